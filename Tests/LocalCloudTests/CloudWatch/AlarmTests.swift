import Core
import Foundation
import LocalCloud
import Logging
import Store
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct AlarmTests {
    static let start = Date(timeIntervalSince1970: 1_800_000_000)
    let series = MetricSeries(namespace: "AWS/SageMaker", metric: "ModelLatency", dimensions: ["EndpointName": "e"])

    struct Case: Sendable, CustomTestStringConvertible {
        var values: [Double?]
        var periods = 1
        var datapoints: Int?
        var missing = StoredAlarm.MissingData.missing
        var comparison = StoredAlarm.Comparison.greater
        var statistic = "Average"
        var state: AlarmState.Value?
        var reason: String?
        var testDescription: String { "\(values) \(missing) \(datapoints ?? periods) of \(periods)" }
    }

    static let cases: [Case] = [
        Case(
            values: [6_200_000], state: .alarm,
            reason:
                "Threshold Crossed: 1 out of the last 1 datapoints [6200000.0 (15/01/27 08:00:00)] was greater than "
                + "the threshold (5000000.0) (minimum 1 datapoint for OK -> ALARM transition)."),
        Case(
            values: [62_000_000, 70_000_000], periods: 2, state: .alarm,
            reason: "Threshold Crossed: 2 out of the last 2 datapoints [7.0E7 (15/01/27 08:01:00), 6.2E7 "
                + "(15/01/27 08:00:00)] were greater than the threshold (5000000.0) (minimum 2 datapoints for "
                + "OK -> ALARM transition)."),
        Case(
            values: [1], state: .ok,
            reason: "Threshold Crossed: 1 out of the last 1 datapoints [1.0 (15/01/27 08:00:00)] was not greater than "
                + "the threshold (5000000.0) (minimum 1 datapoint for ALARM -> OK transition)."),
        Case(values: [6e6, 1, 6e6], periods: 3, datapoints: 2, state: .alarm),
        Case(values: [6e6, 1, 1], periods: 3, datapoints: 2, state: .ok),
        Case(values: [nil], state: .insufficientData, reason: "Insufficient Data: 1 datapoint was unknown."),
        Case(
            values: [nil], missing: .breaching, state: .alarm,
            reason:
                "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as "
                + "[Breaching]."),
        Case(values: [nil], missing: .notBreaching, state: .ok),
        Case(values: [nil], missing: .ignore, state: nil),
        Case(values: [6e6, nil], periods: 2, missing: .breaching, state: .alarm),
        Case(values: [6e6, nil], periods: 2, missing: .notBreaching, state: .ok),
        Case(values: [6e6, nil], periods: 2, missing: .missing, state: .alarm),
        Case(values: [1, nil], periods: 2, missing: .missing, state: .ok),
        Case(values: [6e6, nil], periods: 2, missing: .ignore, state: nil),
        Case(values: [5e6], comparison: .greaterOrEqual, state: .alarm),
        Case(values: [5e6], comparison: .less, state: .ok),
        Case(values: [5e6], comparison: .lessOrEqual, state: .alarm),
        Case(values: [6e6], statistic: "p99", state: .alarm),
        Case(values: [6e6], comparison: .less, statistic: "SampleCount", state: .alarm),
    ]

    func alarm(_ one: Case) -> StoredAlarm {
        StoredAlarm(
            name: "a", arn: "arn", areActionsEnabled: true, okActions: [], alarmActions: [],
            insufficientDataActions: [], series: series, statisticName: one.statistic, isExtended: false, period: 60,
            evaluationPeriods: one.periods, datapointsToAlarm: one.datapoints, threshold: 5_000_000,
            comparison: one.comparison, missingData: one.missing, missingDataWasGiven: true, configured: Self.start,
            state: AlarmState(value: .insufficientData, reason: "Unchecked: Initial alarm creation", since: Self.start),
            transitioned: Self.start)
    }

    @Test(arguments: cases) func judges(_ one: Case) async throws {
        let store = try SQLiteStore.inMemory(migrations: MetricStore.migrations + AlarmEvaluator.migrations)
        let metrics = try MetricStore(store: store)
        let evaluator = try AlarmEvaluator(
            store: store, metrics: metrics, clock: .manual(start: Self.start), logger: Logger(label: "test"))
        for (index, value) in one.values.enumerated() {
            guard let value else { continue }
            try metrics.record(
                series, .value(value), unit: "Microseconds", at: Self.start.addingTimeInterval(Double(index) * 60 + 5))
        }
        let end = Self.start.addingTimeInterval(Double(one.values.count) * 60)
        let verdict = evaluator.verdict(alarm(one), at: end)
        #expect(verdict?.value == one.state)
        if let reason = one.reason { #expect(verdict?.reason == reason) }
    }

    /// A source that is asked at the end of each period, as the gateway's meters are.
    struct Meter: MetricSource {
        let series: MetricSeries
        func publish(into metrics: MetricStore, upTo time: Date) async {
            try? metrics.record(series, .value(9e6), unit: "Microseconds", at: time.addingTimeInterval(-1))
        }
    }

    @Test func anAlarmFiresAtThePeriodsEndAndSurvivesARestart() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let migrations = MetricStore.migrations + AlarmEvaluator.migrations
        let clock = CloudClock.manual(start: Self.start)
        do {
            let store = try SQLiteStore.open(path: path, migrations: migrations)
            let metrics = try MetricStore(store: store)
            let evaluator = try AlarmEvaluator(
                store: store, metrics: metrics, clock: clock, logger: Logger(label: "test"))
            evaluator.add(Meter(series: series))
            try await evaluator.put(alarm(Case(values: [])))
            #expect(evaluator.state(of: "a")?.value == .insufficientData)
            #expect(evaluator.state(of: "b") == nil)
            let loop = Task { try await evaluator.run() }
            await clock.waitForSleepers()
            await clock.advance(by: .seconds(59))
            #expect(evaluator.state(of: "a")?.value == .insufficientData)
            await clock.advance(by: .seconds(1))
            #expect(evaluator.state(of: "a")?.value == .alarm)
            #expect(evaluator.state(of: "a")?.since == Self.start.addingTimeInterval(60))
            loop.cancel()
            _ = await loop.result
            try store.close()
        }
        let store = try SQLiteStore.open(path: path, migrations: migrations)
        let metrics = try MetricStore(store: store)
        let evaluator = try AlarmEvaluator(store: store, metrics: metrics, clock: clock, logger: Logger(label: "test"))
        #expect(evaluator.state(of: "a")?.value == .alarm)
        let kept = metrics.statistics(series, from: Self.start, to: Self.start.addingTimeInterval(60), period: 60)
        #expect(kept.map(\.maximum) == [9e6])
        #expect(kept.first?.percentile(50) == 9e6)
    }

    @Test func percentilesAreWithinHalfAPercentAtAnyMagnitude() throws {
        let metrics = try MetricStore(store: .inMemory(migrations: MetricStore.migrations))
        for scale in [1e-6, 1.0, 1e9] {
            let series = MetricSeries(namespace: "n", metric: "\(scale)")
            let points = (1...1000).map { MetricObservation.Point(value: Double($0) * scale, count: 1) }
            try metrics.record(series, .histogram(points), at: Self.start)
            let seen = try #require(
                metrics.statistics(series, from: Self.start, to: Self.start.addingTimeInterval(60), period: 60).first)
            for percent in [1.0, 50, 95, 99, 99.9] {
                let exact = percent * 10 * scale
                let found = try #require(seen.percentile(percent))
                #expect(abs(found - exact) <= exact * 0.011, "p\(percent) of \(scale): \(found)")
            }
            #expect(seen.percentile(100) == 1000 * scale)
        }
        let totals = MetricSeries(namespace: "n", metric: "totals")
        try metrics.record(totals, .statistics(sum: 10, minimum: 1, maximum: 9, count: 2), at: Self.start)
        let seen = metrics.statistics(totals, from: Self.start, to: Self.start.addingTimeInterval(60), period: 60)
        #expect(seen.first?.average == 5)
        #expect(seen.first?.percentile(50) == nil)
    }
}

import AWSShapes
import AWSWire
import Core
import Foundation
import LocalCloud
import Logging
import Store
import Testing

/// The local CloudWatch over one database in memory, at a time that stands still.
struct CloudWatchHarness {
    static let start = Date(timeIntervalSince1970: 1_800_000_000)
    let store: SQLiteStore
    let metrics: MetricStore
    let alarms: AlarmEvaluator
    let service: CloudWatchService

    /// - Parameter prepare: writes rows before anything is read.
    init(_ prepare: (SQLiteStore) throws -> Void = { _ in }) throws {
        store = try SQLiteStore.inMemory(migrations: MetricStore.migrations + AlarmEvaluator.migrations)
        try prepare(store)
        metrics = try MetricStore(store: store)
        let clock = CloudClock.manual(start: Self.at(3600))
        alarms = try AlarmEvaluator(
            store: store, metrics: metrics, clock: clock,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        service = CloudWatchService(metrics: metrics, alarms: alarms, clock: clock)
    }

    /// Seconds after ``start``, which is a whole hour.
    static func at(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

    /// Performs one operation. What it answers must fit the service's model.
    @discardableResult
    func call(_ operation: String, _ input: WireFields) async throws -> WireFields {
        let output = try await service.answer(
            AWSCall(
                operation: operation, input: input, principal: RoleHarness.user, requestID: "test",
                region: "us-west-2", account: RoleHarness.account))
        if let shape = try CloudWatch.model.operation(operation).output {
            let known = Set(CloudWatch.model[shape].members.map(\.name))
            #expect(known.isSuperset(of: output.names), "\(operation): \(output.names)")
        }
        return output
    }

    /// The fault that an operation answers.
    func fault(_ operation: String, _ input: WireFields) async throws -> AWSFault {
        try #require(await #expect(throws: AWSFault.self) { try await call(operation, input) })
    }

    /// Puts one value of `App/METRIC`.
    func put(_ metric: String, _ value: Double, unit: String? = nil, at seconds: Double) throws {
        try metrics.record(
            MetricSeries(namespace: "App", metric: metric), .value(value), unit: unit, at: Self.at(seconds))
    }

    static func stat(_ metric: String, _ stat: String = "Sum", period: Int64 = 60, unit: String? = nil) -> WireValue {
        var fields: WireFields = [
            "Metric": ["Namespace": "App", "MetricName": .string(metric)], "Period": .int(period),
            "Stat": .string(stat),
        ]
        fields["Unit"] = unit.map { .string($0) }
        return .structure(fields)
    }

    static func query(_ id: String, _ metric: String, _ stat: String = "Sum", unit: String? = nil) -> WireValue {
        ["Id": .string(id), "MetricStat": Self.stat(metric, stat, unit: unit)]
    }

    static func math(_ expression: String, id: String = "e") -> WireValue {
        ["Id": .string(id), "Expression": .string(expression)]
    }

    /// GetMetricData over `[from, to)` in seconds after ``start``, oldest first.
    func data(
        _ queries: [WireValue], from: Double = 0, to: Double = 300, _ more: WireFields = [:]
    ) async throws -> WireFields {
        var input: WireFields = [
            "StartTime": .timestamp(Self.at(from)), "EndTime": .timestamp(Self.at(to)),
            "MetricDataQueries": .list(queries), "ScanBy": "TimestampAscending",
        ]
        for member in more.members { input[member.name] = member.value }
        return try await call("GetMetricData", input)
    }

    /// The values of one query's result.
    func values(_ output: WireFields, _ id: String = "e") -> [Double]? {
        output.structures("MetricDataResults").first { $0.string("Id") == id }?.list("Values")?.compactMap(\.double)
    }

    /// Seconds after ``start`` of one query's result.
    func times(_ output: WireFields, _ id: String = "e") -> [Double]? {
        output.structures("MetricDataResults").first { $0.string("Id") == id }?.list("Timestamps")?
            .compactMap(\.timestamp).map { $0.timeIntervalSince(Self.start) }
    }

    static func alarm(_ name: String, _ changes: WireFields = [:]) -> WireFields {
        let base: WireFields = [
            "AlarmName": .string(name), "Namespace": "App", "MetricName": "m", "Period": 60, "EvaluationPeriods": 1,
            "Threshold": 5.0, "Statistic": "Sum", "ComparisonOperator": "GreaterThanThreshold",
        ]
        return base.with(changes)
    }

    func set(_ name: String, _ state: String) async throws {
        try await call(
            "SetAlarmState",
            ["AlarmName": .string(name), "StateValue": .string(state), "StateReason": .string("set to \(state)")])
    }
}

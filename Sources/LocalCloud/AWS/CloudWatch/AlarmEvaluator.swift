import Core
import GRDB
package import Logging
package import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
internal import Synchronization

/// Keeps the alarms and judges them at the end of each period, on the cloud clock.
///
/// A judgement first asks every ``MetricSource`` for what it measured, then decides alarm by alarm, and makes a new
/// state durable before anybody sees it. Every transition is also kept in the log `alarm_event`; composite alarms
/// follow the alarms that they look at in the same change.
package final class AlarmEvaluator: AlarmStates {
    let state: CloudState<AlarmView>
    let store: SQLiteStore
    let metrics: MetricStore
    let clock: CloudClock
    private let sources = Mutex<[any MetricSource]>([])
    private let judging = AsyncLock()
    private let logger: Logger
    static let log = EventLog(table: "alarm_event")
    static let limit = 5000

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "alarms.1", sql: "CREATE TABLE alarm (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID"),
        log.migration,
        StoreMigration(
            "alarms.2-composite",
            sql: "CREATE TABLE composite_alarm (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID"),
    ]

    /// Blocking. An alarm that cannot be read is left alone in the database, and logged: the others still work.
    package init(store: SQLiteStore, metrics: MetricStore, clock: CloudClock, logger: Logger) throws {
        self.store = store
        self.metrics = metrics
        self.clock = clock
        self.logger = logger
        state = try CloudState(store) { database in
            func rows<Alarm>(_ table: String, _ read: (JSONValue) -> Alarm?) throws -> [String: Alarm] {
                var alarms: [String: Alarm] = [:]
                for row in try Row.fetchAll(database, sql: "SELECT name, document FROM \(table)") {
                    let name: String = row["name"]
                    let document: Data = row["document"]
                    // What is no JSON is as little an alarm as JSON of another form.
                    alarms[name] = (try? JSONValue(parsing: [UInt8](document))).flatMap(read)
                    if alarms[name] == nil {
                        logger.error("an alarm is not readable and left out", metadata: ["alarm": "\(name)"])
                    }
                }
                return alarms
            }
            return AlarmView(
                metric: try rows("alarm") { StoredAlarm(document: $0) },
                composite: try rows("composite_alarm") { CompositeAlarm(document: $0) })
        }
    }

    /// Adds something that is asked for its measurements before alarms are judged.
    package func add(_ source: any MetricSource) { sources.withLock { $0.append(source) } }

    package func state(of name: String) -> AlarmState? { state.read { $0.state(of: name) } }

    /// The metric alarm of that name.
    package func alarm(_ name: String) -> StoredAlarm? { state.read { $0.metric[name] } }

    /// Judges at the end of each period; runs until it is cancelled.
    package func run() async throws {
        try await clock.participate {
            while !Task.isCancelled {
                let step: Int64 = state.read { view in view.metric.values.contains { $0.period < 60 } } ? 10 : 60
                let now = clock.instant.sinceEpoch.components.seconds
                let next = MetricStore.floor(now, step) + step
                try await clock.sleep(until: CloudClock.Instant(sinceEpoch: .seconds(next)))
                do {
                    try await judge(at: Date(timeIntervalSince1970: Double(next)))
                } catch let error where !(error is CancellationError) {
                    // The next period tries again; what is not stored yet stays in memory.
                    logger.error("alarms could not be judged", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Collects measurements, judges all alarms for `time` and makes both durable.
    package func judge(at time: Date) async throws {
        try await judging.withLock {
            for source in sources.withLock({ $0 }) { await source.publish(into: metrics, upTo: time) }
            try await keepMetrics()
            for alarm in state.view.metric.values.sorted(by: { $0.name < $1.name }) {
                guard let verdict = verdict(alarm, at: time), verdict.value != alarm.state.value else { continue }
                try await move(alarm.name, configured: alarm.configured, to: verdict)
            }
        }
    }

    /// Makes what was measured durable. While the disk takes nothing, it stays in memory and counts all the same.
    func keepMetrics() async throws {
        do {
            try await metrics.flush()
        } catch let error {
            guard let reason = DiskTrouble.reason(error) else { throw error }
            logger.warning(
                "metrics are not on disk: a crash would lose them; free space in the data folder",
                metadata: ["reason": "\(reason)"])
        }
    }

    /// What an alarm's state should be at `time`, from the periods that have ended; nil to leave it as it is.
    package func verdict(_ alarm: StoredAlarm, at time: Date) -> AlarmState? {
        let period = Int64(alarm.period)
        let end = MetricStore.floor(Int64(time.timeIntervalSince1970.rounded(.down)), period)
        let start = end - period * Int64(alarm.evaluationPeriods)
        let found = datapoints(
            of: alarm, from: Date(timeIntervalSince1970: Double(start)), to: Date(timeIntervalSince1970: Double(end)))
        let byStart = Dictionary(found.map { ($0.start, $0) }) { first, _ in first }
        let datapoints = (1...alarm.evaluationPeriods).map { back in
            byStart[Date(timeIntervalSince1970: Double(end - period * Int64(back)))]
        }
        return AlarmJudgement(alarm: alarm, datapoints: datapoints, end: time).verdict
    }

    private func datapoints(of alarm: StoredAlarm, from start: Date, to end: Date) -> [AlarmJudgement.Datapoint] {
        guard alarm.queries.isEmpty else {
            do {
                let answers = try metrics.answers(to: alarm.queries, from: start, to: end)
                let returned = alarm.queries.first { $0.isReturned }?.id ?? ""
                return (answers[returned] ?? []).map { point in
                    AlarmJudgement.Datapoint(start: point.start, value: point.value)
                }
            } catch {
                // PutMetricAlarm has computed it once: without a result there is no datapoint.
                logger.error("an alarm's expression has no result", metadata: ["alarm": "\(alarm.name)"])
                return []
            }
        }
        guard let statistic = alarm.statistic else { return [] }
        return metrics.statistics(alarm.series, from: start, to: end, period: alarm.period, unit: alarm.unit)
            .compactMap { point in
                point.figure(statistic).map { value in
                    AlarmJudgement.Datapoint(start: point.start, value: value, sampleCount: point.count)
                }
            }
    }
}

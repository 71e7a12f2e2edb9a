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
/// state durable before anybody sees it. Every transition is also kept in the log `alarm_event`.
package final class AlarmEvaluator: AlarmStates {
    let state: CloudState<[String: StoredAlarm]>
    let metrics: MetricStore
    let clock: CloudClock
    private let sources = Mutex<[any MetricSource]>([])
    private let judging = AsyncLock()
    private let logger: Logger
    private static let log = EventLog(table: "alarm_event")
    static let limit = 5000

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "alarms.1", sql: "CREATE TABLE alarm (name TEXT PRIMARY KEY, document BLOB NOT NULL) WITHOUT ROWID"),
        log.migration,
    ]

    /// Blocking.
    package init(store: SQLiteStore, metrics: MetricStore, clock: CloudClock, logger: Logger) throws {
        self.metrics = metrics
        self.clock = clock
        self.logger = logger
        state = try CloudState(store) { database in
            var alarms: [String: StoredAlarm] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT name, document FROM alarm") {
                let name: String = row["name"]
                let document: Data = row["document"]
                guard let alarm = StoredAlarm(document: try JSONValue(parsing: [UInt8](document))) else {
                    throw StoreError(StoreError.rowInvalid, "the alarm \(name) is not readable")
                }
                alarms[name] = alarm
            }
            return alarms
        }
    }

    /// Adds something that is asked for its measurements before alarms are judged.
    package func add(_ source: any MetricSource) { sources.withLock { $0.append(source) } }

    package func state(of name: String) -> AlarmState? { state.read { $0[name]?.state } }

    /// The alarm of that name.
    package func alarm(_ name: String) -> StoredAlarm? { state.read { $0[name] } }

    /// Judges at the end of each period; runs until it is cancelled.
    package func run() async throws {
        try await clock.participate {
            while !Task.isCancelled {
                let step: Int64 = state.read { view in view.values.contains { $0.period < 60 } } ? 10 : 60
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
            for alarm in state.view.values.sorted(by: { $0.name < $1.name }) {
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
        let found = metrics.statistics(
            alarm.series, from: Date(timeIntervalSince1970: Double(start)),
            to: Date(timeIntervalSince1970: Double(end)), period: alarm.period, unit: alarm.unit)
        let byStart = Dictionary(found.map { ($0.start, $0) }) { first, _ in first }
        let datapoints = (1...alarm.evaluationPeriods).map { back in
            byStart[Date(timeIntervalSince1970: Double(end - period * Int64(back)))]
        }
        return AlarmJudgement(alarm: alarm, datapoints: datapoints, end: time).verdict
    }

    /// Sets the state, unless the alarm was configured anew or deleted meanwhile (`configured` nil: in any case).
    package func move(_ name: String, configured: Date?, to new: AlarmState) async throws {
        try await state.change { database, view in
            guard var alarm = view[name] else {
                if configured != nil { return }
                throw AWSFault("ResourceNotFound", "Alarm \(TerminalText.escape(name)) does not exist", status: 404)
            }
            if let configured, alarm.configured != configured { return }
            let old = alarm.state
            if old.value != new.value { alarm.transitioned = new.since }
            alarm.state = new
            try Self.save(alarm, database)
            view[name] = alarm
            try Self.log.append(
                database, stream: name, kind: "state",
                body: [
                    "from": .string(old.value.rawValue), "to": .string(new.value.rawValue),
                    "reason": .string(new.reason),
                ], at: new.since)
        }
    }

    static func save(_ alarm: StoredAlarm, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO alarm (name, document) VALUES (?, ?)",
            arguments: [alarm.name, Data(alarm.document.bytes)])
    }
}

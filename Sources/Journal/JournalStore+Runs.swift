package import Core
import GRDB
package import Lifecycle
import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension JournalStore {
    @discardableResult
    package func append(_ events: [RunEvent], to run: RunID, at now: Date) async throws -> [RecordedEvent] {
        let log = self.events
        return try await commit { database in
            try Self.require(run, database)
            return try events.map { try Self.append($0, to: run, at: now, log: log, database) }
        }
    }

    package func events(of run: RunID) async throws -> [RecordedEvent] {
        let log = events
        return try await read { try Self.recorded(of: run, log: log, $0) }
    }

    package func run(_ id: RunID) async throws -> RunRecord? {
        try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM runs WHERE id = ?", arguments: [id.rawValue])
                .map(Self.record)
        }
    }

    package func runs(project: String?, limit: Int) async throws -> [RunRecord] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM runs WHERE ? IS NULL OR project = ? ORDER BY created DESC, id LIMIT ?",
                arguments: [project, project, limit]
            ).map(Self.record)
        }
    }

    package func created(project: String, environment: String) async throws -> [CreatedResource] {
        let log = events
        return try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT runs.id AS id, plans.bytes AS bytes FROM runs JOIN plans ON plans.digest = runs.plan
                    WHERE runs.project = ? AND runs.environment = ? ORDER BY runs.created DESC
                    """,
                arguments: [project, environment])
            var found: [CreatedResource] = []
            for row in rows {
                let id: String = row["id"]
                let bytes: Data = row["bytes"]
                let plan = try SealedPlan(opening: [UInt8](bytes)).plan
                let recorded = try Self.recorded(of: RunID(id), log: log, database)
                found += Self.created(plan, recorded).reversed()
            }
            return found
        }
    }

    package func observe(_ subject: String, _ observation: JSONValue, run: RunID?, at now: Date) async throws {
        try await commit { database in
            try database.execute(
                sql: "INSERT INTO observations (run, subject, body, at) VALUES (?, ?, ?, ?)",
                arguments: [run?.rawValue, subject, Data(observation.bytes), now.timeIntervalSince1970])
        }
    }

    /// The latest observations of a subject, newest first.
    package func observations(of subject: String, limit: Int) async throws -> [(at: Date, observation: JSONValue)] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT body, at FROM observations WHERE subject = ? ORDER BY id DESC LIMIT ?",
                arguments: [subject, limit]
            ).map { (Date(timeIntervalSince1970: $0["at"]), try Self.json($0["body"], "an observation")) }
        }
    }

    package func debts(project: String) async throws -> [(run: RunID, debt: Debt, reason: String?)] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT debts.run AS run, debts.body AS body, debts.reason AS reason FROM debts
                    JOIN runs ON runs.id = debts.run
                    WHERE runs.project = ? AND debts.state IN ('open', 'reported') ORDER BY runs.created, debts.ordinal
                    """,
                arguments: [project]
            ).map { row in
                let run: String = row["run"]
                return (
                    RunID(run), try Debt(json: Self.json(row["body"], "a debt of \(run)"), at: "debt"), row["reason"]
                )
            }
        }
    }

    static func require(_ run: RunID, _ database: Database) throws {
        guard
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM runs WHERE id = ?)", arguments: [run.rawValue]) == true
        else {
            throw LifecycleError(
                LifecycleError.runUnknown, "the journal has no run \(TerminalText.escape(run.rawValue, limit: 80))")
        }
    }

    /// Appends one event and brings the tables that are views of the events up to date, in the same transaction.
    @discardableResult
    static func append(
        _ event: RunEvent, to run: RunID, at now: Date, log: EventLog, _ database: Database
    ) throws -> RecordedEvent {
        let body = event.json
        let sequence = try log.append(
            database, stream: run.rawValue, kind: body["type"]?.string ?? "", version: RunEvent.version, body: body,
            at: now)
        var status: RunStatus?
        var reason: String?
        switch event {
        case .started, .resumed: status = .running
        case .interrupted(let text): (status, reason) = (.interrupted, text)
        case .ended(let ended, let code, let message):
            status = ended
            reason = code.map { code in message.map { "\(code): \($0)" } ?? code }
        case .debtIncurred(let debt):
            try database.execute(
                sql: """
                    INSERT INTO debts (run, id, ordinal, state, body) VALUES (?, ?, ?, 'open', ?)
                    ON CONFLICT (run, id) DO UPDATE SET state = 'open', ordinal = excluded.ordinal
                    """,
                arguments: [run.rawValue, debt.id, sequence, Data(debt.json.bytes)])
        case .debtDropped(let id): try setDebt(id, of: run, "dropped", nil, database)
        case .debtPaid(let id): try setDebt(id, of: run, "paid", nil, database)
        case .debtReported(let id, let reason): try setDebt(id, of: run, "reported", reason, database)
        case .intended, .done, .postponed, .absent, .refused, .debtPaying, .releaseRecorded, .unknown: break
        }
        try database.execute(
            sql: """
                UPDATE runs SET updated = ?, status = COALESCE(?, status),
                    reason = CASE WHEN ? IS NULL THEN reason ELSE ? END WHERE id = ?
                """,
            arguments: [now.timeIntervalSince1970, status?.rawValue, status?.rawValue, reason, run.rawValue])
        return RecordedEvent(sequence: Int(sequence), at: now, event: event)
    }

    private static func setDebt(
        _ id: String, of run: RunID, _ state: String, _ reason: String?, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE debts SET state = ?, reason = ? WHERE run = ? AND id = ?",
            arguments: [state, reason, run.rawValue, id])
    }

    static func recorded(of run: RunID, log: EventLog, _ database: Database) throws -> [RecordedEvent] {
        try log.events(database, stream: run.rawValue, limit: 100_000).map {
            RecordedEvent(sequence: Int($0.sequence), at: $0.at, event: RunEvent(json: $0.body))
        }
    }

    private static func record(_ row: Row) throws -> RunRecord {
        let id: String = row["id"]
        let digest: String = row["plan"]
        let status: String = row["status"]
        guard let plan = SHA256Digest(digest), let status = RunStatus(rawValue: status) else {
            throw StoreError(StoreError.rowInvalid, "the run \(id) in the journal has an unknown status or plan")
        }
        return RunRecord(
            id: RunID(id), plan: plan, project: row["project"], environment: row["environment"],
            command: row["command"], subject: row["subject"], status: status,
            created: Date(timeIntervalSince1970: row["created"]), updated: Date(timeIntervalSince1970: row["updated"]),
            reason: row["reason"])
    }

    /// What the mutating actions of one run did, oldest first. A call whose outcome is not known counts: cleaning up
    /// looks for its object anyway.
    private static func created(_ plan: Plan, _ events: [RecordedEvent]) -> [CreatedResource] {
        var requests: [ActionID: JSONValue] = [:]
        var results: [ActionID: JSONValue] = [:]
        for recorded in events {
            switch recorded.event {
            case .intended(let action, _, let request): requests[action] = request
            case .done(let action, let result, _): results[action] = result
            case .refused(let action, _, _), .absent(let action), .postponed(let action, _): requests[action] = nil
            default: break
            }
        }
        return plan.actions.filter { $0.tier > .read }.compactMap { action in
            guard let request = requests[action.id] else { return nil }
            return CreatedResource(
                run: plan.run, operation: action.operation, request: request, result: results[action.id] ?? .null)
        }
    }
}

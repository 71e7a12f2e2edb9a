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
    package func save(_ sealed: SealedPlan, at now: Date) async throws {
        try await commit { try Self.insert(sealed, at: now, into: $0) }
    }

    package func plan(_ digest: SHA256Digest) async throws -> SealedPlan? {
        let bytes = try await read { database in
            try Data.fetchOne(database, sql: "SELECT bytes FROM plans WHERE digest = ?", arguments: [digest.hex])
        }
        guard let bytes else { return nil }
        return try SealedPlan(opening: [UInt8](bytes), expecting: digest)
    }

    package func plans(project: String, limit: Int) async throws -> [SHA256Digest] {
        let texts = try await read { database in
            try String.fetchAll(
                database, sql: "SELECT digest FROM plans WHERE project = ? ORDER BY created DESC LIMIT ?",
                arguments: [project, limit])
        }
        return texts.compactMap { SHA256Digest($0) }
    }

    package func begin(_ sealed: SealedPlan, approval: ApprovalRecord, at now: Date) async throws -> RunRecord {
        guard approval.digest == sealed.digest else {
            throw LifecycleError(
                LifecycleError.planDigestMismatch,
                "the approval is for \(approval.digest), the plan has the digest \(sealed.digest)")
        }
        let plan = sealed.plan
        let record = RunRecord(
            id: plan.run, plan: sealed.digest, project: plan.project, environment: plan.target.environment,
            command: plan.intent.command.rawValue, subject: plan.intent.subject, status: .running, created: now,
            updated: now,
            reason: nil)
        let log = events
        try await commit { database in
            try Self.insert(sealed, at: now, into: database)
            let used = try Row.fetchOne(
                database, sql: "SELECT run, at FROM approvals WHERE digest = ?", arguments: [sealed.digest.hex])
            if let used {
                let run: String = used["run"]
                throw LifecycleError(
                    LifecycleError.approvalUsed,
                    "the plan \(sealed.digest) was approved and started before, as run \(run)",
                    hint: "slipway resume \(run) goes on with it; to do it again, plan again")
            }
            try database.execute(
                sql: """
                    INSERT INTO runs (id, plan, project, environment, command, subject, status, created, updated)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    record.id.rawValue, sealed.digest.hex, record.project, record.environment, record.command,
                    record.subject, record.status.rawValue, now.timeIntervalSince1970, now.timeIntervalSince1970,
                ])
            // The primary key on the digest decides between two processes that come here together.
            try database.execute(
                sql: "INSERT INTO approvals (digest, run, body, at) VALUES (?, ?, ?, ?)",
                arguments: [
                    sealed.digest.hex, record.id.rawValue, Data(approval.json.bytes), now.timeIntervalSince1970,
                ])
            try Self.append(.started, to: record.id, at: now, log: log, database)
        }
        return record
    }

    package func approval(of run: RunID) async throws -> ApprovalRecord? {
        let body = try await read { database in
            try Data.fetchOne(database, sql: "SELECT body FROM approvals WHERE run = ?", arguments: [run.rawValue])
        }
        return try body.map { try ApprovalRecord(json: Self.json($0, "the approval of \(run)")) }
    }

    private static func insert(_ sealed: SealedPlan, at now: Date, into database: Database) throws {
        let other = try String.fetchOne(
            database, sql: "SELECT digest FROM plans WHERE run = ? AND digest <> ?",
            arguments: [sealed.plan.run.rawValue, sealed.digest.hex])
        guard other == nil else {
            throw LifecycleError(
                LifecycleError.planMalformed,
                "another plan in the journal has the run id \(TerminalText.escape(sealed.plan.run.rawValue, limit: 60))",
                hint: "plan again")
        }
        try database.execute(
            sql: """
                INSERT INTO plans (digest, run, project, bytes, created) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (digest) DO NOTHING
                """,
            arguments: [
                sealed.digest.hex, sealed.plan.run.rawValue, sealed.plan.project, Data(sealed.bytes),
                now.timeIntervalSince1970,
            ])
    }
}

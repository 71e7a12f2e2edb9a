import Core
import Foundation
import Journal
import Lifecycle
import Synchronization

/// The journal as a process that may die sees it: each write can be cut off before and after its commit.
final class MortalStore: RunStore {
    private let journal: JournalStore
    private let life: KillSwitch
    private let last = Mutex(0)

    init(_ journal: JournalStore, _ life: KillSwitch) {
        self.journal = journal
        self.life = life
    }

    /// The sequence number up to which events are committed.
    var committed: Int { last.withLock { $0 } }

    private func write<Value>(_ body: () async throws -> Value) async throws -> Value {
        try life.pass()
        let value = try await body()
        if let events = value as? [RecordedEvent], let newest = events.last { last.withLock { $0 = newest.sequence } }
        try life.pass()
        return value
    }

    private func read<Value>(_ body: () async throws -> Value) async throws -> Value {
        try life.pass()
        return try await body()
    }

    func save(_ sealed: SealedPlan, at now: Date) async throws {
        try await write { try await journal.save(sealed, at: now) }
    }
    func plan(_ digest: SHA256Digest) async throws -> SealedPlan? { try await read { try await journal.plan(digest) } }
    func plans(project: String, limit: Int) async throws -> [SHA256Digest] {
        try await read { try await journal.plans(project: project, limit: limit) }
    }
    func begin(_ sealed: SealedPlan, approval: ApprovalRecord, at now: Date) async throws -> RunRecord {
        try await write { try await journal.begin(sealed, approval: approval, at: now) }
    }
    func append(_ events: [RunEvent], to run: RunID, at now: Date) async throws -> [RecordedEvent] {
        try await write { try await journal.append(events, to: run, at: now) }
    }
    func events(of run: RunID) async throws -> [RecordedEvent] {
        let events = try await read { try await journal.events(of: run) }
        if let newest = events.last { last.withLock { $0 = newest.sequence } }
        return events
    }
    func run(_ id: RunID) async throws -> RunRecord? { try await read { try await journal.run(id) } }
    func runs(project: String?, limit: Int) async throws -> [RunRecord] {
        try await read { try await journal.runs(project: project, limit: limit) }
    }
    func approval(of run: RunID) async throws -> ApprovalRecord? {
        try await read { try await journal.approval(of: run) }
    }
    func recordRelease(
        _ content: ReleaseContent, project: String, environment: String, run: RunID, action: ActionID, at now: Date
    ) async throws -> Release {
        try await write {
            try await journal.recordRelease(
                content, project: project, environment: environment, run: run, action: action, at: now)
        }
    }
    func addRelease(_ content: ReleaseContent, project: String, environment: String, at now: Date) async throws
        -> Release
    {
        try await write { try await journal.addRelease(content, project: project, environment: environment, at: now) }
    }
    func releases(project: String, environment: String) async throws -> [Release] {
        try await read { try await journal.releases(project: project, environment: environment) }
    }
    func release(_ id: ReleaseID, project: String, environment: String) async throws -> Release? {
        try await read { try await journal.release(id, project: project, environment: environment) }
    }
    func created(project: String, environment: String) async throws -> [CreatedResource] {
        try await read { try await journal.created(project: project, environment: environment) }
    }
    func debts(project: String) async throws -> [(run: RunID, debt: Debt, reason: String?)] {
        try await read { try await journal.debts(project: project) }
    }
    func observe(_ subject: String, _ observation: JSONValue, run: RunID?, at now: Date) async throws {
        try await write { try await journal.observe(subject, observation, run: run, at: now) }
    }
    func observations(of subject: String, limit: Int) async throws -> [(at: Date, observation: JSONValue)] {
        try await journal.observations(of: subject, limit: limit)
    }
    func lease(_ run: RunID) throws -> any RunLease { try journal.lease(run) }
}

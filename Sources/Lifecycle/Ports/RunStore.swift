package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The durable memory of plans, approvals, runs and releases. Every call that returns has reached the disk.
///
/// Implemented by Journal; conformance tests stand with it. Writes go on when the calling task is cancelled, so that a
/// result is never lost to Ctrl-C.
package protocol RunStore: Sendable {
    /// Keeps a plan's exact bytes; the same plan again is fine.
    func save(_ sealed: SealedPlan, at now: Date) async throws
    /// The plan with that digest, opened and checked again.
    func plan(_ digest: SHA256Digest) async throws -> SealedPlan?
    /// Digests of plans of a project, newest first.
    func plans(project: String, limit: Int) async throws -> [SHA256Digest]

    /// Consumes the approval, creates the run and appends ``RunEvent/started``, in one transaction.
    ///
    /// - Throws: `approval.used` when the plan was run before.
    func begin(_ sealed: SealedPlan, approval: ApprovalRecord, at now: Date) async throws -> RunRecord
    /// Appends events in one transaction.
    ///
    /// - Throws: `run.unknown`.
    @discardableResult
    func append(_ events: [RunEvent], to run: RunID, at now: Date) async throws -> [RecordedEvent]
    func events(of run: RunID) async throws -> [RecordedEvent]
    func run(_ id: RunID) async throws -> RunRecord?
    /// Newest first; all projects when `project` is nil.
    func runs(project: String?, limit: Int) async throws -> [RunRecord]
    func approval(of run: RunID) async throws -> ApprovalRecord?

    /// Records the release of a run's action and appends ``RunEvent/releaseRecorded(_:_:)`` and
    /// ``RunEvent/done(_:result:observed:)``, in one transaction. A second call for the same action gives the first
    /// release.
    func recordRelease(
        _ content: ReleaseContent, project: String, environment: String, run: RunID, action: ActionID, at now: Date
    ) async throws -> Release
    /// Adds a release that no run made: another environment or configuration of one that exists.
    func addRelease(_ content: ReleaseContent, project: String, environment: String, at now: Date) async throws
        -> Release
    /// Newest first.
    func releases(project: String, environment: String) async throws -> [Release]
    func release(_ id: ReleaseID, project: String, environment: String) async throws -> Release?

    /// What mutating actions of ended and unfinished runs did in an environment, newest first.
    func created(project: String, environment: String) async throws -> [CreatedResource]

    /// Keeps an observation that is worth showing later: an outcome's evidence, a verdict.
    func observe(_ subject: String, _ observation: JSONValue, run: RunID?, at now: Date) async throws

    /// The latest observations of a subject, newest first.
    func observations(of subject: String, limit: Int) async throws -> [(at: Date, observation: JSONValue)]

    /// Takes the run for this process until the lease is given back or the process dies, however it dies.
    ///
    /// - Throws: `run.busy`.
    func lease(_ run: RunID) throws -> any RunLease
}

/// The right to execute one run; given back at the latest when the value goes away.
package protocol RunLease: Sendable {
    func release()
}

package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The durable memory of plans, approvals, runs and releases. Every call that returns has reached the disk.
///
/// Implemented by Journal; ``RunStoreConformance`` says the same as checks. Writes go on when the calling task is
/// cancelled, so that a result is never lost to Ctrl-C. Lists come newest first, by the time that their entries came in.
package protocol RunStore: Sendable {
    /// Keeps a plan's exact bytes; the same plan again is fine and changes nothing.
    ///
    /// - Throws: `plan.malformed` when another plan has its run id.
    func save(_ sealed: SealedPlan, at now: Date) async throws
    /// The plan with that digest, opened and checked again; nil when none was kept.
    func plan(_ digest: SHA256Digest) async throws -> SealedPlan?
    /// Digests of plans of a project, newest first.
    func plans(project: String, limit: Int) async throws -> [SHA256Digest]

    /// Keeps the plan, consumes the approval, creates the run and appends ``RunEvent/started``, in one transaction.
    ///
    /// - Throws: `approval.used` when the plan was run before; `plan.digest_mismatch` when the approval is for another
    ///   plan; `plan.malformed` as ``save(_:at:)``.
    func begin(_ sealed: SealedPlan, approval: ApprovalRecord, at now: Date) async throws -> RunRecord
    /// Appends events in one transaction; the run's record follows them.
    ///
    /// - Returns: the events with their places.
    /// - Throws: `run.unknown`.
    @discardableResult
    func append(_ events: [RunEvent], to run: RunID, at now: Date) async throws -> [RecordedEvent]
    /// In the order in which they were appended; none when there is no such run.
    func events(of run: RunID) async throws -> [RecordedEvent]
    /// The run with the status and reason that its events come to, and the time of the last one.
    func run(_ id: RunID) async throws -> RunRecord?
    /// Newest first; all projects when `project` is nil.
    func runs(project: String?, limit: Int) async throws -> [RunRecord]
    /// What the run consumed; nil when there is no such run.
    func approval(of run: RunID) async throws -> ApprovalRecord?

    /// Records the release of a run's action and appends ``RunEvent/releaseRecorded(_:_:)`` and
    /// ``RunEvent/done(_:result:observed:)`` with the release as result, in one transaction. A second call for the same
    /// action gives the first release and appends nothing. Releases count from 1 in each environment of each project.
    ///
    /// - Throws: `run.unknown`.
    func recordRelease(
        _ content: ReleaseContent, project: String, environment: String, run: RunID, action: ActionID, at now: Date
    ) async throws -> Release
    /// Adds a release that no run made: another environment or configuration of one that exists.
    func addRelease(_ content: ReleaseContent, project: String, environment: String, at now: Date) async throws
        -> Release
    /// Newest first.
    func releases(project: String, environment: String) async throws -> [Release]
    /// The release of that name; nil when there is none.
    func release(_ id: ReleaseID, project: String, environment: String) async throws -> Release?

    /// What mutating actions of ended and unfinished runs did in an environment, newest first: of each run from its
    /// plan's last action to its first. A call whose outcome nobody knows counts, with a null result; one that was
    /// refused or never took effect does not.
    func created(project: String, environment: String) async throws -> [CreatedResource]

    /// What a project's runs owe, oldest first: neither paid nor dropped, with why what was reported could not be paid.
    func debts(project: String) async throws -> [(run: RunID, debt: Debt, reason: String?)]

    /// Keeps an observation that is worth showing later: an outcome's evidence, a verdict.
    func observe(_ subject: String, _ observation: JSONValue, run: RunID?, at now: Date) async throws

    /// The latest observations of a subject, newest first.
    func observations(of subject: String, limit: Int) async throws -> [(at: Date, observation: JSONValue)]

    /// Takes the run for this process until the lease is given back or the process dies, however it dies.
    ///
    /// - Throws: `run.busy` while anybody holds it, this process included.
    func lease(_ run: RunID) throws -> any RunLease
}

/// The right to execute one run; given back at the latest when the value goes away.
package protocol RunLease: Sendable {
    /// Gives it back; a second call does nothing.
    func release()
}

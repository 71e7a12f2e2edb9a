/// Whether an account has what plans need before anything is planned. Reads only.
package protocol CloudAccount: Sendable {
    /// Who calls, the roles, the bucket: everything that a first plan would stumble on.
    func checks(of placement: Placement, in target: ResolvedTarget) async throws -> [AccountCheck]
    /// The roles alone, with every permission that a step needs and they lack.
    ///
    /// - Parameter kinds: as the cloud calls them; empty for all that are there and those that are always needed.
    func roleChecks(_ kinds: [String], of placement: Placement, in target: ResolvedTarget) async throws
        -> [AccountCheck]
}

/// One thing that was looked at.
package struct AccountCheck: Hashable, Sendable {
    package enum Status: String, Sendable, Hashable {
        case pass, warn, fail
    }

    /// Stable, for scripts: `bucket.region`.
    package var id: String
    package var status: Status
    package var what: String
    /// What to type or do next; nil for what is well.
    package var next: String?

    package init(_ id: String, _ status: Status, _ what: String, next: String? = nil) {
        self.id = id
        self.status = status
        self.what = what
        self.next = next
    }
}

package import Core
package import Lifecycle

/// What was looked at in an account, and whether a first plan would go through.
package struct AccountReport: Hashable, Sendable {
    package let checks: [AccountCheck]

    package init(checks: [AccountCheck]) { self.checks = checks }

    /// Everything that a plan needs.
    package init(of workplace: CloudWorkplace, placement: Placement) async throws {
        var checks = try await workplace.account.checks(of: placement, in: workplace.target)
        do {
            try workplace.checkModelsRun()
            checks.append(AccountCheck("engine", .pass, "models can be trained and served"))
        } catch let error as any CodedError {
            checks.append(AccountCheck("engine", .fail, error.message, next: error.hint))
        }
        self.checks = checks
    }

    /// The roles alone.
    package init(roles kinds: [String], of workplace: CloudWorkplace, placement: Placement) async throws {
        checks = try await workplace.account.roleChecks(kinds, of: placement, in: workplace.target)
    }

    /// Whether nothing fails; what only warns does not count.
    package var isSound: Bool { !checks.contains { $0.status == .fail } }

    /// One line a check, and one for what to do next.
    package var lines: [String] {
        checks.flatMap { check in
            ["\(check.status.rawValue)  \(check.id): \(check.what)"]
                + (check.next.map { ["      next: \($0)"] } ?? [])
        }
    }

    /// `{"checks": [{"id", "status", "what", "next"}]}`.
    package var json: JSONValue {
        [
            "checks": .array(
                checks.map { check in
                    [
                        "id": .string(check.id), "status": .string(check.status.rawValue),
                        "what": .string(check.what), "next": check.next.map { .string($0) } ?? .null,
                    ]
                })
        ]
    }
}

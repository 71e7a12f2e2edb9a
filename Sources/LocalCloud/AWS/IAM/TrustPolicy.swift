import Core

/// A role's trust policy: who may assume the role, and when. A Deny that applies wins over every Allow.
struct TrustPolicy: Sendable {
    /// Who wants to assume a role.
    enum Caller: Sendable, Hashable {
        /// A service by its principal: `sagemaker.amazonaws.com`.
        case service(String)
        /// A user or an assumed role by its ARN, and its account.
        case identity(arn: String, account: String)
        /// Somebody whom an identity provider vouches for: `arn:aws:iam::ACCOUNT:oidc-provider/HOST`.
        case federated(provider: String)

        /// What such a caller does to assume a role.
        var action: String {
            if case .federated = self { "sts:assumerolewithwebidentity" } else { "sts:assumerole" }
        }
    }

    /// One asking for a role.
    struct Request: Sendable {
        var caller: Caller
        /// The condition keys that the request has, in lower case, with their values.
        var context: [String: String]
    }

    private struct Statement {
        var isDeny: Bool
        var principals: Principals
        var isForAllOthers: Bool
        var actions: [String]
        var isForOtherActions: Bool
        var conditions: [PolicyCondition]
    }

    private struct Principals {
        var areAnybody = false
        var identities: [String] = []
        var services: [String] = []
        var providers: [String] = []
    }

    private let statements: [Statement]

    /// Reads a policy.
    ///
    /// - Throws: ``AWSFault`` `MalformedPolicyDocument`; `NotImplemented` for conditions that are not evaluated here.
    init(_ text: String) throws {
        try PolicyGrammar(kind: .trust).check(text)
        let all = try JSONValue(parsing: text)["Statement"]
        statements = try (all?.array ?? [all].compactMap(\.self)).map(Self.statement)
    }

    /// Whether the caller may assume the role.
    func allows(_ request: Request) -> Bool {
        let applying = statements.filter { Self.applies($0, request) }
        return applying.contains { !$0.isDeny } && !applying.contains { $0.isDeny }
    }

    private static func applies(_ statement: Statement, _ request: Request) -> Bool {
        let isNamed = names(statement.principals, request.caller)
        let isActed = statement.actions.contains { Wildcard.matches($0.lowercased(), request.caller.action) }
        return isNamed != statement.isForAllOthers && isActed != statement.isForOtherActions
            && statement.conditions.allSatisfy { $0.holds(in: request.context) }
    }

    private static func names(_ principals: Principals, _ caller: Caller) -> Bool {
        if principals.areAnybody { return true }
        switch caller {
        case .service(let name): return principals.services.contains(name)
        case .federated(let provider): return principals.providers.contains(provider)
        case .identity(let arn, let account):
            return principals.identities.contains { listed in
                listed == arn || listed == account || listed == "arn:aws:iam::\(account):root"
                    || isRole(listed, of: arn)
            }
        }
    }

    /// Whether `role` is the role behind the session `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`, whose ARN has
    /// lost the role's path.
    private static func isRole(_ role: String, of session: String) -> Bool {
        let (left, right) = (role.split(separator: ":"), session.split(separator: ":"))
        guard left.count == 5, right.count == 5, left[2] == "iam", right[2] == "sts", left[3] == right[3] else {
            return false
        }
        let (path, parts) = (left[4].split(separator: "/"), right[4].split(separator: "/"))
        return path.first == "role" && parts.count == 3 && parts[0] == "assumed-role" && path.last == parts[1]
    }

    // MARK: Reading

    /// What a trust policy may speak of, in lower case.
    private static let actions = [
        "assumerole", "assumerolewithsaml", "assumerolewithwebidentity", "setcontext", "setsourceidentity",
        "tagsession",
    ].map { "sts:" + $0 }

    private static func statement(_ value: JSONValue) throws -> Statement {
        let members = value.object ?? JSONObject()
        let actions = PolicyText.list(members["Action"] ?? members["NotAction"])
        for action in actions.map({ $0.lowercased() })
        where !Self.actions.contains(where: { Wildcard.matches(action, $0) }) {
            throw PolicyGrammar.malformed("AssumeRole policy may only specify STS AssumeRole actions.")
        }
        return Statement(
            isDeny: members["Effect"]?.string == "Deny",
            principals: try principals(members["Principal"] ?? members["NotPrincipal"] ?? .null),
            isForAllOthers: members["Principal"] == nil, actions: actions,
            isForOtherActions: members["Action"] == nil, conditions: try PolicyCondition.all(members["Condition"]))
    }

    private static func principals(_ value: JSONValue) throws -> Principals {
        if value.string == "*" { return Principals(areAnybody: true) }
        guard let members = value.object, !members.isEmpty else {
            throw PolicyGrammar.malformed("Invalid principal in policy")
        }
        var principals = Principals()
        for (kind, value) in members.members {
            let names = PolicyText.list(value)
            switch kind {
            case "AWS":
                principals.areAnybody = names.contains("*")
                for name in names where name != "*" && name.contains("*") {
                    throw PolicyGrammar.malformed(
                        "Invalid principal in policy: \"AWS\":\"\(TerminalText.escape(name, limit: 200))\"")
                }
                principals.identities = names
            case "Service": principals.services = names
            case "Federated": principals.providers = names
            case "CanonicalUser": break
            default:
                throw PolicyGrammar.malformed(
                    "Invalid principal in policy: \"\(TerminalText.escape(kind, limit: 40))\"")
            }
        }
        return principals
    }

}

extension IdentityStore<StoredRole> {
    /// Whether the caller may assume the role. A policy that cannot be evaluated trusts nobody.
    func allows(_ request: TrustPolicy.Request, toAssume role: StoredRole) -> Bool {
        do {
            return try TrustPolicy(role.trustPolicy).allows(request)
        } catch {
            return false
        }
    }
}

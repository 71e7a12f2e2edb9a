import Core

/// The checks that IAM makes before it takes a policy, in its order and words.
struct PolicyGrammar {
    /// What the policy is for: each asks for a little more than the one before.
    enum Kind { case trust, inline, managed }

    let kind: Kind

    /// - Throws: ``AWSFault`` `MalformedPolicyDocument` with the first thing that is wrong.
    func check(_ text: String) throws {
        guard let document = try? JSONValue(parsing: text), let policy = document.object else {
            throw Self.malformed(kind == .trust ? "This policy contains invalid Json" : Self.syntax)
        }
        let statements = try self.statements(of: policy)
        for statement in statements where !Self.isLegacyReadable(statement) {
            throw Self.malformed("The policy failed legacy parsing")
        }
        let names = statements.compactMap { $0["Sid"]?.string }.filter { !$0.isEmpty }
        guard Set(names).count == names.count else {
            throw Self.malformed("Statement IDs (SID) in a single policy must be unique.")
        }
        for statement in statements { try checkMembers(statement) }
        // IAM looks at actions of all statements before it looks at what resources say.
        for action in statements.flatMap(Self.actions) { try Self.check(action: action) }
        for resource in statements.flatMap(Self.resources) { try Self.check(resource: resource) }
    }

    static func malformed(_ reason: String) -> AWSFault { AWSFault("MalformedPolicyDocument", reason) }

    private static let syntax = "Syntax errors in policy."
    private static func actions(_ statement: JSONObject) -> [String] {
        PolicyText.list(statement["Action"] ?? statement["NotAction"])
    }
    private static func resources(_ statement: JSONObject) -> [String] {
        PolicyText.list(statement["Resource"] ?? statement["NotResource"])
    }

    // MARK: Syntax

    private func statements(of policy: JSONObject) throws -> [JSONObject] {
        let wrong = Self.malformed(Self.syntax)
        let members = Set(policy.members.map { $0.0 })
        let given = policy["Statement"]?.array ?? policy["Statement"].map { [$0] } ?? []
        guard members.isSubset(of: ["Version", "Id", "Statement"]), policy["Id"].map({ $0.string != nil }) ?? true,
            !given.isEmpty
        else { throw wrong }
        let version = policy["Version"]
        guard version == nil || version == "2008-10-17" || version == "2012-10-17" else { throw wrong }
        let statements = try given.map { value in
            guard let statement = value.object, Self.isWellFormed(statement) else { throw wrong }
            return statement
        }
        guard kind != .managed || version == "2012-10-17" else {
            throw Self.malformed("Policy document must be version 2012-10-17 or greater.")
        }
        return statements
    }

    private static let members: Set<String> = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    private static func isWellFormed(_ statement: JSONObject) -> Bool {
        func areTexts(_ name: String) -> Bool {
            guard let value = statement[name] else { return true }
            return value.string != nil || value.array?.allSatisfy { $0.string != nil || $0.isNull } == true
        }
        for pair in [("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")]
        where statement[pair.0] != nil && statement[pair.1] != nil { return false }
        return statement.members.allSatisfy { members.contains($0.0) }
            && statement["Sid"].map { $0.string != nil } ?? true
            && ["allow", "deny"].contains(statement["Effect"]?.string?.lowercased() ?? "")
            && ["Action", "NotAction", "Resource", "NotResource"].allSatisfy(areTexts)
            && areConditions(statement["Condition"])
    }

    private static func areConditions(_ value: JSONValue?) -> Bool {
        guard let value else { return true }
        guard let operators = value.object else { return false }
        return operators.members.allSatisfy { name, keys in
            guard let keys = keys.object else { return false }
            let isKnown = keys.isEmpty || PolicyCondition.exists(name)
            return isKnown && keys.members.allSatisfy { $0.1.object == nil }
        }
    }

    /// What IAM's older parser stumbles on, whatever else may be wrong.
    private static func isLegacyReadable(_ statement: JSONObject) -> Bool {
        let resources = resources(statement).allSatisfy { resource in
            let parts = resource.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count > 3, parts[0] == "arn", parts[1] == "aws" else { return true }
            return !parts[2].isEmpty && parts.count != 5
        }
        let dates = (statement["Condition"]?.object?.members ?? []).filter { $0.0.hasPrefix("Date") }
            .flatMap { $0.1.object?.members ?? [] }.flatMap { PolicyText.list($0.1) }
        return resources && ["Allow", "Deny"].contains(statement["Effect"]?.string ?? "")
            && dates.allSatisfy { Timestamp.parse($0) != nil || Int64($0) != nil }
    }

    // MARK: Meaning

    private func checkMembers(_ statement: JSONObject) throws {
        let actions = Self.actions(statement)
        guard !actions.isEmpty else { throw Self.malformed("Policy statement must contain actions.") }
        for action in actions where action != "*" && !action.contains(":") {
            throw Self.malformed("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
        let hasPrincipal = statement["Principal"] != nil || statement["NotPrincipal"] != nil
        let resources = statement["Resource"] ?? statement["NotResource"]
        if kind == .trust {
            guard hasPrincipal else { throw Self.malformed("Missing required field Principal") }
            guard resources == nil else { throw Self.malformed("Has prohibited field Resource") }
            return
        }
        guard !hasPrincipal else { throw Self.malformed("Policy document should not specify a principal.") }
        guard !Self.resources(statement).isEmpty else {
            throw Self.malformed("Policy statement must contain resources.")
        }
        for resource in Self.resources(statement) where resource != "*" && !resource.contains(":") {
            throw Self.malformed(
                "Resource \(TerminalText.escape(resource, limit: 300)) must be in ARN format or \"*\".")
        }
    }

    private static func check(action: String) throws {
        let parts = action.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { throw malformed("Actions/Condition can contain only one colon.") }
        let isVendor = parts[0].utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 45
                || byte == 46
        }
        guard action == "*" || isVendor else {
            throw malformed("Vendor \(TerminalText.escape(String(parts[0]), limit: 100)) is not valid")
        }
    }

    /// The partitions of AWS, and what means all of them.
    private static let partitions: Set<Substring> = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "*"]
    private static let iamPaths = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/", "policy/",
        "sms-mfa/", "saml-provider/", "oidc-provider/", "report/", "access-report/",
    ]

    private static func check(resource: String) throws {
        guard resource != "*" else { return }
        let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard partitions.contains(parts[1]) else {
            let rest = parts.dropFirst().map(String.init) + Array(repeating: "*", count: max(0, 6 - parts.count))
            let shown = TerminalText.escape("arn:" + rest.joined(separator: ":"), limit: 300)
            throw malformed(
                "Partition \"\(TerminalText.escape(String(parts[1]), limit: 60))\" is not valid for resource \"\(shown)\"."
            )
        }
        guard parts.count > 2, parts[2] == "*" || !parts[2].contains("*") else {
            throw malformed("Resource vendor must be fully qualified and cannot contain regexes.")
        }
        guard parts.count == 6 else { return }
        let shown = TerminalText.escape(resource, limit: 300)
        switch parts[2] {
        case "iam" where !parts[3].isEmpty: throw malformed("IAM resource \(shown) cannot contain region information.")
        case "iam" where parts[5] != "*" && !iamPaths.contains(where: { parts[5].hasPrefix($0) }):
            throw malformed(
                "IAM resource path must either be \"*\" or start with \(iamPaths.joined(separator: ", ")).")
        case "s3" where !parts[3].isEmpty && !parts[5].hasPrefix("accesspoint/"):
            throw malformed("Resource \(shown) can not contain region information.")
        default: return
        }
    }
}

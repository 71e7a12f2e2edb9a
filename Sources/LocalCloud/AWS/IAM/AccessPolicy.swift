import Core

/// A policy that gives permissions: which actions on which resources, and when. A Deny that applies wins over every Allow.
struct AccessPolicy: Sendable {
    /// What the simulator is asked.
    struct Request: Sendable {
        /// `s3:GetObject`.
        var action: String
        /// An ARN, or `*`.
        var resource: String
        /// Condition keys in lower case with their values.
        var context: [String: String]
    }

    /// What policies together say of a request.
    enum Decision: String, Sendable { case allowed, explicitDeny, implicitDeny }

    private struct Statement {
        var isDeny: Bool
        var actions: [String]
        var isForOtherActions: Bool
        var resources: [String]
        var isForOtherResources: Bool
        var conditions: [PolicyCondition]

        func names(_ request: Request) -> Bool {
            let isActed = actions.contains { Wildcard.matches($0.lowercased(), request.action.lowercased()) }
            let isMeant = resources.contains { $0 == "*" || Wildcard.matches($0, request.resource) }
            return isActed != isForOtherActions && isMeant != isForOtherResources
        }
    }

    private let statements: [Statement]

    /// Reads a policy.
    ///
    /// - Throws: ``AWSFault`` `MalformedPolicyDocument`; `NotImplemented` for conditions that are not evaluated here.
    init(_ text: String) throws {
        try PolicyGrammar(kind: .inline).check(text)
        let all = try JSONValue(parsing: text)["Statement"]
        statements = try (all?.array ?? [all].compactMap(\.self)).map { statement in
            let (actions, resources) = (statement["Action"], statement["Resource"])
            return Statement(
                isDeny: statement["Effect"]?.string == "Deny",
                actions: PolicyText.list(actions ?? statement["NotAction"]), isForOtherActions: actions == nil,
                resources: PolicyText.list(resources ?? statement["NotResource"]),
                isForOtherResources: resources == nil,
                conditions: try PolicyCondition.all(statement["Condition"]))
        }
    }

    /// What policies together say of a request, and the condition keys that statements about it ask for and it lacks.
    static func decide(_ request: Request, by policies: [AccessPolicy]) -> (decision: Decision, missing: [String]) {
        let meant = policies.flatMap(\.statements).filter { $0.names(request) }
        let applying = meant.filter { $0.conditions.allSatisfy { $0.holds(in: request.context) } }
        let missing = Set(meant.flatMap(\.conditions).map(\.name)).filter {
            request.context[$0.lowercased()] == nil
        }
        if applying.contains(where: \.isDeny) { return (.explicitDeny, missing.sorted()) }
        return (applying.isEmpty ? .implicitDeny : .allowed, missing.sorted())
    }
}

/// Values as policies write them.
enum PolicyText {
    /// What counts against IAM's quotas: the characters without blanks.
    static func size(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }

    /// One text or a list of them; numbers and booleans as JSON writes them. A null is none, as IAM takes it.
    static func list(_ value: JSONValue?) -> [String] {
        (value?.array ?? [value].compactMap(\.self)).filter { !$0.isNull }.map { $0.string ?? $0.text }
    }
}

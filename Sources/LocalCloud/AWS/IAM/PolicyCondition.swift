import Core

/// One condition of a policy's statement: an operator, a key, and the values of which one has to match.
struct PolicyCondition: Sendable {
    private enum Comparison: String, CaseIterable {
        case stringEquals = "StringEquals"
        case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
        case stringLike = "StringLike"
        case arnEquals = "ArnEquals"
        case arnLike = "ArnLike"
        case bool = "Bool"
        case null = "Null"

        /// `StringNotEquals` of `StringEquals`; nil where there is none.
        var negated: String? {
            switch self {
            case .stringEquals: "StringNotEquals"
            case .stringEqualsIgnoreCase: "StringNotEqualsIgnoreCase"
            case .stringLike: "StringNotLike"
            case .arnEquals: "ArnNotEquals"
            case .arnLike: "ArnNotLike"
            case .bool, .null: nil
            }
        }
    }

    private let comparison: Comparison
    private let isNegated: Bool
    private let isForPresentKeys: Bool
    /// As the policy writes it.
    let name: String
    private var key: String { name.lowercased() }
    private let values: [String]

    /// What IAM has beyond the operators above.
    private static let others: Set<String> = Set(
        ["Numeric", "Date"].flatMap { kind in
            ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map { kind + $0 }
        } + ["BinaryEquals", "IpAddress", "NotIpAddress"])

    /// Whether IAM has an operator of that name, evaluated here or not.
    static func exists(_ name: String) -> Bool {
        var bare = bare(name)
        for set in ["ForAllValues:", "ForAnyValue:"] where bare.hasPrefix(set) { bare.removeFirst(set.count) }
        return others.contains(bare) || Comparison.allCases.contains { $0.rawValue == bare || $0.negated == bare }
    }

    /// The operator without `IfExists`.
    private static func bare(_ name: String) -> String {
        let suffix = "IfExists"
        return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    }

    /// - Throws: ``AWSFault`` `NotImplemented` for an operator or a policy variable that is not evaluated here,
    ///   `MalformedPolicyDocument` for an operator that IAM does not have.
    init(_ name: String, key: String, values: [String]) throws {
        let bare = Self.bare(name)
        guard let comparison = Comparison.allCases.first(where: { $0.rawValue == bare || $0.negated == bare }) else {
            guard Self.exists(name) else {
                throw PolicyGrammar.malformed("Syntax errors in policy.")
            }
            throw AWSFault.notImplemented(
                "IAM", "policies with the condition operator \(TerminalText.escape(name, limit: 60))")
        }
        if values.contains(where: { $0.contains("${") }) {
            throw AWSFault.notImplemented("IAM", "policies with policy variables")
        }
        self.comparison = comparison
        isNegated = comparison.negated == bare
        isForPresentKeys = bare != name
        self.name = key
        self.values = values
    }

    /// The conditions of a statement's `Condition`.
    ///
    /// - Throws: as ``init(_:key:values:)``.
    static func all(_ value: JSONValue?) throws -> [PolicyCondition] {
        guard let value else { return [] }
        guard let operators = value.object else { throw PolicyGrammar.malformed("Syntax errors in policy.") }
        return try operators.members.flatMap { name, keys in
            try (keys.object?.members ?? []).map { key, values in
                try PolicyCondition(name, key: key, values: PolicyText.list(values))
            }
        }
    }

    /// Whether the condition is met by a request with these keys (in lower case).
    func holds(in context: [String: String]) -> Bool {
        guard comparison != .null else { return values.contains(context[key] == nil ? "true" : "false") }
        guard let given = context[key] else { return isForPresentKeys || isNegated }
        return values.contains { matches($0, given) } != isNegated
    }

    private func matches(_ wanted: String, _ given: String) -> Bool {
        switch comparison {
        case .stringEquals: wanted == given
        case .stringEqualsIgnoreCase, .bool: wanted.lowercased() == given.lowercased()
        case .stringLike: Wildcard.matches(wanted, given)
        case .arnEquals, .arnLike: Self.matchesARN(wanted, given)
        case .null: false
        }
    }

    /// ARNs match part by part: a `*` reaches no further than its colons.
    private static func matchesARN(_ pattern: String, _ arn: String) -> Bool {
        let parts = [pattern, arn].map { $0.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false) }
        return parts[0].count == 6 && parts[1].count == 6
            && zip(parts[0], parts[1]).allSatisfy { Wildcard.matches(String($0), String($1)) }
    }
}

/// Patterns of `*` (any run of characters) and `?` (any one), as policies have them.
enum Wildcard {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let (pattern, text) = (Array(pattern.unicodeScalars), Array(text.unicodeScalars))
        var (p, t) = (0, 0)
        // Where the last star stands, and up to where it reaches.
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
                (p, t) = (p + 1, t + 1)
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                (p, t) = (last.pattern + 1, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}

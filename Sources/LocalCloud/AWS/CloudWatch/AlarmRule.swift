import Core

/// The rule of a composite alarm: which states of which other alarms make it fire.
indirect enum AlarmRule: Sendable, Hashable {
    case constant(Bool)
    /// True while the alarm of that name is in that state.
    case state(AlarmState.Value, of: String)
    case not(AlarmRule)
    case and(AlarmRule, AlarmRule)
    case or(AlarmRule, AlarmRule)

    /// Reads `ALARM("a") AND (OK(b) OR NOT INSUFFICIENT_DATA(c))`; alarms by name or ARN.
    ///
    /// - Throws: ``AWSFault`` `ValidationError`; `NotImplemented` for `AT_LEAST`.
    init(parsing text: String) throws {
        var parser = AlarmRuleParser(rest: Substring(text))
        self = try parser.whole()
    }

    /// The alarms that it looks at.
    var names: Set<String> {
        switch self {
        case .constant: []
        case .state(_, let name): [name]
        case .not(let inner): inner.names
        case .and(let left, let right), .or(let left, let right): left.names.union(right.names)
        }
    }

    /// Whether the rule is met by these states.
    func holds(_ states: [String: AlarmState.Value]) -> Bool {
        switch self {
        case .constant(let value): value
        case .state(let value, let name): states[name] == value
        case .not(let inner): !inner.holds(states)
        case .and(let left, let right): left.holds(states) && right.holds(states)
        case .or(let left, let right): left.holds(states) || right.holds(states)
        }
    }
}

private struct AlarmRuleParser {
    var rest: Substring
    private static let maximumDepth = 64

    mutating func whole() throws -> AlarmRule {
        let rule = try disjunction(depth: 0)
        skipSpace()
        guard rest.isEmpty else { throw fault("'\(TerminalText.escape(String(rest), limit: 40))' is not understood") }
        return rule
    }

    private func fault(_ reason: String) -> AWSFault {
        AWSFault("ValidationError", "AlarmRule is not valid: \(reason).")
    }

    private mutating func disjunction(depth: Int) throws -> AlarmRule {
        var rule = try conjunction(depth: depth)
        while take("OR") { rule = .or(rule, try conjunction(depth: depth)) }
        return rule
    }

    private mutating func conjunction(depth: Int) throws -> AlarmRule {
        var rule = try term(depth: depth)
        while take("AND") { rule = .and(rule, try term(depth: depth)) }
        return rule
    }

    private mutating func term(depth: Int) throws -> AlarmRule {
        guard depth < Self.maximumDepth else { throw fault("it is nested too deep") }
        if take("NOT") { return .not(try term(depth: depth + 1)) }
        if take("TRUE") { return .constant(true) }
        if take("FALSE") { return .constant(false) }
        for value in [AlarmState.Value.ok, .alarm, .insufficientData] where take(value.rawValue) {
            return .state(value, of: try name())
        }
        if take("AT_LEAST") { throw AWSFault.notImplemented("CloudWatch", "PutCompositeAlarm with AT_LEAST") }
        try expect("(")
        let rule = try disjunction(depth: depth + 1)
        try expect(")")
        return rule
    }

    /// `("name")` or `(name)`; of an ARN, what stands behind `:alarm:`.
    private mutating func name() throws -> String {
        try expect("(")
        skipSpace()
        let name: Substring
        if rest.first == "\"" {
            name = rest.dropFirst().prefix { $0 != "\"" }
            rest = rest.dropFirst(name.count + 2)
        } else {
            name = rest.prefix { $0 != ")" && !$0.isWhitespace }
            rest = rest.dropFirst(name.count)
        }
        try expect(")")
        guard !name.isEmpty else { throw fault("an alarm's name is expected") }
        if name.hasPrefix("arn:"), let mark = name.firstRange(of: ":alarm:") { return String(name[mark.upperBound...]) }
        return String(name)
    }

    private mutating func take(_ word: String) -> Bool {
        skipSpace()
        guard rest.hasPrefix(word) else { return false }
        let after = rest.dropFirst(word.count)
        if let next = after.first, next.isLetter || next.isNumber || next == "_" { return false }
        rest = after
        return true
    }

    private mutating func expect(_ sign: Character) throws {
        skipSpace()
        guard rest.first == sign else { throw fault("'\(sign)' is expected") }
        rest.removeFirst()
    }

    private mutating func skipSpace() { rest = rest.drop(while: \.isWhitespace) }
}

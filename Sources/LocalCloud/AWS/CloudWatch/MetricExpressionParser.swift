import Core

extension MetricExpression {
    /// Reads an expression.
    ///
    /// - Throws: ``AWSFault`` `ValidationError` for what is none, `NotImplemented` for functions that are not computed
    ///   here, by their names.
    init(parsing text: String) throws {
        var parser = MetricExpressionParser(text)
        self = try parser.whole()
    }
}

/// Reads metric math: operators by precedence, names of functions in capitals, ids with a small first letter.
private struct MetricExpressionParser {
    private enum Token: Equatable {
        case number(Double)
        case text(String)
        case word(String)
        case sign(String)
    }

    private let text: String
    private var tokens: [Token] = []
    private var position = 0
    private static let maximumDepth = 64
    private static let signs = ["==", "!=", "<=", ">=", "&&", "||"] + "<>+-*/^()[],".map(String.init)

    init(_ text: String) { self.text = text }

    mutating func whole() throws -> MetricExpression {
        guard let tokens = Self.tokens(of: text) else { throw fault("it has a character that is not understood") }
        self.tokens = tokens
        let expression = try expression(above: 0, depth: 0)
        guard position == tokens.count else { throw fault("something stands behind its end") }
        return expression
    }

    private func fault(_ reason: String) -> AWSFault {
        AWSFault(
            "ValidationError",
            "Error in expression '\(TerminalText.escape(text, limit: 200))': \(reason).")
    }

    /// Operators of a higher precedence than `level`.
    private mutating func expression(above level: Int, depth: Int) throws -> MetricExpression {
        guard depth < Self.maximumDepth else { throw fault("it is nested too deep") }
        var left = try primary(depth: depth + 1)
        while let next = binary, next.precedence > level {
            position += 1
            // A power reaches to the right: 2^3^2 is 2^9.
            let above = next == .power ? next.precedence - 1 : next.precedence
            left = .binary(next, left, try expression(above: above, depth: depth + 1))
        }
        return left
    }

    private var binary: MetricExpression.Operator? {
        guard position < tokens.count else { return nil }
        switch tokens[position] {
        case .sign("&&"): return .and
        case .sign("||"): return .or
        case .sign(let text), .word(let text): return MetricExpression.Operator(rawValue: text)
        default: return nil
        }
    }

    private mutating func primary(depth: Int) throws -> MetricExpression {
        guard depth < Self.maximumDepth else { throw fault("it is nested too deep") }
        guard position < tokens.count else { throw fault("it ends too early") }
        let token = tokens[position]
        position += 1
        switch token {
        case .number(let value): return .number(value)
        case .text(let value): return .text(value)
        case .sign("-"):
            return .negated(try expression(above: MetricExpression.Operator.times.precedence, depth: depth + 1))
        case .sign("("):
            let inner = try expression(above: 0, depth: depth + 1)
            try expect(")")
            return inner
        case .sign("["): return .list(try arguments(until: "]", depth: depth))
        case .word(let word) where word.first?.isLowercase == true: return .id(word)
        case .word(let word): return try call(word, depth: depth)
        case .sign(let sign): throw fault("'\(sign)' stands where a value is expected")
        }
    }

    private mutating func call(_ name: String, depth: Int) throws -> MetricExpression {
        guard let function = MetricExpression.Function(rawValue: name) else {
            throw AWSFault.notImplemented(
                "CloudWatch", "metric math with \(TerminalText.escape(name, limit: 40))")
        }
        var given: [MetricExpression] = []
        if function != .repeat, function != .linear {
            try expect("(")
            given = try arguments(until: ")", depth: depth)
        }
        guard function.arguments.contains(given.count) else {
            throw fault("\(name) takes another number of arguments")
        }
        return .call(function, given)
    }

    private mutating func arguments(until end: String, depth: Int) throws -> [MetricExpression] {
        var all: [MetricExpression] = []
        if position < tokens.count, tokens[position] == .sign(end) {
            position += 1
            return all
        }
        while true {
            all.append(try expression(above: 0, depth: depth + 1))
            if position < tokens.count, tokens[position] == .sign(",") {
                position += 1
                continue
            }
            try expect(end)
            return all
        }
    }

    private mutating func expect(_ sign: String) throws {
        guard position < tokens.count, tokens[position] == .sign(sign) else { throw fault("'\(sign)' is expected") }
        position += 1
    }

    /// Nil when there is a character that begins nothing.
    private static func tokens(of text: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first.isNumber || first == "." {
                let digits = rest.prefix { $0.isNumber || $0 == "." }
                guard let value = Double(digits) else { return nil }
                tokens.append(.number(value))
                rest.removeFirst(digits.count)
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                tokens.append(.word(String(word)))
                rest.removeFirst(word.count)
            } else if first == "\"" || first == "'" {
                let inner = rest.dropFirst().prefix { $0 != first }
                guard inner.endIndex != rest.endIndex else { return nil }
                tokens.append(.text(String(inner)))
                rest.removeFirst(inner.count + 2)
            } else if let sign = signs.first(where: { rest.hasPrefix($0) }) {
                tokens.append(.sign(sign))
                rest.removeFirst(sign.count)
            } else {
                return nil
            }
        }
        return tokens
    }
}

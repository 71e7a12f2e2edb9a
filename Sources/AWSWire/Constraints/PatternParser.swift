/// A pattern's syntax tree.
indirect enum PatternNode: Sendable, Equatable {
    case characters(PatternClass)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// `maximum` is nil for no upper limit.
    case repetition(PatternNode, minimum: Int, maximum: Int?)
    case start
    case end
    /// `(?!…)`.
    case notAhead(PatternNode)
    /// `(?<!x)` of one character.
    case notBehind(PatternClass)
}

/// Reads the part of Java's regular expressions that AWS's service models use.
struct PatternParser {
    struct Unsupported: Error, Equatable {
        var text: String
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0

    static func parse(_ pattern: String) throws(Unsupported) -> PatternNode {
        var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
        let node = try parser.choice()
        guard parser.position == parser.scalars.count else { throw parser.unsupported("unmatched ')'") }
        return node
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func unsupported(_ text: String) -> Unsupported {
        Unsupported(text: "at \(position) of '\(String(String.UnicodeScalarView(scalars)))': \(text)")
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private mutating func take() throws(Unsupported) -> Unicode.Scalar {
        guard let next = peek() else { throw unsupported("the pattern is cut off") }
        position += 1
        return next
    }

    private mutating func accept(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func choice() throws(Unsupported) -> PatternNode {
        var branches = [try sequence()]
        while accept("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(Unsupported) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next = peek(), next != "|", next != ")" { nodes.append(try quantified(try atom())) }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func quantified(_ atom: PatternNode) throws(Unsupported) -> PatternNode {
        var node = atom
        while let next = peek() {
            let (minimum, maximum): (Int, Int?)
            switch next {
            case "*": (minimum, maximum) = (0, nil)
            case "+": (minimum, maximum) = (1, nil)
            case "?": (minimum, maximum) = (0, 1)
            case "{":
                (minimum, maximum) = try counts()
                node = .repetition(node, minimum: minimum, maximum: maximum)
                continue
            default: return node
            }
            position += 1
            node = .repetition(node, minimum: minimum, maximum: maximum)
            // Whether a quantifier is lazy makes no difference to whether the whole text matches.
            if peek() == "?" { position += 1 }
        }
        return node
    }

    /// `{2}`, `{2,}`, `{2,5}`.
    private mutating func counts() throws(Unsupported) -> (Int, Int?) {
        position += 1
        let minimum = try number()
        if accept("}") { return (minimum, minimum) }
        guard accept(",") else { throw unsupported("a broken repetition") }
        if accept("}") { return (minimum, nil) }
        let maximum = try number()
        guard accept("}"), maximum >= minimum else { throw unsupported("a broken repetition") }
        return (minimum, maximum)
    }

    private mutating func number() throws(Unsupported) -> Int {
        var digits = ""
        while let next = peek(), ("0"..."9").contains(next) {
            digits.unicodeScalars.append(next)
            position += 1
        }
        guard let value = Int(digits), value <= 100_000 else { throw unsupported("a number is expected") }
        return value
    }

    private mutating func atom() throws(Unsupported) -> PatternNode {
        let next = try take()
        switch next {
        case "(": return try group()
        case "[": return .characters(try bracket())
        case ".": return .characters(.dot)
        case "^": return .start
        case "$": return .end
        case "\\":
            if accept("A") { return .start }
            if accept("z") || accept("Z") { return .end }
            return .characters(try escape())
        case "*", "+", "?": throw unsupported("a quantifier after nothing")
        default: return .characters(PatternClass(next.value...next.value))
        }
    }

    private mutating func group() throws(Unsupported) -> PatternNode {
        var wrap: (PatternNode) -> PatternNode? = { $0 }
        if accept("?:") {
            // A group that captures nothing is a group.
        } else if accept("?!") {
            wrap = { .notAhead($0) }
        } else if accept("?<!") {
            wrap = { if case .characters(let set) = $0 { .notBehind(set) } else { nil } }
        } else if peek() == "?" {
            throw unsupported("an unknown kind of group")
        }
        let inner = try choice()
        guard accept(")") else { throw unsupported("')' is expected") }
        guard let node = wrap(inner) else { throw unsupported("a look behind at more than one character") }
        return node
    }

    private mutating func bracket() throws(Unsupported) -> PatternClass {
        var set = PatternClass()
        let isInverted = accept("^")
        var isFirst = true
        while true {
            let next = try take()
            if next == "]", !isFirst { break }
            isFirst = false
            guard next != "[", !(next == "&" && peek() == "&") else { throw unsupported("nested classes") }
            let element: PatternClass
            var single: UInt32?
            if next == "\\" {
                let start = position
                element = try escape()
                single = Self.single(scalars[start..<position])
            } else {
                element = PatternClass(next.value...next.value)
                single = next.value
            }
            guard let lower = single, peek() == "-", let after = peek(1), after != "]" else {
                set.formUnion(element)
                continue
            }
            position += 1
            var upper = try take()
            if upper == "\\" {
                let start = position
                _ = try escape()
                guard let code = Self.single(scalars[start..<position]), let scalar = Unicode.Scalar(code) else {
                    throw unsupported("a range that ends in a class")
                }
                upper = scalar
            }
            guard upper.value >= lower else { throw unsupported("a range that runs backwards") }
            set.insert(lower...upper.value)
        }
        if isInverted { set.invert() }
        return set
    }

    /// The one character that an escape's text (without the backslash) stands for, nil for a class.
    private static func single(_ text: ArraySlice<Unicode.Scalar>) -> UInt32? {
        guard let first = text.first else { return nil }
        let digits = String(String.UnicodeScalarView(text.dropFirst().filter { $0 != "{" && $0 != "}" }))
        switch first {
        case "u", "x": return UInt32(digits, radix: 16)
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "f": return 0x0C
        case "w", "W", "d", "D", "s", "S", "p", "P": return nil
        default: return first.value
        }
    }

    /// What stands behind a backslash.
    private mutating func escape() throws(Unsupported) -> PatternClass {
        let start = position
        let next = try take()
        switch next {
        case "w", "W", "d", "D", "s", "S": return Self.shorthand(next)
        case "p": return try property()
        case "u": position += 4
        case "x":
            if accept("{") {
                while let digit = peek(), digit != "}" {
                    _ = digit
                    position += 1
                }
                position += 1
            } else {
                position += 2
            }
        case "n", "r", "t", "f": break
        default:
            let isWord = ("a"..."z").contains(next) || ("A"..."Z").contains(next) || ("0"..."9").contains(next)
            guard !isWord else { throw unsupported("an unknown escape") }
        }
        guard position <= scalars.count, let code = Self.single(scalars[start..<position]) else {
            throw unsupported("a broken escape")
        }
        return PatternClass(code...code)
    }

    /// `\w` and its like, ASCII only as in Java.
    private static func shorthand(_ letter: Unicode.Scalar) -> PatternClass {
        var set = PatternClass()
        switch letter {
        case "w", "W":
            for range: ClosedRange<UInt32> in [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A] { set.insert(range) }
        case "d", "D": set.insert(0x30...0x39)
        default:
            set.insert(0x09...0x0D)
            set.insert(0x20...0x20)
        }
        if letter == "W" || letter == "D" || letter == "S" { set.invert() }
        return set
    }

    /// `{Alnum}`, `{L}`, … behind `\p`; the POSIX ones are ASCII only, as in Java.
    private mutating func property() throws(Unsupported) -> PatternClass {
        guard accept("{") else { throw unsupported("'{' is expected") }
        var name = ""
        while let next = peek(), next != "}" {
            name.unicodeScalars.append(next)
            position += 1
        }
        guard accept("}") else { throw unsupported("'}' is expected") }
        var set = PatternClass()
        switch name {
        case "Alnum": for range: ClosedRange<UInt32> in [0x30...0x39, 0x41...0x5A, 0x61...0x7A] { set.insert(range) }
        case "Alpha": for range: ClosedRange<UInt32> in [0x41...0x5A, 0x61...0x7A] { set.insert(range) }
        case "Digit": set.insert(0x30...0x39)
        case "Print": set.insert(0x20...0x7E)
        case "Graph": set.insert(0x21...0x7E)
        case "ASCII": set.insert(0x00...0x7F)
        default:
            guard let property = PatternClass.Property(rawValue: name) else {
                throw unsupported("the property \(name)")
            }
            set.insert(property)
        }
        return set
    }
}

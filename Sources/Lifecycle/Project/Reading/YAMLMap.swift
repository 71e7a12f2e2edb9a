import Core
import Rollouts
import Yams

/// A mapping of a document: typed reads that report what is wrong, and at the end what nobody asked for.
final class YAMLMap {
    let path: String
    let line: Int
    let column: Int
    let document: YAMLDocument
    private var order: [String] = []
    private var entries: [String: (line: Int, column: Int, value: Node)] = [:]
    private var asked: Set<String> = []

    init(_ mapping: Node.Mapping, path: String, line: Int, column: Int, document: YAMLDocument) {
        self.path = path
        self.line = line
        self.column = column
        self.document = document
        for (key, value) in mapping {
            let (keyLine, keyColumn) = (key.mark?.line ?? line, key.mark?.column ?? column)
            guard case .scalar(let scalar) = key else {
                document.report(keyLine, keyColumn, path, "a key must be plain text")
                continue
            }
            order.append(scalar.string)
            entries[scalar.string] = (keyLine, keyColumn, value)
            document.places[full(scalar.string)] = KeyPlace(line: keyLine, column: keyColumn)
        }
    }

    /// The keys in their order. Asking for them counts as asking for each.
    var keys: [String] {
        asked.formUnion(order)
        return order
    }

    func has(_ key: String) -> Bool { entries[key] != nil }

    /// Reports at a key's line, or at the mapping's when the key is absent.
    func report(_ key: String, _ message: String, hint: String? = nil) {
        let mark = entries[key]
        document.report(mark?.line ?? line, mark?.column ?? column, full(key), message, hint: hint)
    }

    /// Text. Numbers and booleans without quotes are refused: YAML would change them (`0123`, `yes`).
    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node else { return wrong(key, node, expected: "text") }
        switch node.kind {
        case .int, .float, .bool, .null:
            report(
                key, "expected text, found \(Self.kind(node))",
                hint: "put it in quotes: \"\(TerminalText.escape(scalar.string, limit: 60))\"")
            return nil
        default:
            guard !scalar.string.isEmpty else {
                report(key, "the text is empty")
                return nil
            }
            return scalar.string
        }
    }

    /// A scalar as it is written, whatever its type: for values that are handed on.
    func written(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node, node.kind != .null else {
            return wrong(key, node, expected: "a single value")
        }
        return scalar.string
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key) else { return nil }
        guard node.kind == .int, let value = node.int else {
            return wrong(key, node, expected: "a whole number")
        }
        guard range.contains(value) else {
            report(key, "\(value) is not between \(range.lowerBound) and \(range.upperBound)")
            return nil
        }
        return value
    }

    func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
        guard let node = node(key) else { return nil }
        guard node.kind == .int || node.kind == .float, let value = node.float else {
            return wrong(key, node, expected: "a number")
        }
        guard range.contains(value) else {
            report(
                key,
                "\(Self.plain(value)) is not between \(Self.plain(range.lowerBound)) and \(Self.plain(range.upperBound))"
            )
            return nil
        }
        return value
    }

    func bool(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        guard node.kind == .bool, let value = node.bool else {
            return wrong(key, node, expected: "true or false")
        }
        return value
    }

    func duration(_ key: String) -> Duration? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node, let value = CompactDuration.parse(scalar.string) else {
            return wrong(key, node, expected: "a time with its unit", hint: "write 500ms, 5s, 10m or 1h30m")
        }
        return value
    }

    /// A share from 0 to 1, written `1%` or `0.01`.
    func fraction(_ key: String) -> Double? {
        guard let node = node(key) else { return nil }
        let value = Self.percent(node).map { $0 / 100 } ?? node.float
        guard let value, case .scalar = node else {
            return wrong(key, node, expected: "a share", hint: "write 1% or 0.01")
        }
        guard (0...1).contains(value) else {
            report(key, "\(Self.plain(value * 100))% is not between 0% and 100%")
            return nil
        }
        return value
    }

    /// A part of a fleet: `10%` or a whole number of instances.
    func share(_ key: String) -> FleetShare? {
        guard let node = node(key) else { return nil }
        if let percent = Self.percent(node) {
            guard let share = FleetShare(text: Self.plain(percent) + "%") else {
                report(key, "\(Self.plain(percent))% is not a whole percentage from 1% to 100%")
                return nil
            }
            return share
        }
        guard node.kind == .int, let count = node.int, count > 0 else {
            return wrong(
                key, node, expected: "a share of the fleet", hint: "write 10% of it, or 1 for one instance")
        }
        return .instances(count)
    }

    /// Refuses a key that is designed and that nothing acts on yet.
    func notBuilt(_ key: String, _ what: String) {
        guard node(key) != nil else { return }
        report(key, "\(what): not built yet", hint: "remove it")
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, as type: Value.Type) -> Value?
    where Value.RawValue == String {
        guard let node = node(key) else { return nil }
        let names = Value.allCases.map(\.rawValue)
        guard case .scalar(let scalar) = node, let value = Value(rawValue: scalar.string) else {
            let shown = node.scalar.map { TerminalText.escape($0.string, limit: 60) } ?? Self.kind(node)
            let near = node.scalar.flatMap { Spelling.nearest($0.string, in: names) }
            report(
                key, "\(shown) is not one of \(names.joined(separator: ", "))",
                hint: near.map { "did you mean \($0)?" })
            return nil
        }
        return value
    }

    func map(_ key: String) -> YAMLMap? {
        guard let node = node(key) else { return nil }
        guard case .mapping(let mapping) = node else { return wrong(key, node, expected: "keys and values") }
        let mark = entries[key]
        return YAMLMap(
            mapping, path: full(key), line: mark?.line ?? line, column: mark?.column ?? column, document: document)
    }

    /// Names and single values, as written.
    func writtenMap(_ key: String) -> [String: String]? {
        guard let map = map(key) else { return nil }
        var values: [String: String] = [:]
        for name in map.keys { values[name] = map.written(name) }
        return values
    }

    func texts(_ key: String) -> [String]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let sequence) = node else { return wrong(key, node, expected: "a list") }
        return sequence.compactMap { element in
            guard case .scalar(let scalar) = element, !scalar.string.isEmpty else {
                return wrong(key, element, expected: "a list of names")
            }
            return scalar.string
        }
    }

    /// Reports a key that must be there and is not.
    func require(_ key: String) {
        if !has(key) { report(key, "the key is missing") }
    }

    /// Reports every key that nobody asked for.
    func finish() {
        for key in order where !asked.contains(key) {
            let near = Spelling.nearest(key, in: asked.sorted())
            report(
                key, "unknown key",
                hint: near.map { "did you mean \($0)?" } ?? "known here: \(asked.sorted().joined(separator: ", "))")
        }
    }

    private func node(_ key: String) -> Node? {
        asked.insert(key)
        return entries[key]?.value
    }

    private func full(_ key: String) -> String {
        let name = TerminalText.escape(key, limit: 60)
        return path.isEmpty ? name : "\(path).\(name)"
    }

    private func wrong<Value>(_ key: String, _ node: Node, expected: String, hint: String? = nil) -> Value? {
        report(key, "expected \(expected), found \(Self.kind(node))", hint: hint)
        return nil
    }

    private static func kind(_ node: Node) -> String {
        switch node {
        case .mapping: return "keys and values"
        case .sequence: return "a list"
        case .alias: return "an alias"
        case .scalar(let scalar):
            let text = TerminalText.escape(scalar.string, limit: 60)
            switch node.kind {
            case .int: return "the whole number \(text)"
            case .float: return "the number \(text)"
            case .bool: return "the truth value \(text)"
            case .null: return "nothing"
            default: return "the text \(text)"
            }
        }
    }

    private static func percent(_ node: Node) -> Double? {
        guard case .scalar(let scalar) = node, scalar.string.hasSuffix("%") else { return nil }
        return Double(scalar.string.dropLast())
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}

/// What YAML makes of a scalar that is written without quotes.
private enum ScalarKind { case int, float, bool, null, text }

extension Node {
    fileprivate var kind: ScalarKind {
        switch tag {
        case Tag(.int): .int
        case Tag(.float): .float
        case Tag(.bool): .bool
        case Tag(.null): .null
        default: .text
        }
    }
}

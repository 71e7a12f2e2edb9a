/// Holds a list of messages against a ``ConversationSchema``.
struct ConversationChecker {
    /// What gets problems: path below the row, rule, message.
    typealias Report = (_ path: String, _ rule: Rule, _ message: String) -> Void

    private let schema: ConversationSchema
    private let turns: [[UInt8]]
    private let first: Int
    private let last: Int

    private static let system = -1
    private static let unknown = -2
    private static let role = Array("role".utf8)
    private static let content = Array("content".utf8)

    init(_ schema: ConversationSchema) {
        self.schema = schema
        turns = schema.turns.map { Array($0.utf8) }
        first = schema.turns.firstIndex(of: schema.first) ?? Self.unknown
        last = schema.turns.firstIndex(of: schema.last) ?? Self.unknown
    }

    /// Reports everything that is wrong with `value`, which stands at `path`.
    func check(_ value: TapeValue, path: String, _ report: Report) {
        guard value.isList else {
            report(path, .type, "\(value.kind.name) stands where a list of messages should be")
            return
        }
        var (count, turnCount, previous) = (0, 0, Self.unknown)
        value.forEachElement { number, message in
            let role = check(message, number: number, path: path, report)
            order(role, after: previous, number: number, turn: turnCount, path: path, report)
            if role != Self.system { turnCount += 1 }
            previous = role
            count += 1
        }
        if count == 0 {
            report(path, .empty, "the list has no messages; begin with one of \(schema.first)")
        } else if turnCount == 0 {
            report(path, .order, "there is only a system message; a message of \(schema.first) should follow")
        } else if previous >= 0, previous != last {
            report("\(path)[\(count - 1)].role", .order, "the last message should be of \(schema.last)")
        }
    }

    /// Checks one message; returns the index of its role, ``system`` or ``unknown``.
    @inline(__always)
    private func check(_ message: TapeValue, number: Int, path: String, _ report: Report) -> Int {
        guard message.isObject else {
            report("\(path)[\(number)]", .type, "\(message.kind.name) stands where a message should be")
            return Self.unknown
        }
        var (role, content): (TapeValue?, TapeValue?)
        message.forEachMember { key, value in
            if key.count == 4, key.elementsEqual(Self.role) {
                if role != nil { report("\(path)[\(number)].role", .duplicate, "the member stands twice; keep one") }
                role = value
            } else if key.count == 7, key.elementsEqual(Self.content) {
                if content != nil {
                    report("\(path)[\(number)].content", .duplicate, "the member stands twice; keep one")
                }
                content = value
            }
        }
        if let content {
            if !content.isString {
                report("\(path)[\(number)].content", .type, "\(content.kind.name) stands where a text should be")
            } else if let fault = TextRules.fault(content.bytes) {
                report("\(path)[\(number)].content", fault.rule, fault.message)
            }
        } else {
            report("\(path)[\(number)].content", .missing, "the message has no content")
        }
        guard let role else {
            report("\(path)[\(number)].role", .missing, "the message has no role")
            return Self.unknown
        }
        guard role.isString else {
            report("\(path)[\(number)].role", .type, "\(role.kind.name) stands where a role should be")
            return Self.unknown
        }
        return index(of: role.bytes, number: number, path: path, report)
    }

    @inline(__always)
    private func index(of role: UnsafeRawBufferPointer, number: Int, path: String, _ report: Report) -> Int {
        for (index, turn) in turns.enumerated() where role.count == turn.count && role.elementsEqual(turn) {
            return index
        }
        if role.elementsEqual("system".utf8) {
            if !schema.allowsSystem {
                report("\(path)[\(number)].role", .role, "a system message may not stand here; use \(allowed)")
            } else if number > 0 {
                report("\(path)[\(number)].role", .order, "a system message may only be the first")
            }
            return Self.system
        }
        report("\(path)[\(number)].role", .role, "the role is none of those allowed: \(allowed)")
        return Self.unknown
    }

    private var allowed: String { ((schema.allowsSystem ? ["system"] : []) + schema.turns).joined(separator: ", ") }

    @inline(__always)
    private func order(_ role: Int, after previous: Int, number: Int, turn: Int, path: String, _ report: Report) {
        guard role >= 0 else { return }
        if turn == 0 {
            if role != first {
                report("\(path)[\(number)].role", .order, "the first message should be of \(schema.first)")
            }
        } else if role == previous {
            report("\(path)[\(number)].role", .order, "two messages of \(schema.turns[role]) follow each other")
        }
    }
}

/// Holds rows against a ``RowSchema``. Each thread has its own, so that nothing is shared in the hot path.
final class RowChecker {
    private struct Member {
        let name: [UInt8]
        let label: String
        let isRequired: Bool
        let conversation: ConversationChecker?
    }

    private let members: [Member]
    private var found: [TapeValue?]

    init(_ schema: RowSchema) {
        members = schema.members.map { member in
            let conversation: ConversationChecker? =
                switch member.value {
                case .text: nil
                case .messages(let schema): ConversationChecker(schema)
                }
            return Member(
                name: Array(member.name.utf8), label: "$." + member.name, isRequired: member.isRequired,
                conversation: conversation)
        }
        found = Array(repeating: nil, count: schema.members.count)
    }

    /// Reports everything that is wrong with a row.
    ///
    /// - Parameter report: gets path, rule and message of each problem.
    func check(_ row: TapeValue, _ report: ConversationChecker.Report) {
        guard row.isObject else {
            report("$", .notObject, "\(row.kind.name) stands where an object should be")
            return
        }
        for index in found.indices { found[index] = nil }
        row.forEachMember { key, value in
            for index in members.indices where members[index].name.count == key.count {
                guard key.elementsEqual(members[index].name) else { continue }
                if found[index] != nil { report(members[index].label, .duplicate, "the member stands twice; keep one") }
                found[index] = value
            }
        }
        for index in members.indices {
            guard let value = found[index] else {
                if members[index].isRequired { report(members[index].label, .missing, "the member is missing; add it") }
                continue
            }
            if let conversation = members[index].conversation {
                conversation.check(value, path: members[index].label, report)
            } else if !value.isString {
                report(members[index].label, .type, "\(value.kind.name) stands where a text should be")
            } else if let fault = TextRules.fault(value.bytes) {
                report(members[index].label, fault.rule, fault.message)
            }
        }
    }
}

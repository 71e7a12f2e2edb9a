/// A schema in words, so that what people read cannot differ from what is checked.
enum SchemaText {
    /// One sentence a line; two blanks for each level.
    static func lines(_ schema: RowSchema) -> [String] {
        var text = Text(declaresTools: schema.members.contains { $0.name == "toolConfig" || $0.name == "tools" })
        text.add(schema.row, at: 0)
        for pair in schema.different { text.add("`\(pair.second)` must differ from `\(pair.first)`.", at: 0) }
        if let limit = schema.tokenLimit {
            text.add("At most \(limit.tokens) tokens, estimated: \(limit.whose).", at: 0)
        }
        if let media = schema.media {
            let counts = [(media.images, "image"), (media.videos, "video"), (media.documents, "document")]
            let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
            text.add(
                "At most \(words.joined(separator: ", ")) in a row"
                    + (media.videos > 0 ? "; a video with nothing else, and all rows of a file with one kind." : "."),
                at: 0)
        }
        switch schema.uniform {
        case .nothing: break
        case .members:
            let free = schema.members.filter(\.mayVary).map(\.name)
            text.add(
                "All rows have the same members: one that some rows have and others lack is a problem"
                    + (free.isEmpty ? "." : ", but for \(quoted(free)) and calls of tools a warning."), at: 0)
        case .images:
            text.add("All rows have images, or none has: rows without one are dropped where others have one.", at: 0)
        }
        if let notice = schema.toolNotice {
            text.add(
                "Tools are a warning\(notice.target.map { " with `--target \($0)`" } ?? ""): \(notice.words).", at: 0)
        }
        if schema.nullIsAbsent {
            text.add("An optional member that is null counts as absent, as tables store gaps.", at: 0)
        }
        return text.lines
    }

    /// A text as JSON has it.
    fileprivate static func quoted(_ texts: [String]) -> String { texts.map { "`\($0)`" }.joined(separator: ", ") }

    private struct Text {
        /// Whether rows may say which tools there are.
        let declaresTools: Bool
        var lines: [String] = []

        mutating func add(_ line: String, at level: Int) {
            lines.append(String(repeating: "  ", count: level) + line)
        }

        mutating func add(_ object: ObjectSchema, at level: Int) {
            if object.isUnion { add("Exactly one of the members below.", at: level) }
            if let kind = object.kindMember {
                let without = object.kindless.isEmpty ? "" : " (not needed for \(SchemaText.quoted(object.kindless)))"
                add("`\(kind)`, required\(without): the name of that member.", at: level)
            }
            for member in object.members { add(member, in: object, at: level) }
            for group in object.anyOf {
                add("At least one of \(SchemaText.quoted(group)) must be there.", at: level)
            }
            for refused in object.refused { add("No member `\(refused.name)`: \(refused.advice).", at: level) }
            if level == 0 {
                add("Other members are \(object.others == .refused ? "refused" : "let through").", at: level)
            }
        }

        private mutating func add(_ member: Member, in object: ObjectSchema, at level: Int) {
            var head = "`\(member.name)`"
            if !member.aliases.isEmpty { head += " (or \(SchemaText.quoted(member.aliases)))" }
            if !object.isUnion {
                head += member.isRequired ? ", required" : member.advisedBy == nil ? ", optional" : ", advised"
            }
            if let role = member.onlyIn { head += ", only in messages of \(role)" }
            let text = words(member.value)
            add(head + ": " + text + (text.hasSuffix("with") || text.hasSuffix("but") ? ":" : "."), at: level)
            below(member.value, at: level + 1)
        }

        /// What stands inside a value.
        private mutating func below(_ value: ValueSchema, at level: Int) {
            switch value {
            case .object(let object): add(object, at: level)
            case .list(let list):
                below(list.element, at: level)
                if let name = list.insufficient { add("Not `\(name)` alone.", at: level) }
                if !list.unique.isEmpty {
                    add("No two with the same `\(list.unique.joined(separator: "."))`.", at: level)
                }
            case .messages(let conversation): add(conversation, at: level)
            case .preferences(let preferences): add(preferences.element, at: level)
            case .either(let values): for value in values { below(value, at: level) }
            default: break
            }
        }

        private mutating func add(_ conversation: ConversationSchema, at level: Int) {
            let turns = conversation.turns.joined(separator: " and ")
            if conversation.allowsSystem { add("The first message may be of system, no other.", at: level) }
            if conversation.first == conversation.last, conversation.turns.count == 1 {
                add("One message of \(conversation.first).", at: level)
            } else {
                add(
                    "Messages of \(turns) alternate, beginning with \(conversation.first) and ending with "
                        + "\(conversation.last).", at: level)
            }
            if conversation.minimum > 1 { add("At least \(conversation.minimum) messages.", at: level) }
            add("`role`, required: one of those.", at: level)
            let name = conversation.contentName
            let place = conversation.candidates == nil ? "" : ", in all messages but the last"
            let content = words(conversation.content)
            add(
                "`\(name)`, required\(place): " + content
                    + (content.hasSuffix("with") || content.hasSuffix("but") ? ":" : "."), at: level)
            below(conversation.content, at: level + 1)
            if let candidates = conversation.candidates {
                add(
                    "`\(candidates.name)`, required in the last message in place of `\(name)`: "
                        + "\(words(candidates.value)).", at: level)
                below(candidates.value, at: level + 1)
            }
            add(ObjectSchema(members: conversation.members), at: level)
            if conversation.others == .refused { add("Other members of a message are refused.", at: level) }
            if let weight = conversation.weight {
                add("Not every message of \(conversation.last) has `\(weight)` 0.", at: level)
            }
            switch conversation.tools {
            case .converse:
                add(
                    "Every `toolUse` has a `toolResult` with its `toolUseId` in the next message, if there is one, and "
                        + "every `toolResult` its `toolUse` in the message before.", at: level)
                add("No `toolUseId` belongs to two calls.", at: level)
                if declaresTools {
                    add("Where the row has `toolConfig`, it declares every tool that is used.", at: level)
                }
            case .gemini:
                add(
                    "Every `functionCall` has a `functionResponse` with its `name` in the next message, if there is one, "
                        + "and every `functionResponse` its `functionCall` in the message before.", at: level)
                add("Where the row has `tools`, they declare every function that is called.", at: level)
            case nil: break
            }
        }

        private func words(_ value: ValueSchema) -> String {
            switch value {
            case .text(.nan): "a text, not blank and not \"nan\""
            case .text(.placeholders): "a text, not blank and none of \"nan\", \"none\", \"null\""
            case .text(.nothing): "a text, not blank"
            case .text(.keywords): "a text, not blank, not \"nan\", and without reserved words"
            case .text(.keywordsAlone): "a text, not blank, and without reserved words"
            case .text(.keywordsAsAdvice): "a text, not blank, not \"nan\", better without reserved words"
            case .advice(let text): "a text, not blank; another than `\(text)` is a warning"
            case .choice(let texts): (texts.count == 1 ? "" : "one of ") + SchemaText.quoted(texts)
            case .reference(let reference):
                if reference.isMediaType {
                    "a media type such as `image/png`"
                } else if reference.prefixes.isEmpty {
                    "a text, not blank"
                } else {
                    "a reference that begins with " + reference.prefixes.map { "`\($0)`" }.joined(separator: " or ")
                        + (reference.isPlainKey ? ", with letters, digits, `_`, `-`, `.` and `/` behind it" : "")
                }
            case .number(let numbers):
                numbers.isEmpty ? "a number" : numbers.map { "\(Int($0))" }.joined(separator: " or ")
            case .value: "any value that is not null, blank or empty (0 and false are values)"
            case .anything: "anything"
            case .object(let object):
                if object.members.isEmpty {
                    object.mayBeEmpty ? "an object" : "an object that is not empty"
                } else {
                    object.others == .refused ? "an object with nothing but" : "an object with"
                }
            case .list(let list):
                "a list"
                    + (list.minimum == 0
                        ? "" : list.minimum == 1 ? " that is not empty" : " of at least \(list.minimum)")
                    + ", each element " + words(list.element)
            case .messages: "a list of messages"
            case .preferences(let preferences):
                "a list of \(preferences.isPair ? "exactly two" : "at least two") answers, \(preferences.isPair ? "one" : "some") "
                    + "with `\(preferences.label)` \(preferences.preferred.json) and "
                    + "\(preferences.isPair ? "one" : "some") with \(preferences.rejected.json), which differ"
            case .either(let values): values.map { words($0) }.joined(separator: ", or ")
            }
        }
    }
}

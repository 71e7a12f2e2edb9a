/// Tells texts that hold a list of messages by how they look: nothing is parsed.
enum MessageText {
    private static let role: StaticString = "\"role\""
    private static let content: StaticString = "\"content\""
    private static let from: StaticString = "\"from\""
    private static let value: StaticString = "\"value\""
    private static let calls: StaticString = "\"tool_calls\""
    /// Texts are looked at as far as this: the first message is enough.
    private static let limit = 4_096

    /// Counts a text that begins like a list.
    ///
    /// - Returns: whether it seems to hold messages.
    static func look(at text: UnsafeRawBufferPointer, _ signs: inout InspectReport.ColumnSigns) -> Bool {
        guard MessageLists.holdsList(text) else { return false }
        let start = UnsafeRawBufferPointer(rebasing: text.prefix(limit))
        if start.contains(role), start.contains(content) {
            signs.roleLists += 1
            if text.contains(calls) { signs.toolLists += 1 }
            return true
        }
        guard start.contains(from), start.contains(value) else { return false }
        signs.fromLists += 1
        return true
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the text occurs.
    func contains(_ word: StaticString) -> Bool {
        guard count >= word.utf8CodeUnitCount else { return false }
        return (0...(count - word.utf8CodeUnitCount)).contains { position in
            self[position] == word.utf8Start[0] && SensitiveScanner.starts(self, with: word, at: position)
        }
    }
}

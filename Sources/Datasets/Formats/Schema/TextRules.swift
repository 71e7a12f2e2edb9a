/// What every text that a model is trained on must be.
enum TextRules {
    /// The rule that a text breaks, with how to mend it, and whether that is a warning; nil when it is fine.
    typealias Fault = (rule: Rule, message: String, isWarning: Bool)

    /// What a text does wrong; nil when it is fine.
    @inline(__always)
    static func fault(_ bytes: UnsafeRawBufferPointer, _ reserved: ReservedWords = .nan) -> Fault? {
        // First byte, last byte and length settle nearly every row.
        if bytes.count > 4 {
            let (first, last) = (bytes[0], bytes[bytes.count - 1])
            if first > 0x20, first < 0x80, last > 0x20, last < 0x80 {
                return reserved.hasKeywords ? NovaKeywords.fault(bytes, reserved) : nil
            }
        }
        if let fault = slowFault(bytes, reserved) { return (fault.rule, fault.message, false) }
        return reserved.hasKeywords ? NovaKeywords.fault(bytes, reserved) : nil
    }

    @inline(never)
    private static func slowFault(
        _ bytes: UnsafeRawBufferPointer, _ reserved: ReservedWords
    ) -> (rule: Rule, message: String)? {
        if bytes.isEmpty { return (.empty, "the text is empty; fill it in or remove the row") }
        let word = trimmed(bytes)
        if word.isEmpty {
            return (.empty, "the text is only white space; fill it in or remove the row")
        }
        guard reserved != .nothing, reserved != .keywordsAlone, word.count == 3 || word.count == 4 else { return nil }
        if equals(word, "nan") {
            return (.nan, "the text is \"nan\", which stands for a missing value; fill it in or remove the row")
        }
        guard reserved == .placeholders else { return nil }
        for placeholder in ["none", "null"] as [StaticString] where equals(word, placeholder) {
            return (
                .placeholder,
                "the text is \"\(placeholder)\", which the service counts as empty; say it in other words or remove the row"
            )
        }
        return nil
    }

    /// Without white space at both ends, that beyond ASCII included, and without control characters there.
    private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = bytes
        while true {
            let inner = TextTrim.trimmed(rest)
            var (start, end) = (0, inner.count)
            while start < end, inner[start] <= 0x20 { start += 1 }
            while end > start, inner[end - 1] <= 0x20 { end -= 1 }
            if end - start == rest.count { return rest }
            rest = UnsafeRawBufferPointer(rebasing: inner[start..<end])
        }
    }

    /// Whether the bytes are the word, in small or capital letters.
    private static func equals(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        guard bytes.count == word.utf8CodeUnitCount else { return false }
        for index in bytes.indices where bytes[index] | 0x20 != word.utf8Start[index] { return false }
        return true
    }
}

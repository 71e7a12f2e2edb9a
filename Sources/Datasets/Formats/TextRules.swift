/// What every text that a model is trained on must be.
enum TextRules {
    /// The rule that a text breaks, with how to mend it; nil when it is fine.
    @inline(__always)
    static func fault(_ bytes: UnsafeRawBufferPointer) -> (rule: Rule, message: String)? {
        // The first byte settles nearly every row.
        if let first = bytes.first, first > 0x20, first < 0x80, bytes.count > 3 { return nil }
        return slowFault(bytes)
    }

    @inline(never)
    private static func slowFault(_ bytes: UnsafeRawBufferPointer) -> (rule: Rule, message: String)? {
        if bytes.isEmpty { return (.empty, "the text is empty; fill it in or remove the row") }
        if isBlank(bytes) { return (.empty, "the text is only white space; fill it in or remove the row") }
        if bytes.count == 3, bytes[0] | 0x20 == 0x6E, bytes[1] | 0x20 == 0x61, bytes[2] | 0x20 == 0x6E {
            return (.nan, "the text is \"nan\", which stands for a missing value; fill it in or remove the row")
        }
        return nil
    }

    private static func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for byte in bytes where byte > 0x20 && byte < 0x80 { return false }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    }
}

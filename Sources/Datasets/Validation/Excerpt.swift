import Core

/// A short piece of somebody's data, made safe to show. Only on request: rows may hold what is nobody's business.
enum Excerpt {
    /// Characters of an excerpt at most, those of escapes counted.
    static let limit = 80

    /// The beginning of a value: a text's own words, other values as JSON.
    static func of(_ value: TapeValue) -> String {
        value.isString
            ? of(value.bytes) : cut(value.number == nil ? value.sample(limit: limit).text : value.numberText)
    }

    /// The beginning of bytes, those that are not UTF-8 replaced.
    static func of(_ bytes: UnsafeRawBufferPointer) -> String {
        cut(String(decoding: bytes.prefix(limit * 4 + 4), as: UTF8.self))
    }

    private static func cut(_ text: String) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            // One by one, because an escape is longer than what it stands for.
            let piece = TerminalText.escape(String(Character(scalar)), limit: 1)
            count += piece.unicodeScalars.count
            if count >= limit { return shown + "…" }
            shown += piece
        }
        return shown
    }
}

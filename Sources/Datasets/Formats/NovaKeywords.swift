/// Words that the training of Nova models keeps for itself: with one of them anywhere in a text the job fails.
///
/// Three lists of AWS differ. The user guide names seven, and speaks of prompts. The Forge SDK, which stands before the
/// training, looks into every text of supervised fine-tuning for the spellings below, and the first four in capital letters.
/// The checker that AWS publishes takes capital letters for small ones, also in reinforcement learning. What the SDK refuses
/// is a problem, what only the checker refuses a warning.
enum NovaKeywords {
    /// As the guide writes them; shown to people.
    static let all = [
        "User:", "Bot:", "Assistant:", "System:", "Thought:", "<image>", "<video>", "<unk>", "[EOS]",
    ]

    /// For people who read about the formats.
    static let note =
        "Reserved words fail the job, anywhere in a text: \(words), the first four also in capital letters; in other "
        + "letters they are a warning."
    static let rewardNote = "Reserved words are a warning, anywhere in a text: \(words)."

    private static let words = all.map { "`\($0)`" }.joined(separator: ", ")

    /// What a text does wrong, with how to mend it; nil when it is fine.
    static func fault(_ bytes: UnsafeRawBufferPointer, _ reserved: ReservedWords) -> TextRules.Fault? {
        var loose: Find?
        for index in bytes.indices {
            // Two bytes of each word tell whether to look closer: its colon or bracket and the letter beside it.
            let byte = bytes[index]
            guard byte == 0x3A || byte == 0x3C || byte == 0x5B else { continue }
            let beside = byte == 0x3A ? index - 1 : index + 1
            guard bytes.indices.contains(beside), "rtmivue".utf8.contains(bytes[beside] | 0x20),
                let find = find(at: index, in: bytes)
            else { continue }
            if find.isExact, reserved != .keywordsAsAdvice { return fault(find, in: bytes, isWarning: false) }
            loose = loose ?? find
        }
        return loose.map { fault($0, in: bytes, isWarning: true) }
    }

    private static func fault(_ find: Find, in bytes: UnsafeRawBufferPointer, isWarning: Bool) -> TextRules.Fault {
        let word = all[find.word]
        let character = bytes.prefix(find.start).count { $0 & 0xC0 != 0x80 } + 1
        return (
            .reserved,
            "the text has the word \(word) at character \(character), which Nova's training keeps for itself: the job "
                + "\(isWarning ? "may" : "would") fail; write it differently, such as without its "
                + (word.hasSuffix(":") ? "colon" : "brackets"), isWarning
        )
    }

    private struct Find {
        var word: Int
        var start: Int
        /// Whether it is written as AWS's Forge SDK looks for it.
        var isExact: Bool
    }

    private static func find(at index: Int, in bytes: UnsafeRawBufferPointer) -> Find? {
        for (word, text) in all.enumerated() {
            let start = text.hasSuffix(":") ? index + 1 - text.utf8.count : index
            guard start >= 0, start + text.utf8.count <= bytes.count else { continue }
            let seen = bytes[start..<start + text.utf8.count]
            let isSame = zip(text.utf8, seen).allSatisfy { byte, other in
                byte == other || ((0x41...0x5A).contains(byte & 0xDF) && byte & 0xDF == other & 0xDF)
            }
            guard isSame else { continue }
            let isExact = seen.elementsEqual(text.utf8) || word < 4 && seen.dropLast().allSatisfy { $0 & 0x20 == 0 }
            return Find(word: word, start: start, isExact: isExact)
        }
        return nil
    }
}

/// Words that the training of Nova models keeps for itself: with one of them anywhere in a text the job fails.
///
/// Source: AWS's user guide of Nova, "Preparing data for fine-tuning Understanding models". It speaks of prompts; the
/// checker that AWS publishes looks into every text, takes capital letters for small ones, and knows two words more,
/// `Thought:` and `<unk>`: so does this.
enum NovaKeywords {
    /// As the guide writes them; shown to people.
    static let all = [
        "User:", "Bot:", "Assistant:", "System:", "Thought:", "<image>", "<video>", "<unk>", "[EOS]",
    ]

    /// For people who read about the format.
    static let note =
        "Reserved words fail the job, anywhere in a text and in capital or small letters: "
        + all.map { "`\($0)`" }.joined(separator: ", ") + "."

    /// The rule that a text breaks, with how to mend it; nil when it is fine.
    static func fault(_ bytes: UnsafeRawBufferPointer) -> (rule: Rule, message: String)? {
        guard let word = first(in: bytes) else { return nil }
        return (
            .reserved,
            "the text has the word \(word), which Nova's training keeps for itself: the job would fail; write it "
                + "differently, such as without its \(word.hasSuffix(":") ? "colon" : "brackets")"
        )
    }

    private static func first(in bytes: UnsafeRawBufferPointer) -> String? {
        for index in bytes.indices {
            // One byte of each word tells whether to look closer: its colon or its bracket.
            switch bytes[index] {
            case 0x3A:
                for word in 0...4 where isAt(index + 1 - all[word].utf8.count, all[word], in: bytes) {
                    return all[word]
                }
            case 0x3C:
                for word in 5...7 where isAt(index, all[word], in: bytes) { return all[word] }
            case 0x5B where isAt(index, all[8], in: bytes): return all[8]
            default: break
            }
        }
        return nil
    }

    private static func isAt(_ start: Int, _ word: String, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard start >= 0, start + word.utf8.count <= bytes.count else { return false }
        for (offset, byte) in word.utf8.enumerated() {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            let seen = bytes[start + offset]
            guard isLetter ? seen & 0xDF == byte & 0xDF : seen == byte else { return false }
        }
        return true
    }
}

/// Words of command lines that people are shown, to be pasted into a shell.
package enum ShellWord {
    /// The word itself where it is plain, else in single quotes. A word that a terminal could not show as it is stands as
    /// `$'…'` with escapes, which bash and zsh read as the same word.
    package static func quoted(_ word: String) -> String {
        guard TerminalText.escape(word, limit: .max) == word else { return escaped(word) }
        let isPlain = word.utf8.allSatisfy { byte in
            (0x30...0x3A).contains(byte) || (0x40...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-_./=,+%".utf8.contains(byte)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    private static func escaped(_ word: String) -> String {
        var text = ""
        for scalar in word.unicodeScalars {
            let character = String(Character(scalar))
            if scalar == "'" || scalar == "\\" {
                text += "\\" + character
            } else if TerminalText.escape(character) == character {
                text += character
            } else {
                // Three digits each: what follows cannot be taken for one more.
                text += character.utf8.map { byte in
                    let digits = String(byte, radix: 8)
                    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
                }.joined()
            }
        }
        return "$'" + text + "'"
    }
}

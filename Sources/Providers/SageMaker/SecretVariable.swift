internal import Core
internal import Datasets

/// Tells which variables of a container are nobody's business: plans and journals hold no secret.
///
/// The last word of a name says what it holds: `HF_TOKEN` a token, `TOKEN_LIMIT` a limit. Where that leaves a doubt, a
/// number, a switch or a path settles it; else the variable counts as secret.
enum SecretVariable {
    /// What a word ends in that names a secret, written in one or apart from the word before it.
    private static let ends = [
        "TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "CREDENTIAL", "APIKEY", "ACCESSKEY", "SECRETKEY",
        "PRIVATEKEY", "ACCOUNTKEY", "AUTHORIZATION",
    ]
    /// Which key a `KEY` is when it opens something.
    private static let keys: Set<String> = ["API", "ACCESS", "SECRET", "PRIVATE", "ACCOUNT", "AUTH", "ENCRYPTION"]
    /// Before `TOKEN` these name a piece of text, or a number of such pieces.
    private static let vocabulary: Set<String> = [
        "EOS", "BOS", "PAD", "UNK", "SEP", "CLS", "MASK", "STOP", "SPECIAL", "MAX", "MIN", "NUM", "PER",
    ]
    /// At the end these say that the value only tells where something lies.
    private static let places: Set<String> = ["FILE", "PATH", "DIR", "CREDENTIAL", "CREDENTIALS"]

    /// - Parameter name: of a variable, or a path to one whose last part is its name.
    static func isSecret(_ name: String, value: String) -> Bool {
        // A key shows by its own form, also under another name; an address of mail opens nothing.
        if SensitiveMask.masked(value) != value, !value.contains("@") || value.contains("://") { return true }
        let words = words(String(name.split(separator: ".").last ?? ""))
        guard let place = words.indices.last(where: { isSecret(words, at: $0) }), let last = words.last else {
            return false
        }
        if ["", "0", "1", "TRUE", "FALSE", "YES", "NO"].contains(value.uppercased()) { return false }
        if place > 0, words[place].hasPrefix("TOKEN"), vocabulary.contains(words[place - 1]) { return false }
        if places.contains(last), value.hasPrefix("/") { return false }
        // `DB_PASSWORD` may well be a number, `TOKEN_LIMIT` and `BATCHED_TOKENS` are when they are one.
        let isLast = place == words.count - 1 && last != "TOKENS"
        return isLast || Double(value) == nil
    }

    private static func isSecret(_ words: [String], at index: Int) -> Bool {
        let word = words[index]
        let single = word.hasSuffix("S") ? String(word.dropLast()) : word
        if ends.contains(where: { single.hasSuffix($0) || word.hasSuffix($0) }) { return true }
        return single == "KEY" && index > 0 && keys.contains(words[index - 1])
    }

    /// `hfToken`, `HF_TOKEN` and `hf-token` are `HF` and `TOKEN`.
    private static func words(_ name: String) -> [String] {
        var words: [String] = [""]
        var wasLower = false
        for letter in name {
            if !letter.isLetter && !letter.isNumber || letter.isUppercase && wasLower { words.append("") }
            if letter.isLetter || letter.isNumber { words[words.count - 1] += letter.uppercased() }
            wasLower = letter.isLowercase
        }
        return words.filter { !$0.isEmpty }
    }
}

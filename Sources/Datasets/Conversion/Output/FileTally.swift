/// What a written file came to.
struct FileTally: Sendable, Equatable {
    var rows = 0
    var bytes = 0
    /// Characters of the texts.
    var characters = 0
    /// Rows whose estimated tokens are above the target's limit.
    var longRows = 0
    private var tokens = 0

    /// Tokens of the texts, estimated.
    var estimatedTokens: Int { Int((Double(tokens) / RowKey.tokenUnit).rounded(.up)) }

    var total: ValidationChoice.Total { ValidationChoice.Total(rows: rows, bytes: bytes) }

    /// - Parameter tokenLimit: tokens of a row above which it is counted as long.
    mutating func add(_ key: RowKey, tokenLimit: Int) {
        rows += 1
        bytes += Int(key.bytes)
        characters += Int(key.characters)
        tokens += Int(key.tokens)
        if Double(key.tokens) > Double(tokenLimit) * RowKey.tokenUnit { longRows += 1 }
    }
}

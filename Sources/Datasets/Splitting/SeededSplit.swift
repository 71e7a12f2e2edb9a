/// Divides rows into train and validation, and draws samples, by seed and content.
///
/// Deterministic: the same rows, seed and share give the same result whatever the order of threads. Rows with the same
/// content always land on the same side.
struct SeededSplit {
    /// Rows of lower rank than this are for validation; nil when there are none.
    private let threshold: UInt64?
    private let seed: UInt64

    /// - Parameters:
    ///   - hashes: content hashes of all rows, in any order.
    ///   - share: the share of rows that validation should have, 0 to below 1. It gets as near as whole groups of equal
    ///     rows allow; at least one row of content stays for training, and one goes to validation when there are two.
    init(hashes: [UInt64], share: Double, seed: UInt64) {
        self.seed = seed
        guard share > 0, hashes.count > 1 else {
            threshold = nil
            return
        }
        let ranks = hashes.map { StableHash.rank($0, seed: seed, purpose: .split) }.sorted()
        let wanted = max(1, Int((Double(hashes.count) * share).rounded()))
        var boundary = min(wanted, ranks.count - 1)
        // Equal ranks are equal rows: move the boundary to the nearer end of the group that it cuts.
        var (low, high) = (boundary, boundary)
        while low > 0, ranks[low - 1] == ranks[low] { low -= 1 }
        while high < ranks.count, ranks[high] == ranks[boundary] { high += 1 }
        if low < boundary {
            boundary = (low > 0 && boundary - low <= high - boundary) || high == ranks.count ? low : high
        }
        threshold = boundary > 0 && boundary < ranks.count ? ranks[boundary] : nil
    }

    /// Whether a row of this content belongs to validation.
    func isValidation(_ hash: UInt64) -> Bool {
        guard let threshold else { return false }
        return StableHash.rank(hash, seed: seed, purpose: .split) < threshold
    }

    /// Draws `count` of the rows; the answer says for each row, in order, whether it is drawn.
    static func sample(_ hashes: [UInt64], count: Int, seed: UInt64) -> [Bool] {
        guard count < hashes.count else { return Array(repeating: true, count: hashes.count) }
        let order = hashes.indices
            .map { (rank: StableHash.rank(hashes[$0], seed: seed, purpose: .sample), index: $0) }
            .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
        var isDrawn = Array(repeating: false, count: hashes.count)
        for entry in order.prefix(count) { isDrawn[entry.index] = true }
        return isDrawn
    }

    /// Rows that repeat an earlier one.
    static func duplicates(_ hashes: [UInt64]) -> Int {
        let sorted = hashes.sorted()
        return zip(sorted, sorted.dropFirst()).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    }
}

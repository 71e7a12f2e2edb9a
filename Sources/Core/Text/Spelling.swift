/// Finds what somebody probably meant.
package enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be a slip: at most a third of its letters differ.
    package static func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased().utf8.prefix(100))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8.prefix(100))
            guard abs(other.count - letters.count) <= max(2, letters.count / 3) else { continue }
            let distance = distance(letters, other)
            if distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
        }
        guard let best, best.distance <= max(1, max(letters.count, best.candidate.utf8.count) / 3) else { return nil }
        return best.candidate
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, letter) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}

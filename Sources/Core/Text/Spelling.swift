/// Finds what somebody probably meant.
package enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be a slip: at most a third of its letters differ.
    package static func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
        let letters = scalars(word)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let other = scalars(candidate)
            guard abs(other.count - letters.count) <= max(2, letters.count / 3) else { continue }
            let distance = distance(letters, other)
            guard distance <= max(1, max(letters.count, other.count) / 3) else { continue }
            if distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// At most three of `names` that differ from `wanted` by few letters, nearest first.
    package static func near(_ wanted: String, in names: [String]) -> [String] {
        let letters = scalars(wanted)
        let limit = max(2, letters.count / 3)
        let scored = names.prefix(2_000).compactMap { name -> (Int, String)? in
            let other = scalars(name)
            guard abs(other.count - letters.count) <= limit else { return nil }
            return (distance(letters, other), name)
        }
        return scored.filter { $0.0 <= limit }.sorted(by: <).prefix(3).map(\.1)
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        Array(text.lowercased().unicodeScalars.prefix(256))
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
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

/// Names that somebody may have meant.
package enum NearNames {
    /// At most three of `names` that differ from `wanted` by few letters, nearest first.
    package static func nearest(to wanted: String, among names: [String]) -> [String] {
        let limit = max(2, wanted.count / 3)
        let scored = names.prefix(2_000).map { ($0, distance(wanted.lowercased(), $0.lowercased(), limit: limit)) }
        return scored.filter { $0.1 <= limit }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
    }

    /// Levenshtein distance; `limit + 1` when it is larger than `limit`.
    static func distance(_ left: String, _ right: String, limit: Int) -> Int {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return min(row[right.count], limit + 1)
    }
}

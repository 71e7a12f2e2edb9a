import Synchronization

/// Tells whether a whole text matches one of AWS's patterns.
///
/// Matching follows all ways through the pattern at once, as sets of positions: its time grows with the text's length,
/// whatever the pattern, so that no input can make it hang. One class with a repetition, which most patterns are, is a
/// loop over bytes.
package struct PatternMatcher: Sendable {
    private enum Form: Sendable {
        /// A class repeated: the fast form.
        case run(PatternClass, minimum: Int, maximum: Int?)
        case tree(PatternNode)
        /// Not understood: accepts everything. A test holds that no pattern of the generated models comes here.
        case unsupported(String)
    }

    private let form: Form

    /// Reads a pattern; ``problem`` tells when it is not understood.
    package init(_ pattern: String) {
        let corrected = PatternOverride.all[pattern]?.pattern ?? pattern
        do throws(PatternParser.Unsupported) {
            let node = try PatternParser.parse(corrected)
            if case .repetition(.characters(let set), let minimum, let maximum) = node {
                form = .run(set, minimum: minimum, maximum: maximum)
            } else {
                form = .tree(node)
            }
        } catch {
            form = .unsupported(error.text)
        }
    }

    /// Why the pattern is not understood, nil when it is.
    package var problem: String? { if case .unsupported(let text) = form { text } else { nil } }

    /// True when the whole text matches.
    package func matches(_ text: String) -> Bool {
        switch form {
        case .run(let set, let minimum, let maximum):
            var count = 0
            for scalar in text.unicodeScalars {
                guard set.contains(scalar) else { return false }
                count += 1
            }
            return count >= minimum && maximum.map { count <= $0 } ?? true
        case .tree(let node):
            let search = PatternSearch(text: Array(text.unicodeScalars))
            return search.ends(of: node, from: [0]).last == search.text.count
        case .unsupported: return true
        }
    }

    private static let cache = Mutex<[String: PatternMatcher]>([:])

    /// The matcher of a pattern, made on its first use. Patterns come from service models alone, so that there are few.
    static func matcher(for pattern: String) -> PatternMatcher {
        if let known = cache.withLock({ $0[pattern] }) { return known }
        let made = PatternMatcher(pattern)
        cache.withLock { $0[pattern] = made }
        return made
    }
}

/// One text being matched. Positions are sorted and unique.
private struct PatternSearch {
    let text: [Unicode.Scalar]

    /// Where the node can end when it starts at one of the positions.
    func ends(of node: PatternNode, from starts: [Int]) -> [Int] {
        guard !starts.isEmpty else { return [] }
        switch node {
        case .characters(let set): return starts.filter { $0 < text.count && set.contains(text[$0]) }.map { $0 + 1 }
        case .sequence(let nodes):
            var positions = starts
            for node in nodes { positions = ends(of: node, from: positions) }
            return positions
        case .choice(let nodes): return nodes.reduce([]) { Self.union($0, ends(of: $1, from: starts)) }
        case .repetition(.characters(let set), let minimum, let maximum):
            return runs(of: set, minimum: minimum, maximum: maximum, from: starts)
        case .repetition(let inner, let minimum, let maximum):
            return repeated(inner, minimum: minimum, maximum: maximum, from: starts)
        case .start: return starts.filter { $0 == 0 }
        case .end: return starts.filter { $0 == text.count }
        case .notAhead(let inner): return starts.filter { ends(of: inner, from: [$0]).isEmpty }
        case .notBehind(let set): return starts.filter { $0 == 0 || !set.contains(text[$0 - 1]) }
        }
    }

    /// The ends of a class's runs: from each start every length between the limits that the run allows.
    private func runs(of set: PatternClass, minimum: Int, maximum: Int?, from starts: [Int]) -> [Int] {
        var found: [Int] = []
        var runEnd = -1
        for start in starts {
            if start > runEnd || runEnd < 0 {
                runEnd = start
                while runEnd < text.count, set.contains(text[runEnd]) { runEnd += 1 }
            }
            var position = max(start + minimum, (found.last ?? -1) + 1)
            let last = min(runEnd, maximum.map { start + $0 } ?? runEnd)
            while position <= last {
                found.append(position)
                position += 1
            }
        }
        return found
    }

    private func repeated(_ inner: PatternNode, minimum: Int, maximum: Int?, from starts: [Int]) -> [Int] {
        var positions = starts
        for _ in 0..<minimum {
            let next = ends(of: inner, from: positions)
            if next == positions { break }
            positions = next
        }
        // Only positions that are new go another round, so that each is looked at once.
        var seen = Set(positions)
        var fresh = positions
        var rounds = maximum.map { $0 - minimum } ?? Int.max
        while rounds > 0, !fresh.isEmpty {
            rounds -= 1
            fresh = ends(of: inner, from: fresh).filter { seen.insert($0).inserted }
        }
        return seen.count == positions.count ? positions : seen.sorted()
    }

    private static func union(_ left: [Int], _ right: [Int]) -> [Int] {
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        if let last = left.last, let first = right.first, last < first { return left + right }
        return Array(Set(left).union(right)).sorted()
    }
}

/// A pattern for keys: `*` and `?` stay between two slashes, `**` crosses them, `[a-z]` and `[!a-z]` are one character.
package struct KeyPattern: Sendable, Hashable {
    private enum Piece: Hashable {
        case literal(Unicode.Scalar)
        case one
        case run
        case crossing
        case set([ClosedRange<UInt32>], isNegated: Bool)
    }

    private let pieces: [Piece]
    /// What every key that fits begins with.
    package let prefix: String

    /// Whether a text has a character that a pattern gives a meaning to.
    package static func isPattern(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    }

    package init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var pieces: [Piece] = []
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "*":
                let isDouble = index + 1 < scalars.count && scalars[index + 1] == "*"
                pieces.append(isDouble ? .crossing : .run)
                index += isDouble ? 2 : 1
            case "?":
                pieces.append(.one)
                index += 1
            case "[":
                if let (piece, next) = Self.set(scalars, from: index) {
                    pieces.append(piece)
                    index = next
                } else {
                    pieces.append(.literal("["))
                    index += 1
                }
            default:
                pieces.append(.literal(scalars[index]))
                index += 1
            }
        }
        self.pieces = pieces
        var fixed = String.UnicodeScalarView()
        for case .literal(let scalar) in pieces.prefix(while: { if case .literal = $0 { true } else { false } }) {
            fixed.append(scalar)
        }
        prefix = String(fixed)
    }

    /// Whether a key fits, as a whole. Time is bounded by the product of both lengths.
    package func matches(_ key: String) -> Bool {
        // The positions in the pattern that the key's beginning can have led to.
        var states = closure([0])
        for scalar in key.unicodeScalars {
            var next: Set<Int> = []
            for state in states where state < pieces.count {
                switch pieces[state] {
                case .literal(let wanted): if wanted == scalar { next.insert(state + 1) }
                case .one: if scalar != "/" { next.insert(state + 1) }
                case .run: if scalar != "/" { next.insert(state) }
                case .crossing: next.insert(state)
                case .set(let ranges, let isNegated):
                    if scalar != "/", ranges.contains(where: { $0.contains(scalar.value) }) != isNegated {
                        next.insert(state + 1)
                    }
                }
            }
            states = closure(next)
            if states.isEmpty { return false }
        }
        return states.contains(pieces.count)
    }

    /// The positions with those that a star of no characters leads to.
    private func closure(_ states: Set<Int>) -> Set<Int> {
        var all = states
        var open = Array(states)
        while let state = open.popLast() {
            guard state < pieces.count, pieces[state] == .run || pieces[state] == .crossing else { continue }
            var reached = [state + 1]
            // `**/` also stands for no folder at all.
            if pieces[state] == .crossing, state + 1 < pieces.count, pieces[state + 1] == .literal("/"),
                state == 0 || pieces[state - 1] == .literal("/")
            {
                reached.append(state + 2)
            }
            for position in reached where all.insert(position).inserted { open.append(position) }
        }
        return all
    }

    private static func set(_ scalars: [Unicode.Scalar], from start: Int) -> (Piece, Int)? {
        var index = start + 1
        var isNegated = false
        if index < scalars.count, scalars[index] == "!" || scalars[index] == "^" {
            isNegated = true
            index += 1
        }
        var ranges: [ClosedRange<UInt32>] = []
        while index < scalars.count, scalars[index] != "]" || ranges.isEmpty {
            let low = scalars[index].value
            if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
                let high = scalars[index + 2].value
                ranges.append(min(low, high)...max(low, high))
                index += 3
            } else {
                ranges.append(low...low)
                index += 1
            }
        }
        guard index < scalars.count, !ranges.isEmpty else { return nil }
        return (.set(ranges, isNegated: isNegated), index + 1)
    }
}

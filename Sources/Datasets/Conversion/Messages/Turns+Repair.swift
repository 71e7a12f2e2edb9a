/// Repairs that are asked for by name: people's conversations often break the order that trainers ask for.
extension Turns {
    /// - Parameter endsWithAnswer: whether the last message should be the assistant's.
    mutating func mend(endsWithAnswer: Bool) {
        guard !notes.fixes.isDisjoint(with: DataFix.turns) else { return }
        let systems = turns.indices.filter { turns[$0].speaker == .system }
        if notes.fixes.contains(.joinSystem), systems.count > 1 || systems.first ?? 0 > 0 {
            var joined = turns[systems[0]]
            for index in systems.dropFirst() { joined.join(turns[index]) }
            turns.removeAll { $0.speaker == .system }
            turns.insert(joined, at: 0)
            notes.mend(.joinSystem)
        }
        if notes.fixes.contains(.mergeTurns) {
            var merged: [Turn] = []
            for turn in turns {
                if let last = merged.last, last.speaker == turn.speaker, turn.speaker != .system,
                    last.isExcluded == turn.isExcluded
                {
                    merged[merged.count - 1].join(turn)
                    notes.mend(.mergeTurns)
                } else {
                    merged.append(turn)
                }
            }
            turns = merged
        }
        if notes.fixes.contains(.dropGreeting) {
            while let first = turns.firstIndex(where: { $0.speaker != .system }), turns[first].speaker == .assistant,
                turns.contains(where: { $0.speaker == .user })
            {
                turns.remove(at: first)
                notes.mend(.dropGreeting)
            }
        }
        if notes.fixes.contains(.dropLastUser), endsWithAnswer {
            while turns.last?.speaker == .user, turns.contains(where: { $0.speaker == .assistant }) {
                turns.removeLast()
                notes.mend(.dropLastUser)
            }
        }
    }
}

extension Turn {
    /// Adds what another message of the same speaker says, behind an empty line.
    fileprivate mutating func join(_ other: Turn) {
        if let mine = onlyText, let its = other.onlyText {
            content = .text(.constant(mine.string + "\n\n" + its.string))
        } else {
            content = .mixed(content.pieces + other.content.pieces)
        }
        if let mine = reasoning, let its = other.reasoning {
            reasoning = .constant(mine.string + "\n\n" + its.string)
        } else {
            reasoning = reasoning ?? other.reasoning
        }
    }
}

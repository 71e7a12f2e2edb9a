internal import Dispatch
internal import Synchronization

/// Which columns make prompt and completion, decided once by the first rows, so that contradictions can be counted in
/// the same pass: rows that ask the same and are answered differently.
final class InspectionPlan: Sendable {
    /// What a row's question and answer are.
    enum Pairing: Sendable, Equatable {
        case columns(prompt: String, completion: String)
        /// All messages but the last ask, the last one answers.
        case messages(String)
        case none

        init(_ mapping: MappingSuggestion) {
            if let messages = mapping[.messages]?.best.column {
                self = .messages(messages)
            } else if let prompt = mapping[.prompt]?.best.column, let completion = mapping[.completion]?.best.column {
                self = .columns(prompt: prompt, completion: completion)
            } else {
                self = .none
            }
        }

        /// The names of both; the same twice for messages, nil for none.
        var columns: (prompt: String, completion: String)? {
            switch self {
            case .columns(let prompt, let completion): (prompt, completion)
            case .messages(let column): (column, column)
            case .none: nil
            }
        }

        /// Hashes of question, and of question and answer; nil when the row lacks one.
        func hashes(_ row: TapeValue) -> (prompt: UInt64, pair: UInt64)? {
            switch self {
            case .none: return nil
            case .columns(let prompt, let completion):
                guard let asked = row.member(prompt), let answer = row.member(completion) else { return nil }
                let hash = asked.contentHash()
                return (hash, answer.contentHash(seed: hash))
            case .messages(let column):
                guard let list = row.member(column), list.isList else { return nil }
                var (before, last): (UInt64?, UInt64?) = (nil, nil)
                list.forEachElement { _, message in
                    before = last
                    last = message.contentHash(seed: last ?? 0)
                }
                guard let before, let last else { return nil }
                return (before, last)
            }
        }
    }

    /// Rows that decide.
    static let rowLimit = 200

    private let decided = Mutex<Pairing?>(nil)
    private let gate = DispatchSemaphore(value: 0)

    /// What was decided. The block that decides is always being worked on when others wait, so that none waits for ever;
    /// waited for only on the pipeline's own threads.
    func pairing() -> Pairing {
        if let pairing = decided.withLock({ $0 }) { return pairing }
        gate.wait()
        gate.signal()
        return decided.withLock { $0 } ?? .none
    }

    /// Decides, once; later calls change nothing.
    func decide(_ pairing: Pairing) {
        let isFirst = decided.withLock { state in
            defer { state = state ?? pairing }
            return state == nil
        }
        if isFirst { gate.signal() }
    }
}

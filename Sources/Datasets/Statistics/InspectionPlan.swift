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
                var last: TapeValue?
                list.forEachElement { _, message in last = message }
                guard let last, last.index > list.index + 1 else { return nil }
                let start = TapeValue(tape: list.tape, strings: list.strings, index: list.index + 1)
                let hash = start.contentHash(upTo: last.index)
                return (hash, last.contentHash(seed: hash))
            }
        }
    }

    /// Rows that decide.
    static let rowLimit = 200

    private let samplesSuffice = Atomic(false)

    /// Whether later rows have to be copied as samples; blocks that are on their way when it changes are no matter.
    var needsSamples: Bool { !samplesSuffice.load(ordering: .relaxed) }

    func noteSamples(_ count: Int) {
        if count >= InspectionWorker.sampleCount { samplesSuffice.store(true, ordering: .relaxed) }
    }

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

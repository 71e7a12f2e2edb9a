import Synchronization

/// Ends a simulated process at its n-th step: from then on nothing that it touches answers.
final class KillSwitch: Sendable {
    struct Killed: Error {}

    private let state: Mutex<(left: Int?, passed: Int)>

    /// - Parameter step: the step at which the process dies, from 1; nil for a process that lives.
    init(at step: Int?) { state = Mutex((step, 0)) }

    /// How many steps were passed.
    var passed: Int { state.withLock { $0.passed } }

    func pass() throws {
        try state.withLock { state in
            if let left = state.left {
                guard left > 1 else {
                    state.left = 1
                    throw Killed()
                }
                state.left = left - 1
            }
            state.passed += 1
        }
    }
}

import Synchronization

/// How many signals have come.
final class SignalCounter: Sendable {
    private let signals = Atomic(0)

    /// Counts one more and returns how many there are now.
    func count() -> Int { signals.add(1, ordering: .relaxed).newValue }

    var total: Int { signals.load(ordering: .relaxed) }
}

import Synchronization

/// Numbers in the order in which they were seen, from any thread.
final class SeenNumbers: Sendable {
    private let numbers = Mutex<[Int64]>([])
    func append(_ number: Int64) { numbers.withLock { $0.append(number) } }
    var all: [Int64] { numbers.withLock { $0 } }
}

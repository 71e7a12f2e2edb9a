internal import Synchronization

/// A shared, seeded ``RandomSource`` for tests.
package final class SeededRandomSource: RandomSource {
    private let generator: Mutex<SeededGenerator>

    package init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    package func next() -> UInt64 { generator.withLock { $0.next() } }
}

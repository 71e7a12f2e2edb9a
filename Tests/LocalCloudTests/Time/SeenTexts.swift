import Synchronization

/// Texts in the order in which they were seen, from any task.
final class SeenTexts: Sendable {
    private let texts = Mutex<[String]>([])
    func append(_ text: String) { texts.withLock { $0.append(text) } }
    var all: [String] { texts.withLock { $0 } }
}

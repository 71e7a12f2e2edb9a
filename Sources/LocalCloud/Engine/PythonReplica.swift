import Core
import Processes
import Synchronization

/// A running `serve.py`.
final class PythonReplica: ReplicaHandle {
    private enum Health {
        case ready
        case ended
    }

    let id: String
    let host = "127.0.0.1"
    private let child: ChildProcess
    private let listening: Latch<Int?>
    private let health: Latch<Health>
    private let wasAsked = Mutex(false)
    private let reader: Task<Void, Never>

    init(id: String, child: ChildProcess) {
        self.id = id
        self.child = child
        let listening = Latch<Int?>()
        let health = Latch<Health>()
        self.listening = listening
        self.health = health
        // Only the output, not the child: letting go of the replica must still end its process.
        let output = child.output
        reader = Task {
            var splitter = LineSplitter(limit: 1 << 16)
            do {
                for try await piece in output {
                    for line in splitter.push(piece) {
                        // A library that writes to the event stream in spite of all changes nothing.
                        guard let event = try? JSONValue(parsing: line) else { continue }
                        switch event["event"]?.string {
                        case "listening": listening.set(event["port"]?.int.map(Int.init))
                        case "ready": health.set(.ready)
                        default: break
                        }
                    }
                }
            } catch {
                // Only cancellation, by `deinit`.
            }
            listening.set(nil)
            health.set(.ended)
        }
    }

    deinit { reader.cancel() }

    var port: Int { (listening.current ?? nil) ?? 0 }
    var processID: Int32 { child.processID }

    func waitUntilListening() async throws {
        guard await listening.value == nil else { return }
        let exit = await child.stop()
        throw EngineError(
            EngineError.replicaStartFailed, "replica \(id) ended before it listened: \(exit)\(said)")
    }

    func waitUntilHealthy(timeout: Duration) async throws {
        let health = health
        let result = try await withThrowingTaskGroup(of: Health?.self) { group in
            group.addTask { await health.valueUnlessCancelled }
            group.addTask {
                try await ContinuousClock().sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        try Task.checkCancellation()
        switch result {
        case .ready? where child.exitIfEnded == nil: return
        case nil:
            throw EngineError(
                EngineError.replicaUnhealthy, "replica \(id) was not healthy within \(timeout)\(said)")
        default:
            let exit = await child.exit
            throw EngineError(EngineError.replicaUnhealthy, "replica \(id) ended: \(exit)\(said)")
        }
    }

    var exits: AsyncStream<ReplicaExit> {
        let isDone = Latch<Bool>()
        return AsyncStream { [self] in
            let exit = await child.exit
            guard isDone.current == nil else { return nil }
            isDone.set(true)
            return ReplicaExit(
                wasAsked: wasAsked.withLock { $0 }, reason: exit.description, lastWords: child.lastWords)
        }
    }

    func stop() async {
        wasAsked.withLock { $0 = true }
        await child.stop()
    }

    private var said: String {
        let words = child.lastWords
        return words.isEmpty ? "" : ": " + TerminalText.escape(words, limit: 2_000)
    }
}

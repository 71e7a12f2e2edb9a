import Core
import Datasets
import Synchronization

/// Remote files in memory, which come in small pieces.
final class MemoryRemoteFiles: RemoteFiles {
    let schemes: Set<String> = ["s3"]
    private let files: [String: [UInt8]]
    private let pieceSize: Int
    private let failure: (@Sendable (String, Int) -> (any Error)?)
    private let state = Mutex(State())

    private struct State {
        var reads: [String] = []
        var sent = 0
        var waiting: [(bytes: Int, continuation: CheckedContinuation<Void, Never>)] = []

        mutating func readyWaiters() -> [CheckedContinuation<Void, Never>] {
            let ready = waiting.filter { $0.bytes <= sent }.map(\.continuation)
            waiting.removeAll { $0.bytes <= sent }
            return ready
        }
    }

    /// - Parameter failure: asked before each piece, with address and offset.
    init(
        _ files: [String: [UInt8]], pieceSize: Int = 1_000,
        failure: @escaping @Sendable (String, Int) -> (any Error)? = { _, _ in nil }
    ) {
        self.files = files
        self.pieceSize = pieceSize
        self.failure = failure
    }

    /// Addresses that were read.
    var reads: [String] { state.withLock { $0.reads } }

    /// Returns when that many bytes were sent, over all reads.
    func waitUntilSent(_ bytes: Int) async {
        await withCheckedContinuation { continuation in
            let ready = state.withLock { state in
                state.waiting.append((bytes, continuation))
                return state.readyWaiters()
            }
            for waiter in ready { waiter.resume() }
        }
    }

    func files(_ address: String) async throws -> [RemoteFile] {
        let found = files.keys.filter { $0 == address || address.hasSuffix("/") && $0.hasPrefix(address) }.sorted()
        guard !found.isEmpty else { throw DatasetError(DatasetError.sourceMissing, "there is no \(address)") }
        return found.map {
            RemoteFile(
                address: $0, name: String($0.split(separator: "/").last ?? ""), bytes: files[$0]?.count, version: "1")
        }
    }

    func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        state.withLock { $0.reads.append(file.address) }
        let bytes = files[file.address] ?? []
        var position = offset
        while position < bytes.count {
            try Task.checkCancellation()
            if let error = failure(file.address, position) { throw error }
            let piece = Array(bytes[position..<min(bytes.count, position + pieceSize)])
            position += piece.count
            let ready = state.withLock { state in
                state.sent += piece.count
                return state.readyWaiters()
            }
            for waiter in ready { waiter.resume() }
            try await receive(piece)
        }
    }
}

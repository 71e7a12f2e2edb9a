import Core
internal import Synchronization

/// The scratch files of one stream; they go away with it, and after a `kill -9` with the next command's start.
final class StreamFiles: Sendable {
    private struct State {
        var paths: [String] = []
        /// Says that the files are in use; made with the first of them.
        var lock: ScratchLock?
    }

    private let folder: String
    private let state = Mutex(State())

    /// - Parameter folder: an existing folder.
    init(folder: String) { self.folder = folder }

    deinit { removeAll() }

    /// A path for a new file, which is removed with the others.
    func makePath(_ purpose: String, ending: String) -> String {
        state.withLock { state in
            let lock = state.lock ?? ScratchLock(in: folder)
            state.lock = lock
            let path = "\(folder)/slipway-\(purpose)-\(lock.token)-\(state.paths.count + 1).\(ending)"
            state.paths.append(path)
            return path
        }
    }

    /// Removes the files. Explicit: the reader's threads may hold the value a moment longer than the command lives.
    func removeAll() {
        let removed = state.withLock { state in
            defer { state = State() }
            return state
        }
        for path in removed.paths { TemporaryFile.remove(path) }
    }
}

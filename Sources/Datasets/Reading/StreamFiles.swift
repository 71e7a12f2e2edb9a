import Core
internal import Synchronization

/// The scratch files of one stream; they go away with it.
final class StreamFiles: Sendable {
    private let folder: String
    private let paths = Mutex<[String]>([])

    /// - Parameter folder: an existing folder.
    init(folder: String) { self.folder = folder }

    deinit { removeAll() }

    /// A path for a new file, which is removed with the others.
    func makePath(_ purpose: String, ending: String) -> String {
        let path = "\(folder)/slipway-\(purpose)-\(SystemRandomSource().hex(bytes: 8)).\(ending)"
        paths.withLock { $0.append(path) }
        return path
    }

    /// Removes the files. Explicit: the reader's threads may hold the value a moment longer than the command lives.
    func removeAll() {
        let removed = paths.withLock { paths in
            defer { paths = [] }
            return paths
        }
        for path in removed { TemporaryFile.remove(path) }
    }
}

internal import Dispatch
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A range of a file as pieces of bytes, read on a queue of its own so that slow disks hold up no other work.
///
/// Each iteration opens the file anew, so a request that is sent again reads it from the start.
package struct FileChunks: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    private let path: String
    private let offset: Int64
    private let length: Int64?
    private let chunkSize: Int

    /// - Parameters:
    ///   - path: the file.
    ///   - offset: where to begin, in bytes.
    ///   - length: how many bytes to give; nil reads to the end.
    ///   - chunkSize: bytes of a piece, at most.
    package init(path: String, offset: Int64 = 0, length: Int64? = nil, chunkSize: Int = 256 << 10) {
        self.path = path
        self.offset = offset
        self.length = length
        self.chunkSize = chunkSize
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(path: path, position: offset, rest: length, chunkSize: chunkSize)
    }

    /// The size of the file at `path` in bytes.
    ///
    /// - Throws: `core.file_unreadable` when it is missing or not an ordinary file.
    package static func size(of path: String) throws -> Int64 {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw CoreError(
                CoreError.fileUnreadable, "\(path) cannot be read: \(DurableFile.reason(errno))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw CoreError(CoreError.fileUnreadable, "\(path) cannot be read: it is not an ordinary file")
        }
        return Int64(status.st_size)
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private let path: String
        private var position: Int64
        private var rest: Int64?
        private let chunkSize: Int
        private var file: OpenFile?

        init(path: String, position: Int64, rest: Int64?, chunkSize: Int) {
            self.path = path
            self.position = position
            self.rest = rest
            self.chunkSize = chunkSize
        }

        /// The next piece; nil at the end of the range.
        ///
        /// - Throws: `core.file_unreadable`, also when the file is shorter than the range.
        package mutating func next() async throws -> [UInt8]? {
            if rest == 0 { return nil }
            let file = try file ?? OpenFile(path)
            self.file = file
            let wanted = Int(Swift.min(Int64(chunkSize), rest ?? Int64(chunkSize)))
            let bytes = try await file.read(wanted, at: position)
            if bytes.isEmpty {
                guard let rest, rest > 0 else { return nil }
                throw CoreError(
                    CoreError.fileUnreadable,
                    "\(path) ended at byte \(position), \(rest) bytes before the end of the range: it was cut meanwhile"
                )
            }
            position += Int64(bytes.count)
            rest = rest.map { $0 - Int64(bytes.count) }
            return bytes
        }
    }

    private final class OpenFile: Sendable {
        private static let queue = DispatchQueue(label: "slipway.file-chunks", attributes: .concurrent)
        private let descriptor: Int32
        private let path: String

        init(_ path: String) throws {
            descriptor = open(path, O_RDONLY | O_CLOEXEC)
            self.path = path
            guard descriptor >= 0 else {
                throw CoreError(CoreError.fileUnreadable, "\(path) cannot be read: \(DurableFile.reason(errno))")
            }
        }

        deinit { close(descriptor) }

        func read(_ count: Int, at position: Int64) async throws -> [UInt8] {
            try await withCheckedThrowingContinuation { continuation in
                Self.queue.async { [self] in continuation.resume(with: Result { try readNow(count, at: position) }) }
            }
        }

        private func readNow(_ count: Int, at position: Int64) throws -> [UInt8] {
            try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while true {
                    let got = pread(descriptor, buffer.baseAddress, count, off_t(position))
                    if got < 0, errno == EINTR { continue }
                    guard got >= 0 else {
                        throw CoreError(
                            CoreError.fileUnreadable, "\(path) cannot be read: \(DurableFile.reason(errno))")
                    }
                    filled = got
                    return
                }
            }
        }
    }
}

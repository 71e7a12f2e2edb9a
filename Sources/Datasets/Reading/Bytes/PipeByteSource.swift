#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A pipe or standard input: it may have nothing to give for as long as its writer likes.
final class PipeByteSource: ByteSource {
    let totalBytes: Int? = nil
    /// Asked while nothing comes, so that a silent writer cannot keep a cancelled command.
    var isStopped: @Sendable () -> Bool = { false }
    private let file: FileByteSource

    /// Opens without waiting: a named pipe may have no writer yet, and reading waits for one in a way that can be stopped.
    ///
    /// - Throws: `data.source_unreadable`.
    init(path: String) throws { file = try FileByteSource(path: path, waits: false) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while !isStopped() {
            var descriptor = pollfd(fd: file.descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&descriptor, 1, 100) != 0 { return try file.read(into: buffer) }
        }
        throw CancellationError()
    }
}

import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file, read from its start to its end.
final class FileByteSource: ByteSource {
    let path: String
    let totalBytes: Int?
    let descriptor: Int32

    /// - Parameter waits: whether opening a pipe waits for somebody who writes to it.
    /// - Throws: `data.source_unreadable`.
    init(path: String, waits: Bool = true) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw Self.unreadable(path, errno) }
        if !waits { _ = fcntl(descriptor, F_SETFL, 0) }
        var status = stat()
        totalBytes = fstat(descriptor, &status) == 0 ? Int(status.st_size) : nil
    }

    deinit { close(descriptor) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = systemRead(buffer)
            if count >= 0 { return count }
            guard errno == EINTR else { throw Self.unreadable(path, errno) }
        }
    }

    private func systemRead(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    /// The error that names why a path cannot be read.
    static func unreadable(_ path: String, _ number: Int32) -> DatasetError {
        DatasetError(
            DatasetError.sourceUnreadable, "\(path) cannot be read: \(DurableFile.reason(number))",
            hint: number == EACCES ? "give yourself the right to read it: chmod u+r \(ShellWord.quoted(path))" : nil)
    }
}

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

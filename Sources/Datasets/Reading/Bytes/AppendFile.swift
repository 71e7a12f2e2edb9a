import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A scratch file that grows at its end. Nothing is buffered: its writer hands over whole blocks.
final class AppendFile: Sendable {
    private let path: String
    private let descriptor: Int32

    /// - Throws: `data.output_unwritable`.
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputFile.unwritable(path, errno) }
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try Self.write($0, to: descriptor, named: path) }
    }

    /// Writes all bytes, in as many calls as it takes.
    ///
    /// - Throws: `data.output_unwritable`.
    static func write(
        _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, named name: @autoclosure () -> String
    ) throws {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            #if canImport(Glibc)
            let count = Glibc.write(descriptor, start, rest.count)
            #elseif canImport(Musl)
            let count = Musl.write(descriptor, start, rest.count)
            #else
            let count = Darwin.write(descriptor, start, rest.count)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                throw OutputFile.unwritable(name(), errno)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }
}

/// Files that go away when work ends.
enum TemporaryFile {
    /// Removes a file; one that is not there is fine.
    static func remove(_ path: String) { unlink(path) }

    /// How many bytes a file has; 0 when it is not there.
    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// The last bytes of a file; fewer when it has no more.
    ///
    /// - Throws: `data.source_unreadable`.
    static func lastBytes(of path: String, count: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileByteSource.unreadable(path, errno) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: min(count, size(path)))
        let read = bytes.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, $0.count, off_t(size(path) - $0.count))
        }
        return Array(bytes.prefix(max(0, read)))
    }
}

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

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

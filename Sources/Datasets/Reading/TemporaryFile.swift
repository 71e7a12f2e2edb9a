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
}

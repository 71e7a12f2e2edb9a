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
}

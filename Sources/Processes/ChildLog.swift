#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A log file of bounded size: at the limit it is renamed to `.1`, which replaces the one before it.
struct ChildLog: ~Copyable {
    static let limit = 16 << 20

    private let path: String
    private var descriptor: Int32 = -1
    private var size = 0

    init(path: String) {
        self.path = path
        reopen()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Appends; a full disk loses lines of the log, never the child.
    mutating func append(_ bytes: [UInt8]) {
        if size > Self.limit {
            rename(path, path + ".1")
            if descriptor >= 0 { close(descriptor) }
            reopen()
        }
        guard descriptor >= 0 else { return }
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        size += bytes.count
    }

    private mutating func reopen() {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode_t(0o600))
        size = descriptor < 0 ? 0 : Int(lseek(descriptor, 0, SEEK_END))
    }
}

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file that is written piece by piece under a temporary name and appears under its own only when it is whole.
///
/// Not for concurrent use. When it goes away before ``commit()``, nothing is left behind.
package final class DurableFileWriter {
    private let path: String
    private let temporary: String
    private var descriptor: Int32
    private var isCommitted = false
    /// Bytes that were written.
    package private(set) var count: Int64 = 0

    /// - Parameters:
    ///   - path: where the file goes; its folder must exist.
    ///   - permissions: mode bits of the new file.
    /// - Throws: `core.file_unwritable`.
    package init(path: String, permissions: UInt16 = 0o644) throws {
        self.path = path
        temporary = path + ".tmp-" + SystemRandomSource().hex(bytes: 6)
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions))
        guard descriptor >= 0 else { throw Self.unwritable(path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isCommitted { unlink(temporary) }
    }

    /// Adds bytes. Blocking.
    ///
    /// - Throws: `core.file_unwritable` with the system's reason.
    package func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer
            while let start = rest.baseAddress, !rest.isEmpty {
                let written = systemWrite(start, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    throw Self.unwritable(path)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
            }
        }
        count += Int64(bytes.count)
    }

    /// Syncs the file, gives it its name and syncs the folder. After it returns the bytes survive a power cut.
    ///
    /// - Throws: `core.file_unwritable`; an older file of that name is then still there.
    package func commit() throws {
        guard fsync(descriptor) == 0 else { throw Self.unwritable(path) }
        close(descriptor)
        descriptor = -1
        guard rename(temporary, path) == 0 else { throw Self.unwritable(path) }
        isCommitted = true
        try DurableFile.syncFolder(of: path)
    }

    private func systemWrite(_ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        return Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
        return Musl.write(descriptor, start, count)
        #else
        return Darwin.write(descriptor, start, count)
        #endif
    }

    private static func unwritable(_ path: String) -> CoreError {
        CoreError(CoreError.fileUnwritable, "\(path) cannot be written: \(DurableFile.reason(errno))")
    }
}

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Files that are either whole or absent: written under a temporary name, synced, renamed, folder synced.
package enum DurableFile {
    /// Replaces the file at `path` with `bytes`.
    ///
    /// Blocking. After it returns the bytes survive a power cut; when it throws, the old file is still there.
    ///
    /// - Parameters:
    ///   - path: where the file goes; its folder must exist.
    ///   - permissions: mode bits of the new file.
    /// - Throws: `core.file_unwritable` with the system's reason.
    package static func write(_ bytes: [UInt8], to path: String, permissions: UInt16 = 0o644) throws {
        let temporary = path + ".tmp-" + SystemRandomSource().hex(bytes: 6)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions))
        guard descriptor >= 0 else { throw unwritable(path, errno) }
        var renamed = false
        defer { if !renamed { unlink(temporary) } }
        do {
            defer { close(descriptor) }
            try bytes.withUnsafeBytes { try writeAll($0, to: descriptor, path: path) }
            guard fsync(descriptor) == 0 else { throw unwritable(path, errno) }
        }
        guard rename(temporary, path) == 0 else { throw unwritable(path, errno) }
        renamed = true
        try syncFolder(of: path)
    }

    /// Makes a rename or removal inside the file's folder durable.
    package static func syncFolder(of path: String) throws {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let name = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
        let descriptor = open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unwritable(name, errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unwritable(name, errno) }
    }

    /// Reads a whole file of at most `limit` bytes.
    ///
    /// - Throws: `core.file_unreadable`: missing, a folder, not permitted, or larger than the limit.
    package static func read(_ path: String, limit: Int = 64 << 20) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path, reason(errno)) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Self.systemRead(descriptor, $0) }
            if count < 0 {
                if errno == EINTR { continue }
                throw unreadable(path, reason(errno))
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { throw unreadable(path, "it is larger than \(limit) bytes") }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Creates a folder and those above it; an existing one is fine.
    ///
    /// - Throws: `core.file_unwritable`.
    package static func makeFolder(_ path: String, permissions: UInt16 = 0o755) throws {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw CoreError(CoreError.fileUnwritable, "the folder \(path) cannot be made: a file has that name")
            }
            return
        }
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !parent.isEmpty { try makeFolder(parent, permissions: permissions) }
        if mkdir(path, mode_t(permissions)) != 0, errno != EEXIST { throw unwritable(path, errno) }
    }

    /// Whether anything exists at `path`.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The system's words for an error number.
    package static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = systemWrite(descriptor, start, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw unwritable(path, errno)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let start = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
        return Glibc.read(descriptor, start, buffer.count)
        #elseif canImport(Musl)
        return Musl.read(descriptor, start, buffer.count)
        #else
        return Darwin.read(descriptor, start, buffer.count)
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        return Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
        return Musl.write(descriptor, start, count)
        #else
        return Darwin.write(descriptor, start, count)
        #endif
    }

    private static func unwritable(_ path: String, _ number: Int32) -> CoreError {
        CoreError(CoreError.fileUnwritable, "\(path) cannot be written: \(reason(number))")
    }

    private static func unreadable(_ path: String, _ reason: String) -> CoreError {
        CoreError(CoreError.fileUnreadable, "\(path) cannot be read: \(reason)")
    }
}

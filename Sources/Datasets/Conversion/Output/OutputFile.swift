import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file that is written under a temporary name and renamed when it is whole; hashed on the way. Not shared.
final class OutputFile {
    let path: String
    let temporaryPath: String
    private(set) var rows = 0
    private(set) var byteCount = 0
    private var descriptor: Int32
    private var hasher = SHA256Hasher()
    private var pending: [UInt8] = []

    private static let flushSize = 256 << 10

    /// - Throws: `data.output_unwritable`.
    init(path: String) throws {
        self.path = path
        temporaryPath = path + ".tmp-" + SystemRandomSource().hex(bytes: 6)
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.unwritable(path, errno) }
        pending.reserveCapacity(Self.flushSize * 2)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        // After a rename there is nothing of that name.
        unlink(temporaryPath)
    }

    /// Appends whole rows, or a part of one.
    func write(_ bytes: UnsafeRawBufferPointer, rows count: Int) throws {
        rows += count
        if bytes.count >= Self.flushSize {
            // A block goes out as it is: copying it would cost more than another call.
            try flush()
            return try send(bytes)
        }
        pending.append(contentsOf: bytes)
        if pending.count >= Self.flushSize { try flush() }
    }

    func write(_ bytes: [UInt8], rows count: Int) throws { try bytes.withUnsafeBytes { try write($0, rows: count) } }

    /// Writes everything out, syncs and closes; the file keeps its temporary name.
    ///
    /// - Returns: the digest of all bytes.
    func finish() throws -> SHA256Digest {
        try flush()
        guard fsync(descriptor) == 0 else { throw Self.unwritable(path, errno) }
        // Limits are about what stands on the disk, not about what was meant to.
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.unwritable(path, errno) }
        byteCount = Int(status.st_size)
        let closed = close(descriptor)
        descriptor = -1
        guard closed == 0 else { throw Self.unwritable(path, errno) }
        return hasher.finish()
    }

    /// Gives the finished file its name. The folder still has to be synced.
    func publish() throws {
        guard rename(temporaryPath, path) == 0 else { throw Self.unwritable(path, errno) }
    }

    private func flush() throws {
        try pending.withUnsafeBytes { try send($0) }
        pending.removeAll(keepingCapacity: true)
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws {
        hasher.update(bytes)
        byteCount += bytes.count
        try AppendFile.write(bytes, to: descriptor, named: path)
    }

    static func unwritable(_ path: String, _ number: Int32) -> DatasetError {
        let hint: String? =
            switch number {
            case ENOSPC, EDQUOT: "free space on that disk, or choose another folder with --out"
            case EACCES, EROFS, EPERM: "choose a folder that you can write, with --out"
            default: nil
            }
        return DatasetError(
            DatasetError.outputUnwritable, "\(path) cannot be written: \(DurableFile.reason(number))", hint: hint)
    }
}

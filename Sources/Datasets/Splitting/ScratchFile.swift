import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file without a name for what does not fit into memory: it grows at its end and is read anywhere.
///
/// Nothing of it stays, whatever ends the process: its name goes away before its first byte comes.
final class ScratchFile: Sendable {
    private let folder: String
    private let descriptor: Int32

    /// - Throws: `data.output_unwritable`.
    init(in folder: String) throws {
        let path = folder + "/slipway-scratch-" + SystemRandomSource().hex(bytes: 8)
        self.folder = folder
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputFile.unwritable(path, errno) }
        unlink(path)
    }

    deinit { close(descriptor) }

    /// Appends bytes, unbuffered: callers hand over whole blocks, one at a time.
    ///
    /// - Throws: `data.output_unwritable`.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        try AppendFile.write(bytes, to: descriptor, named: "a scratch file in \(folder)")
    }

    /// Fills `buffer` with the bytes from `offset` on; fewer come only where the file ends.
    ///
    /// - Throws: `data.source_unreadable`.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = pread(
                descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
            if count < 0 {
                if errno == EINTR { continue }
                throw DatasetError(
                    DatasetError.sourceUnreadable,
                    "a scratch file in \(folder) cannot be read: \(DurableFile.reason(errno))")
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}

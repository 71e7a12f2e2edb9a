import Core
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension BlobFolder {
    /// Links a blob to `path`, or copies it where links cannot be made; an old file there is replaced. Blocking.
    ///
    /// - Returns: false when the blob is gone.
    func exportNow(_ name: String, to path: String) throws -> Bool {
        let temporary = path + ".tmp-" + newName().prefix(12)
        if link(file(name), temporary) != 0 {
            if errno == ENOENT, !DurableFile.exists(file(name)) { return false }
            guard try copy(name, to: temporary) else { return false }
        }
        guard rename(temporary, path) == 0 else {
            let number = errno
            unlink(temporary)
            throw Self.failure("write", path, number)
        }
        // `rename` does nothing, and leaves the new name, when both are links to the same file.
        unlink(temporary)
        return true
    }

    private func copy(_ name: String, to path: String) throws -> Bool {
        let source = open(file(name), O_RDONLY | O_CLOEXEC)
        guard source >= 0 else {
            if errno == ENOENT { return false }
            throw Self.failure("read", file(name), errno)
        }
        defer { close(source) }
        let target = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o600))
        guard target >= 0 else { throw Self.failure("write", path, errno) }
        defer { close(target) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.failure("read", file(name), errno) }
            if count == 0 { return true }
            var done = 0
            while done < count {
                let wrote = buffer.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + done }, count - done) }
                if wrote < 0, errno == EINTR { continue }
                guard wrote >= 0 else { throw Self.failure("write", path, errno) }
                done += wrote
            }
        }
    }
}

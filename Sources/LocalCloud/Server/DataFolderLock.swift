import Core
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Decides who owns a data folder: an advisory lock that the system takes back when its owner ends, however it ends.
package final class DataFolderLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Takes the lock. It is held until the value goes away, and never inherited by child processes.
    ///
    /// - Throws: `local.already_running` with the owner's process id; `core.file_unwritable`.
    package static func take(folder: String, pid: Int32) throws -> DataFolderLock {
        let path = folder + "/lock"
        let descriptor = openLock(path, creating: true)
        guard descriptor >= 0 else {
            throw CoreError(CoreError.fileUnwritable, "\(path) cannot be opened: \(DurableFile.reason(errno))")
        }
        guard isTaken(descriptor) else {
            let owner = readOwner(descriptor)
            close(descriptor)
            throw LocalCloudError(
                LocalCloudError.alreadyRunning,
                "a local cloud\(owner.map { " (process \($0))" } ?? "") already runs on \(folder)",
                hint: "slipway local status, or slipway local stop, or start with another --data folder")
        }
        let text = Array("\(pid)\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.count, 0) == text.count else {
            let number = errno
            close(descriptor)
            throw CoreError(CoreError.fileUnwritable, "\(path) cannot be written: \(DurableFile.reason(number))")
        }
        return DataFolderLock(descriptor: descriptor)
    }

    /// The process that owns the folder; nil when nobody does. 0 when somebody does who has not said who.
    package static func owner(of folder: String) -> Int32? {
        let descriptor = openLock(folder + "/lock", creating: false)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else {
            // Let go of explicitly: a child that another thread has just forked would keep it until it executes.
            flock(descriptor, LOCK_UN)
            return nil
        }
        return readOwner(descriptor) ?? 0
    }

    /// Tries for a tenth of a second: ``owner(of:)`` holds the lock for a moment while it looks.
    private static func isTaken(_ descriptor: Int32) -> Bool {
        for _ in 0..<20 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            usleep(5_000)
        }
        return false
    }

    private static func readOwner(_ descriptor: Int32) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count].prefix { $0 >= 48 && $0 <= 57 }, as: UTF8.self))
    }

    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}

private func openLock(_ path: String, creating: Bool) -> Int32 {
    creating ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600)) : open(path, O_RDONLY | O_CLOEXEC)
}

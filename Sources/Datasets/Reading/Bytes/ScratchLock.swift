import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A lock beside scratch files that lives as long as who made them, and the removal of files that outlived theirs.
///
/// The kernel takes the lock back when a process ends, also by `kill -9`. It stands beside the files and not on them,
/// because DuckDB writes some of them itself, under another name first.
final class ScratchLock: Sendable {
    /// What the names of the files have: `4711-0123456789abcdef`. The process id is for people who look.
    let token: String
    private let path: String
    private let descriptor: Int32

    /// - Parameter folder: an existing folder. Where it takes no locks, the files are simply never taken for leftovers.
    init(in folder: String) {
        while true {
            let token = "\(getpid())-\(SystemRandomSource().hex(bytes: 8))"
            let path = Self.path(folder, token)
            let file = systemOpen(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC)
            let isLocked = file >= 0 && flock(file, LOCK_EX) == 0
            // Between opening and locking another command may have taken it for a leftover: then a new one is made.
            if isLocked, !Self.isNamed(file, path) {
                close(file)
                continue
            }
            (self.token, self.path, descriptor) = (token, path, file)
            return
        }
    }

    deinit { release() }

    /// Removes the lock's file. The files that it stands for have to be gone by then.
    private func release() {
        guard descriptor >= 0 else { return }
        unlink(path)
        close(descriptor)
    }

    /// Removes the files of processes that ended without doing so. Those of living processes and of other users stay.
    ///
    /// - Parameter folder: one that cannot be listed is left as it is.
    static func reap(in folder: String) {
        let tokens = names(in: folder).compactMap(token)
        for token in tokens {
            let path = path(folder, token)
            // A link or a pipe of that name is not ours: neither is followed or waited for.
            let file = systemOpen(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { close(file) }
            guard isOwn(file), flock(file, LOCK_EX | LOCK_NB) == 0, isNamed(file, path) else { continue }
            // Listed again: until the lock was ours its owner may have made more.
            for name in names(in: folder) where name.contains("-\(token)-") {
                var status = stat()
                let scratch = folder + "/" + name
                guard lstat(scratch, &status) == 0, isOwn(status) else { continue }
                unlink(scratch)
            }
            // Last: as long as it is there, whoever comes next goes on.
            unlink(path)
        }
    }

    private static func path(_ folder: String, _ token: String) -> String { "\(folder)/slipway-\(token).lock" }

    /// The token in the name of a lock's file; nil for other names.
    private static func token(_ name: String) -> String? {
        guard name.hasPrefix("slipway-"), name.hasSuffix(".lock") else { return nil }
        let token = name.dropFirst("slipway-".count).dropLast(".lock".count)
        let parts = token.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].allSatisfy(\.isNumber), !parts[0].isEmpty, parts[1].count == 16,
            parts[1].allSatisfy(\.isHexDigit)
        else { return nil }
        return String(token)
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                    String(cString: $0)
                }
            }
            if name.contains("slipway-") { names.append(name) }
        }
        return names
    }

    private static func isOwn(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && isOwn(status)
    }

    private static func isOwn(_ status: stat) -> Bool {
        status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
    }

    /// Whether a path still leads to the file that was opened.
    private static func isNamed(_ descriptor: Int32, _ path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        guard fstat(descriptor, &opened) == 0, lstat(path, &named) == 0 else { return false }
        return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
    }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, mode_t(0o600)) }

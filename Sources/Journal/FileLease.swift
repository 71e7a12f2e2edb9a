import Core
import Lifecycle
internal import Synchronization
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The right to execute a run: a lock that the kernel takes back when the process dies, also by `kill -9`.
final class FileLease: RunLease {
    private let descriptor: Mutex<Int32?>

    /// - Throws: `run.busy` when any process, this one included, holds it; `core.file_unwritable`.
    init(path: String, run: RunID) throws {
        let file = systemOpen(path)
        guard file >= 0 else {
            throw CoreError(
                CoreError.fileUnwritable, "the lock \(path) cannot be opened: \(DurableFile.reason(errno))")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            systemClose(file)
            guard number == EWOULDBLOCK else {
                throw CoreError(
                    CoreError.fileUnwritable, "the lock \(path) cannot be taken: \(DurableFile.reason(number))")
            }
            throw LifecycleError(
                LifecycleError.runBusy, "run \(run) is being executed by another process",
                hint: "watch it with `slipway status`, or end that process first")
        }
        descriptor = Mutex(file)
    }

    deinit { release() }

    func release() {
        let file = descriptor.withLock { held in
            defer { held = nil }
            return held
        }
        guard let file else { return }
        // Closing alone would leave the lock with a child that another thread has just forked and not yet executed.
        flock(file, LOCK_UN)
        systemClose(file)
    }

    /// Run ids are ours, but a path is never made from text that was not looked at.
    static func fileName(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
        }
        return isPlain && !text.isEmpty && text.utf8.count <= 64 ? text : SHA256Digest(of: text.utf8).hex
    }
}

/// Close-on-exec, so that no child process keeps the lock.
private func systemOpen(_ path: String) -> Int32 { open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600)) }
private func systemClose(_ descriptor: Int32) { close(descriptor) }

import Core
import Datasets
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A named pipe to a child, whose standard input is taken by its lifeline. In a folder that only its owner may enter.
final class RequestPipe: Sendable {
    let path: String
    private let folder: String
    /// -1 while it is not open.
    private let descriptor = Mutex<Int32>(-1)

    /// - Throws: `data.render_failed` when it cannot be made.
    init(in parent: String) throws {
        folder = parent + "/slipway-render-" + SystemRandomSource().hex(bytes: 8)
        path = folder + "/requests"
        guard mkdir(folder, 0o700) == 0, mkfifo(path, 0o600) == 0 else {
            let reason = DurableFile.reason(errno)
            rmdir(folder)
            throw DatasetError(
                DatasetError.renderFailed, "a pipe to the engine cannot be made at \(path): \(reason)",
                hint: "check that TMPDIR names a folder that can be written")
        }
    }

    deinit {
        finish()
        removeName()
    }

    private func removeName() {
        unlink(path)
        rmdir(folder)
    }

    /// Opens the pipe for writing and takes its name away, so that nothing is left of it however this process ends.
    /// The reader must have it open already: else this would wait for one.
    func open() throws {
        let opened = systemOpen(path)
        guard opened >= 0 else { throw Self.broken(errno) }
        descriptor.withLock { $0 = opened }
        removeName()
    }

    /// Writes all bytes; blocks while the reader is behind, and throws when it has gone.
    func send(_ bytes: [UInt8]) throws {
        try descriptor.withLock { descriptor in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Self.broken(errno) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// As ``send(_:)``, on a thread of its own, so that no other task waits.
    func sendAside(_ bytes: [UInt8]) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue(label: "slipway.render").async {
                continuation.resume(with: Result { try self.send(bytes) })
            }
        }
    }

    private func finish() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { close(descriptor) }
            descriptor = -1
        }
    }

    private static func broken(_ number: Int32) -> DatasetError {
        DatasetError(
            DatasetError.renderFailed, "the engine's renderer does not read its requests: \(DurableFile.reason(number))"
        )
    }

    private func systemOpen(_ path: String) -> Int32 {
        // Not O_NONBLOCK: a reader that is behind shall hold the writer back.
        #if canImport(Glibc)
        Glibc.open(path, O_WRONLY | O_CLOEXEC)
        #elseif canImport(Musl)
        Musl.open(path, O_WRONLY | O_CLOEXEC)
        #else
        Darwin.open(path, O_WRONLY | O_CLOEXEC)
        #endif
    }
}

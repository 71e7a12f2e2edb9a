import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A scratch file that grows at its end. Nothing is buffered: its writer hands over whole blocks.
final class AppendFile: Sendable {
    private let path: String
    private let descriptor: Int32

    /// - Throws: `data.output_unwritable`.
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputFile.unwritable(path, errno) }
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes
            while let start = rest.baseAddress, !rest.isEmpty {
                #if canImport(Glibc)
                let count = Glibc.write(descriptor, start, rest.count)
                #elseif canImport(Musl)
                let count = Musl.write(descriptor, start, rest.count)
                #else
                let count = Darwin.write(descriptor, start, rest.count)
                #endif
                if count < 0 {
                    if errno == EINTR { continue }
                    throw OutputFile.unwritable(path, errno)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }
}

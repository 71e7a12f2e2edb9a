import Core
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// An open object's bytes. It stays readable when the object is replaced or deleted meanwhile.
final class BlobReader: Sendable {
    private let descriptor: Int32
    private let folder: BlobFolder
    private let path: String

    static let piece = 256 << 10

    private init(descriptor: Int32, folder: BlobFolder, path: String) {
        self.descriptor = descriptor
        self.folder = folder
        self.path = path
    }

    /// Opens a blob; nil when there is no such file (it was just replaced). Blocking, a microsecond.
    static func open(_ name: String, in folder: BlobFolder) throws -> BlobReader? {
        let path = folder.file(name)
        let descriptor = openForReading(path)
        if descriptor < 0 {
            if errno == ENOENT { return nil }
            throw BlobFolder.failure("read", path, errno)
        }
        return BlobReader(descriptor: descriptor, folder: folder, path: path)
    }

    /// Reads `count` bytes at `offset`.
    ///
    /// - Throws: `local.object_unreadable`, also when the file is shorter than its row says.
    func read(offset: Int64, count: Int) async throws -> [UInt8] {
        try await folder.blocking { [self] in
            try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let rest = UnsafeMutableRawBufferPointer(buffer).dropFirst(filled)
                    let place = UnsafeMutableRawBufferPointer(rebasing: rest)
                    let got = pread(descriptor, place.baseAddress, count - filled, off_t(offset) + off_t(filled))
                    if got < 0, errno == EINTR { continue }
                    guard got > 0 else { throw BlobFolder.failure("read", path, got < 0 ? errno : EIO) }
                    filled += got
                }
            }
        }
    }

    /// The bytes in pieces, read as they are asked for.
    func body(offset: Int64, count: Int64) async throws -> HTTPReplyBody {
        if count <= Self.piece { return HTTPReplyBody(try await read(offset: offset, count: Int(count))) }
        return HTTPReplyBody(Pieces(reader: self, offset: offset, end: offset + count))
    }

    private struct Pieces: AsyncSequence, Sendable {
        let reader: BlobReader
        let offset: Int64
        let end: Int64

        struct AsyncIterator: AsyncIteratorProtocol {
            let reader: BlobReader
            var offset: Int64
            let end: Int64

            mutating func next() async throws -> [UInt8]? {
                guard offset < end else { return nil }
                let count = Int(Swift.min(Int64(BlobReader.piece), end - offset))
                let bytes = try await reader.read(offset: offset, count: count)
                offset += Int64(count)
                return bytes
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: reader, offset: offset, end: end) }
    }

    deinit { close(descriptor) }
}

private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

import AWSWire
import Core
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Takes an object's bytes piece by piece, writes them aside and digests them on the way.
///
/// Used by one task; it hops to the file threads once a batch. Call ``finish()`` or ``abandon()``.
final class BlobWriter: @unchecked Sendable {  // One task uses it, and each hop is awaited before the next.
    private let folder: BlobFolder
    let name: String
    private var descriptor: Int32 = -1
    private var waiting: [UInt8] = []
    private var md5: InsecureHasher?
    private var hashers: [ChecksumAlgorithm: ContentChecksum] = [:]
    private(set) var size: Int64 = 0

    private static let batch = 1 << 20

    init(folder: BlobFolder, name: String, md5: Bool, checksums: Set<ChecksumAlgorithm>) {
        self.folder = folder
        self.name = name
        self.md5 = md5 ? InsecureHasher(.md5) : nil
        for algorithm in checksums { hashers[algorithm] = ContentChecksum(algorithm) }
    }

    /// Adds bytes; suspends while a full batch is written, which is the back-pressure of an upload.
    func write(_ bytes: [UInt8]) async throws {
        size += Int64(bytes.count)
        if waiting.isEmpty { waiting = bytes } else { waiting.append(contentsOf: bytes) }
        if waiting.count >= Self.batch { try await folder.blocking { [self] in try flush() } }
    }

    /// Appends a whole file.
    func writeFile(_ path: String) async throws {
        try await folder.blocking { [self] in
            try flush()
            let source = open(path, O_RDONLY | O_CLOEXEC)
            guard source >= 0 else { throw BlobFolder.failure("read", path, errno) }
            defer { close(source) }
            var buffer = [UInt8](repeating: 0, count: Self.batch)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(source, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw BlobFolder.failure("read", path, errno) }
                if count == 0 { return }
                size += Int64(count)
                try buffer.withUnsafeBytes { try append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            }
        }
    }

    /// Syncs the bytes and gives the file its lasting name.
    ///
    /// - Returns: the MD5 (empty when it was not asked for) and the checksums in base64.
    func finish() async throws -> (md5: [UInt8], checksums: [ChecksumAlgorithm: String]) {
        try await folder.blocking { [self] in
            try flush()
            try openIfNeeded()
            let status = fsync(descriptor)
            guard status == 0 else { throw BlobFolder.failure("sync", folder.incomingFile(name), errno) }
            close(descriptor)
            descriptor = -1
            guard rename(folder.incomingFile(name), folder.file(name)) == 0 else {
                throw BlobFolder.failure("rename", folder.incomingFile(name), errno)
            }
            try DurableFile.syncFolder(of: folder.file(name))
            return (md5?.finish() ?? [], hashers.mapValues { $0.base64 })
        }
    }

    /// Throws the bytes away.
    func abandon() async {
        // Clean-up: what stays behind is swept at the next start.
        try? await folder.blocking { [self] in
            if descriptor >= 0 { close(descriptor) }
            descriptor = -1
            unlink(folder.incomingFile(name))
            unlink(folder.file(name))
        }
    }

    private func flush() throws {
        guard !waiting.isEmpty else { return }
        let bytes = waiting
        waiting = []
        try bytes.withUnsafeBytes { try append($0) }
    }

    private func append(_ bytes: UnsafeRawBufferPointer) throws {
        try openIfNeeded()
        md5?.update(bytes)
        for algorithm in hashers.keys { hashers[algorithm]?.update(bytes) }
        var rest = bytes
        while !rest.isEmpty {
            let count = writeOnce(descriptor, rest)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw BlobFolder.failure("write", folder.incomingFile(name), errno) }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    private func openIfNeeded() throws {
        guard descriptor < 0 else { return }
        descriptor = open(folder.incomingFile(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw BlobFolder.failure("create", folder.incomingFile(name), errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

/// Outside the class, whose methods hide the system's `write`.
private func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

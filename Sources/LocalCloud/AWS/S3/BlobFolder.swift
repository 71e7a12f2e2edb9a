import AWSWire
import Core
import NIOPosix
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The files that hold objects' bytes, under random names: written aside, synced, renamed, then never changed.
///
/// File calls run on a thread pool, not on the cooperative threads.
struct BlobFolder: Sendable {
    let path: String
    private let random: any RandomSource
    private let pool: NIOThreadPool

    /// Blocking.
    ///
    /// - Throws: `core.file_unwritable`.
    init(path: String, random: any RandomSource, pool: NIOThreadPool) throws {
        self.path = path
        self.random = random
        self.pool = pool
        try DurableFile.makeFolder(path + "/incoming", permissions: 0o700)
        try DurableFile.makeFolder(path + "/whole", permissions: 0o700)
        let digits = Array("0123456789abcdef")
        for first in digits { try DurableFile.makeFolder(path + "/whole/\(first)", permissions: 0o700) }
    }

    func newName() -> String { random.hex(bytes: 16) }
    func file(_ name: String) -> String { path + "/whole/\(name.prefix(1))/" + name }
    func incomingFile(_ name: String) -> String { path + "/incoming/" + name }

    /// Runs blocking work off the cooperative threads.
    func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await pool.runIfActive(work)
    }

    func makeWriter(md5: Bool, checksums: Set<ChecksumAlgorithm>) -> BlobWriter {
        BlobWriter(folder: self, name: newName(), md5: md5, checksums: checksums)
    }

    /// Removes files; a missing one is fine. What cannot be removed is swept at the next start.
    func remove(_ names: [String]) async {
        guard !names.isEmpty else { return }
        // Clean-up: the rows are gone already.
        try? await blocking { for name in names { unlink(file(name)) } }
    }

    /// A second name for a blob's bytes; nil when the blob is gone.
    func duplicateIfPresent(_ name: String) async throws -> String? {
        let copy = newName()
        return try await blocking {
            guard link(file(name), file(copy)) == 0 else {
                if errno == ENOENT { return nil }
                throw Self.failure("copy", file(name), errno)
            }
            try DurableFile.syncFolder(of: file(copy))
            return copy
        }
    }

    /// Removes what no row names: left-overs of a crash between file and row. Blocking.
    func sweep(keeping isReferenced: (String) throws -> Bool) throws {
        for folder in [path + "/incoming"] { for name in Self.names(in: folder) { unlink(folder + "/" + name) } }
        for first in "0123456789abcdef" {
            for name in Self.names(in: path + "/whole/\(first)") where try !isReferenced(name) { unlink(file(name)) }
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// What cannot be written is the disk's trouble, and told as such; what cannot be read is the object's.
    static func failure(_ verb: String, _ path: String, _ number: Int32) -> any CodedError {
        let words = "cannot \(verb) \(path): \(DurableFile.reason(number))"
        if verb == "read" { return LocalCloudError(LocalCloudError.objectUnreadable, words) }
        return CoreError(CoreError.fileUnwritable, words)
    }
}

import Core
import Datasets
import Synchronization

/// Objects in memory, behind the same port as S3.
final class MemoryObjectStore: ObjectStore {
    private struct Stored {
        var bytes: [UInt8]
        var info: ObjectInfo
    }

    private let objects: Mutex<[String: [String: Stored]]>
    /// Buckets that may be read but not listed, as some roles see them.
    let unlistable: Set<String>
    /// How many calls of each kind came.
    private let counts = Mutex<[String: Int]>([:])

    init(buckets: [String], unlistable: Set<String> = []) {
        objects = Mutex(Dictionary(uniqueKeysWithValues: buckets.map { ($0, [:]) }))
        self.unlistable = unlistable
    }

    var scheme: String { "s3" }
    var place: String { "memory" }

    func count(_ call: String) -> Int { counts.withLock { $0[call] ?? 0 } }

    /// Puts an object there, whatever stood there before.
    func put(_ text: String, _ bucket: String, _ key: String) { put(Array(text.utf8), bucket, key) }

    func put(_ bytes: [UInt8], _ bucket: String, _ key: String) {
        let digest = SHA256Digest(of: bytes)
        let info = ObjectInfo(
            bucket: bucket, key: key, bytes: bytes.count, version: String(digest.hex.prefix(16)), digest: digest)
        objects.withLock { $0[bucket, default: [:]][key] = Stored(bytes: bytes, info: info) }
    }

    func list(bucket: String, prefix: String, page: String?, limit: Int) async throws -> ObjectPage {
        counts.withLock { $0["list", default: 0] += 1 }
        if unlistable.contains(bucket) {
            throw DatasetError(DatasetError.sourceForbidden, "listing \(bucket) is not allowed")
        }
        let all = try bucketObjects(bucket)
        let keys = all.keys.filter { $0.utf8.starts(with: prefix.utf8) }.sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        let rest = keys.drop { key in page.map { !Array($0.utf8).lexicographicallyPrecedes(Array(key.utf8)) } ?? false }
        let part = rest.prefix(limit)
        var infos = part.compactMap { all[$0]?.info }
        for index in infos.indices { infos[index].digest = nil }
        return ObjectPage(objects: infos, next: part.count < rest.count ? part.last : nil)
    }

    func level(bucket: String, prefix: String, limit: Int) async throws -> ObjectLevel {
        var level = ObjectLevel(folders: [], objects: [])
        for object in try await list(bucket: bucket, prefix: prefix, page: nil, limit: 10_000).objects {
            let rest = object.key.dropFirst(prefix.count)
            if let slash = rest.firstIndex(of: "/") {
                let folder = prefix + rest[...slash]
                if level.folders.last != folder { level.folders.append(folder) }
            } else {
                level.objects.append(object)
            }
        }
        return level
    }

    func buckets() async throws -> [String] { objects.withLock { $0.keys.sorted() } }

    func head(bucket: String, key: String) async throws -> ObjectInfo? {
        counts.withLock { $0["head", default: 0] += 1 }
        return try bucketObjects(bucket)[key]?.info
    }

    func read(
        _ object: ObjectInfo, range: Range<Int>?, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        counts.withLock { $0["read", default: 0] += 1 }
        guard let stored = try bucketObjects(object.bucket)[object.key] else {
            throw DatasetError(DatasetError.sourceMissing, "there is no \(object.key)")
        }
        guard object.version.isEmpty || object.version == stored.info.version else {
            throw DatasetError(DatasetError.sourceChanged, "\(object.key) is another")
        }
        let range = range ?? 0..<stored.bytes.count
        guard range.upperBound <= stored.bytes.count else {
            throw DatasetError(DatasetError.sourceUnreadable, "\(object.key) is shorter")
        }
        for start in stride(from: range.lowerBound, to: range.upperBound, by: 1_000) {
            try await receive(Array(stored.bytes[start..<min(range.upperBound, start + 1_000)]))
        }
    }

    func upload(
        _ file: String, digest: SHA256Digest, bucket: String, key: String, contentType: String,
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> ObjectInfo {
        let bytes = try DurableFile.read(file, limit: 1 << 30)
        if let there = try bucketObjects(bucket)[key]?.info {
            guard there.digest == digest else { throw DatasetError(DatasetError.objectExists, "\(key) is there") }
            return there
        }
        guard SHA256Digest(of: bytes) == digest else {
            throw DatasetError(DatasetError.sourceChanged, "\(file) changed")
        }
        put(bytes, bucket, key)
        progress(bytes.count)
        return try await head(bucket: bucket, key: key) ?? ObjectInfo(bucket: bucket, key: key, bytes: 0, version: "")
    }

    private func bucketObjects(_ bucket: String) throws -> [String: Stored] {
        guard let found = objects.withLock({ $0[bucket] }) else {
            throw DatasetError(DatasetError.sourceMissing, "there is no bucket \(bucket)")
        }
        return found
    }
}

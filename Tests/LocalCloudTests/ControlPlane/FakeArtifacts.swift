import Core
import Foundation
import LocalCloud
import Synchronization
import TestSupport

/// Objects as files in a temporary folder.
final class FakeArtifacts: ArtifactStore {
    private let folder: TemporaryFolder
    private let objects = Mutex<[String: [String: (path: String, size: Int64, etag: String)]]>([:])
    private let counter = Mutex(0)

    init() throws { folder = try TemporaryFolder() }

    func hasBucket(_ bucket: String) async throws -> Bool { objects.withLock { $0[bucket] != nil } }

    func ensureBucket(_ bucket: String, region: String) async throws {
        objects.withLock { if $0[bucket] == nil { $0[bucket] = [:] } }
    }

    func list(_ prefix: S3Location, limit: Int) async throws -> [ArtifactObject] {
        objects.withLock { objects in
            let found = (objects[prefix.bucket] ?? [:]).filter { $0.key.hasPrefix(prefix.key) }.sorted {
                $0.key < $1.key
            }
            return found.prefix(limit).map { ArtifactObject(key: $0.key, size: $0.value.size, etag: $0.value.etag) }
        }
    }

    func export(_ location: S3Location, to path: String) async throws {
        guard let source = objects.withLock({ $0[location.bucket]?[location.key]?.path }) else {
            throw AWSFault("NoSuchKey", "The specified key does not exist.", status: 404)
        }
        try FileManager.default.copyItem(atPath: source, toPath: path)
    }

    func put(file path: String, at location: S3Location) async throws {
        try await put(bytes: DurableFile.read(path), at: location)
    }

    func put(bytes: [UInt8], at location: S3Location) async throws {
        let number = counter.withLock { counter in
            counter += 1
            return counter
        }
        let path = folder.file("object-\(number)")
        try DurableFile.write(bytes, to: path)
        let etag = SHA256Digest(of: bytes).hex
        objects.withLock { $0[location.bucket, default: [:]][location.key] = (path, Int64(bytes.count), etag) }
    }

    /// The text of an object; nil when it does not exist.
    func text(_ bucket: String, _ key: String) throws -> String? {
        guard let path = objects.withLock({ $0[bucket]?[key]?.path }) else { return nil }
        return String(decoding: try DurableFile.read(path), as: UTF8.self)
    }

    func keys(_ bucket: String) -> [String] { objects.withLock { ($0[bucket] ?? [:]).keys.sorted() } }
}

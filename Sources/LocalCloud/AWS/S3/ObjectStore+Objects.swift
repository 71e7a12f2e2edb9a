import Core
import AWSWire
import GRDB
import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ObjectStore {
    /// What must hold for a change.
    package enum Condition: Sendable, Hashable {
        case always
        /// `If-None-Match: *`.
        case absent
        /// `If-Match: *`.
        case present
        /// `If-Match: "etag"`.
        case etag(String)

        func holds(for object: StoredObject?) -> Bool {
            switch self {
            case .always: true
            case .absent: object == nil
            case .present: object != nil
            case .etag(let etag): object?.etag == etag
            }
        }
    }

    /// The object without its bytes; nil when there is none.
    package func object(_ bucket: String, _ key: String) async throws -> StoredObject? {
        try await store.read { try Self.fetch(bucket, key, $0) }
    }

    /// Stores bytes under a key.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`; `local.object_unreadable` when the disk refuses.
    @discardableResult
    package func put(
        _ bytes: [UInt8], bucket: String, key: String, description: ObjectDescription = ObjectDescription()
    ) async throws -> StoredObject {
        let writer = blobs.makeWriter(md5: true, checksums: [])
        return try await saving(writer) {
            try await writer.write(bytes)
            return try await finish(writer, bucket: bucket, key: key, description: description)
        }
    }

    /// Stores a copy of a file under a key.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`; `local.object_unreadable`.
    @discardableResult
    package func put(
        file path: String, bucket: String, key: String, description: ObjectDescription = ObjectDescription()
    ) async throws -> StoredObject {
        let writer = blobs.makeWriter(md5: true, checksums: [])
        return try await saving(writer) {
            try await writer.writeFile(path)
            return try await finish(writer, bucket: bucket, key: key, description: description)
        }
    }

    /// The bytes of an object.
    ///
    /// - Throws: ``AWSFault`` `NoSuchKey`, `EntityTooLarge` when it has more than `limit` bytes.
    package func get(_ bucket: String, _ key: String, limit: Int = 64 << 20) async throws -> [UInt8] {
        guard let (object, reader, _) = try await open(bucket, key) else { throw AWSFault.noSuchKey(key) }
        guard object.size <= Int64(limit) else {
            throw AWSFault("EntityTooLarge", "\(key) has \(object.size) bytes; the limit here is \(limit).")
        }
        return try await reader.read(offset: 0, count: Int(object.size))
    }

    /// Puts an object's bytes at `path`, by a hard link where that can be done. The file must not be written to; it
    /// stays when the object goes.
    ///
    /// - Throws: ``AWSFault`` `NoSuchKey`; `core.file_unwritable`, `local.object_unreadable`.
    package func export(_ bucket: String, _ key: String, to path: String) async throws {
        for _ in 0..<8 {
            guard let object = try await object(bucket, key) else { break }
            if try await blobs.blocking({ [blobs] in try blobs.exportNow(object.blob, to: path) }) { return }
        }
        throw AWSFault.noSuchKey(key)
    }

    /// Objects whose key begins with `prefix`, by key in the order of its UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - after: only keys beyond this one.
    ///   - limit: how many at most.
    /// - Throws: ``AWSFault`` `NoSuchBucket`.
    package func list(
        _ bucket: String, prefix: String = "", after: String = "", limit: Int = 1000
    ) async throws -> [StoredObject] {
        try await store.read { database in
            try Self.requireBucket(bucket, database)
            return try Self.list(bucket, prefix: prefix, after: after, inclusive: false, limit: limit, database)
        }
    }

    /// Removes an object; a missing one is fine.
    ///
    /// - Returns: whether there was one.
    /// - Throws: ``AWSFault`` `NoSuchBucket`.
    @discardableResult
    package func delete(_ bucket: String, _ key: String) async throws -> Bool {
        try await delete(bucket, [(key, .always)]).removed == 1
    }

    /// Removes objects in one transaction, each by itself; missing ones are fine.
    ///
    /// - Returns: how many there were, and the places of those that stay because their condition does not hold.
    func delete(
        _ bucket: String, _ wanted: [(key: String, condition: Condition)]
    ) async throws -> (removed: Int, kept: Set<Int>) {
        let (names, kept) = try await store.commit { database in
            try Self.requireBucket(bucket, database)
            var names: [String] = []
            var kept: Set<Int> = []
            for (place, (key, condition)) in wanted.enumerated() {
                guard let object = try Self.fetch(bucket, key, database) else { continue }
                guard condition.holds(for: object) else {
                    kept.insert(place)
                    continue
                }
                names.append(object.blob)
                try database.cachedStatement(sql: "DELETE FROM s3_object WHERE bucket = ? AND key = ?")
                    .execute(arguments: [bucket, Self.bytes(key)])
            }
            return (names, kept)
        }
        await blobs.remove(names)
        return (names.count, kept)
    }

    /// Gives an object other tags; it stays the same object.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`, `NoSuchKey`.
    func setTags(_ tags: [String: String], of bucket: String, _ key: String) async throws {
        try await store.commit { database in
            try Self.requireBucket(bucket, database)
            guard var object = try Self.fetch(bucket, key, database) else { throw AWSFault.noSuchKey(key) }
            object.description.tags = tags
            try database.execute(
                sql: "UPDATE s3_object SET description = ? WHERE bucket = ? AND key = ?",
                arguments: [Data(object.description.bytes), bucket, Self.bytes(key)])
        }
    }

    /// The object, and the parts that it was uploaded in.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`, `NoSuchKey`.
    func objectWithPieces(_ bucket: String, _ key: String) async throws -> (StoredObject, [ObjectPiece]) {
        try await store.read { database in
            try Self.requireBucket(bucket, database)
            guard let object = try Self.fetch(bucket, key, database) else { throw AWSFault.noSuchKey(key) }
            return (object, try Self.pieces(object.blob, database))
        }
    }

    /// The object with its bytes open; nil when there is none.
    ///
    /// - Parameter withPieces: also reads the parts that it was uploaded in.
    func open(
        _ bucket: String, _ key: String, withPieces: Bool = false
    ) async throws -> (StoredObject, BlobReader, [ObjectPiece])? {
        // Between row and file a put may have replaced both: look again.
        for _ in 0..<8 {
            let found = try await store.read { database in
                try Self.fetch(bucket, key, database).map { object in
                    (object, try withPieces ? Self.pieces(object.blob, database) : [])
                }
            }
            guard let (object, pieces) = found else { return nil }
            if let reader = try BlobReader.open(object.blob, in: blobs) { return (object, reader, pieces) }
        }
        throw LocalCloudError(
            LocalCloudError.objectUnreadable, "the bytes of \(bucket)/\(key) are missing from \(blobs.path)")
    }

    /// Ends a put whose bytes are all written.
    func finish(
        _ writer: BlobWriter, bucket: String, key: String, description: ObjectDescription
    ) async throws -> StoredObject {
        let digests = try await writer.finish()
        return try await commit(
            StoredObject(
                bucket: bucket, key: key, size: writer.size, etag: "\"" + Hex.encode(digests.md5) + "\"",
                modified: clock.now, description: description, checksum: nil, partCount: 0, blob: writer.name),
            if: .always)
    }

    /// Runs `body`; when it throws, the written bytes go away.
    func saving<Value>(_ writer: BlobWriter, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch {
            await writer.abandon()
            throw error
        }
    }

    /// Makes the row; its bytes are already durable. The replaced object's bytes go away afterwards.
    func commit(
        _ object: StoredObject, if condition: Condition,
        also: @escaping @Sendable (Database) throws -> [String] = { _ in [] }
    ) async throws -> StoredObject {
        let obsolete = try await store.commit { database in
            try Self.requireBucket(object.bucket, database)
            let before = try Self.fetch(object.bucket, object.key, database)
            guard condition.holds(for: before) else {
                throw before == nil
                    ? AWSFault.noSuchKey(object.key)
                    : AWSFault.preconditionFailed(condition == .absent ? "If-None-Match" : "If-Match")
            }
            try Self.insert(object, database)
            return try also(database) + (before.map { [$0.blob] } ?? [])
        }
        await blobs.remove(obsolete)
        return object
    }
}

import AWSWire
package import Core
import GRDB
package import NIOPosix
package import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The local S3: rows in SQLite, bytes in files. Other services read inputs from it and leave outputs in it.
///
/// A put is acknowledged when its bytes are synced and its row is committed; a reader sees the old object or the new
/// one, whole. Keys are text in a column and never become paths. Reads go to the last committed rows.
package final class ObjectStore: Sendable {
    let store: SQLiteStore
    let blobs: BlobFolder
    let clock: any WallClock

    /// Opens the store; removes what a crash left without a row. Blocking.
    ///
    /// - Parameters:
    ///   - store: a database with ``migrations``.
    ///   - folder: where the bytes go; made when it is missing.
    ///   - clock: stamps objects.
    ///   - random: names files and uploads.
    ///   - pool: the threads for file calls.
    /// - Throws: `core.file_unwritable`, `store.…`.
    package init(
        store: SQLiteStore, folder: String, clock: any WallClock, random: any RandomSource,
        pool: NIOThreadPool = .singleton
    ) throws {
        self.store = store
        self.clock = clock
        blobs = try BlobFolder(path: folder, random: random, pool: pool)
        try store.readNow { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM s3_object WHERE blob = ?1)
                        OR EXISTS (SELECT 1 FROM s3_part WHERE blob = ?1)
                    """)
            try blobs.sweep { try Bool.fetchOne(statement, arguments: [$0]) ?? false }
        }
    }

    // MARK: Buckets

    /// Makes a bucket; one that is there already is left as it is.
    ///
    /// - Returns: false when it was there.
    /// - Throws: ``AWSFault`` `InvalidBucketName`.
    @discardableResult
    package func createBucket(
        _ name: String, region: String, tags: [String: String]? = nil
    ) async throws -> Bool {
        guard Self.isBucketName(name) else {
            throw AWSFault(
                "InvalidBucketName", "The specified bucket is not valid.", extra: ["BucketName": .string(name)])
        }
        let created = clock.now.timeIntervalSince1970
        return try await store.commit { database in
            try database.cachedStatement(
                sql: "INSERT OR IGNORE INTO s3_bucket (name, region, created, tags) VALUES (?, ?, ?, ?)"
            )
            .execute(arguments: [name, region, created, tags.map(Self.bytes(tags:))])
            return database.changesCount > 0
        }
    }

    /// The bucket; nil when there is none.
    package func bucket(_ name: String) async throws -> StoredBucket? {
        try await store.read { database in
            try Row.fetchOne(
                database.cachedStatement(sql: "SELECT * FROM s3_bucket WHERE name = ?"),
                arguments: [name]
            ).map(StoredBucket.init(row:))
        }
    }

    /// Buckets by name.
    ///
    /// - Parameters:
    ///   - prefix: only names that begin with it.
    ///   - region: only those of one region.
    ///   - after: only names beyond this one.
    ///   - limit: how many at most; nil for all.
    package func buckets(
        prefix: String = "", region: String? = nil, after: String = "", limit: Int? = nil
    ) async throws -> [StoredBucket] {
        try await store.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM s3_bucket WHERE name > ?1 AND substr(name, 1, length(?2)) = ?2
                        AND (?3 IS NULL OR region = ?3) ORDER BY name LIMIT ?4
                    """, arguments: [after, prefix, region, limit ?? -1]
            ).map(StoredBucket.init(row:))
        }
    }

    /// Gives a bucket other tags; none for nil.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`.
    func setTags(_ tags: [String: String]?, ofBucket name: String) async throws {
        try await store.commit { database in
            try Self.requireBucket(name, database)
            try database.execute(
                sql: "UPDATE s3_bucket SET tags = ? WHERE name = ?", arguments: [tags.map(Self.bytes(tags:)), name])
        }
    }

    private static func bytes(tags: [String: String]) -> Data { Data(ObjectDescription(tags: tags).bytes) }

    /// Removes a bucket without objects; the uploads that were begun in it go away with it.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`, `BucketNotEmpty`.
    package func deleteBucket(_ name: String) async throws {
        let obsolete = try await store.commit { database in
            try Self.requireBucket(name, database)
            let isUsed = try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM s3_object WHERE bucket = ?)", arguments: [name])
            guard isUsed != true else {
                throw AWSFault(
                    "BucketNotEmpty", "The bucket you tried to delete is not empty", status: 409,
                    extra: ["BucketName": .string(name)])
            }
            let names = try String.fetchAll(
                database,
                sql: "SELECT blob FROM s3_part WHERE upload IN (SELECT id FROM s3_upload WHERE bucket = ?)",
                arguments: [name])
            try database.execute(sql: "DELETE FROM s3_upload WHERE bucket = ?", arguments: [name])
            try database.execute(sql: "DELETE FROM s3_bucket WHERE name = ?", arguments: [name])
            return names
        }
        await blobs.remove(obsolete)
    }

    static func requireBucket(_ name: String, _ database: Database) throws {
        let exists = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM s3_bucket WHERE name = ?"), arguments: [name])
        guard exists != nil else { throw AWSFault.noSuchBucket(name) }
    }

    /// S3's rules for names: 3–63 lower-case letters, digits, dots and hyphens; no IP address.
    package static func isBucketName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
        func isAlphanumeric(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
        guard isAlphanumeric(first), isAlphanumeric(last),
            bytes.allSatisfy({ isAlphanumeric($0) || $0 == 45 || $0 == 46 }), !name.contains(".."),
            !name.contains(".-"), !name.contains("-."), !name.hasPrefix("xn--")
        else { return false }
        let labels = name.split(separator: ".")
        return !(labels.count == 4 && labels.allSatisfy { UInt8($0) != nil })
    }
}

extension AWSFault {
    static func noSuchBucket(_ name: String) -> AWSFault {
        AWSFault(
            "NoSuchBucket", "The specified bucket does not exist", status: 404, extra: ["BucketName": .string(name)])
    }

    static func preconditionFailed(_ condition: String) -> AWSFault {
        AWSFault(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412,
            extra: ["Condition": .string(condition)])
    }

    /// An argument that S3 does not take; the error names it with its value.
    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> AWSFault {
        AWSFault(
            "InvalidArgument", message, extra: ["ArgumentName": .string(name), "ArgumentValue": .string(value)])
    }

    static func noSuchKey(_ key: String) -> AWSFault {
        AWSFault("NoSuchKey", "The specified key does not exist.", status: 404, extra: ["Key": .string(key)])
    }
}

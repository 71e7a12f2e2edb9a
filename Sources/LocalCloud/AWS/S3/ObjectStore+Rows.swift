import AWSWire
import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ObjectStore {
    /// The tables of the local S3.
    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "s3.1",
            sql: """
                CREATE TABLE s3_bucket (name TEXT PRIMARY KEY, region TEXT NOT NULL, created REAL NOT NULL) WITHOUT ROWID;
                CREATE TABLE s3_object (
                    bucket TEXT NOT NULL REFERENCES s3_bucket (name), key BLOB NOT NULL, blob TEXT NOT NULL,
                    size INTEGER NOT NULL, etag TEXT NOT NULL, modified REAL NOT NULL, description BLOB NOT NULL,
                    algorithm TEXT, checksum TEXT, composite INTEGER NOT NULL, parts INTEGER NOT NULL,
                    PRIMARY KEY (bucket, key)) WITHOUT ROWID;
                CREATE UNIQUE INDEX s3_object_blob ON s3_object (blob);
                CREATE TABLE s3_upload (
                    id TEXT PRIMARY KEY, bucket TEXT NOT NULL REFERENCES s3_bucket (name), key BLOB NOT NULL,
                    created REAL NOT NULL, description BLOB NOT NULL, algorithm TEXT, whole INTEGER NOT NULL) WITHOUT ROWID;
                CREATE INDEX s3_upload_bucket ON s3_upload (bucket, key);
                CREATE TABLE s3_part (
                    upload TEXT NOT NULL REFERENCES s3_upload (id) ON DELETE CASCADE, number INTEGER NOT NULL,
                    blob TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL, modified REAL NOT NULL,
                    algorithm TEXT, checksum TEXT, PRIMARY KEY (upload, number)) WITHOUT ROWID;
                CREATE UNIQUE INDEX s3_part_blob ON s3_part (blob);
                """),
        StoreMigration(
            "s3.2",
            sql: """
                ALTER TABLE s3_bucket ADD COLUMN tags BLOB;
                ALTER TABLE s3_object ADD COLUMN upload TEXT;
                CREATE TABLE s3_piece (
                    blob TEXT NOT NULL REFERENCES s3_object (blob) ON DELETE CASCADE, number INTEGER NOT NULL,
                    size INTEGER NOT NULL, checksum TEXT, PRIMARY KEY (blob, number)) WITHOUT ROWID;
                """),
    ]

    /// Keys are kept as bytes: in their order, and with every character, NUL too.
    static func bytes(_ key: String) -> Data { Data(key.utf8) }

    static func fetch(_ bucket: String, _ key: String, _ database: Database) throws -> StoredObject? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM s3_object WHERE bucket = ? AND key = ?"),
            arguments: [bucket, Self.bytes(key)]
        ).map(StoredObject.init(row:))
    }

    static func insert(_ object: StoredObject, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO s3_object
                (bucket, key, blob, size, etag, modified, description, algorithm, checksum, composite, parts, upload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            object.bucket, bytes(object.key), object.blob, object.size, object.etag,
            object.modified.timeIntervalSince1970,
            Data(object.description.bytes), object.checksum?.algorithm.rawValue, object.checksum?.value,
            object.checksum?.isComposite ?? false, object.partCount, object.upload,
        ])
    }

    static func pieces(_ blob: String, _ database: Database) throws -> [ObjectPiece] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT number, size, checksum FROM s3_piece WHERE blob = ? ORDER BY number"),
            arguments: [blob]
        ).map { ObjectPiece(number: $0["number"], size: $0["size"], checksum: $0["checksum"]) }
    }

    static func insert(_ piece: ObjectPiece, of blob: String, _ database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO s3_piece (blob, number, size, checksum) VALUES (?, ?, ?, ?)")
            .execute(arguments: [blob, piece.number, piece.size, piece.checksum])
    }

    /// Rows from `after` on (itself included when `inclusive`) whose key begins with `prefix`.
    static func list(
        _ bucket: String, prefix: String, after: String, inclusive: Bool, limit: Int, _ database: Database
    ) throws -> [StoredObject] {
        let isFromPrefix = Array(after.utf8).lexicographicallyPrecedes(Array(prefix.utf8)) || after == prefix
        let start = isFromPrefix ? prefix : after
        let comparison = inclusive || (isFromPrefix && after != prefix) || after.isEmpty ? ">=" : ">"
        var objects: [StoredObject] = []
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT * FROM s3_object WHERE bucket = ? AND key \(comparison) ? ORDER BY key LIMIT ?"),
            arguments: [bucket, bytes(start), limit])
        while let row = try rows.next() {
            let key: Data = row["key"]
            guard key.starts(with: prefix.utf8) else { break }
            objects.append(StoredObject(row: row))
        }
        return objects
    }
}

extension StoredBucket {
    init(row: Row) {
        let tags: Data? = row["tags"]
        self.init(
            name: row["name"], region: row["region"], created: Date(timeIntervalSince1970: row["created"]),
            tags: tags.map { ObjectDescription(bytes: [UInt8]($0)).tags })
    }
}

extension StoredObject {
    static func key(_ row: Row) -> String {
        let bytes: Data = row["key"]
        return String(decoding: bytes, as: UTF8.self)
    }

    init(row: Row) {
        let description: Data = row["description"]
        self.init(
            bucket: row["bucket"], key: Self.key(row), size: row["size"], etag: row["etag"],
            modified: Date(timeIntervalSince1970: row["modified"]),
            description: ObjectDescription(bytes: [UInt8](description)), checksum: ObjectChecksum(row: row),
            partCount: row["parts"], blob: row["blob"], upload: row["upload"])
    }
}

extension ObjectChecksum {
    init?(row: Row) {
        guard let name: String = row["algorithm"], let algorithm = ChecksumAlgorithm(rawValue: name),
            let value: String = row["checksum"]
        else { return nil }
        self.init(algorithm: algorithm, value: value, isComposite: value.contains("-"))
    }
}

extension StoredUpload {
    init(row: Row) {
        let description: Data = row["description"]
        let algorithm: String? = row["algorithm"]
        self.init(
            id: row["id"], bucket: row["bucket"], key: StoredObject.key(row),
            created: Date(timeIntervalSince1970: row["created"]),
            description: ObjectDescription(bytes: [UInt8](description)),
            checksumAlgorithm: algorithm.flatMap(ChecksumAlgorithm.init(rawValue:)), isFullObjectChecksum: row["whole"])
    }
}

extension StoredPart {
    init(row: Row) {
        self.init(
            number: row["number"], size: row["size"], etag: row["etag"],
            modified: Date(timeIntervalSince1970: row["modified"]), checksum: ObjectChecksum(row: row),
            blob: row["blob"])
    }
}

extension ObjectDescription {
    var bytes: [UInt8] {
        var object = JSONObject()
        if let contentType { object["type"] = .string(contentType) }
        if !headers.isEmpty { object["headers"] = .object(JSONObject(sorting: headers)) }
        if !metadata.isEmpty { object["metadata"] = .object(JSONObject(sorting: metadata)) }
        if !tags.isEmpty { object["tags"] = .object(JSONObject(sorting: tags)) }
        return JSONValue.object(object).bytes
    }

    /// Reads ``bytes``. We wrote them in the same transaction as the row: what is not JSON counts as nothing said.
    init(bytes: [UInt8]) {
        let object = (try? JSONValue(parsing: bytes))?.object ?? [:]
        self.init(
            contentType: object["type"]?.string, headers: object["headers"]?.object?.texts ?? [:],
            metadata: object["metadata"]?.object?.texts ?? [:], tags: object["tags"]?.object?.texts ?? [:])
    }
}

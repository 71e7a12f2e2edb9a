import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import GRDB
import Store

extension ObjectStore {
    /// A part as the client that completes an upload names it.
    struct PartClaim: Sendable {
        var number: Int
        var etag: String
        var checksum: String?
    }

    /// The smallest part but the last, in bytes.
    static let minimumPart: Int64 = 5 << 20

    func createUpload(
        bucket: String, key: String, description: ObjectDescription, algorithm: ChecksumAlgorithm?, isFullObject: Bool
    ) async throws -> StoredUpload {
        let upload = StoredUpload(
            id: blobs.newName() + blobs.newName(), bucket: bucket, key: key, created: clock.now,
            description: description, checksumAlgorithm: algorithm,
            isFullObjectChecksum: isFullObject || algorithm == .crc64nvme)
        try await store.commit { database in
            try Self.requireBucket(bucket, database)
            try database.cachedStatement(
                sql: """
                    INSERT INTO s3_upload (id, bucket, key, created, description, algorithm, whole)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                upload.id, bucket, Self.bytes(key), upload.created.timeIntervalSince1970, Data(description.bytes),
                algorithm?.rawValue, upload.isFullObjectChecksum,
            ])
        }
        return upload
    }

    func upload(_ id: String, bucket: String, key: String) async throws -> StoredUpload {
        try await store.read { try Self.upload(id, bucket: bucket, key: key, $0) }
    }

    func commit(_ part: StoredPart, to upload: StoredUpload) async throws {
        let obsolete = try await store.commit { database in
            _ = try Self.upload(upload.id, bucket: upload.bucket, key: upload.key, database)
            let before = try String.fetchOne(
                database, sql: "SELECT blob FROM s3_part WHERE upload = ? AND number = ?",
                arguments: [upload.id, part.number])
            try database.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO s3_part (upload, number, blob, size, etag, modified, algorithm, checksum)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                upload.id, part.number, part.blob, part.size, part.etag, part.modified.timeIntervalSince1970,
                part.checksum?.algorithm.rawValue, part.checksum?.value,
            ])
            return before
        }
        if let obsolete { await blobs.remove([obsolete]) }
    }

    func parts(_ upload: String, after: Int, limit: Int) async throws -> [StoredPart] {
        try await store.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM s3_part WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
                arguments: [upload, after, limit]
            ).map(StoredPart.init(row:))
        }
    }

    func uploads(
        _ bucket: String, prefix: String, afterKey: String, afterID: String, limit: Int
    ) async throws -> [StoredUpload] {
        try await store.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM s3_upload WHERE bucket = ?1 AND (key > ?2 OR (key = ?2 AND id > ?3))
                        AND substr(key, 1, length(?4)) = ?4 ORDER BY key, id LIMIT ?5
                    """,
                arguments: [bucket, Self.bytes(afterKey), afterID, Self.bytes(prefix), limit]
            ).map(StoredUpload.init(row:))
        }
    }

    func abortUpload(_ id: String, bucket: String, key: String) async throws {
        let obsolete = try await store.commit { database in
            _ = try Self.upload(id, bucket: bucket, key: key, database)
            return try Self.removeUpload(id, database)
        }
        await blobs.remove(obsolete)
    }

    /// Joins the parts into one object. Parts and upload go away in the transaction that makes the object.
    func completeUpload(
        _ id: String, bucket: String, key: String, parts claims: [PartClaim], expected: [ChecksumAlgorithm: String],
        condition: PutCondition
    ) async throws -> StoredObject {
        let upload = try await upload(id, bucket: bucket, key: key)
        guard zip(claims, claims.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
            throw AWSFault(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.")
        }
        let stored = try await self.parts(id, after: 0, limit: 10_000)
        let byNumber = Dictionary(stored.map { ($0.number, $0) }) { first, _ in first }
        let chosen = try claims.enumerated().map { index, claim -> StoredPart in
            guard let part = byNumber[claim.number], part.etag == claim.etag,
                claim.checksum == nil || part.checksum == nil || claim.checksum == part.checksum?.value
            else {
                throw AWSFault(
                    "InvalidPart",
                    "One or more of the specified parts could not be found.  The part may not have been uploaded, or "
                        + "the specified entity tag may not match the part's entity tag.",
                    extra: ["UploadId": .string(id), "PartNumber": .string(String(claim.number))])
            }
            guard part.size >= Self.minimumPart || index == claims.count - 1 else {
                throw AWSFault(
                    "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
                    extra: [
                        "ProposedSize": .string(String(part.size)),
                        "MinSizeAllowed": .string(String(Self.minimumPart)),
                        "PartNumber": .string(String(part.number)),
                    ])
            }
            return part
        }
        let whole = upload.isFullObjectChecksum ? upload.checksumAlgorithm : nil
        let writer = blobs.makeWriter(md5: false, checksums: whole.map { [$0] } ?? [])
        return try await saving(writer) {
            for part in chosen { try await writer.writeFile(blobs.file(part.blob)) }
            let digests = try await writer.finish()
            let checksum =
                whole.flatMap { algorithm in
                    digests.checksums[algorithm].map {
                        ObjectChecksum(algorithm: algorithm, value: $0, isComposite: false)
                    }
                } ?? Self.composite(upload, chosen)
            if let checksum, let wanted = expected[checksum.algorithm], wanted != checksum.value {
                throw AWSFault(
                    "BadDigest",
                    "The \(checksum.algorithm.rawValue) you specified did not match the calculated checksum.")
            }
            return try await commit(
                StoredObject(
                    bucket: bucket, key: key, size: writer.size, etag: Self.etag(chosen), modified: clock.now,
                    description: upload.description, checksum: checksum, partCount: chosen.count, blob: writer.name),
                if: condition
            ) { database in
                _ = try Self.upload(id, bucket: bucket, key: key, database)
                return try Self.removeUpload(id, database)
            }
        }
    }

    private static func removeUpload(_ id: String, _ database: Database) throws -> [String] {
        let names = try String.fetchAll(database, sql: "SELECT blob FROM s3_part WHERE upload = ?", arguments: [id])
        try database.execute(sql: "DELETE FROM s3_upload WHERE id = ?", arguments: [id])
        return names
    }

    private static func upload(_ id: String, bucket: String, key: String, _ database: Database) throws -> StoredUpload {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM s3_upload WHERE id = ? AND bucket = ? AND key = ?"),
            arguments: [id, bucket, Self.bytes(key)])
        guard let row else {
            throw AWSFault(
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been "
                    + "aborted or completed.", status: 404, extra: ["UploadId": .string(id)])
        }
        return StoredUpload(row: row)
    }

    /// The MD5 of the parts' MD5s, and how many.
    private static func etag(_ parts: [StoredPart]) -> String {
        var hasher = InsecureHasher(.md5)
        for part in parts { hasher.update(hexBytes(part.etag)) }
        return "\"" + Hex.encode(hasher.finish()) + "-\(parts.count)\""
    }

    private static func composite(_ upload: StoredUpload, _ parts: [StoredPart]) -> ObjectChecksum? {
        guard let algorithm = upload.checksumAlgorithm ?? parts.first?.checksum?.algorithm else { return nil }
        var hasher = ContentChecksum(algorithm)
        for part in parts {
            guard let checksum = part.checksum, checksum.algorithm == algorithm,
                let bytes = Data(base64Encoded: checksum.value)
            else { return nil }
            hasher.update(bytes)
        }
        return ObjectChecksum(algorithm: algorithm, value: hasher.base64 + "-\(parts.count)", isComposite: true)
    }

    private static func hexBytes(_ etag: String) -> [UInt8] {
        let digits = etag.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 48...57: byte - 48
            case 97...102: byte - 87
            default: nil
            }
        }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

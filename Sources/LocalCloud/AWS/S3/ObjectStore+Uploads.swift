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
        var checksum: ObjectChecksum?
    }

    /// What the client that completes an upload says about the whole.
    struct WholeClaim: Sendable {
        var checksums: [ChecksumAlgorithm: String] = [:]
        var size: Int64?
        /// `COMPOSITE` or `FULL_OBJECT`.
        var checksumType: String?
        var condition = Condition.always
    }

    /// The smallest part but the last, in bytes.
    static let minimumPart: Int64 = 5 << 20

    func createUpload(
        bucket: String, key: String, description: ObjectDescription, algorithm: ChecksumAlgorithm?, isFullObject: Bool
    ) async throws -> StoredUpload {
        let upload = StoredUpload(
            id: blobs.newName() + blobs.newName(), bucket: bucket, key: key, created: clock.now,
            description: description, checksumAlgorithm: algorithm,
            isFullObjectChecksum: isFullObject)
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
                    SELECT * FROM s3_upload WHERE bucket = ?1 AND (key > ?2 OR (key = ?2 AND ?3 <> '' AND id > ?3))
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
    ///
    /// Clients send this again when its reply was lost: the same parts get the same answer as long as the object that
    /// they made is there.
    func completeUpload(
        _ id: String, bucket: String, key: String, parts claims: [PartClaim], whole: WholeClaim
    ) async throws -> StoredObject {
        var isSecond = false
        while true {
            do {
                return try await join(try await upload(id, bucket: bucket, key: key), claims, whole)
            } catch {
                let made = Self.etag(claims.map(\.etag))
                if let object = try await object(bucket, key), object.upload == id, object.etag == made {
                    return object
                }
                // Whatever went wrong meanwhile: of an upload that is gone there is nothing else to say.
                _ = try await upload(id, bucket: bucket, key: key)
                // A part that was sent twice may take the place of the bytes that are being read.
                guard !isSecond, (error as? LocalCloudError)?.code == LocalCloudError.objectUnreadable else {
                    throw error
                }
                isSecond = true
            }
        }
    }

    private func join(_ upload: StoredUpload, _ claims: [PartClaim], _ whole: WholeClaim) async throws -> StoredObject {
        let chosen = try Self.choose(claims, from: try await parts(upload.id, after: 0, limit: 10_000), of: upload)
        try Self.check(whole, upload, size: chosen.reduce(0) { $0 + $1.size })
        var wanted: Set<ChecksumAlgorithm> = []
        if let algorithm = upload.checksumAlgorithm {
            if upload.isFullObjectChecksum { wanted = [algorithm] }
        } else {
            wanted = Set(whole.checksums.keys)
        }
        let writer = blobs.makeWriter(md5: false, checksums: wanted)
        return try await saving(writer) {
            for part in chosen { try await writer.writeFile(blobs.file(part.blob)) }
            let digests = try await writer.finish()
            let full = ObjectChecksum(wanted.min { $0.rawValue < $1.rawValue }, of: digests.checksums)
            let checksum = full ?? Self.composite(upload, chosen)
            for (algorithm, value) in whole.checksums {
                let made = digests.checksums[algorithm] ?? (checksum?.algorithm == algorithm ? checksum?.value : nil)
                guard made == value else {
                    throw AWSFault(
                        "BadDigest",
                        "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
                }
            }
            let object = StoredObject(
                bucket: upload.bucket, key: upload.key, size: writer.size, etag: Self.etag(chosen.map(\.etag)),
                modified: clock.now, description: upload.description, checksum: checksum, partCount: chosen.count,
                blob: writer.name, upload: upload.id)
            return try await commit(object, if: whole.condition) { database in
                _ = try Self.upload(upload.id, bucket: upload.bucket, key: upload.key, database)
                for (index, part) in chosen.enumerated() {
                    let value = part.checksum?.algorithm == checksum?.algorithm ? part.checksum?.value : nil
                    let piece = ObjectPiece(number: index + 1, size: part.size, checksum: value)
                    try Self.insert(piece, of: object.blob, database)
                }
                return try Self.removeUpload(upload.id, database)
            }
        }
    }

    /// The stored parts that the client names, in its order.
    private static func choose(
        _ claims: [PartClaim], from stored: [StoredPart], of upload: StoredUpload
    ) throws -> [StoredPart] {
        guard zip(claims, claims.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
            throw AWSFault(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.",
                extra: ["UploadId": .string(upload.id)])
        }
        let byNumber = Dictionary(stored.map { ($0.number, $0) }) { first, _ in first }
        return try claims.enumerated().map { index, claim in
            if let algorithm = upload.checksumAlgorithm, !upload.isFullObjectChecksum, claim.checksum == nil {
                throw AWSFault(
                    "InvalidRequest",
                    "The upload was created using a \(algorithm.rawValue.lowercased()) checksum. The complete request "
                        + "must include the checksum for each part. It was missing for part \(claim.number) in the "
                        + "request.")
            }
            guard let part = byNumber[claim.number], part.etag == claim.etag,
                claim.checksum == nil || claim.checksum == part.checksum
            else {
                throw AWSFault(
                    "InvalidPart",
                    "One or more of the specified parts could not be found.  The part may not have been uploaded, or "
                        + "the specified entity tag may not match the part's entity tag.",
                    extra: [
                        "UploadId": .string(upload.id), "PartNumber": .string(String(claim.number)),
                        "ETag": .string(claim.etag),
                    ])
            }
            guard part.size >= minimumPart || index == claims.count - 1 else {
                throw AWSFault(
                    "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
                    extra: [
                        "ProposedSize": .string(String(part.size)),
                        "MinSizeAllowed": .string(String(minimumPart)),
                        "PartNumber": .string(String(part.number)),
                        "ETag": .string(part.etag),
                    ])
            }
            return part
        }
    }

    /// Holds what the client says about the whole to what the upload is.
    private static func check(_ whole: WholeClaim, _ upload: StoredUpload, size: Int64) throws {
        if let claimed = whole.size, claimed != size {
            throw AWSFault(
                "InvalidRequest",
                "The provided 'x-amz-mp-object-size' header value \(claimed) does not match what was computed: "
                    + "\(size)")
        }
        guard let algorithm = upload.checksumAlgorithm else { return }
        let type = upload.checksumType
        guard whole.checksumType ?? type == type else {
            throw AWSFault(
                "InvalidRequest",
                "The upload was created using the \(type) checksum mode. The complete request must use the same checksum "
                    + "mode.")
        }
        if let other = whole.checksums.keys.first(where: { $0 != algorithm }) {
            throw AWSFault.checksumMismatch(expected: algorithm, actual: other)
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
    private static func etag(_ parts: [String]) -> String {
        var hasher = InsecureHasher(.md5)
        for part in parts { hasher.update(hexBytes(part)) }
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

extension AWSFault {
    /// A part or a whole whose checksum is not of the kind that the upload was begun with.
    static func checksumMismatch(expected: ChecksumAlgorithm, actual: ChecksumAlgorithm?) -> AWSFault {
        AWSFault(
            "InvalidRequest",
            "Checksum Type mismatch occurred, expected checksum Type: \(expected.rawValue.lowercased()), actual checksum "
                + "Type: \(actual?.rawValue.lowercased() ?? "null")")
    }
}

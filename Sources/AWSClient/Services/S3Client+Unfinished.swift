internal import AWSShapes
internal import AWSWire
internal import Core

/// A multipart upload that an earlier attempt began and did not finish.
struct UnfinishedUpload: Sendable {
    var id: String
    /// The parts that are stored already, by their numbers.
    var parts: [Int: SentPart]
}

/// A part that is stored.
struct SentPart: Sendable {
    var number: Int
    var eTag: String
    var checksum: ContentChecksum
}

extension S3Client {
    /// Most uploads of one key that are looked into: an attempt that goes on leaves no second one behind.
    private static let mostUnfinished = 3

    /// The newest unfinished upload of this key whose stored parts are all parts of this file; nil when there is none.
    ///
    /// Only for keys that are written once: such a key names its content, so what lies there is this file's. A part
    /// counts when its number, size and CRC-32 are this file's part's.
    ///
    /// - Throws: what the transport throws. A service that refuses to list means nil: who may not list can still send.
    func unfinished(_ upload: MultipartUpload) async throws -> UnfinishedUpload? {
        guard upload.writeOnce else { return nil }
        do {
            for id in try await unfinishedIDs(bucket: upload.bucket, key: upload.key).prefix(Self.mostUnfinished) {
                let stored = try await storedParts(upload, id: id)
                if let parts = Self.matching(stored, upload) { return UnfinishedUpload(id: id, parts: parts) }
            }
            return nil
        } catch let error as AWSClientError where error.refusal != nil {
            return nil
        }
    }

    /// The newest first.
    private func unfinishedIDs(bucket: String, key: String) async throws -> [String] {
        var found: [S3.MultipartUpload] = []
        var input = S3.ListMultipartUploadsInput(bucket: bucket, prefix: key)
        while true {
            let page = try await client.call(S3.Operations.listMultipartUploads, input)
            found += (page.uploads ?? []).filter { $0.key == key }
            // Keys come in their order: what follows another key is not of this one.
            guard page.isTruncated == true, let next = page.nextKeyMarker, next == key else { break }
            input.keyMarker = next
            input.uploadIDMarker = page.nextUploadIDMarker
        }
        // S3 lists those of one key from the oldest on.
        return found.reversed().compactMap(\.uploadID)
    }

    private func storedParts(_ upload: MultipartUpload, id: String) async throws -> [S3.Part] {
        var parts: [S3.Part] = []
        var input = S3.ListPartsInput(bucket: upload.bucket, key: upload.key, uploadID: id)
        while true {
            let page = try await client.call(S3.Operations.listParts, input)
            parts += page.parts ?? []
            guard page.isTruncated == true, let next = page.nextPartNumberMarker else { return parts }
            input.partNumberMarker = next
        }
    }

    /// The stored parts by their numbers; nil when there are none, or one is not of this file.
    private static func matching(_ stored: [S3.Part], _ upload: MultipartUpload) -> [Int: SentPart]? {
        var parts: [Int: SentPart] = [:]
        for part in stored {
            guard let number = part.partNumber, upload.parts.indices.contains(number - 1), let eTag = part.eTag else {
                return nil
            }
            let wanted = upload.parts[number - 1]
            guard part.size.map(Int64.init) == wanted.length, part.checksumCrc32 == wanted.checksum.base64 else {
                return nil
            }
            parts[number] = SentPart(number: number, eTag: eTag, checksum: wanted.checksum)
        }
        return parts.isEmpty ? nil : parts
    }

    /// Whether the same upload can go on after this error, so that its parts are worth keeping.
    static func canGoOn(after error: any Error) -> Bool {
        if error is CancellationError { return true }
        guard let error = error as? AWSClientError else { return false }
        // New credentials come within the hour; whether a permission ever does, nobody knows.
        return error.retry.mayPass || error.retry == .whenMended(.credentials)
    }
}

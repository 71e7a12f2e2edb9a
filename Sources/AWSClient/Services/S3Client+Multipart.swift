internal import AWSShapes
internal import AWSWire
internal import Core
internal import HTTPTypes
internal import Synchronization

/// A file that is on its way in parts.
struct MultipartUpload: Sendable {
    var path: String
    var size: Int64
    var digest: SHA256Digest
    /// Of the whole.
    var checksum: ContentChecksum
    var bucket: String
    var key: String
    var contentType: String
    var writeOnce: Bool
    var parts: [Part]

    struct Part: Sendable {
        var number: Int
        var offset: Int64
        var length: Int64
        /// What is signed, so that the service refuses the part when the file has changed since.
        var digest: SHA256Digest
        var checksum: ContentChecksum
    }

    /// As the service has it at the end.
    var sent: SentObject {
        SentObject(
            bucket: bucket, key: key, size: size, digest: digest,
            checksums: [Self.composite(parts), checksum.base64])
    }

    /// A checksum of parts: the checksum over the parts' checksums, and their number.
    private static func composite(_ parts: [Part]) -> String {
        var whole = ContentChecksum(.crc32)
        for part in parts { whole.update(part.checksum.bytes) }
        return "\(whole.base64)-\(parts.count)"
    }

    /// Reads a file once for the checksums of its parts and of the whole.
    ///
    /// All come from the same bytes: what the parts' signatures let through is what the whole's digest names.
    @concurrent
    static func sums(
        of path: String, size: Int64, partSize: Int64
    ) async throws -> (whole: SHA256Digest, checksum: ContentChecksum, parts: [Part]) {
        var whole = SHA256Hasher()
        var wholeChecksum = ContentChecksum(.crc32)
        var parts: [Part] = []
        // At most 10,000 parts, which is S3's limit, of whole mebibytes beyond the usual size.
        let least = (size + 9_999) / 10_000
        let step = max(partSize, least <= partSize ? partSize : ((least >> 20) + 1) << 20)
        for offset in stride(from: Int64(0), to: size, by: Int64.Stride(step)) {
            let length = min(step, size - offset)
            var hasher = SHA256Hasher()
            var checksum = ContentChecksum(.crc32)
            for try await piece in FileChunks(path: path, offset: offset, length: length) {
                whole.update(piece)
                wholeChecksum.update(piece)
                hasher.update(piece)
                checksum.update(piece)
            }
            parts.append(
                Part(
                    number: parts.count + 1, offset: offset, length: length, digest: hasher.finish(),
                    checksum: checksum))
        }
        return (whole.finish(), wholeChecksum, parts)
    }
}

extension S3Client {
    /// Parts in flight at a time.
    private static let parallelParts = 4

    func putParts(
        _ upload: MultipartUpload, progress: @escaping @Sendable (Int64) -> Void
    ) async throws -> Upload {
        if let unfinished = try await unfinished(upload) {
            do {
                return try await send(upload, unfinished, progress: progress)
            } catch let error as AWSClientError where error.refusal?.code == "NoSuchUpload" {
                // Whoever else had it in hand has finished or removed it.
                if try await head(bucket: upload.bucket, key: upload.key) != nil {
                    return try await existing(upload.sent)
                }
            }
        }
        let created = try await client.call(
            S3.Operations.createMultipartUpload,
            S3.CreateMultipartUploadInput(
                bucket: upload.bucket, key: upload.key, contentType: upload.contentType,
                metadata: [Self.digestMetadata: upload.digest.hex], checksumAlgorithm: .crc32))
        guard let id = created.uploadID else {
            throw AWSClientError(
                AWSClientError.replyInvalid, "s3 CreateMultipartUpload: the reply names no upload id")
        }
        return try await send(upload, UnfinishedUpload(id: id, parts: [:]), progress: progress)
    }

    /// Sends the parts that are not stored yet and makes the object of all.
    private func send(
        _ upload: MultipartUpload, _ begun: UnfinishedUpload, progress: @escaping @Sendable (Int64) -> Void
    ) async throws -> Upload {
        do {
            let sent = Mutex(Int64(0))
            let parts = try await upload.parts.mapBounded(limit: Self.parallelParts) { part in
                let done: SentPart
                if let stored = begun.parts[part.number] {
                    done = stored
                } else {
                    done = try await put(part, of: upload, id: begun.id)
                }
                progress(
                    sent.withLock {
                        $0 += part.length; return $0
                    })
                return done
            }
            return try await complete(upload, id: begun.id, parts: parts)
        } catch {
            if !upload.writeOnce || !Self.canGoOn(after: error) { await abandon(upload, id: begun.id) }
            throw error
        }
    }

    private func put(_ part: MultipartUpload.Part, of upload: MultipartUpload, id: String) async throws -> SentPart {
        let input = S3.UploadPartInput(
            bucket: upload.bucket, key: upload.key, partNumber: part.number, uploadID: id, checksumAlgorithm: .crc32,
            checksumCrc32: part.checksum.base64)
        let operation = S3.Operations.uploadPart
        var prepared = try client.prepare(
            operation.model, operation.operation, input.wire, safety: .repeatable, timeout: .seconds(300))
        prepared.body = .file(path: upload.path, offset: part.offset, length: part.length)
        prepared.payload = .sha256(part.digest.hex)
        let tag: String? = try await client.exchange(prepared) { reply in
            _ = try await reply.body.collect(upTo: 1 << 16)
            return reply.headers[.eTag]
        }
        guard let tag else {
            throw AWSClientError(
                AWSClientError.replyInvalid, "s3 UploadPart \(part.number) of \(upload.key): the reply has no ETag")
        }
        return SentPart(number: part.number, eTag: tag, checksum: part.checksum)
    }

    private func complete(_ upload: MultipartUpload, id: String, parts: [SentPart]) async throws -> Upload {
        let list = parts.map {
            S3.CompletedPart(eTag: $0.eTag, checksumCrc32: $0.checksum.base64, partNumber: $0.number)
        }
        let input = S3.CompleteMultipartUploadInput(
            bucket: upload.bucket, key: upload.key, uploadID: id,
            multipartUpload: S3.CompletedMultipartUpload(parts: list), ifNoneMatch: upload.writeOnce ? "*" : nil)
        var sent = upload.sent
        do {
            let output = try await client.call(
                S3.Operations.completeMultipartUpload, input, timeout: .seconds(300))
            sent.eTag = try Self.tag(output.eTag, of: "CompleteMultipartUpload", upload.key)
        } catch let error as AWSClientError where error.isPreconditionFailed || error.retry == .unknownOutcome {
            // Either it stood there already or nobody knows: what is stored now decides.
            guard try await head(bucket: upload.bucket, key: upload.key) != nil else { throw error }
            if error.isPreconditionFailed {
                var stored = try await existing(sent)
                stored.wasSent = true
                return stored
            }
        }
        return try await verified(sent)
    }

    /// Removes the parts of an upload that will not be finished, also when the caller was cancelled.
    private func abandon(_ upload: MultipartUpload, id: String) async {
        let cleanUp = Task {
            // Clean-up: parts that stay behind cost a little and can be removed later; the first error is what counts.
            _ = try? await client.call(
                S3.Operations.abortMultipartUpload,
                S3.AbortMultipartUploadInput(bucket: upload.bucket, key: upload.key, uploadID: id),
                safety: .repeatable)
        }
        await cleanUp.value
    }
}

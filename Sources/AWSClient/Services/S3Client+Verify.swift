package import Core

/// An object that the service says it has stored.
struct SentObject: Sendable {
    var bucket: String
    var key: String
    var size: Int64
    var digest: SHA256Digest
    /// As the service named it; nil when it did not answer.
    var eTag: String?
    /// The CRC-32 that the stored bytes may have: of the whole, or of the parts' checksums.
    var checksums: [String]

    /// Whether a checksum of the service is one of other bytes. One over other parts says nothing.
    func isContradicted(by checksum: String) -> Bool {
        let form = checksum.firstIndex(of: "-").map { checksum[$0...] }
        let comparable = checksums.filter { known in known.firstIndex(of: "-").map { known[$0...] } == form }
        return !comparable.isEmpty && !comparable.contains(checksum)
    }
}

extension S3Client {
    /// Looks at what was just stored, and holds it to what was sent.
    ///
    /// Size, digest and ETag are compared, and the checksum over the stored bytes where the service has one.
    ///
    /// - Throws: `aws.checksum_mismatch`; what looking throws, for what nobody could look at is not verified.
    func verified(_ sent: SentObject) async throws -> Upload {
        guard let object = try await look(at: sent) else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(sent.bucket)/\(sent.key) was stored and is gone now", retry: .after(.seconds(1)))
        }
        if let eTag = sent.eTag, !object.eTag.isEmpty, object.eTag != eTag {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(sent.bucket)/\(sent.key) was replaced by another object just after it was stored",
                hint: "find out who writes there")
        }
        if object.metadata[Self.digestMetadata] == sent.digest.hex, Self.differs(object, sent) {
            throw await damaged(sent)
        }
        try Self.check(object, sent)
        return Upload(object: object, digest: sent.digest, wasSent: true)
    }

    /// The object that stood there before, when it is what was to be sent.
    ///
    /// - Throws: `aws.checksum_mismatch` for another one; what looking throws.
    func existing(_ sent: SentObject) async throws -> Upload {
        guard let object = try await look(at: sent) else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(sent.bucket)/\(sent.key) was there when it was written and is gone now",
                retry: .after(.seconds(1)))
        }
        try Self.check(object, sent)
        return Upload(object: object, digest: sent.digest, wasSent: false)
    }

    /// The object under a key, when it is what `put` of this file makes; nil when nothing is there.
    ///
    /// - Throws: `aws.checksum_mismatch` for another one, `core.file_unreadable`.
    package func stored(file path: String, digest: SHA256Digest, bucket: String, key: String) async throws -> Object? {
        guard try await head(bucket: bucket, key: key) != nil else { return nil }
        let size = try FileChunks.size(of: path)
        let sums = try await MultipartUpload.sums(of: path, size: size, partSize: partSize)
        let upload = MultipartUpload(
            path: path, size: size, digest: digest, checksum: sums.checksum, bucket: bucket, key: key, contentType: "",
            writeOnce: true, parts: sums.parts)
        return try await existing(upload.sent).object
    }

    private static func differs(_ object: Object, _ sent: SentObject) -> Bool {
        object.size != sent.size || object.checksum.map(sent.isContradicted) ?? false
    }

    private static func check(_ object: Object, _ sent: SentObject) throws {
        guard !differs(object, sent), object.metadata[digestMetadata] == sent.digest.hex else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(object.bucket)/\(object.key) holds other bytes (\(object.size) of them) than the \(sent.size) "
                    + "that were to be stored under this write-once key",
                hint: "find out who wrote it; Slipway does not replace it")
        }
    }

    /// The error for stored bytes that are not those that were sent; they are removed first.
    ///
    /// They carry the digest of what was to be stored: nobody may take them for that.
    private func damaged(_ sent: SentObject) async -> AWSClientError {
        let place = "s3://\(sent.bucket)/\(sent.key)"
        let message = "\(place): what the service stored is not what was sent, by its own size and checksum; it "
        do {
            try await delete(bucket: sent.bucket, key: sent.key)
            return AWSClientError(
                AWSClientError.checksumMismatch, message + "was removed", hint: "run the command again")
        } catch {
            return AWSClientError(
                AWSClientError.checksumMismatch, message + "could not be removed", hint: "remove \(place)",
                underlying: error)
        }
    }

    /// The ETag of a reply to a write.
    ///
    /// - Throws: `aws.reply_invalid` without one: then it was not the service that answered.
    static func tag(_ tag: String?, of operation: String, _ key: String) throws -> String {
        let tag = unquoted(tag)
        guard !tag.isEmpty else {
            throw AWSClientError(
                AWSClientError.replyInvalid, "s3 \(operation) of \(key): the reply has no ETag", retry: .unknownOutcome)
        }
        return tag
    }

    private func look(at sent: SentObject) async throws -> Object? {
        do {
            return try await head(bucket: sent.bucket, key: sent.key, hasChecksum: true)
        } catch let error as AWSClientError where error.refusal?.status == 403 {
            // The checksum of an object under a KMS key wants kms:Decrypt, which whoever may write need not have.
            do {
                return try await head(bucket: sent.bucket, key: sent.key)
            } catch var error as AWSClientError where error.refusal?.status == 403 {
                error.message = "s3://\(sent.bucket)/\(sent.key) was stored and cannot be verified: \(error.message)"
                error.hint = "ask for s3:GetObject on it: what is stored is looked at before it is relied on"
                throw error
            }
        }
    }
}

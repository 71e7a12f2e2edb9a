internal import AWSShapes
internal import AWSWire
package import Core
internal import HTTPTypes

extension S3Client {
    /// What an upload leaves behind.
    package struct Upload: Hashable, Sendable {
        package var object: Object
        /// SHA-256 over all bytes.
        package var digest: SHA256Digest
        /// False when an object with this digest stood there already and nothing was sent.
        package var wasSent: Bool

        package init(object: Object, digest: SHA256Digest, wasSent: Bool) {
            self.object = object
            self.digest = digest
            self.wasSent = wasSent
        }
    }

    /// The user metadata that holds an object's SHA-256.
    package static let digestMetadata = "slipway-sha256"

    /// Stores bytes under a key.
    ///
    /// - Parameter writeOnce: refuse to replace an object; one with the same SHA-256 counts as stored.
    /// - Throws: `aws.checksum_mismatch` when another object stands there and `writeOnce` is set, or what is stored is not
    ///   what was sent.
    package func put(
        _ bytes: [UInt8], bucket: String, key: String, contentType: String = "application/octet-stream",
        writeOnce: Bool = false
    ) async throws -> Upload {
        let digest = SHA256Digest(of: bytes)
        let checksum = ContentChecksum.base64(.crc32, of: bytes)
        let input = S3.PutObjectInput(
            bucket: bucket, key: key, body: bytes, contentType: contentType, checksumAlgorithm: .crc32,
            checksumCrc32: checksum, ifNoneMatch: writeOnce ? "*" : nil,
            metadata: [Self.digestMetadata: digest.hex])
        var sent = SentObject(
            bucket: bucket, key: key, size: Int64(bytes.count), digest: digest, checksums: [checksum])
        do {
            let output = try await client.call(
                S3.Operations.putObject, input, safety: .repeatable, timeout: .seconds(300))
            sent.eTag = try Self.tag(output.eTag, of: "PutObject", key)
        } catch let error as AWSClientError where error.isPreconditionFailed {
            return try await existing(sent)
        }
        return try await verified(sent)
    }

    /// Stores a file under a key: in one request up to the part size, else in parts, a few at a time.
    ///
    /// - Parameters:
    ///   - writeOnce: refuse to replace an object; one with the same SHA-256 counts as stored.
    ///   - progress: told the bytes stored so far, in no particular order.
    /// - Throws: `core.file_unreadable`; `aws.checksum_mismatch`. The parts of a write-once key stay after a break that
    ///   another attempt can mend (the next one goes on with them); after every other error they are removed again.
    package func put(
        file path: String, bucket: String, key: String, contentType: String = "application/octet-stream",
        writeOnce: Bool = false, progress: @escaping @Sendable (Int64) -> Void = { _ in }
    ) async throws -> Upload {
        let size = try FileChunks.size(of: path)
        if size <= partSize {
            var bytes: [UInt8] = []
            for try await piece in FileChunks(path: path, length: size) { bytes += piece }
            let stored = try await put(
                bytes, bucket: bucket, key: key, contentType: contentType, writeOnce: writeOnce)
            progress(size)
            return stored
        }
        let sums = try await MultipartUpload.sums(of: path, size: size, partSize: partSize)
        let upload = MultipartUpload(
            path: path, size: size, digest: sums.whole, checksum: sums.checksum, bucket: bucket, key: key,
            contentType: contentType, writeOnce: writeOnce, parts: sums.parts)
        if writeOnce, try await head(bucket: bucket, key: key) != nil { return try await existing(upload.sent) }
        return try await putParts(upload, progress: progress)
    }
}

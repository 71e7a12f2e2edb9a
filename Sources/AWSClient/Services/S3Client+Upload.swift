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
    /// - Throws: `aws.checksum_mismatch` when another object stands there and `writeOnce` is set.
    package func put(
        _ bytes: [UInt8], bucket: String, key: String, contentType: String = "application/octet-stream",
        writeOnce: Bool = false
    ) async throws -> Upload {
        let digest = SHA256Digest(of: bytes)
        let input = S3.PutObjectInput(
            bucket: bucket, key: key, body: bytes, contentType: contentType, checksumAlgorithm: .crc32,
            checksumCrc32: CRC32.of(bytes).base64, ifNoneMatch: writeOnce ? "*" : nil,
            metadata: [Self.digestMetadata: digest.hex])
        do {
            let output = try await client.call(
                S3.Operations.putObject, input, safety: .repeatable, timeout: .seconds(300))
            let object = Object(
                bucket: bucket, key: key, size: Int64(bytes.count), eTag: Self.unquoted(output.eTag),
                metadata: [Self.digestMetadata: digest.hex])
            return Upload(object: object, digest: digest, wasSent: true)
        } catch let error as AWSClientError where error.isPreconditionFailed {
            return try await existing(bucket: bucket, key: key, size: Int64(bytes.count), digest: digest)
        }
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
        let digest = sums.whole
        if writeOnce, let object = try await head(bucket: bucket, key: key) {
            try Self.check(object, size: size, digest: digest)
            return Upload(object: object, digest: digest, wasSent: false)
        }
        return try await putParts(
            MultipartUpload(
                path: path, size: size, digest: digest, bucket: bucket, key: key, contentType: contentType,
                writeOnce: writeOnce, parts: sums.parts),
            progress: progress)
    }

    func existing(bucket: String, key: String, size: Int64, digest: SHA256Digest) async throws -> Upload {
        guard let object = try await head(bucket: bucket, key: key) else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(bucket)/\(key) was there when it was written and is gone now", retry: .after(.seconds(1)))
        }
        try Self.check(object, size: size, digest: digest)
        return Upload(object: object, digest: digest, wasSent: false)
    }

    static func check(_ object: Object, size: Int64, digest: SHA256Digest) throws {
        guard object.size == size, object.metadata[digestMetadata] == digest.hex else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(object.bucket)/\(object.key) holds other bytes (\(object.size) of them) than the \(size) that "
                    + "were to be stored under this write-once key",
                hint: "find out who wrote it; Slipway does not replace it")
        }
    }
}

package import Core

extension S3Client {
    /// Writes an object to a file, which appears only when it is whole.
    ///
    /// A reply that breaks off is continued from where it ended, a few times, as long as the object stays the same.
    ///
    /// - Parameters:
    ///   - expected: the SHA-256 that the bytes must have; without it the object's own metadata is used if there is one.
    ///   - progress: told the bytes written so far.
    /// - Throws: `aws.checksum_mismatch`, `core.file_unwritable`, and what reading throws.
    package func download(
        bucket: String, key: String, to path: String, expected: SHA256Digest? = nil,
        progress: (Int64) -> Void = { _ in }
    ) async throws -> Upload {
        let writer = try DurableFileWriter(path: path)
        var hasher = SHA256Hasher()
        var (object, body) = try await get(bucket: bucket, key: key)
        let size = object.size
        var breaks = 0
        while true {
            do {
                for try await piece in body {
                    try writer.write(piece)
                    hasher.update(piece)
                    progress(writer.count)
                }
                break
            } catch let error as HTTPTransportError {
                breaks += 1
                guard breaks < 3, size > writer.count else { throw error }
                let rest = try await get(
                    bucket: bucket, key: key, range: writer.count..<size,
                    ifMatch: object.eTag.isEmpty ? nil : object.eTag)
                guard rest.object.size == size, rest.object.eTag == object.eTag else {
                    throw AWSClientError(
                        AWSClientError.checksumMismatch,
                        "s3://\(bucket)/\(key) was replaced by another object while it was read",
                        retry: .after(.seconds(1)))
                }
                body = rest.body
            }
        }
        guard size < 0 || writer.count == size else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(bucket)/\(key): \(writer.count) of \(size) bytes arrived", retry: .after(.seconds(1)))
        }
        let digest = hasher.finish()
        let wanted = expected ?? object.metadata[Self.digestMetadata].flatMap { SHA256Digest($0) }
        if let wanted, wanted != digest {
            throw AWSClientError(
                AWSClientError.checksumMismatch, "s3://\(bucket)/\(key) has \(digest), not the expected \(wanted)")
        }
        try writer.commit()
        object.size = writer.count
        return Upload(object: object, digest: digest, wasSent: false)
    }
}

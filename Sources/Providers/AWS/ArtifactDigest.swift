internal import AWSClient
internal import Core
internal import Datasets
internal import Synchronization

/// The digest of the files under an S3 prefix, from what the service knows about them: names, sizes and ETags.
///
/// Artifacts lie under write-once keys, so that the digest of a prefix is looked up once and kept.
final class ArtifactDigest: Sendable {
    private let s3: S3Client
    private let known = Mutex<[String: SHA256Digest]>([:])

    init(_ client: AWSClient) { s3 = S3Client(client) }

    /// The digest; nil when nothing lies there.
    ///
    /// - Parameter uri: `s3://bucket/prefix/`.
    func digest(of uri: String) async throws -> SHA256Digest? {
        if let digest = known.withLock({ $0[uri] }) { return digest }
        guard let place = try? ObjectAddress(s3: uri) else { return nil }
        let objects = try await s3.list(bucket: place.bucket, prefix: place.key)
        guard !objects.isEmpty else { return nil }
        let rows = objects.map { object in
            JSONValue.array([
                .string(String(object.key.dropFirst(place.key.count))), .int(object.size), .string(object.eTag),
            ])
        }
        let digest = SHA256Digest(of: JSONValue.array(rows).canonicalBytes)
        known.withLock { $0[uri] = digest }
        return digest
    }

    /// The digest; nil also when the caller may not list what lies there.
    func readable(_ uri: String) async throws -> SHA256Digest? {
        do {
            return try await digest(of: uri)
        } catch let error as AWSClientError where error.refusal?.status == 403 || error.isNotFound {
            return nil
        }
    }

    /// Whether anything lies under a prefix.
    func exists(_ uri: String) async throws -> Bool {
        guard let place = try? ObjectAddress(s3: uri) else { return false }
        return try await !s3.list(bucket: place.bucket, prefix: place.key, limit: 1).isEmpty
    }
}

extension ObjectAddress {
    /// Reads `s3://bucket/key`.
    init(s3 text: String) throws { try self.init(text, scheme: "s3") }
}

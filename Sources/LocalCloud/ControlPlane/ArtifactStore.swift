/// Objects of the local cloud's S3, as other services need them.
package protocol ArtifactStore: Sendable {
    /// Whether the bucket exists.
    func hasBucket(_ bucket: String) async throws -> Bool
    /// Makes the bucket when it is absent.
    func ensureBucket(_ bucket: String, region: String) async throws
    /// Objects whose key begins with the location's key, sorted by key, at most `limit`.
    func list(_ prefix: S3Location, limit: Int) async throws -> [ArtifactObject]
    /// Puts the object's bytes at `path`, by a hard link where that can be done: the file must not be written to.
    func export(_ location: S3Location, to path: String) async throws
    /// Stores the bytes of a file under the location.
    func put(file path: String, at location: S3Location) async throws
    /// Stores bytes under the location.
    func put(bytes: [UInt8], at location: S3Location) async throws
}

/// One object of a listing.
package struct ArtifactObject: Hashable, Sendable {
    package var key: String
    package var size: Int64
    /// Changes whenever the bytes change.
    package var etag: String

    package init(key: String, size: Int64, etag: String) {
        self.key = key
        self.size = size
        self.etag = etag
    }
}

extension ObjectStore: ArtifactStore {
    package func hasBucket(_ bucket: String) async throws -> Bool { try await self.bucket(bucket) != nil }

    package func ensureBucket(_ bucket: String, region: String) async throws {
        try await createBucket(bucket, region: region)
    }

    package func list(_ prefix: S3Location, limit: Int) async throws -> [ArtifactObject] {
        try await list(prefix.bucket, prefix: prefix.key, limit: limit)
            .map { ArtifactObject(key: $0.key, size: $0.size, etag: $0.etag) }
    }

    package func export(_ location: S3Location, to path: String) async throws {
        try await export(location.bucket, location.key, to: path)
    }

    package func put(file path: String, at location: S3Location) async throws {
        try await put(file: path, bucket: location.bucket, key: location.key)
    }

    package func put(bytes: [UInt8], at location: S3Location) async throws {
        try await put(bytes, bucket: location.bucket, key: location.key)
    }
}

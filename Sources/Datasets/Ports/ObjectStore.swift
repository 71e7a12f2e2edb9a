package import Core

/// A service that keeps objects under keys in buckets: S3 now, Google Cloud Storage on the same port.
///
/// Implemented by Providers. ``ObjectStoreConformance`` says what each must do. Nothing here lists or reads what was not
/// named.
package protocol ObjectStore: Sendable {
    /// How its addresses begin, without `://`: `s3`.
    var scheme: String { get }
    /// Which cloud it is, for people: `local, us-east-1`.
    var place: String { get }

    /// One page of the objects whose keys begin with `prefix`, in the order of their keys' bytes.
    ///
    /// - Parameters:
    ///   - page: nil for the first page, else ``ObjectPage/next`` of the one before.
    ///   - limit: most objects of this page, from 1 to 1,000.
    /// - Throws: `data.source_missing` when there is no such bucket, `data.source_forbidden`; what the service answers.
    func list(bucket: String, prefix: String, page: String?, limit: Int) async throws -> ObjectPage

    /// What stands directly under a prefix that ends in `/` or is empty. Not all, where there is more than `limit`.
    ///
    /// - Throws: as ``list(bucket:prefix:page:limit:)``.
    func level(bucket: String, prefix: String, limit: Int) async throws -> ObjectLevel

    /// The caller's buckets, for near names; empty where the service does not list them.
    func buckets() async throws -> [String]

    /// One object; nil when the service says that there is none.
    ///
    /// - Throws: `data.source_missing` when there is no such bucket (as far as the service tells), `data.source_forbidden`
    ///   when the service does not even say whether it is there.
    func head(bucket: String, key: String) async throws -> ObjectInfo?

    /// Hands the bytes of `range` to `receive`, piece by piece and in order; nil means all of them.
    ///
    /// `receive` may take its time: the connection waits. A connection that breaks is continued from the last byte that
    /// was handed on, as long as the object is the one of ``ObjectInfo/version``.
    ///
    /// - Throws: `data.source_changed` when another object stands there now, `data.source_missing` when none does,
    ///   `data.source_unreadable` when the range lies outside of the object; what `receive` throws.
    func read(
        _ object: ObjectInfo, range: Range<Int>?, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws

    /// Stores a local file under a key that nobody used before. Never replaces an object.
    ///
    /// Checksums of every part and of the whole travel with the bytes. The same bytes under the same key, stored here
    /// before, count as stored, so that an upload may be repeated.
    ///
    /// - Parameters:
    ///   - digest: what the file's bytes must have; nothing stays stored when they have another.
    ///   - progress: hears the bytes stored so far.
    /// - Throws: `data.object_exists` when other bytes stand there, `data.source_changed` when the file has another
    ///   digest, `data.source_missing` without such a bucket, `data.source_forbidden`.
    func upload(
        _ file: String, digest: SHA256Digest, bucket: String, key: String, contentType: String,
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> ObjectInfo
}

/// What is known about an object without reading it.
package struct ObjectInfo: Sendable, Hashable {
    package var bucket: String
    package var key: String
    package var bytes: Int
    /// Changes whenever the content does: an ETag, a generation. Empty when the service gives none.
    package var version: String
    /// What the uploader noted; nil when nobody did, and in listings.
    package var digest: SHA256Digest?

    package init(bucket: String, key: String, bytes: Int, version: String, digest: SHA256Digest? = nil) {
        self.bucket = bucket
        self.key = key
        self.bytes = bytes
        self.version = version
        self.digest = digest
    }
}

/// A part of a listing.
package struct ObjectPage: Sendable, Hashable {
    package var objects: [ObjectInfo]
    /// Names the page that follows; nil at the end.
    package var next: String?

    package init(objects: [ObjectInfo], next: String? = nil) {
        self.objects = objects
        self.next = next
    }
}

/// What stands directly under a prefix.
package struct ObjectLevel: Sendable, Hashable {
    /// Prefixes of further objects, with a slash at their end.
    package var folders: [String]
    package var objects: [ObjectInfo]

    package init(folders: [String], objects: [ObjectInfo]) {
        self.folders = folders
        self.objects = objects
    }

    var isEmpty: Bool { folders.isEmpty && objects.isEmpty }
}

extension ObjectStore {
    /// The objects under a prefix, page by page, until `limit` of them are there.
    ///
    /// - Returns: the objects and whether there are more.
    func objects(bucket: String, prefix: String, limit: Int) async throws -> (objects: [ObjectInfo], isCut: Bool) {
        var found: [ObjectInfo] = []
        var page: String?
        repeat {
            let answer = try await list(bucket: bucket, prefix: prefix, page: page, limit: 1_000)
            found += answer.objects
            page = answer.next
        } while page != nil && found.count <= limit
        return (Array(found.prefix(limit)), found.count > limit || page != nil)
    }
}

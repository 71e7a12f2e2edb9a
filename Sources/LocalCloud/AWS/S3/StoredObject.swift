package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A bucket of the local S3.
package struct StoredBucket: Sendable, Hashable {
    package var name: String
    package var region: String
    package var created: Date
    /// Nil when it never had any, or lost them.
    package var tags: [String: String]?
}

/// An object of the local S3, without its bytes. The bytes are immutable: a new put makes a new object.
package struct StoredObject: Sendable, Hashable {
    package var bucket: String
    /// Any text of 1 to 1024 bytes; never a path.
    package var key: String
    package var size: Int64
    /// With its quotes: the MD5 in hexadecimal, or `MD5 of the parts' MD5s-COUNT`.
    package var etag: String
    package var modified: Date
    package var description: ObjectDescription
    package var checksum: ObjectChecksum?
    /// How many parts it was uploaded in; 0 for one put.
    package var partCount: Int
    /// The name of its file in the ``BlobFolder``.
    var blob: String
    /// The upload in parts that made it.
    var upload: String?
}

/// A part of a whole object, by which it can be read.
struct ObjectPiece: Sendable, Hashable {
    /// From 1 on, without gaps.
    var number: Int
    var size: Int64
    /// Base64, by the object's algorithm.
    var checksum: String?
}

/// What a client says about an object and gets back with it.
package struct ObjectDescription: Sendable, Hashable {
    package var contentType: String?
    /// Headers that are given back as they came: `cache-control`, `expires`, `x-amz-storage-class` and their like.
    package var headers: [String: String]
    /// `x-amz-meta-` headers, without that prefix.
    package var metadata: [String: String]
    package var tags: [String: String]

    package init(
        contentType: String? = nil, headers: [String: String] = [:], metadata: [String: String] = [:],
        tags: [String: String] = [:]
    ) {
        self.contentType = contentType
        self.headers = headers
        self.metadata = metadata
        self.tags = tags
    }

    /// The storage class; the standard one is not written down.
    var storageClass: String { headers["x-amz-storage-class"] ?? "STANDARD" }
}

/// A stored checksum of an object or part.
package struct ObjectChecksum: Sendable, Hashable {
    package var algorithm: ChecksumAlgorithm
    /// Base64; `-COUNT` follows when it is a checksum of checksums.
    package var value: String
    /// True when it is a checksum of the parts' checksums.
    package var isComposite: Bool

    /// S3's word for the latter.
    var type: String { isComposite ? "COMPOSITE" : "FULL_OBJECT" }
}

extension ObjectChecksum {
    /// One of the checksums that were made of all bytes; nil when that one was not made.
    init?(_ algorithm: ChecksumAlgorithm?, of made: [ChecksumAlgorithm: String]) {
        guard let algorithm, let value = made[algorithm] else { return nil }
        self.init(algorithm: algorithm, value: value, isComposite: false)
    }
}

/// An upload in parts that has not ended.
package struct StoredUpload: Sendable, Hashable {
    package var id: String
    package var bucket: String
    package var key: String
    package var created: Date
    package var description: ObjectDescription
    package var checksumAlgorithm: ChecksumAlgorithm?
    /// True when the whole object's checksum is wanted, false for a checksum of checksums.
    package var isFullObjectChecksum: Bool
}

/// One part of an upload.
package struct StoredPart: Sendable, Hashable {
    package var number: Int
    package var size: Int64
    /// With its quotes.
    package var etag: String
    package var modified: Date
    package var checksum: ObjectChecksum?
    var blob: String
}

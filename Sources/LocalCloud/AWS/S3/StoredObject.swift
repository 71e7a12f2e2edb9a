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
}

/// What a client says about an object and gets back with it.
package struct ObjectDescription: Sendable, Hashable {
    package var contentType: String?
    /// `cache-control`, `content-disposition`, `content-encoding`, `content-language`, `expires`.
    package var headers: [String: String]
    /// `x-amz-meta-` headers, without that prefix.
    package var metadata: [String: String]

    package init(contentType: String? = nil, headers: [String: String] = [:], metadata: [String: String] = [:]) {
        self.contentType = contentType
        self.headers = headers
        self.metadata = metadata
    }
}

/// A stored checksum of an object or part.
package struct ObjectChecksum: Sendable, Hashable {
    package var algorithm: ChecksumAlgorithm
    /// Base64; `-COUNT` follows when it is a checksum of checksums.
    package var value: String
    /// True when it is a checksum of the parts' checksums.
    package var isComposite: Bool
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

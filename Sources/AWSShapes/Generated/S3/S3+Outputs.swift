// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `AbortMultipartUploadOutput`.
    package struct AbortMultipartUploadOutput: WireShape {
        package var extra: WireFields

        package init(extra: WireFields = WireFields()) { self.extra = extra }
        package init(wire: WireFields) throws { extra = wire }
        package var wire: WireFields { extra }
    }

    /// `CompleteMultipartUploadOutput`.
    package struct CompleteMultipartUploadOutput: WireShape {
        package var location: String?
        package var bucket: String?
        package var key: String?
        package var eTag: String?
        package var checksumCrc32: String?
        package var checksumType: ChecksumType?
        package var versionID: String?
        package var extra: WireFields

        package init(
            location: String? = nil, bucket: String? = nil, key: String? = nil, eTag: String? = nil,
            checksumCrc32: String? = nil, checksumType: ChecksumType? = nil, versionID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.location = location
            self.bucket = bucket
            self.key = key
            self.eTag = eTag
            self.checksumCrc32 = checksumCrc32
            self.checksumType = checksumType
            self.versionID = versionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompleteMultipartUploadOutput")
            self.location = try reader.optional("Location")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
            self.eTag = try reader.optional("ETag")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumType = try reader.optional("ChecksumType")
            self.versionID = try reader.optional("VersionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Location", location)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("ETag", eTag)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumType", checksumType)
            writer.put("VersionId", versionID)
            return writer.fields(with: extra)
        }
    }

    /// `CreateMultipartUploadOutput`.
    package struct CreateMultipartUploadOutput: WireShape {
        package var bucket: String?
        package var key: String?
        package var uploadID: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumType: ChecksumType?
        package var extra: WireFields

        package init(
            bucket: String? = nil, key: String? = nil, uploadID: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateMultipartUploadOutput")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
            self.uploadID = try reader.optional("UploadId")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteObjectOutput`.
    package struct DeleteObjectOutput: WireShape {
        package var versionID: String?
        package var extra: WireFields

        package init(versionID: String? = nil, extra: WireFields = WireFields()) {
            self.versionID = versionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectOutput")
            self.versionID = try reader.optional("VersionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("VersionId", versionID)
            return writer.fields(with: extra)
        }
    }

    /// `GetObjectOutput`.
    package struct GetObjectOutput: WireShape {
        package var body: [UInt8]?
        package var acceptRanges: String?
        package var lastModified: Date?
        package var contentLength: Int?
        package var eTag: String?
        package var checksumCrc32: String?
        package var checksumType: ChecksumType?
        package var versionID: String?
        package var contentRange: String?
        package var contentType: String?
        package var expires: Date?
        package var metadata: [String: String]?
        package var storageClass: StorageClass?
        package var partsCount: Int?
        package var extra: WireFields

        package init(
            body: [UInt8]? = nil, acceptRanges: String? = nil, lastModified: Date? = nil, contentLength: Int? = nil,
            eTag: String? = nil, checksumCrc32: String? = nil, checksumType: ChecksumType? = nil,
            versionID: String? = nil, contentRange: String? = nil, contentType: String? = nil, expires: Date? = nil,
            metadata: [String: String]? = nil, storageClass: StorageClass? = nil, partsCount: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.body = body
            self.acceptRanges = acceptRanges
            self.lastModified = lastModified
            self.contentLength = contentLength
            self.eTag = eTag
            self.checksumCrc32 = checksumCrc32
            self.checksumType = checksumType
            self.versionID = versionID
            self.contentRange = contentRange
            self.contentType = contentType
            self.expires = expires
            self.metadata = metadata
            self.storageClass = storageClass
            self.partsCount = partsCount
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetObjectOutput")
            self.body = try reader.optionalBlob("Body")
            self.acceptRanges = try reader.optional("AcceptRanges")
            self.lastModified = try reader.optional("LastModified")
            self.contentLength = try reader.optional("ContentLength")
            self.eTag = try reader.optional("ETag")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumType = try reader.optional("ChecksumType")
            self.versionID = try reader.optional("VersionId")
            self.contentRange = try reader.optional("ContentRange")
            self.contentType = try reader.optional("ContentType")
            self.expires = try reader.optional("Expires")
            self.metadata = try reader.optional("Metadata")
            self.storageClass = try reader.optional("StorageClass")
            self.partsCount = try reader.optional("PartsCount")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 14)
            writer.putBlob("Body", body)
            writer.put("AcceptRanges", acceptRanges)
            writer.put("LastModified", lastModified)
            writer.put("ContentLength", contentLength)
            writer.put("ETag", eTag)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumType", checksumType)
            writer.put("VersionId", versionID)
            writer.put("ContentRange", contentRange)
            writer.put("ContentType", contentType)
            writer.put("Expires", expires)
            writer.put("Metadata", metadata)
            writer.put("StorageClass", storageClass)
            writer.put("PartsCount", partsCount)
            return writer.fields(with: extra)
        }
    }

    /// `HeadBucketOutput`.
    package struct HeadBucketOutput: WireShape {
        package var bucketRegion: String?
        package var extra: WireFields

        package init(bucketRegion: String? = nil, extra: WireFields = WireFields()) {
            self.bucketRegion = bucketRegion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadBucketOutput")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("BucketRegion", bucketRegion)
            return writer.fields(with: extra)
        }
    }

    /// `HeadObjectOutput`.
    package struct HeadObjectOutput: WireShape {
        package var acceptRanges: String?
        package var lastModified: Date?
        package var contentLength: Int?
        package var checksumCrc32: String?
        package var checksumType: ChecksumType?
        package var eTag: String?
        package var versionID: String?
        package var contentType: String?
        package var contentRange: String?
        package var expires: Date?
        package var metadata: [String: String]?
        package var storageClass: StorageClass?
        package var partsCount: Int?
        package var extra: WireFields

        package init(
            acceptRanges: String? = nil, lastModified: Date? = nil, contentLength: Int? = nil,
            checksumCrc32: String? = nil, checksumType: ChecksumType? = nil, eTag: String? = nil,
            versionID: String? = nil, contentType: String? = nil, contentRange: String? = nil, expires: Date? = nil,
            metadata: [String: String]? = nil, storageClass: StorageClass? = nil, partsCount: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.acceptRanges = acceptRanges
            self.lastModified = lastModified
            self.contentLength = contentLength
            self.checksumCrc32 = checksumCrc32
            self.checksumType = checksumType
            self.eTag = eTag
            self.versionID = versionID
            self.contentType = contentType
            self.contentRange = contentRange
            self.expires = expires
            self.metadata = metadata
            self.storageClass = storageClass
            self.partsCount = partsCount
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadObjectOutput")
            self.acceptRanges = try reader.optional("AcceptRanges")
            self.lastModified = try reader.optional("LastModified")
            self.contentLength = try reader.optional("ContentLength")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumType = try reader.optional("ChecksumType")
            self.eTag = try reader.optional("ETag")
            self.versionID = try reader.optional("VersionId")
            self.contentType = try reader.optional("ContentType")
            self.contentRange = try reader.optional("ContentRange")
            self.expires = try reader.optional("Expires")
            self.metadata = try reader.optional("Metadata")
            self.storageClass = try reader.optional("StorageClass")
            self.partsCount = try reader.optional("PartsCount")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("AcceptRanges", acceptRanges)
            writer.put("LastModified", lastModified)
            writer.put("ContentLength", contentLength)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumType", checksumType)
            writer.put("ETag", eTag)
            writer.put("VersionId", versionID)
            writer.put("ContentType", contentType)
            writer.put("ContentRange", contentRange)
            writer.put("Expires", expires)
            writer.put("Metadata", metadata)
            writer.put("StorageClass", storageClass)
            writer.put("PartsCount", partsCount)
            return writer.fields(with: extra)
        }
    }

    /// `ListBucketsOutput`.
    package struct ListBucketsOutput: WireShape {
        package var buckets: [Bucket]?
        package var continuationToken: String?
        package var prefix: String?
        package var extra: WireFields

        package init(
            buckets: [Bucket]? = nil, continuationToken: String? = nil, prefix: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.buckets = buckets
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListBucketsOutput")
            self.buckets = try reader.optional("Buckets")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.prefix = try reader.optional("Prefix")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Buckets", buckets)
            writer.put("ContinuationToken", continuationToken)
            writer.put("Prefix", prefix)
            return writer.fields(with: extra)
        }
    }

    /// `ListMultipartUploadsOutput`.
    package struct ListMultipartUploadsOutput: WireShape {
        package var bucket: String?
        package var keyMarker: String?
        package var uploadIDMarker: String?
        package var nextKeyMarker: String?
        package var prefix: String?
        package var delimiter: String?
        package var nextUploadIDMarker: String?
        package var isTruncated: Bool?
        package var uploads: [MultipartUpload]?
        package var commonPrefixes: [CommonPrefix]?
        package var extra: WireFields

        package init(
            bucket: String? = nil, keyMarker: String? = nil, uploadIDMarker: String? = nil,
            nextKeyMarker: String? = nil, prefix: String? = nil, delimiter: String? = nil,
            nextUploadIDMarker: String? = nil, isTruncated: Bool? = nil, uploads: [MultipartUpload]? = nil,
            commonPrefixes: [CommonPrefix]? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.keyMarker = keyMarker
            self.uploadIDMarker = uploadIDMarker
            self.nextKeyMarker = nextKeyMarker
            self.prefix = prefix
            self.delimiter = delimiter
            self.nextUploadIDMarker = nextUploadIDMarker
            self.isTruncated = isTruncated
            self.uploads = uploads
            self.commonPrefixes = commonPrefixes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMultipartUploadsOutput")
            self.bucket = try reader.optional("Bucket")
            self.keyMarker = try reader.optional("KeyMarker")
            self.uploadIDMarker = try reader.optional("UploadIdMarker")
            self.nextKeyMarker = try reader.optional("NextKeyMarker")
            self.prefix = try reader.optional("Prefix")
            self.delimiter = try reader.optional("Delimiter")
            self.nextUploadIDMarker = try reader.optional("NextUploadIdMarker")
            self.isTruncated = try reader.optional("IsTruncated")
            self.uploads = try reader.optional("Uploads")
            self.commonPrefixes = try reader.optional("CommonPrefixes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("Bucket", bucket)
            writer.put("KeyMarker", keyMarker)
            writer.put("UploadIdMarker", uploadIDMarker)
            writer.put("NextKeyMarker", nextKeyMarker)
            writer.put("Prefix", prefix)
            writer.put("Delimiter", delimiter)
            writer.put("NextUploadIdMarker", nextUploadIDMarker)
            writer.put("IsTruncated", isTruncated)
            writer.put("Uploads", uploads)
            writer.put("CommonPrefixes", commonPrefixes)
            return writer.fields(with: extra)
        }
    }

    /// `ListObjectsV2Output`.
    package struct ListObjectsV2Output: WireShape {
        package var isTruncated: Bool?
        package var contents: [Object]?
        package var name: String?
        package var prefix: String?
        package var delimiter: String?
        package var maxKeys: Int?
        package var commonPrefixes: [CommonPrefix]?
        package var continuationToken: String?
        package var nextContinuationToken: String?
        package var extra: WireFields

        package init(
            isTruncated: Bool? = nil, contents: [Object]? = nil, name: String? = nil, prefix: String? = nil,
            delimiter: String? = nil, maxKeys: Int? = nil, commonPrefixes: [CommonPrefix]? = nil,
            continuationToken: String? = nil, nextContinuationToken: String? = nil, extra: WireFields = WireFields()
        ) {
            self.isTruncated = isTruncated
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListObjectsV2Output")
            self.isTruncated = try reader.optional("IsTruncated")
            self.contents = try reader.optional("Contents")
            self.name = try reader.optional("Name")
            self.prefix = try reader.optional("Prefix")
            self.delimiter = try reader.optional("Delimiter")
            self.maxKeys = try reader.optional("MaxKeys")
            self.commonPrefixes = try reader.optional("CommonPrefixes")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.nextContinuationToken = try reader.optional("NextContinuationToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("IsTruncated", isTruncated)
            writer.put("Contents", contents)
            writer.put("Name", name)
            writer.put("Prefix", prefix)
            writer.put("Delimiter", delimiter)
            writer.put("MaxKeys", maxKeys)
            writer.put("CommonPrefixes", commonPrefixes)
            writer.put("ContinuationToken", continuationToken)
            writer.put("NextContinuationToken", nextContinuationToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListPartsOutput`.
    package struct ListPartsOutput: WireShape {
        package var bucket: String?
        package var key: String?
        package var uploadID: String?
        package var partNumberMarker: Int?
        package var nextPartNumberMarker: Int?
        package var isTruncated: Bool?
        package var parts: [Part]?
        package var storageClass: StorageClass?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumType: ChecksumType?
        package var extra: WireFields

        package init(
            bucket: String? = nil, key: String? = nil, uploadID: String? = nil, partNumberMarker: Int? = nil,
            nextPartNumberMarker: Int? = nil, isTruncated: Bool? = nil, parts: [Part]? = nil,
            storageClass: StorageClass? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumType: ChecksumType? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.partNumberMarker = partNumberMarker
            self.nextPartNumberMarker = nextPartNumberMarker
            self.isTruncated = isTruncated
            self.parts = parts
            self.storageClass = storageClass
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListPartsOutput")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
            self.uploadID = try reader.optional("UploadId")
            self.partNumberMarker = try reader.optional("PartNumberMarker")
            self.nextPartNumberMarker = try reader.optional("NextPartNumberMarker")
            self.isTruncated = try reader.optional("IsTruncated")
            self.parts = try reader.optional("Parts")
            self.storageClass = try reader.optional("StorageClass")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("PartNumberMarker", partNumberMarker)
            writer.put("NextPartNumberMarker", nextPartNumberMarker)
            writer.put("IsTruncated", isTruncated)
            writer.put("Parts", parts)
            writer.put("StorageClass", storageClass)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `PutObjectOutput`.
    package struct PutObjectOutput: WireShape {
        package var eTag: String?
        package var checksumCrc32: String?
        package var checksumType: ChecksumType?
        package var versionID: String?
        package var size: Int?
        package var extra: WireFields

        package init(
            eTag: String? = nil, checksumCrc32: String? = nil, checksumType: ChecksumType? = nil,
            versionID: String? = nil, size: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.eTag = eTag
            self.checksumCrc32 = checksumCrc32
            self.checksumType = checksumType
            self.versionID = versionID
            self.size = size
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutObjectOutput")
            self.eTag = try reader.optional("ETag")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumType = try reader.optional("ChecksumType")
            self.versionID = try reader.optional("VersionId")
            self.size = try reader.optional("Size")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("ETag", eTag)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumType", checksumType)
            writer.put("VersionId", versionID)
            writer.put("Size", size)
            return writer.fields(with: extra)
        }
    }

    /// `UploadPartOutput`.
    package struct UploadPartOutput: WireShape {
        package var eTag: String?
        package var checksumCrc32: String?
        package var extra: WireFields

        package init(eTag: String? = nil, checksumCrc32: String? = nil, extra: WireFields = WireFields()) {
            self.eTag = eTag
            self.checksumCrc32 = checksumCrc32
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UploadPartOutput")
            self.eTag = try reader.optional("ETag")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ETag", eTag)
            writer.put("ChecksumCRC32", checksumCrc32)
            return writer.fields(with: extra)
        }
    }
}

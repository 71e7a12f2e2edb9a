// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `AbortMultipartUploadRequest`.
    package struct AbortMultipartUploadInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AbortMultipartUpload") }
        package var bucket: String
        package var key: String
        package var uploadID: String
        package var extra: WireFields

        package init(bucket: String, key: String, uploadID: String, extra: WireFields = WireFields()) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AbortMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            return writer.fields(with: extra)
        }
    }

    /// `CompleteMultipartUploadRequest`.
    package struct CompleteMultipartUploadInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CompleteMultipartUpload") }
        package var bucket: String
        package var key: String
        package var uploadID: String
        package var multipartUpload: CompletedMultipartUpload?
        package var checksumCrc32: String?
        package var checksumType: ChecksumType?
        package var mpuObjectSize: Int?
        package var ifMatch: String?
        package var ifNoneMatch: String?
        package var extra: WireFields

        package init(
            bucket: String, key: String, uploadID: String, multipartUpload: CompletedMultipartUpload? = nil,
            checksumCrc32: String? = nil, checksumType: ChecksumType? = nil, mpuObjectSize: Int? = nil,
            ifMatch: String? = nil, ifNoneMatch: String? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.multipartUpload = multipartUpload
            self.checksumCrc32 = checksumCrc32
            self.checksumType = checksumType
            self.mpuObjectSize = mpuObjectSize
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompleteMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.multipartUpload = try reader.optional("MultipartUpload")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumType = try reader.optional("ChecksumType")
            self.mpuObjectSize = try reader.optional("MpuObjectSize")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("MultipartUpload", multipartUpload)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumType", checksumType)
            writer.put("MpuObjectSize", mpuObjectSize)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            return writer.fields(with: extra)
        }
    }

    /// `CreateBucketRequest`.
    package struct CreateBucketInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateBucket") }
        package var bucket: String
        package var createBucketConfiguration: CreateBucketConfiguration?
        package var extra: WireFields

        package init(
            bucket: String, createBucketConfiguration: CreateBucketConfiguration? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.createBucketConfiguration = createBucketConfiguration
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateBucketRequest")
            self.bucket = try reader.required("Bucket")
            self.createBucketConfiguration = try reader.optional("CreateBucketConfiguration")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Bucket", bucket)
            writer.put("CreateBucketConfiguration", createBucketConfiguration)
            return writer.fields(with: extra)
        }
    }

    /// `CreateMultipartUploadRequest`.
    package struct CreateMultipartUploadInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateMultipartUpload") }
        package var bucket: String
        package var key: String
        package var contentType: String?
        package var expires: Date?
        package var metadata: [String: String]?
        package var storageClass: StorageClass?
        package var tagging: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumType: ChecksumType?
        package var extra: WireFields

        package init(
            bucket: String, key: String, contentType: String? = nil, expires: Date? = nil,
            metadata: [String: String]? = nil, storageClass: StorageClass? = nil, tagging: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.contentType = contentType
            self.expires = expires
            self.metadata = metadata
            self.storageClass = storageClass
            self.tagging = tagging
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.contentType = try reader.optional("ContentType")
            self.expires = try reader.optional("Expires")
            self.metadata = try reader.optional("Metadata")
            self.storageClass = try reader.optional("StorageClass")
            self.tagging = try reader.optional("Tagging")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("ContentType", contentType)
            writer.put("Expires", expires)
            writer.put("Metadata", metadata)
            writer.put("StorageClass", storageClass)
            writer.put("Tagging", tagging)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteObjectRequest`.
    package struct DeleteObjectInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteObject") }
        package var bucket: String
        package var key: String
        package var versionID: String?
        package var ifMatch: String?
        package var extra: WireFields

        package init(
            bucket: String, key: String, versionID: String? = nil, ifMatch: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.versionID = versionID
            self.ifMatch = ifMatch
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.versionID = try reader.optional("VersionId")
            self.ifMatch = try reader.optional("IfMatch")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("VersionId", versionID)
            writer.put("IfMatch", ifMatch)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteObjectsRequest`.
    package struct DeleteObjectsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteObjects") }
        package var bucket: String
        package var delete: Delete
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var extra: WireFields

        package init(
            bucket: String, delete: Delete, checksumAlgorithm: ChecksumAlgorithm? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delete = delete
            self.checksumAlgorithm = checksumAlgorithm
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectsRequest")
            self.bucket = try reader.required("Bucket")
            self.delete = try reader.required("Delete")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Bucket", bucket)
            writer.put("Delete", delete)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            return writer.fields(with: extra)
        }
    }

    /// `GetObjectRequest`.
    package struct GetObjectInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetObject") }
        package var bucket: String
        package var key: String
        package var ifMatch: String?
        package var ifNoneMatch: String?
        package var range: String?
        package var versionID: String?
        package var partNumber: Int?
        package var checksumMode: ChecksumMode?
        package var extra: WireFields

        package init(
            bucket: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? = nil, range: String? = nil,
            versionID: String? = nil, partNumber: Int? = nil, checksumMode: ChecksumMode? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.range = range
            self.versionID = versionID
            self.partNumber = partNumber
            self.checksumMode = checksumMode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.range = try reader.optional("Range")
            self.versionID = try reader.optional("VersionId")
            self.partNumber = try reader.optional("PartNumber")
            self.checksumMode = try reader.optional("ChecksumMode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("Range", range)
            writer.put("VersionId", versionID)
            writer.put("PartNumber", partNumber)
            writer.put("ChecksumMode", checksumMode)
            return writer.fields(with: extra)
        }
    }

    /// `HeadBucketRequest`.
    package struct HeadBucketInput: AWSInput {
        package static var operation: OperationModel { model.embedded("HeadBucket") }
        package var bucket: String
        package var extra: WireFields

        package init(bucket: String, extra: WireFields = WireFields()) {
            self.bucket = bucket
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadBucketRequest")
            self.bucket = try reader.required("Bucket")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Bucket", bucket)
            return writer.fields(with: extra)
        }
    }

    /// `HeadObjectRequest`.
    package struct HeadObjectInput: AWSInput {
        package static var operation: OperationModel { model.embedded("HeadObject") }
        package var bucket: String
        package var key: String
        package var ifMatch: String?
        package var ifNoneMatch: String?
        package var range: String?
        package var versionID: String?
        package var partNumber: Int?
        package var checksumMode: ChecksumMode?
        package var extra: WireFields

        package init(
            bucket: String, key: String, ifMatch: String? = nil, ifNoneMatch: String? = nil, range: String? = nil,
            versionID: String? = nil, partNumber: Int? = nil, checksumMode: ChecksumMode? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.range = range
            self.versionID = versionID
            self.partNumber = partNumber
            self.checksumMode = checksumMode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.range = try reader.optional("Range")
            self.versionID = try reader.optional("VersionId")
            self.partNumber = try reader.optional("PartNumber")
            self.checksumMode = try reader.optional("ChecksumMode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("Range", range)
            writer.put("VersionId", versionID)
            writer.put("PartNumber", partNumber)
            writer.put("ChecksumMode", checksumMode)
            return writer.fields(with: extra)
        }
    }

    /// `ListBucketsRequest`.
    package struct ListBucketsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListBuckets") }
        package var continuationToken: String?
        package var prefix: String?
        package var bucketRegion: String?
        package var extra: WireFields

        package init(
            continuationToken: String? = nil, prefix: String? = nil, bucketRegion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.bucketRegion = bucketRegion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListBucketsRequest")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.prefix = try reader.optional("Prefix")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ContinuationToken", continuationToken)
            writer.put("Prefix", prefix)
            writer.put("BucketRegion", bucketRegion)
            return writer.fields(with: extra)
        }
    }

    /// `ListMultipartUploadsRequest`.
    package struct ListMultipartUploadsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListMultipartUploads") }
        package var bucket: String
        package var delimiter: String?
        package var keyMarker: String?
        package var prefix: String?
        package var uploadIDMarker: String?
        package var extra: WireFields

        package init(
            bucket: String, delimiter: String? = nil, keyMarker: String? = nil, prefix: String? = nil,
            uploadIDMarker: String? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.keyMarker = keyMarker
            self.prefix = prefix
            self.uploadIDMarker = uploadIDMarker
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMultipartUploadsRequest")
            self.bucket = try reader.required("Bucket")
            self.delimiter = try reader.optional("Delimiter")
            self.keyMarker = try reader.optional("KeyMarker")
            self.prefix = try reader.optional("Prefix")
            self.uploadIDMarker = try reader.optional("UploadIdMarker")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Bucket", bucket)
            writer.put("Delimiter", delimiter)
            writer.put("KeyMarker", keyMarker)
            writer.put("Prefix", prefix)
            writer.put("UploadIdMarker", uploadIDMarker)
            return writer.fields(with: extra)
        }
    }

    /// `ListObjectsV2Request`.
    package struct ListObjectsV2Input: AWSInput {
        package static var operation: OperationModel { model.embedded("ListObjectsV2") }
        package var bucket: String
        package var delimiter: String?
        package var maxKeys: Int?
        package var prefix: String?
        package var continuationToken: String?
        package var extra: WireFields

        package init(
            bucket: String, delimiter: String? = nil, maxKeys: Int? = nil, prefix: String? = nil,
            continuationToken: String? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.continuationToken = continuationToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListObjectsV2Request")
            self.bucket = try reader.required("Bucket")
            self.delimiter = try reader.optional("Delimiter")
            self.maxKeys = try reader.optional("MaxKeys")
            self.prefix = try reader.optional("Prefix")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Bucket", bucket)
            writer.put("Delimiter", delimiter)
            writer.put("MaxKeys", maxKeys)
            writer.put("Prefix", prefix)
            writer.put("ContinuationToken", continuationToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListPartsRequest`.
    package struct ListPartsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListParts") }
        package var bucket: String
        package var key: String
        package var uploadID: String
        package var partNumberMarker: Int?
        package var extra: WireFields

        package init(
            bucket: String, key: String, uploadID: String, partNumberMarker: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.partNumberMarker = partNumberMarker
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListPartsRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.partNumberMarker = try reader.optional("PartNumberMarker")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("PartNumberMarker", partNumberMarker)
            return writer.fields(with: extra)
        }
    }

    /// `PutBucketTaggingRequest`.
    package struct PutBucketTaggingInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutBucketTagging") }
        package var bucket: String
        package var tagging: Tagging
        package var contentMD5: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var extra: WireFields

        package init(
            bucket: String, tagging: Tagging, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.tagging = tagging
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutBucketTaggingRequest")
            self.bucket = try reader.required("Bucket")
            self.tagging = try reader.required("Tagging")
            self.contentMD5 = try reader.optional("ContentMD5")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Bucket", bucket)
            writer.put("Tagging", tagging)
            writer.put("ContentMD5", contentMD5)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            return writer.fields(with: extra)
        }
    }

    /// `PutObjectRequest`.
    package struct PutObjectInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutObject") }
        package var bucket: String
        package var key: String
        package var body: [UInt8]?
        package var contentLength: Int?
        package var contentMD5: String?
        package var contentType: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumCrc32: String?
        package var expires: Date?
        package var ifMatch: String?
        package var ifNoneMatch: String?
        package var metadata: [String: String]?
        package var storageClass: StorageClass?
        package var tagging: String?
        package var extra: WireFields

        package init(
            bucket: String, key: String, body: [UInt8]? = nil, contentLength: Int? = nil, contentMD5: String? = nil,
            contentType: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil, checksumCrc32: String? = nil,
            expires: Date? = nil, ifMatch: String? = nil, ifNoneMatch: String? = nil, metadata: [String: String]? = nil,
            storageClass: StorageClass? = nil, tagging: String? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.body = body
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.contentType = contentType
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumCrc32 = checksumCrc32
            self.expires = expires
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.metadata = metadata
            self.storageClass = storageClass
            self.tagging = tagging
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.body = try reader.optionalBlob("Body")
            self.contentLength = try reader.optional("ContentLength")
            self.contentMD5 = try reader.optional("ContentMD5")
            self.contentType = try reader.optional("ContentType")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.expires = try reader.optional("Expires")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.metadata = try reader.optional("Metadata")
            self.storageClass = try reader.optional("StorageClass")
            self.tagging = try reader.optional("Tagging")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 14)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.putBlob("Body", body)
            writer.put("ContentLength", contentLength)
            writer.put("ContentMD5", contentMD5)
            writer.put("ContentType", contentType)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("Expires", expires)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("Metadata", metadata)
            writer.put("StorageClass", storageClass)
            writer.put("Tagging", tagging)
            return writer.fields(with: extra)
        }
    }

    /// `PutObjectTaggingRequest`.
    package struct PutObjectTaggingInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutObjectTagging") }
        package var bucket: String
        package var key: String
        package var tagging: Tagging
        package var versionID: String?
        package var contentMD5: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var extra: WireFields

        package init(
            bucket: String, key: String, tagging: Tagging, versionID: String? = nil, contentMD5: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.tagging = tagging
            self.versionID = versionID
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutObjectTaggingRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.tagging = try reader.required("Tagging")
            self.versionID = try reader.optional("VersionId")
            self.contentMD5 = try reader.optional("ContentMD5")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("Tagging", tagging)
            writer.put("VersionId", versionID)
            writer.put("ContentMD5", contentMD5)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            return writer.fields(with: extra)
        }
    }

    /// `UploadPartRequest`.
    package struct UploadPartInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UploadPart") }
        package var bucket: String
        package var key: String
        package var partNumber: Int
        package var uploadID: String
        package var body: [UInt8]?
        package var contentLength: Int?
        package var contentMD5: String?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumCrc32: String?
        package var extra: WireFields

        package init(
            bucket: String, key: String, partNumber: Int, uploadID: String, body: [UInt8]? = nil,
            contentLength: Int? = nil, contentMD5: String? = nil, checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumCrc32: String? = nil, extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.partNumber = partNumber
            self.uploadID = uploadID
            self.body = body
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumCrc32 = checksumCrc32
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UploadPartRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.partNumber = try reader.required("PartNumber")
            self.uploadID = try reader.required("UploadId")
            self.body = try reader.optionalBlob("Body")
            self.contentLength = try reader.optional("ContentLength")
            self.contentMD5 = try reader.optional("ContentMD5")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("PartNumber", partNumber)
            writer.put("UploadId", uploadID)
            writer.putBlob("Body", body)
            writer.put("ContentLength", contentLength)
            writer.put("ContentMD5", contentMD5)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumCRC32", checksumCrc32)
            return writer.fields(with: extra)
        }
    }
}

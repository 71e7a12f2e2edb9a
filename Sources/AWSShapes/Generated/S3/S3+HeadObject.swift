// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `HeadObjectOutput`.
    package struct HeadObjectOutput: WireShape {
        /// `DeleteMarker`.
        package var deleteMarker: Bool?
        /// `AcceptRanges`.
        package var acceptRanges: String?
        /// `Expiration`.
        package var expiration: String?
        /// `Restore`.
        package var restore: String?
        /// `ArchiveStatus`.
        package var archiveStatus: ArchiveStatus?
        /// `LastModified`.
        package var lastModified: Date?
        /// `ContentLength`.
        package var contentLength: Int?
        /// `ChecksumCRC32`.
        package var checksumCrc32: String?
        /// `ChecksumCRC32C`.
        package var checksumCrc32C: String?
        /// `ChecksumCRC64NVME`.
        package var checksumCrc64Nvme: String?
        /// `ChecksumSHA1`.
        package var checksumSha1: String?
        /// `ChecksumSHA256`.
        package var checksumSha256: String?
        /// `ChecksumSHA512`.
        package var checksumSha512: String?
        /// `ChecksumMD5`.
        package var checksumMD5: String?
        /// `ChecksumXXHASH64`.
        package var checksumXxhash64: String?
        /// `ChecksumXXHASH3`.
        package var checksumXxhash3: String?
        /// `ChecksumXXHASH128`.
        package var checksumXxhash128: String?
        /// `ChecksumType`.
        package var checksumType: ChecksumType?
        /// `ETag`.
        package var eTag: String?
        /// `MissingMeta`.
        package var missingMeta: Int?
        /// `VersionId`.
        package var versionID: String?
        /// `CacheControl`.
        package var cacheControl: String?
        /// `ContentDisposition`.
        package var contentDisposition: String?
        /// `ContentEncoding`.
        package var contentEncoding: String?
        /// `ContentLanguage`.
        package var contentLanguage: String?
        /// `ContentType`.
        package var contentType: String?
        /// `ContentRange`.
        package var contentRange: String?
        /// `Expires`.
        package var expires: Date?
        /// `WebsiteRedirectLocation`.
        package var websiteRedirectLocation: String?
        /// `ServerSideEncryption`.
        package var serverSideEncryption: ServerSideEncryption?
        /// `Metadata`.
        package var metadata: [String: String]?
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `SSEKMSKeyId`.
        package var sseKMSKeyID: Secret?
        /// `BucketKeyEnabled`.
        package var bucketKeyEnabled: Bool?
        /// `StorageClass`.
        package var storageClass: StorageClass?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// `ReplicationStatus`.
        package var replicationStatus: ReplicationStatus?
        /// `PartsCount`.
        package var partsCount: Int?
        /// `TagCount`.
        package var tagCount: Int?
        /// `ObjectLockMode`.
        package var objectLockMode: ObjectLockMode?
        /// `ObjectLockRetainUntilDate`.
        package var objectLockRetainUntilDate: Date?
        /// `ObjectLockLegalHoldStatus`.
        package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            deleteMarker: Bool? = nil,
            acceptRanges: String? = nil,
            expiration: String? = nil,
            restore: String? = nil,
            archiveStatus: ArchiveStatus? = nil,
            lastModified: Date? = nil,
            contentLength: Int? = nil,
            checksumCrc32: String? = nil,
            checksumCrc32C: String? = nil,
            checksumCrc64Nvme: String? = nil,
            checksumSha1: String? = nil,
            checksumSha256: String? = nil,
            checksumSha512: String? = nil,
            checksumMD5: String? = nil,
            checksumXxhash64: String? = nil,
            checksumXxhash3: String? = nil,
            checksumXxhash128: String? = nil,
            checksumType: ChecksumType? = nil,
            eTag: String? = nil,
            missingMeta: Int? = nil,
            versionID: String? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            contentRange: String? = nil,
            expires: Date? = nil,
            websiteRedirectLocation: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            metadata: [String: String]? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            storageClass: StorageClass? = nil,
            requestCharged: RequestCharged? = nil,
            replicationStatus: ReplicationStatus? = nil,
            partsCount: Int? = nil,
            tagCount: Int? = nil,
            objectLockMode: ObjectLockMode? = nil,
            objectLockRetainUntilDate: Date? = nil,
            objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil,
            extra: WireFields = WireFields()
        ) {
            self.deleteMarker = deleteMarker
            self.acceptRanges = acceptRanges
            self.expiration = expiration
            self.restore = restore
            self.archiveStatus = archiveStatus
            self.lastModified = lastModified
            self.contentLength = contentLength
            self.checksumCrc32 = checksumCrc32
            self.checksumCrc32C = checksumCrc32C
            self.checksumCrc64Nvme = checksumCrc64Nvme
            self.checksumSha1 = checksumSha1
            self.checksumSha256 = checksumSha256
            self.checksumSha512 = checksumSha512
            self.checksumMD5 = checksumMD5
            self.checksumXxhash64 = checksumXxhash64
            self.checksumXxhash3 = checksumXxhash3
            self.checksumXxhash128 = checksumXxhash128
            self.checksumType = checksumType
            self.eTag = eTag
            self.missingMeta = missingMeta
            self.versionID = versionID
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.contentRange = contentRange
            self.expires = expires
            self.websiteRedirectLocation = websiteRedirectLocation
            self.serverSideEncryption = serverSideEncryption
            self.metadata = metadata
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.bucketKeyEnabled = bucketKeyEnabled
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.replicationStatus = replicationStatus
            self.partsCount = partsCount
            self.tagCount = tagCount
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadObjectOutput")
            self.deleteMarker = try reader.optional("DeleteMarker")
            self.acceptRanges = try reader.optional("AcceptRanges")
            self.expiration = try reader.optional("Expiration")
            self.restore = try reader.optional("Restore")
            self.archiveStatus = try reader.optional("ArchiveStatus")
            self.lastModified = try reader.optional("LastModified")
            self.contentLength = try reader.optional("ContentLength")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.checksumCrc32C = try reader.optional("ChecksumCRC32C")
            self.checksumCrc64Nvme = try reader.optional("ChecksumCRC64NVME")
            self.checksumSha1 = try reader.optional("ChecksumSHA1")
            self.checksumSha256 = try reader.optional("ChecksumSHA256")
            self.checksumSha512 = try reader.optional("ChecksumSHA512")
            self.checksumMD5 = try reader.optional("ChecksumMD5")
            self.checksumXxhash64 = try reader.optional("ChecksumXXHASH64")
            self.checksumXxhash3 = try reader.optional("ChecksumXXHASH3")
            self.checksumXxhash128 = try reader.optional("ChecksumXXHASH128")
            self.checksumType = try reader.optional("ChecksumType")
            self.eTag = try reader.optional("ETag")
            self.missingMeta = try reader.optional("MissingMeta")
            self.versionID = try reader.optional("VersionId")
            self.cacheControl = try reader.optional("CacheControl")
            self.contentDisposition = try reader.optional("ContentDisposition")
            self.contentEncoding = try reader.optional("ContentEncoding")
            self.contentLanguage = try reader.optional("ContentLanguage")
            self.contentType = try reader.optional("ContentType")
            self.contentRange = try reader.optional("ContentRange")
            self.expires = try reader.optional("Expires")
            self.websiteRedirectLocation = try reader.optional("WebsiteRedirectLocation")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.metadata = try reader.optional("Metadata")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.storageClass = try reader.optional("StorageClass")
            self.requestCharged = try reader.optional("RequestCharged")
            self.replicationStatus = try reader.optional("ReplicationStatus")
            self.partsCount = try reader.optional("PartsCount")
            self.tagCount = try reader.optional("TagCount")
            self.objectLockMode = try reader.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try reader.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try reader.optional("ObjectLockLegalHoldStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 43)
            writer.put("DeleteMarker", deleteMarker)
            writer.put("AcceptRanges", acceptRanges)
            writer.put("Expiration", expiration)
            writer.put("Restore", restore)
            writer.put("ArchiveStatus", archiveStatus)
            writer.put("LastModified", lastModified)
            writer.put("ContentLength", contentLength)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("ChecksumCRC32C", checksumCrc32C)
            writer.put("ChecksumCRC64NVME", checksumCrc64Nvme)
            writer.put("ChecksumSHA1", checksumSha1)
            writer.put("ChecksumSHA256", checksumSha256)
            writer.put("ChecksumSHA512", checksumSha512)
            writer.put("ChecksumMD5", checksumMD5)
            writer.put("ChecksumXXHASH64", checksumXxhash64)
            writer.put("ChecksumXXHASH3", checksumXxhash3)
            writer.put("ChecksumXXHASH128", checksumXxhash128)
            writer.put("ChecksumType", checksumType)
            writer.put("ETag", eTag)
            writer.put("MissingMeta", missingMeta)
            writer.put("VersionId", versionID)
            writer.put("CacheControl", cacheControl)
            writer.put("ContentDisposition", contentDisposition)
            writer.put("ContentEncoding", contentEncoding)
            writer.put("ContentLanguage", contentLanguage)
            writer.put("ContentType", contentType)
            writer.put("ContentRange", contentRange)
            writer.put("Expires", expires)
            writer.put("WebsiteRedirectLocation", websiteRedirectLocation)
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("Metadata", metadata)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("StorageClass", storageClass)
            writer.put("RequestCharged", requestCharged)
            writer.put("ReplicationStatus", replicationStatus)
            writer.put("PartsCount", partsCount)
            writer.put("TagCount", tagCount)
            writer.put("ObjectLockMode", objectLockMode)
            writer.put("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            writer.put("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            return writer.fields(with: extra)
        }
    }

    /// `HeadObjectRequest`, the operation's input.
    package struct HeadObjectInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `IfMatch`.
        package var ifMatch: String?
        /// `IfModifiedSince`.
        package var ifModifiedSince: Date?
        /// `IfNoneMatch`.
        package var ifNoneMatch: String?
        /// `IfUnmodifiedSince`.
        package var ifUnmodifiedSince: Date?
        /// `Range`.
        package var range: String?
        /// `ResponseCacheControl`.
        package var responseCacheControl: String?
        /// `ResponseContentDisposition`.
        package var responseContentDisposition: String?
        /// `ResponseContentEncoding`.
        package var responseContentEncoding: String?
        /// `ResponseContentLanguage`.
        package var responseContentLanguage: String?
        /// `ResponseContentType`.
        package var responseContentType: String?
        /// `ResponseExpires`.
        package var responseExpires: Date?
        /// `VersionId`.
        package var versionID: String?
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        package var sseCustomerKey: Secret?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `PartNumber`.
        package var partNumber: Int?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `ChecksumMode`.
        package var checksumMode: ChecksumMode?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            ifMatch: String? = nil,
            ifModifiedSince: Date? = nil,
            ifNoneMatch: String? = nil,
            ifUnmodifiedSince: Date? = nil,
            range: String? = nil,
            responseCacheControl: String? = nil,
            responseContentDisposition: String? = nil,
            responseContentEncoding: String? = nil,
            responseContentLanguage: String? = nil,
            responseContentType: String? = nil,
            responseExpires: Date? = nil,
            versionID: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            requestPayer: RequestPayer? = nil,
            partNumber: Int? = nil,
            expectedBucketOwner: String? = nil,
            checksumMode: ChecksumMode? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.range = range
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.versionID = versionID
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.partNumber = partNumber
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumMode = checksumMode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifModifiedSince = try reader.optional("IfModifiedSince")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.ifUnmodifiedSince = try reader.optional("IfUnmodifiedSince")
            self.range = try reader.optional("Range")
            self.responseCacheControl = try reader.optional("ResponseCacheControl")
            self.responseContentDisposition = try reader.optional("ResponseContentDisposition")
            self.responseContentEncoding = try reader.optional("ResponseContentEncoding")
            self.responseContentLanguage = try reader.optional("ResponseContentLanguage")
            self.responseContentType = try reader.optional("ResponseContentType")
            self.responseExpires = try reader.optional("ResponseExpires")
            self.versionID = try reader.optional("VersionId")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.requestPayer = try reader.optional("RequestPayer")
            self.partNumber = try reader.optional("PartNumber")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.checksumMode = try reader.optional("ChecksumMode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 21)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("IfMatch", ifMatch)
            writer.put("IfModifiedSince", ifModifiedSince)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("IfUnmodifiedSince", ifUnmodifiedSince)
            writer.put("Range", range)
            writer.put("ResponseCacheControl", responseCacheControl)
            writer.put("ResponseContentDisposition", responseContentDisposition)
            writer.put("ResponseContentEncoding", responseContentEncoding)
            writer.put("ResponseContentLanguage", responseContentLanguage)
            writer.put("ResponseContentType", responseContentType)
            writer.put("ResponseExpires", responseExpires)
            writer.put("VersionId", versionID)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("RequestPayer", requestPayer)
            writer.put("PartNumber", partNumber)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("ChecksumMode", checksumMode)
            return writer.fields(with: extra)
        }
    }
}

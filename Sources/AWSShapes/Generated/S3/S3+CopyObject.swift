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
    /// `CopyObjectOutput`.
    package struct CopyObjectOutput: WireShape {
        /// `CopyObjectResult`.
        package var copyObjectResult: CopyObjectResult?
        /// `Expiration`.
        package var expiration: String?
        /// `CopySourceVersionId`.
        package var copySourceVersionID: String?
        /// `VersionId`.
        package var versionID: String?
        /// `ServerSideEncryption`.
        package var serverSideEncryption: ServerSideEncryption?
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `SSEKMSKeyId`.
        package var sseKMSKeyID: Secret?
        /// `SSEKMSEncryptionContext`.
        package var sseKMSEncryptionContext: Secret?
        /// `BucketKeyEnabled`.
        package var bucketKeyEnabled: Bool?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            copyObjectResult: CopyObjectResult? = nil,
            expiration: String? = nil,
            copySourceVersionID: String? = nil,
            versionID: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            sseKMSEncryptionContext: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.copyObjectResult = copyObjectResult
            self.expiration = expiration
            self.copySourceVersionID = copySourceVersionID
            self.versionID = versionID
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.sseKMSEncryptionContext = sseKMSEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CopyObjectOutput")
            self.copyObjectResult = try reader.optional("CopyObjectResult")
            self.expiration = try reader.optional("Expiration")
            self.copySourceVersionID = try reader.optional("CopySourceVersionId")
            self.versionID = try reader.optional("VersionId")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.sseKMSEncryptionContext = try reader.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("CopyObjectResult", copyObjectResult)
            writer.put("Expiration", expiration)
            writer.put("CopySourceVersionId", copySourceVersionID)
            writer.put("VersionId", versionID)
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("SSEKMSEncryptionContext", sseKMSEncryptionContext)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `CopyObjectRequest`, the operation's input.
    package struct CopyObjectInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `CopySource`, required.
        package var copySource: String
        /// `Key`, required.
        package var key: String
        /// `ACL`.
        package var acl: ObjectCannedACL?
        /// `CacheControl`.
        package var cacheControl: String?
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
        /// `ContentDisposition`.
        package var contentDisposition: String?
        /// `ContentEncoding`.
        package var contentEncoding: String?
        /// `ContentLanguage`.
        package var contentLanguage: String?
        /// `ContentType`.
        package var contentType: String?
        /// `CopySourceIfMatch`.
        package var copySourceIfMatch: String?
        /// `CopySourceIfModifiedSince`.
        package var copySourceIfModifiedSince: Date?
        /// `CopySourceIfNoneMatch`.
        package var copySourceIfNoneMatch: String?
        /// `CopySourceIfUnmodifiedSince`.
        package var copySourceIfUnmodifiedSince: Date?
        /// `Expires`.
        package var expires: Date?
        /// `GrantFullControl`.
        package var grantFullControl: String?
        /// `GrantRead`.
        package var grantRead: String?
        /// `GrantReadACP`.
        package var grantReadACP: String?
        /// `GrantWriteACP`.
        package var grantWriteACP: String?
        /// `IfMatch`.
        package var ifMatch: String?
        /// `IfNoneMatch`.
        package var ifNoneMatch: String?
        /// `Metadata`.
        package var metadata: [String: String]?
        /// `MetadataDirective`.
        package var metadataDirective: MetadataDirective?
        /// `TaggingDirective`.
        package var taggingDirective: TaggingDirective?
        /// `ServerSideEncryption`.
        package var serverSideEncryption: ServerSideEncryption?
        /// `StorageClass`.
        package var storageClass: StorageClass?
        /// `WebsiteRedirectLocation`.
        package var websiteRedirectLocation: String?
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        package var sseCustomerKey: Secret?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `SSEKMSKeyId`.
        package var sseKMSKeyID: Secret?
        /// `SSEKMSEncryptionContext`.
        package var sseKMSEncryptionContext: Secret?
        /// `BucketKeyEnabled`.
        package var bucketKeyEnabled: Bool?
        /// `CopySourceSSECustomerAlgorithm`.
        package var copySourceSSECustomerAlgorithm: String?
        /// `CopySourceSSECustomerKey`.
        package var copySourceSSECustomerKey: Secret?
        /// `CopySourceSSECustomerKeyMD5`.
        package var copySourceSSECustomerKeyMD5: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `Tagging`.
        package var tagging: String?
        /// `ObjectLockMode`.
        package var objectLockMode: ObjectLockMode?
        /// `ObjectLockRetainUntilDate`.
        package var objectLockRetainUntilDate: Date?
        /// `ObjectLockLegalHoldStatus`.
        package var objectLockLegalHoldStatus: ObjectLockLegalHoldStatus?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `ExpectedSourceBucketOwner`.
        package var expectedSourceBucketOwner: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            copySource: String,
            key: String,
            acl: ObjectCannedACL? = nil,
            cacheControl: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            copySourceIfMatch: String? = nil,
            copySourceIfModifiedSince: Date? = nil,
            copySourceIfNoneMatch: String? = nil,
            copySourceIfUnmodifiedSince: Date? = nil,
            expires: Date? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            metadata: [String: String]? = nil,
            metadataDirective: MetadataDirective? = nil,
            taggingDirective: TaggingDirective? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            storageClass: StorageClass? = nil,
            websiteRedirectLocation: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            sseKMSEncryptionContext: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            copySourceSSECustomerAlgorithm: String? = nil,
            copySourceSSECustomerKey: Secret? = nil,
            copySourceSSECustomerKeyMD5: String? = nil,
            requestPayer: RequestPayer? = nil,
            tagging: String? = nil,
            objectLockMode: ObjectLockMode? = nil,
            objectLockRetainUntilDate: Date? = nil,
            objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil,
            expectedBucketOwner: String? = nil,
            expectedSourceBucketOwner: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.copySource = copySource
            self.key = key
            self.acl = acl
            self.cacheControl = cacheControl
            self.checksumAlgorithm = checksumAlgorithm
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.copySourceIfMatch = copySourceIfMatch
            self.copySourceIfModifiedSince = copySourceIfModifiedSince
            self.copySourceIfNoneMatch = copySourceIfNoneMatch
            self.copySourceIfUnmodifiedSince = copySourceIfUnmodifiedSince
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.metadata = metadata
            self.metadataDirective = metadataDirective
            self.taggingDirective = taggingDirective
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.sseKMSEncryptionContext = sseKMSEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.copySourceSSECustomerAlgorithm = copySourceSSECustomerAlgorithm
            self.copySourceSSECustomerKey = copySourceSSECustomerKey
            self.copySourceSSECustomerKeyMD5 = copySourceSSECustomerKeyMD5
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.expectedBucketOwner = expectedBucketOwner
            self.expectedSourceBucketOwner = expectedSourceBucketOwner
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CopyObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.copySource = try reader.required("CopySource")
            self.key = try reader.required("Key")
            self.acl = try reader.optional("ACL")
            self.cacheControl = try reader.optional("CacheControl")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.contentDisposition = try reader.optional("ContentDisposition")
            self.contentEncoding = try reader.optional("ContentEncoding")
            self.contentLanguage = try reader.optional("ContentLanguage")
            self.contentType = try reader.optional("ContentType")
            self.copySourceIfMatch = try reader.optional("CopySourceIfMatch")
            self.copySourceIfModifiedSince = try reader.optional("CopySourceIfModifiedSince")
            self.copySourceIfNoneMatch = try reader.optional("CopySourceIfNoneMatch")
            self.copySourceIfUnmodifiedSince = try reader.optional("CopySourceIfUnmodifiedSince")
            self.expires = try reader.optional("Expires")
            self.grantFullControl = try reader.optional("GrantFullControl")
            self.grantRead = try reader.optional("GrantRead")
            self.grantReadACP = try reader.optional("GrantReadACP")
            self.grantWriteACP = try reader.optional("GrantWriteACP")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.metadata = try reader.optional("Metadata")
            self.metadataDirective = try reader.optional("MetadataDirective")
            self.taggingDirective = try reader.optional("TaggingDirective")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.storageClass = try reader.optional("StorageClass")
            self.websiteRedirectLocation = try reader.optional("WebsiteRedirectLocation")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.sseKMSEncryptionContext = try reader.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.copySourceSSECustomerAlgorithm = try reader.optional("CopySourceSSECustomerAlgorithm")
            self.copySourceSSECustomerKey = try reader.optional("CopySourceSSECustomerKey")
            self.copySourceSSECustomerKeyMD5 = try reader.optional("CopySourceSSECustomerKeyMD5")
            self.requestPayer = try reader.optional("RequestPayer")
            self.tagging = try reader.optional("Tagging")
            self.objectLockMode = try reader.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try reader.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try reader.optional("ObjectLockLegalHoldStatus")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.expectedSourceBucketOwner = try reader.optional("ExpectedSourceBucketOwner")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 43)
            writer.put("Bucket", bucket)
            writer.put("CopySource", copySource)
            writer.put("Key", key)
            writer.put("ACL", acl)
            writer.put("CacheControl", cacheControl)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ContentDisposition", contentDisposition)
            writer.put("ContentEncoding", contentEncoding)
            writer.put("ContentLanguage", contentLanguage)
            writer.put("ContentType", contentType)
            writer.put("CopySourceIfMatch", copySourceIfMatch)
            writer.put("CopySourceIfModifiedSince", copySourceIfModifiedSince)
            writer.put("CopySourceIfNoneMatch", copySourceIfNoneMatch)
            writer.put("CopySourceIfUnmodifiedSince", copySourceIfUnmodifiedSince)
            writer.put("Expires", expires)
            writer.put("GrantFullControl", grantFullControl)
            writer.put("GrantRead", grantRead)
            writer.put("GrantReadACP", grantReadACP)
            writer.put("GrantWriteACP", grantWriteACP)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("Metadata", metadata)
            writer.put("MetadataDirective", metadataDirective)
            writer.put("TaggingDirective", taggingDirective)
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("StorageClass", storageClass)
            writer.put("WebsiteRedirectLocation", websiteRedirectLocation)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("SSEKMSEncryptionContext", sseKMSEncryptionContext)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("CopySourceSSECustomerAlgorithm", copySourceSSECustomerAlgorithm)
            writer.put("CopySourceSSECustomerKey", copySourceSSECustomerKey)
            writer.put("CopySourceSSECustomerKeyMD5", copySourceSSECustomerKeyMD5)
            writer.put("RequestPayer", requestPayer)
            writer.put("Tagging", tagging)
            writer.put("ObjectLockMode", objectLockMode)
            writer.put("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            writer.put("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("ExpectedSourceBucketOwner", expectedSourceBucketOwner)
            return writer.fields(with: extra)
        }
    }
}

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
    /// `CreateMultipartUploadOutput`.
    package struct CreateMultipartUploadOutput: WireShape {
        /// `AbortDate`.
        package var abortDate: Date?
        /// `AbortRuleId`.
        package var abortRuleID: String?
        /// `Bucket`.
        package var bucket: String?
        /// `Key`.
        package var key: String?
        /// `UploadId`.
        package var uploadID: String?
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
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
        /// `ChecksumType`.
        package var checksumType: ChecksumType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            abortDate: Date? = nil,
            abortRuleID: String? = nil,
            bucket: String? = nil,
            key: String? = nil,
            uploadID: String? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            sseKMSEncryptionContext: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: RequestCharged? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.abortDate = abortDate
            self.abortRuleID = abortRuleID
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.sseKMSEncryptionContext = sseKMSEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateMultipartUploadOutput")
            self.abortDate = try reader.optional("AbortDate")
            self.abortRuleID = try reader.optional("AbortRuleId")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
            self.uploadID = try reader.optional("UploadId")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.sseKMSEncryptionContext = try reader.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.requestCharged = try reader.optional("RequestCharged")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 14)
            writer.put("AbortDate", abortDate)
            writer.put("AbortRuleId", abortRuleID)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("SSEKMSEncryptionContext", sseKMSEncryptionContext)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("RequestCharged", requestCharged)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `CreateMultipartUploadRequest`, the operation's input.
    package struct CreateMultipartUploadInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `ACL`.
        package var acl: ObjectCannedACL?
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
        /// `Metadata`.
        package var metadata: [String: String]?
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
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
        /// `ChecksumType`.
        package var checksumType: ChecksumType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            acl: ObjectCannedACL? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            expires: Date? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            metadata: [String: String]? = nil,
            serverSideEncryption: ServerSideEncryption? = nil,
            storageClass: StorageClass? = nil,
            websiteRedirectLocation: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            sseKMSEncryptionContext: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestPayer: RequestPayer? = nil,
            tagging: String? = nil,
            objectLockMode: ObjectLockMode? = nil,
            objectLockRetainUntilDate: Date? = nil,
            objectLockLegalHoldStatus: ObjectLockLegalHoldStatus? = nil,
            expectedBucketOwner: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.acl = acl
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.metadata = metadata
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.sseKMSEncryptionContext = sseKMSEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.acl = try reader.optional("ACL")
            self.cacheControl = try reader.optional("CacheControl")
            self.contentDisposition = try reader.optional("ContentDisposition")
            self.contentEncoding = try reader.optional("ContentEncoding")
            self.contentLanguage = try reader.optional("ContentLanguage")
            self.contentType = try reader.optional("ContentType")
            self.expires = try reader.optional("Expires")
            self.grantFullControl = try reader.optional("GrantFullControl")
            self.grantRead = try reader.optional("GrantRead")
            self.grantReadACP = try reader.optional("GrantReadACP")
            self.grantWriteACP = try reader.optional("GrantWriteACP")
            self.metadata = try reader.optional("Metadata")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.storageClass = try reader.optional("StorageClass")
            self.websiteRedirectLocation = try reader.optional("WebsiteRedirectLocation")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.sseKMSEncryptionContext = try reader.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.requestPayer = try reader.optional("RequestPayer")
            self.tagging = try reader.optional("Tagging")
            self.objectLockMode = try reader.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try reader.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try reader.optional("ObjectLockLegalHoldStatus")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 31)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("ACL", acl)
            writer.put("CacheControl", cacheControl)
            writer.put("ContentDisposition", contentDisposition)
            writer.put("ContentEncoding", contentEncoding)
            writer.put("ContentLanguage", contentLanguage)
            writer.put("ContentType", contentType)
            writer.put("Expires", expires)
            writer.put("GrantFullControl", grantFullControl)
            writer.put("GrantRead", grantRead)
            writer.put("GrantReadACP", grantReadACP)
            writer.put("GrantWriteACP", grantWriteACP)
            writer.put("Metadata", metadata)
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("StorageClass", storageClass)
            writer.put("WebsiteRedirectLocation", websiteRedirectLocation)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("SSEKMSEncryptionContext", sseKMSEncryptionContext)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("RequestPayer", requestPayer)
            writer.put("Tagging", tagging)
            writer.put("ObjectLockMode", objectLockMode)
            writer.put("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            writer.put("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }
}

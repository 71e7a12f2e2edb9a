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
    /// `PutObjectOutput`.
    package struct PutObjectOutput: WireShape {
        /// `Expiration`.
        package var expiration: String?
        /// `ETag`.
        package var eTag: String?
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
        /// `ServerSideEncryption`.
        package var serverSideEncryption: ServerSideEncryption?
        /// `VersionId`.
        package var versionID: String?
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
        /// `Size`.
        package var size: Int?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            expiration: String? = nil,
            eTag: String? = nil,
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
            serverSideEncryption: ServerSideEncryption? = nil,
            versionID: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            sseKMSEncryptionContext: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            size: Int? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.expiration = expiration
            self.eTag = eTag
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
            self.serverSideEncryption = serverSideEncryption
            self.versionID = versionID
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.sseKMSEncryptionContext = sseKMSEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.size = size
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutObjectOutput")
            self.expiration = try reader.optional("Expiration")
            self.eTag = try reader.optional("ETag")
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
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
            self.versionID = try reader.optional("VersionId")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.sseKMSEncryptionContext = try reader.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.size = try reader.optional("Size")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 22)
            writer.put("Expiration", expiration)
            writer.put("ETag", eTag)
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
            writer.put("ServerSideEncryption", serverSideEncryption)
            writer.put("VersionId", versionID)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("SSEKMSEncryptionContext", sseKMSEncryptionContext)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("Size", size)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `PutObjectRequest`, the operation's input.
    package struct PutObjectInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `ACL`.
        package var acl: ObjectCannedACL?
        /// `Body`.
        package var body: [UInt8]?
        /// `CacheControl`.
        package var cacheControl: String?
        /// `ContentDisposition`.
        package var contentDisposition: String?
        /// `ContentEncoding`.
        package var contentEncoding: String?
        /// `ContentLanguage`.
        package var contentLanguage: String?
        /// `ContentLength`.
        package var contentLength: Int?
        /// `ContentMD5`.
        package var contentMD5: String?
        /// `ContentType`.
        package var contentType: String?
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
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
        /// `Expires`.
        package var expires: Date?
        /// `IfMatch`.
        package var ifMatch: String?
        /// `IfNoneMatch`.
        package var ifNoneMatch: String?
        /// `GrantFullControl`.
        package var grantFullControl: String?
        /// `GrantRead`.
        package var grantRead: String?
        /// `GrantReadACP`.
        package var grantReadACP: String?
        /// `GrantWriteACP`.
        package var grantWriteACP: String?
        /// `WriteOffsetBytes`.
        package var writeOffsetBytes: Int?
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
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            acl: ObjectCannedACL? = nil,
            body: [UInt8]? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentLength: Int? = nil,
            contentMD5: String? = nil,
            contentType: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
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
            expires: Date? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            writeOffsetBytes: Int? = nil,
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
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.acl = acl
            self.body = body
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.contentType = contentType
            self.checksumAlgorithm = checksumAlgorithm
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
            self.expires = expires
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.writeOffsetBytes = writeOffsetBytes
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
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.acl = try reader.optional("ACL")
            self.body = try reader.optionalBlob("Body")
            self.cacheControl = try reader.optional("CacheControl")
            self.contentDisposition = try reader.optional("ContentDisposition")
            self.contentEncoding = try reader.optional("ContentEncoding")
            self.contentLanguage = try reader.optional("ContentLanguage")
            self.contentLength = try reader.optional("ContentLength")
            self.contentMD5 = try reader.optional("ContentMD5")
            self.contentType = try reader.optional("ContentType")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
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
            self.expires = try reader.optional("Expires")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.grantFullControl = try reader.optional("GrantFullControl")
            self.grantRead = try reader.optional("GrantRead")
            self.grantReadACP = try reader.optional("GrantReadACP")
            self.grantWriteACP = try reader.optional("GrantWriteACP")
            self.writeOffsetBytes = try reader.optional("WriteOffsetBytes")
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
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 46)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("ACL", acl)
            writer.putBlob("Body", body)
            writer.put("CacheControl", cacheControl)
            writer.put("ContentDisposition", contentDisposition)
            writer.put("ContentEncoding", contentEncoding)
            writer.put("ContentLanguage", contentLanguage)
            writer.put("ContentLength", contentLength)
            writer.put("ContentMD5", contentMD5)
            writer.put("ContentType", contentType)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
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
            writer.put("Expires", expires)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("GrantFullControl", grantFullControl)
            writer.put("GrantRead", grantRead)
            writer.put("GrantReadACP", grantReadACP)
            writer.put("GrantWriteACP", grantWriteACP)
            writer.put("WriteOffsetBytes", writeOffsetBytes)
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
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core

extension S3 {
    /// `CompleteMultipartUploadOutput`.
    package struct CompleteMultipartUploadOutput: WireShape {
        /// `Location`.
        package var location: String?
        /// `Bucket`.
        package var bucket: String?
        /// `Key`.
        package var key: String?
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
        /// `SSEKMSKeyId`.
        package var sseKMSKeyID: Secret?
        /// `BucketKeyEnabled`.
        package var bucketKeyEnabled: Bool?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            location: String? = nil,
            bucket: String? = nil,
            key: String? = nil,
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
            sseKMSKeyID: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.location = location
            self.bucket = bucket
            self.key = key
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
            self.sseKMSKeyID = sseKMSKeyID
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompleteMultipartUploadOutput")
            self.location = try reader.optional("Location")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
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
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 21)
            writer.put("Location", location)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
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
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `CompleteMultipartUploadRequest`, the operation's input.
    package struct CompleteMultipartUploadInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `UploadId`, required.
        package var uploadID: String
        /// `MultipartUpload`.
        package var multipartUpload: CompletedMultipartUpload?
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
        /// `MpuObjectSize`.
        package var mpuObjectSize: Int?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `IfMatch`.
        package var ifMatch: String?
        /// `IfNoneMatch`.
        package var ifNoneMatch: String?
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        package var sseCustomerKey: Secret?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            uploadID: String,
            multipartUpload: CompletedMultipartUpload? = nil,
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
            mpuObjectSize: Int? = nil,
            requestPayer: RequestPayer? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.multipartUpload = multipartUpload
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
            self.mpuObjectSize = mpuObjectSize
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompleteMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.multipartUpload = try reader.optional("MultipartUpload")
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
            self.mpuObjectSize = try reader.optional("MpuObjectSize")
            self.requestPayer = try reader.optional("RequestPayer")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifNoneMatch = try reader.optional("IfNoneMatch")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 23)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("MultipartUpload", multipartUpload)
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
            writer.put("MpuObjectSize", mpuObjectSize)
            writer.put("RequestPayer", requestPayer)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("IfMatch", ifMatch)
            writer.put("IfNoneMatch", ifNoneMatch)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            return writer.fields(with: extra)
        }
    }
}

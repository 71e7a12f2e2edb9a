// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core

extension S3 {
    /// `UploadPartOutput`.
    package struct UploadPartOutput: WireShape {
        /// `ServerSideEncryption`.
        package var serverSideEncryption: ServerSideEncryption?
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
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `SSEKMSKeyId`.
        package var sseKMSKeyID: Secret?
        /// `BucketKeyEnabled`.
        package var bucketKeyEnabled: Bool?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            serverSideEncryption: ServerSideEncryption? = nil,
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
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            sseKMSKeyID: Secret? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.serverSideEncryption = serverSideEncryption
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
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.sseKMSKeyID = sseKMSKeyID
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UploadPartOutput")
            self.serverSideEncryption = try reader.optional("ServerSideEncryption")
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
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.sseKMSKeyID = try reader.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try reader.optional("BucketKeyEnabled")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 17)
            writer.put("ServerSideEncryption", serverSideEncryption)
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
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("SSEKMSKeyId", sseKMSKeyID)
            writer.put("BucketKeyEnabled", bucketKeyEnabled)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `UploadPartRequest`, the operation's input.
    package struct UploadPartInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `PartNumber`, required.
        package var partNumber: Int
        /// `UploadId`, required.
        package var uploadID: String
        /// `Body`.
        package var body: [UInt8]?
        /// `ContentLength`.
        package var contentLength: Int?
        /// `ContentMD5`.
        package var contentMD5: String?
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
        /// `SSECustomerAlgorithm`.
        package var sseCustomerAlgorithm: String?
        /// `SSECustomerKey`.
        package var sseCustomerKey: Secret?
        /// `SSECustomerKeyMD5`.
        package var sseCustomerKeyMD5: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            partNumber: Int,
            uploadID: String,
            body: [UInt8]? = nil,
            contentLength: Int? = nil,
            contentMD5: String? = nil,
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
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            requestPayer: RequestPayer? = nil,
            expectedBucketOwner: String? = nil,
            extra: WireFields = WireFields()
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
            self.checksumCrc32C = checksumCrc32C
            self.checksumCrc64Nvme = checksumCrc64Nvme
            self.checksumSha1 = checksumSha1
            self.checksumSha256 = checksumSha256
            self.checksumSha512 = checksumSha512
            self.checksumMD5 = checksumMD5
            self.checksumXxhash64 = checksumXxhash64
            self.checksumXxhash3 = checksumXxhash3
            self.checksumXxhash128 = checksumXxhash128
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
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
            self.checksumCrc32C = try reader.optional("ChecksumCRC32C")
            self.checksumCrc64Nvme = try reader.optional("ChecksumCRC64NVME")
            self.checksumSha1 = try reader.optional("ChecksumSHA1")
            self.checksumSha256 = try reader.optional("ChecksumSHA256")
            self.checksumSha512 = try reader.optional("ChecksumSHA512")
            self.checksumMD5 = try reader.optional("ChecksumMD5")
            self.checksumXxhash64 = try reader.optional("ChecksumXXHASH64")
            self.checksumXxhash3 = try reader.optional("ChecksumXXHASH3")
            self.checksumXxhash128 = try reader.optional("ChecksumXXHASH128")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.requestPayer = try reader.optional("RequestPayer")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 23)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("PartNumber", partNumber)
            writer.put("UploadId", uploadID)
            writer.putBlob("Body", body)
            writer.put("ContentLength", contentLength)
            writer.put("ContentMD5", contentMD5)
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
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            writer.put("RequestPayer", requestPayer)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            return writer.fields(with: extra)
        }
    }
}

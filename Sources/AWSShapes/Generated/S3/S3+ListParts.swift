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
    /// `ListPartsOutput`.
    package struct ListPartsOutput: WireShape {
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
        /// `PartNumberMarker`.
        package var partNumberMarker: Int?
        /// `NextPartNumberMarker`.
        package var nextPartNumberMarker: Int?
        /// `MaxParts`.
        package var maxParts: Int?
        /// `IsTruncated`.
        package var isTruncated: Bool?
        /// `Parts`.
        package var parts: [Part]?
        /// `Initiator`.
        package var initiator: Initiator?
        /// `Owner`.
        package var owner: Owner?
        /// `StorageClass`.
        package var storageClass: StorageClass?
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
            partNumberMarker: Int? = nil,
            nextPartNumberMarker: Int? = nil,
            maxParts: Int? = nil,
            isTruncated: Bool? = nil,
            parts: [Part]? = nil,
            initiator: Initiator? = nil,
            owner: Owner? = nil,
            storageClass: StorageClass? = nil,
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
            self.partNumberMarker = partNumberMarker
            self.nextPartNumberMarker = nextPartNumberMarker
            self.maxParts = maxParts
            self.isTruncated = isTruncated
            self.parts = parts
            self.initiator = initiator
            self.owner = owner
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListPartsOutput")
            self.abortDate = try reader.optional("AbortDate")
            self.abortRuleID = try reader.optional("AbortRuleId")
            self.bucket = try reader.optional("Bucket")
            self.key = try reader.optional("Key")
            self.uploadID = try reader.optional("UploadId")
            self.partNumberMarker = try reader.optional("PartNumberMarker")
            self.nextPartNumberMarker = try reader.optional("NextPartNumberMarker")
            self.maxParts = try reader.optional("MaxParts")
            self.isTruncated = try reader.optional("IsTruncated")
            self.parts = try reader.optional("Parts")
            self.initiator = try reader.optional("Initiator")
            self.owner = try reader.optional("Owner")
            self.storageClass = try reader.optional("StorageClass")
            self.requestCharged = try reader.optional("RequestCharged")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 16)
            writer.put("AbortDate", abortDate)
            writer.put("AbortRuleId", abortRuleID)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("PartNumberMarker", partNumberMarker)
            writer.put("NextPartNumberMarker", nextPartNumberMarker)
            writer.put("MaxParts", maxParts)
            writer.put("IsTruncated", isTruncated)
            writer.put("Parts", parts)
            writer.put("Initiator", initiator)
            writer.put("Owner", owner)
            writer.put("StorageClass", storageClass)
            writer.put("RequestCharged", requestCharged)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `ListPartsRequest`, the operation's input.
    package struct ListPartsInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `UploadId`, required.
        package var uploadID: String
        /// `MaxParts`.
        package var maxParts: Int?
        /// `PartNumberMarker`.
        package var partNumberMarker: Int?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
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
            maxParts: Int? = nil,
            partNumberMarker: Int? = nil,
            requestPayer: RequestPayer? = nil,
            expectedBucketOwner: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: Secret? = nil,
            sseCustomerKeyMD5: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.maxParts = maxParts
            self.partNumberMarker = partNumberMarker
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListPartsRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.maxParts = try reader.optional("MaxParts")
            self.partNumberMarker = try reader.optional("PartNumberMarker")
            self.requestPayer = try reader.optional("RequestPayer")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.sseCustomerAlgorithm = try reader.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try reader.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try reader.optional("SSECustomerKeyMD5")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("MaxParts", maxParts)
            writer.put("PartNumberMarker", partNumberMarker)
            writer.put("RequestPayer", requestPayer)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("SSECustomerAlgorithm", sseCustomerAlgorithm)
            writer.put("SSECustomerKey", sseCustomerKey)
            writer.put("SSECustomerKeyMD5", sseCustomerKeyMD5)
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `MultipartUpload`.
    package struct MultipartUpload: WireShape {
        /// `UploadId`.
        package var uploadID: String?
        /// `Key`.
        package var key: String?
        /// `Initiated`.
        package var initiated: Date?
        /// `StorageClass`.
        package var storageClass: StorageClass?
        /// `Owner`.
        package var owner: Owner?
        /// `Initiator`.
        package var initiator: Initiator?
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
        /// `ChecksumType`.
        package var checksumType: ChecksumType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            uploadID: String? = nil,
            key: String? = nil,
            initiated: Date? = nil,
            storageClass: StorageClass? = nil,
            owner: Owner? = nil,
            initiator: Initiator? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.uploadID = uploadID
            self.key = key
            self.initiated = initiated
            self.storageClass = storageClass
            self.owner = owner
            self.initiator = initiator
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MultipartUpload")
            self.uploadID = try reader.optional("UploadId")
            self.key = try reader.optional("Key")
            self.initiated = try reader.optional("Initiated")
            self.storageClass = try reader.optional("StorageClass")
            self.owner = try reader.optional("Owner")
            self.initiator = try reader.optional("Initiator")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("UploadId", uploadID)
            writer.put("Key", key)
            writer.put("Initiated", initiated)
            writer.put("StorageClass", storageClass)
            writer.put("Owner", owner)
            writer.put("Initiator", initiator)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }
}

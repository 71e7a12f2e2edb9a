// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `Part`.
    package struct Part: WireShape {
        /// `PartNumber`.
        package var partNumber: Int?
        /// `LastModified`.
        package var lastModified: Date?
        /// `ETag`.
        package var eTag: String?
        /// `Size`.
        package var size: Int?
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
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            partNumber: Int? = nil,
            lastModified: Date? = nil,
            eTag: String? = nil,
            size: Int? = nil,
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
            extra: WireFields = WireFields()
        ) {
            self.partNumber = partNumber
            self.lastModified = lastModified
            self.eTag = eTag
            self.size = size
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
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Part")
            self.partNumber = try reader.optional("PartNumber")
            self.lastModified = try reader.optional("LastModified")
            self.eTag = try reader.optional("ETag")
            self.size = try reader.optional("Size")
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
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 14)
            writer.put("PartNumber", partNumber)
            writer.put("LastModified", lastModified)
            writer.put("ETag", eTag)
            writer.put("Size", size)
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
            return writer.fields(with: extra)
        }
    }
}

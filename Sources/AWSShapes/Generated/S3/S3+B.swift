// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `Bucket`.
    package struct Bucket: WireShape {
        /// `Name`.
        package var name: String?
        /// `CreationDate`.
        package var creationDate: Date?
        /// `BucketRegion`.
        package var bucketRegion: String?
        /// `BucketArn`.
        package var bucketARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String? = nil,
            creationDate: Date? = nil,
            bucketRegion: String? = nil,
            bucketARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.creationDate = creationDate
            self.bucketRegion = bucketRegion
            self.bucketARN = bucketARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Bucket")
            self.name = try reader.optional("Name")
            self.creationDate = try reader.optional("CreationDate")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.bucketARN = try reader.optional("BucketArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Name", name)
            writer.put("CreationDate", creationDate)
            writer.put("BucketRegion", bucketRegion)
            writer.put("BucketArn", bucketARN)
            return writer.fields(with: extra)
        }
    }

    /// `BucketInfo`.
    package struct BucketInfo: WireShape {
        /// `DataRedundancy`.
        package var dataRedundancy: DataRedundancy?
        /// `Type`.
        package var type: BucketType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            dataRedundancy: DataRedundancy? = nil,
            type: BucketType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.dataRedundancy = dataRedundancy
            self.type = type
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "BucketInfo")
            self.dataRedundancy = try reader.optional("DataRedundancy")
            self.type = try reader.optional("Type")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("DataRedundancy", dataRedundancy)
            writer.put("Type", type)
            return writer.fields(with: extra)
        }
    }
}

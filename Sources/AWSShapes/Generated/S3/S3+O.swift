// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `Object`.
    package struct Object: WireShape {
        /// `Key`.
        package var key: String?
        /// `LastModified`.
        package var lastModified: Date?
        /// `ETag`.
        package var eTag: String?
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: [ChecksumAlgorithm]?
        /// `ChecksumType`.
        package var checksumType: ChecksumType?
        /// `Size`.
        package var size: Int?
        /// `StorageClass`.
        package var storageClass: ObjectStorageClass?
        /// `Owner`.
        package var owner: Owner?
        /// `RestoreStatus`.
        package var restoreStatus: RestoreStatus?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String? = nil,
            lastModified: Date? = nil,
            eTag: String? = nil,
            checksumAlgorithm: [ChecksumAlgorithm]? = nil,
            checksumType: ChecksumType? = nil,
            size: Int? = nil,
            storageClass: ObjectStorageClass? = nil,
            owner: Owner? = nil,
            restoreStatus: RestoreStatus? = nil,
            extra: WireFields = WireFields()
        ) {
            self.key = key
            self.lastModified = lastModified
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
            self.owner = owner
            self.restoreStatus = restoreStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Object")
            self.key = try reader.optional("Key")
            self.lastModified = try reader.optional("LastModified")
            self.eTag = try reader.optional("ETag")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.size = try reader.optional("Size")
            self.storageClass = try reader.optional("StorageClass")
            self.owner = try reader.optional("Owner")
            self.restoreStatus = try reader.optional("RestoreStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Key", key)
            writer.put("LastModified", lastModified)
            writer.put("ETag", eTag)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            writer.put("Size", size)
            writer.put("StorageClass", storageClass)
            writer.put("Owner", owner)
            writer.put("RestoreStatus", restoreStatus)
            return writer.fields(with: extra)
        }
    }

    /// `ObjectIdentifier`.
    package struct ObjectIdentifier: WireShape {
        /// `Key`, required.
        package var key: String
        /// `VersionId`.
        package var versionID: String?
        /// `ETag`.
        package var eTag: String?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// `Size`.
        package var size: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String,
            versionID: String? = nil,
            eTag: String? = nil,
            lastModifiedTime: Date? = nil,
            size: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.key = key
            self.versionID = versionID
            self.eTag = eTag
            self.lastModifiedTime = lastModifiedTime
            self.size = size
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ObjectIdentifier")
            self.key = try reader.required("Key")
            self.versionID = try reader.optional("VersionId")
            self.eTag = try reader.optional("ETag")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.size = try reader.optional("Size")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Key", key)
            writer.put("VersionId", versionID)
            writer.put("ETag", eTag)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("Size", size)
            return writer.fields(with: extra)
        }
    }

    /// `Owner`.
    package struct Owner: WireShape {
        /// `DisplayName`.
        package var displayName: String?
        /// `ID`.
        package var id: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            displayName: String? = nil,
            id: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.displayName = displayName
            self.id = id
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Owner")
            self.displayName = try reader.optional("DisplayName")
            self.id = try reader.optional("ID")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("DisplayName", displayName)
            writer.put("ID", id)
            return writer.fields(with: extra)
        }
    }
}

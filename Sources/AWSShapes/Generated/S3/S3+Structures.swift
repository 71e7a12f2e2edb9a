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
        package var name: String?
        package var bucketRegion: String?
        package var extra: WireFields

        package init(name: String? = nil, bucketRegion: String? = nil, extra: WireFields = WireFields()) {
            self.name = name
            self.bucketRegion = bucketRegion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Bucket")
            self.name = try reader.optional("Name")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("BucketRegion", bucketRegion)
            return writer.fields(with: extra)
        }
    }

    /// `BucketInfo`.
    package struct BucketInfo: WireShape {
        package var type: BucketType?
        package var extra: WireFields

        package init(type: BucketType? = nil, extra: WireFields = WireFields()) {
            self.type = type
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "BucketInfo")
            self.type = try reader.optional("Type")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Type", type)
            return writer.fields(with: extra)
        }
    }

    /// `CommonPrefix`.
    package struct CommonPrefix: WireShape {
        package var prefix: String?
        package var extra: WireFields

        package init(prefix: String? = nil, extra: WireFields = WireFields()) {
            self.prefix = prefix
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CommonPrefix")
            self.prefix = try reader.optional("Prefix")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Prefix", prefix)
            return writer.fields(with: extra)
        }
    }

    /// `CompletedMultipartUpload`.
    package struct CompletedMultipartUpload: WireShape {
        package var parts: [CompletedPart]?
        package var extra: WireFields

        package init(parts: [CompletedPart]? = nil, extra: WireFields = WireFields()) {
            self.parts = parts
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompletedMultipartUpload")
            self.parts = try reader.optional("Parts")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Parts", parts)
            return writer.fields(with: extra)
        }
    }

    /// `CompletedPart`.
    package struct CompletedPart: WireShape {
        package var eTag: String?
        package var checksumCrc32: String?
        package var partNumber: Int?
        package var extra: WireFields

        package init(
            eTag: String? = nil, checksumCrc32: String? = nil, partNumber: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.eTag = eTag
            self.checksumCrc32 = checksumCrc32
            self.partNumber = partNumber
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompletedPart")
            self.eTag = try reader.optional("ETag")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.partNumber = try reader.optional("PartNumber")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ETag", eTag)
            writer.put("ChecksumCRC32", checksumCrc32)
            writer.put("PartNumber", partNumber)
            return writer.fields(with: extra)
        }
    }

    /// `CreateBucketConfiguration`.
    package struct CreateBucketConfiguration: WireShape {
        package var locationConstraint: BucketLocationConstraint?
        package var location: LocationInfo?
        package var bucket: BucketInfo?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            locationConstraint: BucketLocationConstraint? = nil, location: LocationInfo? = nil,
            bucket: BucketInfo? = nil, tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.locationConstraint = locationConstraint
            self.location = location
            self.bucket = bucket
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateBucketConfiguration")
            self.locationConstraint = try reader.optional("LocationConstraint")
            self.location = try reader.optional("Location")
            self.bucket = try reader.optional("Bucket")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("LocationConstraint", locationConstraint)
            writer.put("Location", location)
            writer.put("Bucket", bucket)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `Delete`.
    package struct Delete: WireShape {
        package var objects: [ObjectIdentifier]
        package var quiet: Bool?
        package var extra: WireFields

        package init(objects: [ObjectIdentifier], quiet: Bool? = nil, extra: WireFields = WireFields()) {
            self.objects = objects
            self.quiet = quiet
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Delete")
            self.objects = try reader.required("Objects")
            self.quiet = try reader.optional("Quiet")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Objects", objects)
            writer.put("Quiet", quiet)
            return writer.fields(with: extra)
        }
    }

    /// `LocationInfo`.
    package struct LocationInfo: WireShape {
        package var type: LocationType?
        package var name: String?
        package var extra: WireFields

        package init(type: LocationType? = nil, name: String? = nil, extra: WireFields = WireFields()) {
            self.type = type
            self.name = name
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "LocationInfo")
            self.type = try reader.optional("Type")
            self.name = try reader.optional("Name")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Type", type)
            writer.put("Name", name)
            return writer.fields(with: extra)
        }
    }

    /// `MultipartUpload`.
    package struct MultipartUpload: WireShape {
        package var uploadID: String?
        package var key: String?
        package var storageClass: StorageClass?
        package var checksumAlgorithm: ChecksumAlgorithm?
        package var checksumType: ChecksumType?
        package var extra: WireFields

        package init(
            uploadID: String? = nil, key: String? = nil, storageClass: StorageClass? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil, checksumType: ChecksumType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.uploadID = uploadID
            self.key = key
            self.storageClass = storageClass
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MultipartUpload")
            self.uploadID = try reader.optional("UploadId")
            self.key = try reader.optional("Key")
            self.storageClass = try reader.optional("StorageClass")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.checksumType = try reader.optional("ChecksumType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("UploadId", uploadID)
            writer.put("Key", key)
            writer.put("StorageClass", storageClass)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            return writer.fields(with: extra)
        }
    }

    /// `Object`.
    package struct Object: WireShape {
        package var key: String?
        package var lastModified: Date?
        package var eTag: String?
        package var checksumAlgorithm: [ChecksumAlgorithm]?
        package var checksumType: ChecksumType?
        package var size: Int?
        package var storageClass: ObjectStorageClass?
        package var extra: WireFields

        package init(
            key: String? = nil, lastModified: Date? = nil, eTag: String? = nil,
            checksumAlgorithm: [ChecksumAlgorithm]? = nil, checksumType: ChecksumType? = nil, size: Int? = nil,
            storageClass: ObjectStorageClass? = nil, extra: WireFields = WireFields()
        ) {
            self.key = key
            self.lastModified = lastModified
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
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
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Key", key)
            writer.put("LastModified", lastModified)
            writer.put("ETag", eTag)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            writer.put("ChecksumType", checksumType)
            writer.put("Size", size)
            writer.put("StorageClass", storageClass)
            return writer.fields(with: extra)
        }
    }

    /// `ObjectIdentifier`.
    package struct ObjectIdentifier: WireShape {
        package var key: String
        package var versionID: String?
        package var eTag: String?
        package var lastModifiedTime: Date?
        package var size: Int?
        package var extra: WireFields

        package init(
            key: String, versionID: String? = nil, eTag: String? = nil, lastModifiedTime: Date? = nil, size: Int? = nil,
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

    /// `Part`.
    package struct Part: WireShape {
        package var partNumber: Int?
        package var lastModified: Date?
        package var eTag: String?
        package var size: Int?
        package var checksumCrc32: String?
        package var extra: WireFields

        package init(
            partNumber: Int? = nil, lastModified: Date? = nil, eTag: String? = nil, size: Int? = nil,
            checksumCrc32: String? = nil, extra: WireFields = WireFields()
        ) {
            self.partNumber = partNumber
            self.lastModified = lastModified
            self.eTag = eTag
            self.size = size
            self.checksumCrc32 = checksumCrc32
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Part")
            self.partNumber = try reader.optional("PartNumber")
            self.lastModified = try reader.optional("LastModified")
            self.eTag = try reader.optional("ETag")
            self.size = try reader.optional("Size")
            self.checksumCrc32 = try reader.optional("ChecksumCRC32")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("PartNumber", partNumber)
            writer.put("LastModified", lastModified)
            writer.put("ETag", eTag)
            writer.put("Size", size)
            writer.put("ChecksumCRC32", checksumCrc32)
            return writer.fields(with: extra)
        }
    }

    /// `Tag`.
    package struct Tag: WireShape {
        package var key: String
        package var value: String
        package var extra: WireFields

        package init(key: String, value: String, extra: WireFields = WireFields()) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Tag")
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Key", key)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `Tagging`.
    package struct Tagging: WireShape {
        package var tagSet: [Tag]
        package var extra: WireFields

        package init(tagSet: [Tag], extra: WireFields = WireFields()) {
            self.tagSet = tagSet
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Tagging")
            self.tagSet = try reader.required("TagSet")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TagSet", tagSet)
            return writer.fields(with: extra)
        }
    }
}

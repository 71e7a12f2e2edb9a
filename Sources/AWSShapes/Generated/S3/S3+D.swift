// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `Delete`.
    package struct Delete: WireShape {
        /// `Objects`, required.
        package var objects: [ObjectIdentifier]
        /// `Quiet`.
        package var quiet: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            objects: [ObjectIdentifier],
            quiet: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
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

    /// `DeletedObject`.
    package struct DeletedObject: WireShape {
        /// `Key`.
        package var key: String?
        /// `VersionId`.
        package var versionID: String?
        /// `DeleteMarker`.
        package var deleteMarker: Bool?
        /// `DeleteMarkerVersionId`.
        package var deleteMarkerVersionID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String? = nil,
            versionID: String? = nil,
            deleteMarker: Bool? = nil,
            deleteMarkerVersionID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.key = key
            self.versionID = versionID
            self.deleteMarker = deleteMarker
            self.deleteMarkerVersionID = deleteMarkerVersionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeletedObject")
            self.key = try reader.optional("Key")
            self.versionID = try reader.optional("VersionId")
            self.deleteMarker = try reader.optional("DeleteMarker")
            self.deleteMarkerVersionID = try reader.optional("DeleteMarkerVersionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Key", key)
            writer.put("VersionId", versionID)
            writer.put("DeleteMarker", deleteMarker)
            writer.put("DeleteMarkerVersionId", deleteMarkerVersionID)
            return writer.fields(with: extra)
        }
    }
}

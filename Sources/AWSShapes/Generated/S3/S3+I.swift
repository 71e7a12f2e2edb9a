// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `Initiator`.
    package struct Initiator: WireShape {
        /// `ID`.
        package var id: String?
        /// `DisplayName`.
        package var displayName: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            id: String? = nil,
            displayName: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.id = id
            self.displayName = displayName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Initiator")
            self.id = try reader.optional("ID")
            self.displayName = try reader.optional("DisplayName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ID", id)
            writer.put("DisplayName", displayName)
            return writer.fields(with: extra)
        }
    }
}

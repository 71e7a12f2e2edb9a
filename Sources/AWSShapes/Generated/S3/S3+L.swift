// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `LocationInfo`.
    package struct LocationInfo: WireShape {
        /// `Type`.
        package var type: LocationType?
        /// `Name`.
        package var name: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            type: LocationType? = nil,
            name: String? = nil,
            extra: WireFields = WireFields()
        ) {
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
}

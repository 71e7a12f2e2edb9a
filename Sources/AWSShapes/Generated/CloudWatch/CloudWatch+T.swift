// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `Tag`.
    package struct Tag: WireShape {
        /// `Key`, required.
        package var key: String
        /// `Value`, required.
        package var value: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String,
            value: String,
            extra: WireFields = WireFields()
        ) {
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
}

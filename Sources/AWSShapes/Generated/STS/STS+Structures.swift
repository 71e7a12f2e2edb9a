// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
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
}

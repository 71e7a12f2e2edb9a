// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `LabelOptions`.
    package struct LabelOptions: WireShape {
        /// `Timezone`.
        package var timezone: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            timezone: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.timezone = timezone
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "LabelOptions")
            self.timezone = try reader.optional("Timezone")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Timezone", timezone)
            return writer.fields(with: extra)
        }
    }
}

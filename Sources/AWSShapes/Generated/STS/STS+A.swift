// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// `AssumedRoleUser`.
    package struct AssumedRoleUser: WireShape {
        /// `AssumedRoleId`, required.
        package var assumedRoleID: String
        /// `Arn`, required.
        package var arn: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            assumedRoleID: String,
            arn: String,
            extra: WireFields = WireFields()
        ) {
            self.assumedRoleID = assumedRoleID
            self.arn = arn
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AssumedRoleUser")
            self.assumedRoleID = try reader.required("AssumedRoleId")
            self.arn = try reader.required("Arn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("AssumedRoleId", assumedRoleID)
            writer.put("Arn", arn)
            return writer.fields(with: extra)
        }
    }
}

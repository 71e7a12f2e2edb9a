// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `Error`, the operation's structure.
    package struct ErrorValue: WireShape {
        /// `Key`.
        package var key: String?
        /// `VersionId`.
        package var versionID: String?
        /// `Code`.
        package var code: String?
        /// `Message`.
        package var message: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String? = nil,
            versionID: String? = nil,
            code: String? = nil,
            message: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.key = key
            self.versionID = versionID
            self.code = code
            self.message = message
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Error")
            self.key = try reader.optional("Key")
            self.versionID = try reader.optional("VersionId")
            self.code = try reader.optional("Code")
            self.message = try reader.optional("Message")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Key", key)
            writer.put("VersionId", versionID)
            writer.put("Code", code)
            writer.put("Message", message)
            return writer.fields(with: extra)
        }
    }
}

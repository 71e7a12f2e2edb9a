// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `AddTagsInput`.
    package struct AddTagsInput: WireShape {
        /// `ResourceArn`, required.
        package var resourceARN: String
        /// `Tags`, required.
        package var tags: [Tag]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            resourceARN: String,
            tags: [Tag],
            extra: WireFields = WireFields()
        ) {
            self.resourceARN = resourceARN
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AddTagsInput")
            self.resourceARN = try reader.required("ResourceArn")
            self.tags = try reader.required("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ResourceArn", resourceARN)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `AddTagsOutput`.
    package struct AddTagsOutput: WireShape {
        /// `Tags`.
        package var tags: [Tag]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            tags: [Tag]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AddTagsOutput")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }
}

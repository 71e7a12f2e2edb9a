// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `DeleteModelInput`.
    package struct DeleteModelInput: WireShape {
        /// `ModelName`, required.
        package var modelName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelName: String,
            extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteModelInput")
            self.modelName = try reader.required("ModelName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelName", modelName)
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `StopTrainingJobRequest`, the operation's input.
    package struct StopTrainingJobInput: WireShape {
        /// `TrainingJobName`, required.
        package var trainingJobName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobName: String,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StopTrainingJobRequest")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TrainingJobName", trainingJobName)
            return writer.fields(with: extra)
        }
    }
}

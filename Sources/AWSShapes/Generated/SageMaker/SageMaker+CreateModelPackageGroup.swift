// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CreateModelPackageGroupInput`.
    package struct CreateModelPackageGroupInput: WireShape {
        /// `ModelPackageGroupName`, required.
        package var modelPackageGroupName: String
        /// `ModelPackageGroupDescription`.
        package var modelPackageGroupDescription: String?
        /// `Tags`.
        package var tags: [Tag]?
        /// `ManagedConfiguration`.
        package var managedConfiguration: ManagedConfiguration?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageGroupName: String,
            modelPackageGroupDescription: String? = nil,
            tags: [Tag]? = nil,
            managedConfiguration: ManagedConfiguration? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupName = modelPackageGroupName
            self.modelPackageGroupDescription = modelPackageGroupDescription
            self.tags = tags
            self.managedConfiguration = managedConfiguration
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelPackageGroupInput")
            self.modelPackageGroupName = try reader.required("ModelPackageGroupName")
            self.modelPackageGroupDescription = try reader.optional("ModelPackageGroupDescription")
            self.tags = try reader.optional("Tags")
            self.managedConfiguration = try reader.optional("ManagedConfiguration")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            writer.put("ModelPackageGroupDescription", modelPackageGroupDescription)
            writer.put("Tags", tags)
            writer.put("ManagedConfiguration", managedConfiguration)
            return writer.fields(with: extra)
        }
    }

    /// `CreateModelPackageGroupOutput`.
    package struct CreateModelPackageGroupOutput: WireShape {
        /// `ModelPackageGroupArn`, required.
        package var modelPackageGroupARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageGroupARN: String,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupARN = modelPackageGroupARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateModelPackageGroupOutput")
            self.modelPackageGroupARN = try reader.required("ModelPackageGroupArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelPackageGroupArn", modelPackageGroupARN)
            return writer.fields(with: extra)
        }
    }
}

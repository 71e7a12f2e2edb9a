// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeModelPackageGroupInput`.
    package struct DescribeModelPackageGroupInput: WireShape {
        /// `ModelPackageGroupName`, required.
        package var modelPackageGroupName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageGroupName: String,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupName = modelPackageGroupName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageGroupInput")
            self.modelPackageGroupName = try reader.required("ModelPackageGroupName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelPackageGroupOutput`.
    package struct DescribeModelPackageGroupOutput: WireShape {
        /// `ModelPackageGroupName`, required.
        package var modelPackageGroupName: String
        /// `ModelPackageGroupArn`, required.
        package var modelPackageGroupARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `CreatedBy`, required.
        package var createdBy: UserContext
        /// `ModelPackageGroupStatus`, required.
        package var modelPackageGroupStatus: ModelPackageGroupStatus
        /// `ModelPackageGroupDescription`.
        package var modelPackageGroupDescription: String?
        /// `ManagedConfiguration`.
        package var managedConfiguration: ManagedConfiguration?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageGroupName: String,
            modelPackageGroupARN: String,
            creationTime: Date,
            createdBy: UserContext,
            modelPackageGroupStatus: ModelPackageGroupStatus,
            modelPackageGroupDescription: String? = nil,
            managedConfiguration: ManagedConfiguration? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupName = modelPackageGroupName
            self.modelPackageGroupARN = modelPackageGroupARN
            self.creationTime = creationTime
            self.createdBy = createdBy
            self.modelPackageGroupStatus = modelPackageGroupStatus
            self.modelPackageGroupDescription = modelPackageGroupDescription
            self.managedConfiguration = managedConfiguration
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageGroupOutput")
            self.modelPackageGroupName = try reader.required("ModelPackageGroupName")
            self.modelPackageGroupARN = try reader.required("ModelPackageGroupArn")
            self.creationTime = try reader.required("CreationTime")
            self.createdBy = try reader.required("CreatedBy")
            self.modelPackageGroupStatus = try reader.required("ModelPackageGroupStatus")
            self.modelPackageGroupDescription = try reader.optional("ModelPackageGroupDescription")
            self.managedConfiguration = try reader.optional("ManagedConfiguration")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            writer.put("ModelPackageGroupArn", modelPackageGroupARN)
            writer.put("CreationTime", creationTime)
            writer.put("CreatedBy", createdBy)
            writer.put("ModelPackageGroupStatus", modelPackageGroupStatus)
            writer.put("ModelPackageGroupDescription", modelPackageGroupDescription)
            writer.put("ManagedConfiguration", managedConfiguration)
            return writer.fields(with: extra)
        }
    }
}

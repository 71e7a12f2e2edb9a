// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeModelPackageInput`.
    package struct DescribeModelPackageInput: WireShape {
        /// `ModelPackageName`, required.
        package var modelPackageName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageName: String,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageName = modelPackageName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageInput")
            self.modelPackageName = try reader.required("ModelPackageName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelPackageName", modelPackageName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeModelPackageOutput`.
    package struct DescribeModelPackageOutput: WireShape {
        /// `ModelPackageName`, required.
        package var modelPackageName: String
        /// `ModelPackageArn`, required.
        package var modelPackageARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `ModelPackageStatus`, required.
        package var modelPackageStatus: ModelPackageStatus
        /// `ModelPackageStatusDetails`, required.
        package var modelPackageStatusDetails: ModelPackageStatusDetails
        /// `ModelPackageGroupName`.
        package var modelPackageGroupName: String?
        /// `ModelPackageVersion`.
        package var modelPackageVersion: Int?
        /// `ModelPackageRegistrationType`.
        package var modelPackageRegistrationType: ModelPackageRegistrationType?
        /// `ModelPackageDescription`.
        package var modelPackageDescription: String?
        /// `InferenceSpecification`.
        package var inferenceSpecification: InferenceSpecification?
        /// `SourceAlgorithmSpecification`.
        package var sourceAlgorithmSpecification: SourceAlgorithmSpecification?
        /// `ValidationSpecification`.
        package var validationSpecification: ModelPackageValidationSpecification?
        /// `CertifyForMarketplace`.
        package var certifyForMarketplace: Bool?
        /// `ModelApprovalStatus`.
        package var modelApprovalStatus: ModelApprovalStatus?
        /// `CreatedBy`.
        package var createdBy: UserContext?
        /// `MetadataProperties`.
        package var metadataProperties: MetadataProperties?
        /// `ModelMetrics`.
        package var modelMetrics: ModelMetrics?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// `LastModifiedBy`.
        package var lastModifiedBy: UserContext?
        /// `ApprovalDescription`.
        package var approvalDescription: String?
        /// `Domain`.
        package var domain: String?
        /// `Task`.
        package var task: String?
        /// `SamplePayloadUrl`.
        package var samplePayloadURL: String?
        /// `CustomerMetadataProperties`.
        package var customerMetadataProperties: [String: String]?
        /// `DriftCheckBaselines`.
        package var driftCheckBaselines: DriftCheckBaselines?
        /// `AdditionalInferenceSpecifications`.
        package var additionalInferenceSpecifications: [AdditionalInferenceSpecificationDefinition]?
        /// `SkipModelValidation`.
        package var skipModelValidation: SkipModelValidation?
        /// `SourceUri`.
        package var sourceURI: String?
        /// `SecurityConfig`.
        package var securityConfig: ModelPackageSecurityConfig?
        /// `ModelCard`.
        package var modelCard: ModelPackageModelCard?
        /// `ModelLifeCycle`.
        package var modelLifeCycle: ModelLifeCycle?
        /// `ManagedStorageType`.
        package var managedStorageType: ManagedStorageType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageName: String,
            modelPackageARN: String,
            creationTime: Date,
            modelPackageStatus: ModelPackageStatus,
            modelPackageStatusDetails: ModelPackageStatusDetails,
            modelPackageGroupName: String? = nil,
            modelPackageVersion: Int? = nil,
            modelPackageRegistrationType: ModelPackageRegistrationType? = nil,
            modelPackageDescription: String? = nil,
            inferenceSpecification: InferenceSpecification? = nil,
            sourceAlgorithmSpecification: SourceAlgorithmSpecification? = nil,
            validationSpecification: ModelPackageValidationSpecification? = nil,
            certifyForMarketplace: Bool? = nil,
            modelApprovalStatus: ModelApprovalStatus? = nil,
            createdBy: UserContext? = nil,
            metadataProperties: MetadataProperties? = nil,
            modelMetrics: ModelMetrics? = nil,
            lastModifiedTime: Date? = nil,
            lastModifiedBy: UserContext? = nil,
            approvalDescription: String? = nil,
            domain: String? = nil,
            task: String? = nil,
            samplePayloadURL: String? = nil,
            customerMetadataProperties: [String: String]? = nil,
            driftCheckBaselines: DriftCheckBaselines? = nil,
            additionalInferenceSpecifications: [AdditionalInferenceSpecificationDefinition]? = nil,
            skipModelValidation: SkipModelValidation? = nil,
            sourceURI: String? = nil,
            securityConfig: ModelPackageSecurityConfig? = nil,
            modelCard: ModelPackageModelCard? = nil,
            modelLifeCycle: ModelLifeCycle? = nil,
            managedStorageType: ManagedStorageType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageName = modelPackageName
            self.modelPackageARN = modelPackageARN
            self.creationTime = creationTime
            self.modelPackageStatus = modelPackageStatus
            self.modelPackageStatusDetails = modelPackageStatusDetails
            self.modelPackageGroupName = modelPackageGroupName
            self.modelPackageVersion = modelPackageVersion
            self.modelPackageRegistrationType = modelPackageRegistrationType
            self.modelPackageDescription = modelPackageDescription
            self.inferenceSpecification = inferenceSpecification
            self.sourceAlgorithmSpecification = sourceAlgorithmSpecification
            self.validationSpecification = validationSpecification
            self.certifyForMarketplace = certifyForMarketplace
            self.modelApprovalStatus = modelApprovalStatus
            self.createdBy = createdBy
            self.metadataProperties = metadataProperties
            self.modelMetrics = modelMetrics
            self.lastModifiedTime = lastModifiedTime
            self.lastModifiedBy = lastModifiedBy
            self.approvalDescription = approvalDescription
            self.domain = domain
            self.task = task
            self.samplePayloadURL = samplePayloadURL
            self.customerMetadataProperties = customerMetadataProperties
            self.driftCheckBaselines = driftCheckBaselines
            self.additionalInferenceSpecifications = additionalInferenceSpecifications
            self.skipModelValidation = skipModelValidation
            self.sourceURI = sourceURI
            self.securityConfig = securityConfig
            self.modelCard = modelCard
            self.modelLifeCycle = modelLifeCycle
            self.managedStorageType = managedStorageType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeModelPackageOutput")
            self.modelPackageName = try reader.required("ModelPackageName")
            self.modelPackageARN = try reader.required("ModelPackageArn")
            self.creationTime = try reader.required("CreationTime")
            self.modelPackageStatus = try reader.required("ModelPackageStatus")
            self.modelPackageStatusDetails = try reader.required("ModelPackageStatusDetails")
            self.modelPackageGroupName = try reader.optional("ModelPackageGroupName")
            self.modelPackageVersion = try reader.optional("ModelPackageVersion")
            self.modelPackageRegistrationType = try reader.optional("ModelPackageRegistrationType")
            self.modelPackageDescription = try reader.optional("ModelPackageDescription")
            self.inferenceSpecification = try reader.optional("InferenceSpecification")
            self.sourceAlgorithmSpecification = try reader.optional("SourceAlgorithmSpecification")
            self.validationSpecification = try reader.optional("ValidationSpecification")
            self.certifyForMarketplace = try reader.optional("CertifyForMarketplace")
            self.modelApprovalStatus = try reader.optional("ModelApprovalStatus")
            self.createdBy = try reader.optional("CreatedBy")
            self.metadataProperties = try reader.optional("MetadataProperties")
            self.modelMetrics = try reader.optional("ModelMetrics")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.lastModifiedBy = try reader.optional("LastModifiedBy")
            self.approvalDescription = try reader.optional("ApprovalDescription")
            self.domain = try reader.optional("Domain")
            self.task = try reader.optional("Task")
            self.samplePayloadURL = try reader.optional("SamplePayloadUrl")
            self.customerMetadataProperties = try reader.optional("CustomerMetadataProperties")
            self.driftCheckBaselines = try reader.optional("DriftCheckBaselines")
            self.additionalInferenceSpecifications = try reader.optional("AdditionalInferenceSpecifications")
            self.skipModelValidation = try reader.optional("SkipModelValidation")
            self.sourceURI = try reader.optional("SourceUri")
            self.securityConfig = try reader.optional("SecurityConfig")
            self.modelCard = try reader.optional("ModelCard")
            self.modelLifeCycle = try reader.optional("ModelLifeCycle")
            self.managedStorageType = try reader.optional("ManagedStorageType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 32)
            writer.put("ModelPackageName", modelPackageName)
            writer.put("ModelPackageArn", modelPackageARN)
            writer.put("CreationTime", creationTime)
            writer.put("ModelPackageStatus", modelPackageStatus)
            writer.put("ModelPackageStatusDetails", modelPackageStatusDetails)
            writer.put("ModelPackageGroupName", modelPackageGroupName)
            writer.put("ModelPackageVersion", modelPackageVersion)
            writer.put("ModelPackageRegistrationType", modelPackageRegistrationType)
            writer.put("ModelPackageDescription", modelPackageDescription)
            writer.put("InferenceSpecification", inferenceSpecification)
            writer.put("SourceAlgorithmSpecification", sourceAlgorithmSpecification)
            writer.put("ValidationSpecification", validationSpecification)
            writer.put("CertifyForMarketplace", certifyForMarketplace)
            writer.put("ModelApprovalStatus", modelApprovalStatus)
            writer.put("CreatedBy", createdBy)
            writer.put("MetadataProperties", metadataProperties)
            writer.put("ModelMetrics", modelMetrics)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("LastModifiedBy", lastModifiedBy)
            writer.put("ApprovalDescription", approvalDescription)
            writer.put("Domain", domain)
            writer.put("Task", task)
            writer.put("SamplePayloadUrl", samplePayloadURL)
            writer.put("CustomerMetadataProperties", customerMetadataProperties)
            writer.put("DriftCheckBaselines", driftCheckBaselines)
            writer.put("AdditionalInferenceSpecifications", additionalInferenceSpecifications)
            writer.put("SkipModelValidation", skipModelValidation)
            writer.put("SourceUri", sourceURI)
            writer.put("SecurityConfig", securityConfig)
            writer.put("ModelCard", modelCard)
            writer.put("ModelLifeCycle", modelLifeCycle)
            writer.put("ManagedStorageType", managedStorageType)
            return writer.fields(with: extra)
        }
    }
}

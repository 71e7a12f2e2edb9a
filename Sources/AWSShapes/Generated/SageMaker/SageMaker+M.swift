// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ManagedConfiguration`.
    package struct ManagedConfiguration: WireShape {
        /// `ManagedStorageType`.
        package var managedStorageType: ManagedStorageType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            managedStorageType: ManagedStorageType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.managedStorageType = managedStorageType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ManagedConfiguration")
            self.managedStorageType = try reader.optional("ManagedStorageType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ManagedStorageType", managedStorageType)
            return writer.fields(with: extra)
        }
    }

    /// `MetadataProperties`.
    package struct MetadataProperties: WireShape {
        /// `CommitId`.
        package var commitID: String?
        /// `Repository`.
        package var repository: String?
        /// `GeneratedBy`.
        package var generatedBy: String?
        /// `ProjectId`.
        package var projectID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            commitID: String? = nil,
            repository: String? = nil,
            generatedBy: String? = nil,
            projectID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.commitID = commitID
            self.repository = repository
            self.generatedBy = generatedBy
            self.projectID = projectID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetadataProperties")
            self.commitID = try reader.optional("CommitId")
            self.repository = try reader.optional("Repository")
            self.generatedBy = try reader.optional("GeneratedBy")
            self.projectID = try reader.optional("ProjectId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("CommitId", commitID)
            writer.put("Repository", repository)
            writer.put("GeneratedBy", generatedBy)
            writer.put("ProjectId", projectID)
            return writer.fields(with: extra)
        }
    }

    /// `MetricData`.
    package struct MetricData: WireShape {
        /// `MetricName`.
        package var metricName: String?
        /// `Value`.
        package var value: Double?
        /// `Timestamp`.
        package var timestamp: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metricName: String? = nil,
            value: Double? = nil,
            timestamp: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metricName = metricName
            self.value = value
            self.timestamp = timestamp
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricData")
            self.metricName = try reader.optional("MetricName")
            self.value = try reader.optional("Value")
            self.timestamp = try reader.optional("Timestamp")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MetricName", metricName)
            writer.put("Value", value)
            writer.put("Timestamp", timestamp)
            return writer.fields(with: extra)
        }
    }

    /// `MetricDefinition`.
    package struct MetricDefinition: WireShape {
        /// `Name`, required.
        package var name: String
        /// `Regex`, required.
        package var regex: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String,
            regex: String,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.regex = regex
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricDefinition")
            self.name = try reader.required("Name")
            self.regex = try reader.required("Regex")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("Regex", regex)
            return writer.fields(with: extra)
        }
    }

    /// `MetricsConfig`.
    package struct MetricsConfig: WireShape {
        /// `EnableEnhancedMetrics`.
        package var enableEnhancedMetrics: Bool?
        /// `MetricPublishFrequencyInSeconds`.
        package var metricPublishFrequencyInSeconds: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableEnhancedMetrics: Bool? = nil,
            metricPublishFrequencyInSeconds: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.enableEnhancedMetrics = enableEnhancedMetrics
            self.metricPublishFrequencyInSeconds = metricPublishFrequencyInSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricsConfig")
            self.enableEnhancedMetrics = try reader.optional("EnableEnhancedMetrics")
            self.metricPublishFrequencyInSeconds = try reader.optional("MetricPublishFrequencyInSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("EnableEnhancedMetrics", enableEnhancedMetrics)
            writer.put("MetricPublishFrequencyInSeconds", metricPublishFrequencyInSeconds)
            return writer.fields(with: extra)
        }
    }

    /// `MetricsSource`.
    package struct MetricsSource: WireShape {
        /// `ContentType`, required.
        package var contentType: String
        /// `S3Uri`, required.
        package var s3URI: String
        /// `ContentDigest`.
        package var contentDigest: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            contentType: String,
            s3URI: String,
            contentDigest: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.contentType = contentType
            self.s3URI = s3URI
            self.contentDigest = contentDigest
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MetricsSource")
            self.contentType = try reader.required("ContentType")
            self.s3URI = try reader.required("S3Uri")
            self.contentDigest = try reader.optional("ContentDigest")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ContentType", contentType)
            writer.put("S3Uri", s3URI)
            writer.put("ContentDigest", contentDigest)
            return writer.fields(with: extra)
        }
    }

    /// `MlflowConfig`.
    package struct MlflowConfig: WireShape {
        /// `MlflowResourceArn`, required.
        package var mlflowResourceARN: String
        /// `MlflowExperimentName`.
        package var mlflowExperimentName: String?
        /// `MlflowRunName`.
        package var mlflowRunName: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            mlflowResourceARN: String,
            mlflowExperimentName: String? = nil,
            mlflowRunName: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.mlflowResourceARN = mlflowResourceARN
            self.mlflowExperimentName = mlflowExperimentName
            self.mlflowRunName = mlflowRunName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MlflowConfig")
            self.mlflowResourceARN = try reader.required("MlflowResourceArn")
            self.mlflowExperimentName = try reader.optional("MlflowExperimentName")
            self.mlflowRunName = try reader.optional("MlflowRunName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MlflowResourceArn", mlflowResourceARN)
            writer.put("MlflowExperimentName", mlflowExperimentName)
            writer.put("MlflowRunName", mlflowRunName)
            return writer.fields(with: extra)
        }
    }

    /// `MlflowDetails`.
    package struct MlflowDetails: WireShape {
        /// `MlflowExperimentId`.
        package var mlflowExperimentID: String?
        /// `MlflowRunId`.
        package var mlflowRunID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            mlflowExperimentID: String? = nil,
            mlflowRunID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.mlflowExperimentID = mlflowExperimentID
            self.mlflowRunID = mlflowRunID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MlflowDetails")
            self.mlflowExperimentID = try reader.optional("MlflowExperimentId")
            self.mlflowRunID = try reader.optional("MlflowRunId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("MlflowExperimentId", mlflowExperimentID)
            writer.put("MlflowRunId", mlflowRunID)
            return writer.fields(with: extra)
        }
    }

    /// `ModelAccessConfig`.
    package struct ModelAccessConfig: WireShape {
        /// `AcceptEula`, required.
        package var acceptEula: Bool
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            acceptEula: Bool,
            extra: WireFields = WireFields()
        ) {
            self.acceptEula = acceptEula
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelAccessConfig")
            self.acceptEula = try reader.required("AcceptEula")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("AcceptEula", acceptEula)
            return writer.fields(with: extra)
        }
    }

    /// `ModelArtifacts`.
    package struct ModelArtifacts: WireShape {
        /// `S3ModelArtifacts`, required.
        package var s3ModelArtifacts: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3ModelArtifacts: String,
            extra: WireFields = WireFields()
        ) {
            self.s3ModelArtifacts = s3ModelArtifacts
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelArtifacts")
            self.s3ModelArtifacts = try reader.required("S3ModelArtifacts")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("S3ModelArtifacts", s3ModelArtifacts)
            return writer.fields(with: extra)
        }
    }

    /// `ModelDataQuality`.
    package struct ModelDataQuality: WireShape {
        /// `Statistics`.
        package var statistics: MetricsSource?
        /// `Constraints`.
        package var constraints: MetricsSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            statistics: MetricsSource? = nil,
            constraints: MetricsSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.statistics = statistics
            self.constraints = constraints
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelDataQuality")
            self.statistics = try reader.optional("Statistics")
            self.constraints = try reader.optional("Constraints")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Statistics", statistics)
            writer.put("Constraints", constraints)
            return writer.fields(with: extra)
        }
    }

    /// `ModelDataSource`.
    package struct ModelDataSource: WireShape {
        /// `S3DataSource`.
        package var s3DataSource: S3ModelDataSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataSource: S3ModelDataSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3DataSource = s3DataSource
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelDataSource")
            self.s3DataSource = try reader.optional("S3DataSource")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("S3DataSource", s3DataSource)
            return writer.fields(with: extra)
        }
    }

    /// `ModelInput`.
    package struct ModelInput: WireShape {
        /// `DataInputConfig`, required.
        package var dataInputConfig: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            dataInputConfig: String,
            extra: WireFields = WireFields()
        ) {
            self.dataInputConfig = dataInputConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelInput")
            self.dataInputConfig = try reader.required("DataInputConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("DataInputConfig", dataInputConfig)
            return writer.fields(with: extra)
        }
    }

    /// `ModelLifeCycle`.
    package struct ModelLifeCycle: WireShape {
        /// `Stage`, required.
        package var stage: String
        /// `StageStatus`, required.
        package var stageStatus: String
        /// `StageDescription`.
        package var stageDescription: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            stage: String,
            stageStatus: String,
            stageDescription: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.stage = stage
            self.stageStatus = stageStatus
            self.stageDescription = stageDescription
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelLifeCycle")
            self.stage = try reader.required("Stage")
            self.stageStatus = try reader.required("StageStatus")
            self.stageDescription = try reader.optional("StageDescription")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Stage", stage)
            writer.put("StageStatus", stageStatus)
            writer.put("StageDescription", stageDescription)
            return writer.fields(with: extra)
        }
    }

    /// `ModelMetrics`.
    package struct ModelMetrics: WireShape {
        /// `ModelQuality`.
        package var modelQuality: ModelQuality?
        /// `ModelDataQuality`.
        package var modelDataQuality: ModelDataQuality?
        /// `Bias`.
        package var bias: Bias?
        /// `Explainability`.
        package var explainability: Explainability?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelQuality: ModelQuality? = nil,
            modelDataQuality: ModelDataQuality? = nil,
            bias: Bias? = nil,
            explainability: Explainability? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelQuality = modelQuality
            self.modelDataQuality = modelDataQuality
            self.bias = bias
            self.explainability = explainability
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelMetrics")
            self.modelQuality = try reader.optional("ModelQuality")
            self.modelDataQuality = try reader.optional("ModelDataQuality")
            self.bias = try reader.optional("Bias")
            self.explainability = try reader.optional("Explainability")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("ModelQuality", modelQuality)
            writer.put("ModelDataQuality", modelDataQuality)
            writer.put("Bias", bias)
            writer.put("Explainability", explainability)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageConfig`.
    package struct ModelPackageConfig: WireShape {
        /// `ModelPackageGroupArn`, required.
        package var modelPackageGroupARN: String
        /// `SourceModelPackageArn`.
        package var sourceModelPackageARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelPackageGroupARN: String,
            sourceModelPackageARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelPackageGroupARN = modelPackageGroupARN
            self.sourceModelPackageARN = sourceModelPackageARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageConfig")
            self.modelPackageGroupARN = try reader.required("ModelPackageGroupArn")
            self.sourceModelPackageARN = try reader.optional("SourceModelPackageArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ModelPackageGroupArn", modelPackageGroupARN)
            writer.put("SourceModelPackageArn", sourceModelPackageARN)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageContainerDefinition`.
    package struct ModelPackageContainerDefinition: WireShape {
        /// `ContainerHostname`.
        package var containerHostname: String?
        /// `Image`.
        package var image: String?
        /// `ImageDigest`.
        package var imageDigest: String?
        /// `ModelDataUrl`.
        package var modelDataURL: String?
        /// `ModelDataSource`.
        package var modelDataSource: ModelDataSource?
        /// `ProductId`.
        package var productID: String?
        /// `Environment`.
        package var environment: [String: String]?
        /// `ModelInput`.
        package var modelInput: ModelInput?
        /// `Framework`.
        package var framework: String?
        /// `FrameworkVersion`.
        package var frameworkVersion: String?
        /// `NearestModelName`.
        package var nearestModelName: String?
        /// `AdditionalModelDataSources`.
        package var additionalModelDataSources: [AdditionalModelDataSource]?
        /// `AdditionalS3DataSource`.
        package var additionalS3DataSource: AdditionalS3DataSource?
        /// `ModelDataETag`.
        package var modelDataETag: String?
        /// `IsCheckpoint`.
        package var isCheckpoint: Bool?
        /// `BaseModel`.
        package var baseModel: BaseModel?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            containerHostname: String? = nil,
            image: String? = nil,
            imageDigest: String? = nil,
            modelDataURL: String? = nil,
            modelDataSource: ModelDataSource? = nil,
            productID: String? = nil,
            environment: [String: String]? = nil,
            modelInput: ModelInput? = nil,
            framework: String? = nil,
            frameworkVersion: String? = nil,
            nearestModelName: String? = nil,
            additionalModelDataSources: [AdditionalModelDataSource]? = nil,
            additionalS3DataSource: AdditionalS3DataSource? = nil,
            modelDataETag: String? = nil,
            isCheckpoint: Bool? = nil,
            baseModel: BaseModel? = nil,
            extra: WireFields = WireFields()
        ) {
            self.containerHostname = containerHostname
            self.image = image
            self.imageDigest = imageDigest
            self.modelDataURL = modelDataURL
            self.modelDataSource = modelDataSource
            self.productID = productID
            self.environment = environment
            self.modelInput = modelInput
            self.framework = framework
            self.frameworkVersion = frameworkVersion
            self.nearestModelName = nearestModelName
            self.additionalModelDataSources = additionalModelDataSources
            self.additionalS3DataSource = additionalS3DataSource
            self.modelDataETag = modelDataETag
            self.isCheckpoint = isCheckpoint
            self.baseModel = baseModel
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageContainerDefinition")
            self.containerHostname = try reader.optional("ContainerHostname")
            self.image = try reader.optional("Image")
            self.imageDigest = try reader.optional("ImageDigest")
            self.modelDataURL = try reader.optional("ModelDataUrl")
            self.modelDataSource = try reader.optional("ModelDataSource")
            self.productID = try reader.optional("ProductId")
            self.environment = try reader.optional("Environment")
            self.modelInput = try reader.optional("ModelInput")
            self.framework = try reader.optional("Framework")
            self.frameworkVersion = try reader.optional("FrameworkVersion")
            self.nearestModelName = try reader.optional("NearestModelName")
            self.additionalModelDataSources = try reader.optional("AdditionalModelDataSources")
            self.additionalS3DataSource = try reader.optional("AdditionalS3DataSource")
            self.modelDataETag = try reader.optional("ModelDataETag")
            self.isCheckpoint = try reader.optional("IsCheckpoint")
            self.baseModel = try reader.optional("BaseModel")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 16)
            writer.put("ContainerHostname", containerHostname)
            writer.put("Image", image)
            writer.put("ImageDigest", imageDigest)
            writer.put("ModelDataUrl", modelDataURL)
            writer.put("ModelDataSource", modelDataSource)
            writer.put("ProductId", productID)
            writer.put("Environment", environment)
            writer.put("ModelInput", modelInput)
            writer.put("Framework", framework)
            writer.put("FrameworkVersion", frameworkVersion)
            writer.put("NearestModelName", nearestModelName)
            writer.put("AdditionalModelDataSources", additionalModelDataSources)
            writer.put("AdditionalS3DataSource", additionalS3DataSource)
            writer.put("ModelDataETag", modelDataETag)
            writer.put("IsCheckpoint", isCheckpoint)
            writer.put("BaseModel", baseModel)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageModelCard`.
    package struct ModelPackageModelCard: WireShape {
        /// `ModelCardContent`.
        package var modelCardContent: Secret?
        /// `ModelCardStatus`.
        package var modelCardStatus: ModelCardStatus?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelCardContent: Secret? = nil,
            modelCardStatus: ModelCardStatus? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelCardContent = modelCardContent
            self.modelCardStatus = modelCardStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageModelCard")
            self.modelCardContent = try reader.optional("ModelCardContent")
            self.modelCardStatus = try reader.optional("ModelCardStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ModelCardContent", modelCardContent)
            writer.put("ModelCardStatus", modelCardStatus)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageSecurityConfig`.
    package struct ModelPackageSecurityConfig: WireShape {
        /// `KmsKeyId`, required.
        package var kmsKeyID: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            kmsKeyID: String,
            extra: WireFields = WireFields()
        ) {
            self.kmsKeyID = kmsKeyID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageSecurityConfig")
            self.kmsKeyID = try reader.required("KmsKeyId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("KmsKeyId", kmsKeyID)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageStatusDetails`.
    package struct ModelPackageStatusDetails: WireShape {
        /// `ValidationStatuses`, required.
        package var validationStatuses: [ModelPackageStatusItem]
        /// `ImageScanStatuses`.
        package var imageScanStatuses: [ModelPackageStatusItem]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            validationStatuses: [ModelPackageStatusItem],
            imageScanStatuses: [ModelPackageStatusItem]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.validationStatuses = validationStatuses
            self.imageScanStatuses = imageScanStatuses
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageStatusDetails")
            self.validationStatuses = try reader.required("ValidationStatuses")
            self.imageScanStatuses = try reader.optional("ImageScanStatuses")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ValidationStatuses", validationStatuses)
            writer.put("ImageScanStatuses", imageScanStatuses)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageStatusItem`.
    package struct ModelPackageStatusItem: WireShape {
        /// `Name`, required.
        package var name: String
        /// `Status`, required.
        package var status: DetailedModelPackageStatus
        /// `FailureReason`.
        package var failureReason: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String,
            status: DetailedModelPackageStatus,
            failureReason: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.status = status
            self.failureReason = failureReason
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageStatusItem")
            self.name = try reader.required("Name")
            self.status = try reader.required("Status")
            self.failureReason = try reader.optional("FailureReason")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Name", name)
            writer.put("Status", status)
            writer.put("FailureReason", failureReason)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageValidationProfile`.
    package struct ModelPackageValidationProfile: WireShape {
        /// `ProfileName`, required.
        package var profileName: String
        /// `TransformJobDefinition`, required.
        package var transformJobDefinition: TransformJobDefinition
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            profileName: String,
            transformJobDefinition: TransformJobDefinition,
            extra: WireFields = WireFields()
        ) {
            self.profileName = profileName
            self.transformJobDefinition = transformJobDefinition
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageValidationProfile")
            self.profileName = try reader.required("ProfileName")
            self.transformJobDefinition = try reader.required("TransformJobDefinition")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ProfileName", profileName)
            writer.put("TransformJobDefinition", transformJobDefinition)
            return writer.fields(with: extra)
        }
    }

    /// `ModelPackageValidationSpecification`.
    package struct ModelPackageValidationSpecification: WireShape {
        /// `ValidationRole`, required.
        package var validationRole: String
        /// `ValidationProfiles`, required.
        package var validationProfiles: [ModelPackageValidationProfile]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            validationRole: String,
            validationProfiles: [ModelPackageValidationProfile],
            extra: WireFields = WireFields()
        ) {
            self.validationRole = validationRole
            self.validationProfiles = validationProfiles
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelPackageValidationSpecification")
            self.validationRole = try reader.required("ValidationRole")
            self.validationProfiles = try reader.required("ValidationProfiles")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ValidationRole", validationRole)
            writer.put("ValidationProfiles", validationProfiles)
            return writer.fields(with: extra)
        }
    }

    /// `ModelQuality`.
    package struct ModelQuality: WireShape {
        /// `Statistics`.
        package var statistics: MetricsSource?
        /// `Constraints`.
        package var constraints: MetricsSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            statistics: MetricsSource? = nil,
            constraints: MetricsSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.statistics = statistics
            self.constraints = constraints
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelQuality")
            self.statistics = try reader.optional("Statistics")
            self.constraints = try reader.optional("Constraints")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Statistics", statistics)
            writer.put("Constraints", constraints)
            return writer.fields(with: extra)
        }
    }

    /// `ModelSummary`.
    package struct ModelSummary: WireShape {
        /// `ModelName`, required.
        package var modelName: String
        /// `ModelArn`, required.
        package var modelARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelName: String,
            modelARN: String,
            creationTime: Date,
            extra: WireFields = WireFields()
        ) {
            self.modelName = modelName
            self.modelARN = modelARN
            self.creationTime = creationTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ModelSummary")
            self.modelName = try reader.required("ModelName")
            self.modelARN = try reader.required("ModelArn")
            self.creationTime = try reader.required("CreationTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ModelName", modelName)
            writer.put("ModelArn", modelARN)
            writer.put("CreationTime", creationTime)
            return writer.fields(with: extra)
        }
    }

    /// `MultiModelConfig`.
    package struct MultiModelConfig: WireShape {
        /// `ModelCacheSetting`.
        package var modelCacheSetting: ModelCacheSetting?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            modelCacheSetting: ModelCacheSetting? = nil,
            extra: WireFields = WireFields()
        ) {
            self.modelCacheSetting = modelCacheSetting
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "MultiModelConfig")
            self.modelCacheSetting = try reader.optional("ModelCacheSetting")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ModelCacheSetting", modelCacheSetting)
            return writer.fields(with: extra)
        }
    }
}

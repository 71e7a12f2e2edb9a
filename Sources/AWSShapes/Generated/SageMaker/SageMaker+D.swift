// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DataCaptureConfig`.
    package struct DataCaptureConfig: WireShape {
        /// `InitialSamplingPercentage`, required.
        package var initialSamplingPercentage: Int
        /// `DestinationS3Uri`, required.
        package var destinationS3URI: String
        /// `CaptureOptions`, required.
        package var captureOptions: [CaptureOption]
        /// `EnableCapture`.
        package var enableCapture: Bool?
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// `CaptureContentTypeHeader`.
        package var captureContentTypeHeader: CaptureContentTypeHeader?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            initialSamplingPercentage: Int,
            destinationS3URI: String,
            captureOptions: [CaptureOption],
            enableCapture: Bool? = nil,
            kmsKeyID: String? = nil,
            captureContentTypeHeader: CaptureContentTypeHeader? = nil,
            extra: WireFields = WireFields()
        ) {
            self.initialSamplingPercentage = initialSamplingPercentage
            self.destinationS3URI = destinationS3URI
            self.captureOptions = captureOptions
            self.enableCapture = enableCapture
            self.kmsKeyID = kmsKeyID
            self.captureContentTypeHeader = captureContentTypeHeader
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DataCaptureConfig")
            self.initialSamplingPercentage = try reader.required("InitialSamplingPercentage")
            self.destinationS3URI = try reader.required("DestinationS3Uri")
            self.captureOptions = try reader.required("CaptureOptions")
            self.enableCapture = try reader.optional("EnableCapture")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.captureContentTypeHeader = try reader.optional("CaptureContentTypeHeader")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("InitialSamplingPercentage", initialSamplingPercentage)
            writer.put("DestinationS3Uri", destinationS3URI)
            writer.put("CaptureOptions", captureOptions)
            writer.put("EnableCapture", enableCapture)
            writer.put("KmsKeyId", kmsKeyID)
            writer.put("CaptureContentTypeHeader", captureContentTypeHeader)
            return writer.fields(with: extra)
        }
    }

    /// `DataCaptureConfigSummary`.
    package struct DataCaptureConfigSummary: WireShape {
        /// `EnableCapture`, required.
        package var enableCapture: Bool
        /// `CaptureStatus`, required.
        package var captureStatus: CaptureStatus
        /// `CurrentSamplingPercentage`, required.
        package var currentSamplingPercentage: Int
        /// `DestinationS3Uri`, required.
        package var destinationS3URI: String
        /// `KmsKeyId`, required.
        package var kmsKeyID: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableCapture: Bool,
            captureStatus: CaptureStatus,
            currentSamplingPercentage: Int,
            destinationS3URI: String,
            kmsKeyID: String,
            extra: WireFields = WireFields()
        ) {
            self.enableCapture = enableCapture
            self.captureStatus = captureStatus
            self.currentSamplingPercentage = currentSamplingPercentage
            self.destinationS3URI = destinationS3URI
            self.kmsKeyID = kmsKeyID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DataCaptureConfigSummary")
            self.enableCapture = try reader.required("EnableCapture")
            self.captureStatus = try reader.required("CaptureStatus")
            self.currentSamplingPercentage = try reader.required("CurrentSamplingPercentage")
            self.destinationS3URI = try reader.required("DestinationS3Uri")
            self.kmsKeyID = try reader.required("KmsKeyId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EnableCapture", enableCapture)
            writer.put("CaptureStatus", captureStatus)
            writer.put("CurrentSamplingPercentage", currentSamplingPercentage)
            writer.put("DestinationS3Uri", destinationS3URI)
            writer.put("KmsKeyId", kmsKeyID)
            return writer.fields(with: extra)
        }
    }

    /// `DataSource`.
    package struct DataSource: WireShape {
        /// `S3DataSource`.
        package var s3DataSource: S3DataSource?
        /// `FileSystemDataSource`.
        package var fileSystemDataSource: FileSystemDataSource?
        /// `DatasetSource`.
        package var datasetSource: DatasetSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataSource: S3DataSource? = nil,
            fileSystemDataSource: FileSystemDataSource? = nil,
            datasetSource: DatasetSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3DataSource = s3DataSource
            self.fileSystemDataSource = fileSystemDataSource
            self.datasetSource = datasetSource
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DataSource")
            self.s3DataSource = try reader.optional("S3DataSource")
            self.fileSystemDataSource = try reader.optional("FileSystemDataSource")
            self.datasetSource = try reader.optional("DatasetSource")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("S3DataSource", s3DataSource)
            writer.put("FileSystemDataSource", fileSystemDataSource)
            writer.put("DatasetSource", datasetSource)
            return writer.fields(with: extra)
        }
    }

    /// `DatasetSource`.
    package struct DatasetSource: WireShape {
        /// `DatasetArn`, required.
        package var datasetARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            datasetARN: String,
            extra: WireFields = WireFields()
        ) {
            self.datasetARN = datasetARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DatasetSource")
            self.datasetARN = try reader.required("DatasetArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("DatasetArn", datasetARN)
            return writer.fields(with: extra)
        }
    }

    /// `DebugHookConfig`.
    package struct DebugHookConfig: WireShape {
        /// `S3OutputPath`, required.
        package var s3OutputPath: String
        /// `LocalPath`.
        package var localPath: String?
        /// `HookParameters`.
        package var hookParameters: [String: String]?
        /// `CollectionConfigurations`.
        package var collectionConfigurations: [CollectionConfiguration]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String,
            localPath: String? = nil,
            hookParameters: [String: String]? = nil,
            collectionConfigurations: [CollectionConfiguration]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.localPath = localPath
            self.hookParameters = hookParameters
            self.collectionConfigurations = collectionConfigurations
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DebugHookConfig")
            self.s3OutputPath = try reader.required("S3OutputPath")
            self.localPath = try reader.optional("LocalPath")
            self.hookParameters = try reader.optional("HookParameters")
            self.collectionConfigurations = try reader.optional("CollectionConfigurations")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("LocalPath", localPath)
            writer.put("HookParameters", hookParameters)
            writer.put("CollectionConfigurations", collectionConfigurations)
            return writer.fields(with: extra)
        }
    }

    /// `DebugRuleConfiguration`.
    package struct DebugRuleConfiguration: WireShape {
        /// `RuleConfigurationName`, required.
        package var ruleConfigurationName: String
        /// `RuleEvaluatorImage`, required.
        package var ruleEvaluatorImage: String
        /// `LocalPath`.
        package var localPath: String?
        /// `S3OutputPath`.
        package var s3OutputPath: String?
        /// `InstanceType`.
        package var instanceType: ProcessingInstanceType?
        /// `VolumeSizeInGB`.
        package var volumeSizeInGB: Int?
        /// `RuleParameters`.
        package var ruleParameters: [String: String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            ruleConfigurationName: String,
            ruleEvaluatorImage: String,
            localPath: String? = nil,
            s3OutputPath: String? = nil,
            instanceType: ProcessingInstanceType? = nil,
            volumeSizeInGB: Int? = nil,
            ruleParameters: [String: String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.ruleConfigurationName = ruleConfigurationName
            self.ruleEvaluatorImage = ruleEvaluatorImage
            self.localPath = localPath
            self.s3OutputPath = s3OutputPath
            self.instanceType = instanceType
            self.volumeSizeInGB = volumeSizeInGB
            self.ruleParameters = ruleParameters
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DebugRuleConfiguration")
            self.ruleConfigurationName = try reader.required("RuleConfigurationName")
            self.ruleEvaluatorImage = try reader.required("RuleEvaluatorImage")
            self.localPath = try reader.optional("LocalPath")
            self.s3OutputPath = try reader.optional("S3OutputPath")
            self.instanceType = try reader.optional("InstanceType")
            self.volumeSizeInGB = try reader.optional("VolumeSizeInGB")
            self.ruleParameters = try reader.optional("RuleParameters")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("RuleConfigurationName", ruleConfigurationName)
            writer.put("RuleEvaluatorImage", ruleEvaluatorImage)
            writer.put("LocalPath", localPath)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("InstanceType", instanceType)
            writer.put("VolumeSizeInGB", volumeSizeInGB)
            writer.put("RuleParameters", ruleParameters)
            return writer.fields(with: extra)
        }
    }

    /// `DebugRuleEvaluationStatus`.
    package struct DebugRuleEvaluationStatus: WireShape {
        /// `RuleConfigurationName`.
        package var ruleConfigurationName: String?
        /// `RuleEvaluationJobArn`.
        package var ruleEvaluationJobARN: String?
        /// `RuleEvaluationStatus`.
        package var ruleEvaluationStatus: RuleEvaluationStatus?
        /// `StatusDetails`.
        package var statusDetails: String?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            ruleConfigurationName: String? = nil,
            ruleEvaluationJobARN: String? = nil,
            ruleEvaluationStatus: RuleEvaluationStatus? = nil,
            statusDetails: String? = nil,
            lastModifiedTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.ruleConfigurationName = ruleConfigurationName
            self.ruleEvaluationJobARN = ruleEvaluationJobARN
            self.ruleEvaluationStatus = ruleEvaluationStatus
            self.statusDetails = statusDetails
            self.lastModifiedTime = lastModifiedTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DebugRuleEvaluationStatus")
            self.ruleConfigurationName = try reader.optional("RuleConfigurationName")
            self.ruleEvaluationJobARN = try reader.optional("RuleEvaluationJobArn")
            self.ruleEvaluationStatus = try reader.optional("RuleEvaluationStatus")
            self.statusDetails = try reader.optional("StatusDetails")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("RuleConfigurationName", ruleConfigurationName)
            writer.put("RuleEvaluationJobArn", ruleEvaluationJobARN)
            writer.put("RuleEvaluationStatus", ruleEvaluationStatus)
            writer.put("StatusDetails", statusDetails)
            writer.put("LastModifiedTime", lastModifiedTime)
            return writer.fields(with: extra)
        }
    }

    /// `DeployedImage`.
    package struct DeployedImage: WireShape {
        /// `SpecifiedImage`.
        package var specifiedImage: String?
        /// `ResolvedImage`.
        package var resolvedImage: String?
        /// `ResolutionTime`.
        package var resolutionTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            specifiedImage: String? = nil,
            resolvedImage: String? = nil,
            resolutionTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.specifiedImage = specifiedImage
            self.resolvedImage = resolvedImage
            self.resolutionTime = resolutionTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeployedImage")
            self.specifiedImage = try reader.optional("SpecifiedImage")
            self.resolvedImage = try reader.optional("ResolvedImage")
            self.resolutionTime = try reader.optional("ResolutionTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("SpecifiedImage", specifiedImage)
            writer.put("ResolvedImage", resolvedImage)
            writer.put("ResolutionTime", resolutionTime)
            return writer.fields(with: extra)
        }
    }

    /// `DeploymentConfig`.
    package struct DeploymentConfig: WireShape {
        /// `BlueGreenUpdatePolicy`.
        package var blueGreenUpdatePolicy: BlueGreenUpdatePolicy?
        /// `RollingUpdatePolicy`.
        package var rollingUpdatePolicy: RollingUpdatePolicy?
        /// `AutoRollbackConfiguration`.
        package var autoRollbackConfiguration: AutoRollbackConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            blueGreenUpdatePolicy: BlueGreenUpdatePolicy? = nil,
            rollingUpdatePolicy: RollingUpdatePolicy? = nil,
            autoRollbackConfiguration: AutoRollbackConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.blueGreenUpdatePolicy = blueGreenUpdatePolicy
            self.rollingUpdatePolicy = rollingUpdatePolicy
            self.autoRollbackConfiguration = autoRollbackConfiguration
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeploymentConfig")
            self.blueGreenUpdatePolicy = try reader.optional("BlueGreenUpdatePolicy")
            self.rollingUpdatePolicy = try reader.optional("RollingUpdatePolicy")
            self.autoRollbackConfiguration = try reader.optional("AutoRollbackConfiguration")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("BlueGreenUpdatePolicy", blueGreenUpdatePolicy)
            writer.put("RollingUpdatePolicy", rollingUpdatePolicy)
            writer.put("AutoRollbackConfiguration", autoRollbackConfiguration)
            return writer.fields(with: extra)
        }
    }

    /// `DeploymentRecommendation`.
    package struct DeploymentRecommendation: WireShape {
        /// `RecommendationStatus`, required.
        package var recommendationStatus: RecommendationStatus
        /// `RealTimeInferenceRecommendations`.
        package var realTimeInferenceRecommendations: [RealTimeInferenceRecommendation]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            recommendationStatus: RecommendationStatus,
            realTimeInferenceRecommendations: [RealTimeInferenceRecommendation]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.recommendationStatus = recommendationStatus
            self.realTimeInferenceRecommendations = realTimeInferenceRecommendations
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeploymentRecommendation")
            self.recommendationStatus = try reader.required("RecommendationStatus")
            self.realTimeInferenceRecommendations = try reader.optional("RealTimeInferenceRecommendations")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RecommendationStatus", recommendationStatus)
            writer.put("RealTimeInferenceRecommendations", realTimeInferenceRecommendations)
            return writer.fields(with: extra)
        }
    }

    /// `DesiredWeightAndCapacity`.
    package struct DesiredWeightAndCapacity: WireShape {
        /// `VariantName`, required.
        package var variantName: String
        /// `DesiredWeight`.
        package var desiredWeight: Double?
        /// `DesiredInstanceCount`.
        package var desiredInstanceCount: Int?
        /// `ServerlessUpdateConfig`.
        package var serverlessUpdateConfig: ProductionVariantServerlessUpdateConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            variantName: String,
            desiredWeight: Double? = nil,
            desiredInstanceCount: Int? = nil,
            serverlessUpdateConfig: ProductionVariantServerlessUpdateConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.desiredWeight = desiredWeight
            self.desiredInstanceCount = desiredInstanceCount
            self.serverlessUpdateConfig = serverlessUpdateConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DesiredWeightAndCapacity")
            self.variantName = try reader.required("VariantName")
            self.desiredWeight = try reader.optional("DesiredWeight")
            self.desiredInstanceCount = try reader.optional("DesiredInstanceCount")
            self.serverlessUpdateConfig = try reader.optional("ServerlessUpdateConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("VariantName", variantName)
            writer.put("DesiredWeight", desiredWeight)
            writer.put("DesiredInstanceCount", desiredInstanceCount)
            writer.put("ServerlessUpdateConfig", serverlessUpdateConfig)
            return writer.fields(with: extra)
        }
    }

    /// `DriftCheckBaselines`.
    package struct DriftCheckBaselines: WireShape {
        /// `Bias`.
        package var bias: DriftCheckBias?
        /// `Explainability`.
        package var explainability: DriftCheckExplainability?
        /// `ModelQuality`.
        package var modelQuality: DriftCheckModelQuality?
        /// `ModelDataQuality`.
        package var modelDataQuality: DriftCheckModelDataQuality?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bias: DriftCheckBias? = nil,
            explainability: DriftCheckExplainability? = nil,
            modelQuality: DriftCheckModelQuality? = nil,
            modelDataQuality: DriftCheckModelDataQuality? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bias = bias
            self.explainability = explainability
            self.modelQuality = modelQuality
            self.modelDataQuality = modelDataQuality
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DriftCheckBaselines")
            self.bias = try reader.optional("Bias")
            self.explainability = try reader.optional("Explainability")
            self.modelQuality = try reader.optional("ModelQuality")
            self.modelDataQuality = try reader.optional("ModelDataQuality")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Bias", bias)
            writer.put("Explainability", explainability)
            writer.put("ModelQuality", modelQuality)
            writer.put("ModelDataQuality", modelDataQuality)
            return writer.fields(with: extra)
        }
    }

    /// `DriftCheckBias`.
    package struct DriftCheckBias: WireShape {
        /// `ConfigFile`.
        package var configFile: FileSource?
        /// `PreTrainingConstraints`.
        package var preTrainingConstraints: MetricsSource?
        /// `PostTrainingConstraints`.
        package var postTrainingConstraints: MetricsSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            configFile: FileSource? = nil,
            preTrainingConstraints: MetricsSource? = nil,
            postTrainingConstraints: MetricsSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.configFile = configFile
            self.preTrainingConstraints = preTrainingConstraints
            self.postTrainingConstraints = postTrainingConstraints
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DriftCheckBias")
            self.configFile = try reader.optional("ConfigFile")
            self.preTrainingConstraints = try reader.optional("PreTrainingConstraints")
            self.postTrainingConstraints = try reader.optional("PostTrainingConstraints")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ConfigFile", configFile)
            writer.put("PreTrainingConstraints", preTrainingConstraints)
            writer.put("PostTrainingConstraints", postTrainingConstraints)
            return writer.fields(with: extra)
        }
    }

    /// `DriftCheckExplainability`.
    package struct DriftCheckExplainability: WireShape {
        /// `Constraints`.
        package var constraints: MetricsSource?
        /// `ConfigFile`.
        package var configFile: FileSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            constraints: MetricsSource? = nil,
            configFile: FileSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.constraints = constraints
            self.configFile = configFile
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DriftCheckExplainability")
            self.constraints = try reader.optional("Constraints")
            self.configFile = try reader.optional("ConfigFile")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Constraints", constraints)
            writer.put("ConfigFile", configFile)
            return writer.fields(with: extra)
        }
    }

    /// `DriftCheckModelDataQuality`.
    package struct DriftCheckModelDataQuality: WireShape {
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
            var reader = WireReader(wire, of: "DriftCheckModelDataQuality")
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

    /// `DriftCheckModelQuality`.
    package struct DriftCheckModelQuality: WireShape {
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
            var reader = WireReader(wire, of: "DriftCheckModelQuality")
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
}

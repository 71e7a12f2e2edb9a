// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `S3DataSource`.
    package struct S3DataSource: WireShape {
        /// `S3DataType`, required.
        package var s3DataType: S3DataType
        /// `S3Uri`, required.
        package var s3URI: String
        /// `S3DataDistributionType`.
        package var s3DataDistributionType: S3DataDistribution?
        /// `AttributeNames`.
        package var attributeNames: [String]?
        /// `InstanceGroupNames`.
        package var instanceGroupNames: [String]?
        /// `ModelAccessConfig`.
        package var modelAccessConfig: ModelAccessConfig?
        /// `HubAccessConfig`.
        package var hubAccessConfig: HubAccessConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataType: S3DataType,
            s3URI: String,
            s3DataDistributionType: S3DataDistribution? = nil,
            attributeNames: [String]? = nil,
            instanceGroupNames: [String]? = nil,
            modelAccessConfig: ModelAccessConfig? = nil,
            hubAccessConfig: HubAccessConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3DataType = s3DataType
            self.s3URI = s3URI
            self.s3DataDistributionType = s3DataDistributionType
            self.attributeNames = attributeNames
            self.instanceGroupNames = instanceGroupNames
            self.modelAccessConfig = modelAccessConfig
            self.hubAccessConfig = hubAccessConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "S3DataSource")
            self.s3DataType = try reader.required("S3DataType")
            self.s3URI = try reader.required("S3Uri")
            self.s3DataDistributionType = try reader.optional("S3DataDistributionType")
            self.attributeNames = try reader.optional("AttributeNames")
            self.instanceGroupNames = try reader.optional("InstanceGroupNames")
            self.modelAccessConfig = try reader.optional("ModelAccessConfig")
            self.hubAccessConfig = try reader.optional("HubAccessConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("S3DataType", s3DataType)
            writer.put("S3Uri", s3URI)
            writer.put("S3DataDistributionType", s3DataDistributionType)
            writer.put("AttributeNames", attributeNames)
            writer.put("InstanceGroupNames", instanceGroupNames)
            writer.put("ModelAccessConfig", modelAccessConfig)
            writer.put("HubAccessConfig", hubAccessConfig)
            return writer.fields(with: extra)
        }
    }

    /// `S3ModelDataSource`.
    package struct S3ModelDataSource: WireShape {
        /// `S3Uri`, required.
        package var s3URI: String
        /// `S3DataType`, required.
        package var s3DataType: S3ModelDataType
        /// `CompressionType`, required.
        package var compressionType: ModelCompressionType
        /// `ModelAccessConfig`.
        package var modelAccessConfig: ModelAccessConfig?
        /// `HubAccessConfig`.
        package var hubAccessConfig: InferenceHubAccessConfig?
        /// `ManifestS3Uri`.
        package var manifestS3URI: String?
        /// `ETag`.
        package var eTag: String?
        /// `ManifestEtag`.
        package var manifestEtag: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3URI: String,
            s3DataType: S3ModelDataType,
            compressionType: ModelCompressionType,
            modelAccessConfig: ModelAccessConfig? = nil,
            hubAccessConfig: InferenceHubAccessConfig? = nil,
            manifestS3URI: String? = nil,
            eTag: String? = nil,
            manifestEtag: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3URI = s3URI
            self.s3DataType = s3DataType
            self.compressionType = compressionType
            self.modelAccessConfig = modelAccessConfig
            self.hubAccessConfig = hubAccessConfig
            self.manifestS3URI = manifestS3URI
            self.eTag = eTag
            self.manifestEtag = manifestEtag
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "S3ModelDataSource")
            self.s3URI = try reader.required("S3Uri")
            self.s3DataType = try reader.required("S3DataType")
            self.compressionType = try reader.required("CompressionType")
            self.modelAccessConfig = try reader.optional("ModelAccessConfig")
            self.hubAccessConfig = try reader.optional("HubAccessConfig")
            self.manifestS3URI = try reader.optional("ManifestS3Uri")
            self.eTag = try reader.optional("ETag")
            self.manifestEtag = try reader.optional("ManifestEtag")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("S3Uri", s3URI)
            writer.put("S3DataType", s3DataType)
            writer.put("CompressionType", compressionType)
            writer.put("ModelAccessConfig", modelAccessConfig)
            writer.put("HubAccessConfig", hubAccessConfig)
            writer.put("ManifestS3Uri", manifestS3URI)
            writer.put("ETag", eTag)
            writer.put("ManifestEtag", manifestEtag)
            return writer.fields(with: extra)
        }
    }

    /// `SecondaryStatusTransition`.
    package struct SecondaryStatusTransition: WireShape {
        /// `Status`, required.
        package var status: SecondaryStatus
        /// `StartTime`, required.
        package var startTime: Date
        /// `EndTime`.
        package var endTime: Date?
        /// `StatusMessage`.
        package var statusMessage: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            status: SecondaryStatus,
            startTime: Date,
            endTime: Date? = nil,
            statusMessage: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.status = status
            self.startTime = startTime
            self.endTime = endTime
            self.statusMessage = statusMessage
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SecondaryStatusTransition")
            self.status = try reader.required("Status")
            self.startTime = try reader.required("StartTime")
            self.endTime = try reader.optional("EndTime")
            self.statusMessage = try reader.optional("StatusMessage")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Status", status)
            writer.put("StartTime", startTime)
            writer.put("EndTime", endTime)
            writer.put("StatusMessage", statusMessage)
            return writer.fields(with: extra)
        }
    }

    /// `ServerlessJobConfig`.
    package struct ServerlessJobConfig: WireShape {
        /// `BaseModelArn`, required.
        package var baseModelARN: String
        /// `JobType`, required.
        package var jobType: ServerlessJobType
        /// `AcceptEula`.
        package var acceptEula: Bool?
        /// `CustomizationTechnique`.
        package var customizationTechnique: CustomizationTechnique?
        /// `Peft`.
        package var peft: Peft?
        /// `EvaluationType`.
        package var evaluationType: EvaluationType?
        /// `EvaluatorArn`.
        package var evaluatorARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            baseModelARN: String,
            jobType: ServerlessJobType,
            acceptEula: Bool? = nil,
            customizationTechnique: CustomizationTechnique? = nil,
            peft: Peft? = nil,
            evaluationType: EvaluationType? = nil,
            evaluatorARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.baseModelARN = baseModelARN
            self.jobType = jobType
            self.acceptEula = acceptEula
            self.customizationTechnique = customizationTechnique
            self.peft = peft
            self.evaluationType = evaluationType
            self.evaluatorARN = evaluatorARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ServerlessJobConfig")
            self.baseModelARN = try reader.required("BaseModelArn")
            self.jobType = try reader.required("JobType")
            self.acceptEula = try reader.optional("AcceptEula")
            self.customizationTechnique = try reader.optional("CustomizationTechnique")
            self.peft = try reader.optional("Peft")
            self.evaluationType = try reader.optional("EvaluationType")
            self.evaluatorARN = try reader.optional("EvaluatorArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("BaseModelArn", baseModelARN)
            writer.put("JobType", jobType)
            writer.put("AcceptEula", acceptEula)
            writer.put("CustomizationTechnique", customizationTechnique)
            writer.put("Peft", peft)
            writer.put("EvaluationType", evaluationType)
            writer.put("EvaluatorArn", evaluatorARN)
            return writer.fields(with: extra)
        }
    }

    /// `SessionChainingConfig`.
    package struct SessionChainingConfig: WireShape {
        /// `EnableSessionTagChaining`.
        package var enableSessionTagChaining: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableSessionTagChaining: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.enableSessionTagChaining = enableSessionTagChaining
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SessionChainingConfig")
            self.enableSessionTagChaining = try reader.optional("EnableSessionTagChaining")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EnableSessionTagChaining", enableSessionTagChaining)
            return writer.fields(with: extra)
        }
    }

    /// `ShuffleConfig`.
    package struct ShuffleConfig: WireShape {
        /// `Seed`, required.
        package var seed: Int
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            seed: Int,
            extra: WireFields = WireFields()
        ) {
            self.seed = seed
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ShuffleConfig")
            self.seed = try reader.required("Seed")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Seed", seed)
            return writer.fields(with: extra)
        }
    }

    /// `SourceAlgorithm`.
    package struct SourceAlgorithm: WireShape {
        /// `AlgorithmName`, required.
        package var algorithmName: String
        /// `ModelDataUrl`.
        package var modelDataURL: String?
        /// `ModelDataSource`.
        package var modelDataSource: ModelDataSource?
        /// `ModelDataETag`.
        package var modelDataETag: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            algorithmName: String,
            modelDataURL: String? = nil,
            modelDataSource: ModelDataSource? = nil,
            modelDataETag: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.algorithmName = algorithmName
            self.modelDataURL = modelDataURL
            self.modelDataSource = modelDataSource
            self.modelDataETag = modelDataETag
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SourceAlgorithm")
            self.algorithmName = try reader.required("AlgorithmName")
            self.modelDataURL = try reader.optional("ModelDataUrl")
            self.modelDataSource = try reader.optional("ModelDataSource")
            self.modelDataETag = try reader.optional("ModelDataETag")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("AlgorithmName", algorithmName)
            writer.put("ModelDataUrl", modelDataURL)
            writer.put("ModelDataSource", modelDataSource)
            writer.put("ModelDataETag", modelDataETag)
            return writer.fields(with: extra)
        }
    }

    /// `SourceAlgorithmSpecification`.
    package struct SourceAlgorithmSpecification: WireShape {
        /// `SourceAlgorithms`, required.
        package var sourceAlgorithms: [SourceAlgorithm]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            sourceAlgorithms: [SourceAlgorithm],
            extra: WireFields = WireFields()
        ) {
            self.sourceAlgorithms = sourceAlgorithms
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SourceAlgorithmSpecification")
            self.sourceAlgorithms = try reader.required("SourceAlgorithms")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("SourceAlgorithms", sourceAlgorithms)
            return writer.fields(with: extra)
        }
    }

    /// `StoppingCondition`.
    package struct StoppingCondition: WireShape {
        /// `MaxRuntimeInSeconds`.
        package var maxRuntimeInSeconds: Int?
        /// `MaxWaitTimeInSeconds`.
        package var maxWaitTimeInSeconds: Int?
        /// `MaxPendingTimeInSeconds`.
        package var maxPendingTimeInSeconds: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maxRuntimeInSeconds: Int? = nil,
            maxWaitTimeInSeconds: Int? = nil,
            maxPendingTimeInSeconds: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.maxRuntimeInSeconds = maxRuntimeInSeconds
            self.maxWaitTimeInSeconds = maxWaitTimeInSeconds
            self.maxPendingTimeInSeconds = maxPendingTimeInSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StoppingCondition")
            self.maxRuntimeInSeconds = try reader.optional("MaxRuntimeInSeconds")
            self.maxWaitTimeInSeconds = try reader.optional("MaxWaitTimeInSeconds")
            self.maxPendingTimeInSeconds = try reader.optional("MaxPendingTimeInSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MaxRuntimeInSeconds", maxRuntimeInSeconds)
            writer.put("MaxWaitTimeInSeconds", maxWaitTimeInSeconds)
            writer.put("MaxPendingTimeInSeconds", maxPendingTimeInSeconds)
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `Tag`.
    package struct Tag: WireShape {
        /// `Key`, required.
        package var key: String
        /// `Value`, required.
        package var value: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            key: String,
            value: String,
            extra: WireFields = WireFields()
        ) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Tag")
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Key", key)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `TensorBoardOutputConfig`.
    package struct TensorBoardOutputConfig: WireShape {
        /// `S3OutputPath`, required.
        package var s3OutputPath: String
        /// `LocalPath`.
        package var localPath: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String,
            localPath: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.localPath = localPath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TensorBoardOutputConfig")
            self.s3OutputPath = try reader.required("S3OutputPath")
            self.localPath = try reader.optional("LocalPath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("LocalPath", localPath)
            return writer.fields(with: extra)
        }
    }

    /// `TrafficRoutingConfig`.
    package struct TrafficRoutingConfig: WireShape {
        /// `Type`, required.
        package var type: TrafficRoutingConfigType
        /// `WaitIntervalInSeconds`, required.
        package var waitIntervalInSeconds: Int
        /// `CanarySize`.
        package var canarySize: CapacitySize?
        /// `LinearStepSize`.
        package var linearStepSize: CapacitySize?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            type: TrafficRoutingConfigType,
            waitIntervalInSeconds: Int,
            canarySize: CapacitySize? = nil,
            linearStepSize: CapacitySize? = nil,
            extra: WireFields = WireFields()
        ) {
            self.type = type
            self.waitIntervalInSeconds = waitIntervalInSeconds
            self.canarySize = canarySize
            self.linearStepSize = linearStepSize
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrafficRoutingConfig")
            self.type = try reader.required("Type")
            self.waitIntervalInSeconds = try reader.required("WaitIntervalInSeconds")
            self.canarySize = try reader.optional("CanarySize")
            self.linearStepSize = try reader.optional("LinearStepSize")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Type", type)
            writer.put("WaitIntervalInSeconds", waitIntervalInSeconds)
            writer.put("CanarySize", canarySize)
            writer.put("LinearStepSize", linearStepSize)
            return writer.fields(with: extra)
        }
    }

    /// `TrainingImageConfig`.
    package struct TrainingImageConfig: WireShape {
        /// `TrainingRepositoryAccessMode`, required.
        package var trainingRepositoryAccessMode: TrainingRepositoryAccessMode
        /// `TrainingRepositoryAuthConfig`.
        package var trainingRepositoryAuthConfig: TrainingRepositoryAuthConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingRepositoryAccessMode: TrainingRepositoryAccessMode,
            trainingRepositoryAuthConfig: TrainingRepositoryAuthConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingRepositoryAccessMode = trainingRepositoryAccessMode
            self.trainingRepositoryAuthConfig = trainingRepositoryAuthConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrainingImageConfig")
            self.trainingRepositoryAccessMode = try reader.required("TrainingRepositoryAccessMode")
            self.trainingRepositoryAuthConfig = try reader.optional("TrainingRepositoryAuthConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("TrainingRepositoryAccessMode", trainingRepositoryAccessMode)
            writer.put("TrainingRepositoryAuthConfig", trainingRepositoryAuthConfig)
            return writer.fields(with: extra)
        }
    }

    /// `TrainingJobSummary`.
    package struct TrainingJobSummary: WireShape {
        /// `TrainingJobName`, required.
        package var trainingJobName: String
        /// `TrainingJobArn`, required.
        package var trainingJobARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `TrainingJobStatus`, required.
        package var trainingJobStatus: TrainingJobStatus
        /// `TrainingEndTime`.
        package var trainingEndTime: Date?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// `SecondaryStatus`.
        package var secondaryStatus: SecondaryStatus?
        /// `WarmPoolStatus`.
        package var warmPoolStatus: WarmPoolStatus?
        /// `TrainingPlanArn`.
        package var trainingPlanARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobName: String,
            trainingJobARN: String,
            creationTime: Date,
            trainingJobStatus: TrainingJobStatus,
            trainingEndTime: Date? = nil,
            lastModifiedTime: Date? = nil,
            secondaryStatus: SecondaryStatus? = nil,
            warmPoolStatus: WarmPoolStatus? = nil,
            trainingPlanARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.trainingJobARN = trainingJobARN
            self.creationTime = creationTime
            self.trainingJobStatus = trainingJobStatus
            self.trainingEndTime = trainingEndTime
            self.lastModifiedTime = lastModifiedTime
            self.secondaryStatus = secondaryStatus
            self.warmPoolStatus = warmPoolStatus
            self.trainingPlanARN = trainingPlanARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrainingJobSummary")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.trainingJobARN = try reader.required("TrainingJobArn")
            self.creationTime = try reader.required("CreationTime")
            self.trainingJobStatus = try reader.required("TrainingJobStatus")
            self.trainingEndTime = try reader.optional("TrainingEndTime")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.secondaryStatus = try reader.optional("SecondaryStatus")
            self.warmPoolStatus = try reader.optional("WarmPoolStatus")
            self.trainingPlanARN = try reader.optional("TrainingPlanArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("TrainingJobArn", trainingJobARN)
            writer.put("CreationTime", creationTime)
            writer.put("TrainingJobStatus", trainingJobStatus)
            writer.put("TrainingEndTime", trainingEndTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("SecondaryStatus", secondaryStatus)
            writer.put("WarmPoolStatus", warmPoolStatus)
            writer.put("TrainingPlanArn", trainingPlanARN)
            return writer.fields(with: extra)
        }
    }

    /// `TrainingProgressInfo`.
    package struct TrainingProgressInfo: WireShape {
        /// `TotalStepCountPerEpoch`.
        package var totalStepCountPerEpoch: Int?
        /// `CurrentStep`.
        package var currentStep: Int?
        /// `CurrentEpoch`.
        package var currentEpoch: Int?
        /// `MaxEpoch`.
        package var maxEpoch: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            totalStepCountPerEpoch: Int? = nil,
            currentStep: Int? = nil,
            currentEpoch: Int? = nil,
            maxEpoch: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.totalStepCountPerEpoch = totalStepCountPerEpoch
            self.currentStep = currentStep
            self.currentEpoch = currentEpoch
            self.maxEpoch = maxEpoch
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrainingProgressInfo")
            self.totalStepCountPerEpoch = try reader.optional("TotalStepCountPerEpoch")
            self.currentStep = try reader.optional("CurrentStep")
            self.currentEpoch = try reader.optional("CurrentEpoch")
            self.maxEpoch = try reader.optional("MaxEpoch")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("TotalStepCountPerEpoch", totalStepCountPerEpoch)
            writer.put("CurrentStep", currentStep)
            writer.put("CurrentEpoch", currentEpoch)
            writer.put("MaxEpoch", maxEpoch)
            return writer.fields(with: extra)
        }
    }

    /// `TrainingRepositoryAuthConfig`.
    package struct TrainingRepositoryAuthConfig: WireShape {
        /// `TrainingRepositoryCredentialsProviderArn`, required.
        package var trainingRepositoryCredentialsProviderARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingRepositoryCredentialsProviderARN: String,
            extra: WireFields = WireFields()
        ) {
            self.trainingRepositoryCredentialsProviderARN = trainingRepositoryCredentialsProviderARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrainingRepositoryAuthConfig")
            self.trainingRepositoryCredentialsProviderARN = try reader.required("TrainingRepositoryCredentialsProviderArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("TrainingRepositoryCredentialsProviderArn", trainingRepositoryCredentialsProviderARN)
            return writer.fields(with: extra)
        }
    }

    /// `TransformDataSource`.
    package struct TransformDataSource: WireShape {
        /// `S3DataSource`, required.
        package var s3DataSource: TransformS3DataSource
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataSource: TransformS3DataSource,
            extra: WireFields = WireFields()
        ) {
            self.s3DataSource = s3DataSource
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformDataSource")
            self.s3DataSource = try reader.required("S3DataSource")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("S3DataSource", s3DataSource)
            return writer.fields(with: extra)
        }
    }

    /// `TransformInput`.
    package struct TransformInput: WireShape {
        /// `DataSource`, required.
        package var dataSource: TransformDataSource
        /// `ContentType`.
        package var contentType: String?
        /// `CompressionType`.
        package var compressionType: CompressionType?
        /// `SplitType`.
        package var splitType: SplitType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            dataSource: TransformDataSource,
            contentType: String? = nil,
            compressionType: CompressionType? = nil,
            splitType: SplitType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.dataSource = dataSource
            self.contentType = contentType
            self.compressionType = compressionType
            self.splitType = splitType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformInput")
            self.dataSource = try reader.required("DataSource")
            self.contentType = try reader.optional("ContentType")
            self.compressionType = try reader.optional("CompressionType")
            self.splitType = try reader.optional("SplitType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("DataSource", dataSource)
            writer.put("ContentType", contentType)
            writer.put("CompressionType", compressionType)
            writer.put("SplitType", splitType)
            return writer.fields(with: extra)
        }
    }

    /// `TransformJobDefinition`.
    package struct TransformJobDefinition: WireShape {
        /// `TransformInput`, required.
        package var transformInput: TransformInput
        /// `TransformOutput`, required.
        package var transformOutput: TransformOutput
        /// `TransformResources`, required.
        package var transformResources: TransformResources
        /// `MaxConcurrentTransforms`.
        package var maxConcurrentTransforms: Int?
        /// `MaxPayloadInMB`.
        package var maxPayloadInMB: Int?
        /// `BatchStrategy`.
        package var batchStrategy: BatchStrategy?
        /// `Environment`.
        package var environment: [String: String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            transformInput: TransformInput,
            transformOutput: TransformOutput,
            transformResources: TransformResources,
            maxConcurrentTransforms: Int? = nil,
            maxPayloadInMB: Int? = nil,
            batchStrategy: BatchStrategy? = nil,
            environment: [String: String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.transformInput = transformInput
            self.transformOutput = transformOutput
            self.transformResources = transformResources
            self.maxConcurrentTransforms = maxConcurrentTransforms
            self.maxPayloadInMB = maxPayloadInMB
            self.batchStrategy = batchStrategy
            self.environment = environment
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformJobDefinition")
            self.transformInput = try reader.required("TransformInput")
            self.transformOutput = try reader.required("TransformOutput")
            self.transformResources = try reader.required("TransformResources")
            self.maxConcurrentTransforms = try reader.optional("MaxConcurrentTransforms")
            self.maxPayloadInMB = try reader.optional("MaxPayloadInMB")
            self.batchStrategy = try reader.optional("BatchStrategy")
            self.environment = try reader.optional("Environment")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("TransformInput", transformInput)
            writer.put("TransformOutput", transformOutput)
            writer.put("TransformResources", transformResources)
            writer.put("MaxConcurrentTransforms", maxConcurrentTransforms)
            writer.put("MaxPayloadInMB", maxPayloadInMB)
            writer.put("BatchStrategy", batchStrategy)
            writer.put("Environment", environment)
            return writer.fields(with: extra)
        }
    }

    /// `TransformOutput`.
    package struct TransformOutput: WireShape {
        /// `S3OutputPath`, required.
        package var s3OutputPath: String
        /// `Accept`.
        package var accept: String?
        /// `AssembleWith`.
        package var assembleWith: AssemblyType?
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String,
            accept: String? = nil,
            assembleWith: AssemblyType? = nil,
            kmsKeyID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.accept = accept
            self.assembleWith = assembleWith
            self.kmsKeyID = kmsKeyID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformOutput")
            self.s3OutputPath = try reader.required("S3OutputPath")
            self.accept = try reader.optional("Accept")
            self.assembleWith = try reader.optional("AssembleWith")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("Accept", accept)
            writer.put("AssembleWith", assembleWith)
            writer.put("KmsKeyId", kmsKeyID)
            return writer.fields(with: extra)
        }
    }

    /// `TransformResources`.
    package struct TransformResources: WireShape {
        /// `InstanceType`, required.
        package var instanceType: TransformInstanceType
        /// `InstanceCount`, required.
        package var instanceCount: Int
        /// `VolumeKmsKeyId`.
        package var volumeKMSKeyID: String?
        /// `TransformAmiVersion`.
        package var transformAmiVersion: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceType: TransformInstanceType,
            instanceCount: Int,
            volumeKMSKeyID: String? = nil,
            transformAmiVersion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.instanceType = instanceType
            self.instanceCount = instanceCount
            self.volumeKMSKeyID = volumeKMSKeyID
            self.transformAmiVersion = transformAmiVersion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformResources")
            self.instanceType = try reader.required("InstanceType")
            self.instanceCount = try reader.required("InstanceCount")
            self.volumeKMSKeyID = try reader.optional("VolumeKmsKeyId")
            self.transformAmiVersion = try reader.optional("TransformAmiVersion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("InstanceType", instanceType)
            writer.put("InstanceCount", instanceCount)
            writer.put("VolumeKmsKeyId", volumeKMSKeyID)
            writer.put("TransformAmiVersion", transformAmiVersion)
            return writer.fields(with: extra)
        }
    }

    /// `TransformS3DataSource`.
    package struct TransformS3DataSource: WireShape {
        /// `S3DataType`, required.
        package var s3DataType: S3DataType
        /// `S3Uri`, required.
        package var s3URI: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataType: S3DataType,
            s3URI: String,
            extra: WireFields = WireFields()
        ) {
            self.s3DataType = s3DataType
            self.s3URI = s3URI
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TransformS3DataSource")
            self.s3DataType = try reader.required("S3DataType")
            self.s3URI = try reader.required("S3Uri")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("S3DataType", s3DataType)
            writer.put("S3Uri", s3URI)
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `AdditionalInferenceSpecificationDefinition`.
    package struct AdditionalInferenceSpecificationDefinition: WireShape {
        /// `Name`, required.
        package var name: String
        /// `Containers`, required.
        package var containers: [ModelPackageContainerDefinition]
        /// `Description`.
        package var description: String?
        /// `SupportedTransformInstanceTypes`.
        package var supportedTransformInstanceTypes: [TransformInstanceType]?
        /// `SupportedRealtimeInferenceInstanceTypes`.
        package var supportedRealtimeInferenceInstanceTypes: [ProductionVariantInstanceType]?
        /// `SupportedContentTypes`.
        package var supportedContentTypes: [String]?
        /// `SupportedResponseMIMETypes`.
        package var supportedResponseMimeTypes: [String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String,
            containers: [ModelPackageContainerDefinition],
            description: String? = nil,
            supportedTransformInstanceTypes: [TransformInstanceType]? = nil,
            supportedRealtimeInferenceInstanceTypes: [ProductionVariantInstanceType]? = nil,
            supportedContentTypes: [String]? = nil,
            supportedResponseMimeTypes: [String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.containers = containers
            self.description = description
            self.supportedTransformInstanceTypes = supportedTransformInstanceTypes
            self.supportedRealtimeInferenceInstanceTypes = supportedRealtimeInferenceInstanceTypes
            self.supportedContentTypes = supportedContentTypes
            self.supportedResponseMimeTypes = supportedResponseMimeTypes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AdditionalInferenceSpecificationDefinition")
            self.name = try reader.required("Name")
            self.containers = try reader.required("Containers")
            self.description = try reader.optional("Description")
            self.supportedTransformInstanceTypes = try reader.optional("SupportedTransformInstanceTypes")
            self.supportedRealtimeInferenceInstanceTypes = try reader.optional("SupportedRealtimeInferenceInstanceTypes")
            self.supportedContentTypes = try reader.optional("SupportedContentTypes")
            self.supportedResponseMimeTypes = try reader.optional("SupportedResponseMIMETypes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Name", name)
            writer.put("Containers", containers)
            writer.put("Description", description)
            writer.put("SupportedTransformInstanceTypes", supportedTransformInstanceTypes)
            writer.put("SupportedRealtimeInferenceInstanceTypes", supportedRealtimeInferenceInstanceTypes)
            writer.put("SupportedContentTypes", supportedContentTypes)
            writer.put("SupportedResponseMIMETypes", supportedResponseMimeTypes)
            return writer.fields(with: extra)
        }
    }

    /// `AdditionalModelDataSource`.
    package struct AdditionalModelDataSource: WireShape {
        /// `ChannelName`, required.
        package var channelName: String
        /// `S3DataSource`, required.
        package var s3DataSource: S3ModelDataSource
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            channelName: String,
            s3DataSource: S3ModelDataSource,
            extra: WireFields = WireFields()
        ) {
            self.channelName = channelName
            self.s3DataSource = s3DataSource
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AdditionalModelDataSource")
            self.channelName = try reader.required("ChannelName")
            self.s3DataSource = try reader.required("S3DataSource")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ChannelName", channelName)
            writer.put("S3DataSource", s3DataSource)
            return writer.fields(with: extra)
        }
    }

    /// `AdditionalS3DataSource`.
    package struct AdditionalS3DataSource: WireShape {
        /// `S3DataType`, required.
        package var s3DataType: AdditionalS3DataSourceDataType
        /// `S3Uri`, required.
        package var s3URI: String
        /// `CompressionType`.
        package var compressionType: CompressionType?
        /// `ETag`.
        package var eTag: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3DataType: AdditionalS3DataSourceDataType,
            s3URI: String,
            compressionType: CompressionType? = nil,
            eTag: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3DataType = s3DataType
            self.s3URI = s3URI
            self.compressionType = compressionType
            self.eTag = eTag
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AdditionalS3DataSource")
            self.s3DataType = try reader.required("S3DataType")
            self.s3URI = try reader.required("S3Uri")
            self.compressionType = try reader.optional("CompressionType")
            self.eTag = try reader.optional("ETag")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("S3DataType", s3DataType)
            writer.put("S3Uri", s3URI)
            writer.put("CompressionType", compressionType)
            writer.put("ETag", eTag)
            return writer.fields(with: extra)
        }
    }

    /// `Alarm`.
    package struct Alarm: WireShape {
        /// `AlarmName`.
        package var alarmName: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmName: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Alarm")
            self.alarmName = try reader.optional("AlarmName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("AlarmName", alarmName)
            return writer.fields(with: extra)
        }
    }

    /// `AlgorithmSpecification`.
    package struct AlgorithmSpecification: WireShape {
        /// `TrainingInputMode`, required.
        package var trainingInputMode: TrainingInputMode
        /// `TrainingImage`.
        package var trainingImage: String?
        /// `AlgorithmName`.
        package var algorithmName: String?
        /// `MetricDefinitions`.
        package var metricDefinitions: [MetricDefinition]?
        /// `EnableSageMakerMetricsTimeSeries`.
        package var enableSageMakerMetricsTimeSeries: Bool?
        /// `ContainerEntrypoint`.
        package var containerEntrypoint: [String]?
        /// `ContainerArguments`.
        package var containerArguments: [String]?
        /// `TrainingImageConfig`.
        package var trainingImageConfig: TrainingImageConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingInputMode: TrainingInputMode,
            trainingImage: String? = nil,
            algorithmName: String? = nil,
            metricDefinitions: [MetricDefinition]? = nil,
            enableSageMakerMetricsTimeSeries: Bool? = nil,
            containerEntrypoint: [String]? = nil,
            containerArguments: [String]? = nil,
            trainingImageConfig: TrainingImageConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingInputMode = trainingInputMode
            self.trainingImage = trainingImage
            self.algorithmName = algorithmName
            self.metricDefinitions = metricDefinitions
            self.enableSageMakerMetricsTimeSeries = enableSageMakerMetricsTimeSeries
            self.containerEntrypoint = containerEntrypoint
            self.containerArguments = containerArguments
            self.trainingImageConfig = trainingImageConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AlgorithmSpecification")
            self.trainingInputMode = try reader.required("TrainingInputMode")
            self.trainingImage = try reader.optional("TrainingImage")
            self.algorithmName = try reader.optional("AlgorithmName")
            self.metricDefinitions = try reader.optional("MetricDefinitions")
            self.enableSageMakerMetricsTimeSeries = try reader.optional("EnableSageMakerMetricsTimeSeries")
            self.containerEntrypoint = try reader.optional("ContainerEntrypoint")
            self.containerArguments = try reader.optional("ContainerArguments")
            self.trainingImageConfig = try reader.optional("TrainingImageConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("TrainingInputMode", trainingInputMode)
            writer.put("TrainingImage", trainingImage)
            writer.put("AlgorithmName", algorithmName)
            writer.put("MetricDefinitions", metricDefinitions)
            writer.put("EnableSageMakerMetricsTimeSeries", enableSageMakerMetricsTimeSeries)
            writer.put("ContainerEntrypoint", containerEntrypoint)
            writer.put("ContainerArguments", containerArguments)
            writer.put("TrainingImageConfig", trainingImageConfig)
            return writer.fields(with: extra)
        }
    }

    /// `AsyncInferenceClientConfig`.
    package struct AsyncInferenceClientConfig: WireShape {
        /// `MaxConcurrentInvocationsPerInstance`.
        package var maxConcurrentInvocationsPerInstance: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maxConcurrentInvocationsPerInstance: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.maxConcurrentInvocationsPerInstance = maxConcurrentInvocationsPerInstance
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AsyncInferenceClientConfig")
            self.maxConcurrentInvocationsPerInstance = try reader.optional("MaxConcurrentInvocationsPerInstance")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("MaxConcurrentInvocationsPerInstance", maxConcurrentInvocationsPerInstance)
            return writer.fields(with: extra)
        }
    }

    /// `AsyncInferenceConfig`.
    package struct AsyncInferenceConfig: WireShape {
        /// `OutputConfig`, required.
        package var outputConfig: AsyncInferenceOutputConfig
        /// `ClientConfig`.
        package var clientConfig: AsyncInferenceClientConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            outputConfig: AsyncInferenceOutputConfig,
            clientConfig: AsyncInferenceClientConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.outputConfig = outputConfig
            self.clientConfig = clientConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AsyncInferenceConfig")
            self.outputConfig = try reader.required("OutputConfig")
            self.clientConfig = try reader.optional("ClientConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("OutputConfig", outputConfig)
            writer.put("ClientConfig", clientConfig)
            return writer.fields(with: extra)
        }
    }

    /// `AsyncInferenceNotificationConfig`.
    package struct AsyncInferenceNotificationConfig: WireShape {
        /// `SuccessTopic`.
        package var successTopic: String?
        /// `ErrorTopic`.
        package var errorTopic: String?
        /// `IncludeInferenceResponseIn`.
        package var includeInferenceResponseIn: [AsyncNotificationTopicTypes]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            successTopic: String? = nil,
            errorTopic: String? = nil,
            includeInferenceResponseIn: [AsyncNotificationTopicTypes]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.successTopic = successTopic
            self.errorTopic = errorTopic
            self.includeInferenceResponseIn = includeInferenceResponseIn
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AsyncInferenceNotificationConfig")
            self.successTopic = try reader.optional("SuccessTopic")
            self.errorTopic = try reader.optional("ErrorTopic")
            self.includeInferenceResponseIn = try reader.optional("IncludeInferenceResponseIn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("SuccessTopic", successTopic)
            writer.put("ErrorTopic", errorTopic)
            writer.put("IncludeInferenceResponseIn", includeInferenceResponseIn)
            return writer.fields(with: extra)
        }
    }

    /// `AsyncInferenceOutputConfig`.
    package struct AsyncInferenceOutputConfig: WireShape {
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// `S3OutputPath`.
        package var s3OutputPath: String?
        /// `NotificationConfig`.
        package var notificationConfig: AsyncInferenceNotificationConfig?
        /// `S3FailurePath`.
        package var s3FailurePath: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            kmsKeyID: String? = nil,
            s3OutputPath: String? = nil,
            notificationConfig: AsyncInferenceNotificationConfig? = nil,
            s3FailurePath: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.kmsKeyID = kmsKeyID
            self.s3OutputPath = s3OutputPath
            self.notificationConfig = notificationConfig
            self.s3FailurePath = s3FailurePath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AsyncInferenceOutputConfig")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.s3OutputPath = try reader.optional("S3OutputPath")
            self.notificationConfig = try reader.optional("NotificationConfig")
            self.s3FailurePath = try reader.optional("S3FailurePath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("KmsKeyId", kmsKeyID)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("NotificationConfig", notificationConfig)
            writer.put("S3FailurePath", s3FailurePath)
            return writer.fields(with: extra)
        }
    }

    /// `AutoRollbackConfig`.
    package struct AutoRollbackConfig: WireShape {
        /// `Alarms`.
        package var alarms: [Alarm]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarms: [Alarm]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarms = alarms
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AutoRollbackConfig")
            self.alarms = try reader.optional("Alarms")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Alarms", alarms)
            return writer.fields(with: extra)
        }
    }
}

// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `RealTimeInferenceRecommendation`.
    package struct RealTimeInferenceRecommendation: WireShape {
        /// `RecommendationId`, required.
        package var recommendationID: String
        /// `InstanceType`, required.
        package var instanceType: ProductionVariantInstanceType
        /// `Environment`.
        package var environment: [String: String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            recommendationID: String,
            instanceType: ProductionVariantInstanceType,
            environment: [String: String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.recommendationID = recommendationID
            self.instanceType = instanceType
            self.environment = environment
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RealTimeInferenceRecommendation")
            self.recommendationID = try reader.required("RecommendationId")
            self.instanceType = try reader.required("InstanceType")
            self.environment = try reader.optional("Environment")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("RecommendationId", recommendationID)
            writer.put("InstanceType", instanceType)
            writer.put("Environment", environment)
            return writer.fields(with: extra)
        }
    }

    /// `RemoteDebugConfig`.
    package struct RemoteDebugConfig: WireShape {
        /// `EnableRemoteDebug`.
        package var enableRemoteDebug: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableRemoteDebug: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.enableRemoteDebug = enableRemoteDebug
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RemoteDebugConfig")
            self.enableRemoteDebug = try reader.optional("EnableRemoteDebug")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EnableRemoteDebug", enableRemoteDebug)
            return writer.fields(with: extra)
        }
    }

    /// `RepositoryAuthConfig`.
    package struct RepositoryAuthConfig: WireShape {
        /// `RepositoryCredentialsProviderArn`, required.
        package var repositoryCredentialsProviderARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            repositoryCredentialsProviderARN: String,
            extra: WireFields = WireFields()
        ) {
            self.repositoryCredentialsProviderARN = repositoryCredentialsProviderARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RepositoryAuthConfig")
            self.repositoryCredentialsProviderARN = try reader.required("RepositoryCredentialsProviderArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("RepositoryCredentialsProviderArn", repositoryCredentialsProviderARN)
            return writer.fields(with: extra)
        }
    }

    /// `ResourceConfig`.
    package struct ResourceConfig: WireShape {
        /// `InstanceType`.
        package var instanceType: TrainingInstanceType?
        /// `InstanceCount`.
        package var instanceCount: Int?
        /// `VolumeSizeInGB`.
        package var volumeSizeInGB: Int?
        /// `VolumeKmsKeyId`.
        package var volumeKMSKeyID: String?
        /// `KeepAlivePeriodInSeconds`.
        package var keepAlivePeriodInSeconds: Int?
        /// `InstanceGroups`.
        package var instanceGroups: [InstanceGroup]?
        /// `TrainingPlanArn`.
        package var trainingPlanARN: String?
        /// `InstancePlacementConfig`.
        package var instancePlacementConfig: InstancePlacementConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceType: TrainingInstanceType? = nil,
            instanceCount: Int? = nil,
            volumeSizeInGB: Int? = nil,
            volumeKMSKeyID: String? = nil,
            keepAlivePeriodInSeconds: Int? = nil,
            instanceGroups: [InstanceGroup]? = nil,
            trainingPlanARN: String? = nil,
            instancePlacementConfig: InstancePlacementConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.instanceType = instanceType
            self.instanceCount = instanceCount
            self.volumeSizeInGB = volumeSizeInGB
            self.volumeKMSKeyID = volumeKMSKeyID
            self.keepAlivePeriodInSeconds = keepAlivePeriodInSeconds
            self.instanceGroups = instanceGroups
            self.trainingPlanARN = trainingPlanARN
            self.instancePlacementConfig = instancePlacementConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ResourceConfig")
            self.instanceType = try reader.optional("InstanceType")
            self.instanceCount = try reader.optional("InstanceCount")
            self.volumeSizeInGB = try reader.optional("VolumeSizeInGB")
            self.volumeKMSKeyID = try reader.optional("VolumeKmsKeyId")
            self.keepAlivePeriodInSeconds = try reader.optional("KeepAlivePeriodInSeconds")
            self.instanceGroups = try reader.optional("InstanceGroups")
            self.trainingPlanARN = try reader.optional("TrainingPlanArn")
            self.instancePlacementConfig = try reader.optional("InstancePlacementConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("InstanceType", instanceType)
            writer.put("InstanceCount", instanceCount)
            writer.put("VolumeSizeInGB", volumeSizeInGB)
            writer.put("VolumeKmsKeyId", volumeKMSKeyID)
            writer.put("KeepAlivePeriodInSeconds", keepAlivePeriodInSeconds)
            writer.put("InstanceGroups", instanceGroups)
            writer.put("TrainingPlanArn", trainingPlanARN)
            writer.put("InstancePlacementConfig", instancePlacementConfig)
            return writer.fields(with: extra)
        }
    }

    /// `RetryStrategy`.
    package struct RetryStrategy: WireShape {
        /// `MaximumRetryAttempts`, required.
        package var maximumRetryAttempts: Int
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maximumRetryAttempts: Int,
            extra: WireFields = WireFields()
        ) {
            self.maximumRetryAttempts = maximumRetryAttempts
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RetryStrategy")
            self.maximumRetryAttempts = try reader.required("MaximumRetryAttempts")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("MaximumRetryAttempts", maximumRetryAttempts)
            return writer.fields(with: extra)
        }
    }

    /// `RollingUpdatePolicy`.
    package struct RollingUpdatePolicy: WireShape {
        /// `MaximumBatchSize`, required.
        package var maximumBatchSize: CapacitySize
        /// `WaitIntervalInSeconds`, required.
        package var waitIntervalInSeconds: Int
        /// `MaximumExecutionTimeoutInSeconds`.
        package var maximumExecutionTimeoutInSeconds: Int?
        /// `RollbackMaximumBatchSize`.
        package var rollbackMaximumBatchSize: CapacitySize?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maximumBatchSize: CapacitySize,
            waitIntervalInSeconds: Int,
            maximumExecutionTimeoutInSeconds: Int? = nil,
            rollbackMaximumBatchSize: CapacitySize? = nil,
            extra: WireFields = WireFields()
        ) {
            self.maximumBatchSize = maximumBatchSize
            self.waitIntervalInSeconds = waitIntervalInSeconds
            self.maximumExecutionTimeoutInSeconds = maximumExecutionTimeoutInSeconds
            self.rollbackMaximumBatchSize = rollbackMaximumBatchSize
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RollingUpdatePolicy")
            self.maximumBatchSize = try reader.required("MaximumBatchSize")
            self.waitIntervalInSeconds = try reader.required("WaitIntervalInSeconds")
            self.maximumExecutionTimeoutInSeconds = try reader.optional("MaximumExecutionTimeoutInSeconds")
            self.rollbackMaximumBatchSize = try reader.optional("RollbackMaximumBatchSize")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("MaximumBatchSize", maximumBatchSize)
            writer.put("WaitIntervalInSeconds", waitIntervalInSeconds)
            writer.put("MaximumExecutionTimeoutInSeconds", maximumExecutionTimeoutInSeconds)
            writer.put("RollbackMaximumBatchSize", rollbackMaximumBatchSize)
            return writer.fields(with: extra)
        }
    }
}

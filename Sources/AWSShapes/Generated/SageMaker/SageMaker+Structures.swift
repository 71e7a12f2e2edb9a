// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `Alarm`.
    package struct Alarm: WireShape {
        package var alarmName: String?
        package var extra: WireFields

        package init(alarmName: String? = nil, extra: WireFields = WireFields()) {
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

    /// `AutoRollbackConfig`.
    package struct AutoRollbackConfig: WireShape {
        package var alarms: [Alarm]?
        package var extra: WireFields

        package init(alarms: [Alarm]? = nil, extra: WireFields = WireFields()) {
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

    /// `BlueGreenUpdatePolicy`.
    package struct BlueGreenUpdatePolicy: WireShape {
        package var trafficRoutingConfiguration: TrafficRoutingConfig
        package var terminationWaitInSeconds: Int?
        package var maximumExecutionTimeoutInSeconds: Int?
        package var extra: WireFields

        package init(
            trafficRoutingConfiguration: TrafficRoutingConfig, terminationWaitInSeconds: Int? = nil,
            maximumExecutionTimeoutInSeconds: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.trafficRoutingConfiguration = trafficRoutingConfiguration
            self.terminationWaitInSeconds = terminationWaitInSeconds
            self.maximumExecutionTimeoutInSeconds = maximumExecutionTimeoutInSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "BlueGreenUpdatePolicy")
            self.trafficRoutingConfiguration = try reader.required("TrafficRoutingConfiguration")
            self.terminationWaitInSeconds = try reader.optional("TerminationWaitInSeconds")
            self.maximumExecutionTimeoutInSeconds = try reader.optional("MaximumExecutionTimeoutInSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("TrafficRoutingConfiguration", trafficRoutingConfiguration)
            writer.put("TerminationWaitInSeconds", terminationWaitInSeconds)
            writer.put("MaximumExecutionTimeoutInSeconds", maximumExecutionTimeoutInSeconds)
            return writer.fields(with: extra)
        }
    }

    /// `CapacitySize`.
    package struct CapacitySize: WireShape {
        package var type: CapacitySizeType
        package var value: Int
        package var extra: WireFields

        package init(type: CapacitySizeType, value: Int, extra: WireFields = WireFields()) {
            self.type = type
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CapacitySize")
            self.type = try reader.required("Type")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Type", type)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `Channel`.
    package struct Channel: WireShape {
        package var channelName: String
        package var dataSource: DataSource
        package var contentType: String?
        package var compressionType: CompressionType?
        package var extra: WireFields

        package init(
            channelName: String, dataSource: DataSource, contentType: String? = nil,
            compressionType: CompressionType? = nil, extra: WireFields = WireFields()
        ) {
            self.channelName = channelName
            self.dataSource = dataSource
            self.contentType = contentType
            self.compressionType = compressionType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Channel")
            self.channelName = try reader.required("ChannelName")
            self.dataSource = try reader.required("DataSource")
            self.contentType = try reader.optional("ContentType")
            self.compressionType = try reader.optional("CompressionType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("ChannelName", channelName)
            writer.put("DataSource", dataSource)
            writer.put("ContentType", contentType)
            writer.put("CompressionType", compressionType)
            return writer.fields(with: extra)
        }
    }

    /// `ContainerDefinition`.
    package struct ContainerDefinition: WireShape {
        package var image: String?
        package var mode: ContainerMode?
        package var modelDataURL: String?
        package var modelDataSource: ModelDataSource?
        package var environment: [String: String]?
        package var modelPackageName: String?
        package var extra: WireFields

        package init(
            image: String? = nil, mode: ContainerMode? = nil, modelDataURL: String? = nil,
            modelDataSource: ModelDataSource? = nil, environment: [String: String]? = nil,
            modelPackageName: String? = nil, extra: WireFields = WireFields()
        ) {
            self.image = image
            self.mode = mode
            self.modelDataURL = modelDataURL
            self.modelDataSource = modelDataSource
            self.environment = environment
            self.modelPackageName = modelPackageName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ContainerDefinition")
            self.image = try reader.optional("Image")
            self.mode = try reader.optional("Mode")
            self.modelDataURL = try reader.optional("ModelDataUrl")
            self.modelDataSource = try reader.optional("ModelDataSource")
            self.environment = try reader.optional("Environment")
            self.modelPackageName = try reader.optional("ModelPackageName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("Image", image)
            writer.put("Mode", mode)
            writer.put("ModelDataUrl", modelDataURL)
            writer.put("ModelDataSource", modelDataSource)
            writer.put("Environment", environment)
            writer.put("ModelPackageName", modelPackageName)
            return writer.fields(with: extra)
        }
    }

    /// `DataSource`.
    package struct DataSource: WireShape {
        package var s3DataSource: S3DataSource?
        package var extra: WireFields

        package init(s3DataSource: S3DataSource? = nil, extra: WireFields = WireFields()) {
            self.s3DataSource = s3DataSource
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DataSource")
            self.s3DataSource = try reader.optional("S3DataSource")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("S3DataSource", s3DataSource)
            return writer.fields(with: extra)
        }
    }

    /// `DeploymentConfig`.
    package struct DeploymentConfig: WireShape {
        package var blueGreenUpdatePolicy: BlueGreenUpdatePolicy?
        package var rollingUpdatePolicy: RollingUpdatePolicy?
        package var autoRollbackConfiguration: AutoRollbackConfig?
        package var extra: WireFields

        package init(
            blueGreenUpdatePolicy: BlueGreenUpdatePolicy? = nil, rollingUpdatePolicy: RollingUpdatePolicy? = nil,
            autoRollbackConfiguration: AutoRollbackConfig? = nil, extra: WireFields = WireFields()
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

    /// `EndpointSummary`.
    package struct EndpointSummary: WireShape {
        package var endpointName: String
        package var endpointARN: String
        package var creationTime: Date
        package var lastModifiedTime: Date
        package var endpointStatus: EndpointStatus
        package var extra: WireFields

        package init(
            endpointName: String, endpointARN: String, creationTime: Date, lastModifiedTime: Date,
            endpointStatus: EndpointStatus, extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointARN = endpointARN
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.endpointStatus = endpointStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "EndpointSummary")
            self.endpointName = try reader.required("EndpointName")
            self.endpointARN = try reader.required("EndpointArn")
            self.creationTime = try reader.required("CreationTime")
            self.lastModifiedTime = try reader.required("LastModifiedTime")
            self.endpointStatus = try reader.required("EndpointStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointArn", endpointARN)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("EndpointStatus", endpointStatus)
            return writer.fields(with: extra)
        }
    }

    /// `MetricData`.
    package struct MetricData: WireShape {
        package var metricName: String?
        package var value: Double?
        package var timestamp: Date?
        package var extra: WireFields

        package init(
            metricName: String? = nil, value: Double? = nil, timestamp: Date? = nil, extra: WireFields = WireFields()
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

    /// `ModelAccessConfig`.
    package struct ModelAccessConfig: WireShape {
        package var acceptEula: Bool
        package var extra: WireFields

        package init(acceptEula: Bool, extra: WireFields = WireFields()) {
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
        package var s3ModelArtifacts: String
        package var extra: WireFields

        package init(s3ModelArtifacts: String, extra: WireFields = WireFields()) {
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

    /// `ModelDataSource`.
    package struct ModelDataSource: WireShape {
        package var s3DataSource: S3ModelDataSource?
        package var extra: WireFields

        package init(s3DataSource: S3ModelDataSource? = nil, extra: WireFields = WireFields()) {
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

    /// `ModelPackageConfig`.
    package struct ModelPackageConfig: WireShape {
        package var modelPackageGroupARN: String
        package var sourceModelPackageARN: String?
        package var extra: WireFields

        package init(
            modelPackageGroupARN: String, sourceModelPackageARN: String? = nil, extra: WireFields = WireFields()
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

    /// `OutputDataConfig`.
    package struct OutputDataConfig: WireShape {
        package var s3OutputPath: String
        package var compressionType: OutputCompressionType?
        package var extra: WireFields

        package init(
            s3OutputPath: String, compressionType: OutputCompressionType? = nil, extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.compressionType = compressionType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "OutputDataConfig")
            self.s3OutputPath = try reader.required("S3OutputPath")
            self.compressionType = try reader.optional("CompressionType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("CompressionType", compressionType)
            return writer.fields(with: extra)
        }
    }

    /// `PendingDeploymentSummary`.
    package struct PendingDeploymentSummary: WireShape {
        package var endpointConfigName: String
        package var productionVariants: [PendingProductionVariantSummary]?
        package var startTime: Date?
        package var extra: WireFields

        package init(
            endpointConfigName: String, productionVariants: [PendingProductionVariantSummary]? = nil,
            startTime: Date? = nil, extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.startTime = startTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PendingDeploymentSummary")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.productionVariants = try reader.optional("ProductionVariants")
            self.startTime = try reader.optional("StartTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("StartTime", startTime)
            return writer.fields(with: extra)
        }
    }

    /// `PendingProductionVariantSummary`.
    package struct PendingProductionVariantSummary: WireShape {
        package var variantName: String
        package var currentWeight: Double?
        package var desiredWeight: Double?
        package var currentInstanceCount: Int?
        package var desiredInstanceCount: Int?
        package var instanceType: ProductionVariantInstanceType?
        package var variantStatus: [ProductionVariantStatus]?
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        package var extra: WireFields

        package init(
            variantName: String, currentWeight: Double? = nil, desiredWeight: Double? = nil,
            currentInstanceCount: Int? = nil, desiredInstanceCount: Int? = nil,
            instanceType: ProductionVariantInstanceType? = nil, variantStatus: [ProductionVariantStatus]? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil, extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.currentWeight = currentWeight
            self.desiredWeight = desiredWeight
            self.currentInstanceCount = currentInstanceCount
            self.desiredInstanceCount = desiredInstanceCount
            self.instanceType = instanceType
            self.variantStatus = variantStatus
            self.managedInstanceScaling = managedInstanceScaling
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PendingProductionVariantSummary")
            self.variantName = try reader.required("VariantName")
            self.currentWeight = try reader.optional("CurrentWeight")
            self.desiredWeight = try reader.optional("DesiredWeight")
            self.currentInstanceCount = try reader.optional("CurrentInstanceCount")
            self.desiredInstanceCount = try reader.optional("DesiredInstanceCount")
            self.instanceType = try reader.optional("InstanceType")
            self.variantStatus = try reader.optional("VariantStatus")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("VariantName", variantName)
            writer.put("CurrentWeight", currentWeight)
            writer.put("DesiredWeight", desiredWeight)
            writer.put("CurrentInstanceCount", currentInstanceCount)
            writer.put("DesiredInstanceCount", desiredInstanceCount)
            writer.put("InstanceType", instanceType)
            writer.put("VariantStatus", variantStatus)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariant`.
    package struct ProductionVariant: WireShape {
        package var variantName: String
        package var modelName: String?
        package var initialInstanceCount: Int?
        package var instanceType: ProductionVariantInstanceType?
        package var initialVariantWeight: Double?
        package var volumeSizeInGB: Int?
        package var containerStartupHealthCheckTimeoutInSeconds: Int?
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        package var extra: WireFields

        package init(
            variantName: String, modelName: String? = nil, initialInstanceCount: Int? = nil,
            instanceType: ProductionVariantInstanceType? = nil, initialVariantWeight: Double? = nil,
            volumeSizeInGB: Int? = nil, containerStartupHealthCheckTimeoutInSeconds: Int? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil, extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.modelName = modelName
            self.initialInstanceCount = initialInstanceCount
            self.instanceType = instanceType
            self.initialVariantWeight = initialVariantWeight
            self.volumeSizeInGB = volumeSizeInGB
            self.containerStartupHealthCheckTimeoutInSeconds = containerStartupHealthCheckTimeoutInSeconds
            self.managedInstanceScaling = managedInstanceScaling
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariant")
            self.variantName = try reader.required("VariantName")
            self.modelName = try reader.optional("ModelName")
            self.initialInstanceCount = try reader.optional("InitialInstanceCount")
            self.instanceType = try reader.optional("InstanceType")
            self.initialVariantWeight = try reader.optional("InitialVariantWeight")
            self.volumeSizeInGB = try reader.optional("VolumeSizeInGB")
            self.containerStartupHealthCheckTimeoutInSeconds = try reader.optional("ContainerStartupHealthCheckTimeoutInSeconds")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("VariantName", variantName)
            writer.put("ModelName", modelName)
            writer.put("InitialInstanceCount", initialInstanceCount)
            writer.put("InstanceType", instanceType)
            writer.put("InitialVariantWeight", initialVariantWeight)
            writer.put("VolumeSizeInGB", volumeSizeInGB)
            writer.put("ContainerStartupHealthCheckTimeoutInSeconds", containerStartupHealthCheckTimeoutInSeconds)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantManagedInstanceScaling`.
    package struct ProductionVariantManagedInstanceScaling: WireShape {
        package var status: ManagedInstanceScalingStatus?
        package var extra: WireFields

        package init(status: ManagedInstanceScalingStatus? = nil, extra: WireFields = WireFields()) {
            self.status = status
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantManagedInstanceScaling")
            self.status = try reader.optional("Status")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Status", status)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantStatus`.
    package struct ProductionVariantStatus: WireShape {
        package var status: VariantStatus
        package var statusMessage: String?
        package var startTime: Date?
        package var extra: WireFields

        package init(
            status: VariantStatus, statusMessage: String? = nil, startTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.status = status
            self.statusMessage = statusMessage
            self.startTime = startTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantStatus")
            self.status = try reader.required("Status")
            self.statusMessage = try reader.optional("StatusMessage")
            self.startTime = try reader.optional("StartTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Status", status)
            writer.put("StatusMessage", statusMessage)
            writer.put("StartTime", startTime)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantSummary`.
    package struct ProductionVariantSummary: WireShape {
        package var variantName: String
        package var currentWeight: Double?
        package var desiredWeight: Double?
        package var currentInstanceCount: Int?
        package var desiredInstanceCount: Int?
        package var variantStatus: [ProductionVariantStatus]?
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        package var extra: WireFields

        package init(
            variantName: String, currentWeight: Double? = nil, desiredWeight: Double? = nil,
            currentInstanceCount: Int? = nil, desiredInstanceCount: Int? = nil,
            variantStatus: [ProductionVariantStatus]? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil, extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.currentWeight = currentWeight
            self.desiredWeight = desiredWeight
            self.currentInstanceCount = currentInstanceCount
            self.desiredInstanceCount = desiredInstanceCount
            self.variantStatus = variantStatus
            self.managedInstanceScaling = managedInstanceScaling
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantSummary")
            self.variantName = try reader.required("VariantName")
            self.currentWeight = try reader.optional("CurrentWeight")
            self.desiredWeight = try reader.optional("DesiredWeight")
            self.currentInstanceCount = try reader.optional("CurrentInstanceCount")
            self.desiredInstanceCount = try reader.optional("DesiredInstanceCount")
            self.variantStatus = try reader.optional("VariantStatus")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("VariantName", variantName)
            writer.put("CurrentWeight", currentWeight)
            writer.put("DesiredWeight", desiredWeight)
            writer.put("CurrentInstanceCount", currentInstanceCount)
            writer.put("DesiredInstanceCount", desiredInstanceCount)
            writer.put("VariantStatus", variantStatus)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            return writer.fields(with: extra)
        }
    }

    /// `RollingUpdatePolicy`.
    package struct RollingUpdatePolicy: WireShape {
        package var maximumBatchSize: CapacitySize
        package var waitIntervalInSeconds: Int
        package var maximumExecutionTimeoutInSeconds: Int?
        package var rollbackMaximumBatchSize: CapacitySize?
        package var extra: WireFields

        package init(
            maximumBatchSize: CapacitySize, waitIntervalInSeconds: Int, maximumExecutionTimeoutInSeconds: Int? = nil,
            rollbackMaximumBatchSize: CapacitySize? = nil, extra: WireFields = WireFields()
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

    /// `S3DataSource`.
    package struct S3DataSource: WireShape {
        package var s3DataType: S3DataType
        package var s3URI: String
        package var modelAccessConfig: ModelAccessConfig?
        package var extra: WireFields

        package init(
            s3DataType: S3DataType, s3URI: String, modelAccessConfig: ModelAccessConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3DataType = s3DataType
            self.s3URI = s3URI
            self.modelAccessConfig = modelAccessConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "S3DataSource")
            self.s3DataType = try reader.required("S3DataType")
            self.s3URI = try reader.required("S3Uri")
            self.modelAccessConfig = try reader.optional("ModelAccessConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("S3DataType", s3DataType)
            writer.put("S3Uri", s3URI)
            writer.put("ModelAccessConfig", modelAccessConfig)
            return writer.fields(with: extra)
        }
    }

    /// `S3ModelDataSource`.
    package struct S3ModelDataSource: WireShape {
        package var s3URI: String
        package var s3DataType: S3ModelDataType
        package var compressionType: ModelCompressionType
        package var modelAccessConfig: ModelAccessConfig?
        package var eTag: String?
        package var extra: WireFields

        package init(
            s3URI: String, s3DataType: S3ModelDataType, compressionType: ModelCompressionType,
            modelAccessConfig: ModelAccessConfig? = nil, eTag: String? = nil, extra: WireFields = WireFields()
        ) {
            self.s3URI = s3URI
            self.s3DataType = s3DataType
            self.compressionType = compressionType
            self.modelAccessConfig = modelAccessConfig
            self.eTag = eTag
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "S3ModelDataSource")
            self.s3URI = try reader.required("S3Uri")
            self.s3DataType = try reader.required("S3DataType")
            self.compressionType = try reader.required("CompressionType")
            self.modelAccessConfig = try reader.optional("ModelAccessConfig")
            self.eTag = try reader.optional("ETag")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("S3Uri", s3URI)
            writer.put("S3DataType", s3DataType)
            writer.put("CompressionType", compressionType)
            writer.put("ModelAccessConfig", modelAccessConfig)
            writer.put("ETag", eTag)
            return writer.fields(with: extra)
        }
    }

    /// `SecondaryStatusTransition`.
    package struct SecondaryStatusTransition: WireShape {
        package var status: SecondaryStatus
        package var startTime: Date
        package var endTime: Date?
        package var statusMessage: String?
        package var extra: WireFields

        package init(
            status: SecondaryStatus, startTime: Date, endTime: Date? = nil, statusMessage: String? = nil,
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
        package var baseModelARN: String
        package var jobType: ServerlessJobType
        package var acceptEula: Bool?
        package var customizationTechnique: CustomizationTechnique?
        package var peft: Peft?
        package var extra: WireFields

        package init(
            baseModelARN: String, jobType: ServerlessJobType, acceptEula: Bool? = nil,
            customizationTechnique: CustomizationTechnique? = nil, peft: Peft? = nil, extra: WireFields = WireFields()
        ) {
            self.baseModelARN = baseModelARN
            self.jobType = jobType
            self.acceptEula = acceptEula
            self.customizationTechnique = customizationTechnique
            self.peft = peft
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ServerlessJobConfig")
            self.baseModelARN = try reader.required("BaseModelArn")
            self.jobType = try reader.required("JobType")
            self.acceptEula = try reader.optional("AcceptEula")
            self.customizationTechnique = try reader.optional("CustomizationTechnique")
            self.peft = try reader.optional("Peft")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("BaseModelArn", baseModelARN)
            writer.put("JobType", jobType)
            writer.put("AcceptEula", acceptEula)
            writer.put("CustomizationTechnique", customizationTechnique)
            writer.put("Peft", peft)
            return writer.fields(with: extra)
        }
    }

    /// `StoppingCondition`.
    package struct StoppingCondition: WireShape {
        package var maxRuntimeInSeconds: Int?
        package var extra: WireFields

        package init(maxRuntimeInSeconds: Int? = nil, extra: WireFields = WireFields()) {
            self.maxRuntimeInSeconds = maxRuntimeInSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StoppingCondition")
            self.maxRuntimeInSeconds = try reader.optional("MaxRuntimeInSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("MaxRuntimeInSeconds", maxRuntimeInSeconds)
            return writer.fields(with: extra)
        }
    }

    /// `Tag`.
    package struct Tag: WireShape {
        package var key: String
        package var value: String
        package var extra: WireFields

        package init(key: String, value: String, extra: WireFields = WireFields()) {
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

    /// `TrafficRoutingConfig`.
    package struct TrafficRoutingConfig: WireShape {
        package var type: TrafficRoutingConfigType
        package var waitIntervalInSeconds: Int
        package var canarySize: CapacitySize?
        package var linearStepSize: CapacitySize?
        package var extra: WireFields

        package init(
            type: TrafficRoutingConfigType, waitIntervalInSeconds: Int, canarySize: CapacitySize? = nil,
            linearStepSize: CapacitySize? = nil, extra: WireFields = WireFields()
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

    /// `TrainingJobSummary`.
    package struct TrainingJobSummary: WireShape {
        package var trainingJobName: String
        package var trainingJobARN: String
        package var creationTime: Date
        package var trainingJobStatus: TrainingJobStatus
        package var lastModifiedTime: Date?
        package var secondaryStatus: SecondaryStatus?
        package var extra: WireFields

        package init(
            trainingJobName: String, trainingJobARN: String, creationTime: Date, trainingJobStatus: TrainingJobStatus,
            lastModifiedTime: Date? = nil, secondaryStatus: SecondaryStatus? = nil, extra: WireFields = WireFields()
        ) {
            self.trainingJobName = trainingJobName
            self.trainingJobARN = trainingJobARN
            self.creationTime = creationTime
            self.trainingJobStatus = trainingJobStatus
            self.lastModifiedTime = lastModifiedTime
            self.secondaryStatus = secondaryStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TrainingJobSummary")
            self.trainingJobName = try reader.required("TrainingJobName")
            self.trainingJobARN = try reader.required("TrainingJobArn")
            self.creationTime = try reader.required("CreationTime")
            self.trainingJobStatus = try reader.required("TrainingJobStatus")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.secondaryStatus = try reader.optional("SecondaryStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("TrainingJobName", trainingJobName)
            writer.put("TrainingJobArn", trainingJobARN)
            writer.put("CreationTime", creationTime)
            writer.put("TrainingJobStatus", trainingJobStatus)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("SecondaryStatus", secondaryStatus)
            return writer.fields(with: extra)
        }
    }

    /// `TrainingProgressInfo`.
    package struct TrainingProgressInfo: WireShape {
        package var totalStepCountPerEpoch: Int?
        package var currentStep: Int?
        package var currentEpoch: Int?
        package var maxEpoch: Int?
        package var extra: WireFields

        package init(
            totalStepCountPerEpoch: Int? = nil, currentStep: Int? = nil, currentEpoch: Int? = nil, maxEpoch: Int? = nil,
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

    /// `VariantProperty`.
    package struct VariantProperty: WireShape {
        package var variantPropertyType: VariantPropertyType
        package var extra: WireFields

        package init(variantPropertyType: VariantPropertyType, extra: WireFields = WireFields()) {
            self.variantPropertyType = variantPropertyType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "VariantProperty")
            self.variantPropertyType = try reader.required("VariantPropertyType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("VariantPropertyType", variantPropertyType)
            return writer.fields(with: extra)
        }
    }
}

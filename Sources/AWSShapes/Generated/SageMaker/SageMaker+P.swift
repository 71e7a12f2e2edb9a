// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `PendingDeploymentSummary`.
    package struct PendingDeploymentSummary: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `ProductionVariants`.
        package var productionVariants: [PendingProductionVariantSummary]?
        /// `StartTime`.
        package var startTime: Date?
        /// `ShadowProductionVariants`.
        package var shadowProductionVariants: [PendingProductionVariantSummary]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigName: String,
            productionVariants: [PendingProductionVariantSummary]? = nil,
            startTime: Date? = nil,
            shadowProductionVariants: [PendingProductionVariantSummary]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.productionVariants = productionVariants
            self.startTime = startTime
            self.shadowProductionVariants = shadowProductionVariants
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PendingDeploymentSummary")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.productionVariants = try reader.optional("ProductionVariants")
            self.startTime = try reader.optional("StartTime")
            self.shadowProductionVariants = try reader.optional("ShadowProductionVariants")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("ProductionVariants", productionVariants)
            writer.put("StartTime", startTime)
            writer.put("ShadowProductionVariants", shadowProductionVariants)
            return writer.fields(with: extra)
        }
    }

    /// `PendingProductionVariantSummary`.
    package struct PendingProductionVariantSummary: WireShape {
        /// `VariantName`, required.
        package var variantName: String
        /// `DeployedImages`.
        package var deployedImages: [DeployedImage]?
        /// `CurrentWeight`.
        package var currentWeight: Double?
        /// `DesiredWeight`.
        package var desiredWeight: Double?
        /// `CurrentInstanceCount`.
        package var currentInstanceCount: Int?
        /// `DesiredInstanceCount`.
        package var desiredInstanceCount: Int?
        /// `InstanceType`.
        package var instanceType: ProductionVariantInstanceType?
        /// `InstancePools`.
        package var instancePools: [InstancePoolSummary]?
        /// `AcceleratorType`.
        package var acceleratorType: ProductionVariantAcceleratorType?
        /// `VariantStatus`.
        package var variantStatus: [ProductionVariantStatus]?
        /// `CurrentServerlessConfig`.
        package var currentServerlessConfig: ProductionVariantServerlessConfig?
        /// `DesiredServerlessConfig`.
        package var desiredServerlessConfig: ProductionVariantServerlessConfig?
        /// `ManagedInstanceScaling`.
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        /// `RoutingConfig`.
        package var routingConfig: ProductionVariantRoutingConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            variantName: String,
            deployedImages: [DeployedImage]? = nil,
            currentWeight: Double? = nil,
            desiredWeight: Double? = nil,
            currentInstanceCount: Int? = nil,
            desiredInstanceCount: Int? = nil,
            instanceType: ProductionVariantInstanceType? = nil,
            instancePools: [InstancePoolSummary]? = nil,
            acceleratorType: ProductionVariantAcceleratorType? = nil,
            variantStatus: [ProductionVariantStatus]? = nil,
            currentServerlessConfig: ProductionVariantServerlessConfig? = nil,
            desiredServerlessConfig: ProductionVariantServerlessConfig? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil,
            routingConfig: ProductionVariantRoutingConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.deployedImages = deployedImages
            self.currentWeight = currentWeight
            self.desiredWeight = desiredWeight
            self.currentInstanceCount = currentInstanceCount
            self.desiredInstanceCount = desiredInstanceCount
            self.instanceType = instanceType
            self.instancePools = instancePools
            self.acceleratorType = acceleratorType
            self.variantStatus = variantStatus
            self.currentServerlessConfig = currentServerlessConfig
            self.desiredServerlessConfig = desiredServerlessConfig
            self.managedInstanceScaling = managedInstanceScaling
            self.routingConfig = routingConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PendingProductionVariantSummary")
            self.variantName = try reader.required("VariantName")
            self.deployedImages = try reader.optional("DeployedImages")
            self.currentWeight = try reader.optional("CurrentWeight")
            self.desiredWeight = try reader.optional("DesiredWeight")
            self.currentInstanceCount = try reader.optional("CurrentInstanceCount")
            self.desiredInstanceCount = try reader.optional("DesiredInstanceCount")
            self.instanceType = try reader.optional("InstanceType")
            self.instancePools = try reader.optional("InstancePools")
            self.acceleratorType = try reader.optional("AcceleratorType")
            self.variantStatus = try reader.optional("VariantStatus")
            self.currentServerlessConfig = try reader.optional("CurrentServerlessConfig")
            self.desiredServerlessConfig = try reader.optional("DesiredServerlessConfig")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.routingConfig = try reader.optional("RoutingConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 14)
            writer.put("VariantName", variantName)
            writer.put("DeployedImages", deployedImages)
            writer.put("CurrentWeight", currentWeight)
            writer.put("DesiredWeight", desiredWeight)
            writer.put("CurrentInstanceCount", currentInstanceCount)
            writer.put("DesiredInstanceCount", desiredInstanceCount)
            writer.put("InstanceType", instanceType)
            writer.put("InstancePools", instancePools)
            writer.put("AcceleratorType", acceleratorType)
            writer.put("VariantStatus", variantStatus)
            writer.put("CurrentServerlessConfig", currentServerlessConfig)
            writer.put("DesiredServerlessConfig", desiredServerlessConfig)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            writer.put("RoutingConfig", routingConfig)
            return writer.fields(with: extra)
        }
    }

    /// `PlacementSpecification`.
    package struct PlacementSpecification: WireShape {
        /// `InstanceCount`, required.
        package var instanceCount: Int
        /// `UltraServerId`.
        package var ultraServerID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceCount: Int,
            ultraServerID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.instanceCount = instanceCount
            self.ultraServerID = ultraServerID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PlacementSpecification")
            self.instanceCount = try reader.required("InstanceCount")
            self.ultraServerID = try reader.optional("UltraServerId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("InstanceCount", instanceCount)
            writer.put("UltraServerId", ultraServerID)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariant`.
    package struct ProductionVariant: WireShape {
        /// `VariantName`, required.
        package var variantName: String
        /// `ModelName`.
        package var modelName: String?
        /// `InitialInstanceCount`.
        package var initialInstanceCount: Int?
        /// `InstanceType`.
        package var instanceType: ProductionVariantInstanceType?
        /// `InstancePools`.
        package var instancePools: [InstancePool]?
        /// `VariantInstanceProvisionTimeoutInSeconds`.
        package var variantInstanceProvisionTimeoutInSeconds: Int?
        /// `InitialVariantWeight`.
        package var initialVariantWeight: Double?
        /// `AcceleratorType`.
        package var acceleratorType: ProductionVariantAcceleratorType?
        /// `CoreDumpConfig`.
        package var coreDumpConfig: ProductionVariantCoreDumpConfig?
        /// `ServerlessConfig`.
        package var serverlessConfig: ProductionVariantServerlessConfig?
        /// `VolumeSizeInGB`.
        package var volumeSizeInGB: Int?
        /// `ModelDataDownloadTimeoutInSeconds`.
        package var modelDataDownloadTimeoutInSeconds: Int?
        /// `ContainerStartupHealthCheckTimeoutInSeconds`.
        package var containerStartupHealthCheckTimeoutInSeconds: Int?
        /// `EnableSSMAccess`.
        package var enableSsmAccess: Bool?
        /// `ManagedInstanceScaling`.
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        /// `RoutingConfig`.
        package var routingConfig: ProductionVariantRoutingConfig?
        /// `InferenceAmiVersion`.
        package var inferenceAmiVersion: ProductionVariantInferenceAmiVersion?
        /// `CapacityReservationConfig`.
        package var capacityReservationConfig: ProductionVariantCapacityReservationConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            variantName: String,
            modelName: String? = nil,
            initialInstanceCount: Int? = nil,
            instanceType: ProductionVariantInstanceType? = nil,
            instancePools: [InstancePool]? = nil,
            variantInstanceProvisionTimeoutInSeconds: Int? = nil,
            initialVariantWeight: Double? = nil,
            acceleratorType: ProductionVariantAcceleratorType? = nil,
            coreDumpConfig: ProductionVariantCoreDumpConfig? = nil,
            serverlessConfig: ProductionVariantServerlessConfig? = nil,
            volumeSizeInGB: Int? = nil,
            modelDataDownloadTimeoutInSeconds: Int? = nil,
            containerStartupHealthCheckTimeoutInSeconds: Int? = nil,
            enableSsmAccess: Bool? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil,
            routingConfig: ProductionVariantRoutingConfig? = nil,
            inferenceAmiVersion: ProductionVariantInferenceAmiVersion? = nil,
            capacityReservationConfig: ProductionVariantCapacityReservationConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.modelName = modelName
            self.initialInstanceCount = initialInstanceCount
            self.instanceType = instanceType
            self.instancePools = instancePools
            self.variantInstanceProvisionTimeoutInSeconds = variantInstanceProvisionTimeoutInSeconds
            self.initialVariantWeight = initialVariantWeight
            self.acceleratorType = acceleratorType
            self.coreDumpConfig = coreDumpConfig
            self.serverlessConfig = serverlessConfig
            self.volumeSizeInGB = volumeSizeInGB
            self.modelDataDownloadTimeoutInSeconds = modelDataDownloadTimeoutInSeconds
            self.containerStartupHealthCheckTimeoutInSeconds = containerStartupHealthCheckTimeoutInSeconds
            self.enableSsmAccess = enableSsmAccess
            self.managedInstanceScaling = managedInstanceScaling
            self.routingConfig = routingConfig
            self.inferenceAmiVersion = inferenceAmiVersion
            self.capacityReservationConfig = capacityReservationConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariant")
            self.variantName = try reader.required("VariantName")
            self.modelName = try reader.optional("ModelName")
            self.initialInstanceCount = try reader.optional("InitialInstanceCount")
            self.instanceType = try reader.optional("InstanceType")
            self.instancePools = try reader.optional("InstancePools")
            self.variantInstanceProvisionTimeoutInSeconds = try reader.optional("VariantInstanceProvisionTimeoutInSeconds")
            self.initialVariantWeight = try reader.optional("InitialVariantWeight")
            self.acceleratorType = try reader.optional("AcceleratorType")
            self.coreDumpConfig = try reader.optional("CoreDumpConfig")
            self.serverlessConfig = try reader.optional("ServerlessConfig")
            self.volumeSizeInGB = try reader.optional("VolumeSizeInGB")
            self.modelDataDownloadTimeoutInSeconds = try reader.optional("ModelDataDownloadTimeoutInSeconds")
            self.containerStartupHealthCheckTimeoutInSeconds = try reader.optional("ContainerStartupHealthCheckTimeoutInSeconds")
            self.enableSsmAccess = try reader.optional("EnableSSMAccess")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.routingConfig = try reader.optional("RoutingConfig")
            self.inferenceAmiVersion = try reader.optional("InferenceAmiVersion")
            self.capacityReservationConfig = try reader.optional("CapacityReservationConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 18)
            writer.put("VariantName", variantName)
            writer.put("ModelName", modelName)
            writer.put("InitialInstanceCount", initialInstanceCount)
            writer.put("InstanceType", instanceType)
            writer.put("InstancePools", instancePools)
            writer.put("VariantInstanceProvisionTimeoutInSeconds", variantInstanceProvisionTimeoutInSeconds)
            writer.put("InitialVariantWeight", initialVariantWeight)
            writer.put("AcceleratorType", acceleratorType)
            writer.put("CoreDumpConfig", coreDumpConfig)
            writer.put("ServerlessConfig", serverlessConfig)
            writer.put("VolumeSizeInGB", volumeSizeInGB)
            writer.put("ModelDataDownloadTimeoutInSeconds", modelDataDownloadTimeoutInSeconds)
            writer.put("ContainerStartupHealthCheckTimeoutInSeconds", containerStartupHealthCheckTimeoutInSeconds)
            writer.put("EnableSSMAccess", enableSsmAccess)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            writer.put("RoutingConfig", routingConfig)
            writer.put("InferenceAmiVersion", inferenceAmiVersion)
            writer.put("CapacityReservationConfig", capacityReservationConfig)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantCapacityReservationConfig`.
    package struct ProductionVariantCapacityReservationConfig: WireShape {
        /// `CapacityReservationPreference`.
        package var capacityReservationPreference: CapacityReservationPreference?
        /// `MlReservationArn`.
        package var mlReservationARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            capacityReservationPreference: CapacityReservationPreference? = nil,
            mlReservationARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.capacityReservationPreference = capacityReservationPreference
            self.mlReservationARN = mlReservationARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantCapacityReservationConfig")
            self.capacityReservationPreference = try reader.optional("CapacityReservationPreference")
            self.mlReservationARN = try reader.optional("MlReservationArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("CapacityReservationPreference", capacityReservationPreference)
            writer.put("MlReservationArn", mlReservationARN)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantCapacityReservationSummary`.
    package struct ProductionVariantCapacityReservationSummary: WireShape {
        /// `MlReservationArn`.
        package var mlReservationARN: String?
        /// `CapacityReservationPreference`.
        package var capacityReservationPreference: CapacityReservationPreference?
        /// `TotalInstanceCount`.
        package var totalInstanceCount: Int?
        /// `AvailableInstanceCount`.
        package var availableInstanceCount: Int?
        /// `UsedByCurrentEndpoint`.
        package var usedByCurrentEndpoint: Int?
        /// `Ec2CapacityReservations`.
        package var ec2CapacityReservations: [Ec2CapacityReservation]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            mlReservationARN: String? = nil,
            capacityReservationPreference: CapacityReservationPreference? = nil,
            totalInstanceCount: Int? = nil,
            availableInstanceCount: Int? = nil,
            usedByCurrentEndpoint: Int? = nil,
            ec2CapacityReservations: [Ec2CapacityReservation]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.mlReservationARN = mlReservationARN
            self.capacityReservationPreference = capacityReservationPreference
            self.totalInstanceCount = totalInstanceCount
            self.availableInstanceCount = availableInstanceCount
            self.usedByCurrentEndpoint = usedByCurrentEndpoint
            self.ec2CapacityReservations = ec2CapacityReservations
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantCapacityReservationSummary")
            self.mlReservationARN = try reader.optional("MlReservationArn")
            self.capacityReservationPreference = try reader.optional("CapacityReservationPreference")
            self.totalInstanceCount = try reader.optional("TotalInstanceCount")
            self.availableInstanceCount = try reader.optional("AvailableInstanceCount")
            self.usedByCurrentEndpoint = try reader.optional("UsedByCurrentEndpoint")
            self.ec2CapacityReservations = try reader.optional("Ec2CapacityReservations")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("MlReservationArn", mlReservationARN)
            writer.put("CapacityReservationPreference", capacityReservationPreference)
            writer.put("TotalInstanceCount", totalInstanceCount)
            writer.put("AvailableInstanceCount", availableInstanceCount)
            writer.put("UsedByCurrentEndpoint", usedByCurrentEndpoint)
            writer.put("Ec2CapacityReservations", ec2CapacityReservations)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantCoreDumpConfig`.
    package struct ProductionVariantCoreDumpConfig: WireShape {
        /// `DestinationS3Uri`, required.
        package var destinationS3URI: String
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            destinationS3URI: String,
            kmsKeyID: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.destinationS3URI = destinationS3URI
            self.kmsKeyID = kmsKeyID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantCoreDumpConfig")
            self.destinationS3URI = try reader.required("DestinationS3Uri")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("DestinationS3Uri", destinationS3URI)
            writer.put("KmsKeyId", kmsKeyID)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantManagedInstanceScaling`.
    package struct ProductionVariantManagedInstanceScaling: WireShape {
        /// `Status`.
        package var status: ManagedInstanceScalingStatus?
        /// `MinInstanceCount`.
        package var minInstanceCount: Int?
        /// `MaxInstanceCount`.
        package var maxInstanceCount: Int?
        /// `ScaleInPolicy`.
        package var scaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            status: ManagedInstanceScalingStatus? = nil,
            minInstanceCount: Int? = nil,
            maxInstanceCount: Int? = nil,
            scaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy? = nil,
            extra: WireFields = WireFields()
        ) {
            self.status = status
            self.minInstanceCount = minInstanceCount
            self.maxInstanceCount = maxInstanceCount
            self.scaleInPolicy = scaleInPolicy
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantManagedInstanceScaling")
            self.status = try reader.optional("Status")
            self.minInstanceCount = try reader.optional("MinInstanceCount")
            self.maxInstanceCount = try reader.optional("MaxInstanceCount")
            self.scaleInPolicy = try reader.optional("ScaleInPolicy")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Status", status)
            writer.put("MinInstanceCount", minInstanceCount)
            writer.put("MaxInstanceCount", maxInstanceCount)
            writer.put("ScaleInPolicy", scaleInPolicy)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantManagedInstanceScalingScaleInPolicy`.
    package struct ProductionVariantManagedInstanceScalingScaleInPolicy: WireShape {
        /// `Strategy`, required.
        package var strategy: ManagedInstanceScalingScaleInStrategy
        /// `MaximumStepSize`.
        package var maximumStepSize: Int?
        /// `CooldownInMinutes`.
        package var cooldownInMinutes: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            strategy: ManagedInstanceScalingScaleInStrategy,
            maximumStepSize: Int? = nil,
            cooldownInMinutes: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.strategy = strategy
            self.maximumStepSize = maximumStepSize
            self.cooldownInMinutes = cooldownInMinutes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantManagedInstanceScalingScaleInPolicy")
            self.strategy = try reader.required("Strategy")
            self.maximumStepSize = try reader.optional("MaximumStepSize")
            self.cooldownInMinutes = try reader.optional("CooldownInMinutes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Strategy", strategy)
            writer.put("MaximumStepSize", maximumStepSize)
            writer.put("CooldownInMinutes", cooldownInMinutes)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantRoutingConfig`.
    package struct ProductionVariantRoutingConfig: WireShape {
        /// `RoutingStrategy`, required.
        package var routingStrategy: RoutingStrategy
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            routingStrategy: RoutingStrategy,
            extra: WireFields = WireFields()
        ) {
            self.routingStrategy = routingStrategy
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantRoutingConfig")
            self.routingStrategy = try reader.required("RoutingStrategy")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("RoutingStrategy", routingStrategy)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantServerlessConfig`.
    package struct ProductionVariantServerlessConfig: WireShape {
        /// `MemorySizeInMB`, required.
        package var memorySizeInMB: Int
        /// `MaxConcurrency`, required.
        package var maxConcurrency: Int
        /// `ProvisionedConcurrency`.
        package var provisionedConcurrency: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            memorySizeInMB: Int,
            maxConcurrency: Int,
            provisionedConcurrency: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.memorySizeInMB = memorySizeInMB
            self.maxConcurrency = maxConcurrency
            self.provisionedConcurrency = provisionedConcurrency
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantServerlessConfig")
            self.memorySizeInMB = try reader.required("MemorySizeInMB")
            self.maxConcurrency = try reader.required("MaxConcurrency")
            self.provisionedConcurrency = try reader.optional("ProvisionedConcurrency")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MemorySizeInMB", memorySizeInMB)
            writer.put("MaxConcurrency", maxConcurrency)
            writer.put("ProvisionedConcurrency", provisionedConcurrency)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantServerlessUpdateConfig`.
    package struct ProductionVariantServerlessUpdateConfig: WireShape {
        /// `MaxConcurrency`.
        package var maxConcurrency: Int?
        /// `ProvisionedConcurrency`.
        package var provisionedConcurrency: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maxConcurrency: Int? = nil,
            provisionedConcurrency: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.maxConcurrency = maxConcurrency
            self.provisionedConcurrency = provisionedConcurrency
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantServerlessUpdateConfig")
            self.maxConcurrency = try reader.optional("MaxConcurrency")
            self.provisionedConcurrency = try reader.optional("ProvisionedConcurrency")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("MaxConcurrency", maxConcurrency)
            writer.put("ProvisionedConcurrency", provisionedConcurrency)
            return writer.fields(with: extra)
        }
    }

    /// `ProductionVariantStatus`.
    package struct ProductionVariantStatus: WireShape {
        /// `Status`, required.
        package var status: VariantStatus
        /// `StatusMessage`.
        package var statusMessage: String?
        /// `StartTime`.
        package var startTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            status: VariantStatus,
            statusMessage: String? = nil,
            startTime: Date? = nil,
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
        /// `VariantName`, required.
        package var variantName: String
        /// `DeployedImages`.
        package var deployedImages: [DeployedImage]?
        /// `CurrentWeight`.
        package var currentWeight: Double?
        /// `DesiredWeight`.
        package var desiredWeight: Double?
        /// `CurrentInstanceCount`.
        package var currentInstanceCount: Int?
        /// `DesiredInstanceCount`.
        package var desiredInstanceCount: Int?
        /// `InstancePools`.
        package var instancePools: [InstancePoolSummary]?
        /// `VariantStatus`.
        package var variantStatus: [ProductionVariantStatus]?
        /// `CurrentServerlessConfig`.
        package var currentServerlessConfig: ProductionVariantServerlessConfig?
        /// `DesiredServerlessConfig`.
        package var desiredServerlessConfig: ProductionVariantServerlessConfig?
        /// `ManagedInstanceScaling`.
        package var managedInstanceScaling: ProductionVariantManagedInstanceScaling?
        /// `RoutingConfig`.
        package var routingConfig: ProductionVariantRoutingConfig?
        /// `CapacityReservationConfig`.
        package var capacityReservationConfig: ProductionVariantCapacityReservationSummary?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            variantName: String,
            deployedImages: [DeployedImage]? = nil,
            currentWeight: Double? = nil,
            desiredWeight: Double? = nil,
            currentInstanceCount: Int? = nil,
            desiredInstanceCount: Int? = nil,
            instancePools: [InstancePoolSummary]? = nil,
            variantStatus: [ProductionVariantStatus]? = nil,
            currentServerlessConfig: ProductionVariantServerlessConfig? = nil,
            desiredServerlessConfig: ProductionVariantServerlessConfig? = nil,
            managedInstanceScaling: ProductionVariantManagedInstanceScaling? = nil,
            routingConfig: ProductionVariantRoutingConfig? = nil,
            capacityReservationConfig: ProductionVariantCapacityReservationSummary? = nil,
            extra: WireFields = WireFields()
        ) {
            self.variantName = variantName
            self.deployedImages = deployedImages
            self.currentWeight = currentWeight
            self.desiredWeight = desiredWeight
            self.currentInstanceCount = currentInstanceCount
            self.desiredInstanceCount = desiredInstanceCount
            self.instancePools = instancePools
            self.variantStatus = variantStatus
            self.currentServerlessConfig = currentServerlessConfig
            self.desiredServerlessConfig = desiredServerlessConfig
            self.managedInstanceScaling = managedInstanceScaling
            self.routingConfig = routingConfig
            self.capacityReservationConfig = capacityReservationConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProductionVariantSummary")
            self.variantName = try reader.required("VariantName")
            self.deployedImages = try reader.optional("DeployedImages")
            self.currentWeight = try reader.optional("CurrentWeight")
            self.desiredWeight = try reader.optional("DesiredWeight")
            self.currentInstanceCount = try reader.optional("CurrentInstanceCount")
            self.desiredInstanceCount = try reader.optional("DesiredInstanceCount")
            self.instancePools = try reader.optional("InstancePools")
            self.variantStatus = try reader.optional("VariantStatus")
            self.currentServerlessConfig = try reader.optional("CurrentServerlessConfig")
            self.desiredServerlessConfig = try reader.optional("DesiredServerlessConfig")
            self.managedInstanceScaling = try reader.optional("ManagedInstanceScaling")
            self.routingConfig = try reader.optional("RoutingConfig")
            self.capacityReservationConfig = try reader.optional("CapacityReservationConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("VariantName", variantName)
            writer.put("DeployedImages", deployedImages)
            writer.put("CurrentWeight", currentWeight)
            writer.put("DesiredWeight", desiredWeight)
            writer.put("CurrentInstanceCount", currentInstanceCount)
            writer.put("DesiredInstanceCount", desiredInstanceCount)
            writer.put("InstancePools", instancePools)
            writer.put("VariantStatus", variantStatus)
            writer.put("CurrentServerlessConfig", currentServerlessConfig)
            writer.put("DesiredServerlessConfig", desiredServerlessConfig)
            writer.put("ManagedInstanceScaling", managedInstanceScaling)
            writer.put("RoutingConfig", routingConfig)
            writer.put("CapacityReservationConfig", capacityReservationConfig)
            return writer.fields(with: extra)
        }
    }

    /// `ProfilerConfig`.
    package struct ProfilerConfig: WireShape {
        /// `S3OutputPath`.
        package var s3OutputPath: String?
        /// `ProfilingIntervalInMilliseconds`.
        package var profilingIntervalInMilliseconds: Int?
        /// `ProfilingParameters`.
        package var profilingParameters: [String: String]?
        /// `DisableProfiler`.
        package var disableProfiler: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String? = nil,
            profilingIntervalInMilliseconds: Int? = nil,
            profilingParameters: [String: String]? = nil,
            disableProfiler: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.profilingIntervalInMilliseconds = profilingIntervalInMilliseconds
            self.profilingParameters = profilingParameters
            self.disableProfiler = disableProfiler
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProfilerConfig")
            self.s3OutputPath = try reader.optional("S3OutputPath")
            self.profilingIntervalInMilliseconds = try reader.optional("ProfilingIntervalInMilliseconds")
            self.profilingParameters = try reader.optional("ProfilingParameters")
            self.disableProfiler = try reader.optional("DisableProfiler")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("ProfilingIntervalInMilliseconds", profilingIntervalInMilliseconds)
            writer.put("ProfilingParameters", profilingParameters)
            writer.put("DisableProfiler", disableProfiler)
            return writer.fields(with: extra)
        }
    }

    /// `ProfilerRuleConfiguration`.
    package struct ProfilerRuleConfiguration: WireShape {
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
            var reader = WireReader(wire, of: "ProfilerRuleConfiguration")
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

    /// `ProfilerRuleEvaluationStatus`.
    package struct ProfilerRuleEvaluationStatus: WireShape {
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
            var reader = WireReader(wire, of: "ProfilerRuleEvaluationStatus")
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
}

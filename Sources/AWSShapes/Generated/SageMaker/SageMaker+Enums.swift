// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

import AWSWire

extension SageMaker {
    /// `CapacitySizeType`.
    package struct CapacitySizeType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var instanceCount: Self { Self(rawValue: "INSTANCE_COUNT") }
        package static var capacityPercent: Self { Self(rawValue: "CAPACITY_PERCENT") }
    }

    /// `CompressionType`.
    package struct CompressionType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var gzip: Self { Self(rawValue: "Gzip") }
    }

    /// `ContainerMode`.
    package struct ContainerMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var singleModel: Self { Self(rawValue: "SingleModel") }
        package static var multiModel: Self { Self(rawValue: "MultiModel") }
    }

    /// `CustomizationTechnique`.
    package struct CustomizationTechnique: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var sft: Self { Self(rawValue: "SFT") }
        package static var dpo: Self { Self(rawValue: "DPO") }
        package static var rlvr: Self { Self(rawValue: "RLVR") }
        package static var rlaif: Self { Self(rawValue: "RLAIF") }
    }

    /// `EndpointConfigSortKey`.
    package struct EndpointConfigSortKey: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var name: Self { Self(rawValue: "Name") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
    }

    /// `EndpointSortKey`.
    package struct EndpointSortKey: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var name: Self { Self(rawValue: "Name") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
        package static var status: Self { Self(rawValue: "Status") }
    }

    /// `EndpointStatus`.
    package struct EndpointStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var outOfService: Self { Self(rawValue: "OutOfService") }
        package static var creating: Self { Self(rawValue: "Creating") }
        package static var updating: Self { Self(rawValue: "Updating") }
        package static var systemUpdating: Self { Self(rawValue: "SystemUpdating") }
        package static var rollingBack: Self { Self(rawValue: "RollingBack") }
        package static var inService: Self { Self(rawValue: "InService") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
        package static var failed: Self { Self(rawValue: "Failed") }
        package static var updateRollbackFailed: Self { Self(rawValue: "UpdateRollbackFailed") }
    }

    /// `HubContentSortBy`.
    package struct HubContentSortBy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var hubContentName: Self { Self(rawValue: "HubContentName") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
        package static var hubContentStatus: Self { Self(rawValue: "HubContentStatus") }
    }

    /// `HubContentStatus`.
    package struct HubContentStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var available: Self { Self(rawValue: "Available") }
        package static var importing: Self { Self(rawValue: "Importing") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
        package static var importFailed: Self { Self(rawValue: "ImportFailed") }
        package static var deleteFailed: Self { Self(rawValue: "DeleteFailed") }
        package static var pendingImport: Self { Self(rawValue: "PendingImport") }
        package static var pendingDelete: Self { Self(rawValue: "PendingDelete") }
    }

    /// `HubContentType`.
    package struct HubContentType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var model: Self { Self(rawValue: "Model") }
        package static var notebook: Self { Self(rawValue: "Notebook") }
        package static var modelReference: Self { Self(rawValue: "ModelReference") }
        package static var dataSet: Self { Self(rawValue: "DataSet") }
        package static var jsonDoc: Self { Self(rawValue: "JsonDoc") }
    }

    /// `HubSortBy`.
    package struct HubSortBy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var hubName: Self { Self(rawValue: "HubName") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
        package static var hubStatus: Self { Self(rawValue: "HubStatus") }
        package static var accountIDOwner: Self { Self(rawValue: "AccountIdOwner") }
    }

    /// `ManagedInstanceScalingStatus`.
    package struct ManagedInstanceScalingStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var enabled: Self { Self(rawValue: "ENABLED") }
        package static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// `ModelCompressionType`.
    package struct ModelCompressionType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var gzip: Self { Self(rawValue: "Gzip") }
    }

    /// `ModelSortKey`.
    package struct ModelSortKey: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var name: Self { Self(rawValue: "Name") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
    }

    /// `OrderKey`.
    package struct OrderKey: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var ascending: Self { Self(rawValue: "Ascending") }
        package static var descending: Self { Self(rawValue: "Descending") }
    }

    /// `OutputCompressionType`.
    package struct OutputCompressionType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var gzip: Self { Self(rawValue: "GZIP") }
        package static var noneValue: Self { Self(rawValue: "NONE") }
    }

    /// `Peft`.
    package struct Peft: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var lora: Self { Self(rawValue: "LORA") }
    }

    /// `ProductionVariantInstanceType`; so many known values that they have no names here.
    package struct ProductionVariantInstanceType: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
    }

    /// `S3DataType`.
    package struct S3DataType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var manifestFile: Self { Self(rawValue: "ManifestFile") }
        package static var s3Prefix: Self { Self(rawValue: "S3Prefix") }
        package static var augmentedManifestFile: Self { Self(rawValue: "AugmentedManifestFile") }
        package static var converse: Self { Self(rawValue: "Converse") }
    }

    /// `S3ModelDataType`.
    package struct S3ModelDataType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var s3Prefix: Self { Self(rawValue: "S3Prefix") }
        package static var s3Object: Self { Self(rawValue: "S3Object") }
    }

    /// `SecondaryStatus`.
    package struct SecondaryStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var starting: Self { Self(rawValue: "Starting") }
        package static var launchingMlInstances: Self { Self(rawValue: "LaunchingMLInstances") }
        package static var preparingTrainingStack: Self { Self(rawValue: "PreparingTrainingStack") }
        package static var downloading: Self { Self(rawValue: "Downloading") }
        package static var downloadingTrainingImage: Self { Self(rawValue: "DownloadingTrainingImage") }
        package static var training: Self { Self(rawValue: "Training") }
        package static var uploading: Self { Self(rawValue: "Uploading") }
        package static var stopping: Self { Self(rawValue: "Stopping") }
        package static var stopped: Self { Self(rawValue: "Stopped") }
        package static var maxRuntimeExceeded: Self { Self(rawValue: "MaxRuntimeExceeded") }
        package static var completed: Self { Self(rawValue: "Completed") }
        package static var failed: Self { Self(rawValue: "Failed") }
        package static var interrupted: Self { Self(rawValue: "Interrupted") }
        package static var maxWaitTimeExceeded: Self { Self(rawValue: "MaxWaitTimeExceeded") }
        package static var updating: Self { Self(rawValue: "Updating") }
        package static var restarting: Self { Self(rawValue: "Restarting") }
        package static var pending: Self { Self(rawValue: "Pending") }
    }

    /// `ServerlessJobType`.
    package struct ServerlessJobType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var fineTuning: Self { Self(rawValue: "FineTuning") }
        package static var evaluation: Self { Self(rawValue: "Evaluation") }
    }

    /// `SortBy`.
    package struct SortBy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var name: Self { Self(rawValue: "Name") }
        package static var creationTime: Self { Self(rawValue: "CreationTime") }
        package static var status: Self { Self(rawValue: "Status") }
    }

    /// `SortOrder`.
    package struct SortOrder: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var ascending: Self { Self(rawValue: "Ascending") }
        package static var descending: Self { Self(rawValue: "Descending") }
    }

    /// `TrafficRoutingConfigType`.
    package struct TrafficRoutingConfigType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var allAtOnce: Self { Self(rawValue: "ALL_AT_ONCE") }
        package static var canary: Self { Self(rawValue: "CANARY") }
        package static var linear: Self { Self(rawValue: "LINEAR") }
    }

    /// `TrainingJobStatus`.
    package struct TrainingJobStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var inProgress: Self { Self(rawValue: "InProgress") }
        package static var completed: Self { Self(rawValue: "Completed") }
        package static var failed: Self { Self(rawValue: "Failed") }
        package static var stopping: Self { Self(rawValue: "Stopping") }
        package static var stopped: Self { Self(rawValue: "Stopped") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
    }

    /// `VariantPropertyType`.
    package struct VariantPropertyType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var desiredInstanceCount: Self { Self(rawValue: "DesiredInstanceCount") }
        package static var desiredWeight: Self { Self(rawValue: "DesiredWeight") }
        package static var dataCaptureConfig: Self { Self(rawValue: "DataCaptureConfig") }
    }

    /// `VariantStatus`.
    package struct VariantStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var creating: Self { Self(rawValue: "Creating") }
        package static var updating: Self { Self(rawValue: "Updating") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
        package static var activatingTraffic: Self { Self(rawValue: "ActivatingTraffic") }
        package static var baking: Self { Self(rawValue: "Baking") }
    }

    /// `WarmPoolResourceStatus`.
    package struct WarmPoolResourceStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var available: Self { Self(rawValue: "Available") }
        package static var terminated: Self { Self(rawValue: "Terminated") }
        package static var reused: Self { Self(rawValue: "Reused") }
        package static var inUse: Self { Self(rawValue: "InUse") }
    }
}

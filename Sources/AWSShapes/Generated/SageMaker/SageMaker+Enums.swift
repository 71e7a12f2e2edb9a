// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

import AWSWire

extension SageMaker {
    /// `AdditionalS3DataSourceDataType`.
    package struct AdditionalS3DataSourceDataType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var s3Object: Self { Self(rawValue: "S3Object") }
        package static var s3Prefix: Self { Self(rawValue: "S3Prefix") }
    }

    /// `AssemblyType`.
    package struct AssemblyType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var line: Self { Self(rawValue: "Line") }
    }

    /// `AsyncNotificationTopicTypes`.
    package struct AsyncNotificationTopicTypes: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var successNotificationTopic: Self { Self(rawValue: "SUCCESS_NOTIFICATION_TOPIC") }
        package static var errorNotificationTopic: Self { Self(rawValue: "ERROR_NOTIFICATION_TOPIC") }
    }

    /// `BatchStrategy`.
    package struct BatchStrategy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var multiRecord: Self { Self(rawValue: "MultiRecord") }
        package static var singleRecord: Self { Self(rawValue: "SingleRecord") }
    }

    /// `CapacityReservationPreference`.
    package struct CapacityReservationPreference: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var capacityReservationsOnly: Self { Self(rawValue: "capacity-reservations-only") }
    }

    /// `CapacitySizeType`.
    package struct CapacitySizeType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var instanceCount: Self { Self(rawValue: "INSTANCE_COUNT") }
        package static var capacityPercent: Self { Self(rawValue: "CAPACITY_PERCENT") }
    }

    /// `CaptureMode`.
    package struct CaptureMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var input: Self { Self(rawValue: "Input") }
        package static var output: Self { Self(rawValue: "Output") }
        package static var inputAndOutput: Self { Self(rawValue: "InputAndOutput") }
    }

    /// `CaptureStatus`.
    package struct CaptureStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var started: Self { Self(rawValue: "Started") }
        package static var stopped: Self { Self(rawValue: "Stopped") }
    }

    /// `ClarifyFeatureType`.
    package struct ClarifyFeatureType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var numerical: Self { Self(rawValue: "numerical") }
        package static var categorical: Self { Self(rawValue: "categorical") }
        package static var text: Self { Self(rawValue: "text") }
    }

    /// `ClarifyTextGranularity`.
    package struct ClarifyTextGranularity: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var token: Self { Self(rawValue: "token") }
        package static var sentence: Self { Self(rawValue: "sentence") }
        package static var paragraph: Self { Self(rawValue: "paragraph") }
    }

    /// `ClarifyTextLanguage`; so many known values that they have no names here.
    package struct ClarifyTextLanguage: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
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

    /// `DetailedModelPackageStatus`.
    package struct DetailedModelPackageStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var notStarted: Self { Self(rawValue: "NotStarted") }
        package static var inProgress: Self { Self(rawValue: "InProgress") }
        package static var completed: Self { Self(rawValue: "Completed") }
        package static var failed: Self { Self(rawValue: "Failed") }
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

    /// `EvaluationType`.
    package struct EvaluationType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var llmajEvaluation: Self { Self(rawValue: "LLMAJEvaluation") }
        package static var customScorerEvaluation: Self { Self(rawValue: "CustomScorerEvaluation") }
        package static var benchmarkEvaluation: Self { Self(rawValue: "BenchmarkEvaluation") }
    }

    /// `FileSystemAccessMode`.
    package struct FileSystemAccessMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var rw: Self { Self(rawValue: "rw") }
        package static var ro: Self { Self(rawValue: "ro") }
    }

    /// `FileSystemType`.
    package struct FileSystemType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var efs: Self { Self(rawValue: "EFS") }
        package static var fSxLustre: Self { Self(rawValue: "FSxLustre") }
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

    /// `HubContentSupportStatus`.
    package struct HubContentSupportStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var supported: Self { Self(rawValue: "Supported") }
        package static var deprecated: Self { Self(rawValue: "Deprecated") }
        package static var restricted: Self { Self(rawValue: "Restricted") }
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

    /// `HubStatus`.
    package struct HubStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var inService: Self { Self(rawValue: "InService") }
        package static var creating: Self { Self(rawValue: "Creating") }
        package static var updating: Self { Self(rawValue: "Updating") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
        package static var createFailed: Self { Self(rawValue: "CreateFailed") }
        package static var updateFailed: Self { Self(rawValue: "UpdateFailed") }
        package static var deleteFailed: Self { Self(rawValue: "DeleteFailed") }
    }

    /// `InferenceExecutionMode`.
    package struct InferenceExecutionMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var serial: Self { Self(rawValue: "Serial") }
        package static var direct: Self { Self(rawValue: "Direct") }
    }

    /// `ManagedInstanceScalingScaleInStrategy`.
    package struct ManagedInstanceScalingScaleInStrategy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var idleRelease: Self { Self(rawValue: "IDLE_RELEASE") }
        package static var consolidation: Self { Self(rawValue: "CONSOLIDATION") }
    }

    /// `ManagedInstanceScalingStatus`.
    package struct ManagedInstanceScalingStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var enabled: Self { Self(rawValue: "ENABLED") }
        package static var disabled: Self { Self(rawValue: "DISABLED") }
    }

    /// `ManagedStorageType`.
    package struct ManagedStorageType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var restricted: Self { Self(rawValue: "Restricted") }
    }

    /// `ModelApprovalStatus`.
    package struct ModelApprovalStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var approved: Self { Self(rawValue: "Approved") }
        package static var rejected: Self { Self(rawValue: "Rejected") }
        package static var pendingManualApproval: Self { Self(rawValue: "PendingManualApproval") }
    }

    /// `ModelCacheSetting`.
    package struct ModelCacheSetting: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var enabled: Self { Self(rawValue: "Enabled") }
        package static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// `ModelCardStatus`.
    package struct ModelCardStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var draft: Self { Self(rawValue: "Draft") }
        package static var pendingReview: Self { Self(rawValue: "PendingReview") }
        package static var approved: Self { Self(rawValue: "Approved") }
        package static var archived: Self { Self(rawValue: "Archived") }
    }

    /// `ModelCompressionType`.
    package struct ModelCompressionType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var gzip: Self { Self(rawValue: "Gzip") }
    }

    /// `ModelPackageGroupStatus`.
    package struct ModelPackageGroupStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var pending: Self { Self(rawValue: "Pending") }
        package static var inProgress: Self { Self(rawValue: "InProgress") }
        package static var completed: Self { Self(rawValue: "Completed") }
        package static var failed: Self { Self(rawValue: "Failed") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
        package static var deleteFailed: Self { Self(rawValue: "DeleteFailed") }
    }

    /// `ModelPackageRegistrationType`.
    package struct ModelPackageRegistrationType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var logged: Self { Self(rawValue: "Logged") }
        package static var registered: Self { Self(rawValue: "Registered") }
    }

    /// `ModelPackageStatus`.
    package struct ModelPackageStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var pending: Self { Self(rawValue: "Pending") }
        package static var inProgress: Self { Self(rawValue: "InProgress") }
        package static var completed: Self { Self(rawValue: "Completed") }
        package static var failed: Self { Self(rawValue: "Failed") }
        package static var deleting: Self { Self(rawValue: "Deleting") }
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

    /// `ProcessingInstanceType`; so many known values that they have no names here.
    package struct ProcessingInstanceType: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
    }

    /// `ProductionVariantAcceleratorType`.
    package struct ProductionVariantAcceleratorType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var mlEia1Medium: Self { Self(rawValue: "ml.eia1.medium") }
        package static var mlEia1Large: Self { Self(rawValue: "ml.eia1.large") }
        package static var mlEia1Xlarge: Self { Self(rawValue: "ml.eia1.xlarge") }
        package static var mlEia2Medium: Self { Self(rawValue: "ml.eia2.medium") }
        package static var mlEia2Large: Self { Self(rawValue: "ml.eia2.large") }
        package static var mlEia2Xlarge: Self { Self(rawValue: "ml.eia2.xlarge") }
    }

    /// `ProductionVariantInferenceAmiVersion`.
    package struct ProductionVariantInferenceAmiVersion: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var al2AmiSagemakerInferenceGPU2: Self { Self(rawValue: "al2-ami-sagemaker-inference-gpu-2") }
        package static var al2AmiSagemakerInferenceGPU21: Self { Self(rawValue: "al2-ami-sagemaker-inference-gpu-2-1") }
        package static var al2AmiSagemakerInferenceGPU31: Self { Self(rawValue: "al2-ami-sagemaker-inference-gpu-3-1") }
        package static var al2AmiSagemakerInferenceNeuron2: Self { Self(rawValue: "al2-ami-sagemaker-inference-neuron-2") }
        package static var al2023AmiSagemakerInferenceGPU41: Self { Self(rawValue: "al2023-ami-sagemaker-inference-gpu-4-1") }
    }

    /// `ProductionVariantInstanceType`; so many known values that they have no names here.
    package struct ProductionVariantInstanceType: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
    }

    /// `ProfilingStatus`.
    package struct ProfilingStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var enabled: Self { Self(rawValue: "Enabled") }
        package static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// `RecommendationStatus`.
    package struct RecommendationStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        package static var completed: Self { Self(rawValue: "COMPLETED") }
        package static var failed: Self { Self(rawValue: "FAILED") }
        package static var notApplicable: Self { Self(rawValue: "NOT_APPLICABLE") }
    }

    /// `RecordWrapper`.
    package struct RecordWrapper: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var recordIo: Self { Self(rawValue: "RecordIO") }
    }

    /// `RepositoryAccessMode`.
    package struct RepositoryAccessMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var platform: Self { Self(rawValue: "Platform") }
        package static var vpc: Self { Self(rawValue: "Vpc") }
    }

    /// `RoutingStrategy`.
    package struct RoutingStrategy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var leastOutstandingRequests: Self { Self(rawValue: "LEAST_OUTSTANDING_REQUESTS") }
        package static var random: Self { Self(rawValue: "RANDOM") }
    }

    /// `RuleEvaluationStatus`.
    package struct RuleEvaluationStatus: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var inProgress: Self { Self(rawValue: "InProgress") }
        package static var noIssuesFound: Self { Self(rawValue: "NoIssuesFound") }
        package static var issuesFound: Self { Self(rawValue: "IssuesFound") }
        package static var error: Self { Self(rawValue: "Error") }
        package static var stopping: Self { Self(rawValue: "Stopping") }
        package static var stopped: Self { Self(rawValue: "Stopped") }
    }

    /// `S3DataDistribution`.
    package struct S3DataDistribution: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var fullyReplicated: Self { Self(rawValue: "FullyReplicated") }
        package static var shardedByS3Key: Self { Self(rawValue: "ShardedByS3Key") }
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

    /// `SkipModelValidation`.
    package struct SkipModelValidation: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var all: Self { Self(rawValue: "All") }
        package static var noneValue: Self { Self(rawValue: "None") }
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

    /// `SplitType`.
    package struct SplitType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var noneValue: Self { Self(rawValue: "None") }
        package static var line: Self { Self(rawValue: "Line") }
        package static var recordIo: Self { Self(rawValue: "RecordIO") }
        package static var tfRecord: Self { Self(rawValue: "TFRecord") }
    }

    /// `TrafficRoutingConfigType`.
    package struct TrafficRoutingConfigType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var allAtOnce: Self { Self(rawValue: "ALL_AT_ONCE") }
        package static var canary: Self { Self(rawValue: "CANARY") }
        package static var linear: Self { Self(rawValue: "LINEAR") }
    }

    /// `TrainingInputMode`.
    package struct TrainingInputMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var pipe: Self { Self(rawValue: "Pipe") }
        package static var file: Self { Self(rawValue: "File") }
        package static var fastFile: Self { Self(rawValue: "FastFile") }
    }

    /// `TrainingInstanceType`; so many known values that they have no names here.
    package struct TrainingInstanceType: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
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

    /// `TrainingRepositoryAccessMode`.
    package struct TrainingRepositoryAccessMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var platform: Self { Self(rawValue: "Platform") }
        package static var vpc: Self { Self(rawValue: "Vpc") }
    }

    /// `TransformInstanceType`; so many known values that they have no names here.
    package struct TransformInstanceType: WireEnum, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
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

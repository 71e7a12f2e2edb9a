// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

extension SageMaker {
    static let modelText: StaticString = #"""
service	name=sagemaker	id=SageMaker	signing=sagemaker	endpoint=api.sagemaker	version=2017-07-24	protocols=json	json=1.1	target=SageMaker
o	AddTags	POST	/	in=AddTagsInput	out=AddTagsOutput
o	CreateEndpoint	POST	/	in=CreateEndpointInput	out=CreateEndpointOutput	err=ResourceLimitExceeded
o	CreateEndpointConfig	POST	/	in=CreateEndpointConfigInput	out=CreateEndpointConfigOutput	err=ResourceLimitExceeded
o	CreateModel	POST	/	in=CreateModelInput	out=CreateModelOutput	err=ResourceLimitExceeded
o	CreateModelPackageGroup	POST	/	in=CreateModelPackageGroupInput	out=CreateModelPackageGroupOutput	err=ResourceLimitExceeded
o	CreateTrainingJob	POST	/	in=CreateTrainingJobRequest	out=CreateTrainingJobResponse	err=ResourceNotFound,ResourceInUse,ResourceLimitExceeded
o	DeleteEndpoint	POST	/	in=DeleteEndpointInput
o	DeleteEndpointConfig	POST	/	in=DeleteEndpointConfigInput
o	DeleteModel	POST	/	in=DeleteModelInput
o	DeleteTags	POST	/	in=DeleteTagsInput	out=DeleteTagsOutput
o	DescribeEndpoint	POST	/	in=DescribeEndpointInput	out=DescribeEndpointOutput
o	DescribeEndpointConfig	POST	/	in=DescribeEndpointConfigInput	out=DescribeEndpointConfigOutput
o	DescribeHub	POST	/	in=DescribeHubRequest	out=DescribeHubResponse	err=ResourceNotFound
o	DescribeHubContent	POST	/	in=DescribeHubContentRequest	out=DescribeHubContentResponse	err=ResourceNotFound
o	DescribeModel	POST	/	in=DescribeModelInput	out=DescribeModelOutput
o	DescribeModelPackage	POST	/	in=DescribeModelPackageInput	out=DescribeModelPackageOutput
o	DescribeModelPackageGroup	POST	/	in=DescribeModelPackageGroupInput	out=DescribeModelPackageGroupOutput
o	DescribeTrainingJob	POST	/	in=DescribeTrainingJobRequest	out=DescribeTrainingJobResponse	err=ResourceNotFound
o	ListEndpointConfigs	POST	/	in=ListEndpointConfigsInput	out=ListEndpointConfigsOutput
o	ListEndpoints	POST	/	in=ListEndpointsInput	out=ListEndpointsOutput
o	ListHubContents	POST	/	in=ListHubContentsRequest	out=ListHubContentsResponse	err=ResourceNotFound
o	ListHubs	POST	/	in=ListHubsRequest	out=ListHubsResponse
o	ListModels	POST	/	in=ListModelsInput	out=ListModelsOutput
o	ListTags	POST	/	in=ListTagsInput	out=ListTagsOutput
o	ListTrainingJobs	POST	/	in=ListTrainingJobsRequest	out=ListTrainingJobsResponse
o	StopTrainingJob	POST	/	in=StopTrainingJobRequest	err=ResourceNotFound
o	UpdateEndpoint	POST	/	in=UpdateEndpointInput	out=UpdateEndpointOutput	err=ResourceLimitExceeded
o	UpdateEndpointWeightsAndCapacities	POST	/	in=UpdateEndpointWeightsAndCapacitiesInput	out=UpdateEndpointWeightsAndCapacitiesOutput	err=ResourceLimitExceeded
s	Accept	string	min=0	max=256	pat=.*
s	AcceptEula	boolean
s	AddTagsInput	structure
m	ResourceArn	ResourceArn	req
m	Tags	TagList	req
s	AddTagsOutput	structure
m	Tags	TagList
s	AdditionalInferenceSpecificationDefinition	structure
m	Name	EntityName	req
m	Description	EntityDescription
m	Containers	ModelPackageContainerDefinitionList	req
m	SupportedTransformInstanceTypes	TransformInstanceTypes
m	SupportedRealtimeInferenceInstanceTypes	RealtimeInferenceInstanceTypes
m	SupportedContentTypes	ContentTypes
m	SupportedResponseMIMETypes	ResponseMIMETypes
s	AdditionalInferenceSpecifications	list	min=1	max=15	of=AdditionalInferenceSpecificationDefinition
s	AdditionalModelChannelName	string	min=1	max=64	pat=[A-Za-z0-9\.\-_]+
s	AdditionalModelDataSource	structure
m	ChannelName	AdditionalModelChannelName	req
m	S3DataSource	S3ModelDataSource	req
s	AdditionalModelDataSources	list	min=0	max=5	of=AdditionalModelDataSource
s	AdditionalS3DataSource	structure
m	S3DataType	AdditionalS3DataSourceDataType	req
m	S3Uri	S3Uri	req
m	CompressionType	CompressionType
m	ETag	String
s	AdditionalS3DataSourceDataType	string	enum=S3Object|S3Prefix
s	Alarm	structure
m	AlarmName	AlarmName
s	AlarmList	list	min=1	max=10	of=Alarm
s	AlarmName	string	min=1	max=255	pat=(?!\s*$).+
s	AlgorithmImage	string	min=0	max=255	pat=.*
s	AlgorithmSpecification	structure
m	TrainingImage	AlgorithmImage
m	AlgorithmName	ArnOrName
m	TrainingInputMode	TrainingInputMode	req
m	MetricDefinitions	MetricDefinitionList
m	EnableSageMakerMetricsTimeSeries	Boolean
m	ContainerEntrypoint	TrainingContainerEntrypoint
m	ContainerArguments	TrainingContainerArguments
m	TrainingImageConfig	TrainingImageConfig
s	ApprovalDescription	string	min=0	max=1024	pat=.*
s	ArnOrName	string	min=1	max=170	pat=(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)
s	AssemblyType	string	enum=None|Line
s	AsyncInferenceClientConfig	structure
m	MaxConcurrentInvocationsPerInstance	MaxConcurrentInvocationsPerInstance
s	AsyncInferenceConfig	structure
m	ClientConfig	AsyncInferenceClientConfig
m	OutputConfig	AsyncInferenceOutputConfig	req
s	AsyncInferenceNotificationConfig	structure
m	SuccessTopic	SnsTopicArn
m	ErrorTopic	SnsTopicArn
m	IncludeInferenceResponseIn	AsyncNotificationTopicTypeList
s	AsyncInferenceOutputConfig	structure
m	KmsKeyId	KmsKeyId
m	S3OutputPath	DestinationS3Uri
m	NotificationConfig	AsyncInferenceNotificationConfig
m	S3FailurePath	DestinationS3Uri
s	AsyncNotificationTopicTypeList	list	min=0	max=2	of=AsyncNotificationTopicTypes
s	AsyncNotificationTopicTypes	string	enum=SUCCESS_NOTIFICATION_TOPIC|ERROR_NOTIFICATION_TOPIC
s	AttributeName	string	min=1	max=256	pat=.+
s	AttributeNames	list	min=0	max=16	of=AttributeName
s	AutoMLJobArn	string	min=1	max=256	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*
s	AutoRollbackConfig	structure
m	Alarms	AlarmList
s	BaseModel	structure
m	HubContentName	HubContentName
m	HubContentVersion	HubContentVersion
m	RecipeName	RecipeName
s	BatchStrategy	string	enum=MultiRecord|SingleRecord
s	Bias	structure
m	Report	MetricsSource
m	PreTrainingReport	MetricsSource
m	PostTrainingReport	MetricsSource
s	BillableTimeInSeconds	integer	min=1
s	BillableTokenCount	long	min=0
s	BlueGreenUpdatePolicy	structure
m	TrafficRoutingConfiguration	TrafficRoutingConfig	req
m	TerminationWaitInSeconds	TerminationWaitInSeconds
m	MaximumExecutionTimeoutInSeconds	MaximumExecutionTimeoutInSeconds
s	Boolean	boolean
s	CapacityReservationPreference	string	enum=capacity-reservations-only
s	CapacitySize	structure
m	Type	CapacitySizeType	req
m	Value	CapacitySizeValue	req
s	CapacitySizeType	string	enum=INSTANCE_COUNT|CAPACITY_PERCENT
s	CapacitySizeValue	integer	min=1
s	CaptureContentTypeHeader	structure
m	CsvContentTypes	CsvContentTypes
m	JsonContentTypes	JsonContentTypes
s	CaptureMode	string	enum=Input|Output|InputAndOutput
s	CaptureOption	structure
m	CaptureMode	CaptureMode	req
s	CaptureOptionList	list	min=1	max=32	of=CaptureOption
s	CaptureStatus	string	enum=Started|Stopped
s	CertifyForMarketplace	boolean
s	Channel	structure
m	ChannelName	ChannelName	req
m	DataSource	DataSource	req
m	ContentType	ContentType
m	CompressionType	CompressionType
m	RecordWrapperType	RecordWrapper
m	InputMode	TrainingInputMode
m	ShuffleConfig	ShuffleConfig
s	ChannelName	string	min=1	max=64	pat=[A-Za-z0-9\.\-_]+
s	CheckpointConfig	structure
m	S3Uri	S3Uri	req
m	LocalPath	DirectoryPath
s	ClarifyContentTemplate	string	min=1	max=64	pat=.*
s	ClarifyEnableExplanations	string	min=1	max=64	pat=.*
s	ClarifyExplainerConfig	structure
m	EnableExplanations	ClarifyEnableExplanations
m	InferenceConfig	ClarifyInferenceConfig
m	ShapConfig	ClarifyShapConfig	req
s	ClarifyFeatureHeaders	list	min=1	max=256	of=ClarifyHeader
s	ClarifyFeatureType	string	enum=numerical|categorical|text
s	ClarifyFeatureTypes	list	min=1	max=256	of=ClarifyFeatureType
s	ClarifyFeaturesAttribute	string	min=1	max=64	pat=.*
s	ClarifyHeader	string	min=1	max=64	pat=.*
s	ClarifyInferenceConfig	structure
m	FeaturesAttribute	ClarifyFeaturesAttribute
m	ContentTemplate	ClarifyContentTemplate
m	MaxRecordCount	ClarifyMaxRecordCount
m	MaxPayloadInMB	ClarifyMaxPayloadInMB
m	ProbabilityIndex	ClarifyProbabilityIndex
m	LabelIndex	ClarifyLabelIndex
m	ProbabilityAttribute	ClarifyProbabilityAttribute
m	LabelAttribute	ClarifyLabelAttribute
m	LabelHeaders	ClarifyLabelHeaders
m	FeatureHeaders	ClarifyFeatureHeaders
m	FeatureTypes	ClarifyFeatureTypes
s	ClarifyLabelAttribute	string	min=1	max=64	pat=.*
s	ClarifyLabelHeaders	list	min=1	max=16	of=ClarifyHeader
s	ClarifyLabelIndex	integer	min=0
s	ClarifyMaxPayloadInMB	integer	min=1	max=25
s	ClarifyMaxRecordCount	integer	min=1
s	ClarifyMimeType	string	min=0	max=255	pat=[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*
s	ClarifyProbabilityAttribute	string	min=1	max=64	pat=.*
s	ClarifyProbabilityIndex	integer	min=0
s	ClarifyShapBaseline	string	min=1	max=4096	pat=[\s\S]+
s	ClarifyShapBaselineConfig	structure
m	MimeType	ClarifyMimeType
m	ShapBaseline	ClarifyShapBaseline
m	ShapBaselineUri	Url
s	ClarifyShapConfig	structure
m	ShapBaselineConfig	ClarifyShapBaselineConfig	req
m	NumberOfSamples	ClarifyShapNumberOfSamples
m	UseLogit	ClarifyShapUseLogit
m	Seed	ClarifyShapSeed
m	TextConfig	ClarifyTextConfig
s	ClarifyShapNumberOfSamples	integer	min=1
s	ClarifyShapSeed	integer
s	ClarifyShapUseLogit	boolean
s	ClarifyTextConfig	structure
m	Language	ClarifyTextLanguage	req
m	Granularity	ClarifyTextGranularity	req
s	ClarifyTextGranularity	string	enum=token|sentence|paragraph
s	ClarifyTextLanguage	string	enum=af|sq|ar|hy|eu|bn|bg|ca|zh|hr|cs|da|nl|en|et|fi|fr|de|el|gu|he|hi|hu|is|id|ga|it|kn|ky|lv|lt|lb|mk|ml|mr|ne|nb|fa|pl|pt|ro|ru|sa|sr|tn|si|sk|sl|es|sv|tl|ta|tt|te|tr|uk|ur|yo|lij|xx
s	CollectionConfiguration	structure
m	CollectionName	CollectionName
m	CollectionParameters	CollectionParameters
s	CollectionConfigurations	list	min=0	max=20	of=CollectionConfiguration
s	CollectionName	string	min=1	max=256	pat=.*
s	CollectionParameters	map	min=0	max=20	key=ConfigKey	of=ConfigValue
s	CompressionType	string	enum=None|Gzip
s	ConfigKey	string	min=1	max=256	pat=.*
s	ConfigValue	string	min=0	max=256	pat=.*
s	ContainerDefinition	structure
m	ContainerHostname	ContainerHostname
m	Image	ContainerImage
m	ImageConfig	ImageConfig
m	Mode	ContainerMode
m	ModelDataUrl	Url
m	ModelDataSource	ModelDataSource
m	AdditionalModelDataSources	AdditionalModelDataSources
m	Environment	EnvironmentMap
m	ModelPackageName	VersionedArnOrName
m	InferenceSpecificationName	InferenceSpecificationName
m	MultiModelConfig	MultiModelConfig
s	ContainerDefinitionList	list	min=0	max=15	of=ContainerDefinition
s	ContainerHostname	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	ContainerImage	string	min=0	max=255	pat=[\S]+
s	ContainerMode	string	enum=SingleModel|MultiModel
s	ContentDigest	string	min=0	max=72	pat=[Ss][Hh][Aa]256:[0-9a-fA-F]{64}
s	ContentType	string	min=0	max=256	pat=.*
s	ContentTypes	list	of=ContentType
s	CreateEndpointConfigInput	structure
m	EndpointConfigName	EndpointConfigName	req
m	ProductionVariants	ProductionVariantList	req
m	DataCaptureConfig	DataCaptureConfig
m	Tags	TagList
m	KmsKeyId	KmsKeyId
m	AsyncInferenceConfig	AsyncInferenceConfig
m	ExplainerConfig	ExplainerConfig
m	ShadowProductionVariants	ProductionVariantList
m	ExecutionRoleArn	RoleArn
m	VpcConfig	VpcConfig
m	EnableNetworkIsolation	Boolean
m	MetricsConfig	MetricsConfig
s	CreateEndpointConfigOutput	structure
m	EndpointConfigArn	EndpointConfigArn	req
s	CreateEndpointInput	structure
m	EndpointName	EndpointName	req
m	EndpointConfigName	EndpointConfigName	req
m	DeploymentConfig	DeploymentConfig
m	Tags	TagList
s	CreateEndpointOutput	structure
m	EndpointArn	EndpointArn	req
s	CreateModelInput	structure
m	ModelName	ModelName	req
m	PrimaryContainer	ContainerDefinition
m	Containers	ContainerDefinitionList
m	InferenceExecutionConfig	InferenceExecutionConfig
m	ExecutionRoleArn	RoleArn
m	Tags	TagList
m	VpcConfig	VpcConfig
m	EnableNetworkIsolation	Boolean
s	CreateModelOutput	structure
m	ModelArn	ModelArn	req
s	CreateModelPackageGroupInput	structure
m	ModelPackageGroupName	EntityName	req
m	ModelPackageGroupDescription	EntityDescription
m	Tags	TagList
m	ManagedConfiguration	ManagedConfiguration
s	CreateModelPackageGroupOutput	structure
m	ModelPackageGroupArn	ModelPackageGroupArn	req
s	CreateTrainingJobRequest	structure
m	TrainingJobName	TrainingJobName	req
m	HyperParameters	HyperParameters
m	AlgorithmSpecification	AlgorithmSpecification
m	RoleArn	RoleArn	req
m	InputDataConfig	InputDataConfig
m	OutputDataConfig	OutputDataConfig	req
m	ResourceConfig	ResourceConfig
m	VpcConfig	VpcConfig
m	StoppingCondition	StoppingCondition
m	Tags	TagList
m	EnableNetworkIsolation	Boolean
m	EnableInterContainerTrafficEncryption	Boolean
m	EnableManagedSpotTraining	Boolean
m	CheckpointConfig	CheckpointConfig
m	DebugHookConfig	DebugHookConfig
m	DebugRuleConfigurations	DebugRuleConfigurations
m	TensorBoardOutputConfig	TensorBoardOutputConfig
m	ExperimentConfig	ExperimentConfig
m	ProfilerConfig	ProfilerConfig
m	ProfilerRuleConfigurations	ProfilerRuleConfigurations
m	Environment	TrainingEnvironmentMap
m	RetryStrategy	RetryStrategy
m	RemoteDebugConfig	RemoteDebugConfig
m	InfraCheckConfig	InfraCheckConfig
m	SessionChainingConfig	SessionChainingConfig
m	ServerlessJobConfig	ServerlessJobConfig
m	MlflowConfig	MlflowConfig
m	ModelPackageConfig	ModelPackageConfig
s	CreateTrainingJobResponse	structure
m	TrainingJobArn	TrainingJobArn	req
s	CreationTime	timestamp
s	CsvContentType	string	min=1	max=256	pat=[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*
s	CsvContentTypes	list	min=1	max=10	of=CsvContentType
s	CustomerMetadataKey	string	min=1	max=128	pat=([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,128}
s	CustomerMetadataMap	map	min=1	max=50	key=CustomerMetadataKey	of=CustomerMetadataValue
s	CustomerMetadataValue	string	min=1	max=256	pat=([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,256}
s	CustomizationTechnique	string	enum=SFT|DPO|RLVR|RLAIF
s	DataCaptureConfig	structure
m	EnableCapture	EnableCapture
m	InitialSamplingPercentage	SamplingPercentage	req
m	DestinationS3Uri	DestinationS3Uri	req
m	KmsKeyId	KmsKeyId
m	CaptureOptions	CaptureOptionList	req
m	CaptureContentTypeHeader	CaptureContentTypeHeader
s	DataCaptureConfigSummary	structure
m	EnableCapture	EnableCapture	req
m	CaptureStatus	CaptureStatus	req
m	CurrentSamplingPercentage	SamplingPercentage	req
m	DestinationS3Uri	DestinationS3Uri	req
m	KmsKeyId	KmsKeyId	req
s	DataInputConfig	string	min=1	max=16384	pat=[\S\s]+
s	DataSource	structure
m	S3DataSource	S3DataSource
m	FileSystemDataSource	FileSystemDataSource
m	DatasetSource	DatasetSource
s	DatasetSource	structure
m	DatasetArn	HubDataSetArn	req
s	DebugHookConfig	structure
m	LocalPath	DirectoryPath
m	S3OutputPath	S3Uri	req
m	HookParameters	HookParameters
m	CollectionConfigurations	CollectionConfigurations
s	DebugRuleConfiguration	structure
m	RuleConfigurationName	RuleConfigurationName	req
m	LocalPath	DirectoryPath
m	S3OutputPath	S3Uri
m	RuleEvaluatorImage	AlgorithmImage	req
m	InstanceType	ProcessingInstanceType
m	VolumeSizeInGB	OptionalVolumeSizeInGB
m	RuleParameters	RuleParameters
s	DebugRuleConfigurations	list	min=0	max=20	of=DebugRuleConfiguration
s	DebugRuleEvaluationStatus	structure
m	RuleConfigurationName	RuleConfigurationName
m	RuleEvaluationJobArn	ProcessingJobArn
m	RuleEvaluationStatus	RuleEvaluationStatus
m	StatusDetails	StatusDetails
m	LastModifiedTime	Timestamp
s	DebugRuleEvaluationStatuses	list	min=0	max=20	of=DebugRuleEvaluationStatus
s	DeleteEndpointConfigInput	structure
m	EndpointConfigName	EndpointConfigName	req
s	DeleteEndpointInput	structure
m	EndpointName	EndpointName	req
s	DeleteModelInput	structure
m	ModelName	ModelName	req
s	DeleteTagsInput	structure
m	ResourceArn	ResourceArn	req
m	TagKeys	TagKeyList	req
s	DeleteTagsOutput	structure
s	DependencyCopyPath	string	min=0	max=1023	pat=.*
s	DependencyOriginPath	string	min=0	max=1023	pat=.*
s	DeployedImage	structure
m	SpecifiedImage	ContainerImage
m	ResolvedImage	ContainerImage
m	ResolutionTime	Timestamp
s	DeployedImages	list	of=DeployedImage
s	DeploymentConfig	structure
m	BlueGreenUpdatePolicy	BlueGreenUpdatePolicy
m	RollingUpdatePolicy	RollingUpdatePolicy
m	AutoRollbackConfiguration	AutoRollbackConfig
s	DeploymentRecommendation	structure
m	RecommendationStatus	RecommendationStatus	req
m	RealTimeInferenceRecommendations	RealTimeInferenceRecommendations
s	DescribeEndpointConfigInput	structure
m	EndpointConfigName	EndpointConfigName	req
s	DescribeEndpointConfigOutput	structure
m	EndpointConfigName	EndpointConfigName	req
m	EndpointConfigArn	EndpointConfigArn	req
m	ProductionVariants	ProductionVariantList	req
m	DataCaptureConfig	DataCaptureConfig
m	KmsKeyId	KmsKeyId
m	CreationTime	Timestamp	req
m	AsyncInferenceConfig	AsyncInferenceConfig
m	ExplainerConfig	ExplainerConfig
m	ShadowProductionVariants	ProductionVariantList
m	ExecutionRoleArn	RoleArn
m	VpcConfig	VpcConfig
m	EnableNetworkIsolation	Boolean
m	MetricsConfig	MetricsConfig
s	DescribeEndpointInput	structure
m	EndpointName	EndpointName	req
s	DescribeEndpointOutput	structure
m	EndpointName	EndpointName	req
m	EndpointArn	EndpointArn	req
m	EndpointConfigName	EndpointConfigName
m	ProductionVariants	ProductionVariantSummaryList
m	DataCaptureConfig	DataCaptureConfigSummary
m	EndpointStatus	EndpointStatus	req
m	FailureReason	FailureReason
m	CreationTime	Timestamp	req
m	LastModifiedTime	Timestamp	req
m	LastDeploymentConfig	DeploymentConfig
m	AsyncInferenceConfig	AsyncInferenceConfig
m	PendingDeploymentSummary	PendingDeploymentSummary
m	ExplainerConfig	ExplainerConfig
m	ShadowProductionVariants	ProductionVariantSummaryList
m	MetricsConfig	MetricsConfig
s	DescribeHubContentRequest	structure
m	HubName	HubNameOrArn	req
m	HubContentType	HubContentType	req
m	HubContentName	HubContentName	req
m	HubContentVersion	HubContentVersion
s	DescribeHubContentResponse	structure
m	HubContentName	HubContentName	req
m	HubContentArn	HubContentArn	req
m	HubContentVersion	HubContentVersion	req
m	HubContentType	HubContentType	req
m	DocumentSchemaVersion	DocumentSchemaVersion	req
m	HubName	HubName	req
m	HubArn	HubArn	req
m	HubContentDisplayName	HubContentDisplayName
m	HubContentDescription	HubContentDescription
m	HubContentMarkdown	HubContentMarkdown
m	HubContentDocument	HubContentDocument	req
m	SageMakerPublicHubContentArn	SageMakerPublicHubContentArn
m	ReferenceMinVersion	ReferenceMinVersion
m	SupportStatus	HubContentSupportStatus
m	HubContentSearchKeywords	HubContentSearchKeywordList
m	HubContentDependencies	HubContentDependencyList
m	HubContentStatus	HubContentStatus	req
m	FailureReason	FailureReason
m	CreationTime	Timestamp	req
m	LastModifiedTime	Timestamp
s	DescribeHubRequest	structure
m	HubName	HubNameOrArn	req
s	DescribeHubResponse	structure
m	HubName	HubName	req
m	HubArn	HubArn	req
m	HubDisplayName	HubDisplayName
m	HubDescription	HubDescription
m	HubSearchKeywords	HubSearchKeywordList
m	S3StorageConfig	HubS3StorageConfig
m	HubStatus	HubStatus	req
m	FailureReason	FailureReason
m	CreationTime	Timestamp	req
m	LastModifiedTime	Timestamp	req
s	DescribeModelInput	structure
m	ModelName	ModelName	req
s	DescribeModelOutput	structure
m	ModelName	ModelName	req
m	PrimaryContainer	ContainerDefinition
m	Containers	ContainerDefinitionList
m	InferenceExecutionConfig	InferenceExecutionConfig
m	ExecutionRoleArn	RoleArn
m	VpcConfig	VpcConfig
m	CreationTime	Timestamp	req
m	ModelArn	ModelArn	req
m	EnableNetworkIsolation	Boolean
m	DeploymentRecommendation	DeploymentRecommendation
s	DescribeModelPackageGroupInput	structure
m	ModelPackageGroupName	ArnOrName	req
s	DescribeModelPackageGroupOutput	structure
m	ModelPackageGroupName	EntityName	req
m	ModelPackageGroupArn	ModelPackageGroupArn	req
m	ModelPackageGroupDescription	EntityDescription
m	CreationTime	CreationTime	req
m	CreatedBy	UserContext	req
m	ModelPackageGroupStatus	ModelPackageGroupStatus	req
m	ManagedConfiguration	ManagedConfiguration
s	DescribeModelPackageInput	structure
m	ModelPackageName	VersionedArnOrName	req
s	DescribeModelPackageOutput	structure
m	ModelPackageName	EntityName	req
m	ModelPackageGroupName	EntityName
m	ModelPackageVersion	ModelPackageVersion
m	ModelPackageRegistrationType	ModelPackageRegistrationType
m	ModelPackageArn	ModelPackageArn	req
m	ModelPackageDescription	EntityDescription
m	CreationTime	CreationTime	req
m	InferenceSpecification	InferenceSpecification
m	SourceAlgorithmSpecification	SourceAlgorithmSpecification
m	ValidationSpecification	ModelPackageValidationSpecification
m	ModelPackageStatus	ModelPackageStatus	req
m	ModelPackageStatusDetails	ModelPackageStatusDetails	req
m	CertifyForMarketplace	CertifyForMarketplace
m	ModelApprovalStatus	ModelApprovalStatus
m	CreatedBy	UserContext
m	MetadataProperties	MetadataProperties
m	ModelMetrics	ModelMetrics
m	LastModifiedTime	Timestamp
m	LastModifiedBy	UserContext
m	ApprovalDescription	ApprovalDescription
m	Domain	String
m	Task	String
m	SamplePayloadUrl	String
m	CustomerMetadataProperties	CustomerMetadataMap
m	DriftCheckBaselines	DriftCheckBaselines
m	AdditionalInferenceSpecifications	AdditionalInferenceSpecifications
m	SkipModelValidation	SkipModelValidation
m	SourceUri	ModelPackageSourceUri
m	SecurityConfig	ModelPackageSecurityConfig
m	ModelCard	ModelPackageModelCard
m	ModelLifeCycle	ModelLifeCycle
m	ManagedStorageType	ManagedStorageType
s	DescribeTrainingJobRequest	structure
m	TrainingJobName	TrainingJobName	req
s	DescribeTrainingJobResponse	structure
m	TrainingJobName	TrainingJobName	req
m	TrainingJobArn	TrainingJobArn	req
m	TuningJobArn	HyperParameterTuningJobArn
m	LabelingJobArn	LabelingJobArn
m	AutoMLJobArn	AutoMLJobArn
m	ModelArtifacts	ModelArtifacts	req
m	TrainingJobStatus	TrainingJobStatus	req
m	SecondaryStatus	SecondaryStatus	req
m	FailureReason	FailureReason
m	HyperParameters	HyperParameters
m	AlgorithmSpecification	AlgorithmSpecification
m	RoleArn	RoleArn
m	InputDataConfig	InputDataConfig
m	OutputDataConfig	OutputDataConfig
m	ResourceConfig	ResourceConfig
m	WarmPoolStatus	WarmPoolStatus
m	VpcConfig	VpcConfig
m	StoppingCondition	StoppingCondition	req
m	CreationTime	Timestamp	req
m	TrainingStartTime	Timestamp
m	TrainingEndTime	Timestamp
m	LastModifiedTime	Timestamp
m	SecondaryStatusTransitions	SecondaryStatusTransitions
m	FinalMetricDataList	FinalMetricDataList
m	EnableNetworkIsolation	Boolean
m	EnableInterContainerTrafficEncryption	Boolean
m	EnableManagedSpotTraining	Boolean
m	CheckpointConfig	CheckpointConfig
m	TrainingTimeInSeconds	TrainingTimeInSeconds
m	BillableTimeInSeconds	BillableTimeInSeconds
m	BillableTokenCount	BillableTokenCount
m	DebugHookConfig	DebugHookConfig
m	ExperimentConfig	ExperimentConfig
m	DebugRuleConfigurations	DebugRuleConfigurations
m	TensorBoardOutputConfig	TensorBoardOutputConfig
m	DebugRuleEvaluationStatuses	DebugRuleEvaluationStatuses
m	ProfilerConfig	ProfilerConfig
m	ProfilerRuleConfigurations	ProfilerRuleConfigurations
m	ProfilerRuleEvaluationStatuses	ProfilerRuleEvaluationStatuses
m	ProfilingStatus	ProfilingStatus
m	Environment	TrainingEnvironmentMap
m	RetryStrategy	RetryStrategy
m	RemoteDebugConfig	RemoteDebugConfig
m	InfraCheckConfig	InfraCheckConfig
m	ServerlessJobConfig	ServerlessJobConfig
m	MlflowConfig	MlflowConfig
m	ModelPackageConfig	ModelPackageConfig
m	MlflowDetails	MlflowDetails
m	ProgressInfo	TrainingProgressInfo
m	OutputModelPackageArn	ModelPackageArn
s	DesiredWeightAndCapacity	structure
m	VariantName	VariantName	req
m	DesiredWeight	VariantWeight
m	DesiredInstanceCount	TaskCount
m	ServerlessUpdateConfig	ProductionVariantServerlessUpdateConfig
s	DesiredWeightAndCapacityList	list	min=1	of=DesiredWeightAndCapacity
s	DestinationS3Uri	string	min=0	max=512	pat=(https|s3)://([^/])/?(.*)
s	DetailedModelPackageStatus	string	enum=NotStarted|InProgress|Completed|Failed
s	DirectoryPath	string	min=0	max=4096	pat=.*
s	DisableProfiler	boolean
s	DocumentSchemaVersion	string	min=5	max=14	pat=\d{1,4}.\d{1,4}.\d{1,4}
s	DriftCheckBaselines	structure
m	Bias	DriftCheckBias
m	Explainability	DriftCheckExplainability
m	ModelQuality	DriftCheckModelQuality
m	ModelDataQuality	DriftCheckModelDataQuality
s	DriftCheckBias	structure
m	ConfigFile	FileSource
m	PreTrainingConstraints	MetricsSource
m	PostTrainingConstraints	MetricsSource
s	DriftCheckExplainability	structure
m	Constraints	MetricsSource
m	ConfigFile	FileSource
s	DriftCheckModelDataQuality	structure
m	Statistics	MetricsSource
m	Constraints	MetricsSource
s	DriftCheckModelQuality	structure
m	Statistics	MetricsSource
m	Constraints	MetricsSource
s	Ec2CapacityReservation	structure
m	Ec2CapacityReservationId	Ec2CapacityReservationId
m	TotalInstanceCount	TaskCount
m	AvailableInstanceCount	TaskCount
m	UsedByCurrentEndpoint	TaskCount
s	Ec2CapacityReservationId	string
s	Ec2CapacityReservationsList	list	of=Ec2CapacityReservation
s	EnableCapture	boolean
s	EnableEnhancedMetrics	boolean
s	EnableInfraCheck	boolean
s	EnableRemoteDebug	boolean
s	EnableSessionTagChaining	boolean
s	EndpointArn	string	min=20	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*
s	EndpointConfigArn	string	min=20	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*
s	EndpointConfigName	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	EndpointConfigNameContains	string	min=0	max=63	pat=[a-zA-Z0-9-]+
s	EndpointConfigSortKey	string	enum=Name|CreationTime
s	EndpointConfigSummary	structure
m	EndpointConfigName	EndpointConfigName	req
m	EndpointConfigArn	EndpointConfigArn	req
m	CreationTime	Timestamp	req
s	EndpointConfigSummaryList	list	of=EndpointConfigSummary
s	EndpointName	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	EndpointNameContains	string	min=0	max=63	pat=[a-zA-Z0-9-]+
s	EndpointSortKey	string	enum=Name|CreationTime|Status
s	EndpointStatus	string	enum=OutOfService|Creating|Updating|SystemUpdating|RollingBack|InService|Deleting|Failed|UpdateRollbackFailed
s	EndpointSummary	structure
m	EndpointName	EndpointName	req
m	EndpointArn	EndpointArn	req
m	CreationTime	Timestamp	req
m	LastModifiedTime	Timestamp	req
m	EndpointStatus	EndpointStatus	req
s	EndpointSummaryList	list	of=EndpointSummary
s	EntityDescription	string	min=0	max=1024	pat=[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*
s	EntityName	string	min=1	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	EnvironmentKey	string	min=0	max=1024	pat=[a-zA-Z_][a-zA-Z0-9_]*
s	EnvironmentMap	map	min=0	max=100	key=EnvironmentKey	of=EnvironmentValue
s	EnvironmentValue	string	min=0	max=1024	pat=[\S\s]*
s	EvaluationType	string	enum=LLMAJEvaluation|CustomScorerEvaluation|BenchmarkEvaluation
s	EvaluatorArn	string	pat=.*
s	ExperimentConfig	structure
m	ExperimentName	ExperimentEntityName
m	TrialName	ExperimentEntityName
m	TrialComponentDisplayName	ExperimentEntityName
m	RunName	ExperimentEntityName
s	ExperimentEntityName	string	min=1	max=120	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}
s	Explainability	structure
m	Report	MetricsSource
s	ExplainerConfig	structure
m	ClarifyExplainerConfig	ClarifyExplainerConfig
s	FailureReason	string	min=0	max=1024
s	FileSource	structure
m	ContentType	ContentType
m	ContentDigest	ContentDigest
m	S3Uri	S3Uri	req
s	FileSystemAccessMode	string	enum=rw|ro
s	FileSystemDataSource	structure
m	FileSystemId	FileSystemId	req
m	FileSystemAccessMode	FileSystemAccessMode	req
m	FileSystemType	FileSystemType	req
m	DirectoryPath	DirectoryPath	req
s	FileSystemId	string	min=11	max=21	pat=(fs-[0-9a-f]{8,})
s	FileSystemType	string	enum=EFS|FSxLustre
s	FinalMetricDataList	list	min=0	max=40	of=MetricData
s	Float	float
s	HookParameters	map	min=0	max=20	key=ConfigKey	of=ConfigValue
s	HubAccessConfig	structure
m	HubContentArn	HubContentArn	req
s	HubArn	string	min=0	max=255	pat=.*
s	HubContentArn	string	min=0	max=255	pat=.*
s	HubContentDependency	structure
m	DependencyOriginPath	DependencyOriginPath
m	DependencyCopyPath	DependencyCopyPath
s	HubContentDependencyList	list	min=0	max=50	of=HubContentDependency
s	HubContentDescription	string	min=0	max=1023	pat=.*
s	HubContentDisplayName	string	min=0	max=255	pat=.*
s	HubContentDocument	string	min=0	max=327680	pat=.*
s	HubContentInfo	structure
m	HubContentName	HubContentName	req
m	HubContentArn	HubContentArn	req
m	SageMakerPublicHubContentArn	SageMakerPublicHubContentArn
m	HubContentVersion	HubContentVersion	req
m	HubContentType	HubContentType	req
m	DocumentSchemaVersion	DocumentSchemaVersion	req
m	HubContentDisplayName	HubContentDisplayName
m	HubContentDescription	HubContentDescription
m	SupportStatus	HubContentSupportStatus
m	HubContentSearchKeywords	HubContentSearchKeywordList
m	HubContentStatus	HubContentStatus	req
m	CreationTime	Timestamp	req
m	OriginalCreationTime	Timestamp
s	HubContentInfoList	list	of=HubContentInfo
s	HubContentMarkdown	string	min=0	max=170391
s	HubContentName	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	HubContentSearchKeyword	string	min=0	max=255	pat=.*
s	HubContentSearchKeywordList	list	min=0	max=50	of=HubContentSearchKeyword
s	HubContentSortBy	string	enum=HubContentName|CreationTime|HubContentStatus
s	HubContentStatus	string	enum=Available|Importing|Deleting|ImportFailed|DeleteFailed|PendingImport|PendingDelete
s	HubContentSupportStatus	string	enum=Supported|Deprecated|Restricted
s	HubContentType	string	enum=Model|Notebook|ModelReference|DataSet|JsonDoc
s	HubContentVersion	string	min=5	max=14	pat=\d{1,4}.\d{1,4}.\d{1,4}
s	HubDataSetArn	string	min=0	max=2048	pat=(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/DataSet\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?
s	HubDescription	string	min=0	max=1023	pat=.*
s	HubDisplayName	string	min=0	max=255	pat=.*
s	HubInfo	structure
m	HubName	HubName	req
m	HubArn	HubArn	req
m	HubDisplayName	HubDisplayName
m	HubDescription	HubDescription
m	HubSearchKeywords	HubSearchKeywordList
m	HubStatus	HubStatus	req
m	CreationTime	Timestamp	req
m	LastModifiedTime	Timestamp	req
s	HubInfoList	list	of=HubInfo
s	HubName	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	HubNameOrArn	string	pat=(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	HubS3StorageConfig	structure
m	S3OutputPath	S3OutputPath
s	HubSearchKeyword	string	min=0	max=255	pat=[^A-Z]*
s	HubSearchKeywordList	list	min=0	max=50	of=HubSearchKeyword
s	HubSortBy	string	enum=HubName|CreationTime|HubStatus|AccountIdOwner
s	HubStatus	string	enum=InService|Creating|Updating|Deleting|CreateFailed|UpdateFailed|DeleteFailed
s	HyperParameterKey	string	min=0	max=256	pat=.*
s	HyperParameterTuningJobArn	string	min=0	max=256	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*
s	HyperParameterValue	string	min=0	max=2500	pat=.*
s	HyperParameters	map	min=0	max=100	key=HyperParameterKey	of=HyperParameterValue
s	IamIdentity	structure
m	Arn	String
m	PrincipalId	String
m	SourceIdentity	String
s	ImageConfig	structure
m	RepositoryAccessMode	RepositoryAccessMode	req
m	RepositoryAuthConfig	RepositoryAuthConfig
s	ImageDigest	string	min=0	max=72	pat=[Ss][Hh][Aa]256:[0-9a-fA-F]{64}
s	InferenceExecutionConfig	structure
m	Mode	InferenceExecutionMode	req
s	InferenceExecutionMode	string	enum=Serial|Direct
s	InferenceHubAccessConfig	structure
m	HubContentArn	HubContentArn	req
s	InferenceSpecification	structure
m	Containers	ModelPackageContainerDefinitionList	req
m	SupportedTransformInstanceTypes	TransformInstanceTypes
m	SupportedRealtimeInferenceInstanceTypes	RealtimeInferenceInstanceTypes
m	SupportedContentTypes	ContentTypes
m	SupportedResponseMIMETypes	ResponseMIMETypes
s	InferenceSpecificationName	string	min=1	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	InfraCheckConfig	structure
m	EnableInfraCheck	EnableInfraCheck
s	InitialTaskCount	integer	min=1
s	InputDataConfig	list	min=1	max=20	of=Channel
s	InstanceGroup	structure
m	InstanceType	TrainingInstanceType	req
m	InstanceCount	TrainingInstanceCount	req
m	InstanceGroupName	InstanceGroupName	req
s	InstanceGroupName	string	min=1	max=64	pat=.+
s	InstanceGroupNames	list	min=0	max=5	of=InstanceGroupName
s	InstanceGroups	list	min=0	max=5	of=InstanceGroup
s	InstancePlacementConfig	structure
m	EnableMultipleJobs	Boolean
m	PlacementSpecifications	PlacementSpecifications
s	InstancePool	structure
m	InstanceType	ProductionVariantInstanceType	req
m	ModelNameOverride	ModelName
m	Priority	InstancePoolPriority	req
s	InstancePoolList	list	min=1	max=5	of=InstancePool
s	InstancePoolPriority	integer	min=1	max=5
s	InstancePoolSummary	structure
m	InstanceType	ProductionVariantInstanceType	req
m	CurrentInstanceCount	TaskCount	req
s	InstancePoolSummaryList	list	min=1	of=InstancePoolSummary
s	JsonContentType	string	min=1	max=256	pat=[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*
s	JsonContentTypes	list	min=1	max=10	of=JsonContentType
s	KeepAlivePeriodInSeconds	integer	min=0	max=21600
s	KmsKeyId	string	min=0	max=2048	pat=[a-zA-Z0-9:/_-]*
s	LabelingJobArn	string	min=0	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*
s	ListEndpointConfigsInput	structure
m	SortBy	EndpointConfigSortKey
m	SortOrder	OrderKey
m	NextToken	PaginationToken
m	MaxResults	MaxResults
m	NameContains	EndpointConfigNameContains
m	CreationTimeBefore	Timestamp
m	CreationTimeAfter	Timestamp
s	ListEndpointConfigsOutput	structure
m	EndpointConfigs	EndpointConfigSummaryList	req
m	NextToken	PaginationToken
s	ListEndpointsInput	structure
m	SortBy	EndpointSortKey
m	SortOrder	OrderKey
m	NextToken	PaginationToken
m	MaxResults	MaxResults
m	NameContains	EndpointNameContains
m	CreationTimeBefore	Timestamp
m	CreationTimeAfter	Timestamp
m	LastModifiedTimeBefore	Timestamp
m	LastModifiedTimeAfter	Timestamp
m	StatusEquals	EndpointStatus
s	ListEndpointsOutput	structure
m	Endpoints	EndpointSummaryList	req
m	NextToken	PaginationToken
s	ListHubContentsRequest	structure
m	HubName	HubNameOrArn	req
m	HubContentType	HubContentType	req
m	NameContains	NameContains
m	MaxSchemaVersion	DocumentSchemaVersion
m	CreationTimeBefore	Timestamp
m	CreationTimeAfter	Timestamp
m	SortBy	HubContentSortBy
m	SortOrder	SortOrder
m	MaxResults	MaxResults
m	NextToken	NextToken
s	ListHubContentsResponse	structure
m	HubContentSummaries	HubContentInfoList	req
m	NextToken	NextToken
s	ListHubsRequest	structure
m	NameContains	NameContains
m	CreationTimeBefore	Timestamp
m	CreationTimeAfter	Timestamp
m	LastModifiedTimeBefore	Timestamp
m	LastModifiedTimeAfter	Timestamp
m	SortBy	HubSortBy
m	SortOrder	SortOrder
m	MaxResults	MaxResults
m	NextToken	NextToken
s	ListHubsResponse	structure
m	HubSummaries	HubInfoList	req
m	NextToken	NextToken
s	ListModelsInput	structure
m	SortBy	ModelSortKey
m	SortOrder	OrderKey
m	NextToken	PaginationToken
m	MaxResults	MaxResults
m	NameContains	ModelNameContains
m	CreationTimeBefore	Timestamp
m	CreationTimeAfter	Timestamp
s	ListModelsOutput	structure
m	Models	ModelSummaryList	req
m	NextToken	PaginationToken
s	ListTagsInput	structure
m	ResourceArn	ResourceArn	req
m	NextToken	NextToken
m	MaxResults	ListTagsMaxResults
s	ListTagsMaxResults	integer	min=50
s	ListTagsOutput	structure
m	Tags	TagList
m	NextToken	NextToken
s	ListTrainingJobsRequest	structure
m	NextToken	NextToken
m	MaxResults	MaxResults
m	CreationTimeAfter	Timestamp
m	CreationTimeBefore	Timestamp
m	LastModifiedTimeAfter	Timestamp
m	LastModifiedTimeBefore	Timestamp
m	NameContains	NameContains
m	StatusEquals	TrainingJobStatus
m	SortBy	SortBy
m	SortOrder	SortOrder
m	WarmPoolStatusEquals	WarmPoolResourceStatus
m	TrainingPlanArnEquals	TrainingPlanArn
s	ListTrainingJobsResponse	structure
m	TrainingJobSummaries	TrainingJobSummaries	req
m	NextToken	NextToken
s	ManagedConfiguration	structure
m	ManagedStorageType	ManagedStorageType
s	ManagedInstanceScalingCooldownInMinutes	integer	min=5	max=1440
s	ManagedInstanceScalingMaxInstanceCount	integer	min=1
s	ManagedInstanceScalingMaximumStepSize	integer	min=1	max=100
s	ManagedInstanceScalingMinInstanceCount	integer	min=0
s	ManagedInstanceScalingScaleInStrategy	string	enum=IDLE_RELEASE|CONSOLIDATION
s	ManagedInstanceScalingStatus	string	enum=ENABLED|DISABLED
s	ManagedStorageType	string	enum=Restricted
s	MaxConcurrentInvocationsPerInstance	integer	min=1	max=1000
s	MaxConcurrentTransforms	integer	min=0
s	MaxPayloadInMB	integer	min=0
s	MaxPendingTimeInSeconds	integer	min=7200	max=2419200
s	MaxResults	integer	min=1	max=100
s	MaxRuntimeInSeconds	integer	min=1
s	MaxWaitTimeInSeconds	integer	min=1
s	MaximumExecutionTimeoutInSeconds	integer	min=600	max=28800
s	MaximumRetryAttempts	integer	min=1	max=30
s	MetadataProperties	structure
m	CommitId	MetadataPropertyValue
m	Repository	MetadataPropertyValue
m	GeneratedBy	MetadataPropertyValue
m	ProjectId	MetadataPropertyValue
s	MetadataPropertyValue	string	min=0	max=1024	pat=.*
s	MetricData	structure
m	MetricName	MetricName
m	Value	Float
m	Timestamp	Timestamp
s	MetricDefinition	structure
m	Name	MetricName	req
m	Regex	MetricRegex	req
s	MetricDefinitionList	list	min=0	max=40	of=MetricDefinition
s	MetricName	string	min=1	max=255	pat=.+
s	MetricPublishFrequencyInSeconds	integer
s	MetricRegex	string	min=1	max=500	pat=.+
s	MetricsConfig	structure
m	EnableEnhancedMetrics	EnableEnhancedMetrics
m	MetricPublishFrequencyInSeconds	MetricPublishFrequencyInSeconds
s	MetricsSource	structure
m	ContentType	ContentType	req
m	ContentDigest	ContentDigest
m	S3Uri	S3Uri	req
s	MlFlowResourceArn	string	min=0	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*
s	MlReservationArn	string	min=20	max=258	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*
s	MlflowConfig	structure
m	MlflowResourceArn	MlFlowResourceArn	req
m	MlflowExperimentName	MlflowExperimentName
m	MlflowRunName	MlflowRunName
s	MlflowDetails	structure
m	MlflowExperimentId	MlflowExperimentId
m	MlflowRunId	MlflowRunId
s	MlflowExperimentId	string	min=1	max=256	pat=.*
s	MlflowExperimentName	string	min=1	max=256	pat=.*
s	MlflowRunId	string	min=1	max=256	pat=.*
s	MlflowRunName	string	min=1	max=256	pat=.*
s	ModelAccessConfig	structure
m	AcceptEula	AcceptEula	req
s	ModelApprovalStatus	string	enum=Approved|Rejected|PendingManualApproval
s	ModelArn	string	min=20	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*
s	ModelArtifacts	structure
m	S3ModelArtifacts	S3Uri	req
s	ModelCacheSetting	string	enum=Enabled|Disabled
s	ModelCardContent	string	min=0	max=100000	pat=.*	sensitive
s	ModelCardStatus	string	enum=Draft|PendingReview|Approved|Archived
s	ModelCompressionType	string	enum=None|Gzip
s	ModelDataQuality	structure
m	Statistics	MetricsSource
m	Constraints	MetricsSource
s	ModelDataSource	structure
m	S3DataSource	S3ModelDataSource
s	ModelInput	structure
m	DataInputConfig	DataInputConfig	req
s	ModelLifeCycle	structure
m	Stage	EntityName	req
m	StageStatus	EntityName	req
m	StageDescription	StageDescription
s	ModelMetrics	structure
m	ModelQuality	ModelQuality
m	ModelDataQuality	ModelDataQuality
m	Bias	Bias
m	Explainability	Explainability
s	ModelName	string	min=0	max=63	pat=[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?
s	ModelNameContains	string	min=0	max=63	pat=[a-zA-Z0-9-]+
s	ModelPackageArn	string	min=1	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}
s	ModelPackageConfig	structure
m	ModelPackageGroupArn	ModelPackageGroupArn	req
m	SourceModelPackageArn	ModelPackageArn
s	ModelPackageContainerDefinition	structure
m	ContainerHostname	ContainerHostname
m	Image	ContainerImage
m	ImageDigest	ImageDigest
m	ModelDataUrl	Url
m	ModelDataSource	ModelDataSource
m	ProductId	ProductId
m	Environment	EnvironmentMap
m	ModelInput	ModelInput
m	Framework	String
m	FrameworkVersion	ModelPackageFrameworkVersion
m	NearestModelName	String
m	AdditionalModelDataSources	AdditionalModelDataSources
m	AdditionalS3DataSource	AdditionalS3DataSource
m	ModelDataETag	String
m	IsCheckpoint	Boolean
m	BaseModel	BaseModel
s	ModelPackageContainerDefinitionList	list	min=1	max=15	of=ModelPackageContainerDefinition
s	ModelPackageFrameworkVersion	string	min=3	max=10	pat=[0-9]\.[A-Za-z0-9.-]+
s	ModelPackageGroupArn	string	min=1	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}
s	ModelPackageGroupStatus	string	enum=Pending|InProgress|Completed|Failed|Deleting|DeleteFailed
s	ModelPackageModelCard	structure
m	ModelCardContent	ModelCardContent
m	ModelCardStatus	ModelCardStatus
s	ModelPackageRegistrationType	string	enum=Logged|Registered
s	ModelPackageSecurityConfig	structure
m	KmsKeyId	KmsKeyId	req
s	ModelPackageSourceUri	string	min=0	max=1024	pat=[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}
s	ModelPackageStatus	string	enum=Pending|InProgress|Completed|Failed|Deleting
s	ModelPackageStatusDetails	structure
m	ValidationStatuses	ModelPackageStatusItemList	req
m	ImageScanStatuses	ModelPackageStatusItemList
s	ModelPackageStatusItem	structure
m	Name	EntityName	req
m	Status	DetailedModelPackageStatus	req
m	FailureReason	String
s	ModelPackageStatusItemList	list	of=ModelPackageStatusItem
s	ModelPackageValidationProfile	structure
m	ProfileName	EntityName	req
m	TransformJobDefinition	TransformJobDefinition	req
s	ModelPackageValidationProfiles	list	min=0	max=1	of=ModelPackageValidationProfile
s	ModelPackageValidationSpecification	structure
m	ValidationRole	RoleArn	req
m	ValidationProfiles	ModelPackageValidationProfiles	req
s	ModelPackageVersion	integer	min=1
s	ModelQuality	structure
m	Statistics	MetricsSource
m	Constraints	MetricsSource
s	ModelSortKey	string	enum=Name|CreationTime
s	ModelSummary	structure
m	ModelName	ModelName	req
m	ModelArn	ModelArn	req
m	CreationTime	Timestamp	req
s	ModelSummaryList	list	of=ModelSummary
s	MultiModelConfig	structure
m	ModelCacheSetting	ModelCacheSetting
s	NameContains	string	min=0	max=63	pat=[a-zA-Z0-9\-]+
s	NextToken	string	min=0	max=8192	pat=.*
s	OptionalVolumeSizeInGB	integer	min=0
s	OrderKey	string	enum=Ascending|Descending
s	OutputCompressionType	string	enum=GZIP|NONE
s	OutputDataConfig	structure
m	KmsKeyId	KmsKeyId
m	S3OutputPath	S3Uri	req
m	CompressionType	OutputCompressionType
s	PaginationToken	string	min=0	max=8192	pat=.*
s	Peft	string	enum=LORA
s	PendingDeploymentSummary	structure
m	EndpointConfigName	EndpointConfigName	req
m	ProductionVariants	PendingProductionVariantSummaryList
m	StartTime	Timestamp
m	ShadowProductionVariants	PendingProductionVariantSummaryList
s	PendingProductionVariantSummary	structure
m	VariantName	VariantName	req
m	DeployedImages	DeployedImages
m	CurrentWeight	VariantWeight
m	DesiredWeight	VariantWeight
m	CurrentInstanceCount	TaskCount
m	DesiredInstanceCount	TaskCount
m	InstanceType	ProductionVariantInstanceType
m	InstancePools	InstancePoolSummaryList
m	AcceleratorType	ProductionVariantAcceleratorType
m	VariantStatus	ProductionVariantStatusList
m	CurrentServerlessConfig	ProductionVariantServerlessConfig
m	DesiredServerlessConfig	ProductionVariantServerlessConfig
m	ManagedInstanceScaling	ProductionVariantManagedInstanceScaling
m	RoutingConfig	ProductionVariantRoutingConfig
s	PendingProductionVariantSummaryList	list	min=1	of=PendingProductionVariantSummary
s	PlacementSpecification	structure
m	UltraServerId	String256
m	InstanceCount	TrainingInstanceCount	req
s	PlacementSpecifications	list	min=0	max=10	of=PlacementSpecification
s	ProcessingInstanceType	string	enum=ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.p5.4xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.48xlarge
s	ProcessingJobArn	string	min=0	max=256	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	ProductId	string	min=0	max=256	pat=[a-zA-Z0-9](-*[a-zA-Z0-9])*
s	ProductionVariant	structure
m	VariantName	VariantName	req
m	ModelName	ModelName
m	InitialInstanceCount	InitialTaskCount
m	InstanceType	ProductionVariantInstanceType
m	InstancePools	InstancePoolList
m	VariantInstanceProvisionTimeoutInSeconds	VariantInstanceProvisionTimeoutInSeconds
m	InitialVariantWeight	VariantWeight
m	AcceleratorType	ProductionVariantAcceleratorType
m	CoreDumpConfig	ProductionVariantCoreDumpConfig
m	ServerlessConfig	ProductionVariantServerlessConfig
m	VolumeSizeInGB	ProductionVariantVolumeSizeInGB
m	ModelDataDownloadTimeoutInSeconds	ProductionVariantModelDataDownloadTimeoutInSeconds
m	ContainerStartupHealthCheckTimeoutInSeconds	ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
m	EnableSSMAccess	ProductionVariantSSMAccess
m	ManagedInstanceScaling	ProductionVariantManagedInstanceScaling
m	RoutingConfig	ProductionVariantRoutingConfig
m	InferenceAmiVersion	ProductionVariantInferenceAmiVersion
m	CapacityReservationConfig	ProductionVariantCapacityReservationConfig
s	ProductionVariantAcceleratorType	string	enum=ml.eia1.medium|ml.eia1.large|ml.eia1.xlarge|ml.eia2.medium|ml.eia2.large|ml.eia2.xlarge
s	ProductionVariantCapacityReservationConfig	structure
m	CapacityReservationPreference	CapacityReservationPreference
m	MlReservationArn	MlReservationArn
s	ProductionVariantCapacityReservationSummary	structure
m	MlReservationArn	MlReservationArn
m	CapacityReservationPreference	CapacityReservationPreference
m	TotalInstanceCount	TaskCount
m	AvailableInstanceCount	TaskCount
m	UsedByCurrentEndpoint	TaskCount
m	Ec2CapacityReservations	Ec2CapacityReservationsList
s	ProductionVariantContainerStartupHealthCheckTimeoutInSeconds	integer	min=60	max=3600
s	ProductionVariantCoreDumpConfig	structure
m	DestinationS3Uri	DestinationS3Uri	req
m	KmsKeyId	KmsKeyId
s	ProductionVariantInferenceAmiVersion	string	enum=al2-ami-sagemaker-inference-gpu-2|al2-ami-sagemaker-inference-gpu-2-1|al2-ami-sagemaker-inference-gpu-3-1|al2-ami-sagemaker-inference-neuron-2|al2023-ami-sagemaker-inference-gpu-4-1
s	ProductionVariantInstanceType	string	enum=ml.t2.medium|ml.t2.large|ml.t2.xlarge|ml.t2.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.12xlarge|ml.m5d.24xlarge|ml.c4.large|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.18xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.12xlarge|ml.r5.24xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.12xlarge|ml.r5d.24xlarge|ml.inf1.xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.24xlarge|ml.dl1.24xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.r8g.medium|ml.r8g.large|ml.r8g.xlarge|ml.r8g.2xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|ml.r8g.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.48xlarge|ml.p4d.24xlarge|ml.c7g.large|ml.c7g.xlarge|ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.m6g.large|ml.m6g.xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|ml.m6gd.large|ml.m6gd.xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.12xlarge|ml.m6gd.16xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|ml.c6gd.8xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gn.large|ml.c6gn.xlarge|ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|ml.r6g.large|ml.r6g.xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.12xlarge|ml.r6g.16xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.c8g.medium|ml.c8g.large|ml.c8g.xlarge|ml.c8g.2xlarge|ml.c8g.4xlarge|ml.c8g.8xlarge|ml.c8g.12xlarge|ml.c8g.16xlarge|ml.c8g.24xlarge|ml.c8g.48xlarge|ml.r7gd.medium|ml.r7gd.large|ml.r7gd.xlarge|ml.r7gd.2xlarge|ml.r7gd.4xlarge|ml.r7gd.8xlarge|ml.r7gd.12xlarge|ml.r7gd.16xlarge|ml.m8g.medium|ml.m8g.large|ml.m8g.xlarge|ml.m8g.2xlarge|ml.m8g.4xlarge|ml.m8g.8xlarge|ml.m8g.12xlarge|ml.m8g.16xlarge|ml.m8g.24xlarge|ml.m8g.48xlarge|ml.c6in.large|ml.c6in.xlarge|ml.c6in.2xlarge|ml.c6in.4xlarge|ml.c6in.8xlarge|ml.c6in.12xlarge|ml.c6in.16xlarge|ml.c6in.24xlarge|ml.c6in.32xlarge|ml.p6-b200.48xlarge|ml.p6-b300.48xlarge|ml.p6e-gb200.36xlarge|ml.p5.4xlarge
s	ProductionVariantList	list	min=1	max=10	of=ProductionVariant
s	ProductionVariantManagedInstanceScaling	structure
m	Status	ManagedInstanceScalingStatus
m	MinInstanceCount	ManagedInstanceScalingMinInstanceCount
m	MaxInstanceCount	ManagedInstanceScalingMaxInstanceCount
m	ScaleInPolicy	ProductionVariantManagedInstanceScalingScaleInPolicy
s	ProductionVariantManagedInstanceScalingScaleInPolicy	structure
m	Strategy	ManagedInstanceScalingScaleInStrategy	req
m	MaximumStepSize	ManagedInstanceScalingMaximumStepSize
m	CooldownInMinutes	ManagedInstanceScalingCooldownInMinutes
s	ProductionVariantModelDataDownloadTimeoutInSeconds	integer	min=60	max=3600
s	ProductionVariantRoutingConfig	structure
m	RoutingStrategy	RoutingStrategy	req
s	ProductionVariantSSMAccess	boolean
s	ProductionVariantServerlessConfig	structure
m	MemorySizeInMB	ServerlessMemorySizeInMB	req
m	MaxConcurrency	ServerlessMaxConcurrency	req
m	ProvisionedConcurrency	ServerlessProvisionedConcurrency
s	ProductionVariantServerlessUpdateConfig	structure
m	MaxConcurrency	ServerlessMaxConcurrency
m	ProvisionedConcurrency	ServerlessProvisionedConcurrency
s	ProductionVariantStatus	structure
m	Status	VariantStatus	req
m	StatusMessage	VariantStatusMessage
m	StartTime	Timestamp
s	ProductionVariantStatusList	list	min=0	max=5	of=ProductionVariantStatus
s	ProductionVariantSummary	structure
m	VariantName	VariantName	req
m	DeployedImages	DeployedImages
m	CurrentWeight	VariantWeight
m	DesiredWeight	VariantWeight
m	CurrentInstanceCount	TaskCount
m	DesiredInstanceCount	TaskCount
m	InstancePools	InstancePoolSummaryList
m	VariantStatus	ProductionVariantStatusList
m	CurrentServerlessConfig	ProductionVariantServerlessConfig
m	DesiredServerlessConfig	ProductionVariantServerlessConfig
m	ManagedInstanceScaling	ProductionVariantManagedInstanceScaling
m	RoutingConfig	ProductionVariantRoutingConfig
m	CapacityReservationConfig	ProductionVariantCapacityReservationSummary
s	ProductionVariantSummaryList	list	min=1	of=ProductionVariantSummary
s	ProductionVariantVolumeSizeInGB	integer	min=1	max=512
s	ProfilerConfig	structure
m	S3OutputPath	S3Uri
m	ProfilingIntervalInMilliseconds	ProfilingIntervalInMilliseconds
m	ProfilingParameters	ProfilingParameters
m	DisableProfiler	DisableProfiler
s	ProfilerRuleConfiguration	structure
m	RuleConfigurationName	RuleConfigurationName	req
m	LocalPath	DirectoryPath
m	S3OutputPath	S3Uri
m	RuleEvaluatorImage	AlgorithmImage	req
m	InstanceType	ProcessingInstanceType
m	VolumeSizeInGB	OptionalVolumeSizeInGB
m	RuleParameters	RuleParameters
s	ProfilerRuleConfigurations	list	min=0	max=20	of=ProfilerRuleConfiguration
s	ProfilerRuleEvaluationStatus	structure
m	RuleConfigurationName	RuleConfigurationName
m	RuleEvaluationJobArn	ProcessingJobArn
m	RuleEvaluationStatus	RuleEvaluationStatus
m	StatusDetails	StatusDetails
m	LastModifiedTime	Timestamp
s	ProfilerRuleEvaluationStatuses	list	min=0	max=20	of=ProfilerRuleEvaluationStatus
s	ProfilingIntervalInMilliseconds	long
s	ProfilingParameters	map	min=0	max=20	key=ConfigKey	of=ConfigValue
s	ProfilingStatus	string	enum=Enabled|Disabled
s	RealTimeInferenceRecommendation	structure
m	RecommendationId	String	req
m	InstanceType	ProductionVariantInstanceType	req
m	Environment	EnvironmentMap
s	RealTimeInferenceRecommendations	list	min=0	max=3	of=RealTimeInferenceRecommendation
s	RealtimeInferenceInstanceTypes	list	of=ProductionVariantInstanceType
s	RecipeName	string	min=0	max=255
s	RecommendationStatus	string	enum=IN_PROGRESS|COMPLETED|FAILED|NOT_APPLICABLE
s	RecordWrapper	string	enum=None|RecordIO
s	ReferenceMinVersion	string	min=5	max=14	pat=\d{1,4}.\d{1,4}.\d{1,4}
s	RemoteDebugConfig	structure
m	EnableRemoteDebug	EnableRemoteDebug
s	RepositoryAccessMode	string	enum=Platform|Vpc
s	RepositoryAuthConfig	structure
m	RepositoryCredentialsProviderArn	RepositoryCredentialsProviderArn	req
s	RepositoryCredentialsProviderArn	string	min=1	max=2048	pat=.*
s	ResourceArn	string	min=0	max=256	pat=arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+
s	ResourceConfig	structure
m	InstanceType	TrainingInstanceType
m	InstanceCount	TrainingInstanceCount
m	VolumeSizeInGB	OptionalVolumeSizeInGB
m	VolumeKmsKeyId	KmsKeyId
m	KeepAlivePeriodInSeconds	KeepAlivePeriodInSeconds
m	InstanceGroups	InstanceGroups
m	TrainingPlanArn	TrainingPlanArn
m	InstancePlacementConfig	InstancePlacementConfig
s	ResourceInUse	structure	fault=ResourceInUse,,sender
m	Message	FailureReason
s	ResourceLimitExceeded	structure	fault=ResourceLimitExceeded,,sender
m	Message	FailureReason
s	ResourceNotFound	structure	fault=ResourceNotFound,,sender
m	Message	FailureReason
s	ResourceRetainedBillableTimeInSeconds	integer	min=0
s	ResponseMIMEType	string	min=0	max=1024	pat=[-\w]+\/.+
s	ResponseMIMETypes	list	of=ResponseMIMEType
s	RetryStrategy	structure
m	MaximumRetryAttempts	MaximumRetryAttempts	req
s	RoleArn	string	min=20	max=2048	pat=arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+
s	RollingUpdatePolicy	structure
m	MaximumBatchSize	CapacitySize	req
m	WaitIntervalInSeconds	WaitIntervalInSeconds	req
m	MaximumExecutionTimeoutInSeconds	MaximumExecutionTimeoutInSeconds
m	RollbackMaximumBatchSize	CapacitySize
s	RoutingStrategy	string	enum=LEAST_OUTSTANDING_REQUESTS|RANDOM
s	RuleConfigurationName	string	min=1	max=256	pat=.*
s	RuleEvaluationStatus	string	enum=InProgress|NoIssuesFound|IssuesFound|Error|Stopping|Stopped
s	RuleParameters	map	min=0	max=100	key=ConfigKey	of=ConfigValue
s	S3DataDistribution	string	enum=FullyReplicated|ShardedByS3Key
s	S3DataSource	structure
m	S3DataType	S3DataType	req
m	S3Uri	S3Uri	req
m	S3DataDistributionType	S3DataDistribution
m	AttributeNames	AttributeNames
m	InstanceGroupNames	InstanceGroupNames
m	ModelAccessConfig	ModelAccessConfig
m	HubAccessConfig	HubAccessConfig
s	S3DataType	string	enum=ManifestFile|S3Prefix|AugmentedManifestFile|Converse
s	S3ModelDataSource	structure
m	S3Uri	S3ModelUri	req
m	S3DataType	S3ModelDataType	req
m	CompressionType	ModelCompressionType	req
m	ModelAccessConfig	ModelAccessConfig
m	HubAccessConfig	InferenceHubAccessConfig
m	ManifestS3Uri	S3ModelUri
m	ETag	String
m	ManifestEtag	String
s	S3ModelDataType	string	enum=S3Prefix|S3Object
s	S3ModelUri	string	min=0	max=1024	pat=(https|s3)://([^/]+)/?(.*)
s	S3OutputPath	string	min=0	max=1024	pat=(https|s3)://([^/]+)/?(.*)
s	S3Uri	string	min=0	max=1024	pat=(https|s3)://([^/]+)/?(.*)
s	SageMakerPublicHubContentArn	string	min=0	max=255	pat=arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}
s	SamplingPercentage	integer	min=0	max=100
s	SecondaryStatus	string	enum=Starting|LaunchingMLInstances|PreparingTrainingStack|Downloading|DownloadingTrainingImage|Training|Uploading|Stopping|Stopped|MaxRuntimeExceeded|Completed|Failed|Interrupted|MaxWaitTimeExceeded|Updating|Restarting|Pending
s	SecondaryStatusTransition	structure
m	Status	SecondaryStatus	req
m	StartTime	Timestamp	req
m	EndTime	Timestamp
m	StatusMessage	StatusMessage
s	SecondaryStatusTransitions	list	of=SecondaryStatusTransition
s	SecurityGroupId	string	min=0	max=32	pat=[-0-9a-zA-Z]+
s	Seed	long
s	ServerlessJobBaseModelArn	string	min=1	max=2048	pat=(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?
s	ServerlessJobConfig	structure
m	BaseModelArn	ServerlessJobBaseModelArn	req
m	AcceptEula	AcceptEula
m	JobType	ServerlessJobType	req
m	CustomizationTechnique	CustomizationTechnique
m	Peft	Peft
m	EvaluationType	EvaluationType
m	EvaluatorArn	EvaluatorArn
s	ServerlessJobType	string	enum=FineTuning|Evaluation
s	ServerlessMaxConcurrency	integer	min=1	max=200
s	ServerlessMemorySizeInMB	integer	min=1024	max=6144
s	ServerlessProvisionedConcurrency	integer	min=1	max=200
s	SessionChainingConfig	structure
m	EnableSessionTagChaining	EnableSessionTagChaining
s	ShuffleConfig	structure
m	Seed	Seed	req
s	SkipModelValidation	string	enum=All|None
s	SnsTopicArn	string	min=0	max=2048	pat=arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+
s	SortBy	string	enum=Name|CreationTime|Status
s	SortOrder	string	enum=Ascending|Descending
s	SourceAlgorithm	structure
m	ModelDataUrl	Url
m	ModelDataSource	ModelDataSource
m	ModelDataETag	String
m	AlgorithmName	ArnOrName	req
s	SourceAlgorithmList	list	min=1	max=1	of=SourceAlgorithm
s	SourceAlgorithmSpecification	structure
m	SourceAlgorithms	SourceAlgorithmList	req
s	SplitType	string	enum=None|Line|RecordIO|TFRecord
s	StageDescription	string	min=0	max=1024	pat=.{0,1024}
s	StatusDetails	string	min=0	max=1024	pat=.*
s	StatusMessage	string
s	StopTrainingJobRequest	structure
m	TrainingJobName	TrainingJobName	req
s	StoppingCondition	structure
m	MaxRuntimeInSeconds	MaxRuntimeInSeconds
m	MaxWaitTimeInSeconds	MaxWaitTimeInSeconds
m	MaxPendingTimeInSeconds	MaxPendingTimeInSeconds
s	String	string
s	String256	string	min=0	max=256
s	SubnetId	string	min=0	max=32	pat=[-0-9a-zA-Z]+
s	Subnets	list	min=1	max=16	of=SubnetId
s	Tag	structure
m	Key	TagKey	req
m	Value	TagValue	req
s	TagKey	string	min=1	max=128	pat=([\p{L}\p{Z}\p{N}_.:/=+\-@]*)
s	TagKeyList	list	min=1	max=50	of=TagKey
s	TagList	list	min=0	max=50	of=Tag
s	TagValue	string	min=0	max=256	pat=([\p{L}\p{Z}\p{N}_.:/=+\-@]*)
s	TaskCount	integer	min=0
s	TensorBoardOutputConfig	structure
m	LocalPath	DirectoryPath
m	S3OutputPath	S3Uri	req
s	TerminationWaitInSeconds	integer	min=0	max=3600
s	Timestamp	timestamp
s	TotalStepCountPerEpoch	long	min=0
s	TrafficRoutingConfig	structure
m	Type	TrafficRoutingConfigType	req
m	WaitIntervalInSeconds	WaitIntervalInSeconds	req
m	CanarySize	CapacitySize
m	LinearStepSize	CapacitySize
s	TrafficRoutingConfigType	string	enum=ALL_AT_ONCE|CANARY|LINEAR
s	TrainingContainerArgument	string	min=0	max=256	pat=.*
s	TrainingContainerArguments	list	min=1	max=100	of=TrainingContainerArgument
s	TrainingContainerEntrypoint	list	min=1	max=100	of=TrainingContainerEntrypointString
s	TrainingContainerEntrypointString	string	min=0	max=256	pat=.*
s	TrainingEnvironmentKey	string	min=0	max=512	pat=[a-zA-Z_][a-zA-Z0-9_]*
s	TrainingEnvironmentMap	map	min=0	max=100	key=TrainingEnvironmentKey	of=TrainingEnvironmentValue
s	TrainingEnvironmentValue	string	min=0	max=512	pat=[\S\s]*
s	TrainingEpochCount	long	min=0
s	TrainingEpochIndex	long	min=0
s	TrainingImageConfig	structure
m	TrainingRepositoryAccessMode	TrainingRepositoryAccessMode	req
m	TrainingRepositoryAuthConfig	TrainingRepositoryAuthConfig
s	TrainingInputMode	string	enum=Pipe|File|FastFile
s	TrainingInstanceCount	integer	min=0
s	TrainingInstanceType	string	enum=ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.c5n.xlarge|ml.c5n.2xlarge|ml.c5n.4xlarge|ml.c5n.9xlarge|ml.c5n.18xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.16xlarge|ml.g6.12xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.16xlarge|ml.g6e.12xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.8xlarge|ml.c6i.4xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.p6-b200.48xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.p6e-gb200.36xlarge|ml.p5.4xlarge|ml.p6-b300.48xlarge|ml.g7e.2xlarge|ml.g7e.4xlarge|ml.g7e.8xlarge|ml.g7e.12xlarge|ml.g7e.24xlarge|ml.g7e.48xlarge
s	TrainingJobArn	string	min=0	max=256	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	TrainingJobName	string	min=1	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	TrainingJobStatus	string	enum=InProgress|Completed|Failed|Stopping|Stopped|Deleting
s	TrainingJobSummaries	list	of=TrainingJobSummary
s	TrainingJobSummary	structure
m	TrainingJobName	TrainingJobName	req
m	TrainingJobArn	TrainingJobArn	req
m	CreationTime	Timestamp	req
m	TrainingEndTime	Timestamp
m	LastModifiedTime	Timestamp
m	TrainingJobStatus	TrainingJobStatus	req
m	SecondaryStatus	SecondaryStatus
m	WarmPoolStatus	WarmPoolStatus
m	TrainingPlanArn	TrainingPlanArn
s	TrainingPlanArn	string	min=50	max=2048	pat=arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*
s	TrainingProgressInfo	structure
m	TotalStepCountPerEpoch	TotalStepCountPerEpoch
m	CurrentStep	TrainingStepIndex
m	CurrentEpoch	TrainingEpochIndex
m	MaxEpoch	TrainingEpochCount
s	TrainingRepositoryAccessMode	string	enum=Platform|Vpc
s	TrainingRepositoryAuthConfig	structure
m	TrainingRepositoryCredentialsProviderArn	TrainingRepositoryCredentialsProviderArn	req
s	TrainingRepositoryCredentialsProviderArn	string	min=1	max=2048	pat=arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*
s	TrainingStepIndex	long	min=0
s	TrainingTimeInSeconds	integer	min=1
s	TransformAmiVersion	string	min=1	max=63	pat=[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*
s	TransformDataSource	structure
m	S3DataSource	TransformS3DataSource	req
s	TransformEnvironmentKey	string	min=0	max=1024	pat=[a-zA-Z_][a-zA-Z0-9_]{0,1023}
s	TransformEnvironmentMap	map	min=0	max=16	key=TransformEnvironmentKey	of=TransformEnvironmentValue
s	TransformEnvironmentValue	string	min=0	max=10240	pat=[\S\s]*
s	TransformInput	structure
m	DataSource	TransformDataSource	req
m	ContentType	ContentType
m	CompressionType	CompressionType
m	SplitType	SplitType
s	TransformInstanceCount	integer	min=1
s	TransformInstanceType	string	enum=ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge
s	TransformInstanceTypes	list	min=1	of=TransformInstanceType
s	TransformJobDefinition	structure
m	MaxConcurrentTransforms	MaxConcurrentTransforms
m	MaxPayloadInMB	MaxPayloadInMB
m	BatchStrategy	BatchStrategy
m	Environment	TransformEnvironmentMap
m	TransformInput	TransformInput	req
m	TransformOutput	TransformOutput	req
m	TransformResources	TransformResources	req
s	TransformOutput	structure
m	S3OutputPath	S3Uri	req
m	Accept	Accept
m	AssembleWith	AssemblyType
m	KmsKeyId	KmsKeyId
s	TransformResources	structure
m	InstanceType	TransformInstanceType	req
m	InstanceCount	TransformInstanceCount	req
m	VolumeKmsKeyId	KmsKeyId
m	TransformAmiVersion	TransformAmiVersion
s	TransformS3DataSource	structure
m	S3DataType	S3DataType	req
m	S3Uri	S3Uri	req
s	UpdateEndpointInput	structure
m	EndpointName	EndpointName	req
m	EndpointConfigName	EndpointConfigName	req
m	RetainAllVariantProperties	Boolean
m	ExcludeRetainedVariantProperties	VariantPropertyList
m	DeploymentConfig	DeploymentConfig
m	RetainDeploymentConfig	Boolean
s	UpdateEndpointOutput	structure
m	EndpointArn	EndpointArn	req
s	UpdateEndpointWeightsAndCapacitiesInput	structure
m	EndpointName	EndpointName	req
m	DesiredWeightsAndCapacities	DesiredWeightAndCapacityList	req
s	UpdateEndpointWeightsAndCapacitiesOutput	structure
m	EndpointArn	EndpointArn	req
s	Url	string	min=0	max=1024	pat=(https|s3)://([^/]+)/?(.*)
s	UserContext	structure
m	UserProfileArn	String
m	UserProfileName	String
m	DomainId	String
m	IamIdentity	IamIdentity
s	VariantInstanceProvisionTimeoutInSeconds	integer	min=300	max=3600
s	VariantName	string	min=0	max=63	pat=[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}
s	VariantProperty	structure
m	VariantPropertyType	VariantPropertyType	req
s	VariantPropertyList	list	min=0	max=3	of=VariantProperty
s	VariantPropertyType	string	enum=DesiredInstanceCount|DesiredWeight|DataCaptureConfig
s	VariantStatus	string	enum=Creating|Updating|Deleting|ActivatingTraffic|Baking
s	VariantStatusMessage	string	min=0	max=1024
s	VariantWeight	float	min=0
s	VersionedArnOrName	string	min=1	max=176	pat=(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?
s	VpcConfig	structure
m	SecurityGroupIds	VpcSecurityGroupIds	req
m	Subnets	Subnets	req
s	VpcSecurityGroupIds	list	min=1	max=5	of=SecurityGroupId
s	WaitIntervalInSeconds	integer	min=0	max=3600
s	WarmPoolResourceStatus	string	enum=Available|Terminated|Reused|InUse
s	WarmPoolStatus	structure
m	Status	WarmPoolResourceStatus	req
m	ResourceRetainedBillableTimeInSeconds	ResourceRetainedBillableTimeInSeconds
m	ReusedByJob	TrainingJobName
"""#
}

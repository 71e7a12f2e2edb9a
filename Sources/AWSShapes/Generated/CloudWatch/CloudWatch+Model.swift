// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

extension CloudWatch {
    static let modelText: StaticString = #"""
service	name=cloudwatch	id=CloudWatch	signing=monitoring	endpoint=monitoring	version=2010-08-01	protocols=smithy-rpc-v2-cbor,json,query	json=1.0	target=GraniteServiceVersion20100801	xmlns=http://monitoring.amazonaws.com/doc/2010-08-01/	querycompatible
o	DeleteAlarms	POST	/	in=DeleteAlarmsInput	err=ResourceNotFound
o	DescribeAlarmHistory	POST	/	in=DescribeAlarmHistoryInput	out=DescribeAlarmHistoryOutput	wrap=DescribeAlarmHistoryResult	err=InvalidNextToken
o	DescribeAlarms	POST	/	in=DescribeAlarmsInput	out=DescribeAlarmsOutput	wrap=DescribeAlarmsResult	err=InvalidNextToken
o	GetMetricData	POST	/	in=GetMetricDataInput	out=GetMetricDataOutput	wrap=GetMetricDataResult	err=InvalidNextToken
o	GetMetricStatistics	POST	/	in=GetMetricStatisticsInput	out=GetMetricStatisticsOutput	wrap=GetMetricStatisticsResult	err=InvalidParameterValueException,MissingRequiredParameterException,InvalidParameterCombinationException,InternalServiceFault
o	ListMetrics	POST	/	in=ListMetricsInput	out=ListMetricsOutput	wrap=ListMetricsResult	err=InternalServiceFault,InvalidParameterValueException
o	ListTagsForResource	POST	/	in=ListTagsForResourceInput	out=ListTagsForResourceOutput	wrap=ListTagsForResourceResult	err=InvalidParameterValueException,ResourceNotFoundException,InternalServiceFault
o	PutCompositeAlarm	POST	/	in=PutCompositeAlarmInput	err=LimitExceededFault
o	PutMetricAlarm	POST	/	in=PutMetricAlarmInput	err=LimitExceededFault
o	PutMetricData	POST	/	in=PutMetricDataInput	err=InvalidParameterValueException,MissingRequiredParameterException,InvalidParameterCombinationException,InternalServiceFault
o	SetAlarmState	POST	/	in=SetAlarmStateInput	err=ResourceNotFound,InvalidFormatFault
s	AccountId	string	min=1	max=255
s	ActionPrefix	string	min=1	max=1024
s	ActionsEnabled	boolean
s	ActionsSuppressedBy	string	enum=WaitPeriod|ExtensionPeriod|Alarm
s	ActionsSuppressedReason	string	min=0	max=1024
s	AlarmArn	string	min=1	max=1600
s	AlarmDescription	string	min=0	max=1024
s	AlarmHistoryItem	structure
m	AlarmName	AlarmName
m	AlarmContributorId	ContributorId
m	AlarmType	AlarmType
m	Timestamp	Timestamp
m	HistoryItemType	HistoryItemType
m	HistorySummary	HistorySummary
m	HistoryData	HistoryData
m	AlarmContributorAttributes	ContributorAttributes
s	AlarmHistoryItems	list	of=AlarmHistoryItem
s	AlarmName	string	min=1	max=255
s	AlarmNamePrefix	string	min=1	max=255
s	AlarmNames	list	max=100	of=AlarmName
s	AlarmPromQLCriteria	structure
m	Query	Query	req
m	PendingPeriod	PendingPeriod
m	RecoveryPeriod	RecoveryPeriod
s	AlarmRule	string	min=1	max=10240
s	AlarmType	string	enum=CompositeAlarm|MetricAlarm
s	AlarmTypes	list	of=AlarmType
s	AmazonResourceName	string	min=1	max=1024
s	AttributeName	string	min=1	max=255
s	AttributeValue	string	min=1	max=1024
s	AwsQueryErrorMessage	string
s	ComparisonOperator	string	enum=GreaterThanOrEqualToThreshold|GreaterThanThreshold|LessThanThreshold|LessThanOrEqualToThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|GreaterThanUpperThreshold
s	CompositeAlarm	structure
m	ActionsEnabled	ActionsEnabled
m	AlarmActions	ResourceList
m	AlarmArn	AlarmArn
m	AlarmConfigurationUpdatedTimestamp	Timestamp
m	AlarmDescription	AlarmDescription
m	AlarmName	AlarmName
m	AlarmRule	AlarmRule
m	InsufficientDataActions	ResourceList
m	OKActions	ResourceList
m	StateReason	StateReason
m	StateReasonData	StateReasonData
m	StateUpdatedTimestamp	Timestamp
m	StateValue	StateValue
m	StateTransitionedTimestamp	Timestamp
m	ActionsSuppressedBy	ActionsSuppressedBy
m	ActionsSuppressedReason	ActionsSuppressedReason
m	ActionsSuppressor	AlarmArn
m	ActionsSuppressorWaitPeriod	SuppressorPeriod
m	ActionsSuppressorExtensionPeriod	SuppressorPeriod
s	CompositeAlarms	list	of=CompositeAlarm
s	ContributorAttributes	map	min=0	max=150	key=AttributeName	of=AttributeValue
s	ContributorId	string	min=1	max=16
s	Counts	list	of=DatapointValue
s	Datapoint	structure
m	Timestamp	Timestamp
m	SampleCount	DatapointValue
m	Average	DatapointValue
m	Sum	DatapointValue
m	Minimum	DatapointValue
m	Maximum	DatapointValue
m	Unit	StandardUnit
m	ExtendedStatistics	DatapointValueMap
s	DatapointValue	double
s	DatapointValueMap	map	key=ExtendedStatistic	of=DatapointValue
s	DatapointValues	list	of=DatapointValue
s	Datapoints	list	of=Datapoint
s	DatapointsToAlarm	integer	min=1
s	DeleteAlarmsInput	structure
m	AlarmNames	AlarmNames	req
s	DescribeAlarmHistoryInput	structure
m	AlarmName	AlarmName
m	AlarmContributorId	ContributorId
m	AlarmTypes	AlarmTypes
m	HistoryItemType	HistoryItemType
m	StartDate	Timestamp
m	EndDate	Timestamp
m	MaxRecords	MaxRecords
m	NextToken	NextToken
m	ScanBy	ScanBy
s	DescribeAlarmHistoryOutput	structure
m	AlarmHistoryItems	AlarmHistoryItems
m	NextToken	NextToken
s	DescribeAlarmsInput	structure
m	AlarmNames	AlarmNames
m	AlarmNamePrefix	AlarmNamePrefix
m	AlarmTypes	AlarmTypes
m	ChildrenOfAlarmName	AlarmName
m	ParentsOfAlarmName	AlarmName
m	StateValue	StateValue
m	ActionPrefix	ActionPrefix
m	MaxRecords	MaxRecords
m	NextToken	NextToken
s	DescribeAlarmsOutput	structure
m	CompositeAlarms	CompositeAlarms
m	MetricAlarms	MetricAlarms
m	NextToken	NextToken
s	Dimension	structure
m	Name	DimensionName	req
m	Value	DimensionValue	req
s	DimensionFilter	structure
m	Name	DimensionName	req
m	Value	DimensionValue
s	DimensionFilters	list	max=10	of=DimensionFilter
s	DimensionName	string	min=1	max=255
s	DimensionValue	string	min=1	max=1024
s	Dimensions	list	max=30	of=Dimension
s	Entity	structure
m	KeyAttributes	EntityKeyAttributesMap
m	Attributes	EntityAttributesMap
s	EntityAttributesMap	map	min=0	max=10	key=EntityAttributesMapKeyString	of=EntityAttributesMapValueString
s	EntityAttributesMapKeyString	string	min=1	max=256
s	EntityAttributesMapValueString	string	min=1	max=2048
s	EntityKeyAttributesMap	map	min=2	max=4	key=EntityKeyAttributesMapKeyString	of=EntityKeyAttributesMapValueString
s	EntityKeyAttributesMapKeyString	string	min=1	max=32
s	EntityKeyAttributesMapValueString	string	min=1	max=2048
s	EntityMetricData	structure
m	Entity	Entity
m	MetricData	MetricData
s	EntityMetricDataList	list	of=EntityMetricData
s	ErrorMessage	string	min=1	max=255
s	EvaluateLowSampleCountPercentile	string	min=1	max=255
s	EvaluationCriteria	structure	union
m	PromQLCriteria	AlarmPromQLCriteria
s	EvaluationInterval	integer	min=10	max=3600
s	EvaluationPeriods	integer	min=1
s	EvaluationState	string	enum=PARTIAL_DATA|EVALUATION_FAILURE|EVALUATION_ERROR
s	ExtendedStatistic	string
s	ExtendedStatistics	list	min=1	max=10	of=ExtendedStatistic
s	FaultDescription	string
s	GetMetricDataInput	structure
m	MetricDataQueries	MetricDataQueries	req
m	StartTime	Timestamp	req
m	EndTime	Timestamp	req
m	NextToken	NextToken
m	ScanBy	ScanBy
m	MaxDatapoints	GetMetricDataMaxDatapoints
m	LabelOptions	LabelOptions
s	GetMetricDataLabelTimezone	string
s	GetMetricDataMaxDatapoints	integer
s	GetMetricDataOutput	structure
m	MetricDataResults	MetricDataResults
m	NextToken	NextToken
m	Messages	MetricDataResultMessages
s	GetMetricStatisticsInput	structure
m	Namespace	Namespace	req
m	MetricName	MetricName	req
m	Dimensions	Dimensions
m	StartTime	Timestamp	req
m	EndTime	Timestamp	req
m	Period	Period	req
m	Statistics	Statistics
m	ExtendedStatistics	ExtendedStatistics
m	Unit	StandardUnit
s	GetMetricStatisticsOutput	structure
m	Label	MetricLabel
m	Datapoints	Datapoints
s	HistoryData	string	min=1	max=4095
s	HistoryItemType	string	enum=ConfigurationUpdate|StateUpdate|Action|AlarmContributorStateUpdate|AlarmContributorAction
s	HistorySummary	string	min=1	max=255
s	IncludeLinkedAccounts	boolean
s	InternalServiceFault	structure	fault=InternalServiceError,500,receiver
m	Message	FaultDescription
s	InvalidFormatFault	structure	fault=InvalidFormat,400,sender
m	message	ErrorMessage
s	InvalidNextToken	structure	fault=InvalidNextToken,400,sender
m	message	ErrorMessage
s	InvalidParameterCombinationException	structure	fault=InvalidParameterCombination,400,sender
m	message	AwsQueryErrorMessage
s	InvalidParameterValueException	structure	fault=InvalidParameterValue,400,sender
m	message	AwsQueryErrorMessage
s	LabelOptions	structure
m	Timezone	GetMetricDataLabelTimezone
s	LimitExceededFault	structure	fault=LimitExceeded,400,sender
m	message	ErrorMessage
s	ListMetricsInput	structure
m	Namespace	Namespace
m	MetricName	MetricName
m	Dimensions	DimensionFilters
m	NextToken	NextToken
m	RecentlyActive	RecentlyActive
m	IncludeLinkedAccounts	IncludeLinkedAccounts
m	OwningAccount	AccountId
s	ListMetricsOutput	structure
m	Metrics	Metrics
m	NextToken	NextToken
m	OwningAccounts	OwningAccounts
s	ListTagsForResourceInput	structure
m	ResourceARN	AmazonResourceName	req
s	ListTagsForResourceOutput	structure
m	Tags	TagList
s	MaxRecords	integer	min=1	max=100
s	MessageData	structure
m	Code	MessageDataCode
m	Value	MessageDataValue
s	MessageDataCode	string
s	MessageDataValue	string
s	Metric	structure
m	Namespace	Namespace
m	MetricName	MetricName
m	Dimensions	Dimensions
s	MetricAlarm	structure
m	AlarmName	AlarmName
m	AlarmArn	AlarmArn
m	AlarmDescription	AlarmDescription
m	AlarmConfigurationUpdatedTimestamp	Timestamp
m	ActionsEnabled	ActionsEnabled
m	OKActions	ResourceList
m	AlarmActions	ResourceList
m	InsufficientDataActions	ResourceList
m	StateValue	StateValue
m	StateReason	StateReason
m	StateReasonData	StateReasonData
m	StateUpdatedTimestamp	Timestamp
m	MetricName	MetricName
m	Namespace	Namespace
m	Statistic	Statistic
m	ExtendedStatistic	ExtendedStatistic
m	Dimensions	Dimensions
m	Period	Period
m	Unit	StandardUnit
m	EvaluationPeriods	EvaluationPeriods
m	DatapointsToAlarm	DatapointsToAlarm
m	Threshold	Threshold
m	ComparisonOperator	ComparisonOperator
m	TreatMissingData	TreatMissingData
m	EvaluateLowSampleCountPercentile	EvaluateLowSampleCountPercentile
m	Metrics	MetricDataQueries
m	ThresholdMetricId	MetricId
m	EvaluationState	EvaluationState
m	StateTransitionedTimestamp	Timestamp
m	EvaluationCriteria	EvaluationCriteria
m	EvaluationInterval	EvaluationInterval
s	MetricAlarms	list	of=MetricAlarm
s	MetricData	list	of=MetricDatum
s	MetricDataQueries	list	of=MetricDataQuery
s	MetricDataQuery	structure
m	Id	MetricId	req
m	MetricStat	MetricStat
m	Expression	MetricExpression
m	Label	MetricLabel
m	ReturnData	ReturnData
m	Period	Period
m	AccountId	AccountId
s	MetricDataResult	structure
m	Id	MetricId
m	Label	MetricLabel
m	Timestamps	Timestamps
m	Values	DatapointValues
m	StatusCode	StatusCode
m	Messages	MetricDataResultMessages
s	MetricDataResultMessages	list	of=MessageData
s	MetricDataResults	list	of=MetricDataResult
s	MetricDatum	structure
m	MetricName	MetricName	req
m	Dimensions	Dimensions
m	Timestamp	Timestamp
m	Value	DatapointValue
m	StatisticValues	StatisticSet
m	Values	Values
m	Counts	Counts
m	Unit	StandardUnit
m	StorageResolution	StorageResolution
s	MetricExpression	string	min=1	max=2048
s	MetricId	string	min=1	max=255
s	MetricLabel	string
s	MetricName	string	min=1	max=255
s	MetricStat	structure
m	Metric	Metric	req
m	Period	Period	req
m	Stat	Stat	req
m	Unit	StandardUnit
s	Metrics	list	of=Metric
s	MissingRequiredParameterException	structure	fault=MissingParameter,400,sender
m	message	AwsQueryErrorMessage
s	Namespace	string	min=1	max=255	pat=[^:].*
s	NextToken	string
s	OwningAccounts	list	of=AccountId
s	PendingPeriod	integer	min=0	max=86400
s	Period	integer	min=1
s	PutCompositeAlarmInput	structure
m	ActionsEnabled	ActionsEnabled
m	AlarmActions	ResourceList
m	AlarmDescription	AlarmDescription
m	AlarmName	AlarmName	req
m	AlarmRule	AlarmRule	req
m	InsufficientDataActions	ResourceList
m	OKActions	ResourceList
m	Tags	TagList
m	ActionsSuppressor	AlarmArn
m	ActionsSuppressorWaitPeriod	SuppressorPeriod
m	ActionsSuppressorExtensionPeriod	SuppressorPeriod
s	PutMetricAlarmInput	structure
m	AlarmName	AlarmName	req
m	AlarmDescription	AlarmDescription
m	ActionsEnabled	ActionsEnabled
m	OKActions	ResourceList
m	AlarmActions	ResourceList
m	InsufficientDataActions	ResourceList
m	MetricName	MetricName
m	Namespace	Namespace
m	Statistic	Statistic
m	ExtendedStatistic	ExtendedStatistic
m	Dimensions	Dimensions
m	Period	Period
m	Unit	StandardUnit
m	EvaluationPeriods	EvaluationPeriods
m	DatapointsToAlarm	DatapointsToAlarm
m	Threshold	Threshold
m	ComparisonOperator	ComparisonOperator
m	TreatMissingData	TreatMissingData
m	EvaluateLowSampleCountPercentile	EvaluateLowSampleCountPercentile
m	Metrics	MetricDataQueries
m	Tags	TagList
m	ThresholdMetricId	MetricId
m	EvaluationCriteria	EvaluationCriteria
m	EvaluationInterval	EvaluationInterval
s	PutMetricDataInput	structure
m	Namespace	Namespace	req
m	MetricData	MetricData
m	EntityMetricData	EntityMetricDataList
m	StrictEntityValidation	StrictEntityValidation
s	Query	string	min=1	max=10000
s	RecentlyActive	string	enum=PT3H
s	RecoveryPeriod	integer	min=0	max=86400
s	ResourceId	string
s	ResourceList	list	max=5	of=ResourceName
s	ResourceName	string	min=1	max=1024
s	ResourceNotFound	structure	fault=ResourceNotFound,404,sender
m	message	ErrorMessage
s	ResourceNotFoundException	structure	fault=ResourceNotFoundException,404,sender
m	ResourceType	ResourceType
m	ResourceId	ResourceId
s	ResourceType	string
s	ReturnData	boolean
s	ScanBy	string	enum=TimestampDescending|TimestampAscending
s	SetAlarmStateInput	structure
m	AlarmName	AlarmName	req
m	StateValue	StateValue	req
m	StateReason	StateReason	req
m	StateReasonData	StateReasonData
s	StandardUnit	string	enum=Seconds|Microseconds|Milliseconds|Bytes|Kilobytes|Megabytes|Gigabytes|Terabytes|Bits|Kilobits|Megabits|Gigabits|Terabits|Percent|Count|Bytes/Second|Kilobytes/Second|Megabytes/Second|Gigabytes/Second|Terabytes/Second|Bits/Second|Kilobits/Second|Megabits/Second|Gigabits/Second|Terabits/Second|Count/Second|None
s	Stat	string
s	StateReason	string	min=0	max=1023
s	StateReasonData	string	min=0	max=4000
s	StateValue	string	enum=OK|ALARM|INSUFFICIENT_DATA
s	Statistic	string	enum=SampleCount|Average|Sum|Minimum|Maximum
s	StatisticSet	structure
m	SampleCount	DatapointValue	req
m	Sum	DatapointValue	req
m	Minimum	DatapointValue	req
m	Maximum	DatapointValue	req
s	Statistics	list	min=1	max=5	of=Statistic
s	StatusCode	string	enum=Complete|InternalError|PartialData|Forbidden
s	StorageResolution	integer	min=1
s	StrictEntityValidation	boolean
s	SuppressorPeriod	integer
s	Tag	structure
m	Key	TagKey	req
m	Value	TagValue	req
s	TagKey	string	min=1	max=128
s	TagList	list	of=Tag
s	TagValue	string	min=0	max=256
s	Threshold	double
s	Timestamp	timestamp
s	Timestamps	list	of=Timestamp
s	TreatMissingData	string	min=1	max=255
s	Values	list	of=DatapointValue
"""#
}

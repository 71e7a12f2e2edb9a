// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

extension SageMakerRuntime {
    static let modelText: StaticString = #"""
service	name=sagemaker-runtime	id=SageMaker Runtime	signing=sagemaker	endpoint=runtime.sagemaker	version=2017-05-13	protocols=rest-json	json=1.1
o	InvokeEndpoint	POST	/endpoints/{EndpointName}/invocations	in=InvokeEndpointInput	out=InvokeEndpointOutput	err=InternalFailure,ServiceUnavailable,ValidationError,ModelError,InternalDependencyException,ModelNotReadyException
o	InvokeEndpointAsync	POST	/endpoints/{EndpointName}/async-invocations	in=InvokeEndpointAsyncInput	out=InvokeEndpointAsyncOutput	status=202	err=InternalFailure,ServiceUnavailable,ValidationError
o	InvokeEndpointWithResponseStream	POST	/endpoints/{EndpointName}/invocations-response-stream	in=InvokeEndpointWithResponseStreamInput	out=InvokeEndpointWithResponseStreamOutput	err=InternalFailure,ServiceUnavailable,ValidationError,ModelError,ModelStreamError,InternalStreamFailure
s	BodyBlob	blob	max=6291456	sensitive
s	CustomAttributesHeader	string	max=1024	pat=\p{ASCII}*	sensitive
s	EnableExplanationsHeader	string	min=1	max=64	pat=.*
s	EndpointName	string	max=63	pat=^[a-zA-Z0-9](-*[a-zA-Z0-9])*
s	ErrorCode	string
s	FilenameHeader	string	min=1	max=32	pat=^(?!.*\..*\.)[a-zA-Z0-9][a-zA-Z0-9-_\.]*$
s	Header	string	max=1024	pat=\p{ASCII}*
s	InferenceComponentHeader	string	max=63	pat=^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$
s	InferenceId	string	min=1	max=64	pat=\A\S[\p{Print}]*\z
s	InputLocationHeader	string	min=1	max=1024	pat=^(https|s3)://([^/]+)/?(.*)$
s	InternalDependencyException	structure	fault=InternalDependencyException,530,receiver
m	Message	Message
s	InternalFailure	structure	fault=InternalFailure,500,receiver
m	Message	Message
s	InternalStreamFailure	structure	fault=InternalStreamFailure,,receiver
m	Message	Message
s	InvocationTimeoutSecondsHeader	integer	min=1	max=3600
s	InvokeEndpointAsyncInput	structure
m	EndpointName	EndpointName	req	uri=EndpointName
m	ContentType	Header	header=X-Amzn-SageMaker-Content-Type
m	Accept	Header	header=X-Amzn-SageMaker-Accept
m	CustomAttributes	CustomAttributesHeader	header=X-Amzn-SageMaker-Custom-Attributes
m	InferenceId	InferenceId	header=X-Amzn-SageMaker-Inference-Id
m	InputLocation	InputLocationHeader	req	header=X-Amzn-SageMaker-InputLocation
m	S3OutputPathExtension	S3OutputPathExtensionHeader	header=X-Amzn-SageMaker-S3OutputPathExtension
m	Filename	FilenameHeader	header=X-Amzn-SageMaker-Filename
m	RequestTTLSeconds	RequestTTLSecondsHeader	header=X-Amzn-SageMaker-RequestTTLSeconds
m	InvocationTimeoutSeconds	InvocationTimeoutSecondsHeader	header=X-Amzn-SageMaker-InvocationTimeoutSeconds
s	InvokeEndpointAsyncOutput	structure
m	InferenceId	Header
m	OutputLocation	Header	header=X-Amzn-SageMaker-OutputLocation
m	FailureLocation	Header	header=X-Amzn-SageMaker-FailureLocation
s	InvokeEndpointInput	structure	payload=1
m	EndpointName	EndpointName	req	uri=EndpointName
m	Body	BodyBlob	req
m	ContentType	Header	header=Content-Type
m	Accept	Header	header=Accept
m	CustomAttributes	CustomAttributesHeader	header=X-Amzn-SageMaker-Custom-Attributes
m	TargetModel	TargetModelHeader	header=X-Amzn-SageMaker-Target-Model
m	TargetVariant	TargetVariantHeader	header=X-Amzn-SageMaker-Target-Variant
m	TargetContainerHostname	TargetContainerHostnameHeader	header=X-Amzn-SageMaker-Target-Container-Hostname
m	InferenceId	InferenceId	header=X-Amzn-SageMaker-Inference-Id
m	EnableExplanations	EnableExplanationsHeader	header=X-Amzn-SageMaker-Enable-Explanations
m	InferenceComponentName	InferenceComponentHeader	header=X-Amzn-SageMaker-Inference-Component
m	SessionId	SessionIdOrNewSessionConstantHeader	header=X-Amzn-SageMaker-Session-Id
s	InvokeEndpointOutput	structure	payload=0
m	Body	BodyBlob	req
m	ContentType	Header	header=Content-Type
m	InvokedProductionVariant	Header	header=x-Amzn-Invoked-Production-Variant
m	CustomAttributes	CustomAttributesHeader	header=X-Amzn-SageMaker-Custom-Attributes
m	NewSessionId	NewSessionResponseHeader	header=X-Amzn-SageMaker-New-Session-Id
m	ClosedSessionId	SessionIdHeader	header=X-Amzn-SageMaker-Closed-Session-Id
s	InvokeEndpointWithResponseStreamInput	structure	payload=1
m	EndpointName	EndpointName	req	uri=EndpointName
m	Body	BodyBlob	req
m	ContentType	Header	header=Content-Type
m	Accept	Header	header=X-Amzn-SageMaker-Accept
m	CustomAttributes	CustomAttributesHeader	header=X-Amzn-SageMaker-Custom-Attributes
m	TargetVariant	TargetVariantHeader	header=X-Amzn-SageMaker-Target-Variant
m	TargetContainerHostname	TargetContainerHostnameHeader	header=X-Amzn-SageMaker-Target-Container-Hostname
m	InferenceId	InferenceId	header=X-Amzn-SageMaker-Inference-Id
m	InferenceComponentName	InferenceComponentHeader	header=X-Amzn-SageMaker-Inference-Component
m	SessionId	SessionIdHeader	header=X-Amzn-SageMaker-Session-Id
s	InvokeEndpointWithResponseStreamOutput	structure	payload=0
m	Body	ResponseStream	req
m	ContentType	Header	header=X-Amzn-SageMaker-Content-Type
m	InvokedProductionVariant	Header	header=x-Amzn-Invoked-Production-Variant
m	CustomAttributes	CustomAttributesHeader	header=X-Amzn-SageMaker-Custom-Attributes
s	LogStreamArn	string
s	Message	string	max=2048
s	ModelError	structure	fault=ModelError,424,sender
m	Message	Message
m	OriginalStatusCode	StatusCode
m	OriginalMessage	Message
m	LogStreamArn	LogStreamArn
s	ModelNotReadyException	structure	fault=ModelNotReadyException,429,sender
m	Message	Message
s	ModelStreamError	structure	fault=ModelStreamError,,sender
m	Message	Message
m	ErrorCode	ErrorCode
s	NewSessionResponseHeader	string	max=256	pat=^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$
s	PartBlob	blob	sensitive
s	PayloadPart	structure
m	Bytes	PartBlob	eventpayload
s	RequestTTLSecondsHeader	integer	min=60	max=21600
s	ResponseStream	structure	stream
m	PayloadPart	PayloadPart
m	ModelStreamError	ModelStreamError
m	InternalStreamFailure	InternalStreamFailure
s	S3OutputPathExtensionHeader	string	min=1	max=512	pat=^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$
s	ServiceUnavailable	structure	fault=ServiceUnavailable,503,receiver
m	Message	Message
s	SessionIdHeader	string	max=256	pat=^[a-zA-Z0-9](-*[a-zA-Z0-9])*$
s	SessionIdOrNewSessionConstantHeader	string	max=256	pat=^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$
s	StatusCode	integer
s	TargetContainerHostnameHeader	string	max=63	pat=^[a-zA-Z0-9](-*[a-zA-Z0-9])*
s	TargetModelHeader	string	min=1	max=1024	pat=\A\S[\p{Print}]*\z
s	TargetVariantHeader	string	max=63	pat=^[a-zA-Z0-9](-*[a-zA-Z0-9])*
s	ValidationError	structure	fault=ValidationError,400,sender
m	Message	Message
"""#
}

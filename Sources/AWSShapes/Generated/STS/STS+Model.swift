// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

extension STS {
    static let modelText: StaticString = #"""
service	name=sts	id=STS	signing=sts	endpoint=sts	version=2011-06-15	protocols=query	xmlns=https://sts.amazonaws.com/doc/2011-06-15/
o	AssumeRole	POST	/	in=AssumeRoleRequest	out=AssumeRoleResponse	wrap=AssumeRoleResult	err=MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException,ExpiredTokenException
o	AssumeRoleWithWebIdentity	POST	/	in=AssumeRoleWithWebIdentityRequest	out=AssumeRoleWithWebIdentityResponse	wrap=AssumeRoleWithWebIdentityResult	err=MalformedPolicyDocumentException,PackedPolicyTooLargeException,IDPRejectedClaimException,IDPCommunicationErrorException,InvalidIdentityTokenException,ExpiredTokenException,RegionDisabledException
o	GetCallerIdentity	POST	/	in=GetCallerIdentityRequest	out=GetCallerIdentityResponse	wrap=GetCallerIdentityResult
o	GetSessionToken	POST	/	in=GetSessionTokenRequest	out=GetSessionTokenResponse	wrap=GetSessionTokenResult	err=RegionDisabledException
s	AssumeRoleRequest	structure
m	RoleArn	arnType	req
m	RoleSessionName	roleSessionNameType	req
m	PolicyArns	policyDescriptorListType
m	Policy	unrestrictedSessionPolicyDocumentType
m	DurationSeconds	roleDurationSecondsType
m	Tags	tagListType
m	TransitiveTagKeys	tagKeyListType
m	ExternalId	externalIdType
m	SerialNumber	serialNumberType
m	TokenCode	tokenCodeType
m	SourceIdentity	sourceIdentityType
m	ProvidedContexts	ProvidedContextsListType
s	AssumeRoleResponse	structure
m	Credentials	Credentials
m	AssumedRoleUser	AssumedRoleUser
m	PackedPolicySize	nonNegativeIntegerType
m	SourceIdentity	sourceIdentityType
s	AssumeRoleWithWebIdentityRequest	structure
m	RoleArn	arnType	req
m	RoleSessionName	roleSessionNameType	req
m	WebIdentityToken	clientTokenType	req
m	ProviderId	urlType
m	PolicyArns	policyDescriptorListType
m	Policy	sessionPolicyDocumentType
m	DurationSeconds	roleDurationSecondsType
s	AssumeRoleWithWebIdentityResponse	structure
m	Credentials	Credentials
m	SubjectFromWebIdentityToken	webIdentitySubjectType
m	AssumedRoleUser	AssumedRoleUser
m	PackedPolicySize	nonNegativeIntegerType
m	Provider	Issuer
m	Audience	Audience
m	SourceIdentity	sourceIdentityType
s	AssumedRoleUser	structure
m	AssumedRoleId	assumedRoleIdType	req
m	Arn	arnType	req
s	Audience	string
s	Credentials	structure
m	AccessKeyId	accessKeyIdType	req
m	SecretAccessKey	accessKeySecretType	req
m	SessionToken	tokenType	req
m	Expiration	dateType	req
s	ExpiredTokenException	structure	fault=ExpiredTokenException,400,sender
m	message	expiredIdentityTokenMessage
s	GetCallerIdentityRequest	structure
s	GetCallerIdentityResponse	structure
m	UserId	userIdType
m	Account	accountType
m	Arn	arnType
s	GetSessionTokenRequest	structure
m	DurationSeconds	durationSecondsType
m	SerialNumber	serialNumberType
m	TokenCode	tokenCodeType
s	GetSessionTokenResponse	structure
m	Credentials	Credentials
s	IDPCommunicationErrorException	structure	fault=IDPCommunicationError,400,sender
m	message	idpCommunicationErrorMessage
s	IDPRejectedClaimException	structure	fault=IDPRejectedClaim,403,sender
m	message	idpRejectedClaimMessage
s	InvalidIdentityTokenException	structure	fault=InvalidIdentityToken,400,sender
m	message	invalidIdentityTokenMessage
s	Issuer	string
s	MalformedPolicyDocumentException	structure	fault=MalformedPolicyDocument,400,sender
m	message	malformedPolicyDocumentMessage
s	PackedPolicyTooLargeException	structure	fault=PackedPolicyTooLarge,400,sender
m	message	packedPolicyTooLargeMessage
s	PolicyDescriptorType	structure
m	arn	arnType
s	ProvidedContext	structure
m	ProviderArn	arnType
m	ContextAssertion	contextAssertionType
s	ProvidedContextsListType	list	min=1	max=5	of=ProvidedContext
s	RegionDisabledException	structure	fault=RegionDisabledException,403,sender
m	message	regionDisabledMessage
s	Tag	structure
m	Key	tagKeyType	req
m	Value	tagValueType	req
s	accessKeyIdType	string	min=16	max=128	pat=[\w]*
s	accessKeySecretType	string	sensitive
s	accountType	string
s	arnType	string	min=20	max=2048	pat=[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+
s	assumedRoleIdType	string	min=2	max=193	pat=[\w+=,.@:-]*
s	clientTokenType	string	min=4	max=20000	sensitive
s	contextAssertionType	string	min=4	max=2048
s	dateType	timestamp
s	durationSecondsType	integer	min=900	max=129600
s	expiredIdentityTokenMessage	string
s	externalIdType	string	min=2	max=1224	pat=[\w+=,.@:\/-]*
s	idpCommunicationErrorMessage	string
s	idpRejectedClaimMessage	string
s	invalidIdentityTokenMessage	string
s	malformedPolicyDocumentMessage	string
s	nonNegativeIntegerType	integer	min=0
s	packedPolicyTooLargeMessage	string
s	policyDescriptorListType	list	of=PolicyDescriptorType
s	regionDisabledMessage	string
s	roleDurationSecondsType	integer	min=900	max=43200
s	roleSessionNameType	string	min=2	max=64	pat=[\w+=,.@-]*
s	serialNumberType	string	min=9	max=256	pat=[\w+=/:,.@-]*
s	sessionPolicyDocumentType	string	min=1	max=2048	pat=[\u0009\u000A\u000D\u0020-\u00FF]+
s	sourceIdentityType	string	min=2	max=64	pat=[\w+=,.@-]*
s	tagKeyListType	list	max=50	of=tagKeyType
s	tagKeyType	string	min=1	max=128	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
s	tagListType	list	max=50	of=Tag
s	tagValueType	string	min=0	max=256	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	tokenCodeType	string	min=6	max=6	pat=[\d]*
s	tokenType	string
s	unrestrictedSessionPolicyDocumentType	string	min=1	pat=[\u0009\u000A\u000D\u0020-\u00FF]+
s	urlType	string	min=4	max=2048
s	userIdType	string
s	webIdentitySubjectType	string	min=6	max=255
"""#
}

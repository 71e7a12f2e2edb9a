// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

extension IAM {
    static let modelText: StaticString = #"""
service	name=iam	id=IAM	signing=iam	endpoint=iam	version=2010-05-08	protocols=query	xmlns=https://iam.amazonaws.com/doc/2010-05-08/
o	AttachRolePolicy	POST	/	in=AttachRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,UnmodifiableEntityException,PolicyNotAttachableException,ServiceFailureException
o	AttachUserPolicy	POST	/	in=AttachUserPolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,PolicyNotAttachableException,ServiceFailureException
o	CreateAccessKey	POST	/	in=CreateAccessKeyRequest	out=CreateAccessKeyResponse	wrap=CreateAccessKeyResult	err=NoSuchEntityException,LimitExceededException,ServiceFailureException
o	CreatePolicy	POST	/	in=CreatePolicyRequest	out=CreatePolicyResponse	wrap=CreatePolicyResult	err=InvalidInputException,LimitExceededException,EntityAlreadyExistsException,MalformedPolicyDocumentException,ConcurrentModificationException,ServiceFailureException
o	CreateRole	POST	/	in=CreateRoleRequest	out=CreateRoleResponse	wrap=CreateRoleResult	err=LimitExceededException,InvalidInputException,EntityAlreadyExistsException,MalformedPolicyDocumentException,ConcurrentModificationException,ServiceFailureException
o	CreateUser	POST	/	in=CreateUserRequest	out=CreateUserResponse	wrap=CreateUserResult	err=LimitExceededException,EntityAlreadyExistsException,NoSuchEntityException,InvalidInputException,ConcurrentModificationException,ServiceFailureException
o	DeleteAccessKey	POST	/	in=DeleteAccessKeyRequest	err=NoSuchEntityException,LimitExceededException,ServiceFailureException
o	DeletePolicy	POST	/	in=DeletePolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,DeleteConflictException,ServiceFailureException
o	DeleteRole	POST	/	in=DeleteRoleRequest	err=NoSuchEntityException,DeleteConflictException,LimitExceededException,UnmodifiableEntityException,ConcurrentModificationException,ServiceFailureException
o	DeleteRolePolicy	POST	/	in=DeleteRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,UnmodifiableEntityException,ServiceFailureException
o	DeleteUser	POST	/	in=DeleteUserRequest	err=LimitExceededException,NoSuchEntityException,DeleteConflictException,ConcurrentModificationException,ServiceFailureException
o	DeleteUserPolicy	POST	/	in=DeleteUserPolicyRequest	err=NoSuchEntityException,LimitExceededException,ServiceFailureException
o	DetachRolePolicy	POST	/	in=DetachRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,UnmodifiableEntityException,ServiceFailureException
o	DetachUserPolicy	POST	/	in=DetachUserPolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,ServiceFailureException
o	GetAccountSummary	POST	/	out=GetAccountSummaryResponse	wrap=GetAccountSummaryResult	err=ServiceFailureException
o	GetPolicy	POST	/	in=GetPolicyRequest	out=GetPolicyResponse	wrap=GetPolicyResult	err=NoSuchEntityException,InvalidInputException,ServiceFailureException
o	GetPolicyVersion	POST	/	in=GetPolicyVersionRequest	out=GetPolicyVersionResponse	wrap=GetPolicyVersionResult	err=NoSuchEntityException,InvalidInputException,ServiceFailureException
o	GetRole	POST	/	in=GetRoleRequest	out=GetRoleResponse	wrap=GetRoleResult	err=NoSuchEntityException,ServiceFailureException
o	GetRolePolicy	POST	/	in=GetRolePolicyRequest	out=GetRolePolicyResponse	wrap=GetRolePolicyResult	err=NoSuchEntityException,ServiceFailureException
o	GetUser	POST	/	in=GetUserRequest	out=GetUserResponse	wrap=GetUserResult	err=NoSuchEntityException,ServiceFailureException
o	GetUserPolicy	POST	/	in=GetUserPolicyRequest	out=GetUserPolicyResponse	wrap=GetUserPolicyResult	err=NoSuchEntityException,ServiceFailureException
o	ListAccessKeys	POST	/	in=ListAccessKeysRequest	out=ListAccessKeysResponse	wrap=ListAccessKeysResult	err=NoSuchEntityException,ServiceFailureException
o	ListAttachedRolePolicies	POST	/	in=ListAttachedRolePoliciesRequest	out=ListAttachedRolePoliciesResponse	wrap=ListAttachedRolePoliciesResult	err=NoSuchEntityException,InvalidInputException,ServiceFailureException
o	ListAttachedUserPolicies	POST	/	in=ListAttachedUserPoliciesRequest	out=ListAttachedUserPoliciesResponse	wrap=ListAttachedUserPoliciesResult	err=NoSuchEntityException,InvalidInputException,ServiceFailureException
o	ListMFADevices	POST	/	in=ListMFADevicesRequest	out=ListMFADevicesResponse	wrap=ListMFADevicesResult	err=NoSuchEntityException,ServiceFailureException
o	ListPolicies	POST	/	in=ListPoliciesRequest	out=ListPoliciesResponse	wrap=ListPoliciesResult	err=ServiceFailureException
o	ListRolePolicies	POST	/	in=ListRolePoliciesRequest	out=ListRolePoliciesResponse	wrap=ListRolePoliciesResult	err=NoSuchEntityException,ServiceFailureException
o	ListRoleTags	POST	/	in=ListRoleTagsRequest	out=ListRoleTagsResponse	wrap=ListRoleTagsResult	err=NoSuchEntityException,ServiceFailureException
o	ListRoles	POST	/	in=ListRolesRequest	out=ListRolesResponse	wrap=ListRolesResult	err=ServiceFailureException
o	ListUserPolicies	POST	/	in=ListUserPoliciesRequest	out=ListUserPoliciesResponse	wrap=ListUserPoliciesResult	err=NoSuchEntityException,ServiceFailureException
o	ListUserTags	POST	/	in=ListUserTagsRequest	out=ListUserTagsResponse	wrap=ListUserTagsResult	err=NoSuchEntityException,ServiceFailureException
o	ListUsers	POST	/	in=ListUsersRequest	out=ListUsersResponse	wrap=ListUsersResult	err=ServiceFailureException
o	PutRolePolicy	POST	/	in=PutRolePolicyRequest	err=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,UnmodifiableEntityException,ServiceFailureException
o	PutUserPolicy	POST	/	in=PutUserPolicyRequest	err=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,ServiceFailureException
o	SimulatePrincipalPolicy	POST	/	in=SimulatePrincipalPolicyRequest	out=SimulatePolicyResponse	wrap=SimulatePrincipalPolicyResult	err=NoSuchEntityException,InvalidInputException,PolicyEvaluationException
o	TagRole	POST	/	in=TagRoleRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,ConcurrentModificationException,ServiceFailureException
o	TagUser	POST	/	in=TagUserRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,ConcurrentModificationException,ServiceFailureException
o	UntagRole	POST	/	in=UntagRoleRequest	err=NoSuchEntityException,ConcurrentModificationException,ServiceFailureException
o	UntagUser	POST	/	in=UntagUserRequest	err=NoSuchEntityException,ConcurrentModificationException,ServiceFailureException
o	UpdateAccessKey	POST	/	in=UpdateAccessKeyRequest	err=NoSuchEntityException,LimitExceededException,ServiceFailureException,InvalidInputException
o	UpdateAssumeRolePolicy	POST	/	in=UpdateAssumeRolePolicyRequest	err=NoSuchEntityException,MalformedPolicyDocumentException,LimitExceededException,UnmodifiableEntityException,ServiceFailureException
s	AccessKey	structure
m	UserName	userNameType	req
m	AccessKeyId	accessKeyIdType	req
m	Status	statusType	req
m	SecretAccessKey	accessKeySecretType	req
m	CreateDate	dateType
s	AccessKeyMetadata	structure
m	UserName	userNameType
m	AccessKeyId	accessKeyIdType
m	Status	statusType
m	CreateDate	dateType
s	ActionNameListType	list	of=ActionNameType
s	ActionNameType	string	min=3	max=128
s	AttachRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyArn	arnType	req
s	AttachUserPolicyRequest	structure
m	UserName	userNameType	req
m	PolicyArn	arnType	req
s	AttachedPermissionsBoundary	structure
m	PermissionsBoundaryType	PermissionsBoundaryAttachmentType
m	PermissionsBoundaryArn	arnType
s	AttachedPolicy	structure
m	PolicyName	policyNameType
m	PolicyArn	arnType
s	ColumnNumber	integer
s	ConcurrentModificationException	structure	fault=ConcurrentModification,409,sender
m	message	ConcurrentModificationMessage
s	ConcurrentModificationMessage	string
s	ContextEntry	structure
m	ContextKeyName	ContextKeyNameType
m	ContextKeyValues	ContextKeyValueListType
m	ContextKeyType	ContextKeyTypeEnum
s	ContextEntryListType	list	of=ContextEntry
s	ContextKeyNameType	string	min=5	max=256
s	ContextKeyNamesResultListType	list	of=ContextKeyNameType
s	ContextKeyTypeEnum	string	enum=string|stringList|numeric|numericList|boolean|booleanList|ip|ipList|binary|binaryList|date|dateList
s	ContextKeyValueListType	list	of=ContextKeyValueType
s	ContextKeyValueType	string
s	CreateAccessKeyRequest	structure
m	UserName	existingUserNameType
s	CreateAccessKeyResponse	structure
m	AccessKey	AccessKey	req
s	CreatePolicyRequest	structure
m	PolicyName	policyNameType	req
m	Path	policyPathType
m	PolicyDocument	policyDocumentType	req
m	Description	policyDescriptionType
m	Tags	tagListType
s	CreatePolicyResponse	structure
m	Policy	Policy
s	CreateRoleRequest	structure
m	Path	pathType
m	RoleName	roleNameType	req
m	AssumeRolePolicyDocument	policyDocumentType	req
m	Description	roleDescriptionType
m	MaxSessionDuration	roleMaxSessionDurationType
m	PermissionsBoundary	arnType
m	Tags	tagListType
s	CreateRoleResponse	structure
m	Role	Role	req
s	CreateUserRequest	structure
m	Path	pathType
m	UserName	userNameType	req
m	PermissionsBoundary	arnType
m	Tags	tagListType
s	CreateUserResponse	structure
m	User	User
s	DeleteAccessKeyRequest	structure
m	UserName	existingUserNameType
m	AccessKeyId	accessKeyIdType	req
s	DeleteConflictException	structure	fault=DeleteConflict,409,sender
m	message	deleteConflictMessage
s	DeletePolicyRequest	structure
m	PolicyArn	arnType	req
s	DeleteRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
s	DeleteRoleRequest	structure
m	RoleName	roleNameType	req
s	DeleteUserPolicyRequest	structure
m	UserName	existingUserNameType	req
m	PolicyName	policyNameType	req
s	DeleteUserRequest	structure
m	UserName	existingUserNameType	req
s	DetachRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyArn	arnType	req
s	DetachUserPolicyRequest	structure
m	UserName	userNameType	req
m	PolicyArn	arnType	req
s	EntityAlreadyExistsException	structure	fault=EntityAlreadyExists,409,sender
m	message	entityAlreadyExistsMessage
s	EvalDecisionDetailsType	map	key=EvalDecisionSourceType	of=PolicyEvaluationDecisionType
s	EvalDecisionSourceType	string	min=3	max=256
s	EvaluationResult	structure
m	EvalActionName	ActionNameType	req
m	EvalResourceName	ResourceNameType
m	EvalDecision	PolicyEvaluationDecisionType	req
m	MatchedStatements	StatementListType
m	MissingContextValues	ContextKeyNamesResultListType
m	OrganizationsDecisionDetail	OrganizationsDecisionDetail
m	PermissionsBoundaryDecisionDetail	PermissionsBoundaryDecisionDetail
m	EvalDecisionDetails	EvalDecisionDetailsType
m	ResourceSpecificResults	ResourceSpecificResultListType
s	EvaluationResultsListType	list	of=EvaluationResult
s	GetAccountSummaryResponse	structure
m	SummaryMap	summaryMapType
s	GetPolicyRequest	structure
m	PolicyArn	arnType	req
s	GetPolicyResponse	structure
m	Policy	Policy
s	GetPolicyVersionRequest	structure
m	PolicyArn	arnType	req
m	VersionId	policyVersionIdType	req
s	GetPolicyVersionResponse	structure
m	PolicyVersion	PolicyVersion
s	GetRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
s	GetRolePolicyResponse	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
m	PolicyDocument	policyDocumentType	req
s	GetRoleRequest	structure
m	RoleName	roleNameType	req
s	GetRoleResponse	structure
m	Role	Role	req
s	GetUserPolicyRequest	structure
m	UserName	existingUserNameType	req
m	PolicyName	policyNameType	req
s	GetUserPolicyResponse	structure
m	UserName	existingUserNameType	req
m	PolicyName	policyNameType	req
m	PolicyDocument	policyDocumentType	req
s	GetUserRequest	structure
m	UserName	existingUserNameType
s	GetUserResponse	structure
m	User	User	req
s	InvalidInputException	structure	fault=InvalidInput,400,sender
m	message	invalidInputMessage
s	LimitExceededException	structure	fault=LimitExceeded,409,sender
m	message	limitExceededMessage
s	LineNumber	integer
s	ListAccessKeysRequest	structure
m	UserName	existingUserNameType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListAccessKeysResponse	structure
m	AccessKeyMetadata	accessKeyMetadataListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListAttachedRolePoliciesRequest	structure
m	RoleName	roleNameType	req
m	PathPrefix	policyPathType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListAttachedRolePoliciesResponse	structure
m	AttachedPolicies	attachedPoliciesListType
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListAttachedUserPoliciesRequest	structure
m	UserName	userNameType	req
m	PathPrefix	policyPathType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListAttachedUserPoliciesResponse	structure
m	AttachedPolicies	attachedPoliciesListType
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListMFADevicesRequest	structure
m	UserName	existingUserNameType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListMFADevicesResponse	structure
m	MFADevices	mfaDeviceListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListPoliciesRequest	structure
m	Scope	policyScopeType
m	OnlyAttached	booleanType
m	PathPrefix	policyPathType
m	PolicyUsageFilter	PolicyUsageType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListPoliciesResponse	structure
m	Policies	policyListType
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListRolePoliciesRequest	structure
m	RoleName	roleNameType	req
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListRolePoliciesResponse	structure
m	PolicyNames	policyNameListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListRoleTagsRequest	structure
m	RoleName	roleNameType	req
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListRoleTagsResponse	structure
m	Tags	tagListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListRolesRequest	structure
m	PathPrefix	pathPrefixType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListRolesResponse	structure
m	Roles	roleListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListUserPoliciesRequest	structure
m	UserName	existingUserNameType	req
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListUserPoliciesResponse	structure
m	PolicyNames	policyNameListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListUserTagsRequest	structure
m	UserName	existingUserNameType	req
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListUserTagsResponse	structure
m	Tags	tagListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	ListUsersRequest	structure
m	PathPrefix	pathPrefixType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListUsersResponse	structure
m	Users	userListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	MFADevice	structure
m	UserName	userNameType	req
m	SerialNumber	serialNumberType	req
m	EnableDate	dateType	req
s	MalformedPolicyDocumentException	structure	fault=MalformedPolicyDocument,400,sender
m	message	malformedPolicyDocumentMessage
s	NoSuchEntityException	structure	fault=NoSuchEntity,404,sender
m	message	noSuchEntityMessage
s	OrganizationsDecisionDetail	structure
m	AllowedByOrganizations	booleanType
s	PermissionsBoundaryAttachmentType	string	enum=PermissionsBoundaryPolicy
s	PermissionsBoundaryDecisionDetail	structure
m	AllowedByPermissionsBoundary	booleanType
s	Policy	structure
m	PolicyName	policyNameType
m	PolicyId	idType
m	Arn	arnType
m	Path	policyPathType
m	DefaultVersionId	policyVersionIdType
m	AttachmentCount	attachmentCountType
m	PermissionsBoundaryUsageCount	attachmentCountType
m	IsAttachable	booleanType
m	Description	policyDescriptionType
m	CreateDate	dateType
m	UpdateDate	dateType
m	Tags	tagListType
s	PolicyEvaluationDecisionType	string	enum=allowed|explicitDeny|implicitDeny
s	PolicyEvaluationException	structure	fault=PolicyEvaluation,500,receiver
m	message	policyEvaluationErrorMessage
s	PolicyIdentifierType	string
s	PolicyNotAttachableException	structure	fault=PolicyNotAttachable,400,sender
m	message	policyNotAttachableMessage
s	PolicySourceType	string	enum=user|group|role|aws-managed|user-managed|resource|none
s	PolicyUsageType	string	enum=PermissionsPolicy|PermissionsBoundary
s	PolicyVersion	structure
m	Document	policyDocumentType
m	VersionId	policyVersionIdType
m	IsDefaultVersion	booleanType
m	CreateDate	dateType
s	Position	structure
m	Line	LineNumber
m	Column	ColumnNumber
s	PutRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
m	PolicyDocument	policyDocumentType	req
s	PutUserPolicyRequest	structure
m	UserName	existingUserNameType	req
m	PolicyName	policyNameType	req
m	PolicyDocument	policyDocumentType	req
s	ResourceHandlingOptionType	string	min=1	max=64
s	ResourceNameListType	list	of=ResourceNameType
s	ResourceNameType	string	min=1	max=2048
s	ResourceSpecificResult	structure
m	EvalResourceName	ResourceNameType	req
m	EvalResourceDecision	PolicyEvaluationDecisionType	req
m	MatchedStatements	StatementListType
m	MissingContextValues	ContextKeyNamesResultListType
m	EvalDecisionDetails	EvalDecisionDetailsType
m	PermissionsBoundaryDecisionDetail	PermissionsBoundaryDecisionDetail
s	ResourceSpecificResultListType	list	of=ResourceSpecificResult
s	Role	structure
m	Path	pathType	req
m	RoleName	roleNameType	req
m	RoleId	idType	req
m	Arn	arnType	req
m	CreateDate	dateType	req
m	AssumeRolePolicyDocument	policyDocumentType
m	Description	roleDescriptionType
m	MaxSessionDuration	roleMaxSessionDurationType
m	PermissionsBoundary	AttachedPermissionsBoundary
m	Tags	tagListType
m	RoleLastUsed	RoleLastUsed
s	RoleLastUsed	structure
m	LastUsedDate	dateType
m	Region	stringType
s	ServiceFailureException	structure	fault=ServiceFailure,500,receiver
m	message	serviceFailureExceptionMessage
s	SimulatePolicyResponse	structure
m	EvaluationResults	EvaluationResultsListType
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	SimulatePrincipalPolicyRequest	structure
m	PolicySourceArn	arnType	req
m	PolicyInputList	SimulationPolicyListType
m	PermissionsBoundaryPolicyInputList	SimulationPolicyListType
m	ActionNames	ActionNameListType	req
m	ResourceArns	ResourceNameListType
m	ResourcePolicy	policyDocumentType
m	ResourceOwner	ResourceNameType
m	CallerArn	ResourceNameType
m	ContextEntries	ContextEntryListType
m	ResourceHandlingOption	ResourceHandlingOptionType
m	MaxItems	maxItemsType
m	Marker	markerType
s	SimulationPolicyListType	list	of=policyDocumentType
s	Statement	structure
m	SourcePolicyId	PolicyIdentifierType
m	SourcePolicyType	PolicySourceType
m	StartPosition	Position
m	EndPosition	Position
s	StatementListType	list	of=Statement
s	Tag	structure
m	Key	tagKeyType	req
m	Value	tagValueType	req
s	TagRoleRequest	structure
m	RoleName	roleNameType	req
m	Tags	tagListType	req
s	TagUserRequest	structure
m	UserName	existingUserNameType	req
m	Tags	tagListType	req
s	UnmodifiableEntityException	structure	fault=UnmodifiableEntity,400,sender
m	message	unmodifiableEntityMessage
s	UntagRoleRequest	structure
m	RoleName	roleNameType	req
m	TagKeys	tagKeyListType	req
s	UntagUserRequest	structure
m	UserName	existingUserNameType	req
m	TagKeys	tagKeyListType	req
s	UpdateAccessKeyRequest	structure
m	UserName	existingUserNameType
m	AccessKeyId	accessKeyIdType	req
m	Status	statusType	req
s	UpdateAssumeRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyDocument	policyDocumentType	req
s	User	structure
m	Path	pathType	req
m	UserName	userNameType	req
m	UserId	idType	req
m	Arn	arnType	req
m	CreateDate	dateType	req
m	PasswordLastUsed	dateType
m	PermissionsBoundary	AttachedPermissionsBoundary
m	Tags	tagListType
s	accessKeyIdType	string	min=16	max=128	pat=[\w]+
s	accessKeyMetadataListType	list	of=AccessKeyMetadata
s	accessKeySecretType	string	sensitive
s	arnType	string	min=20	max=2048
s	attachedPoliciesListType	list	of=AttachedPolicy
s	attachmentCountType	integer
s	booleanType	boolean
s	dateType	timestamp
s	deleteConflictMessage	string
s	entityAlreadyExistsMessage	string
s	existingUserNameType	string	min=1	max=128	pat=[\w+=,.@-]+
s	idType	string	min=16	max=128	pat=[\w]+
s	invalidInputMessage	string
s	limitExceededMessage	string
s	malformedPolicyDocumentMessage	string
s	markerType	string	min=1	max=320	pat=[\u0020-\u00FF]+
s	maxItemsType	integer	min=1	max=1000
s	mfaDeviceListType	list	of=MFADevice
s	noSuchEntityMessage	string
s	pathPrefixType	string	min=1	max=512	pat=\u002F[\u0021-\u007F]*
s	pathType	string	min=1	max=512	pat=(\u002F)|(\u002F[\u0021-\u007E]+\u002F)
s	policyDescriptionType	string	max=1000
s	policyDocumentType	string	min=1	max=131072	pat=[\u0009\u000A\u000D\u0020-\u00FF]+
s	policyEvaluationErrorMessage	string
s	policyListType	list	of=Policy
s	policyNameListType	list	of=policyNameType
s	policyNameType	string	min=1	max=128	pat=[\w+=,.@-]+
s	policyNotAttachableMessage	string
s	policyPathType	string	min=1	max=512	pat=((/[A-Za-z0-9\.,\+@=_-]+)*)/
s	policyScopeType	string	enum=All|AWS|Local
s	policyVersionIdType	string	pat=v[1-9][0-9]*(\.[A-Za-z0-9-]*)?
s	responseMarkerType	string
s	roleDescriptionType	string	max=1000	pat=[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
s	roleListType	list	of=Role
s	roleMaxSessionDurationType	integer	min=3600	max=43200
s	roleNameType	string	min=1	max=64	pat=[\w+=,.@-]+
s	serialNumberType	string	min=9	max=256	pat=[\w+=/:,.@-]+
s	serviceFailureExceptionMessage	string
s	statusType	string	enum=Active|Inactive|Expired
s	stringType	string
s	summaryKeyType	string	enum=Users|UsersQuota|Groups|GroupsQuota|ServerCertificates|ServerCertificatesQuota|UserPolicySizeQuota|GroupPolicySizeQuota|GroupsPerUserQuota|SigningCertificatesPerUserQuota|AccessKeysPerUserQuota|MFADevices|MFADevicesInUse|AccountMFAEnabled|AccountAccessKeysPresent|AccountPasswordPresent|AccountSigningCertificatesPresent|AttachedPoliciesPerGroupQuota|AttachedPoliciesPerRoleQuota|AttachedPoliciesPerUserQuota|Policies|PoliciesQuota|PolicySizeQuota|PolicyVersionsInUse|PolicyVersionsInUseQuota|VersionsPerPolicyQuota|GlobalEndpointTokenVersion|AssumeRolePolicySizeQuota|InstanceProfiles|InstanceProfilesQuota|Providers|RolePolicySizeQuota|Roles|RolesQuota
s	summaryMapType	map	key=summaryKeyType	of=summaryValueType
s	summaryValueType	integer
s	tagKeyListType	list	max=50	of=tagKeyType
s	tagKeyType	string	min=1	max=128	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
s	tagListType	list	max=50	of=Tag
s	tagValueType	string	min=0	max=256	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	unmodifiableEntityMessage	string
s	userListType	list	of=User
s	userNameType	string	min=1	max=64	pat=[\w+=,.@-]+
"""#
}

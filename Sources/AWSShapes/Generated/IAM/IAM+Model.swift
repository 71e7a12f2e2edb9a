// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

extension IAM {
    static let modelText: StaticString = #"""
service	name=iam	id=IAM	signing=iam	endpoint=iam	version=2010-05-08	protocols=query	xmlns=https://iam.amazonaws.com/doc/2010-05-08/
o	AttachRolePolicy	POST	/	in=AttachRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,UnmodifiableEntityException,PolicyNotAttachableException,ServiceFailureException
o	CreateRole	POST	/	in=CreateRoleRequest	out=CreateRoleResponse	wrap=CreateRoleResult	err=LimitExceededException,InvalidInputException,EntityAlreadyExistsException,MalformedPolicyDocumentException,ConcurrentModificationException,ServiceFailureException
o	DeleteRole	POST	/	in=DeleteRoleRequest	err=NoSuchEntityException,DeleteConflictException,LimitExceededException,UnmodifiableEntityException,ConcurrentModificationException,ServiceFailureException
o	DeleteRolePolicy	POST	/	in=DeleteRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,UnmodifiableEntityException,ServiceFailureException
o	DetachRolePolicy	POST	/	in=DetachRolePolicyRequest	err=NoSuchEntityException,LimitExceededException,InvalidInputException,UnmodifiableEntityException,ServiceFailureException
o	GetRole	POST	/	in=GetRoleRequest	out=GetRoleResponse	wrap=GetRoleResult	err=NoSuchEntityException,ServiceFailureException
o	ListRoles	POST	/	in=ListRolesRequest	out=ListRolesResponse	wrap=ListRolesResult	err=ServiceFailureException
o	PutRolePolicy	POST	/	in=PutRolePolicyRequest	err=LimitExceededException,MalformedPolicyDocumentException,NoSuchEntityException,UnmodifiableEntityException,ServiceFailureException
o	UpdateAssumeRolePolicy	POST	/	in=UpdateAssumeRolePolicyRequest	err=NoSuchEntityException,MalformedPolicyDocumentException,LimitExceededException,UnmodifiableEntityException,ServiceFailureException
s	AttachRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyArn	arnType	req
s	AttachedPermissionsBoundary	structure
m	PermissionsBoundaryType	PermissionsBoundaryAttachmentType
m	PermissionsBoundaryArn	arnType
s	ConcurrentModificationException	structure	fault=ConcurrentModification,409,sender
m	message	ConcurrentModificationMessage
s	ConcurrentModificationMessage	string
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
s	DeleteConflictException	structure	fault=DeleteConflict,409,sender
m	message	deleteConflictMessage
s	DeleteRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
s	DeleteRoleRequest	structure
m	RoleName	roleNameType	req
s	DetachRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyArn	arnType	req
s	EntityAlreadyExistsException	structure	fault=EntityAlreadyExists,409,sender
m	message	entityAlreadyExistsMessage
s	GetRoleRequest	structure
m	RoleName	roleNameType	req
s	GetRoleResponse	structure
m	Role	Role	req
s	InvalidInputException	structure	fault=InvalidInput,400,sender
m	message	invalidInputMessage
s	LimitExceededException	structure	fault=LimitExceeded,409,sender
m	message	limitExceededMessage
s	ListRolesRequest	structure
m	PathPrefix	pathPrefixType
m	Marker	markerType
m	MaxItems	maxItemsType
s	ListRolesResponse	structure
m	Roles	roleListType	req
m	IsTruncated	booleanType
m	Marker	responseMarkerType
s	MalformedPolicyDocumentException	structure	fault=MalformedPolicyDocument,400,sender
m	message	malformedPolicyDocumentMessage
s	NoSuchEntityException	structure	fault=NoSuchEntity,404,sender
m	message	noSuchEntityMessage
s	PermissionsBoundaryAttachmentType	string	enum=PermissionsBoundaryPolicy
s	PolicyNotAttachableException	structure	fault=PolicyNotAttachable,400,sender
m	message	policyNotAttachableMessage
s	PutRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyName	policyNameType	req
m	PolicyDocument	policyDocumentType	req
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
s	Tag	structure
m	Key	tagKeyType	req
m	Value	tagValueType	req
s	UnmodifiableEntityException	structure	fault=UnmodifiableEntity,400,sender
m	message	unmodifiableEntityMessage
s	UpdateAssumeRolePolicyRequest	structure
m	RoleName	roleNameType	req
m	PolicyDocument	policyDocumentType	req
s	arnType	string	min=20	max=2048
s	booleanType	boolean
s	dateType	timestamp
s	deleteConflictMessage	string
s	entityAlreadyExistsMessage	string
s	idType	string	min=16	max=128	pat=[\w]+
s	invalidInputMessage	string
s	limitExceededMessage	string
s	malformedPolicyDocumentMessage	string
s	markerType	string	min=1	max=320	pat=[\u0020-\u00FF]+
s	maxItemsType	integer	min=1	max=1000
s	noSuchEntityMessage	string
s	pathPrefixType	string	min=1	max=512	pat=\u002F[\u0021-\u007F]*
s	pathType	string	min=1	max=512	pat=(\u002F)|(\u002F[\u0021-\u007E]+\u002F)
s	policyDocumentType	string	min=1	max=131072	pat=[\u0009\u000A\u000D\u0020-\u00FF]+
s	policyNameType	string	min=1	max=128	pat=[\w+=,.@-]+
s	policyNotAttachableMessage	string
s	responseMarkerType	string
s	roleDescriptionType	string	max=1000	pat=[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
s	roleListType	list	of=Role
s	roleMaxSessionDurationType	integer	min=3600	max=43200
s	roleNameType	string	min=1	max=64	pat=[\w+=,.@-]+
s	serviceFailureExceptionMessage	string
s	stringType	string
s	tagKeyType	string	min=1	max=128	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]+
s	tagListType	list	max=50	of=Tag
s	tagValueType	string	min=0	max=256	pat=[\p{L}\p{Z}\p{N}_.:/=+\-@]*
s	unmodifiableEntityMessage	string
"""#
}

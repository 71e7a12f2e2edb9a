// Written by Scripts/generate-shapes from botocore's model of sso. Do not edit.
// swift-format-ignore-file

extension SSO {
    static let modelText: StaticString = #"""
service	name=sso	id=SSO	signing=awsssoportal	endpoint=portal.sso	version=2019-06-10	protocols=rest-json	json=1.1
o	GetRoleCredentials	GET	/federation/credentials	in=GetRoleCredentialsRequest	out=GetRoleCredentialsResponse	err=InvalidRequestException,UnauthorizedException,TooManyRequestsException,ResourceNotFoundException
s	AccessKeyType	string
s	AccessTokenType	string	sensitive
s	AccountIdType	string
s	ErrorDescription	string
s	ExpirationTimestampType	long
s	GetRoleCredentialsRequest	structure
m	roleName	RoleNameType	req	query=role_name
m	accountId	AccountIdType	req	query=account_id
m	accessToken	AccessTokenType	req	header=x-amz-sso_bearer_token
s	GetRoleCredentialsResponse	structure
m	roleCredentials	RoleCredentials
s	InvalidRequestException	structure	fault=InvalidRequestException,400,sender
m	message	ErrorDescription
s	ResourceNotFoundException	structure	fault=ResourceNotFoundException,404,sender
m	message	ErrorDescription
s	RoleCredentials	structure
m	accessKeyId	AccessKeyType
m	secretAccessKey	SecretAccessKeyType
m	sessionToken	SessionTokenType
m	expiration	ExpirationTimestampType
s	RoleNameType	string
s	SecretAccessKeyType	string	sensitive
s	SessionTokenType	string	sensitive
s	TooManyRequestsException	structure	fault=TooManyRequestsException,429,sender
m	message	ErrorDescription
s	UnauthorizedException	structure	fault=UnauthorizedException,401,sender
m	message	ErrorDescription
"""#
}

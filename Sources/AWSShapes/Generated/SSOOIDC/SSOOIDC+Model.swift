// Written by Scripts/generate-shapes from botocore's model of sso-oidc. Do not edit.
// swift-format-ignore-file

extension SSOOIDC {
    static let modelText: StaticString = #"""
service	name=sso-oidc	id=SSO OIDC	signing=sso-oauth	endpoint=oidc	version=2019-06-10	protocols=rest-json	json=1.1
o	CreateToken	POST	/token	in=CreateTokenRequest	out=CreateTokenResponse	err=InvalidRequestException,InvalidClientException,InvalidGrantException,UnauthorizedClientException,UnsupportedGrantTypeException,InvalidScopeException,AuthorizationPendingException,SlowDownException,AccessDeniedException,ExpiredTokenException,InternalServerException
s	AccessDeniedException	structure	fault=AccessDeniedException,400,sender
m	error	Error
m	reason	AccessDeniedExceptionReason
m	error_description	ErrorDescription
s	AccessDeniedExceptionReason	string	enum=KMS_AccessDeniedException
s	AccessToken	string	sensitive
s	AuthCode	string
s	AuthorizationPendingException	structure	fault=AuthorizationPendingException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	ClientId	string
s	ClientSecret	string	sensitive
s	CodeVerifier	string	sensitive
s	CreateTokenRequest	structure
m	clientId	ClientId	req
m	clientSecret	ClientSecret	req
m	grantType	GrantType	req
m	deviceCode	DeviceCode
m	code	AuthCode
m	refreshToken	RefreshToken
m	scope	Scopes
m	redirectUri	URI
m	codeVerifier	CodeVerifier
s	CreateTokenResponse	structure
m	accessToken	AccessToken
m	tokenType	TokenType
m	expiresIn	ExpirationInSeconds
m	refreshToken	RefreshToken
m	idToken	IdToken
s	DeviceCode	string
s	Error	string
s	ErrorDescription	string
s	ExpirationInSeconds	integer
s	ExpiredTokenException	structure	fault=ExpiredTokenException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	GrantType	string
s	IdToken	string	sensitive
s	InternalServerException	structure	fault=InternalServerException,500,receiver
m	error	Error
m	error_description	ErrorDescription
s	InvalidClientException	structure	fault=InvalidClientException,401,sender
m	error	Error
m	error_description	ErrorDescription
s	InvalidGrantException	structure	fault=InvalidGrantException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	InvalidRequestException	structure	fault=InvalidRequestException,400,sender
m	error	Error
m	reason	InvalidRequestExceptionReason
m	error_description	ErrorDescription
s	InvalidRequestExceptionReason	string	enum=KMS_NotFoundException|KMS_InvalidKeyUsageException|KMS_InvalidStateException|KMS_DisabledException
s	InvalidScopeException	structure	fault=InvalidScopeException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	RefreshToken	string	sensitive
s	Scope	string
s	Scopes	list	of=Scope
s	SlowDownException	structure	fault=SlowDownException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	TokenType	string
s	URI	string
s	UnauthorizedClientException	structure	fault=UnauthorizedClientException,400,sender
m	error	Error
m	error_description	ErrorDescription
s	UnsupportedGrantTypeException	structure	fault=UnsupportedGrantTypeException,400,sender
m	error	Error
m	error_description	ErrorDescription
"""#
}

// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

extension S3 {
    static let modelText: StaticString = #"""
service	name=s3	id=S3	signing=s3	endpoint=s3	version=2006-03-01	protocols=rest-xml	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
o	AbortMultipartUpload	DELETE	/{Bucket}/{Key+}	in=AbortMultipartUploadRequest	out=AbortMultipartUploadOutput	status=204	err=NoSuchUpload
o	CompleteMultipartUpload	POST	/{Bucket}/{Key+}	in=CompleteMultipartUploadRequest	out=CompleteMultipartUploadOutput
o	CopyObject	PUT	/{Bucket}/{Key+}	in=CopyObjectRequest	out=CopyObjectOutput	err=ObjectNotInActiveTierError
o	CreateBucket	PUT	/{Bucket}	in=CreateBucketRequest	out=CreateBucketOutput	err=BucketAlreadyExists,BucketAlreadyOwnedByYou
o	CreateMultipartUpload	POST	/{Bucket}/{Key+}?uploads	in=CreateMultipartUploadRequest	out=CreateMultipartUploadOutput
o	DeleteBucket	DELETE	/{Bucket}	in=DeleteBucketRequest	status=204
o	DeleteBucketTagging	DELETE	/{Bucket}?tagging	in=DeleteBucketTaggingRequest	status=204
o	DeleteObject	DELETE	/{Bucket}/{Key+}	in=DeleteObjectRequest	out=DeleteObjectOutput	status=204
o	DeleteObjectTagging	DELETE	/{Bucket}/{Key+}?tagging	in=DeleteObjectTaggingRequest	out=DeleteObjectTaggingOutput	status=204
o	DeleteObjects	POST	/{Bucket}?delete	in=DeleteObjectsRequest	out=DeleteObjectsOutput	sum=ChecksumAlgorithm	sumreq
o	GetBucketLocation	GET	/{Bucket}?location	in=GetBucketLocationRequest	out=GetBucketLocationOutput
o	GetBucketTagging	GET	/{Bucket}?tagging	in=GetBucketTaggingRequest	out=GetBucketTaggingOutput
o	GetObject	GET	/{Bucket}/{Key+}	in=GetObjectRequest	out=GetObjectOutput	err=NoSuchKey,InvalidObjectState
o	GetObjectAttributes	GET	/{Bucket}/{Key+}?attributes	in=GetObjectAttributesRequest	out=GetObjectAttributesOutput	err=NoSuchKey
o	GetObjectTagging	GET	/{Bucket}/{Key+}?tagging	in=GetObjectTaggingRequest	out=GetObjectTaggingOutput
o	HeadBucket	HEAD	/{Bucket}	in=HeadBucketRequest	out=HeadBucketOutput	err=NoSuchBucket
o	HeadObject	HEAD	/{Bucket}/{Key+}	in=HeadObjectRequest	out=HeadObjectOutput	err=NoSuchKey
o	ListBuckets	GET	/	in=ListBucketsRequest	out=ListBucketsOutput
o	ListMultipartUploads	GET	/{Bucket}?uploads	in=ListMultipartUploadsRequest	out=ListMultipartUploadsOutput
o	ListObjectVersions	GET	/{Bucket}?versions	in=ListObjectVersionsRequest	out=ListObjectVersionsOutput
o	ListObjects	GET	/{Bucket}	in=ListObjectsRequest	out=ListObjectsOutput	err=NoSuchBucket
o	ListObjectsV2	GET	/{Bucket}?list-type=2	in=ListObjectsV2Request	out=ListObjectsV2Output	err=NoSuchBucket
o	ListParts	GET	/{Bucket}/{Key+}	in=ListPartsRequest	out=ListPartsOutput
o	PutBucketTagging	PUT	/{Bucket}?tagging	in=PutBucketTaggingRequest	sum=ChecksumAlgorithm	sumreq
o	PutObject	PUT	/{Bucket}/{Key+}	in=PutObjectRequest	out=PutObjectOutput	err=InvalidRequest,InvalidWriteOffset,TooManyParts,EncryptionTypeMismatch	sum=ChecksumAlgorithm
o	PutObjectTagging	PUT	/{Bucket}/{Key+}?tagging	in=PutObjectTaggingRequest	out=PutObjectTaggingOutput	sum=ChecksumAlgorithm	sumreq
o	UploadPart	PUT	/{Bucket}/{Key+}	in=UploadPartRequest	out=UploadPartOutput	sum=ChecksumAlgorithm
o	UploadPartCopy	PUT	/{Bucket}/{Key+}	in=UploadPartCopyRequest	out=UploadPartCopyOutput
s	AbortDate	timestamp
s	AbortMultipartUploadOutput	structure
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	AbortMultipartUploadRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	UploadId	MultipartUploadId	req	query=uploadId
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	IfMatchInitiatedTime	IfMatchInitiatedTime	header=x-amz-if-match-initiated-time
s	AbortRuleId	string
s	AcceptRanges	string
s	AccessPointAlias	boolean
s	AccountId	string
s	ArchiveStatus	string	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
s	Body	blob
s	Bucket	structure
m	Name	BucketName
m	CreationDate	CreationDate
m	BucketRegion	BucketRegion
m	BucketArn	S3RegionalOrS3ExpressBucketArnString
s	BucketAlreadyExists	structure	fault=BucketAlreadyExists,409,sender
s	BucketAlreadyOwnedByYou	structure	fault=BucketAlreadyOwnedByYou,409,sender
s	BucketCannedACL	string	enum=private|public-read|public-read-write|authenticated-read
s	BucketInfo	structure
m	DataRedundancy	DataRedundancy
m	Type	BucketType
s	BucketKeyEnabled	boolean
s	BucketLocationConstraint	string	enum=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
s	BucketLocationName	string
s	BucketName	string
s	BucketNamespace	string	enum=account-regional|global
s	BucketRegion	string
s	BucketType	string	enum=Directory
s	Buckets	list	of=Bucket	ofname=Bucket
s	BypassGovernanceRetention	boolean
s	CacheControl	string
s	Checksum	structure
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
m	ChecksumType	ChecksumType
s	ChecksumAlgorithm	string	enum=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
s	ChecksumAlgorithmList	list	of=ChecksumAlgorithm	flat
s	ChecksumCRC32	string
s	ChecksumCRC32C	string
s	ChecksumCRC64NVME	string
s	ChecksumMD5	string
s	ChecksumMode	string	enum=ENABLED
s	ChecksumSHA1	string
s	ChecksumSHA256	string
s	ChecksumSHA512	string
s	ChecksumType	string	enum=COMPOSITE|FULL_OBJECT
s	ChecksumXXHASH128	string
s	ChecksumXXHASH3	string
s	ChecksumXXHASH64	string
s	Code	string
s	CommonPrefix	structure
m	Prefix	Prefix
s	CommonPrefixList	list	of=CommonPrefix	flat
s	CompleteMultipartUploadOutput	structure
m	Location	Location
m	Bucket	BucketName
m	Key	ObjectKey
m	Expiration	Expiration	header=x-amz-expiration
m	ETag	ETag
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
m	ChecksumType	ChecksumType
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	CompleteMultipartUploadRequest	structure	payload=2
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	MultipartUpload	CompletedMultipartUpload	name=CompleteMultipartUpload	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
m	UploadId	MultipartUploadId	req	query=uploadId
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
m	MpuObjectSize	MpuObjectSize	header=x-amz-mp-object-size
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	IfMatch	IfMatch	header=If-Match
m	IfNoneMatch	IfNoneMatch	header=If-None-Match
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
s	CompletedMultipartUpload	structure
m	Parts	CompletedPartList	name=Part
s	CompletedPart	structure
m	ETag	ETag
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
m	PartNumber	PartNumber
s	CompletedPartList	list	of=CompletedPart	flat
s	ContentDisposition	string
s	ContentEncoding	string
s	ContentLanguage	string
s	ContentLength	long
s	ContentMD5	string
s	ContentRange	string
s	ContentType	string
s	CopyObjectOutput	structure	payload=0
m	CopyObjectResult	CopyObjectResult
m	Expiration	Expiration	header=x-amz-expiration
m	CopySourceVersionId	CopySourceVersionId	header=x-amz-copy-source-version-id
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	CopyObjectRequest	structure
m	ACL	ObjectCannedACL	header=x-amz-acl
m	Bucket	BucketName	req	uri=Bucket
m	CacheControl	CacheControl	header=Cache-Control
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-checksum-algorithm
m	ContentDisposition	ContentDisposition	header=Content-Disposition
m	ContentEncoding	ContentEncoding	header=Content-Encoding
m	ContentLanguage	ContentLanguage	header=Content-Language
m	ContentType	ContentType	header=Content-Type
m	CopySource	CopySource	req	header=x-amz-copy-source
m	CopySourceIfMatch	CopySourceIfMatch	header=x-amz-copy-source-if-match
m	CopySourceIfModifiedSince	CopySourceIfModifiedSince	header=x-amz-copy-source-if-modified-since
m	CopySourceIfNoneMatch	CopySourceIfNoneMatch	header=x-amz-copy-source-if-none-match
m	CopySourceIfUnmodifiedSince	CopySourceIfUnmodifiedSince	header=x-amz-copy-source-if-unmodified-since
m	Expires	Expires	header=Expires
m	GrantFullControl	GrantFullControl	header=x-amz-grant-full-control
m	GrantRead	GrantRead	header=x-amz-grant-read
m	GrantReadACP	GrantReadACP	header=x-amz-grant-read-acp
m	GrantWriteACP	GrantWriteACP	header=x-amz-grant-write-acp
m	IfMatch	IfMatch	header=If-Match
m	IfNoneMatch	IfNoneMatch	header=If-None-Match
m	Key	ObjectKey	req	uri=Key
m	Metadata	Metadata	headers=x-amz-meta-
m	MetadataDirective	MetadataDirective	header=x-amz-metadata-directive
m	TaggingDirective	TaggingDirective	header=x-amz-tagging-directive
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	StorageClass	StorageClass	header=x-amz-storage-class
m	WebsiteRedirectLocation	WebsiteRedirectLocation	header=x-amz-website-redirect-location
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	CopySourceSSECustomerAlgorithm	CopySourceSSECustomerAlgorithm	header=x-amz-copy-source-server-side-encryption-customer-algorithm
m	CopySourceSSECustomerKey	CopySourceSSECustomerKey	header=x-amz-copy-source-server-side-encryption-customer-key
m	CopySourceSSECustomerKeyMD5	CopySourceSSECustomerKeyMD5	header=x-amz-copy-source-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	Tagging	TaggingHeader	header=x-amz-tagging
m	ObjectLockMode	ObjectLockMode	header=x-amz-object-lock-mode
m	ObjectLockRetainUntilDate	ObjectLockRetainUntilDate	header=x-amz-object-lock-retain-until-date
m	ObjectLockLegalHoldStatus	ObjectLockLegalHoldStatus	header=x-amz-object-lock-legal-hold
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ExpectedSourceBucketOwner	AccountId	header=x-amz-source-expected-bucket-owner
s	CopyObjectResult	structure
m	ETag	ETag
m	LastModified	LastModified
m	ChecksumType	ChecksumType
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
s	CopyPartResult	structure
m	ETag	ETag
m	LastModified	LastModified
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
s	CopySource	string	pat=\/?.+\/.+
s	CopySourceIfMatch	string
s	CopySourceIfModifiedSince	timestamp
s	CopySourceIfNoneMatch	string
s	CopySourceIfUnmodifiedSince	timestamp
s	CopySourceRange	string
s	CopySourceSSECustomerAlgorithm	string
s	CopySourceSSECustomerKey	string	sensitive
s	CopySourceSSECustomerKeyMD5	string
s	CopySourceVersionId	string
s	CreateBucketConfiguration	structure
m	LocationConstraint	BucketLocationConstraint
m	Location	LocationInfo
m	Bucket	BucketInfo
m	Tags	TagSet
s	CreateBucketOutput	structure
m	Location	Location	header=Location
m	BucketArn	S3RegionalOrS3ExpressBucketArnString	header=x-amz-bucket-arn
s	CreateBucketRequest	structure	payload=2
m	ACL	BucketCannedACL	header=x-amz-acl
m	Bucket	BucketName	req	uri=Bucket
m	CreateBucketConfiguration	CreateBucketConfiguration	name=CreateBucketConfiguration	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
m	GrantFullControl	GrantFullControl	header=x-amz-grant-full-control
m	GrantRead	GrantRead	header=x-amz-grant-read
m	GrantReadACP	GrantReadACP	header=x-amz-grant-read-acp
m	GrantWrite	GrantWrite	header=x-amz-grant-write
m	GrantWriteACP	GrantWriteACP	header=x-amz-grant-write-acp
m	ObjectLockEnabledForBucket	ObjectLockEnabledForBucket	header=x-amz-bucket-object-lock-enabled
m	ObjectOwnership	ObjectOwnership	header=x-amz-object-ownership
m	BucketNamespace	BucketNamespace	header=x-amz-bucket-namespace
s	CreateMultipartUploadOutput	structure
m	AbortDate	AbortDate	header=x-amz-abort-date
m	AbortRuleId	AbortRuleId	header=x-amz-abort-rule-id
m	Bucket	BucketName	name=Bucket
m	Key	ObjectKey
m	UploadId	MultipartUploadId
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-checksum-algorithm
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
s	CreateMultipartUploadRequest	structure
m	ACL	ObjectCannedACL	header=x-amz-acl
m	Bucket	BucketName	req	uri=Bucket
m	CacheControl	CacheControl	header=Cache-Control
m	ContentDisposition	ContentDisposition	header=Content-Disposition
m	ContentEncoding	ContentEncoding	header=Content-Encoding
m	ContentLanguage	ContentLanguage	header=Content-Language
m	ContentType	ContentType	header=Content-Type
m	Expires	Expires	header=Expires
m	GrantFullControl	GrantFullControl	header=x-amz-grant-full-control
m	GrantRead	GrantRead	header=x-amz-grant-read
m	GrantReadACP	GrantReadACP	header=x-amz-grant-read-acp
m	GrantWriteACP	GrantWriteACP	header=x-amz-grant-write-acp
m	Key	ObjectKey	req	uri=Key
m	Metadata	Metadata	headers=x-amz-meta-
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	StorageClass	StorageClass	header=x-amz-storage-class
m	WebsiteRedirectLocation	WebsiteRedirectLocation	header=x-amz-website-redirect-location
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	Tagging	TaggingHeader	header=x-amz-tagging
m	ObjectLockMode	ObjectLockMode	header=x-amz-object-lock-mode
m	ObjectLockRetainUntilDate	ObjectLockRetainUntilDate	header=x-amz-object-lock-retain-until-date
m	ObjectLockLegalHoldStatus	ObjectLockLegalHoldStatus	header=x-amz-object-lock-legal-hold
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-checksum-algorithm
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
s	CreationDate	timestamp
s	DataRedundancy	string	enum=SingleAvailabilityZone|SingleLocalZone
s	Delete	structure
m	Objects	ObjectIdentifierList	req	name=Object
m	Quiet	Quiet
s	DeleteBucketRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	DeleteBucketTaggingRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	DeleteMarker	boolean
s	DeleteMarkerEntry	structure
m	Owner	Owner
m	Key	ObjectKey
m	VersionId	ObjectVersionId
m	IsLatest	IsLatest
m	LastModified	LastModified
s	DeleteMarkerVersionId	string
s	DeleteMarkers	list	of=DeleteMarkerEntry	flat
s	DeleteObjectOutput	structure
m	DeleteMarker	DeleteMarker	header=x-amz-delete-marker
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	DeleteObjectRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	MFA	MFA	header=x-amz-mfa
m	VersionId	ObjectVersionId	query=versionId
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	BypassGovernanceRetention	BypassGovernanceRetention	header=x-amz-bypass-governance-retention
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	IfMatch	IfMatch	header=If-Match
m	IfMatchLastModifiedTime	IfMatchLastModifiedTime	header=x-amz-if-match-last-modified-time
m	IfMatchSize	IfMatchSize	header=x-amz-if-match-size
s	DeleteObjectTaggingOutput	structure
m	VersionId	ObjectVersionId	header=x-amz-version-id
s	DeleteObjectTaggingRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	VersionId	ObjectVersionId	query=versionId
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	DeleteObjectsOutput	structure
m	Deleted	DeletedObjects
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	Errors	Errors	name=Error
s	DeleteObjectsRequest	structure	payload=1
m	Bucket	BucketName	req	uri=Bucket
m	Delete	Delete	req	name=Delete	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
m	MFA	MFA	header=x-amz-mfa
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	BypassGovernanceRetention	BypassGovernanceRetention	header=x-amz-bypass-governance-retention
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-sdk-checksum-algorithm
s	DeletedObject	structure
m	Key	ObjectKey
m	VersionId	ObjectVersionId
m	DeleteMarker	DeleteMarker
m	DeleteMarkerVersionId	DeleteMarkerVersionId
s	DeletedObjects	list	of=DeletedObject	flat
s	Delimiter	string
s	DisplayName	string
s	ETag	string
s	EncodingType	string	enum=url
s	EncryptionTypeMismatch	structure	fault=EncryptionTypeMismatch,400,sender
s	Error	structure
m	Key	ObjectKey
m	VersionId	ObjectVersionId
m	Code	Code
m	Message	Message
s	Errors	list	of=Error	flat
s	Expiration	string
s	Expires	timestamp
s	FetchOwner	boolean
s	GetBucketLocationOutput	structure
m	LocationConstraint	BucketLocationConstraint
s	GetBucketLocationRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	GetBucketTaggingOutput	structure
m	TagSet	TagSet	req
s	GetBucketTaggingRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	GetObjectAttributesOutput	structure
m	DeleteMarker	DeleteMarker	header=x-amz-delete-marker
m	LastModified	LastModified	header=Last-Modified
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	ETag	ETag
m	Checksum	Checksum
m	ObjectParts	GetObjectAttributesParts
m	StorageClass	StorageClass
m	ObjectSize	ObjectSize
s	GetObjectAttributesParts	structure
m	TotalPartsCount	PartsCount	name=PartsCount
m	PartNumberMarker	PartNumberMarker
m	NextPartNumberMarker	NextPartNumberMarker
m	MaxParts	MaxParts
m	IsTruncated	IsTruncated
m	Parts	PartsList	name=Part
s	GetObjectAttributesRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	VersionId	ObjectVersionId	query=versionId
m	MaxParts	MaxParts	header=x-amz-max-parts
m	PartNumberMarker	PartNumberMarker	header=x-amz-part-number-marker
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ObjectAttributes	ObjectAttributesList	req	header=x-amz-object-attributes
s	GetObjectOutput	structure	payload=0
m	Body	Body	streaming
m	DeleteMarker	DeleteMarker	header=x-amz-delete-marker
m	AcceptRanges	AcceptRanges	header=accept-ranges
m	Expiration	Expiration	header=x-amz-expiration
m	Restore	Restore	header=x-amz-restore
m	LastModified	LastModified	header=Last-Modified
m	ContentLength	ContentLength	header=Content-Length
m	ETag	ETag	header=ETag
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
m	MissingMeta	MissingMeta	header=x-amz-missing-meta
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	CacheControl	CacheControl	header=Cache-Control
m	ContentDisposition	ContentDisposition	header=Content-Disposition
m	ContentEncoding	ContentEncoding	header=Content-Encoding
m	ContentLanguage	ContentLanguage	header=Content-Language
m	ContentRange	ContentRange	header=Content-Range
m	ContentType	ContentType	header=Content-Type
m	Expires	Expires	header=Expires
m	WebsiteRedirectLocation	WebsiteRedirectLocation	header=x-amz-website-redirect-location
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	Metadata	Metadata	headers=x-amz-meta-
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	StorageClass	StorageClass	header=x-amz-storage-class
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	ReplicationStatus	ReplicationStatus	header=x-amz-replication-status
m	PartsCount	PartsCount	header=x-amz-mp-parts-count
m	TagCount	TagCount	header=x-amz-tagging-count
m	ObjectLockMode	ObjectLockMode	header=x-amz-object-lock-mode
m	ObjectLockRetainUntilDate	ObjectLockRetainUntilDate	header=x-amz-object-lock-retain-until-date
m	ObjectLockLegalHoldStatus	ObjectLockLegalHoldStatus	header=x-amz-object-lock-legal-hold
s	GetObjectRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	IfMatch	IfMatch	header=If-Match
m	IfModifiedSince	IfModifiedSince	header=If-Modified-Since
m	IfNoneMatch	IfNoneMatch	header=If-None-Match
m	IfUnmodifiedSince	IfUnmodifiedSince	header=If-Unmodified-Since
m	Key	ObjectKey	req	uri=Key
m	Range	Range	header=Range
m	ResponseCacheControl	ResponseCacheControl	query=response-cache-control
m	ResponseContentDisposition	ResponseContentDisposition	query=response-content-disposition
m	ResponseContentEncoding	ResponseContentEncoding	query=response-content-encoding
m	ResponseContentLanguage	ResponseContentLanguage	query=response-content-language
m	ResponseContentType	ResponseContentType	query=response-content-type
m	ResponseExpires	ResponseExpires	query=response-expires
m	VersionId	ObjectVersionId	query=versionId
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	PartNumber	PartNumber	query=partNumber
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ChecksumMode	ChecksumMode	header=x-amz-checksum-mode
s	GetObjectTaggingOutput	structure
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	TagSet	TagSet	req
s	GetObjectTaggingRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	VersionId	ObjectVersionId	query=versionId
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	RequestPayer	RequestPayer	header=x-amz-request-payer
s	GrantFullControl	string
s	GrantRead	string
s	GrantReadACP	string
s	GrantWrite	string
s	GrantWriteACP	string
s	HeadBucketOutput	structure
m	BucketArn	S3RegionalOrS3ExpressBucketArnString	header=x-amz-bucket-arn
m	BucketLocationType	LocationType	header=x-amz-bucket-location-type
m	BucketLocationName	BucketLocationName	header=x-amz-bucket-location-name
m	BucketRegion	Region	header=x-amz-bucket-region
m	AccessPointAlias	AccessPointAlias	header=x-amz-access-point-alias
s	HeadBucketRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	HeadObjectOutput	structure
m	DeleteMarker	DeleteMarker	header=x-amz-delete-marker
m	AcceptRanges	AcceptRanges	header=accept-ranges
m	Expiration	Expiration	header=x-amz-expiration
m	Restore	Restore	header=x-amz-restore
m	ArchiveStatus	ArchiveStatus	header=x-amz-archive-status
m	LastModified	LastModified	header=Last-Modified
m	ContentLength	ContentLength	header=Content-Length
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
m	ETag	ETag	header=ETag
m	MissingMeta	MissingMeta	header=x-amz-missing-meta
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	CacheControl	CacheControl	header=Cache-Control
m	ContentDisposition	ContentDisposition	header=Content-Disposition
m	ContentEncoding	ContentEncoding	header=Content-Encoding
m	ContentLanguage	ContentLanguage	header=Content-Language
m	ContentType	ContentType	header=Content-Type
m	ContentRange	ContentRange	header=Content-Range
m	Expires	Expires	header=Expires
m	WebsiteRedirectLocation	WebsiteRedirectLocation	header=x-amz-website-redirect-location
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	Metadata	Metadata	headers=x-amz-meta-
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	StorageClass	StorageClass	header=x-amz-storage-class
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	ReplicationStatus	ReplicationStatus	header=x-amz-replication-status
m	PartsCount	PartsCount	header=x-amz-mp-parts-count
m	TagCount	TagCount	header=x-amz-tagging-count
m	ObjectLockMode	ObjectLockMode	header=x-amz-object-lock-mode
m	ObjectLockRetainUntilDate	ObjectLockRetainUntilDate	header=x-amz-object-lock-retain-until-date
m	ObjectLockLegalHoldStatus	ObjectLockLegalHoldStatus	header=x-amz-object-lock-legal-hold
s	HeadObjectRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	IfMatch	IfMatch	header=If-Match
m	IfModifiedSince	IfModifiedSince	header=If-Modified-Since
m	IfNoneMatch	IfNoneMatch	header=If-None-Match
m	IfUnmodifiedSince	IfUnmodifiedSince	header=If-Unmodified-Since
m	Key	ObjectKey	req	uri=Key
m	Range	Range	header=Range
m	ResponseCacheControl	ResponseCacheControl	query=response-cache-control
m	ResponseContentDisposition	ResponseContentDisposition	query=response-content-disposition
m	ResponseContentEncoding	ResponseContentEncoding	query=response-content-encoding
m	ResponseContentLanguage	ResponseContentLanguage	query=response-content-language
m	ResponseContentType	ResponseContentType	query=response-content-type
m	ResponseExpires	ResponseExpires	query=response-expires
m	VersionId	ObjectVersionId	query=versionId
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	PartNumber	PartNumber	query=partNumber
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ChecksumMode	ChecksumMode	header=x-amz-checksum-mode
s	ID	string
s	IfMatch	string
s	IfMatchInitiatedTime	timestamp	time=http
s	IfMatchLastModifiedTime	timestamp	time=http
s	IfMatchSize	long
s	IfModifiedSince	timestamp
s	IfNoneMatch	string
s	IfUnmodifiedSince	timestamp
s	Initiated	timestamp
s	Initiator	structure
m	ID	ID
m	DisplayName	DisplayName
s	IntelligentTieringAccessTier	string	enum=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
s	InvalidObjectState	structure	fault=InvalidObjectState,403,sender
m	StorageClass	StorageClass
m	AccessTier	IntelligentTieringAccessTier
s	InvalidRequest	structure	fault=InvalidRequest,400,sender
s	InvalidWriteOffset	structure	fault=InvalidWriteOffset,400,sender
s	IsLatest	boolean
s	IsRestoreInProgress	boolean
s	IsTruncated	boolean
s	KeyCount	integer
s	KeyMarker	string
s	LastModified	timestamp
s	LastModifiedTime	timestamp	time=http
s	ListBucketsOutput	structure
m	Buckets	Buckets
m	Owner	Owner
m	ContinuationToken	NextToken
m	Prefix	Prefix
s	ListBucketsRequest	structure
m	MaxBuckets	MaxBuckets	query=max-buckets
m	ContinuationToken	Token	query=continuation-token
m	Prefix	Prefix	query=prefix
m	BucketRegion	BucketRegion	query=bucket-region
s	ListMultipartUploadsOutput	structure
m	Bucket	BucketName
m	KeyMarker	KeyMarker
m	UploadIdMarker	UploadIdMarker
m	NextKeyMarker	NextKeyMarker
m	Prefix	Prefix
m	Delimiter	Delimiter
m	NextUploadIdMarker	NextUploadIdMarker
m	MaxUploads	MaxUploads
m	IsTruncated	IsTruncated
m	Uploads	MultipartUploadList	name=Upload
m	CommonPrefixes	CommonPrefixList
m	EncodingType	EncodingType
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	ListMultipartUploadsRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Delimiter	Delimiter	query=delimiter
m	EncodingType	EncodingType	query=encoding-type
m	KeyMarker	KeyMarker	query=key-marker
m	MaxUploads	MaxUploads	query=max-uploads
m	Prefix	Prefix	query=prefix
m	UploadIdMarker	UploadIdMarker	query=upload-id-marker
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	RequestPayer	RequestPayer	header=x-amz-request-payer
s	ListObjectVersionsOutput	structure
m	IsTruncated	IsTruncated
m	KeyMarker	KeyMarker
m	VersionIdMarker	VersionIdMarker
m	NextKeyMarker	NextKeyMarker
m	NextVersionIdMarker	NextVersionIdMarker
m	Versions	ObjectVersionList	name=Version
m	DeleteMarkers	DeleteMarkers	name=DeleteMarker
m	Name	BucketName
m	Prefix	Prefix
m	Delimiter	Delimiter
m	MaxKeys	MaxKeys
m	CommonPrefixes	CommonPrefixList
m	EncodingType	EncodingType
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	ListObjectVersionsRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Delimiter	Delimiter	query=delimiter
m	EncodingType	EncodingType	query=encoding-type
m	KeyMarker	KeyMarker	query=key-marker
m	MaxKeys	MaxKeys	query=max-keys
m	Prefix	Prefix	query=prefix
m	VersionIdMarker	VersionIdMarker	query=version-id-marker
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	OptionalObjectAttributes	OptionalObjectAttributesList	header=x-amz-optional-object-attributes
s	ListObjectsOutput	structure
m	IsTruncated	IsTruncated
m	Marker	Marker
m	NextMarker	NextMarker
m	Contents	ObjectList
m	Name	BucketName
m	Prefix	Prefix
m	Delimiter	Delimiter
m	MaxKeys	MaxKeys
m	CommonPrefixes	CommonPrefixList
m	EncodingType	EncodingType
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	ListObjectsRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Delimiter	Delimiter	query=delimiter
m	EncodingType	EncodingType	query=encoding-type
m	Marker	Marker	query=marker
m	MaxKeys	MaxKeys	query=max-keys
m	Prefix	Prefix	query=prefix
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	OptionalObjectAttributes	OptionalObjectAttributesList	header=x-amz-optional-object-attributes
s	ListObjectsV2Output	structure
m	IsTruncated	IsTruncated
m	Contents	ObjectList
m	Name	BucketName
m	Prefix	Prefix
m	Delimiter	Delimiter
m	MaxKeys	MaxKeys
m	CommonPrefixes	CommonPrefixList
m	EncodingType	EncodingType
m	KeyCount	KeyCount
m	ContinuationToken	Token
m	NextContinuationToken	NextToken
m	StartAfter	StartAfter
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	ListObjectsV2Request	structure
m	Bucket	BucketName	req	uri=Bucket
m	Delimiter	Delimiter	query=delimiter
m	EncodingType	EncodingType	query=encoding-type
m	MaxKeys	MaxKeys	query=max-keys
m	Prefix	Prefix	query=prefix
m	ContinuationToken	Token	query=continuation-token
m	FetchOwner	FetchOwner	query=fetch-owner
m	StartAfter	StartAfter	query=start-after
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	OptionalObjectAttributes	OptionalObjectAttributesList	header=x-amz-optional-object-attributes
s	ListPartsOutput	structure
m	AbortDate	AbortDate	header=x-amz-abort-date
m	AbortRuleId	AbortRuleId	header=x-amz-abort-rule-id
m	Bucket	BucketName
m	Key	ObjectKey
m	UploadId	MultipartUploadId
m	PartNumberMarker	PartNumberMarker
m	NextPartNumberMarker	NextPartNumberMarker
m	MaxParts	MaxParts
m	IsTruncated	IsTruncated
m	Parts	Parts	name=Part
m	Initiator	Initiator
m	Owner	Owner
m	StorageClass	StorageClass
m	RequestCharged	RequestCharged	header=x-amz-request-charged
m	ChecksumAlgorithm	ChecksumAlgorithm
m	ChecksumType	ChecksumType
s	ListPartsRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	MaxParts	MaxParts	query=max-parts
m	PartNumberMarker	PartNumberMarker	query=part-number-marker
m	UploadId	MultipartUploadId	req	query=uploadId
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
s	Location	string
s	LocationInfo	structure
m	Type	LocationType
m	Name	LocationNameAsString
s	LocationNameAsString	string
s	LocationType	string	enum=AvailabilityZone|LocalZone
s	MFA	string
s	Marker	string
s	MaxBuckets	integer	min=1	max=10000
s	MaxKeys	integer
s	MaxParts	integer
s	MaxUploads	integer
s	Message	string
s	Metadata	map	key=MetadataKey	of=MetadataValue
s	MetadataDirective	string	enum=COPY|REPLACE
s	MetadataKey	string
s	MetadataValue	string
s	MissingMeta	integer
s	MpuObjectSize	long
s	MultipartUpload	structure
m	UploadId	MultipartUploadId
m	Key	ObjectKey
m	Initiated	Initiated
m	StorageClass	StorageClass
m	Owner	Owner
m	Initiator	Initiator
m	ChecksumAlgorithm	ChecksumAlgorithm
m	ChecksumType	ChecksumType
s	MultipartUploadId	string
s	MultipartUploadList	list	of=MultipartUpload	flat
s	NextKeyMarker	string
s	NextMarker	string
s	NextPartNumberMarker	integer
s	NextToken	string
s	NextUploadIdMarker	string
s	NextVersionIdMarker	string
s	NoSuchBucket	structure	fault=NoSuchBucket,404,sender
s	NoSuchKey	structure	fault=NoSuchKey,404,sender
s	NoSuchUpload	structure	fault=NoSuchUpload,404,sender
s	Object	structure
m	Key	ObjectKey
m	LastModified	LastModified
m	ETag	ETag
m	ChecksumAlgorithm	ChecksumAlgorithmList
m	ChecksumType	ChecksumType
m	Size	Size
m	StorageClass	ObjectStorageClass
m	Owner	Owner
m	RestoreStatus	RestoreStatus
s	ObjectAttributes	string	enum=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
s	ObjectAttributesList	list	of=ObjectAttributes
s	ObjectCannedACL	string	enum=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
s	ObjectIdentifier	structure
m	Key	ObjectKey	req
m	VersionId	ObjectVersionId
m	ETag	ETag
m	LastModifiedTime	LastModifiedTime
m	Size	Size
s	ObjectIdentifierList	list	of=ObjectIdentifier	flat
s	ObjectKey	string	min=1
s	ObjectList	list	of=Object	flat
s	ObjectLockEnabledForBucket	boolean
s	ObjectLockLegalHoldStatus	string	enum=ON|OFF
s	ObjectLockMode	string	enum=GOVERNANCE|COMPLIANCE
s	ObjectLockRetainUntilDate	timestamp	time=iso
s	ObjectNotInActiveTierError	structure	fault=ObjectNotInActiveTierError,403,sender
s	ObjectOwnership	string	enum=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
s	ObjectPart	structure
m	PartNumber	PartNumber
m	Size	Size
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
s	ObjectSize	long
s	ObjectStorageClass	string	enum=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	ObjectVersion	structure
m	ETag	ETag
m	ChecksumAlgorithm	ChecksumAlgorithmList
m	ChecksumType	ChecksumType
m	Size	Size
m	StorageClass	ObjectVersionStorageClass
m	Key	ObjectKey
m	VersionId	ObjectVersionId
m	IsLatest	IsLatest
m	LastModified	LastModified
m	Owner	Owner
m	RestoreStatus	RestoreStatus
s	ObjectVersionId	string
s	ObjectVersionList	list	of=ObjectVersion	flat
s	ObjectVersionStorageClass	string	enum=STANDARD
s	OptionalObjectAttributes	string	enum=RestoreStatus
s	OptionalObjectAttributesList	list	of=OptionalObjectAttributes
s	Owner	structure
m	DisplayName	DisplayName
m	ID	ID
s	Part	structure
m	PartNumber	PartNumber
m	LastModified	LastModified
m	ETag	ETag
m	Size	Size
m	ChecksumCRC32	ChecksumCRC32
m	ChecksumCRC32C	ChecksumCRC32C
m	ChecksumCRC64NVME	ChecksumCRC64NVME
m	ChecksumSHA1	ChecksumSHA1
m	ChecksumSHA256	ChecksumSHA256
m	ChecksumSHA512	ChecksumSHA512
m	ChecksumMD5	ChecksumMD5
m	ChecksumXXHASH64	ChecksumXXHASH64
m	ChecksumXXHASH3	ChecksumXXHASH3
m	ChecksumXXHASH128	ChecksumXXHASH128
s	PartNumber	integer
s	PartNumberMarker	integer
s	Parts	list	of=Part	flat
s	PartsCount	integer
s	PartsList	list	of=ObjectPart	flat
s	Prefix	string
s	PutBucketTaggingRequest	structure	payload=3
m	Bucket	BucketName	req	uri=Bucket
m	ContentMD5	ContentMD5	header=Content-MD5
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-sdk-checksum-algorithm
m	Tagging	Tagging	req	name=Tagging	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	PutObjectOutput	structure
m	Expiration	Expiration	header=x-amz-expiration
m	ETag	ETag	header=ETag
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	ChecksumType	ChecksumType	header=x-amz-checksum-type
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	VersionId	ObjectVersionId	header=x-amz-version-id
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	Size	Size	header=x-amz-object-size
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	PutObjectRequest	structure	payload=1
m	ACL	ObjectCannedACL	header=x-amz-acl
m	Body	Body	streaming
m	Bucket	BucketName	req	uri=Bucket
m	CacheControl	CacheControl	header=Cache-Control
m	ContentDisposition	ContentDisposition	header=Content-Disposition
m	ContentEncoding	ContentEncoding	header=Content-Encoding
m	ContentLanguage	ContentLanguage	header=Content-Language
m	ContentLength	ContentLength	header=Content-Length
m	ContentMD5	ContentMD5	header=Content-MD5
m	ContentType	ContentType	header=Content-Type
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-sdk-checksum-algorithm
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	Expires	Expires	header=Expires
m	IfMatch	IfMatch	header=If-Match
m	IfNoneMatch	IfNoneMatch	header=If-None-Match
m	GrantFullControl	GrantFullControl	header=x-amz-grant-full-control
m	GrantRead	GrantRead	header=x-amz-grant-read
m	GrantReadACP	GrantReadACP	header=x-amz-grant-read-acp
m	GrantWriteACP	GrantWriteACP	header=x-amz-grant-write-acp
m	Key	ObjectKey	req	uri=Key
m	WriteOffsetBytes	WriteOffsetBytes	header=x-amz-write-offset-bytes
m	Metadata	Metadata	headers=x-amz-meta-
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	StorageClass	StorageClass	header=x-amz-storage-class
m	WebsiteRedirectLocation	WebsiteRedirectLocation	header=x-amz-website-redirect-location
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	SSEKMSEncryptionContext	SSEKMSEncryptionContext	header=x-amz-server-side-encryption-context
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	Tagging	TaggingHeader	header=x-amz-tagging
m	ObjectLockMode	ObjectLockMode	header=x-amz-object-lock-mode
m	ObjectLockRetainUntilDate	ObjectLockRetainUntilDate	header=x-amz-object-lock-retain-until-date
m	ObjectLockLegalHoldStatus	ObjectLockLegalHoldStatus	header=x-amz-object-lock-legal-hold
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	PutObjectTaggingOutput	structure
m	VersionId	ObjectVersionId	header=x-amz-version-id
s	PutObjectTaggingRequest	structure	payload=5
m	Bucket	BucketName	req	uri=Bucket
m	Key	ObjectKey	req	uri=Key
m	VersionId	ObjectVersionId	query=versionId
m	ContentMD5	ContentMD5	header=Content-MD5
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-sdk-checksum-algorithm
m	Tagging	Tagging	req	name=Tagging	xmlns=http://s3.amazonaws.com/doc/2006-03-01/
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	RequestPayer	RequestPayer	header=x-amz-request-payer
s	Quiet	boolean
s	Range	string
s	Region	string	min=0	max=20
s	ReplicationStatus	string	enum=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
s	RequestCharged	string	enum=requester
s	RequestPayer	string	enum=requester
s	ResponseCacheControl	string
s	ResponseContentDisposition	string
s	ResponseContentEncoding	string
s	ResponseContentLanguage	string
s	ResponseContentType	string
s	ResponseExpires	timestamp	time=http
s	Restore	string
s	RestoreExpiryDate	timestamp
s	RestoreStatus	structure
m	IsRestoreInProgress	IsRestoreInProgress
m	RestoreExpiryDate	RestoreExpiryDate
s	S3RegionalOrS3ExpressBucketArnString	string	min=1	max=128	pat=arn:[^:]+:(s3|s3express):.*
s	SSECustomerAlgorithm	string
s	SSECustomerKey	string	sensitive
s	SSECustomerKeyMD5	string
s	SSEKMSEncryptionContext	string	sensitive
s	SSEKMSKeyId	string	sensitive
s	ServerSideEncryption	string	enum=AES256|aws:fsx|aws:kms|aws:kms:dsse
s	Size	long
s	StartAfter	string
s	StorageClass	string	enum=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
s	Tag	structure
m	Key	ObjectKey	req
m	Value	Value	req
s	TagCount	integer
s	TagSet	list	of=Tag	ofname=Tag
s	Tagging	structure
m	TagSet	TagSet	req
s	TaggingDirective	string	enum=COPY|REPLACE
s	TaggingHeader	string
s	Token	string
s	TooManyParts	structure	fault=TooManyParts,400,sender
s	UploadIdMarker	string
s	UploadPartCopyOutput	structure	payload=1
m	CopySourceVersionId	CopySourceVersionId	header=x-amz-copy-source-version-id
m	CopyPartResult	CopyPartResult
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	UploadPartCopyRequest	structure
m	Bucket	BucketName	req	uri=Bucket
m	CopySource	CopySource	req	header=x-amz-copy-source
m	CopySourceIfMatch	CopySourceIfMatch	header=x-amz-copy-source-if-match
m	CopySourceIfModifiedSince	CopySourceIfModifiedSince	header=x-amz-copy-source-if-modified-since
m	CopySourceIfNoneMatch	CopySourceIfNoneMatch	header=x-amz-copy-source-if-none-match
m	CopySourceIfUnmodifiedSince	CopySourceIfUnmodifiedSince	header=x-amz-copy-source-if-unmodified-since
m	CopySourceRange	CopySourceRange	header=x-amz-copy-source-range
m	Key	ObjectKey	req	uri=Key
m	PartNumber	PartNumber	req	query=partNumber
m	UploadId	MultipartUploadId	req	query=uploadId
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	CopySourceSSECustomerAlgorithm	CopySourceSSECustomerAlgorithm	header=x-amz-copy-source-server-side-encryption-customer-algorithm
m	CopySourceSSECustomerKey	CopySourceSSECustomerKey	header=x-amz-copy-source-server-side-encryption-customer-key
m	CopySourceSSECustomerKeyMD5	CopySourceSSECustomerKeyMD5	header=x-amz-copy-source-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
m	ExpectedSourceBucketOwner	AccountId	header=x-amz-source-expected-bucket-owner
s	UploadPartOutput	structure
m	ServerSideEncryption	ServerSideEncryption	header=x-amz-server-side-encryption
m	ETag	ETag	header=ETag
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	SSEKMSKeyId	SSEKMSKeyId	header=x-amz-server-side-encryption-aws-kms-key-id
m	BucketKeyEnabled	BucketKeyEnabled	header=x-amz-server-side-encryption-bucket-key-enabled
m	RequestCharged	RequestCharged	header=x-amz-request-charged
s	UploadPartRequest	structure	payload=0
m	Body	Body	streaming
m	Bucket	BucketName	req	uri=Bucket
m	ContentLength	ContentLength	header=Content-Length
m	ContentMD5	ContentMD5	header=Content-MD5
m	ChecksumAlgorithm	ChecksumAlgorithm	header=x-amz-sdk-checksum-algorithm
m	ChecksumCRC32	ChecksumCRC32	header=x-amz-checksum-crc32
m	ChecksumCRC32C	ChecksumCRC32C	header=x-amz-checksum-crc32c
m	ChecksumCRC64NVME	ChecksumCRC64NVME	header=x-amz-checksum-crc64nvme
m	ChecksumSHA1	ChecksumSHA1	header=x-amz-checksum-sha1
m	ChecksumSHA256	ChecksumSHA256	header=x-amz-checksum-sha256
m	ChecksumSHA512	ChecksumSHA512	header=x-amz-checksum-sha512
m	ChecksumMD5	ChecksumMD5	header=x-amz-checksum-md5
m	ChecksumXXHASH64	ChecksumXXHASH64	header=x-amz-checksum-xxhash64
m	ChecksumXXHASH3	ChecksumXXHASH3	header=x-amz-checksum-xxhash3
m	ChecksumXXHASH128	ChecksumXXHASH128	header=x-amz-checksum-xxhash128
m	Key	ObjectKey	req	uri=Key
m	PartNumber	PartNumber	req	query=partNumber
m	UploadId	MultipartUploadId	req	query=uploadId
m	SSECustomerAlgorithm	SSECustomerAlgorithm	header=x-amz-server-side-encryption-customer-algorithm
m	SSECustomerKey	SSECustomerKey	header=x-amz-server-side-encryption-customer-key
m	SSECustomerKeyMD5	SSECustomerKeyMD5	header=x-amz-server-side-encryption-customer-key-MD5
m	RequestPayer	RequestPayer	header=x-amz-request-payer
m	ExpectedBucketOwner	AccountId	header=x-amz-expected-bucket-owner
s	Value	string
s	VersionIdMarker	string
s	WebsiteRedirectLocation	string
s	WriteOffsetBytes	long
"""#
}

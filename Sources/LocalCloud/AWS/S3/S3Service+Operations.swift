import AWSShapes
import AWSWire
import Core

extension S3Service {
    /// What the service performs. Bodies stream, so handlers take the request as it is.
    var operations: ServiceTable<Call, HTTPReply> {
        var table = ServiceTable<Call, HTTPReply>(S3.model)
        addBuckets(&table)
        addLists(&table)
        addObjects(&table)
        addTags(&table)
        addUploads(&table)
        return table
    }

    private func addBuckets(_ table: inout ServiceTable<Call, HTTPReply>) {
        table.on(
            "ListBuckets", .anyKey, reads: ["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"], listBuckets)
        table.on(
            "CreateBucket", .anyKey,
            reads: [
                "Bucket", "ACL", "ObjectLockEnabledForBucket", "ObjectOwnership",
                "CreateBucketConfiguration.LocationConstraint", "CreateBucketConfiguration.Tags",
            ], createBucket)
        table.on("HeadBucket", .anyKey, reads: Self.bucket, headBucket)
        table.on("GetBucketLocation", .anyKey, reads: Self.bucket, bucketLocation)
        table.on("DeleteBucket", .anyKey, reads: Self.bucket, deleteBucket)
    }

    private func addLists(_ table: inout ServiceTable<Call, HTTPReply>) {
        let page: MemberSet =
            Self.bucket + [
                "Delimiter", "EncodingType", "MaxKeys", "Prefix", "RequestPayer", "OptionalObjectAttributes",
            ]
        table.on("ListObjectsV2", .anyKey, reads: page + ["ContinuationToken", "FetchOwner", "StartAfter"]) {
            try await listObjects($0, isVersion2: true)
        }
        table.on("ListObjects", .anyKey, reads: page + ["Marker"]) { try await listObjects($0, isVersion2: false) }
        table.on("ListObjectVersions", .anyKey, reads: page + ["KeyMarker", "VersionIdMarker"], listVersions)
    }

    private func addObjects(_ table: inout ServiceTable<Call, HTTPReply>) {
        let get: MemberSet =
            Self.object + [
                "IfMatch", "IfModifiedSince", "IfNoneMatch", "IfUnmodifiedSince", "Range", "PartNumber", "VersionId",
                "ChecksumMode", "ResponseCacheControl", "ResponseContentDisposition", "ResponseContentEncoding",
                "ResponseContentLanguage", "ResponseContentType", "ResponseExpires",
            ]
        table.on("HeadObject", .anyKey, reads: get, getObject)
        table.on("GetObject", .anyKey, reads: get, getObject)
        table.on(
            "GetObjectAttributes", .anyKey,
            reads: Self.object + ["VersionId", "MaxParts", "PartNumberMarker", "ObjectAttributes"], objectAttributes)
        table.on(
            "PutObject", .genuineKey, reads: Self.object + Self.description + Self.body + ["IfMatch", "IfNoneMatch"],
            putObject)
        table.on(
            "CopyObject", .genuineKey,
            reads: Self.object + Self.description + Self.source + [
                "ChecksumAlgorithm", "IfMatch", "IfNoneMatch", "MetadataDirective", "TaggingDirective",
            ], copyObject)
        // Nothing is retained here, so that there is nothing to bypass.
        let delete: MemberSet = ["BypassGovernanceRetention", "RequestPayer"]
        table.on("DeleteObject", .anyKey, reads: Self.object + delete + ["VersionId", "IfMatch"], deleteObject)
        table.on(
            "DeleteObjects", .anyKey,
            reads: Self.bucket + delete + [
                "ChecksumAlgorithm", "Delete.Quiet", "Delete.Objects.Key", "Delete.Objects.VersionId",
                "Delete.Objects.ETag",
            ], deleteObjects)
    }

    private func addTags(_ table: inout ServiceTable<Call, HTTPReply>) {
        let tagging: MemberSet = ["Tagging", "ContentMD5", "ChecksumAlgorithm"]
        table.on("GetBucketTagging", .anyKey, reads: Self.bucket, bucketTags)
        table.on("PutBucketTagging", .anyKey, reads: Self.bucket + tagging, putBucketTags)
        table.on("DeleteBucketTagging", .anyKey, reads: Self.bucket, deleteBucketTags)
        table.on("GetObjectTagging", .anyKey, reads: Self.object + ["VersionId"], objectTags)
        table.on("PutObjectTagging", .anyKey, reads: Self.object + ["VersionId"] + tagging, putObjectTags)
        table.on(
            "DeleteObjectTagging", .anyKey, reads: ["Bucket", "Key", "VersionId", "ExpectedBucketOwner"],
            deleteObjectTags)
    }

    private func addUploads(_ table: inout ServiceTable<Call, HTTPReply>) {
        let part: MemberSet = Self.object + ["UploadId", "PartNumber"]
        table.on(
            "CreateMultipartUpload", .genuineKey,
            reads: Self.object + Self.description + ["ChecksumAlgorithm", "ChecksumType"], createUpload)
        table.on("UploadPart", .genuineKey, reads: part + Self.body, uploadPart)
        table.on("UploadPartCopy", .genuineKey, reads: part + Self.source + ["CopySourceRange"], uploadPartCopy)
        table.on(
            "CompleteMultipartUpload", .genuineKey,
            reads: Self.object + Self.checksums + [
                "UploadId", "ChecksumType", "MpuObjectSize", "IfMatch", "IfNoneMatch",
                "MultipartUpload.Parts.ETag", "MultipartUpload.Parts.PartNumber",
            ] + MemberSet(Self.checksums.paths.map { "MultipartUpload.Parts." + $0 }), completeUpload)
        table.on("AbortMultipartUpload", .anyKey, reads: Self.object + ["UploadId"], abortUpload)
        table.on(
            "ListParts", .anyKey, reads: Self.object + ["UploadId", "MaxParts", "PartNumberMarker"], listParts)
        table.on(
            "ListMultipartUploads", .anyKey,
            reads: Self.bucket + [
                "EncodingType", "KeyMarker", "MaxUploads", "Prefix", "UploadIdMarker", "RequestPayer",
            ], listUploads)
    }

    // MARK: Members that operations share

    private static let bucket: MemberSet = ["Bucket", "ExpectedBucketOwner"]
    /// Nobody pays for a request here: that somebody agrees to pay for it changes nothing.
    private static let object: MemberSet = bucket + ["Key", "RequestPayer"]
    private static let description: MemberSet = [
        "ACL", "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "ContentType", "Expires",
        "Metadata", "ServerSideEncryption", "StorageClass", "Tagging", "WebsiteRedirectLocation",
    ]
    private static let checksums = MemberSet(ChecksumAlgorithm.allCases.map(\.elementName))
    private static let body: MemberSet = checksums + ["Body", "ContentLength", "ContentMD5", "ChecksumAlgorithm"]
    private static let source: MemberSet = [
        "CopySource", "CopySourceIfMatch", "CopySourceIfModifiedSince", "CopySourceIfNoneMatch",
        "CopySourceIfUnmodifiedSince", "ExpectedSourceBucketOwner",
    ]
}

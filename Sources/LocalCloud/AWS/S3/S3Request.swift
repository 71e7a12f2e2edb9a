import AWSWire
import Core
import HTTPTypes

/// A request to S3, told apart by method, bucket, key and sub-resource. The key is text; it is never a path.
struct S3Request: Sendable {
    /// As it came, with the headers that a presigned request has in its query.
    let front: FrontRequest
    let bucket: String?
    let key: String?
    let query: [WireQueryItem]
    /// S3's name of it: `PutObject`, also for operations that we do not have.
    let operation: String

    /// - Parameter host: the host without port; `bucket.localhost` and `bucket.s3.….localhost` name a bucket.
    /// - Throws: ``AWSFault`` `InvalidURI`, `MethodNotAllowed`.
    init(_ front: FrontRequest, host: String) throws {
        do {
            query = try WireQueryItem.parse(String(front.query))
        } catch {
            throw AWSFault("InvalidURI", "Couldn't parse the specified URI.")
        }
        var front = front
        Self.hoist(query, into: &front.head.headerFields)
        self.front = front
        var rest = front.path.dropFirst()
        if let named = Self.bucket(inHost: host) {
            bucket = named
        } else {
            let first = rest.prefix { $0 != "/" }
            rest = rest.dropFirst(first.count)
            if rest.first == "/" { rest = rest.dropFirst() }
            guard let name = PercentCoding.decode(first) else {
                throw AWSFault("InvalidURI", "Couldn't parse the specified URI.")
            }
            bucket = name.isEmpty ? nil : name
        }
        guard let decoded = PercentCoding.decode(rest) else {
            throw AWSFault("InvalidURI", "Couldn't parse the specified URI.")
        }
        guard decoded.utf8.count <= 1024 else {
            throw AWSFault(
                "KeyTooLongError", "Your key is too long",
                extra: ["Size": .string(String(decoded.utf8.count)), "MaxSizeAllowed": "1024"])
        }
        key = decoded.isEmpty || bucket == nil ? nil : decoded
        operation = try S3Operations.name(
            method: front.head.method, hasBucket: bucket != nil, hasKey: key != nil, query: query,
            isCopy: front.head.headerFields[.copySource] != nil)
    }

    /// Clients put the headers of a presigned request into its query, and S3 takes them from there.
    private static func hoist(_ query: [WireQueryItem], into headers: inout HTTPFields) {
        guard query.contains(where: { $0.name == "X-Amz-Signature" }) else { return }
        for item in query {
            let name = item.name.lowercased()
            guard name.hasPrefix("x-amz-"), !signatureItems.contains(name), let field = HTTPField.Name(name),
                headers[field] == nil, let value = item.value, HTTPField.isValidValue(value)
            else { continue }
            headers[field] = value
        }
    }

    private static let signatureItems: Set<String> = [
        "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-expires", "x-amz-signedheaders",
        "x-amz-signature", "x-amz-security-token",
    ]

    /// The value of a query item; empty text for one without value, nil when it is absent.
    func item(_ name: String) -> String? { query.first { $0.name == name }.map { $0.value ?? "" } }
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { front.head.headerFields[$0] } }
    var isHead: Bool { front.head.method == .head }

    private static func bucket(inHost host: String) -> String? {
        guard host.hasSuffix(".localhost") else { return nil }
        let labels = host.dropLast(".localhost".count)
        // `bucket.s3.localhost`, `bucket.s3.us-west-2.localhost`; `s3.localhost` itself is path style.
        if labels == "s3" || labels.hasPrefix("s3.") { return nil }
        let parts = labels.split(separator: ".", omittingEmptySubsequences: false)
        // Everything before the label `s3`; without one, all of it.
        let end = parts.lastIndex(of: "s3") ?? parts.endIndex
        return parts[..<end].joined(separator: ".")
    }
}

extension HTTPField.Name {
    static let copySource = known("x-amz-copy-source")
}

/// The names of S3's operations by method and sub-resource.
enum S3Operations {
    /// Sub-resources of a bucket, and what stands behind the verb in their operations' names.
    private static let bucketResources: [(String, String)] = [
        ("abac", "BucketAbac"), ("accelerate", "BucketAccelerateConfiguration"), ("acl", "BucketAcl"),
        ("analytics", "BucketAnalyticsConfiguration"), ("cors", "BucketCors"), ("encryption", "BucketEncryption"),
        ("intelligent-tiering", "BucketIntelligentTieringConfiguration"),
        ("inventory", "BucketInventoryConfiguration"), ("lifecycle", "BucketLifecycleConfiguration"),
        ("logging", "BucketLogging"), ("metadataConfiguration", "BucketMetadataConfiguration"),
        ("metadataInventoryTable", "BucketMetadataInventoryTableConfiguration"),
        ("metadataJournalTable", "BucketMetadataJournalTableConfiguration"),
        ("metadataTable", "BucketMetadataTableConfiguration"), ("metrics", "BucketMetricsConfiguration"),
        ("notification", "BucketNotificationConfiguration"), ("object-lock", "ObjectLockConfiguration"),
        ("ownershipControls", "BucketOwnershipControls"), ("policyStatus", "BucketPolicyStatus"),
        ("policy", "BucketPolicy"), ("publicAccessBlock", "PublicAccessBlock"), ("replication", "BucketReplication"),
        ("requestPayment", "BucketRequestPayment"), ("session", "Session"), ("tagging", "BucketTagging"),
        ("versioning", "BucketVersioning"), ("website", "BucketWebsite"),
    ]
    private static let objectResources: [(String, String)] = [
        ("acl", "ObjectAcl"), ("attributes", "ObjectAttributes"), ("legal-hold", "ObjectLegalHold"),
        ("retention", "ObjectRetention"), ("tagging", "ObjectTagging"), ("torrent", "ObjectTorrent"),
    ]

    static func name(
        method: HTTPRequest.Method, hasBucket: Bool, hasKey: Bool, query: [WireQueryItem], isCopy: Bool
    ) throws -> String {
        func has(_ name: String) -> Bool { query.contains { $0.name == name } }
        var verbs: [HTTPRequest.Method: String] = [.get: "Get", .put: "Put", .delete: "Delete", .head: "Head"]
        if !hasKey { verbs[.post] = "Create" }
        if hasKey {
            if let (_, resource) = objectResources.first(where: { has($0.0) }), let verb = verbs[method] {
                return verb + resource
            }
            switch method {
            case .get: return has("uploadId") ? "ListParts" : "GetObject"
            case .head: return "HeadObject"
            case .put:
                if has("renameObject") { return "RenameObject" }
                if has("encryption") { return "UpdateObjectEncryption" }
                if has("uploadId") { return isCopy ? "UploadPartCopy" : "UploadPart" }
                return isCopy ? "CopyObject" : "PutObject"
            case .post:
                if has("uploads") { return "CreateMultipartUpload" }
                if has("uploadId") { return "CompleteMultipartUpload" }
                if has("restore") { return "RestoreObject" }
                if has("select") { return "SelectObjectContent" }
            case .delete: return has("uploadId") ? "AbortMultipartUpload" : "DeleteObject"
            default: break
            }
            throw notAllowed
        }
        guard hasBucket else {
            if method == .get { return "ListBuckets" }
            throw notAllowed
        }
        if let (_, resource) = bucketResources.first(where: { has($0.0) }), let verb = verbs[method] {
            return verb + resource
        }
        switch method {
        case .get:
            if has("location") { return "GetBucketLocation" }
            if has("uploads") { return "ListMultipartUploads" }
            if has("versions") { return "ListObjectVersions" }
            return query.contains { $0.name == "list-type" && $0.value == "2" } ? "ListObjectsV2" : "ListObjects"
        case .head: return "HeadBucket"
        case .put: return "CreateBucket"
        case .delete: return "DeleteBucket"
        case .post: return has("delete") ? "DeleteObjects" : "PostObject"
        default: throw notAllowed
        }
    }

    private static let notAllowed = AWSFault(
        "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405)
}

import AWSWire
import Core
import HTTPTypes

/// A request to S3, told apart by method, bucket, key and sub-resource. The key is text; it is never a path.
struct S3Request: Sendable {
    let front: FrontRequest
    let bucket: String?
    let key: String?
    let query: [WireQueryItem]
    /// S3's name of it: `PutObject`, also for operations that we do not have.
    let operation: String

    /// - Parameter host: the host without port; `bucket.localhost` and `bucket.s3.….localhost` name a bucket.
    /// - Throws: ``AWSFault`` `InvalidURI`, `MethodNotAllowed`.
    init(_ front: FrontRequest, host: String) throws {
        self.front = front
        do {
            query = try WireQueryItem.parse(String(front.query))
        } catch {
            throw AWSFault("InvalidURI", "Couldn't parse the specified URI.")
        }
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
    private static let bucketResources: [(String, String)] = [
        ("accelerate", "AccelerateConfiguration"), ("acl", "Acl"), ("analytics", "AnalyticsConfiguration"),
        ("cors", "Cors"), ("encryption", "Encryption"),
        ("intelligent-tiering", "IntelligentTieringConfiguration"), ("inventory", "InventoryConfiguration"),
        ("lifecycle", "LifecycleConfiguration"), ("logging", "Logging"), ("metrics", "MetricsConfiguration"),
        ("notification", "NotificationConfiguration"), ("ownershipControls", "OwnershipControls"),
        ("policyStatus", "PolicyStatus"), ("policy", "Policy"), ("publicAccessBlock", "PublicAccessBlock"),
        ("replication", "Replication"), ("requestPayment", "RequestPayment"), ("tagging", "Tagging"),
        ("versioning", "Versioning"), ("website", "Website"),
    ]
    private static let objectResources: [(String, String)] = [
        ("acl", "Acl"), ("attributes", "Attributes"), ("legal-hold", "LegalHold"), ("retention", "Retention"),
        ("tagging", "Tagging"), ("torrent", "Torrent"),
    ]

    static func name(
        method: HTTPRequest.Method, hasBucket: Bool, hasKey: Bool, query: [WireQueryItem], isCopy: Bool
    ) throws -> String {
        func has(_ name: String) -> Bool { query.contains { $0.name == name } }
        let verbs: [HTTPRequest.Method: String] = [.get: "Get", .put: "Put", .delete: "Delete", .head: "Head"]
        if hasKey {
            if let (_, resource) = objectResources.first(where: { has($0.0) }), let verb = verbs[method] {
                return verb + "Object" + resource
            }
            switch method {
            case .get: return has("uploadId") ? "ListParts" : "GetObject"
            case .head: return "HeadObject"
            case .put:
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
            return verb + "Bucket" + resource
        }
        switch method {
        case .get:
            if has("location") { return "GetBucketLocation" }
            if has("uploads") { return "ListMultipartUploads" }
            if has("versions") { return "ListObjectVersions" }
            if has("object-lock") { return "GetObjectLockConfiguration" }
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

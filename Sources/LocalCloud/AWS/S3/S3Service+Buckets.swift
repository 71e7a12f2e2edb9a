import AWSShapes
import AWSWire
import Core
import HTTPTypes

extension S3Service {
    func listBuckets(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let limit = try request.item("max-buckets").map { text in
            guard let number = Int(text), (1...10_000).contains(number) else {
                throw AWSFault.invalidArgument(
                    "Argument max-buckets must be an integer between 1 and 10000", "max-buckets", text)
            }
            return number
        }
        let after = try request.item("continuation-token").map { try place(of: $0) } ?? ""
        let prefix = request.item("prefix")
        var buckets = try await objects.buckets(
            prefix: prefix ?? "", region: request.item("bucket-region"), after: after, limit: limit.map { $0 + 1 })
        var next: String?
        if let limit, buckets.count > limit {
            buckets.removeLast()
            next = buckets.last.map { token(for: $0.name) }
        }
        return document(call, "ListAllMyBucketsResult") { xml in
            owner(&xml)
            xml.element("Buckets") { xml in
                for bucket in buckets {
                    xml.element("Bucket") { xml in
                        xml.element("Name", bucket.name)
                        xml.element("CreationDate", Timestamp.iso8601(bucket.created))
                        xml.element("BucketRegion", bucket.region)
                    }
                }
            }
            xml.element("Prefix", prefix)
            xml.element("ContinuationToken", next)
        }
    }

    func createBucket(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let input: S3.CreateBucketInput = try await input(call)
        let region = try Self.region(input.createBucketConfiguration?.locationConstraint?.rawValue, at: call)
        // What buckets of today have, and what no bucket here can have.
        guard request.header("x-amz-acl") ?? "private" == "private" else {
            throw AWSFault(
                "InvalidBucketAclWithObjectOwnership",
                "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")
        }
        if let ownership = request.header("x-amz-object-ownership"), ownership != "BucketOwnerEnforced" {
            throw AWSFault.notImplemented("S3", "CreateBucket with ObjectOwnership \(ownership)")
        }
        if let lock = request.header("x-amz-bucket-object-lock-enabled"), lock.lowercased() != "false" {
            throw AWSFault.notImplemented("S3", "CreateBucket with ObjectLockEnabledForBucket")
        }
        let tags = try input.createBucketConfiguration?.tags.map { tags in
            try S3Tags.checked(tags.map { ($0.key, $0.value) }, limit: 50)
        }
        guard try await objects.createBucket(call.bucket, region: region, tags: tags) else {
            // In us-east-1 a repeat is a success, in the other regions it is this.
            if call.identity.region == "us-east-1", try await require(call.bucket).region == "us-east-1" {
                return empty(call, headers: [.location: "/" + call.bucket])
            }
            throw AWSFault(
                "BucketAlreadyOwnedByYou",
                "Your previous request to create the named bucket succeeded and you already own it.", status: 409,
                extra: ["BucketName": .string(call.bucket)])
        }
        return empty(call, headers: [.location: "/" + call.bucket])
    }

    /// The region of a new bucket. Only us-east-1 makes buckets elsewhere, and only it may go without being named.
    ///
    /// - Throws: ``AWSFault`` `InvalidLocationConstraint`, `IllegalLocationConstraintException`.
    private static func region(_ constraint: String?, at call: Call) throws -> String {
        let here = call.identity.region
        guard let constraint, !constraint.isEmpty else {
            guard here == "us-east-1" else { throw illegal("unspecified") }
            return here
        }
        let wanted = constraint == "EU" ? "eu-west-1" : constraint
        guard here == "us-east-1" || here == wanted else { throw illegal(constraint) }
        let known = S3.model.shape("BucketLocationConstraint")?.enumeration ?? []
        guard known.contains(constraint) else {
            throw AWSFault(
                "InvalidLocationConstraint", "The specified location-constraint is not valid",
                extra: ["LocationConstraint": .string(constraint)])
        }
        return wanted
    }

    private static func illegal(_ constraint: String) -> AWSFault {
        AWSFault(
            "IllegalLocationConstraintException",
            "The \(constraint) location constraint is incompatible for the region specific endpoint this request was "
                + "sent to.")
    }

    /// Everything here is the account's.
    func owner(_ xml: inout XMLTextWriter, as name: String = "Owner") {
        xml.element(name) { xml in
            xml.element("ID", account)
            xml.element("DisplayName", "slipway")
        }
    }

    func headBucket(_ call: Call) async throws -> HTTPReply {
        let bucket = try await require(call.bucket)
        var headers: HTTPFields = [.contentType: "application/xml"]
        headers[.bucketRegion] = bucket.region
        return empty(call, headers: headers)
    }

    func bucketLocation(_ call: Call) async throws -> HTTPReply {
        let bucket = try await require(call.bucket)
        var xml = XMLTextWriter(escapingQuotes: true)
        // us-east-1 is written as nothing.
        xml.element("LocationConstraint", namespace: Self.namespace) { xml in
            if bucket.region != "us-east-1" { xml.text(bucket.region) }
        }
        var headers: HTTPFields = [.contentType: "application/xml", .contentLength: String(xml.bytes.count)]
        Self.stamp(&headers, call.requestID)
        return HTTPReply(status: .ok, headers: headers, body: HTTPReplyBody(xml.bytes))
    }

    func deleteBucket(_ call: Call) async throws -> HTTPReply {
        try await objects.deleteBucket(call.bucket)
        return empty(call, status: 204)
    }

    func require(_ name: String) async throws -> StoredBucket {
        guard let bucket = try await objects.bucket(name) else { throw AWSFault.noSuchBucket(name) }
        return bucket
    }
}

extension HTTPField.Name {
    static let bucketRegion = known("x-amz-bucket-region")
}

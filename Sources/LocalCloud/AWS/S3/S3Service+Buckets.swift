import AWSShapes
import AWSWire
import Core
import HTTPTypes

extension S3Service {
    func listBuckets(_ call: Call) async throws -> HTTPReply {
        let buckets = try await objects.buckets()
        return document(call, "ListAllMyBucketsResult") { xml in
            xml.element("Owner") { xml in
                xml.element("ID", account)
                xml.element("DisplayName", "slipway")
            }
            xml.element("Buckets") { xml in
                for bucket in buckets {
                    xml.element("Bucket") { xml in
                        xml.element("Name", bucket.name)
                        xml.element("CreationDate", Timestamp.iso8601(bucket.created))
                        xml.element("BucketRegion", bucket.region)
                    }
                }
            }
        }
    }

    func createBucket(_ call: Call) async throws -> HTTPReply {
        let input: S3.CreateBucketInput = try await input(call)
        let constraint = input.createBucketConfiguration?.locationConstraint?.rawValue
        let wanted = constraint ?? call.identity.region
        // S3 refuses to make a bucket through another region's endpoint.
        if let constraint, constraint != call.identity.region, call.identity.region != "us-east-1" {
            throw AWSFault(
                "IllegalLocationConstraintException",
                "The \(constraint) location constraint is incompatible for the region specific endpoint this request "
                    + "was sent to.")
        }
        guard try await objects.createBucket(call.bucket, region: wanted) else {
            // us-east-1 answers a repeat with success, the other regions with this.
            if wanted == "us-east-1" { return empty(call, headers: [.location: "/" + call.bucket]) }
            throw AWSFault(
                "BucketAlreadyOwnedByYou",
                "Your previous request to create the named bucket succeeded and you already own it.", status: 409,
                extra: ["BucketName": .string(call.bucket)])
        }
        return empty(call, headers: [.location: "/" + call.bucket])
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

import AWSShapes
import AWSWire
import Core
import HTTPTypes

/// The tags of objects and buckets: S3's limits, and how they stand in a header.
enum S3Tags {
    /// - Parameter limit: how many are allowed: 10 on an object, 50 on a bucket.
    /// - Throws: ``AWSFault`` `InvalidTag`, `BadRequest`.
    static func checked(_ pairs: [(key: String, value: String)], limit: Int) throws -> [String: String] {
        var tags: [String: String] = [:]
        for (key, value) in pairs {
            guard !key.hasPrefix("aws:") else {
                throw AWSFault("InvalidTag", "System tags cannot be added/updated by requester")
            }
            guard (1...128).contains(key.unicodeScalars.count), isText(key) else {
                throw AWSFault("InvalidTag", "The TagKey you have provided is invalid", extra: ["TagKey": .string(key)])
            }
            guard value.unicodeScalars.count <= 256, isText(value) else {
                throw AWSFault(
                    "InvalidTag", "The TagValue you have provided is invalid",
                    extra: ["TagKey": .string(key), "TagValue": .string(value)])
            }
            guard tags.updateValue(value, forKey: key) == nil else {
                throw AWSFault(
                    "InvalidTag", "Cannot provide multiple Tags with the same key", extra: ["TagKey": .string(key)])
            }
        }
        guard tags.count <= limit else {
            let kind = limit == 10 ? "Object tags" : "Bucket tag count"
            throw AWSFault("BadRequest", "\(kind) cannot be greater than \(limit)")
        }
        return tags
    }

    /// Reads `x-amz-tagging`: `team=a&stage=b`.
    ///
    /// - Throws: ``AWSFault`` `InvalidArgument`, `InvalidTag`, `BadRequest`.
    static func parse(_ text: String) throws -> [String: String] {
        let items: [WireQueryItem]
        do {
            items = try WireQueryItem.parse(text, plusIsSpace: true)
        } catch {
            throw AWSFault.invalidArgument(
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag "
                    + "name duplicates.", "x-amz-tagging", text)
        }
        return try checked(items.map { ($0.name, $0.value ?? "") }, limit: 10)
    }

    private static func isText(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isWhitespace
                || "+-=._:/@".unicodeScalars.contains(scalar)
        }
    }
}

extension S3Service {
    func bucketTags(_ call: Call) async throws -> HTTPReply {
        guard let tags = try await require(call.bucket).tags else {
            throw AWSFault(
                "NoSuchTagSet", "The TagSet does not exist", status: 404, extra: ["BucketName": .string(call.bucket)])
        }
        return tagging(call, tags)
    }

    func putBucketTags(_ call: Call) async throws -> HTTPReply {
        let input: S3.PutBucketTaggingInput = try await input(call)
        try await objects.setTags(
            try S3Tags.checked(input.tagging.tagSet.map { ($0.key, $0.value) }, limit: 50), ofBucket: call.bucket)
        return empty(call, status: 204)
    }

    func deleteBucketTags(_ call: Call) async throws -> HTTPReply {
        try await objects.setTags(nil, ofBucket: call.bucket)
        return empty(call, status: 204)
    }

    func objectTags(_ call: Call) async throws -> HTTPReply {
        try refuseVersion(call.request)
        return tagging(call, try await objects.objectWithPieces(call.bucket, call.key).0.description.tags)
    }

    func putObjectTags(_ call: Call) async throws -> HTTPReply {
        try refuseVersion(call.request)
        let input: S3.PutObjectTaggingInput = try await input(call)
        try await objects.setTags(
            try S3Tags.checked(input.tagging.tagSet.map { ($0.key, $0.value) }, limit: 10), of: call.bucket, call.key)
        return empty(call)
    }

    func deleteObjectTags(_ call: Call) async throws -> HTTPReply {
        try refuseVersion(call.request)
        try await objects.setTags([:], of: call.bucket, call.key)
        return empty(call, status: 204)
    }

    private func tagging(_ call: Call, _ tags: [String: String]) -> HTTPReply {
        document(call, "Tagging") { xml in
            xml.element("TagSet") { xml in
                for (key, value) in tags.sorted(by: { $0.key < $1.key }) {
                    xml.element("Tag") { xml in
                        xml.element("Key", key)
                        xml.element("Value", value)
                    }
                }
            }
        }
    }
}

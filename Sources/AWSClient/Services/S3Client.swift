internal import AWSShapes
internal import AWSWire
package import Core
internal import HTTPTypes

/// Objects and buckets. Uploads carry a CRC-32 and a signed SHA-256; large files go in parts.
package struct S3Client: Sendable {
    let client: AWSClient
    /// Files larger than this many bytes are sent in parts of this size (larger parts for huge files).
    let partSize: Int64

    package init(_ client: AWSClient, partSize: Int64 = 8 << 20) {
        self.client = client
        self.partSize = partSize
    }

    /// What is known about a stored object.
    package struct Object: Hashable, Sendable {
        package var bucket: String
        package var key: String
        /// Bytes.
        package var size: Int64
        /// Without quotes; empty when the service gave none.
        package var eTag: String
        /// User metadata, keys in lower case.
        package var metadata: [String: String]
        /// The service's CRC-32 of the stored bytes in base64, of the parts' checksums with `-COUNT` behind it; nil when
        /// it was not asked for, or the service has none.
        package var checksum: String?

        package init(
            bucket: String, key: String, size: Int64, eTag: String, metadata: [String: String] = [:],
            checksum: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.size = size
            self.eTag = eTag
            self.metadata = metadata
            self.checksum = checksum
        }
    }

    /// One object, or nil when there is none of that key.
    ///
    /// - Parameter hasChecksum: whether to ask for the service's checksum of the stored bytes too.
    package func head(bucket: String, key: String, hasChecksum: Bool = false) async throws -> Object? {
        do {
            let output = try await client.call(
                S3.Operations.headObject,
                S3.HeadObjectInput(bucket: bucket, key: key, checksumMode: hasChecksum ? .enabled : nil))
            return Object(
                bucket: bucket, key: key, size: Int64(output.contentLength ?? 0), eTag: Self.unquoted(output.eTag),
                metadata: output.metadata ?? [:], checksum: output.checksumCrc32)
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }

    /// The objects under a prefix, in the order of their keys.
    ///
    /// - Parameter limit: most objects that are given; the listing stops there.
    package func list(bucket: String, prefix: String, limit: Int = 100_000) async throws -> [Object] {
        var objects: [Object] = []
        var token: String?
        repeat {
            let page = try await listPage(
                bucket: bucket, prefix: prefix, token: token, limit: min(1000, limit - objects.count))
            objects += page.objects
            token = page.next
        } while token != nil && objects.count < limit
        return objects
    }

    /// One page of the objects under a prefix, in the order of their keys.
    ///
    /// - Parameters:
    ///   - token: what the page before named as `next`; nil for the first page.
    ///   - limit: most objects of the page, up to 1,000.
    package func listPage(
        bucket: String, prefix: String, token: String?, limit: Int
    ) async throws -> (objects: [Object], next: String?) {
        let output = try await client.call(
            S3.Operations.listObjectsV2,
            S3.ListObjectsV2Input(bucket: bucket, maxKeys: limit, prefix: prefix, continuationToken: token))
        let objects = (output.contents ?? []).map { object in
            Object(
                bucket: bucket, key: object.key ?? "", size: Int64(object.size ?? 0),
                eTag: Self.unquoted(object.eTag))
        }
        return (objects, output.isTruncated == true ? output.nextContinuationToken : nil)
    }

    /// What stands directly under a prefix: objects, and what other keys have up to their next slash.
    ///
    /// - Parameter limit: most of both together, up to 1,000.
    package func listLevel(
        bucket: String, prefix: String, limit: Int
    ) async throws -> (folders: [String], objects: [Object]) {
        let output = try await client.call(
            S3.Operations.listObjectsV2,
            S3.ListObjectsV2Input(bucket: bucket, delimiter: "/", maxKeys: limit, prefix: prefix))
        let objects = (output.contents ?? []).map { object in
            Object(
                bucket: bucket, key: object.key ?? "", size: Int64(object.size ?? 0), eTag: Self.unquoted(object.eTag))
        }
        return ((output.commonPrefixes ?? []).compactMap(\.prefix), objects)
    }

    /// The names of the caller's buckets.
    package func buckets() async throws -> [String] {
        try await client.call(S3.Operations.listBuckets, S3.ListBucketsInput()).buckets?.compactMap(\.name) ?? []
    }

    /// An object's bytes as they arrive, or a range of them.
    ///
    /// - Parameters:
    ///   - range: the bytes that are wanted; the object must have them.
    ///   - ifMatch: an ETag that the object must still have.
    /// - Returns: the object, with the size of the whole, and exactly the bytes that were asked for, as far as they come.
    /// - Throws: `aws.reply_invalid` when the reply holds other bytes than those.
    package func get(
        bucket: String, key: String, range: Range<Int64>? = nil, ifMatch: String? = nil
    ) async throws -> (object: Object, body: HTTPReplyBody) {
        let wanted = range.map { "bytes=\($0.lowerBound)-\($0.upperBound - 1)" }
        let input = S3.GetObjectInput(
            bucket: bucket, key: key, ifMatch: ifMatch.map { "\"\($0)\"" }, range: wanted)
        let operation = S3.Operations.getObject
        let prepared = try client.prepare(
            operation.model, operation.operation, input.wire, safety: .repeatable, timeout: .seconds(60))
        return try await client.exchange(prepared) { reply in
            let wire = WireReply(status: reply.status.code, headers: reply.headers)
            let fields = try prepared.codec.decodeReply(operation.operation, wire, model: operation.model)
            let metadata = fields.structure("Metadata")?.members.compactMap { member in
                member.value.string.map { (member.name, $0) }
            }
            guard
                let size = Self.size(
                    status: reply.status.code, range: fields.string("ContentRange"),
                    length: fields.int("ContentLength"), asked: range)
            else {
                let said = fields.string("ContentRange").map { TerminalText.escape($0, limit: 80) }
                throw AWSClientError(
                    AWSClientError.replyInvalid,
                    "s3 GetObject: of s3://\(bucket)/\(key) the bytes \(wanted ?? "of the whole") were asked for; the "
                        + "reply has status \(reply.status.code) and \(said ?? "names no range")",
                    hint: "find out what stands between here and the service: something answers in its place")
            }
            let object = Object(
                bucket: bucket, key: key, size: size, eTag: Self.unquoted(fields.string("ETag")),
                metadata: Dictionary(metadata ?? [], uniquingKeysWith: { $1 }))
            return (object, reply.body)
        }
    }

    /// The size of the whole object by a reply that holds what was asked for; -1 when it does not say, nil for other
    /// replies.
    static func size(status: Int, range: String?, length: Int64?, asked: Range<Int64>?) -> Int64? {
        guard let asked else { return status == 200 ? length ?? -1 : nil }
        // Whoever passes over the range sends the whole: right only where that was asked for.
        if status == 200 { return asked.lowerBound == 0 && length == asked.upperBound ? length : nil }
        // bytes 100-199/2000
        let numbers = (range ?? "").split { !$0.isASCII || !$0.isNumber }.map { Int64($0) }
        guard status == 206, range?.hasPrefix("bytes ") == true, numbers.count == 3, let total = numbers[2],
            numbers[0] == asked.lowerBound, numbers[1] == asked.upperBound - 1, total >= asked.upperBound,
            length == nil || length == Int64(asked.count)
        else { return nil }
        return total
    }

    /// A small object as a whole.
    ///
    /// - Throws: `core.body_too_large` beyond `limit` bytes.
    package func read(bucket: String, key: String, limit: Int = 8 << 20) async throws -> [UInt8] {
        let (object, body) = try await get(bucket: bucket, key: key)
        let bytes = try await body.collect(upTo: limit)
        guard object.size < 0 || Int64(bytes.count) == object.size else {
            throw AWSClientError(
                AWSClientError.checksumMismatch,
                "s3://\(bucket)/\(key): \(bytes.count) of \(object.size) bytes arrived", retry: .after(.seconds(1)))
        }
        return bytes
    }

    /// Removes an object; one that is not there is fine.
    package func delete(bucket: String, key: String) async throws {
        _ = try await client.call(
            S3.Operations.deleteObject, S3.DeleteObjectInput(bucket: bucket, key: key), safety: .repeatable)
    }

    /// Whether the bucket exists and the caller may use it.
    ///
    /// - Throws: `aws.refused` with status 403 when it belongs to somebody else.
    package func bucketExists(_ bucket: String) async throws -> Bool {
        do {
            _ = try await client.call(S3.Operations.headBucket, S3.HeadBucketInput(bucket: bucket))
            return true
        } catch let error as AWSClientError where error.isNotFound {
            return false
        }
    }

    /// The region that a bucket is in; nil when there is no such bucket or the service does not say.
    package func bucketRegion(_ bucket: String) async throws -> String? {
        do {
            return try await client.call(S3.Operations.headBucket, S3.HeadBucketInput(bucket: bucket)).bucketRegion
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }

    static func unquoted(_ tag: String?) -> String { (tag ?? "").filter { $0 != "\"" } }
}

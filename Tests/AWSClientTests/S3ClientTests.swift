import AWSClient
import Core
import HTTPTypes
import Synchronization
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct S3ClientTests {
    private static func reply(_ status: Int, _ headers: [(String, String)] = [], _ text: String = "") -> HTTPReply {
        var fields = HTTPFields()
        for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
        return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
    }

    @Test func smallObjectsCarryTheirChecksums() async throws {
        let digest = SHA256Digest(of: "123456789".utf8)
        let test = try TestClient { call, _ in
            Self.reply(
                200,
                [("etag", "\"abc\"")]
                    + (call.head.method == .head
                        ? [("content-length", "9"), ("x-amz-meta-slipway-sha256", digest.hex)] : []))
        }
        let upload = try await S3Client(test.client).put(
            Array("123456789".utf8), bucket: "my-bucket", key: "a b/c", writeOnce: true)
        let call = try #require(test.transport.calls.first)
        #expect(call.head.method == .put)
        #expect(call.head.path == "/my-bucket/a%20b/c")
        #expect(call.header("x-amz-checksum-crc32") == "y/Q5Jg==")
        #expect(call.header("if-none-match") == "*")
        #expect(call.header("x-amz-meta-slipway-sha256") == upload.digest.hex)
        #expect(call.header("x-amz-content-sha256") == upload.digest.hex)
        #expect(upload.object.eTag == "abc")
    }

    @Test func aBucketIsALabelOfAWSsHost() async throws {
        let test = try TestClient(url: "https://s3.us-west-2.amazonaws.com") { _, _ in
            Self.reply(200, [("content-length", "1")])
        }
        _ = try await S3Client(test.client).head(bucket: "my-bucket", key: "k")
        _ = try await S3Client(test.client).head(bucket: "my.bucket", key: "k")
        #expect(test.transport.calls[0].head.authority == "my-bucket.s3.us-west-2.amazonaws.com")
        #expect(test.transport.calls[0].head.path == "/k")
        #expect(test.transport.calls[1].head.authority == "s3.us-west-2.amazonaws.com")
        #expect(test.transport.calls[1].head.path == "/my.bucket/k")
    }

    @Test func aWriteOnceObjectThatIsThereCountsWhenItsDigestIsTheSame() async throws {
        let digest = SHA256Digest(of: [1, 2, 3])
        let test = try TestClient { call, _ in
            call.head.method == .put
                ? Self.reply(412, [], "<Error><Code>PreconditionFailed</Code><Message>x</Message></Error>")
                : Self.reply(200, [("content-length", "3"), ("x-amz-meta-slipway-sha256", digest.hex)])
        }
        #expect(
            try await S3Client(test.client).put([1, 2, 3], bucket: "bkt", key: "k", writeOnce: true).wasSent == false)
        let error = await #expect(throws: AWSClientError.self) {
            try await S3Client(test.client).put([9, 9, 9], bucket: "bkt", key: "k", writeOnce: true)
        }
        #expect(error?.code == AWSClientError.checksumMismatch)
    }

    @Test func largeFilesGoInParts() async throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0) }
        try DurableFile.write(bytes, to: folder.file("data"))
        let digest = SHA256Digest(of: bytes)
        let test = try TestClient { call, _ in
            let path = call.head.path ?? ""
            if path.hasSuffix("?uploads") || path.contains("?uploads=") {
                return Self.reply(
                    200, [], "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>")
            }
            if path.contains("partNumber=") { return Self.reply(200, [("etag", "\"p\"")]) }
            if call.head.method == .head {
                return Self.reply(200, [("content-length", "2500000"), ("x-amz-meta-slipway-sha256", digest.hex)])
            }
            return Self.reply(
                200, [], "<CompleteMultipartUploadResult><ETag>\"e-3\"</ETag></CompleteMultipartUploadResult>")
        }
        let progress = Mutex<[Int64]>([])
        let upload = try await S3Client(test.client, partSize: 1 << 20).put(
            file: folder.file("data"), bucket: "bkt", key: "k"
        ) { bytes in progress.withLock { $0.append(bytes) } }
        #expect(upload.digest == digest)
        let parts = test.transport.calls.filter { $0.head.path?.contains("partNumber=") == true }
        #expect(parts.map { $0.body.count }.sorted() == [2_500_000 - 2 << 20, 1 << 20, 1 << 20].sorted())
        for part in parts {
            guard case .file(_, let offset, let length) = part.body else {
                Issue.record("a part is not sent from the file")
                continue
            }
            let slice = Array(bytes[Int(offset)..<Int(offset + length)])
            #expect(part.header("x-amz-content-sha256") == SHA256Digest(of: slice).hex)
            #expect(part.header("x-amz-checksum-crc32") != nil)
        }
        #expect(progress.withLock { $0.max() } == 2_500_000)
        let complete = try #require(test.transport.calls.first { $0.text.contains("<CompleteMultipartUpload") })
        #expect(complete.text.contains("<PartNumber>3</PartNumber>"))
    }

    @Test func aFailedPartAbandonsTheUpload() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write([UInt8](repeating: 1, count: 3000), to: folder.file("data"))
        let test = try TestClient { call, _ in
            let path = call.head.path ?? ""
            if path.contains("uploads") {
                return Self.reply(
                    200, [], "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>")
            }
            if call.head.method == .delete { return Self.reply(204) }
            return Self.reply(403, [], "<Error><Code>AccessDenied</Code><Message>no</Message></Error>")
        }
        let error = await #expect(throws: AWSClientError.self) {
            try await S3Client(test.client, partSize: 1000).put(file: folder.file("data"), bucket: "bkt", key: "k")
        }
        #expect(error?.refusal?.code == "AccessDenied")
        let abort = try #require(test.transport.calls.last)
        #expect(abort.head.method == .delete)
        #expect(abort.head.path?.contains("uploadId=u1") == true)
    }

    @Test func aBrokenDownloadGoesOnWhereItEnded() async throws {
        let folder = try TemporaryFolder()
        let content = Array("hello, world".utf8)
        let test = try TestClient { call, number in
            if number == 0 {
                let pieces = AsyncThrowingStream<[UInt8], any Error> { continuation in
                    continuation.yield(Array(content[..<5]))
                    continuation.finish(
                        throwing: HTTPTransportError(HTTPTransportError.noReply, "cut", retry: .unknownOutcome))
                }
                var head = Self.reply(200, [("content-length", "12"), ("etag", "\"t\"")])
                head.body = HTTPReplyBody(pieces)
                return head
            }
            #expect(call.header("range") == "bytes=5-11")
            #expect(call.header("if-match") == "\"t\"")
            return Self.reply(
                206, [("content-length", "7"), ("content-range", "bytes 5-11/12"), ("etag", "\"t\"")], ", world")
        }
        let download = try await S3Client(test.client).download(
            bucket: "bkt", key: "k", to: folder.file("out"), expected: SHA256Digest(of: content))
        #expect(download.object.size == 12)
        #expect(try DurableFile.read(folder.file("out")) == content)
    }

    @Test func wrongBytesLeaveNoFile() async throws {
        let folder = try TemporaryFolder()
        let test = try TestClient { _, _ in Self.reply(200, [("content-length", "2")], "hi") }
        let error = await #expect(throws: AWSClientError.self) {
            try await S3Client(test.client).download(
                bucket: "bkt", key: "k", to: folder.file("out"), expected: SHA256Digest(of: [0]))
        }
        #expect(error?.code == AWSClientError.checksumMismatch)
        #expect(!DurableFile.exists(folder.file("out")))
    }

    /// Nothing that is no listing is an empty one.
    @Test(arguments: [
        "", "<html><body>Sign in to the network</body></html>", "<ListAllMyBucketsResult/>", "not XML",
    ])
    func whatIsNoListingIsRefused(text: String) async throws {
        let test = try TestClient { _, _ in Self.reply(200, [("content-type", "text/html")], text) }
        let error = await #expect(throws: AWSClientError.self) {
            _ = try await S3Client(test.client).list(bucket: "bkt", prefix: "")
        }
        #expect(error?.code == AWSClientError.replyInvalid)
        let empty = try TestClient { _, _ in Self.reply(200, [], "<ListBucketResult/>") }
        #expect(try await S3Client(empty.client).list(bucket: "bkt", prefix: "") == [])
    }

    /// S3 may begin a reply before it knows how it ends: then the error stands in a 200.
    @Test(arguments: [
        ("AccessDenied", AWSClientError.refused), ("SlowDown", AWSClientError.throttled),
        ("InternalError", AWSClientError.outcomeUnknown),
    ])
    func anErrorInAGoodReplyIsARefusal(code: String, wanted: ErrorCode) async throws {
        let test = try TestClient { _, _ in
            Self.reply(200, [], "<Error><Code>\(code)</Code><Message>their words</Message></Error>")
        }
        let error = await #expect(throws: AWSClientError.self) {
            _ = try await test.client.call(
                service: "s3", operation: "CopyObject",
                request: ["Bucket": "bkt", "Key": "k", "CopySource": "bkt/other"])
        }
        #expect(error?.code == wanted)
        #expect(error?.refusal?.code == code)
        #expect(error?.message.contains("\(code): their words") == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("WireFault") == false)
    }

    @Test func aMissingObjectIsNil() async throws {
        let test = try TestClient { _, _ in Self.reply(404) }
        #expect(try await S3Client(test.client).head(bucket: "bkt", key: "k") == nil)
        #expect(try await S3Client(test.client).bucketExists("bkt") == false)
    }
}

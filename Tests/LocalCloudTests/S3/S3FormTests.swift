import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import TestSupport
import Testing

/// Objects that come in forms, as `generate_presigned_post` of boto3 makes them.
@Suite("S3's PostObject", .timeLimit(.minutes(5)))
struct S3FormTests {
    static let conditions =
        #"{"bucket": "bucket"}, ["starts-with", "$key", "user/"], ["starts-with", "$Content-Type", "text/"], "#
        + #"["content-length-range", 2, 10], ["starts-with", "$success_action_status", ""]"#

    /// Fields of a form whose policy is signed.
    func fields(
        _ s3: S3Harness, _ more: [(String, String)] = [("key", "user/${filename}"), ("Content-Type", "text/plain")],
        conditions: String = conditions, expiration: String? = nil
    ) -> [(String, String)] {
        let now = s3.wall.now
        let stamp = Timestamp.basic(now)
        let credential = "\(s3.cloud.identity.accessKeyID)/\(stamp.prefix(8))/us-west-2/s3/aws4_request"
        let until = expiration ?? Timestamp.iso8601(now.addingTimeInterval(60))
        let own =
            #"{"x-amz-algorithm": "AWS4-HMAC-SHA256"}, {"x-amz-credential": "\#(credential)"}, "#
            + #"{"x-amz-date": "\#(stamp)"}"#
        let policy = Base64.encode(
            Array(#"{"expiration": "\#(until)", "conditions": [\#(conditions), \#(own)]}"#.utf8))
        var key = Array(("AWS4" + s3.cloud.identity.secretAccessKey.reveal()).utf8)
        for part in [String(stamp.prefix(8)), "us-west-2", "s3", "aws4_request"] {
            key = HMACSHA256.code(of: part.utf8, key: key)
        }
        return more + [
            ("x-amz-algorithm", "AWS4-HMAC-SHA256"), ("x-amz-credential", credential), ("x-amz-date", stamp),
            ("policy", policy), ("x-amz-signature", Hex.encode(HMACSHA256.code(of: policy.utf8, key: key))),
        ]
    }

    /// Posts the fields and, behind them, a file.
    func post(
        _ s3: S3Harness, _ fields: [(String, String)], file: String? = "hello", path: String = "/bucket"
    ) async throws -> S3Harness.Answer {
        var body = fields.map { name, value in
            "--x-1\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }.joined()
        if let file {
            body +=
                "--x-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a;b.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n\(file)\r\n"
        }
        body += "--x-1--\r\n"
        let head = try s3.head(.post, path, ["content-type": "multipart/form-data; boundary=x-1"])
        return try await s3.send(head, body: Array(body.utf8))
    }

    @Test func aFormWithASignedPolicyMakesAnObject() async throws {
        let s3 = try await S3Harness.with("bucket")
        let done = try await post(s3, fields(s3), file: "hi\r\n--x-")
        #expect(done.status == 204)
        #expect(done.header("etag") == S3Harness.etag("hi\r\n--x-"))
        #expect(done.header("location") == "/bucket/user/a%3Bb.txt")
        let got = try await s3.call(.get, "/bucket/user/a%3Bb.txt")
        #expect(got.text == "hi\r\n--x-" && got.header("content-type") == "text/plain")
        let more = [("key", "user/k"), ("Content-Type", "text/x"), ("success_action_status", "201")]
        let told = try await post(s3, fields(s3, more))
        #expect(told.status == 201)
        #expect(told.element("Key") == "user/k" && told.element("Bucket") == "bucket")
    }

    @Test func aFormMayCarryWhatAPutCarries() async throws {
        let s3 = try await S3Harness.with("bucket")
        let more = [
            ("key", "k"), ("acl", "private"), ("x-amz-meta-a", "1"), ("x-ignore-this", "yes"),
            ("x-amz-checksum-crc32", "HCkcow=="), ("success_action_redirect", "http://localhost/there?x=1"),
            ("tagging", "<Tagging><TagSet><Tag><Key>t</Key><Value>1</Value></Tag></TagSet></Tagging>"),
        ]
        let conditions =
            #"{"bucket": "bucket"}, {"key": "k"}, {"acl": "private"}, {"x-amz-meta-a": "1"}, "#
            + #"["eq", "$x-amz-checksum-crc32", "HCkcow=="], ["starts-with", "$success_action_redirect", "http"], "#
            + #"["starts-with", "$tagging", ""]"#
        let bad = try await post(s3, fields(s3, more, conditions: conditions), file: "Hello World?")
        #expect(bad.status == 400 && bad.code == "BadDigest")
        let done = try await post(s3, fields(s3, more, conditions: conditions), file: "Hello World!")
        #expect(done.status == 303)
        let etag = try #require(S3Harness.etag("Hello World!").split(separator: "\"").first)
        #expect(done.header("location") == "http://localhost/there?x=1&bucket=bucket&key=k&etag=%22\(etag)%22")
        let head = try await s3.call(.head, "/bucket/k")
        #expect(head.header("x-amz-meta-a") == "1" && head.header("x-amz-tagging-count") == "1")
        let locked = more.dropLast(6) + [("x-amz-object-lock-mode", "GOVERNANCE")]
        let lock = #"{"bucket": "bucket"}, {"key": "k"}, ["starts-with", "$x-amz-object-lock-mode", ""]"#
        let refused = try await post(s3, fields(s3, Array(locked), conditions: lock))
        #expect(refused.status == 501 && refused.text.contains("ObjectLockMode"))
    }

    @Test func thePolicyIsHeld() async throws {
        let s3 = try await S3Harness.with("bucket")
        func refused(
            _ fields: [(String, String)], file: String = "hello", _ status: Int, _ code: String, _ text: String
        ) async throws {
            let answer = try await post(s3, fields, file: file)
            #expect(answer.status == status && answer.code == code, "\(answer.text)")
            #expect(answer.text.contains(text), "\(answer.text)")
        }
        let type = ("Content-Type", "text/plain")
        try await refused(fields(s3, [("key", "other/k"), type]), 403, "AccessDenied", "Policy Condition failed")
        let open = [("key", "user/k"), type, ("acl", "private")]
        try await refused(fields(s3, open), 403, "AccessDenied", "fields: acl")
        try await refused(fields(s3, [("key", "user/k")]), 403, "AccessDenied", "content-type")
        try await refused(fields(s3, [type]), 400, "InvalidArgument", "key")
        try await refused(fields(s3), file: "h", 400, "EntityTooSmall", "<MinSizeAllowed>2")
        try await refused(fields(s3), file: "hello, world", 400, "EntityTooLarge", "<MaxSizeAllowed>10")
        try await refused(fields(s3, expiration: "2024-01-01T00:00:00Z"), 403, "AccessDenied", "Policy expired")
        try await refused(fields(s3, expiration: "soon"), 400, "InvalidPolicyDocument", "expiration")
        try await refused(fields(s3, conditions: "{}"), 400, "InvalidPolicyDocument", "Simple-Condition")
        try await refused(fields(s3, conditions: #""\ud800""#), 400, "InvalidPolicyDocument", "Invalid Policy")
        try await refused(fields(s3, conditions: #"{"bucket": "another"}"#), 403, "AccessDenied", "another")
        try await refused(
            fields(s3, conditions: #"["starts-with", "$key", ""], ["starts-with", "$content-type", ""]"#), 403,
            "AccessDenied", "bucket")
        var forged = fields(s3)
        forged[forged.count - 1].1 = String(repeating: "0", count: 64)
        try await refused(forged, 403, "SignatureDoesNotMatch", "signature")
        try await refused(Array(fields(s3).dropLast()), 400, "AuthorizationHeaderMalformed", "x-amz-signature")
        try await refused([("key", "user/k")], 403, "AccessDenied", "Access Denied")
        let old = [("key", "k"), ("AWSAccessKeyId", "AKIA"), ("signature", "x"), ("policy", fields(s3)[5].1)]
        try await refused(old, 400, "InvalidRequest", "AWS4-HMAC-SHA256")
        #expect(try await post(s3, fields(s3), file: nil).code == "InvalidArgument")
        let long = try await post(s3, fields(s3, [("key", String(repeating: "k", count: 30_000))]))
        #expect(long.code == "MaxPostPreDataLengthExceeded")
        let plain = try s3.head(.post, "/bucket", ["content-type": "text/plain"])
        #expect(try await s3.send(plain, body: [1]).status == 412)
        let cut = try s3.head(.post, "/bucket", ["content-type": "multipart/form-data; boundary=x-1"])
        #expect(try await s3.send(cut, body: Array("--x-1\r\nnonsense".utf8)).code == "MalformedPOSTRequest")
        #expect(try await s3.call(.get, "/bucket?list-type=2").element("KeyCount") == "0")
    }
}

import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import TestSupport
import Testing

/// The ways to sign besides the usual one.
@Suite("signatures that S3 takes", .timeLimit(.minutes(5)))
struct S3SigningTests {
    @Test func aDateFieldStandsForTheOtherOne() async throws {
        let s3 = try await S3Harness.with("bucket")
        // The text to sign has the date in ISO form, whatever the field's form is.
        let stamp = Timestamp.basic(s3.wall.now)
        for (date, status) in [
            (WireTimestamp.text(s3.wall.now, .httpDate), 200), (stamp, 200),
            // As boto3 writes it.
            (WireTimestamp.text(s3.wall.now, .httpDate).replacing("GMT", with: "-0000"), 200),
            (WireTimestamp.text(s3.wall.now.addingTimeInterval(-1000), .httpDate), 403),
        ] {
            var head = try s3.head(.get, "/", ["date": date, "x-amz-content-sha256": SHA256Digest(of: [UInt8]()).hex])
            let names = ["date", "host", "x-amz-content-sha256"]
            let scope = SigV4Scope(region: "us-west-2", service: "s3")
            let canonical = SigV4.canonicalRequest(
                head, scope: scope, signedFields: names, payload: SHA256Digest(of: [UInt8]()).hex)
            let text = SigV4.stringToSign(canonical, stamp: stamp, scope: scope)
            var key = Array(("AWS4" + s3.cloud.identity.secretAccessKey.reveal()).utf8)
            for part in [String(stamp.prefix(8)), "us-west-2", "s3", "aws4_request"] {
                key = HMACSHA256.code(of: part.utf8, key: key)
            }
            head.headerFields[.authorization] =
                "AWS4-HMAC-SHA256 Credential=\(s3.cloud.identity.accessKeyID)/\(stamp.prefix(8))/us-west-2/s3/aws4_request, "
                + "SignedHeaders=\(names.joined(separator: ";")), "
                + "Signature=\(Hex.encode(HMACSHA256.code(of: text.utf8, key: key)))"
            #expect(try await s3.send(head).status == status)
        }
    }

    @Test func theOldSignatureIsNamed() async throws {
        let s3 = try await S3Harness.with("bucket")
        let presigned = "/bucket/k?AWSAccessKeyId=AKIA&Signature=abc%3D&Expires=1900000000"
        for head in [
            try s3.head(.get, presigned), try s3.head(.get, "/bucket/k", ["authorization": "AWS AKIA:abc="]),
        ] {
            let answer = try await s3.send(head)
            #expect(answer.status == 400 && answer.code == "InvalidRequest")
            #expect(answer.element("Message")?.contains("Please use AWS4-HMAC-SHA256.") == true)
            #expect(answer.element("Message")?.contains("Signature Version 2") == true)
        }
    }

    @Test(arguments: [
        ("-1", "X-Amz-Expires must be non-negative"), ("soon", "X-Amz-Expires should be a number"),
        (
            "604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
                + "604800 seconds"
        ),
    ])
    func aPresignedRequestOfNoPossibleLifetimeIsMalformed(_ seconds: String, _ message: String) async throws {
        let s3 = try await S3Harness.with("bucket")
        var signed = s3.signer().presign(
            try s3.head(.put, "/bucket/k"), at: s3.wall.now, lifetime: .seconds(60))
        signed.path = signed.path?.replacing("X-Amz-Expires=60", with: "X-Amz-Expires=" + seconds)
        let answer = try await s3.send(signed, body: [1])
        #expect(answer.status == 400 && answer.code == "AuthorizationQueryParametersError")
        #expect(answer.element("Message") == message)
    }

    @Test func aPresignedPutTakesItsHeadersFromFieldsAndQuery() async throws {
        let s3 = try await S3Harness.with("bucket")
        let fields = ["content-type": "text/x", "x-amz-meta-a": "1", "x-amz-storage-class": "STANDARD_IA"]
        let signed = s3.signer().presign(
            try s3.head(.put, "/bucket/fields", fields), at: s3.wall.now, lifetime: .seconds(60))
        #expect(try await s3.send(signed, body: Array("one".utf8)).status == 200)
        let query =
            "x-amz-meta-a=1&X-Amz-Storage-Class=STANDARD_IA&x-amz-checksum-crc32=HCkcow%3D%3D"
            + "&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD"
        let hoisted = s3.signer().presign(
            try s3.head(.put, "/bucket/query?" + query), at: s3.wall.now, lifetime: .seconds(60))
        #expect(try await s3.send(hoisted, body: Array("Hello World?".utf8)).code == "BadDigest")
        #expect(try await s3.send(hoisted, body: Array("Hello World!".utf8)).status == 200)
        for path in ["/bucket/fields", "/bucket/query"] {
            let head = try await s3.call(.head, path)
            #expect(head.header("x-amz-meta-a") == "1" && head.header("x-amz-storage-class") == "STANDARD_IA")
        }
        #expect(try await s3.call(.head, "/bucket/fields").header("content-type") == "text/x")
        // What is in the query is refused by name as well, and what nobody signed is not taken.
        let locked = s3.signer().presign(
            try s3.head(.put, "/bucket/k?x-amz-object-lock-mode=COMPLIANCE"), at: s3.wall.now, lifetime: .seconds(60))
        let refused = try await s3.send(locked)
        #expect(refused.status == 501 && refused.text.contains("ObjectLockMode"))
        var added = signed
        added.headerFields[try #require(HTTPField.Name("x-amz-meta-b"))] = "2"
        #expect(try await s3.send(added, body: [1]).text.contains("HeadersNotSigned"))
        var less = signed
        less.headerFields[.contentType] = "text/y"
        #expect(try await s3.send(less, body: [1]).code == "SignatureDoesNotMatch")
    }
}

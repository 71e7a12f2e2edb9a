import HTTPTypes
import Testing

/// What a request says of an object is kept and given back, or refused by name.
@Suite("what S3 keeps with an object", .timeLimit(.minutes(5)))
struct S3ObjectTests {
    @Test func whatIsSaidOfAnObjectComesBack() async throws {
        let s3 = try await S3Harness.with("bucket")
        let kept = [
            "x-amz-storage-class": "STANDARD_IA", "x-amz-server-side-encryption": "AES256",
            "x-amz-website-redirect-location": "/elsewhere", "expires": "whenever", "content-language": "de",
        ]
        let said = kept.merging(["x-amz-tagging": "team=a%20b&stage=x+y", "x-amz-acl": "private"]) { $1 }
        let put = try await s3.call(.put, "/bucket/k", said, body: "one")
        #expect(put.header("x-amz-server-side-encryption") == "AES256")
        for method in [HTTPRequest.Method.get, .head] {
            let got = try await s3.call(method, "/bucket/k")
            for (name, value) in kept { #expect(got.header(name) == value) }
            #expect(got.header("x-amz-tagging-count") == "2")
        }
        let tags = try await s3.call(.get, "/bucket/k?tagging")
        #expect(tags.elements("Key") == ["stage", "team"])
        #expect(tags.elements("Value") == ["x y", "a b"])
        #expect(try await s3.call(.get, "/bucket?list-type=2").element("StorageClass") == "STANDARD_IA")
        // In parts the same.
        let upload = try await s3.begin("/bucket/parts", said)
        let part = try await s3.call(.put, "/bucket/parts?partNumber=1&uploadId=\(upload)", body: "one")
        let done = try await s3.call(
            .post, "/bucket/parts?uploadId=\(upload)",
            body: S3Harness.completion([(try #require(part.header("etag")), "")]))
        #expect(done.status == 200)
        let whole = try await s3.call(.head, "/bucket/parts")
        for (name, value) in kept { #expect(whole.header(name) == value) }
        #expect(whole.header("x-amz-tagging-count") == "2")
    }

    @Test(
        arguments: [
            ("x-amz-storage-class", "GLACIER", 501, "NotImplemented", "StorageClass GLACIER"),
            ("x-amz-storage-class", "GOLD", 400, "InvalidStorageClass", "not valid"),
            ("x-amz-server-side-encryption", "aws:kms", 501, "NotImplemented", "ServerSideEncryption aws:kms"),
            ("x-amz-server-side-encryption", "rot13", 400, "InvalidArgument", "not supported"),
            ("x-amz-server-side-encryption-aws-kms-key-id", "k", 501, "NotImplemented", "SSEKMSKeyId"),
            (
                "x-amz-server-side-encryption-customer-algorithm", "AES256", 501, "NotImplemented",
                "SSECustomerAlgorithm"
            ),
            ("x-amz-object-lock-mode", "GOVERNANCE", 501, "NotImplemented", "ObjectLockMode"),
            ("x-amz-object-lock-legal-hold", "ON", 501, "NotImplemented", "ObjectLockLegalHoldStatus"),
            ("x-amz-acl", "public-read", 400, "AccessControlListNotSupported", "does not allow ACLs"),
            ("x-amz-grant-read", "id=1", 501, "NotImplemented", "GrantRead"),
            ("x-amz-website-redirect-location", "elsewhere", 400, "InvalidRedirectLocation", "prefix"),
            ("x-amz-tagging", "a=1&a=2", 400, "InvalidTag", "same key"),
            ("x-amz-expected-bucket-owner", "999999999999", 403, "AccessDenied", "Access Denied"),
            ("x-amz-expected-bucket-owner", "me", 400, "InvalidBucketOwnerAWSAccountID", "account ID"),
        ])
    func whatIsNotKeptIsRefused(
        _ header: String, _ value: String, _ status: Int, _ code: String, _ message: String
    ) async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/source", body: "one")
        for (method, path, more) in [
            (HTTPRequest.Method.put, "/bucket/k", [:]), (.put, "/bucket/k", ["x-amz-copy-source": "bucket/source"]),
            (.post, "/bucket/k?uploads", [:]),
        ] {
            let answer = try await s3.call(method, path, more.merging([header: value]) { $1 })
            #expect(answer.status == status)
            #expect(answer.code == code)
            #expect(answer.element("Message")?.contains(message) == true, "\(answer.text)")
        }
        #expect(try await s3.call(.get, "/bucket/k").status == 404)
    }

    @Test func anAppendIsNoPut() async throws {
        let s3 = try await S3Harness.with("bucket")
        let answer = try await s3.call(.put, "/bucket/k", ["x-amz-write-offset-bytes": "3"], body: "two")
        #expect(answer.status == 501)
        #expect(answer.text.contains("WriteOffsetBytes"))
        for item in ["renameObject", "encryption", "acl", "legal-hold"] {
            #expect(try await s3.call(.put, "/bucket/k?\(item)", body: "x").status == 501)
        }
        #expect(try await s3.call(.get, "/bucket/k").status == 404)
        for item in ["object-lock", "abac", "metadataTable", "encryption"] {
            #expect(try await s3.call(.put, "/bucket?\(item)", body: "x").status == 501)
        }
        #expect(try await s3.call(.delete, "/bucket?metadataTable").status == 501)
        #expect(try await s3.call(.head, "/bucket").status == 200)
    }

    @Test(
        arguments: [
            ("crc32", "HCkcow==", 200, nil), ("crc32", "AAAAAA==", 400, "BadDigest"),
            ("crc32", "bad", 400, "InvalidRequest"), ("crc64nvme", "HCkcow==", 400, "InvalidRequest"),
            ("sha1", "HCkcow==", 400, "InvalidRequest"), ("sha256", "", 400, "InvalidRequest"),
        ] as [(String, String, Int, String?)])
    func aChecksumIsOneOfItsAlgorithm(_ name: String, _ value: String, _ status: Int, _ code: String?) async throws {
        let s3 = try await S3Harness.with("bucket")
        let answer = try await s3.call(.put, "/bucket/k", ["x-amz-checksum-" + name: value], body: "Hello World!")
        #expect(answer.status == status && answer.code == code)
        if code == "InvalidRequest" {
            #expect(answer.element("Message") == "Value for x-amz-checksum-\(name) header is invalid.")
        }
    }

    @Test func aCopyTakesWhatItsDirectivesSay() async throws {
        let s3 = try await S3Harness.with("bucket")
        let said = [
            "content-type": "text/plain", "x-amz-meta-a": "1", "x-amz-tagging": "t=1",
            "x-amz-storage-class": "ONEZONE_IA",
            "x-amz-checksum-sha256": "f4OxZX/x/FO5LcGBSKHWXfwtSx+j1ncoSt3SABJtkGk=",
        ]
        #expect(try await s3.call(.put, "/bucket/k", said, body: "Hello World!").status == 200)
        let source = ["x-amz-copy-source": "bucket/k"]
        let made = try await s3.call(.put, "/bucket/copy", source)
        #expect(made.element("ChecksumSHA256") == said["x-amz-checksum-sha256"])
        let copy = try await s3.call(.head, "/bucket/copy")
        #expect(copy.header("content-type") == "text/plain" && copy.header("x-amz-meta-a") == "1")
        #expect(copy.header("x-amz-tagging-count") == "1")
        #expect(copy.header("x-amz-storage-class") == nil)
        let other = [
            "x-amz-metadata-directive": "REPLACE", "x-amz-tagging-directive": "REPLACE", "x-amz-meta-b": "2",
            "x-amz-checksum-algorithm": "CRC32",
        ]
        let replaced = try await s3.call(.put, "/bucket/copy", source.merging(other) { $1 })
        #expect(replaced.element("ChecksumCRC32") == "HCkcow==")
        #expect(replaced.element("ChecksumType") == "FULL_OBJECT")
        let head = try await s3.call(.head, "/bucket/copy", ["x-amz-checksum-mode": "ENABLED"])
        #expect(head.header("x-amz-meta-a") == nil && head.header("x-amz-meta-b") == "2")
        #expect(head.header("x-amz-tagging-count") == nil)
        #expect(head.header("x-amz-checksum-crc32") == "HCkcow==")
        #expect(try await s3.call(.get, "/bucket/copy").text == "Hello World!")
        #expect(try await s3.call(.put, "/bucket/k", source).code == "InvalidRequest")
        let cooler = source.merging(["x-amz-storage-class": "GLACIER_IR"]) { $1 }
        #expect(try await s3.call(.put, "/bucket/k", cooler).status == 200)
        let wrong = source.merging(["x-amz-metadata-directive": "MERGE"]) { $1 }
        let refused = try await s3.call(.put, "/bucket/copy", wrong)
        #expect(refused.code == "InvalidArgument")
        #expect(refused.element("ArgumentName") == "x-amz-metadata-directive")
        #expect(refused.element("ArgumentValue") == "MERGE")
    }

    @Test(
        arguments: [
            ("bytes=0-99999999999999999999999", 206, "bytes 0-4/5", "01234"),
            ("bytes=3-9223372036854775807", 206, "bytes 3-4/5", "34"),
            ("bytes=-99999999999999999999999", 206, "bytes 0-4/5", "01234"),
            ("bytes=99999999999999999999999-", 416, nil, nil), ("bytes=-0", 416, nil, nil), ("bytes=5-", 416, nil, nil),
            ("bytes=+1-2", 200, nil, "01234"), ("bytes=0-1,3-4", 200, nil, "01234"), ("lines=0-1", 200, nil, "01234"),
        ] as [(String, Int, String?, String?)])
    func rangesOfAnySize(_ range: String, _ status: Int, _ content: String?, _ body: String?) async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/k", body: "01234")
        let answer = try await s3.call(.get, "/bucket/k", ["range": range])
        #expect(answer.status == status)
        #expect(answer.header("content-range") == content)
        if let body { #expect(answer.text == body) }
        if status == 416 {
            #expect(answer.code == "InvalidRange")
            #expect(answer.element("ActualObjectSize") == "5")
            #expect(answer.element("RangeRequested") == range)
        }
    }

    @Test(
        arguments: [
            ("gzip", "gzip"), ("deflate, gzip", "deflate, gzip"), ("gzip, aws-chunked", "gzip"),
            ("aws-chunked,gzip,br", "gzip,br"), ("aws-chunked", nil),
        ] as [(String, String?)])
    func howABodyTravelsIsNotKept(_ said: String, _ kept: String?) async throws {
        let s3 = try await S3Harness.with("bucket")
        #expect(try await s3.call(.put, "/bucket/k", ["content-encoding": said], body: "x").status == 200)
        #expect(try await s3.call(.head, "/bucket/k").header("content-encoding") == kept)
    }

    @Test func errorsNameWhatTheyAreAbout() async throws {
        let s3 = try await S3Harness.with("bucket")
        #expect(try await s3.call(.get, "/bucket/a%20key").element("Key") == "a key")
        #expect(try await s3.call(.get, "/nobody?list-type=2").element("BucketName") == "nobody")
        #expect(try await s3.call(.get, "/bucket/k?versionId=abc").status == 501)
    }

    @Test("what is no text gets a 4XX")
    func unpairedSurrogates() async throws {
        let s3 = try await S3Harness.with("bucket")
        // In UTF-8 form, as a character reference, as bytes that are none, and as JSON's escape.
        #expect(try await s3.call(.put, "/bucket/%ED%A0%80", body: "x").code == "InvalidURI")
        #expect(try await s3.call(.put, "/bucket/%FF", body: "x").code == "InvalidURI")
        let delete = "<Delete><Object><Key>a&#xD800;b</Key></Object></Delete>"
        #expect(try await s3.call(.post, "/bucket?delete", body: delete).code == "MalformedXML")
        let bytes = Array("<Delete><Object><Key>".utf8) + [0xED, 0xA0, 0x80] + Array("</Key></Object></Delete>".utf8)
        #expect(try await s3.call(.post, "/bucket?delete", body: bytes).code == "MalformedXML")
        try await s3.call(.put, "/bucket/k", body: "x")
        let tags = "<Tagging><TagSet><Tag><Key>&#xDFFF;</Key><Value/></Tag></TagSet></Tagging>"
        #expect(try await s3.call(.put, "/bucket/k?tagging", body: tags).code == "MalformedXML")
        let tag = ["x-amz-tagging": "%ED%A0%80=1"]
        #expect(try await s3.call(.put, "/bucket/k", tag, body: "x").code == "InvalidArgument")
        #expect(try await s3.call(.get, "/bucket?list-type=2&prefix=%ED%A0%80").code == "InvalidURI")
        let source = ["x-amz-copy-source": "bucket/%ED%A0%80"]
        #expect(try await s3.call(.put, "/bucket/copy", source).code == "InvalidArgument")
        // A key of control characters is a key; a listing shows it as S3 does.
        #expect(try await s3.call(.put, "/bucket/%01%0D", body: "x").status == 200)
        #expect(try await s3.call(.get, "/bucket?list-type=2").elements("Key").first == "&#x1;&#13;")
    }
}

import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import TestSupport
import Testing

@Suite("uploads in parts", .timeLimit(.minutes(5)))
struct S3UploadTests {
    /// The smallest part but the last.
    static let first = [UInt8](repeating: 65, count: 5 << 20)
    static let second = Array("the rest".utf8)

    /// Uploads two parts and gives back the id and the document that completes it.
    func upload(_ s3: S3Harness, _ path: String) async throws -> (id: String, document: String) {
        let id = try await s3.begin(path)
        for (number, body) in [(1, Self.first), (2, Self.second)] {
            let part = try await s3.call(.put, "\(path)?partNumber=\(number)&uploadId=\(id)", body: body)
            #expect(part.header("etag") == S3Harness.etag(body))
        }
        return (id, S3Harness.completion([(S3Harness.etag(Self.first), ""), (S3Harness.etag(Self.second), "")]))
    }

    static var wholeETag: String {
        let digests = InsecureHasher.digest(.md5, of: first) + InsecureHasher.digest(.md5, of: second)
        return "\"" + Hex.encode(InsecureHasher.digest(.md5, of: digests)) + "-2\""
    }

    @Test func anUploadThatIsCompletedAgainGetsTheSameAnswer() async throws {
        let s3 = try await S3Harness.with("bucket")
        let (id, document) = try await upload(s3, "/bucket/k")
        let path = "/bucket/k?uploadId=\(id)"
        let shown = Self.wholeETag.replacing("\"", with: "&quot;")
        for _ in 0..<3 {
            // Also where the first call made it impossible that another one makes the object.
            let done = try await s3.call(.post, path, ["if-none-match": "*"], body: document)
            #expect(done.status == 200)
            #expect(done.element("ETag") == shown)
        }
        let other = S3Harness.completion([(S3Harness.etag(Self.second), "")])
        #expect(try await s3.call(.post, path, body: other).code == "NoSuchUpload")
        #expect(try await s3.call(.get, path).code == "NoSuchUpload")
        // Another object stands there now: nothing is left of the upload.
        try await s3.call(.put, "/bucket/k", body: "new")
        let late = try await s3.call(.post, path, body: document)
        #expect(late.status == 404 && late.code == "NoSuchUpload")
        #expect(late.element("UploadId") == id)
        #expect(try await s3.call(.get, "/bucket/k").text == "new")
    }

    @Test func aBucketGoesAwayWithItsUploadsButNotWithObjects() async throws {
        let s3 = try await S3Harness.with("bucket", "other")
        let (id, document) = try await upload(s3, "/bucket/k")
        let kept = try await s3.begin("/other/k")
        try await s3.call(.put, "/bucket/k", body: "x")
        let refused = try await s3.call(.delete, "/bucket")
        #expect(refused.status == 409 && refused.code == "BucketNotEmpty")
        try await s3.call(.delete, "/bucket/k")
        #expect(try await s3.call(.get, "/bucket/k?uploadId=\(id)").elements("PartNumber") == ["1", "2"])
        #expect(try await s3.call(.delete, "/bucket").status == 204)
        // The bytes of the parts are gone with their rows.
        let files = try FileManager.default.subpathsOfDirectory(atPath: s3.folder.file("data"))
        #expect(files.filter { $0.contains("/whole/") && $0.split(separator: "/").last?.count == 32 } == [])
        #expect(try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document).status == 404)
        // A new bucket of that name has nothing of the old one.
        try await s3.cloud.objects.createBucket("bucket", region: S3Harness.region)
        #expect(try await s3.call(.get, "/bucket?uploads").elements("UploadId") == [])
        #expect(try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document).code == "NoSuchUpload")
        #expect(try await s3.call(.get, "/other?uploads").elements("UploadId") == [kept])
    }

    @Test func aCompletionNamesItsParts() async throws {
        let s3 = try await S3Harness.with("bucket")
        let (id, _) = try await upload(s3, "/bucket/k")
        let bare = try await s3.call(.post, "/bucket/k?uploadId=\(id)")
        #expect(bare.code == "InvalidRequest" && bare.element("Message") == "You must specify at least one part")
        let none = try await s3.call(
            .post, "/bucket/k?uploadId=\(id)", body: "<CompleteMultipartUpload></CompleteMultipartUpload>")
        #expect(none.status == 400 && none.code == "MalformedXML")
        #expect(
            none.element("Message")
                == "The XML you provided was not well-formed or did not validate against our published schema")
    }

    @Test func manyCompletionsAtOnceMakeOneObject() async throws {
        let s3 = try await S3Harness.with("bucket")
        let (id, document) = try await upload(s3, "/bucket/k")
        let answers = try await (0..<4).mapBounded(limit: 4) { _ in
            try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document).status
        }
        #expect(answers == [200, 200, 200, 200])
        #expect(try await s3.call(.head, "/bucket/k").header("content-length") == String((5 << 20) + 8))
    }

    @Test func anObjectIsReadPartByPart() async throws {
        let s3 = try await S3Harness.with("bucket")
        let (id, document) = try await upload(s3, "/bucket/k")
        try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document)
        let size = Self.first.count + Self.second.count
        let second = try await s3.call(.get, "/bucket/k?partNumber=2")
        #expect(second.status == 206 && second.text == "the rest")
        #expect(second.header("content-range") == "bytes \(Self.first.count)-\(size - 1)/\(size)")
        #expect(second.header("x-amz-mp-parts-count") == "2" && second.header("etag") == Self.wholeETag)
        let first = try await s3.call(.head, "/bucket/k?partNumber=1")
        #expect(first.status == 206 && first.header("content-length") == String(Self.first.count))
        #expect(try await s3.call(.head, "/bucket/k").header("x-amz-mp-parts-count") == nil)
        let third = try await s3.call(.get, "/bucket/k?partNumber=3")
        #expect(third.status == 416 && third.code == "InvalidPartNumber")
        #expect(third.element("ActualPartCount") == "2")
        #expect(try await s3.call(.get, "/bucket/k?partNumber=1", ["range": "bytes=0-1"]).code == "InvalidRequest")
        #expect(try await s3.call(.get, "/bucket/k?partNumber=0").code == "InvalidArgument")
        // An object of one put is its own first part.
        try await s3.call(.put, "/bucket/one", body: "one")
        let one = try await s3.call(.get, "/bucket/one?partNumber=1")
        #expect(one.status == 206 && one.text == "one" && one.header("x-amz-mp-parts-count") == nil)
        #expect(try await s3.call(.get, "/bucket/one?partNumber=2").status == 416)
        // A copy is of one piece, with an ETag of its own.
        let copy = try await s3.call(.put, "/bucket/copy", ["x-amz-copy-source": "bucket/k"])
        let etag = S3Harness.etag(Self.first + Self.second)
        #expect(copy.element("ETag") == etag.replacing("\"", with: "&quot;"))
        #expect(try await s3.call(.head, "/bucket/copy?partNumber=1").header("content-length") == String(size))
    }

    @Test func attributesTellThePartsWithTheirChecksums() async throws {
        let s3 = try await S3Harness.with("bucket")
        let id = try await s3.begin("/bucket/k", ["x-amz-checksum-algorithm": "SHA256"])
        let sum = ContentChecksum.base64(.sha256, of: Self.second)
        let part = try await s3.call(
            .put, "/bucket/k?partNumber=4&uploadId=\(id)", ["x-amz-checksum-sha256": sum], body: Self.second)
        #expect(part.header("x-amz-checksum-sha256") == sum)
        let document = S3Harness.completion([
            (S3Harness.etag(Self.second), "<ChecksumSHA256>\(sum)</ChecksumSHA256>")
        ]).replacing("<PartNumber>1<", with: "<PartNumber>4<")
        #expect(try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document).status == 200)
        // A part read alone has its own value, of the object's type.
        let alone = try await s3.call(.get, "/bucket/k?partNumber=1", ["x-amz-checksum-mode": "ENABLED"])
        #expect(alone.header("x-amz-checksum-sha256") == sum && alone.header("x-amz-checksum-type") == "COMPOSITE")
        let all = ["x-amz-object-attributes": "ETag, Checksum,ObjectParts,StorageClass,ObjectSize"]
        let answer = try await s3.call(.get, "/bucket/k?attributes", all)
        #expect(answer.status == 200)
        #expect(answer.element("ETag")?.hasSuffix("-1") == true && answer.text.contains("&quot;") == false)
        #expect(answer.element("PartsCount") == "1" && answer.element("IsTruncated") == "false")
        #expect(answer.elements("PartNumber") == ["1"] && answer.element("Size") == "8")
        #expect(answer.elements("ChecksumSHA256").count == 2 && answer.elements("ChecksumSHA256").last == sum)
        #expect(answer.element("ChecksumType") == "COMPOSITE")
        #expect(answer.element("StorageClass") == "STANDARD" && answer.element("ObjectSize") == "8")
        #expect(answer.header("last-modified") != nil)
        let beyond = all.merging(["x-amz-part-number-marker": "1", "x-amz-max-parts": "5"]) { $1 }
        let rest = try await s3.call(.get, "/bucket/k?attributes", beyond)
        #expect(rest.elements("PartNumber") == [] && rest.element("PartNumberMarker") == "1")
        #expect(try await s3.call(.get, "/bucket/k?attributes").code == "InvalidRequest")
        let other = try await s3.call(.get, "/bucket/k?attributes", ["x-amz-object-attributes": "Colour"])
        #expect(other.code == "InvalidArgument" && other.element("ArgumentValue") == "Colour")
        let size = try await s3.call(.get, "/bucket/k?attributes", ["x-amz-object-attributes": "ObjectSize"])
        #expect(size.element("ETag") == nil && size.element("ObjectSize") == "8")
    }

    @Test func partsAreCopiedFromObjects() async throws {
        let s3 = try await S3Harness.with("bucket", "other")
        try await s3.call(.put, "/other/source", body: "0123456789")
        let id = try await s3.begin("/bucket/k")
        let path = "/bucket/k?partNumber=1&uploadId=\(id)"
        func copy(_ range: String?, source: String = "/other/source") async throws -> S3Harness.Answer {
            var headers = ["x-amz-copy-source": source]
            headers["x-amz-copy-source-range"] = range
            return try await s3.call(.put, path, headers)
        }
        let copied = try await copy("bytes=2-5")
        #expect(copied.status == 200)
        #expect(copied.element("ETag") == S3Harness.etag("2345").replacing("\"", with: "&quot;"))
        #expect(copied.element("LastModified")?.hasSuffix("Z") == true)
        for range in ["0-2", "bytes=0", "bytes=hello-world", "bytes=0-2,3-5", "bytes=-3", "bytes=5-3", "bytes=0-10"] {
            let refused = try await copy(range)
            #expect(refused.status == 400 && refused.code == "InvalidArgument")
            #expect(refused.element("ArgumentValue") == range)
        }
        #expect(try await copy(nil, source: "other/none").code == "NoSuchKey")
        #expect(try await copy(nil, source: "none/none").code == "NoSuchBucket")
        #expect(try await copy(nil, source: "none").code == "InvalidArgument")
        let document = S3Harness.completion([(S3Harness.etag("2345"), "")])
        #expect(try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: document).status == 200)
        #expect(try await s3.call(.get, "/bucket/k").text == "2345")
    }

    @Test("checksums are of the kind that the upload was begun with")
    func checksumKinds() async throws {
        let s3 = try await S3Harness.with("bucket")
        for (headers, text) in [
            (
                ["x-amz-checksum-algorithm": "SHA256", "x-amz-checksum-type": "FULL_OBJECT"],
                "FULL_OBJECT checksum type"
            ),
            (["x-amz-checksum-algorithm": "CRC64NVME", "x-amz-checksum-type": "COMPOSITE"], "COMPOSITE checksum type"),
            (["x-amz-checksum-type": "COMPOSITE"], "can only be used with"),
            (["x-amz-checksum-algorithm": "CRC32", "x-amz-checksum-type": "HALF"], "invalid"),
        ] {
            let refused = try await s3.call(.post, "/bucket/k?uploads", headers)
            #expect(refused.code == "InvalidRequest" && refused.text.contains(text), "\(refused.text)")
        }
        let later = try await s3.call(.post, "/bucket/k?uploads", ["x-amz-checksum-algorithm": "XXHASH64"])
        #expect(later.status == 501 && later.text.contains("ChecksumAlgorithm XXHASH64"))
        let id = try await s3.begin("/bucket/k", ["x-amz-checksum-algorithm": "SHA256"])
        let path = "/bucket/k?partNumber=1&uploadId=\(id)"
        let crc = ContentChecksum.base64(.crc32, of: Self.second)
        let sum = ContentChecksum.base64(.sha256, of: Self.second)
        let other = try await s3.call(.put, path, ["x-amz-checksum-crc32": crc], body: Self.second)
        #expect(other.code == "InvalidRequest")
        #expect(
            other.element("Message")
                == "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32")
        #expect(try await s3.call(.put, path, body: Self.second).text.contains("actual checksum Type: null"))
        #expect(try await s3.call(.put, path, ["x-amz-checksum-sha256": sum], body: Self.second).status == 200)
        let tag = S3Harness.etag(Self.second)
        let bare = try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: S3Harness.completion([(tag, "")]))
        #expect(bare.code == "InvalidRequest" && bare.text.contains("missing for part 1"))
        let wrong = S3Harness.completion([(tag, "<ChecksumSHA256>\(crc)</ChecksumSHA256>")])
        #expect(try await s3.call(.post, "/bucket/k?uploadId=\(id)", body: wrong).code == "InvalidPart")
        let right = S3Harness.completion([(tag, "<ChecksumSHA256>\(sum)</ChecksumSHA256>")])
        for (headers, code) in [
            (["x-amz-mp-object-size": "7"], "InvalidRequest"),
            (["x-amz-checksum-type": "FULL_OBJECT"], "InvalidRequest"),
            (["x-amz-checksum-crc32": crc], "InvalidRequest"), (["x-amz-checksum-sha256": sum + "-1"], "BadDigest"),
        ] {
            let refused = try await s3.call(.post, "/bucket/k?uploadId=\(id)", headers, body: right)
            #expect(refused.status == 400 && refused.code == code, "\(refused.text)")
        }
        let fields = ["x-amz-mp-object-size": "8", "x-amz-checksum-type": "COMPOSITE"]
        let done = try await s3.call(.post, "/bucket/k?uploadId=\(id)", fields, body: right)
        let digest = try #require(Base64.decode(sum))
        #expect(done.element("ChecksumSHA256") == ContentChecksum.base64(.sha256, of: digest) + "-1")
    }

    @Test func aWholeChecksumIsMadeOfAllBytes() async throws {
        let s3 = try await S3Harness.with("bucket")
        let id = try await s3.begin("/bucket/k", ["x-amz-checksum-algorithm": "CRC64NVME"])
        // The service makes the sums of parts that come without.
        #expect(
            try await s3.call(.put, "/bucket/k?partNumber=1&uploadId=\(id)", body: "123456789").header("etag") != nil)
        let document = S3Harness.completion([(S3Harness.etag("123456789"), "")])
        let path = "/bucket/k?uploadId=\(id)"
        let wrong = try await s3.call(.post, path, ["x-amz-checksum-crc64nvme": "AAAAAAAAAAA="], body: document)
        #expect(wrong.code == "BadDigest")
        let done = try await s3.call(.post, path, ["x-amz-checksum-crc64nvme": "rosUhgp5mIg="], body: document)
        #expect(done.element("ChecksumCRC64NVME") == "rosUhgp5mIg=" && done.element("ChecksumType") == "FULL_OBJECT")
    }
}

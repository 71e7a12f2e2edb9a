import HTTPTypes
import Testing

/// Conditions are honoured, each with S3's answer.
@Suite("conditions of S3 requests", .timeLimit(.minutes(5)))
struct S3ConditionTests {
    let past = "Mon, 01 Jan 2024 00:00:00 GMT"
    let future = "Tue, 01 Jan 2030 00:00:00 GMT"

    @Test func anObjectIsDeletedOnlyAsItWasSeen() async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/k", body: "one")
        let refused = try await s3.call(.delete, "/bucket/k", ["if-match": "\"other\""])
        #expect(refused.status == 412)
        #expect(refused.code == "PreconditionFailed")
        #expect(refused.element("Condition") == "If-Match")
        #expect(try await s3.call(.get, "/bucket/k").text == "one")
        #expect(try await s3.call(.delete, "/bucket/k", ["if-match": S3Harness.etag("one")]).status == 204)
        #expect(try await s3.call(.get, "/bucket/k").status == 404)
        // The reply was lost and the client asks again.
        #expect(try await s3.call(.delete, "/bucket/k", ["if-match": S3Harness.etag("one")]).status == 204)
        try await s3.call(.put, "/bucket/k", body: "two")
        #expect(try await s3.call(.delete, "/bucket/k", ["if-match": "*"]).status == 204)
    }

    @Test(arguments: ["x-amz-if-match-last-modified-time", "x-amz-if-match-size"])
    func conditionsOfDirectoryBucketsAreRefusedByName(_ name: String) async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/k", body: "one")
        let refused = try await s3.call(.delete, "/bucket/k", [name: "3"])
        #expect(refused.status == 501)
        #expect(refused.code == "NotImplemented")
        #expect(refused.element("Message")?.contains("DeleteObject with IfMatch") == true)
        #expect(try await s3.call(.get, "/bucket/k").text == "one")
    }

    @Test func eachOfManyObjectsIsDeletedOnlyAsItWasSeen() async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/a", body: "a")
        try await s3.call(.put, "/bucket/b", body: "b")
        let body =
            "<Delete><Object><Key>a</Key><ETag>nope</ETag></Object><Object><Key>b</Key><ETag>"
            + "\(S3Harness.etag("b").filter { $0 != "\"" })</ETag><VersionId>null</VersionId></Object></Delete>"
        let answer = try await s3.call(.post, "/bucket?delete", body: body)
        #expect(answer.status == 200)
        #expect(answer.elements("Code") == ["PreconditionFailed"])
        #expect(answer.elements("Key") == ["a", "b"])
        #expect(try await s3.call(.get, "/bucket/a").text == "a")
        #expect(try await s3.call(.get, "/bucket/b").status == 404)
    }

    @Test(
        "a copy is made only of the source that is meant",
        arguments: [
            (["if-match": "same"], 200), (["if-match": "\"other\""], 412), (["if-none-match": "same"], 412),
            (["if-none-match": "\"other\""], 200), (["if-modified-since": "past"], 200),
            (["if-modified-since": "future"], 412), (["if-unmodified-since": "past"], 412),
            (["if-unmodified-since": "future"], 200),
            // A condition on the ETag stands above the one on the date.
            (["if-match": "same", "if-unmodified-since": "past"], 200),
            (["if-none-match": "same", "if-modified-since": "past"], 412),
            (["if-unmodified-since": "yesterday"], 400),
        ] as [([String: String], Int)])
    func copySourceConditions(_ conditions: [String: String], _ status: Int) async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/source", body: "one")
        var headers = ["x-amz-copy-source": "/bucket/source"]
        for (name, value) in conditions {
            headers["x-amz-copy-source-" + name] =
                ["same": S3Harness.etag("one"), "past": past, "future": future][value] ?? value
        }
        #expect(try await s3.call(.put, "/bucket/copy", headers).status == status)
        #expect(try await s3.call(.get, "/bucket/copy").status == (status == 200 ? 200 : 404))
        let upload = try await s3.begin("/bucket/parts")
        let part = try await s3.call(.put, "/bucket/parts?partNumber=1&uploadId=\(upload)", headers)
        #expect(part.status == status)
    }

    @Test func anObjectIsMadeOnlyWhereItMayBe() async throws {
        let s3 = try await S3Harness.with("bucket")
        #expect(try await s3.call(.put, "/bucket/k", ["if-match": "*"], body: "x").code == "NoSuchKey")
        #expect(try await s3.call(.put, "/bucket/k", ["if-none-match": "*"], body: "x").status == 200)
        #expect(try await s3.call(.put, "/bucket/k", ["if-none-match": "*"], body: "y").status == 412)
        #expect(try await s3.call(.put, "/bucket/k", ["if-match": "*"], body: "y").status == 200)
        #expect(try await s3.call(.put, "/bucket/k", ["if-none-match": "\"e\""], body: "z").status == 501)
        let both = ["if-none-match": "*", "if-match": "*"]
        #expect(try await s3.call(.put, "/bucket/k", both, body: "z").status == 501)
        let copy = ["x-amz-copy-source": "bucket/k", "if-none-match": "*"]
        #expect(try await s3.call(.put, "/bucket/k2", copy).status == 200)
        #expect(try await s3.call(.put, "/bucket/k2", copy).status == 412)
    }
}

import HTTPTypes
import LocalCloud
import Testing

@Suite("buckets of S3", .timeLimit(.minutes(5)))
struct S3BucketTests {
    static func document(_ constraint: String?) -> String {
        guard let constraint else { return "" }
        return "<CreateBucketConfiguration><LocationConstraint>\(constraint)</LocationConstraint>"
            + "</CreateBucketConfiguration>"
    }

    @Test(
        arguments: [
            ("us-west-2", "us-west-2", 200, nil), ("us-west-2", nil, 400, "IllegalLocationConstraintException"),
            ("us-west-2", "eu-central-1", 400, "IllegalLocationConstraintException"),
            ("us-west-2", "us-east-1", 400, "IllegalLocationConstraintException"),
            ("us-west-2", "mars-north-1", 400, "IllegalLocationConstraintException"),
            ("us-east-1", nil, 200, nil), ("us-east-1", "us-east-1", 400, "InvalidLocationConstraint"),
            ("us-east-1", "eu-central-1", 200, nil), ("us-east-1", "mars-north-1", 400, "InvalidLocationConstraint"),
        ] as [(String, String?, Int, String?)])
    func aBucketStandsWhereItMay(_ region: String, _ constraint: String?, _ status: Int, _ code: String?) async throws {
        let s3 = try S3Harness()
        let answer = try await s3.call(.put, "/bucket", body: Self.document(constraint), region: region)
        #expect(answer.status == status)
        #expect(answer.code == code)
        if status == 200 {
            #expect(answer.header("location") == "/bucket")
            #expect(try await s3.call(.head, "/bucket").header("x-amz-bucket-region") == constraint ?? region)
        } else {
            #expect(try await s3.call(.head, "/bucket").status == 404)
        }
    }

    @Test func anUnnamedRegionIsCalledUnspecified() async throws {
        let answer = try await S3Harness().call(.put, "/bucket")
        #expect(
            answer.element("Message")
                == "The unspecified location constraint is incompatible for the region specific endpoint this request "
                + "was sent to.")
    }

    @Test func ourOwnBucketMadeAgain() async throws {
        let s3 = try S3Harness()
        for status in [200, 409] {
            let answer = try await s3.call(.put, "/west", body: Self.document("us-west-2"))
            #expect(answer.status == status)
            #expect(answer.code == (status == 200 ? nil : "BucketAlreadyOwnedByYou"))
            #expect(answer.element("BucketName") == (status == 200 ? nil : "west"))
        }
        for _ in 0..<2 { #expect(try await s3.call(.put, "/east", region: "us-east-1").status == 200) }
        let other = try await s3.call(.put, "/west", region: "us-east-1")
        #expect(other.code == "BucketAlreadyOwnedByYou")
    }

    @Test(
        arguments: [
            ("x-amz-acl", "private", 200, ""), ("x-amz-acl", "public-read", 400, "InvalidBucketAclWithObjectOwnership"),
            ("x-amz-bucket-object-lock-enabled", "false", 200, ""),
            ("x-amz-bucket-object-lock-enabled", "true", 501, "ObjectLockEnabledForBucket"),
            ("x-amz-object-ownership", "BucketOwnerEnforced", 200, ""),
            ("x-amz-object-ownership", "ObjectWriter", 501, "ObjectOwnership ObjectWriter"),
            ("x-amz-grant-write", "id=1", 501, "GrantWrite"),
        ])
    func whatABucketCannotBeIsRefused(_ header: String, _ value: String, _ status: Int, _ text: String) async throws {
        let answer = try await S3Harness().call(.put, "/bucket", [header: value], region: "us-east-1")
        #expect(answer.status == status)
        #expect(text.isEmpty || answer.text.contains(text), "\(answer.text)")
    }

    @Test func directoryBucketsAreRefusedByName() async throws {
        let body =
            "<CreateBucketConfiguration><Location><Type>AvailabilityZone</Type></Location></CreateBucketConfiguration>"
        let answer = try await S3Harness().call(.put, "/bucket", body: body, region: "us-east-1")
        #expect(answer.status == 501)
        #expect(answer.text.contains("CreateBucketConfiguration.Location"))
    }

    @Test func bucketsAreListedPageByPage() async throws {
        let s3 = try await S3Harness.with("alpha", "alpine", "beta")
        try await s3.cloud.objects.createBucket("alps", region: "eu-west-1")
        let all = try await s3.call(.get, "/")
        #expect(all.elements("Name") == ["alpha", "alpine", "alps", "beta"])
        #expect(all.element("ContinuationToken") == nil && all.element("Prefix") == nil)
        let first = try await s3.call(.get, "/?prefix=alp&max-buckets=2")
        #expect(first.elements("Name") == ["alpha", "alpine"])
        #expect(first.element("Prefix") == "alp")
        let token = try #require(first.element("ContinuationToken"))
        let rest = try await s3.call(
            .get, "/?prefix=alp&max-buckets=2&continuation-token=" + token.replacing("=", with: "%3D"))
        #expect(rest.elements("Name") == ["alps"])
        #expect(rest.element("ContinuationToken") == nil)
        let west = try await s3.call(.get, "/?bucket-region=eu-west-1")
        #expect(west.elements("Name") == ["alps"] && west.elements("BucketRegion") == ["eu-west-1"])
        for (query, name) in [("max-buckets=0", "max-buckets"), ("continuation-token=x", "continuation-token")] {
            let refused = try await s3.call(.get, "/?" + query)
            #expect(refused.status == 400 && refused.code == "InvalidArgument")
            #expect(refused.element("ArgumentName") == name)
            #expect(refused.element("ArgumentValue") == String(query.split(separator: "=")[1]))
        }
    }

    @Test func tagsOfBucketsAndObjects() async throws {
        let s3 = try S3Harness()
        let made = try await s3.call(
            .put, "/bucket",
            body: "<CreateBucketConfiguration><Tags><Tag><Key>a</Key><Value>1</Value></Tag></Tags>"
                + "</CreateBucketConfiguration>", region: "us-east-1")
        #expect(made.status == 200)
        try await s3.call(.put, "/bucket/k", body: "x")
        let etag = try await s3.call(.head, "/bucket/k").header("etag")
        func tagging(_ count: Int, key: String = "k") -> String {
            let tags = (0..<count).map { "<Tag><Key>\(key)\($0)</Key><Value>v</Value></Tag>" }.joined()
            return "<Tagging><TagSet>\(tags)</TagSet></Tagging>"
        }
        for (path, limit, put, had) in [("/bucket?tagging", 50, 204, ["a"]), ("/bucket/k?tagging", 10, 200, [])] {
            #expect(try await s3.call(.get, path).elements("Key") == had)
            #expect(try await s3.call(.put, path, body: tagging(2)).status == put)
            #expect(try await s3.call(.get, path).elements("Key") == ["k0", "k1"])
            #expect(try await s3.call(.put, path, body: tagging(limit)).status == put)
            #expect(try await s3.call(.put, path, body: tagging(limit + 1)).code == "BadRequest")
            #expect(try await s3.call(.put, path, body: tagging(1, key: "aws:")).code == "InvalidTag")
            #expect(try await s3.call(.put, path, body: tagging(1, key: "a*")).code == "InvalidTag")
            #expect(try await s3.call(.put, path, body: "<Tagging>").code == "MalformedXML")
            #expect(try await s3.call(.get, path).elements("Key").count == limit)
            #expect(try await s3.call(.delete, path).status == 204)
        }
        let none = try await s3.call(.get, "/bucket?tagging")
        #expect(none.status == 404 && none.code == "NoSuchTagSet")
        #expect(try await s3.call(.get, "/bucket/k?tagging").elements("Tag") == [])
        #expect(try await s3.call(.head, "/bucket/k").header("etag") == etag)
        #expect(try await s3.call(.get, "/bucket/none?tagging").code == "NoSuchKey")
        #expect(try await s3.call(.put, "/none?tagging", body: tagging(1)).code == "NoSuchBucket")
    }
}

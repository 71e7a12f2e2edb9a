import Foundation
import HTTPTypes
import LocalCloud
import Testing

@Suite("listings of S3", .timeLimit(.minutes(5)))
struct S3ListingTests {
    @Test func ownersAreShownWhereTheyAreWanted() async throws {
        let s3 = try await S3Harness.with("bucket")
        try await s3.call(.put, "/bucket/k", body: "x")
        #expect(try await s3.call(.get, "/bucket?list-type=2").elements("Owner").isEmpty)
        #expect(try await s3.call(.get, "/bucket?list-type=2&fetch-owner=false").elements("Owner").isEmpty)
        let account = s3.cloud.identity.account
        #expect(try await s3.call(.get, "/bucket?list-type=2&fetch-owner=true").elements("ID") == [account])
        #expect(try await s3.call(.get, "/bucket").elements("ID") == [account])
    }

    @Test func tokensStandForPlacesAndCannotBeMadeUp() async throws {
        let s3 = try await S3Harness.with("bucket")
        // A key that begins with a mark which joins the character before it.
        let keys = ["a", "b", "c", "\u{301}d"]
        for key in keys { try await s3.cloud.objects.put([1], bucket: "bucket", key: key) }
        var seen: [String] = []
        var query = "list-type=2&max-keys=1&start-after=a"
        while true {
            let page = try await s3.call(.get, "/bucket?" + query)
            seen += page.elements("Key")
            #expect(page.element("StartAfter") == "a")
            guard let token = page.element("NextContinuationToken") else { break }
            let escaped = token.replacing("=", with: "%3D").replacing("+", with: "%2B").replacing("/", with: "%2F")
            query = "list-type=2&max-keys=1&start-after=a&continuation-token=\(escaped)"
        }
        #expect(seen == Array(keys.dropFirst()))
        for token in ["", "%25", "YQ%3D%3D", "////"] {
            let refused = try await s3.call(.get, "/bucket?list-type=2&continuation-token=" + token)
            #expect(refused.status == 400 && refused.code == "InvalidArgument")
            #expect(refused.element("ArgumentName") == "continuation-token")
            #expect(refused.element("ArgumentValue") == token.removingPercentEncoding)
        }
    }

    @Test(arguments: [
        ("/bucket?list-type=2&max-keys=x", "max-keys", "x"), ("/bucket?max-keys=-1", "max-keys", "-1"),
        ("/bucket?max-keys=99999999999", "max-keys", "99999999999"),
        ("/bucket?encoding-type=rot13", "encoding-type", "rot13"),
        ("/bucket?uploads&max-uploads=x", "max-uploads", "x"),
        ("/bucket?versions&version-id-marker=null", "version-id-marker", "null"),
        ("/bucket?versions&key-marker=a&version-id-marker=x", "version-id-marker", "x"),
    ])
    func argumentsThatAreNoneAreNamed(_ path: String, _ name: String, _ value: String) async throws {
        let answer = try await S3Harness.with("bucket").call(.get, path)
        #expect(answer.status == 400)
        #expect(answer.code == "InvalidArgument")
        #expect(answer.element("ArgumentName") == name)
        #expect(answer.element("ArgumentValue") == value)
    }

    @Test func versionsOfABucketThatHasNone() async throws {
        let s3 = try await S3Harness.with("bucket")
        for key in ["a", "d/1", "d/2", "e"] { try await s3.call(.put, "/bucket/" + key, body: "x") }
        let all = try await s3.call(.get, "/bucket?versions")
        #expect(all.elements("Key") == ["a", "d/1", "d/2", "e"])
        #expect(all.elements("VersionId") == ["null", "null", "null", "null"])
        #expect(all.elements("IsLatest") == ["true", "true", "true", "true"])
        #expect(all.element("IsTruncated") == "false")
        let folders = try await s3.call(.get, "/bucket?versions&delimiter=/&max-keys=2")
        #expect(folders.elements("Key") == ["a"] && folders.elements("Prefix").contains("d/"))
        #expect(folders.element("NextKeyMarker") == "d/")
        let rest = try await s3.call(.get, "/bucket?versions&delimiter=/&key-marker=d/")
        #expect(rest.elements("Key") == ["e"])
        let next = try await s3.call(.get, "/bucket?versions&key-marker=a&version-id-marker=null&max-keys=1")
        #expect(next.elements("Key") == ["d/1"] && next.element("NextVersionIdMarker") == "null")
        // Programs empty a bucket with what they were shown.
        let body = "<Delete><Object><Key>a</Key><VersionId>null</VersionId></Object></Delete>"
        #expect(try await s3.call(.post, "/bucket?delete", body: body).elements("VersionId") == ["null"])
        #expect(try await s3.call(.delete, "/bucket/e?versionId=null").status == 204)
        #expect(try await s3.call(.get, "/bucket?versions").elements("Key") == ["d/1", "d/2"])
    }

    @Test func uploadsAndPartsAreListedFromTheirMarkersOn() async throws {
        let s3 = try await S3Harness.with("bucket")
        let type = ["x-amz-storage-class": "STANDARD_IA", "x-amz-checksum-algorithm": "SHA256"]
        let ids = [
            try await s3.begin("/bucket/a", type), try await s3.begin("/bucket/a"), try await s3.begin("/bucket/b"),
        ]
        let ofA = ids.prefix(2).sorted()
        let first = try await s3.call(.get, "/bucket?uploads&max-uploads=1")
        #expect(first.elements("UploadId") == [ofA[0]])
        #expect(first.element("NextKeyMarker") == "a" && first.element("NextUploadIdMarker") == ofA[0])
        let second = try await s3.call(.get, "/bucket?uploads&key-marker=a&upload-id-marker=\(ofA[0])")
        #expect(second.elements("UploadId") == [ofA[1], ids[2]])
        // Without an upload's marker all uploads of the key are behind us.
        #expect(try await s3.call(.get, "/bucket?uploads&key-marker=a").elements("UploadId") == [ids[2]])
        #expect(try await s3.call(.get, "/bucket?uploads&delimiter=/").status == 501)
        for number in 1...3 {
            try await s3.call(
                .put, "/bucket/a?partNumber=\(number)&uploadId=\(ids[0])", ["x-amz-sdk-checksum-algorithm": "SHA256"],
                body: "part \(number)")
        }
        let parts = try await s3.call(.get, "/bucket/a?uploadId=\(ids[0])&max-parts=2")
        #expect(parts.elements("PartNumber") == ["1", "2"])
        #expect(parts.element("NextPartNumberMarker") == "2" && parts.element("IsTruncated") == "true")
        #expect(parts.element("StorageClass") == "STANDARD_IA")
        #expect(parts.element("ChecksumAlgorithm") == "SHA256" && parts.element("ChecksumType") == "COMPOSITE")
        #expect(parts.elements("ID") == [s3.cloud.identity.account, s3.cloud.identity.account])
        let rest = try await s3.call(.get, "/bucket/a?uploadId=\(ids[0])&part-number-marker=2")
        #expect(rest.elements("PartNumber") == ["3"] && rest.element("IsTruncated") == "false")
        for (query, name) in [("max-parts=x", "max-parts"), ("part-number-marker=-1", "part-number-marker")] {
            let refused = try await s3.call(.get, "/bucket/a?uploadId=\(ids[0])&" + query)
            #expect(refused.code == "InvalidArgument" && refused.element("ArgumentName") == name)
        }
    }
}

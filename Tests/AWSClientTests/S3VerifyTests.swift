import AWSClient
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing
import TestSupport

/// What an upload makes of the service's own account of what it has stored.
@Suite(.timeLimit(.minutes(5)))
struct S3VerifyTests {
    private static let bytes = (0..<2_500).map { UInt8(truncatingIfNeeded: $0 / 7) }
    private static let digest = SHA256Digest(of: bytes).hex
    private static let checksum = ContentChecksum.base64(.crc32, of: bytes)
    private static let parts = [bytes[..<1_000], bytes[1_000..<2_000], bytes[2_000...]].map {
        ContentChecksum.base64(.crc32, of: Array($0))
    }

    /// How the service describes the object after it was written.
    struct Stored: Sendable, CustomTestStringConvertible {
        var name: String
        var size = "2500"
        var digest: String? = S3VerifyTests.digest
        var tag = "\"new\""
        /// nil for the right one, empty for none.
        var checksum: String? = ""
        /// The status of a HEAD with and without the checksum mode.
        var statuses = [200, 200]
        /// The ETag of the reply to the write.
        var writeTag: String? = "\"new\""
        var error: ErrorCode?
        var isRemoved = false
        var testDescription: String { name }
    }

    private static let cases = [
        Stored(name: "no checksum there"), Stored(name: "the right checksum", checksum: nil),
        Stored(
            name: "another checksum", checksum: "AAAAAA==", error: AWSClientError.checksumMismatch, isRemoved: true),
        Stored(name: "a checksum of other parts", checksum: "AAAAAA==-7"),
        Stored(name: "another size", size: "2499", error: AWSClientError.checksumMismatch, isRemoved: true),
        Stored(name: "somebody else's", digest: nil, error: AWSClientError.checksumMismatch),
        Stored(name: "replaced meanwhile", tag: "\"other\"", error: AWSClientError.checksumMismatch),
        Stored(name: "gone", statuses: [404, 404], error: AWSClientError.checksumMismatch),
        Stored(name: "the key cannot be used", statuses: [403, 200]),
        Stored(name: "nobody may look", statuses: [403, 403], error: AWSClientError.refused),
    ]

    private func upload(
        _ stored: Stored, partSize: Int64
    ) async throws -> (calls: [HTTPCall], ended: Result<S3Client.Upload, any Error>) {
        let folder = try TemporaryFolder()
        try DurableFile.write(Self.bytes, to: folder.file("data"))
        let test = try TestClient(retry: RetryPolicy(maximumAttempts: 1)) { call, _ in
            func reply(_ status: Int, _ headers: [(String, String?)] = [], _ text: String = "") -> HTTPReply {
                var fields = HTTPFields()
                for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
                return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
            }
            let path = call.head.path ?? ""
            if path.hasSuffix("?uploads") {
                return reply(
                    200, [], "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>")
            }
            switch call.head.method {
            case .head:
                let hasChecksum = call.header("x-amz-checksum-mode") == "ENABLED"
                var checksum = stored.checksum
                if checksum == nil { checksum = partSize < 2_500 ? Self.composite : Self.checksum }
                if !hasChecksum || checksum?.isEmpty == true { checksum = nil }
                return reply(
                    stored.statuses[hasChecksum ? 0 : 1],
                    [
                        ("content-length", stored.size), ("x-amz-meta-slipway-sha256", stored.digest),
                        ("etag", stored.tag), ("x-amz-checksum-crc32", checksum),
                    ])
            case .delete: return reply(204)
            case .post:
                let tag = stored.writeTag.map { "<ETag>\($0)</ETag>" } ?? ""
                return reply(200, [], "<CompleteMultipartUploadResult>\(tag)</CompleteMultipartUploadResult>")
            default: return reply(200, [("etag", path.contains("partNumber") ? "\"part\"" : stored.writeTag)])
            }
        }
        do {
            let upload = try await S3Client(test.client, partSize: partSize).put(
                file: folder.file("data"), bucket: "bkt", key: "k")
            return (test.transport.calls, .success(upload))
        } catch {
            return (test.transport.calls, .failure(error))
        }
    }

    /// The checksum over the parts' checksums.
    private static let composite: String = {
        let all = parts.flatMap { Base64Text.bytes($0) }
        return ContentChecksum.base64(.crc32, of: all) + "-3"
    }()

    @Test(arguments: cases, [1_000, 10_000] as [Int64])
    func whatIsStoredIsHeldToWhatWasSent(_ stored: Stored, partSize: Int64) async throws {
        let (calls, ended) = try await upload(stored, partSize: partSize)
        switch ended {
        case .success(let upload):
            #expect(stored.error == nil)
            #expect(upload.wasSent)
        case .failure(let error): #expect((error as? any CodedError)?.code == stored.error, "\(error)")
        }
        // An upload in parts is taken back too; that is another request.
        let removals = calls.filter { $0.head.method == .delete && $0.head.path?.contains("uploadId") == false }
        #expect(removals.isEmpty != stored.isRemoved)
        #expect(calls.contains { $0.header("x-amz-checksum-mode") == "ENABLED" })
    }

    /// Whatever answered, it was not the service.
    @Test func aWriteWithoutATagIsNoWrite() async throws {
        let (_, ended) = try await upload(Stored(name: "", writeTag: nil), partSize: 10_000)
        let error = #expect(throws: AWSClientError.self) { try ended.get() }
        #expect(error?.code == AWSClientError.replyInvalid)
        #expect(error?.retry == .unknownOutcome)
    }

    @Test func anObjectOfOurDigestWithOtherBytesIsNotTakenForOurs() async throws {
        let test = try TestClient { call, _ in
            var headers: HTTPFields = [.contentLength: "2500", .eTag: "\"x\""]
            headers[HTTPField.Name("x-amz-meta-slipway-sha256")!] = Self.digest
            headers[HTTPField.Name("x-amz-checksum-crc32")!] = "AAAAAA=="
            return call.head.method == .head
                ? HTTPReply(status: .ok, headers: headers, body: .init([]))
                : HTTPReply(status: .preconditionFailed, headers: [:], body: .init([]))
        }
        let error = await #expect(throws: AWSClientError.self) {
            try await S3Client(test.client).put(Self.bytes, bucket: "bkt", key: "k", writeOnce: true)
        }
        #expect(error?.code == AWSClientError.checksumMismatch)
    }
}

private enum Base64Text {
    static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }
}

import AWSClient
import AWSWire
import Core
import HTTPTypes
import TestSupport
import Testing

/// Uploads in parts that an earlier attempt began.
@Suite(.timeLimit(.minutes(5)))
struct S3UnfinishedUploadTests {
    private static let bytes = (0..<2_500).map { UInt8(truncatingIfNeeded: $0 / 7) }
    private static let digest = SHA256Digest(of: bytes)
    private static let lists = "?uploads&prefix="

    /// What the service has when the attempt begins.
    private struct Service: Sendable {
        /// The parts of the unfinished upload `u1`, by their numbers.
        var stored: [Int: [UInt8]] = [:]
        /// What it answers to a part; nil for success.
        var part: (@Sendable () throws -> HTTPReply)?
        var listing: (@Sendable () -> HTTPReply)?
        /// Whether `u1` is gone when parts come.
        var isGone = false
        /// Whether the object stands there after that.
        var isThere = false

        func answer(_ call: HTTPCall) throws -> HTTPReply {
            let path = call.head.path ?? ""
            if path.contains(lists) { return listing?() ?? Self.uploads(stored.isEmpty ? [] : ["u1"]) }
            if path.hasSuffix("?uploads") {
                return Self.xml(
                    "<InitiateMultipartUploadResult><UploadId>u2</UploadId></InitiateMultipartUploadResult>")
            }
            if call.head.method == .head {
                guard isThere || !isGone else { return Self.reply(404) }
                return Self.reply(200, [("content-length", "2500"), ("x-amz-meta-slipway-sha256", digest.hex)])
            }
            if call.head.method == .get { return Self.xml(parts) }
            if call.head.method == .delete { return Self.reply(204) }
            if path.contains("partNumber=") {
                if isGone, path.contains("uploadId=u1") {
                    return Self.reply(404, [], "<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>")
                }
                return try part?() ?? Self.reply(200, [("etag", "\"new\"")])
            }
            return Self.xml("<CompleteMultipartUploadResult><ETag>\"e-3\"</ETag></CompleteMultipartUploadResult>")
        }

        private var parts: String {
            let all = stored.sorted { $0.key < $1.key }.map { number, bytes in
                "<Part><PartNumber>\(number)</PartNumber><ETag>\"old\"</ETag><Size>\(bytes.count)</Size>"
                    + "<ChecksumCRC32>\(ContentChecksum.base64(.crc32, of: bytes))</ChecksumCRC32></Part>"
            }
            return "<ListPartsResult>\(all.joined())<IsTruncated>false</IsTruncated></ListPartsResult>"
        }

        static func uploads(_ ids: [String]) -> HTTPReply {
            // The second is of a key that only begins like ours.
            let all = ids.map { "<Upload><UploadId>\($0)</UploadId><Key>k</Key></Upload>" }
            return xml(
                "<ListMultipartUploadsResult>\(all.joined())<Upload><UploadId>x</UploadId><Key>kk</Key></Upload>"
                    + "</ListMultipartUploadsResult>")
        }

        static func xml(_ text: String) -> HTTPReply { reply(200, [], text) }

        static func reply(_ status: Int, _ headers: [(String, String)] = [], _ text: String = "") -> HTTPReply {
            var fields = HTTPFields()
            for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
            return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
        }
    }

    private func upload(
        to service: Service, writeOnce: Bool = true
    ) async throws -> (calls: [HTTPCall], ended: Result<S3Client.Upload, any Error>) {
        let folder = try TemporaryFolder()
        try DurableFile.write(Self.bytes, to: folder.file("data"))
        let test = try TestClient(retry: RetryPolicy(maximumAttempts: 1)) { call, number in
            // A key that is written once is looked up before anything else; it is free.
            if number == 0, call.head.method == .head { return Service.reply(404) }
            return try service.answer(call)
        }
        do {
            let upload = try await S3Client(test.client, partSize: 1_000).put(
                file: folder.file("data"), bucket: "bkt", key: "k", writeOnce: writeOnce)
            return (test.transport.calls, .success(upload))
        } catch {
            return (test.transport.calls, .failure(error))
        }
    }

    private static func sent(_ calls: [HTTPCall]) -> [String] {
        calls.compactMap(\.head.path).filter { $0.contains("partNumber=") }.sorted()
    }

    private static func part(_ number: Int) -> [UInt8] { Array(bytes.dropFirst((number - 1) * 1_000).prefix(1_000)) }

    @Test func storedPartsAreNotSentAgain() async throws {
        let (calls, ended) = try await upload(to: Service(stored: [1: Self.part(1), 3: Self.part(3)]))
        #expect(try ended.get().digest == Self.digest)
        #expect(Self.sent(calls).count == 1)
        #expect(Self.sent(calls).first?.contains("partNumber=2&uploadId=u1") == true)
        #expect(!calls.contains { $0.head.path?.hasSuffix("?uploads") == true })
        let complete = try #require(calls.first { $0.text.contains("<CompleteMultipartUpload") })
        #expect(complete.head.path?.contains("uploadId=u1") == true)
        #expect(complete.text.contains("old") && complete.text.contains("new"))
    }

    /// A part of other bytes, of another size, or beyond the file's end is of another file.
    @Test(arguments: [
        [1: part(2)], [3: part(1)], [1: part(1), 4: part(1)], [1: part(1), 2: Array(part(2).dropLast())], [:],
    ])
    func partsOfAnotherFileAreNotUsed(stored: [Int: [UInt8]]) async throws {
        let (calls, ended) = try await upload(to: Service(stored: stored))
        _ = try ended.get()
        #expect(Self.sent(calls).map { $0.contains("uploadId=u2") } == [true, true, true])
        #expect(!calls.contains { $0.head.method == .delete })
    }

    @Test func whoMayNotListSendsAllParts() async throws {
        let denied = Service(
            stored: [1: Self.part(1)],
            listing: { Service.reply(403, [], "<Error><Code>AccessDenied</Code><Message>no</Message></Error>") })
        let (calls, ended) = try await upload(to: denied)
        _ = try ended.get()
        #expect(Self.sent(calls).count == 3)
    }

    /// A key that may be replaced does not name its content.
    @Test func onlyWriteOnceKeysAreLookedThrough() async throws {
        let (calls, ended) = try await upload(to: Service(stored: [1: Self.part(1)]), writeOnce: false)
        _ = try ended.get()
        #expect(Self.sent(calls).count == 3)
        #expect(!calls.contains { $0.head.path?.contains(Self.lists) == true })
    }

    @Test(arguments: [true, false])
    func anUploadThatIsGoneMeanwhile(isThere: Bool) async throws {
        let (calls, ended) = try await upload(
            to: Service(stored: [1: Self.part(1)], isGone: true, isThere: isThere))
        if isThere {
            // Another process has finished it.
            #expect(try ended.get().wasSent == false)
        } else {
            #expect(Self.sent(calls).filter { $0.contains("uploadId=u2") }.count == 3)
        }
    }

    /// What another attempt can mend leaves the parts for it; what it cannot does not.
    @Test func partsStayAfterABreakOnly() async throws {
        let broken = Service(part: {
            throw HTTPTransportError(HTTPTransportError.noReply, "cut", retry: .unknownOutcome)
        })
        let (kept, first) = try await upload(to: broken)
        #expect(throws: (any Error).self) { try first.get() }
        #expect(!kept.contains { $0.head.method == .delete })
        let cancelled = Service(part: { throw CancellationError() })
        let (also, second) = try await upload(to: cancelled)
        #expect(throws: CancellationError.self) { try second.get() }
        #expect(!also.contains { $0.head.method == .delete })
        let refused = Service(
            part: { Service.reply(403, [], "<Error><Code>AccessDenied</Code><Message>no</Message></Error>") })
        let (removed, third) = try await upload(to: refused)
        #expect(throws: (any Error).self) { try third.get() }
        #expect(removed.last?.head.method == .delete)
    }
}

import AWSClient
import AWSWire
import Core
import Datasets
import HTTPTypes
import Logging
import Providers
import Synchronization
import TestSupport
import Testing

/// What the S3 store makes of connections that break and of refusals.
@Suite(.timeLimit(.minutes(5)))
struct S3ObjectStoreTests {
    /// A clock on which nobody waits.
    struct InstantClock: Clock {
        typealias Instant = ContinuousClock.Instant
        var now: Instant { ContinuousClock.now }
        var minimumResolution: Duration { .nanoseconds(1) }
        func sleep(until deadline: Instant, tolerance: Duration?) async throws { try Task.checkCancellation() }
    }

    /// A body that ends with a broken connection after some bytes.
    struct Broken: AsyncSequence, Sendable {
        typealias Element = [UInt8]
        var bytes: [UInt8]

        func makeAsyncIterator() -> Iterator { Iterator(rest: bytes) }

        struct Iterator: AsyncIteratorProtocol {
            var rest: [UInt8]?

            mutating func next() async throws -> [UInt8]? {
                defer { rest = nil }
                guard let rest, !rest.isEmpty else {
                    throw HTTPTransportError(HTTPTransportError.noReply, "it broke", retry: .unknownOutcome)
                }
                return rest
            }
        }
    }

    private func store(
        _ answer: @escaping @Sendable (HTTPCall, Int) async throws -> HTTPReply
    ) throws -> (store: S3ObjectStore, transport: ScriptedTransport) {
        let transport = ScriptedTransport(answer)
        let keys = SigV4Credentials(accessKeyID: "AKID", secretAccessKey: Secret("very-secret"))
        let client = AWSClient(
            try AWSClientConfiguration(
                endpointURL: "http://127.0.0.1:4566", region: "us-west-2", keys: keys, source: "test"),
            transport: transport, clock: InstantClock(), wallClock: ManualWallClock(),
            random: SeededRandomSource(seed: 1), logger: Logger(label: "t", factory: { _ in SwiftLogNoOpLogHandler() }))
        return (S3ObjectStore(client, place: "aws, us-west-2"), transport)
    }

    private static func reply(_ status: Int, _ headers: [String: String] = [:], _ text: String = "") -> HTTPReply {
        var fields = HTTPFields()
        for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
        return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
    }

    private static func fault(_ status: Int, _ code: String, _ message: String = "said") -> HTTPReply {
        reply(
            status, ["content-type": "application/xml"],
            "<Error><Code>\(code)</Code><Message>\(message)</Message></Error>")
    }

    private static let object = ObjectInfo(bucket: "data", key: "a.jsonl", bytes: 100, version: "v1")

    @Test func aBreakIsContinuedFromTheOffset() async throws {
        let bytes = [UInt8](0..<100)
        let (store, transport) = try store { call, number in
            let range = call.head.headerFields[.range] ?? ""
            let start = Int(range.dropFirst(6).prefix { $0 != "-" }) ?? -1
            var reply = Self.reply(206, ["etag": "\"v1\"", "content-range": "bytes \(start)-99/100"])
            let part = Array(bytes[start...].prefix(30))
            reply.body = start + 30 < 100 ? HTTPReplyBody(Broken(bytes: part)) : HTTPReplyBody(part)
            return reply
        }
        let seen = Mutex<[UInt8]>([])
        try await store.read(Self.object, range: nil) { piece in seen.withLock { $0 += piece } }
        #expect(seen.withLock { $0 } == bytes)
        #expect(
            transport.calls.map { $0.head.headerFields[.range] }
                == ["bytes=0-99", "bytes=30-99", "bytes=60-99", "bytes=90-99"])
        #expect(transport.calls.allSatisfy { $0.head.headerFields[.ifMatch] == "\"v1\"" })
    }

    @Test func anObjectThatChangesBehindABreakIsNotMixed() async throws {
        let (store, _) = try store { _, number in
            guard number == 0 else { return Self.fault(412, "PreconditionFailed") }
            var reply = Self.reply(206, ["etag": "\"v1\"", "content-range": "bytes 0-99/100"])
            reply.body = HTTPReplyBody(Broken(bytes: [1, 2, 3]))
            return reply
        }
        let error = await #expect(throws: DatasetError.self) { try await store.read(Self.object, range: nil) { _ in } }
        #expect(error?.code == DatasetError.sourceChanged)
    }

    @Test func aConnectionThatOnlyBreaksIsGivenUp() async throws {
        let (store, transport) = try store { _, _ in
            var reply = Self.reply(206, ["etag": "\"v1\"", "content-range": "bytes 0-99/100"])
            reply.body = HTTPReplyBody(Broken(bytes: []))
            return reply
        }
        let error = await #expect(throws: DatasetError.self) { try await store.read(Self.object, range: nil) { _ in } }
        #expect(error?.code == DatasetError.sourceUnreadable)
        #expect(error?.message.contains("byte 0 of 100") == true)
        #expect(transport.calls.count == 6)
    }

    /// A connection that brings a byte at a time gets nowhere.
    @Test func aServiceThatNeverReachesTheEndIsGivenUp() async throws {
        let (store, transport) = try store { call, _ in
            let start = Int((call.head.headerFields[.range] ?? "").dropFirst(6).prefix { $0 != "-" }) ?? -1
            return Self.reply(206, ["etag": "\"v1\"", "content-range": "bytes \(start)-99/100"], "x")
        }
        let error = await #expect(throws: DatasetError.self) { try await store.read(Self.object, range: nil) { _ in } }
        #expect(error?.code == DatasetError.sourceUnreadable)
        #expect(transport.calls.count == 6)
    }

    struct ReplyCase: Sendable, CustomTestStringConvertible {
        var name: String
        var status = 206
        var headers: [String: String]
        var count = 60
        var wanted: ErrorCode?
        var testDescription: String { name }
    }

    /// What follows a break is held to what was asked for: `bytes=40-99` of an object of 100 bytes.
    @Test(arguments: [
        ReplyCase(name: "right", headers: ["etag": "\"v1\"", "content-range": "bytes 40-99/100"]),
        ReplyCase(
            name: "ignored range", status: 200, headers: ["etag": "\"v1\"", "content-length": "100"], count: 100,
            wanted: AWSClientError.replyInvalid),
        ReplyCase(name: "no range named", headers: ["etag": "\"v1\""], wanted: AWSClientError.replyInvalid),
        ReplyCase(
            name: "another start", headers: ["etag": "\"v1\"", "content-range": "bytes 0-59/100"],
            wanted: AWSClientError.replyInvalid),
        ReplyCase(
            name: "another end", headers: ["etag": "\"v1\"", "content-range": "bytes 40-98/100"],
            wanted: AWSClientError.replyInvalid),
        ReplyCase(
            name: "another total", headers: ["etag": "\"v1\"", "content-range": "bytes 40-99/200"],
            wanted: DatasetError.sourceChanged),
        ReplyCase(
            name: "another object", headers: ["etag": "\"v2\"", "content-range": "bytes 40-99/100"],
            wanted: DatasetError.sourceChanged),
        ReplyCase(name: "no tag", headers: ["content-range": "bytes 40-99/100"], wanted: AWSClientError.replyInvalid),
        ReplyCase(
            name: "too much", headers: ["etag": "\"v1\"", "content-range": "bytes 40-99/100"], count: 61,
            wanted: AWSClientError.replyInvalid),
        ReplyCase(name: "out of range", status: 416, headers: [:], count: 0, wanted: DatasetError.sourceChanged),
    ])
    func nothingElseIsGluedOn(of item: ReplyCase) async throws {
        let (store, _) = try store { _, number in
            if number > 0 { return Self.reply(item.status, item.headers, String(repeating: "x", count: item.count)) }
            var reply = Self.reply(206, ["etag": "\"v1\"", "content-range": "bytes 0-99/100"])
            reply.body = HTTPReplyBody(Broken(bytes: Array(repeating: UInt8(ascii: "x"), count: 40)))
            return reply
        }
        let seen = Mutex(0)
        do {
            try await store.read(Self.object, range: nil) { piece in seen.withLock { $0 += piece.count } }
            #expect(item.wanted == nil)
            #expect(seen.withLock { $0 } == 100)
        } catch let error as any CodedError {
            #expect(error.code == item.wanted, "\(error)")
            #expect(seen.withLock { $0 } == 40)
        }
    }

    private static let wholes: [(Int?, ErrorCode?)] = [
        (100, nil), (99, AWSClientError.replyInvalid), (nil, AWSClientError.replyInvalid),
    ]

    @Test(arguments: wholes)
    func theWholeIsTakenOnlyWhereItWasAskedFor(length: Int?, wanted: ErrorCode?) async throws {
        let (store, _) = try store { _, _ in
            var headers = ["etag": "\"v1\""]
            headers["content-length"] = length.map(String.init)
            return Self.reply(200, headers, String(repeating: "x", count: length ?? 100))
        }
        var code: ErrorCode?
        do {
            try await store.read(Self.object, range: nil) { _ in }
        } catch let error as any CodedError {
            code = error.code
        }
        #expect(code == wanted)
    }

    struct RefusalCase: Sendable, CustomTestStringConvertible {
        var status: Int
        var code: String
        var message = "said"
        var headers: [String: String] = [:]
        var wanted: ErrorCode
        var words: String
        var hint = ""
        var testDescription: String { "\(status) \(code)" }
    }

    @Test(arguments: [
        RefusalCase(
            status: 403, code: "AccessDenied", wanted: DatasetError.sourceForbidden, words: "missing or no access"),
        RefusalCase(status: 404, code: "NoSuchBucket", wanted: DatasetError.sourceMissing, words: "no bucket data"),
        RefusalCase(status: 404, code: "NoSuchKey", wanted: DatasetError.sourceMissing, words: "no such object"),
        RefusalCase(
            status: 301, code: "PermanentRedirect", wanted: DatasetError.sourceForbidden, words: "another region"),
        RefusalCase(
            status: 400, code: "AuthorizationHeaderMalformed", message: "expecting 'eu-west-1'",
            wanted: DatasetError.sourceForbidden, words: "expecting 'eu-west-1'"),
        RefusalCase(
            status: 301, code: "PermanentRedirect", headers: ["x-amz-bucket-region": "eu-west-1"],
            wanted: DatasetError.sourceForbidden, words: "another region than us-west-2",
            hint: "the bucket is in eu-west-1: --region eu-west-1"),
        RefusalCase(
            status: 400, code: "IllegalLocationConstraintException", headers: ["x-amz-bucket-region": "eu-west-1"],
            wanted: DatasetError.sourceForbidden, words: "another region",
            hint: "the bucket is in eu-west-1: --region eu-west-1"),
        RefusalCase(
            status: 403, code: "AllAccessDisabled", wanted: DatasetError.sourceForbidden, words: "missing or no access"),
        RefusalCase(status: 403, code: "", wanted: DatasetError.sourceForbidden, words: "missing or no access"),
        RefusalCase(
            status: 403, code: "RequestTimeTooSkewed", wanted: AWSClientError.refused, words: "RequestTimeTooSkewed",
            hint: "clock"),
        RefusalCase(
            status: 403, code: "InvalidAccessKeyId", wanted: AWSClientError.refused, words: "InvalidAccessKeyId",
            hint: "the access key is not known there"),
        RefusalCase(
            status: 403, code: "InvalidObjectState", wanted: DatasetError.sourceUnreadable, words: "is archived",
            hint: "restore it first"),
    ])
    func refusalsAreToldInTheWordsOfDatasets(of item: RefusalCase) async throws {
        let (store, _) = try store { _, _ in
            var reply = Self.fault(item.status, item.code, item.message)
            for (name, value) in item.headers { reply.headers[HTTPField.Name(name)!] = value }
            return reply
        }
        var error: (any CodedError)?
        do {
            _ = try await store.list(bucket: "data", prefix: "a", page: nil, limit: 10)
        } catch let caught as any CodedError {
            error = caught
        }
        #expect(error?.code == item.wanted)
        #expect(error?.message.contains(item.words) == true, "\(error?.message ?? "")")
        #expect(item.hint.isEmpty || error?.hint?.contains(item.hint) == true, "\(error?.hint ?? "")")
        #expect(!(error.map { "\($0)" } ?? "").contains("very-secret"))
    }

    @Test func aHeadWithoutWordsIsAskedAgainAsAListing() async throws {
        let (store, transport) = try store { call, _ in
            call.head.method == .head
                ? Self.reply(400) : Self.fault(400, "AuthorizationHeaderMalformed", "expecting 'eu-west-1'")
        }
        let error = await #expect(throws: DatasetError.self) { _ = try await store.head(bucket: "data", key: "a") }
        #expect(error?.message.contains("eu-west-1") == true)
        #expect(transport.calls.count == 2)
    }

    /// Only a listing says what is wrong: the clock, say.
    @Test(arguments: [("AccessDenied", "missing or no access"), ("RequestTimeTooSkewed", "RequestTimeTooSkewed")])
    func aHeadThatIsRefusedWithoutWordsIsExplained(code: String, words: String) async throws {
        let (store, _) = try store { call, _ in call.head.method == .head ? Self.reply(403) : Self.fault(403, code) }
        var error: (any CodedError)?
        do {
            _ = try await store.head(bucket: "data", key: "a")
        } catch let caught as any CodedError {
            error = caught
        }
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("look at") == (code == "AccessDenied"))
    }

    /// The reply says where the bucket is: nothing else has to be asked.
    @Test func theRegionOfABucketIsToldByItsHeader() async throws {
        let (store, transport) = try store { _, _ in Self.reply(301, ["x-amz-bucket-region": "eu-west-1"]) }
        let error = await #expect(throws: DatasetError.self) { _ = try await store.head(bucket: "data", key: "a") }
        #expect(error?.hint == "the bucket is in eu-west-1: --region eu-west-1")
        #expect(transport.calls.count == 1)
    }
}

import Core
import Datasets
import HTTPTypes
import Providers
import Synchronization
import TestSupport
import Testing

/// The hub and its dataset server as they answer, word for word as their interface is documented.
@Suite(.timeLimit(.minutes(5)))
struct HubTests {
    /// A hub made of paths: `host path` to an answer.
    struct ScriptedHub {
        let client: HubClient
        let transport: ScriptedTransport

        init(
            _ answers: [String: HTTPReply], environment: [String: String] = [:]
        ) throws {
            transport = ScriptedTransport { call, _ in
                let key = "\(call.head.scheme ?? "")://\(call.head.authority ?? "")\(call.head.path ?? "")"
                return answers[key] ?? HubTests.reply(404, #"{"error":"Not found."}"#, ["x-error-code": "NotFound"])
            }
            client = HubClient(
                try HubSettings(environment: environment), transport: transport,
                clock: S3ObjectStoreTests.InstantClock())
        }
    }

    static func reply(_ status: Int, _ text: String = "", _ headers: [String: String] = [:]) -> HTTPReply {
        var fields = HTTPFields()
        for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
        return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
    }

    static let server = "https://datasets-server.huggingface.co"
    static let hub = "https://huggingface.co"

    static func splits(_ pairs: [(String, String)], pending: String = "[]", failed: String = "[]") -> HTTPReply {
        let items = pairs.map { #"{"dataset":"acme/tickets","config":"\#($0)","split":"\#($1)"}"# }
        return reply(200, #"{"splits":[\#(items.joined(separator: ","))],"pending":\#(pending),"failed":\#(failed)}"#)
    }

    static func parquet(_ config: String, _ splits: [String], partial: Bool = false) -> HTTPReply {
        let items = splits.map {
            #"{"dataset":"acme/tickets","config":"\#(config)","split":"\#($0)","url":"\#(hub)/datasets/acme/tickets/"#
                + #"resolve/refs%2Fconvert%2Fparquet/\#(config)/\#($0)/0000.parquet","filename":"0000.parquet","size":7}"#
        }
        return reply(
            200, #"{"parquet_files":[\#(items.joined(separator: ","))],"pending":[],"failed":[],"partial":\#(partial)}"#
        )
    }

    static func at(_ path: String) -> String { server + path }

    private func code(_ body: () async throws -> Void) async -> (any CodedError)? {
        do {
            try await body()
            return nil
        } catch {
            return error as? any CodedError
        }
    }

    // MARK: Addresses

    struct AddressCase: Sendable, CustomTestStringConvertible {
        var text: String
        var dataset = "acme/tickets"
        var config: String?
        var split: String?
        var path: String?
        var revision: String?
        var isRefused = false
        var testDescription: String { text }
    }

    @Test(arguments: [
        AddressCase(text: "hf://acme/tickets"), AddressCase(text: "hf://acme/tickets/"),
        AddressCase(text: "HF://acme/tickets"), AddressCase(text: "hf://datasets/acme/tickets"),
        AddressCase(text: "hf://acme/tickets/main", config: "main"),
        AddressCase(text: "hf://acme/tickets/main/test", config: "main", split: "test"),
        AddressCase(text: "hf://acme/tickets?config=main&split=test", config: "main", split: "test"),
        AddressCase(text: "hf://acme/tickets?split=test", split: "test"),
        AddressCase(text: "hf://acme/tickets@v1", revision: "v1"),
        AddressCase(text: "hf://acme/tickets@refs%2Fpr%2F1/a/b.csv.gz", path: "a/b.csv.gz", revision: "refs/pr/1"),
        AddressCase(text: "hf://acme/tickets/data/train-*.parquet", path: "data/train-*.parquet"),
        AddressCase(text: "hf://acme/tickets/data/part-?.jsonl", path: "data/part-?.jsonl"),
        AddressCase(text: "hf://tickets", isRefused: true), AddressCase(text: "hf://", isRefused: true),
        AddressCase(text: "hf://acme/tickets/a/b/c", isRefused: true),
        AddressCase(text: "hf://acme/tickets/../x.csv", isRefused: true),
        AddressCase(text: "hf://acme/tickets@", isRefused: true),
        AddressCase(text: "hf://acme/tick ets", isRefused: true),
        AddressCase(text: "hf://acme/tickets?config=a&other=b", isRefused: true),
        AddressCase(text: "hf://acme/tickets/main\u{7}", isRefused: true),
        AddressCase(text: "s3://acme/tickets", isRefused: true),
    ])
    func addressesAreRead(of item: AddressCase) async {
        let error = await code {
            let address = try HubAddress(item.text)
            #expect(address.dataset == item.dataset)
            #expect(address.config == item.config)
            #expect(address.split == item.split)
            #expect(address.path == item.path)
            #expect(address.revision == item.revision)
        }
        #expect((error?.code == DatasetError.addressInvalid) == item.isRefused, "\(error?.message ?? "")")
    }

    @Test func aKnownDatasetIsNamedWithItsOwner() async {
        let error = await code { _ = try HubAddress("hf://gsm8k") }
        #expect(error?.hint == "did you mean hf://openai/gsm8k?")
    }

    // MARK: Choosing

    struct ChoiceCase: Sendable, CustomTestStringConvertible {
        var address: String
        var splits: [String]
        var file: String?
        var remark: String?
        var error: ErrorCode?
        var words: [String] = []
        var testDescription: String { "\(address) of \(splits.joined(separator: " "))" }
    }

    @Test(arguments: [
        ChoiceCase(address: "hf://acme/tickets", splits: ["default/train"], file: "default/train"),
        ChoiceCase(address: "hf://acme/tickets", splits: ["main/test"], file: "main/test"),
        ChoiceCase(
            address: "hf://acme/tickets", splits: ["default/test", "default/train"], file: "default/train",
            remark: "reading the split train; there are also: test"),
        ChoiceCase(
            address: "hf://acme/tickets", splits: ["a/train", "default/train"], file: "default/train",
            remark: "reading the configuration default; there are also: a"),
        ChoiceCase(
            address: "hf://acme/tickets", splits: ["main/train", "socratic/train"], error: HubError.choiceNeeded,
            words: ["2 configurations", "hf://acme/tickets/main, hf://acme/tickets/socratic"]),
        ChoiceCase(
            address: "hf://acme/tickets", splits: ["default/a", "default/b"], error: HubError.choiceNeeded,
            words: ["hf://acme/tickets/default/a, hf://acme/tickets/default/b"]),
        ChoiceCase(
            address: "hf://acme/tickets/main/test", splits: ["main/train", "main/test"], file: "main/test"),
        ChoiceCase(address: "hf://acme/tickets/test", splits: ["main/train", "main/test"], file: "main/test"),
        ChoiceCase(address: "hf://acme/tickets?split=test", splits: ["main/train", "main/test"], file: "main/test"),
        ChoiceCase(
            address: "hf://acme/tickets/mian", splits: ["main/train", "socratic/train"],
            error: DatasetError.sourceMissing, words: ["it has main, socratic", "did you mean hf://acme/tickets/main?"]),
        ChoiceCase(
            address: "hf://acme/tickets/trian", splits: ["main/train", "main/test"],
            error: DatasetError.sourceMissing,
            words: ["main has train, test", "did you mean hf://acme/tickets/main/train?"]),
        ChoiceCase(
            address: "hf://acme/tickets/main/trian", splits: ["main/train", "main/test"],
            error: DatasetError.sourceMissing, words: ["has no split trian", "hf://acme/tickets/main/train"]),
    ])
    func configurationAndSplitAreChosenOrAskedFor(of item: ChoiceCase) async throws {
        let pairs = item.splits.map { $0.split(separator: "/").map(String.init) }.map { ($0[0], $0[1]) }
        var answers = [Self.at("/splits?dataset=acme%2Ftickets"): Self.splits(pairs)]
        for (config, _) in pairs {
            answers[Self.at("/parquet?dataset=acme%2Ftickets&config=\(config)")] = Self.parquet(
                config, pairs.filter { $0.0 == config }.map(\.1))
        }
        let scripted = try ScriptedHub(answers)
        let said = Mutex<[String]>([])
        let files = HubFiles(scripted.client) { words in said.withLock { $0.append(words) } }
        let error = await code {
            let found = try await files.files(item.address)
            #expect(
                found.map(\.address)
                    == ["hf://acme/tickets@refs%2Fconvert%2Fparquet/\(item.file ?? "none")/0000.parquet"])
            #expect(found.map(\.name) == ["0000.parquet"])
        }
        #expect(error?.code == item.error, "\(error?.message ?? "")")
        #expect(said.withLock { $0 } == [item.remark].compactMap(\.self))
        let text = (error?.message ?? "") + " " + (error?.hint ?? "")
        for words in item.words { #expect(text.contains(words), "\(text)") }
    }

    @Test func aPartialConversionIsTold() async throws {
        let scripted = try ScriptedHub([
            Self.at("/splits?dataset=acme%2Ftickets"): Self.splits([("default", "train")]),
            Self.at("/parquet?dataset=acme%2Ftickets&config=default"): Self.parquet(
                "default", ["train"], partial: true),
        ])
        let said = Mutex<[String]>([])
        _ = try await HubFiles(scripted.client) { words in said.withLock { $0.append(words) } }
            .files("hf://acme/tickets")
        #expect(said.withLock { $0 }.first?.contains("only a first part of acme/tickets is converted") == true)
    }

    // MARK: Refusals

    struct RefusalCase: Sendable, CustomTestStringConvertible {
        var status: Int
        var code: String?
        var token = false
        var wanted: ErrorCode
        var words: [String]
        var testDescription: String { "\(status) \(code ?? "")" }
    }

    @Test(arguments: [
        RefusalCase(
            status: 401, code: "ExternalUnauthenticatedError", wanted: DatasetError.sourceForbidden,
            words: ["missing, private or gated", "HF_TOKEN"]),
        RefusalCase(
            status: 403, code: "ExternalAuthenticatedError", token: true, wanted: DatasetError.sourceForbidden,
            words: ["the token has no access", "https://huggingface.co/datasets/acme/tickets"]),
        RefusalCase(
            status: 401, code: "ExternalUnauthenticatedError", token: true, wanted: DatasetError.sourceForbidden,
            words: ["check the name and the token"]),
        RefusalCase(
            status: 404, code: "DatasetNotFoundError", wanted: DatasetError.sourceMissing,
            words: ["no dataset acme/tickets", "near names: hf://acme/tickets-2"]),
        RefusalCase(
            status: 500, code: "ResponseNotReady", wanted: HubError.notReady, words: ["still at work", "few minutes"]),
        RefusalCase(
            status: 501, code: "DatasetWithScriptNotSupportedError", wanted: HubError.notReady,
            words: ["cannot convert it", "hf://acme/tickets/PATH/FILE.parquet"]),
        RefusalCase(status: 429, wanted: HubError.refused, words: ["limits the rate", "HF_TOKEN"]),
        RefusalCase(status: 418, wanted: HubError.refused, words: ["status 418"]),
    ])
    func refusalsAreToldInTheWordsOfDatasets(of item: RefusalCase) async throws {
        let headers = item.code.map { ["x-error-code": $0] } ?? [:]
        let scripted = try ScriptedHub(
            [
                Self.at("/splits?dataset=acme%2Ftickets"): Self.reply(
                    item.status, #"{"error":"their words"}"#, headers),
                Self.hub + "/api/datasets?search=tickets&limit=20": Self.reply(200, #"[{"id":"acme/tickets-2"}]"#),
            ], environment: item.token ? ["HF_TOKEN": "hf_secret"] : [:])
        let error = await code { _ = try await HubFiles(scripted.client).files("hf://acme/tickets") }
        #expect(error?.code == item.wanted)
        let text = (error?.message ?? "") + " " + (error?.hint ?? "")
        for words in item.words { #expect(text.contains(words), "\(text)") }
        #expect(!text.contains("hf_secret"))
        if item.status == 500 || item.status == 429 { #expect(scripted.transport.calls.count == 4) }
    }

    @Test func aReplyThatBreaksOffIsAskedForAgain() async throws {
        let transport = ScriptedTransport { _, number in
            var reply = Self.splits([("default", "train")])
            if number < 2 { reply.body = HTTPReplyBody(S3ObjectStoreTests.Broken(bytes: Array("{\"spl".utf8))) }
            return number < 3 ? reply : Self.parquet("default", ["train"])
        }
        let client = HubClient(
            try HubSettings(environment: [:]), transport: transport, clock: S3ObjectStoreTests.InstantClock())
        #expect(try await HubFiles(client).files("hf://acme/tickets").count == 1)
        #expect(transport.calls.count == 4)
    }

    /// However much comes with it, the status is what counts.
    @Test(arguments: [false, true])
    func aLargeErrorDoesNotHideItsStatus(breaks: Bool) async throws {
        let page = Array(String(repeating: "<p>error</p>", count: 200_000).utf8)
        let transport = ScriptedTransport { _, _ in
            var reply = Self.reply(418)
            reply.body = breaks ? HTTPReplyBody(S3ObjectStoreTests.Broken(bytes: [60])) : HTTPReplyBody(page)
            return reply
        }
        let client = HubClient(
            try HubSettings(environment: [:]), transport: transport, clock: S3ObjectStoreTests.InstantClock())
        let error = await code { _ = try await HubFiles(client).files("hf://acme/tickets") }
        #expect(error?.code == HubError.refused)
        #expect(error?.message.contains("status 418") == true, "\(error?.message ?? "")")
        #expect(transport.calls.count == 1)
    }

    @Test(arguments: [("30", 4), ("3600", 1)])
    func aLongWaitIsTheCallers(seconds: String, calls: Int) async throws {
        let scripted = try ScriptedHub([
            Self.at("/splits?dataset=acme%2Ftickets"): Self.reply(429, "{}", ["retry-after": seconds])
        ])
        let error = await code { _ = try await HubFiles(scripted.client).files("hf://acme/tickets") }
        #expect(error?.code == HubError.refused)
        #expect(error?.hint?.contains("wait \(seconds) seconds") == true, "\(error?.hint ?? "")")
        #expect(scripted.transport.calls.count == calls)
    }

    /// Near names are a courtesy: nobody waits for them.
    @Test func nearNamesAreAskedForOnce() async throws {
        let scripted = try ScriptedHub([
            Self.at("/splits?dataset=acme%2Ftickets"): Self.reply(404, "{}", ["x-error-code": "DatasetNotFoundError"]),
            Self.hub + "/api/datasets?search=tickets&limit=20": Self.reply(503),
        ])
        let error = await code { _ = try await HubFiles(scripted.client).files("hf://acme/tickets") }
        #expect(error?.code == DatasetError.sourceMissing)
        #expect(scripted.transport.calls.count == 2)
    }

    /// A file of a gated dataset, with a token and without.
    @Test(arguments: [(["HF_TOKEN": "hf_secret"], "the token has no access"), ([:], "set HF_TOKEN")])
    func aFileWithoutAccessSaysWhatToDo(environment: [String: String], words: String) async throws {
        let scripted = try ScriptedHub([Self.fileURL: Self.reply(403, "{}")], environment: environment)
        let error = await code { _ = try await read(scripted.client) }
        #expect(error?.code == DatasetError.sourceForbidden)
        #expect(error?.hint?.contains(words) == true, "\(error?.hint ?? "")")
    }

    @Test(arguments: ["https://ada:hunter2@hub.example.org", "https://hub.example.org@ada:hunter2", "ada:hunter2@hub"])
    func aPasswordInAnAddressIsNotShown(address: String) async {
        let error = await code { _ = try HubSettings(environment: ["HF_ENDPOINT": address]) }
        #expect(error?.code == HubError.settingInvalid)
        #expect(error.map { "\($0)" }?.contains("hunter2") == false)
        #expect(error?.message.contains("HF_ENDPOINT") == true)
    }

    @Test func aDatasetThatIsNotConvertedSaysWhy() async throws {
        let scripted = try ScriptedHub([
            Self.at("/splits?dataset=acme%2Ftickets"): Self.splits(
                [], failed: #"[{"dataset":"acme/tickets","config":"default","error":{"error":"no \u001b data"}}]"#)
        ])
        let error = await code { _ = try await HubFiles(scripted.client).files("hf://acme/tickets") }
        #expect(error?.code == HubError.notReady)
        #expect(error?.message.contains("default: no \\u{1b} data") == true, "\(error?.message ?? "")")
    }

    // MARK: Redirects and the token

    static let file = RemoteFile(
        address: "hf://acme/tickets@refs%2Fconvert%2Fparquet/default/train/0000.parquet", name: "0000.parquet",
        bytes: 7)
    static let fileURL =
        hub + "/datasets/acme/tickets/resolve/refs%2Fconvert%2Fparquet/default/train/0000.parquet"

    private func read(_ client: HubClient, from offset: Int = 0) async throws -> String {
        let bytes = Mutex<[UInt8]>([])
        try await HubFiles(client).read(Self.file, from: offset) { piece in bytes.withLock { $0 += piece } }
        return String(decoding: bytes.withLock { $0 }, as: UTF8.self)
    }

    @Test func redirectsAreFollowedWithoutTheToken() async throws {
        let cdn = "https://cdn.example.org/a/b?signature=xyz"
        let scripted = try ScriptedHub(
            [
                Self.fileURL: Self.reply(302, "", ["location": "/moved"]),
                Self.hub + "/moved": Self.reply(302, "", ["location": cdn]),
                cdn: Self.reply(200, "content", ["content-length": "7"]),
            ], environment: ["HF_TOKEN": "hf_secret"])
        #expect(try await read(scripted.client) == "content")
        let sent = scripted.transport.calls.map { $0.head.headerFields[.authorization] }
        #expect(sent == ["Bearer hf_secret", "Bearer hf_secret", nil])
    }

    @Test(arguments: [
        "http://cdn.example.org/a", "https://127.0.0.1:8000/a", "https://localhost/a", "file:///etc/passwd",
        "https://user@cdn.example.org/a", "https://", "",
    ])
    func badRedirectsAreRefused(location: String) async throws {
        let scripted = try ScriptedHub(
            [Self.fileURL: Self.reply(302, "", location.isEmpty ? [:] : ["location": location])],
            environment: ["HF_TOKEN": "hf_secret"])
        let error = await code { _ = try await read(scripted.client) }
        #expect(error?.code == HubError.redirectRefused)
        #expect(scripted.transport.calls.count == 1)
    }

    @Test func redirectsEnd() async throws {
        let scripted = try ScriptedHub([Self.fileURL: Self.reply(302, "", ["location": Self.fileURL])])
        let error = await code { _ = try await read(scripted.client) }
        #expect(error?.code == HubError.redirectRefused)
        #expect(scripted.transport.calls.count == 6)
    }

    @Test func theTokenStaysAtHome() async throws {
        let base = ["HF_TOKEN": "hf_secret", "HF_ENDPOINT": "http://127.0.0.1:9000"]
        let local = try ScriptedHub(
            [
                "http://127.0.0.1:9000/datasets/acme/tickets/resolve/refs%2Fconvert%2Fparquet/default/train/0000.parquet":
                    Self.reply(302, "", ["location": "http://127.0.0.1:9001/cdn"]),
                "http://127.0.0.1:9001/cdn": Self.reply(200, "content"),
            ], environment: base)
        #expect(try await read(local.client) == "content")
        #expect(
            local.transport.calls.map { $0.head.headerFields[.authorization] } == ["Bearer hf_secret", nil])

        // The dataset server is a subdomain of the hub; one elsewhere gets nothing.
        for (server, isSent) in [(Self.server, true), ("https://datasets.example.org", false)] {
            let scripted = try ScriptedHub(
                [server + "/splits?dataset=acme%2Ftickets": Self.splits([])],
                environment: ["HF_TOKEN": "hf_secret", "SLIPWAY_HF_DATASETS_SERVER": server])
            _ = await code { _ = try await HubFiles(scripted.client).files("hf://acme/tickets") }
            #expect((scripted.transport.calls.first?.head.headerFields[.authorization] != nil) == isSent)
        }
    }

    @Test func theTokenFileIsReadAndNeverSentToThisMachine() async throws {
        let folder = try TemporaryFolder()
        try DurableFile.write(Array("hf_fromfile\n".utf8), to: folder.file("token"))
        let answers = [
            Self.fileURL: Self.reply(200, "content"),
            "http://127.0.0.1:9/datasets/acme/tickets/resolve/refs%2Fconvert%2Fparquet/default/train/0000.parquet":
                Self.reply(200, "content"),
        ]
        let real = try ScriptedHub(answers, environment: ["HF_HOME": folder.path])
        _ = try await read(real.client)
        #expect(real.transport.calls.first?.head.headerFields[.authorization] == "Bearer hf_fromfile")
        let quiet = try ScriptedHub(
            answers, environment: ["HF_HOME": folder.path, "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1"])
        _ = try await read(quiet.client)
        #expect(quiet.transport.calls.first?.head.headerFields[.authorization] == nil)
        let local = try ScriptedHub(
            answers, environment: ["HF_HOME": folder.path, "HF_ENDPOINT": "http://127.0.0.1:9"])
        _ = try await read(local.client)
        #expect(local.transport.calls.first?.head.headerFields[.authorization] == nil)
    }

    @Test(arguments: [
        ["HF_ENDPOINT": "http://hub.example.org"], ["HF_ENDPOINT": "ftp://127.0.0.1"], ["HF_ENDPOINT": "hub"],
        ["SLIPWAY_HF_DATASETS_SERVER": "http://example.org"], ["HF_TOKEN": "two words"], ["HF_TOKEN": "a\r\nb"],
    ])
    func badSettingsAreRefusedByName(environment: [String: String]) async {
        let error = await code { _ = try HubSettings(environment: environment) }
        #expect(error?.code == HubError.settingInvalid)
        #expect(error?.message.contains(environment.keys.first ?? "?") == true)
        #expect(error?.message.contains("two words") != true)
    }

    // MARK: Reading

    @Test func aBrokenDownloadIsContinued() async throws {
        let transport = ScriptedTransport { call, number in
            if number == 0 {
                var reply = Self.reply(200, "", ["etag": "\"1\"", "content-length": "7"])
                reply.body = HTTPReplyBody(S3ObjectStoreTests.Broken(bytes: Array("con".utf8)))
                return reply
            }
            #expect(call.head.headerFields[.range] == "bytes=3-")
            return Self.reply(206, "tent", ["etag": "\"1\"", "content-range": "bytes 3-6/7"])
        }
        let client = HubClient(
            try HubSettings(environment: [:]), transport: transport, clock: S3ObjectStoreTests.InstantClock())
        #expect(try await read(client) == "content")
        #expect(transport.calls.count == 2)
    }

    @Test func aServerThatIgnoresRangesIsSkippedThrough() async throws {
        let scripted = try ScriptedHub([Self.fileURL: Self.reply(200, "content", ["content-length": "7"])])
        #expect(try await read(scripted.client, from: 3) == "tent")
    }

    @Test(arguments: [
        ["etag": "\"2\"", "content-range": "bytes 3-6/7"], ["etag": "\"1\"", "content-range": "bytes 3-8/9"],
        ["etag": "\"1\"", "content-range": "bytes 0-6/7"],
    ])
    func anotherFileBehindABreakIsNotMixed(headers: [String: String]) async throws {
        let transport = ScriptedTransport { _, number in
            if number > 0 { return Self.reply(206, "tent", headers) }
            var reply = Self.reply(200, "", ["etag": "\"1\"", "content-length": "7"])
            reply.body = HTTPReplyBody(S3ObjectStoreTests.Broken(bytes: Array("con".utf8)))
            return reply
        }
        let client = HubClient(
            try HubSettings(environment: [:]), transport: transport, clock: S3ObjectStoreTests.InstantClock())
        let error = await code { _ = try await read(client) }
        #expect(error?.code == DatasetError.sourceChanged)
    }

    @Test func aFileThatIsShorterThanSaidIsRefused() async throws {
        let scripted = try ScriptedHub([Self.fileURL: Self.reply(200, "cont")])
        let error = await code { _ = try await read(scripted.client) }
        #expect(error?.code == DatasetError.sourceUnreadable || error?.code == DatasetError.sourceChanged)
    }

    // MARK: Files of the repository

    static let tree = #"""
        [{"type":"directory","oid":"d1","size":0,"path":"data"},
         {"type":"file","oid":"f1","size":120,"path":"data/train-0.parquet","lfs":{"oid":"big1","size":5000}},
         {"type":"file","oid":"f2","size":130,"path":"data/train-1.parquet"},
         {"type":"file","oid":"f3","size":10,"path":"data/test-0.parquet"},
         {"type":"file","oid":"f5","size":10,"path":"data/f[1].csv"},
         {"type":"file","oid":"f6","size":10,"path":"data/f1.csv"},
         {"type":"file","oid":"f4","size":10,"path":"README.md"}]
        """#

    struct FileCase: Sendable, CustomTestStringConvertible {
        var address: String
        var names: [String] = []
        var error: ErrorCode?
        var words: [String] = []
        var testDescription: String { address }
    }

    @Test(arguments: [
        FileCase(
            address: "hf://acme/tickets@v1/data/train-*.parquet",
            names: ["data/train-0.parquet", "data/train-1.parquet"]),
        FileCase(address: "hf://acme/tickets@v1/data/f[1].csv", names: ["data/f[1].csv"]),
        FileCase(address: "hf://acme/tickets@v1/data/test-0.parquet", names: ["data/test-0.parquet"]),
        FileCase(
            address: "hf://acme/tickets@v1/data/tset-0.parquet", error: DatasetError.sourceMissing,
            words: ["near names: hf://acme/tickets@v1/data/test-0.parquet"]),
        FileCase(
            address: "hf://acme/tickets@v1", error: HubError.choiceNeeded,
            words: ["5 data files", "hf://acme/tickets@v1/data/train-0.parquet"]),
    ])
    func filesOfTheRepositoryAreFound(of item: FileCase) async throws {
        let folder = item.address.hasSuffix("v1") ? "" : "/data"
        let first = Self.hub + "/api/datasets/acme/tickets/tree/v1\(folder)?recursive=true"
        let scripted = try ScriptedHub([
            // Two pages: the second is named by the first's Link.
            first: Self.reply(200, "[]", ["link": "<\(first)&cursor=2>; rel=\"next\""]),
            first + "&cursor=2": Self.reply(200, Self.tree),
        ])
        let error = await code {
            let found = try await HubFiles(scripted.client).files(item.address)
            #expect(found.map(\.name) == item.names)
            if item.names.count == 2 {
                #expect(found.map(\.bytes) == [5000, 130])
                #expect(found.map(\.version) == ["big1", "f2"])
                #expect(found[0].address == "hf://acme/tickets@v1/data/train-0.parquet")
            }
        }
        #expect(error?.code == item.error, "\(error?.message ?? "")")
        let text = (error?.message ?? "") + " " + (error?.hint ?? "")
        for words in item.words { #expect(text.contains(words), "\(text)") }
    }

    struct PageCase: Sendable, CustomTestStringConvertible {
        /// What stands in the header of the first page; `NEXT` for path and query of the second.
        var link: String
        var isRefused = false
        var testDescription: String { link }
    }

    /// A mirror passes on links of the hub, or of itself as it is seen from inside.
    @Test(arguments: [
        PageCase(link: "<https://huggingface.coNEXT>; rel=\"next\""),
        PageCase(link: "<https://mirror.example.org/hfNEXT>; rel=\"next\""),
        PageCase(link: "<http://mirror.example.org:8080/hfNEXT>; rel=\"next\""),
        PageCase(link: "</hfNEXT>; rel=next"),
        PageCase(link: "<https://mirror.example.org/first?a=1,2>; rel=\"first\", </hfNEXT>; rel=\"next\""),
        PageCase(link: "<https://elsewhere.example.orgNEXT>; rel=\"next\"", isRefused: true),
        PageCase(link: "NEXT; rel=\"next\"", isRefused: true),
        PageCase(link: "</hf/api/datasets/acme/tickets/tree/v1?recursive=true>; rel=\"next\"", isRefused: true),
    ])
    func aListOfAMirrorGoesOnToItsEnd(of item: PageCase) async throws {
        let base = "https://mirror.example.org/hf"
        let path = "/api/datasets/acme/tickets/tree/v1?recursive=true"
        let link = item.link.replacing("NEXT", with: path + "&cursor=2")
        let scripted = try ScriptedHub(
            [
                base + path: Self.reply(200, #"[{"type":"file","path":"a.csv","size":1}]"#, ["link": link]),
                base + path + "&cursor=2": Self.reply(200, #"[{"type":"file","path":"b.csv","size":1}]"#),
            ], environment: ["HF_ENDPOINT": base])
        let error = await code {
            let found = try await HubFiles(scripted.client).files("hf://acme/tickets@v1/*.csv")
            #expect(found.map(\.name) == ["a.csv", "b.csv"])
        }
        #expect(error?.code == (item.isRefused ? HubError.refused : nil), "\(error?.message ?? "")")
        #expect(scripted.transport.calls.allSatisfy { $0.head.authority == "mirror.example.org" })
    }
}

import Core
import Datasets
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct DiscoveryTests {
    static let sft = #"{"prompt":"Where is my card?","completion":"card_arrival"}"# + "\n"

    private func store() -> MemoryObjectStore {
        let store = MemoryObjectStore(buckets: ["data"])
        store.put(String(repeating: Self.sft, count: 3), "data", "in/ready.jsonl")
        store.put(String(repeating: Self.sft, count: 20_000), "data", "in/long.jsonl")
        store.put(#"{"question":"q","answer":"a"}"# + "\n", "data", "in/convert.jsonl")
        store.put(#"{"alpha":1,"beta":2}"# + "\n", "data", "in/odd name's.jsonl")
        store.put("not json\n", "data", "in/broken.jsonl")
        store.put("# notes\n", "data", "in/README.md")
        store.put("", "data", "in/empty.jsonl")
        store.put(#"{"text":""# + String(repeating: "x", count: 5 << 20) + "\"}\n", "data", "in/wide.jsonl")
        store.put([UInt8](repeating: 0, count: 1_000), "data", "in/huge.parquet")
        return store
    }

    private func file(_ report: DiscoveryReport, _ name: String) throws -> DiscoveryReport.File {
        try #require(report.files.first { $0.candidate.name == name }, "\(report.files.map(\.candidate.name))")
    }

    @Test func everyFileOfAPrefixIsJudgedByItsFirstRows() async throws {
        let bench = try Workbench()
        let store = store()
        let report = try await bench.operations.discover(try ObjectPlace("s3://data/in", store: store))
        #expect(report.files.count == 7)
        #expect(report.list.others == 2)
        let ready = try file(report, "ready.jsonl")
        #expect(ready.use == .ready)
        #expect(ready.format == .sft)
        #expect(ready.isWhole)
        #expect(ready.rows == 3)
        #expect(ready.command == "slipway data validate s3://data/in/ready.jsonl --format sft")
        let long = try file(report, "long.jsonl")
        #expect(long.use == .ready)
        #expect(!long.isWhole)
        #expect(long.rows == (256 << 10) / Self.sft.utf8.count)
        #expect(long.reason.contains("the first"))
        let convert = try file(report, "convert.jsonl")
        #expect(convert.use == .convertible)
        #expect(
            convert.command?.contains("--map prompt=question completion=answer") == true, "\(convert.command ?? "")")
        let odd = try file(report, "odd name's.jsonl")
        #expect(odd.use == .unclear)
        #expect(odd.columns.map(\.name) == ["alpha", "beta"])
        #expect(odd.command == #"slipway data inspect 's3://data/in/odd name'\''s.jsonl'"#)
        let broken = try file(report, "broken.jsonl")
        #expect(broken.use == .unread)
        #expect(broken.command == nil)
        let wide = try file(report, "wide.jsonl")
        #expect(wide.use == .unread)
        #expect(wide.reason.contains("first row is longer than 4 MiB"))
        #expect(try file(report, "huge.parquet").use == .unread)
        // What was fetched for a look is gone.
        #expect(try TemporaryFolderListing.names(bench.folder.path).isEmpty)
    }

    struct Packed: Sendable, CustomTestStringConvertible {
        var name: String
        var container: SourceContainer
        var compression: SourceCompression
        var rows: Int
        var testDescription: String { "\(name) of \(rows) rows" }
    }

    /// Compressed files and arrays are looked into by their beginning too, however large they are.
    @Test(
        arguments: [3, 60_000].flatMap { rows in
            [
                Packed(name: "a.jsonl.gz", container: .jsonl, compression: .gzip, rows: rows),
                Packed(name: "a.jsonl.zst", container: .jsonl, compression: .zstd, rows: rows),
                Packed(name: "a.json", container: .jsonArray, compression: .none, rows: rows),
                Packed(name: "a.json.gz", container: .jsonArray, compression: .gzip, rows: rows),
            ]
        })
    func packedFilesAreLookedIntoByTheirBeginning(of packed: Packed) async throws {
        // Numbers that hardly compress, so that the beginning is not the whole.
        var seed: UInt64 = 7
        let rows = (0..<packed.rows).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return #"{"prompt":"\#(seed)","completion":"\#(seed >> 7)"}"#
        }
        let text =
            packed.container == .jsonArray
            ? "[\n" + rows.joined(separator: ",\n") + "\n]\n" : rows.map { $0 + "\n" }.joined()
        let bench = try Workbench()
        let store = MemoryObjectStore(buckets: ["data"])
        let ending = packed.name.split(separator: ".").last.map(String.init) ?? ""
        store.put(Compressed.pack(Array(text.utf8), ending), "data", packed.name)
        let report = try await bench.operations.discover(try ObjectPlace("s3://data", store: store))
        let file = try #require(report.files.first)
        #expect(file.use == .ready, "\(file.reason)")
        #expect(file.format == .sft)
        #expect(file.container == packed.container)
        #expect(file.compression == packed.compression)
        #expect(file.isWhole == (packed.rows == 3))
        #expect(packed.rows == 3 ? file.rows == 3 : (1_000..<packed.rows).contains(file.rows))
        #expect(try TemporaryFolderListing.names(bench.folder.path).isEmpty)
    }

    @Test func aDamagedFileSaysSoAndOthersAreLookedAt() async throws {
        let bench = try Workbench()
        let store = MemoryObjectStore(buckets: ["data"])
        let packed = Compressed.gzip(Array(String(repeating: Self.sft, count: 500).utf8))
        store.put(Array(packed.dropLast(20)), "data", "cut.jsonl.gz")
        store.put(#"[{"prompt":"a","completion":"b"},]"#, "data", "comma.json")
        store.put(Self.sft, "data", "good.jsonl")
        let report = try await bench.operations.discover(try ObjectPlace("s3://data", store: store))
        #expect(try file(report, "cut.jsonl.gz").reason.contains("s3://data/cut.jsonl.gz is cut short"))
        #expect(try file(report, "comma.json").reason.contains("s3://data/comma.json is no JSON array"))
        #expect(try file(report, "good.jsonl").use == .ready)
    }

    @Test(.enabled(if: DuckDBForTests.isInstalled, "DuckDB is not installed"))
    func parquetIsFetchedForALook() async throws {
        let bench = try Workbench()
        let path = bench.folder.file("rows.parquet")
        let made = try await DuckDBForTests.installed?.run(
            "COPY (SELECT 'q' || i AS question, 'a' || i AS answer FROM range(50) t(i)) TO '\(path)' (FORMAT parquet)",
            receive: { _ in })
        #expect(made?.status == 0)
        let store = MemoryObjectStore(buckets: ["data"])
        store.put(try DurableFile.read(path), "data", "rows.parquet")
        let report = try await bench.operations.discover(try ObjectPlace("s3://data", store: store))
        let found = try file(report, "rows.parquet")
        #expect(found.container == .parquet)
        #expect(found.rows == 50)
        #expect(found.isWhole)
        #expect(found.use == .convertible, "\(found.reason)")
    }

    @Test func aFileIsNeverCalledByItsSamplesName() async throws {
        let bench = try Workbench()
        let report = try await bench.operations.discover(try ObjectPlace("s3://data/in", store: store()))
        let text = report.json.text
        #expect(!text.contains("slipway-sample"))
        #expect(!text.contains(bench.folder.path))
    }

    @Test func theNumberOfFilesIsBounded() async throws {
        let bench = try Workbench()
        let store = MemoryObjectStore(buckets: ["data"])
        for number in 0..<30 { store.put(Self.sft, "data", "p/\(number + 10).jsonl") }
        let report = try await bench.operations.discover(try ObjectPlace("s3://data/p/", store: store), limit: 4)
        #expect(report.files.map(\.candidate.name) == ["10.jsonl", "11.jsonl", "12.jsonl", "13.jsonl"])
        #expect(report.list.more == 26)
        #expect(store.count("read") == 4)
        #expect(report.json["more"]?.int == 26)
    }

    @Test func foldersAreLookedThrough() async throws {
        let bench = try Workbench()
        try DurableFile.makeFolder(bench.folder.file("data/deep/er"))
        for name in ["data/a.jsonl", "data/deep/b.jsonl", "data/deep/er/c.jsonl"] {
            _ = try bench.write(name, Self.sft)
        }
        _ = try bench.write("data/.hidden.jsonl", Self.sft)
        _ = try bench.write("data/notes.txt", "hello")
        let report = try await bench.operations.discover(FolderPlace(bench.folder.file("data")))
        #expect(report.files.map(\.candidate.name) == ["a.jsonl", "b.jsonl", "c.jsonl"])
        #expect(report.files.allSatisfy { $0.use == .ready })
        #expect(report.list.others == 1)
        let single = try await bench.operations.discover(FolderPlace(bench.folder.file("data/a.jsonl")))
        #expect(single.files.count == 1)
        let missing = try await codedError {
            _ = try await bench.operations.discover(FolderPlace(bench.folder.file("dta")))
        }
        #expect(missing?.code == DatasetError.sourceMissing)
        #expect(missing?.hint?.contains("data") == true)
    }

    @Test func rowsThatBreakRulesAreNotReady() async throws {
        let bench = try Workbench()
        let path = try bench.write("a.jsonl", Self.sft + #"{"prompt":"","completion":"b"}"# + "\n")
        let report = try await bench.operations.discover(FolderPlace(path))
        let found = try file(report, "a.jsonl")
        #expect(found.use == .unclear)
        #expect(found.reason.contains("look like sft") && found.reason.contains("1 row breaks its rules"))
        #expect(found.command?.hasPrefix("slipway data validate ") == true)
    }

    @Test func aFileThatCannotBeReadDoesNotEndTheLook() async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "data")
        _ = try bench.write("data/a.jsonl", Self.sft)
        let place = UnreadableFile(folder: FolderPlace(bench.folder.file("data")))
        let report = try await bench.operations.discover(place)
        #expect(report.files.map(\.use) == [.unread, .ready])
        #expect(report.files.first?.reason.contains("Permission denied") == true)
    }

    /// What a service may answer about one object.
    private struct Refusal: CodedError {
        var code = ErrorCode("fake.refused", .cloudFailed, "")
        var message = "the key of KMS cannot be used"
        var retry = RetryAdvice.never
    }

    @Test(arguments: [RetryAdvice.never, .after(.seconds(1)), .whenMended(.permission), .unknownOutcome])
    func anObjectThatTheServiceRefusesDoesNotEndTheLook(retry: RetryAdvice) async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "data")
        _ = try bench.write("data/a.jsonl", Self.sft)
        let place = UnreadableFile(
            folder: FolderPlace(bench.folder.file("data")), error: Refusal(retry: retry))
        let report = try await bench.operations.discover(place)
        #expect(report.files.map(\.use) == [.unread, .ready])
        #expect(report.files.first?.reason == "the key of KMS cannot be used")
    }

    /// Where not one file comes, it is not the files.
    @Test(arguments: [
        (RetryAdvice.never, false), (.whenMended(.permission), false), (.after(.seconds(1)), true),
        (.whenMended(.credentials), true),
    ])
    func aConnectionThatBringsNothingEndsTheLook(retry: RetryAdvice, isThrown: Bool) async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "data")
        let place = UnreadableFile(
            folder: FolderPlace(bench.folder.file("data")), error: Refusal(retry: retry))
        let error = try await codedError { _ = try await bench.operations.discover(place) }
        #expect((error != nil) == isThrown)
    }

    /// A folder in which one more file is listed, and may not be read.
    private struct UnreadableFile: CandidatePlace {
        let folder: FolderPlace
        var error: any CodedError = CoreError(
            CoreError.fileUnreadable, "secret.jsonl cannot be read: Permission denied")
        var name: String { folder.name }

        func candidates(limit: Int) async throws -> CandidateList {
            var list = try await folder.candidates(limit: limit)
            list.found.insert(Candidate(source: "secret.jsonl", name: "secret.jsonl", bytes: 10), at: 0)
            return list
        }

        func read(
            _ candidate: Candidate, first count: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
        ) async throws {
            guard candidate.name != "secret.jsonl" else { throw error }
            try await folder.read(candidate, first: count, receive: receive)
        }
    }

    @Test(arguments: [
        ("s3://data/inn/", "near names: s3://data/in/"), ("s3://data/inn", "near names: s3://data/in/"),
        ("s3://data/in/redy.jsonl", "near names: s3://data/in/ready.jsonl"), ("s3://dta/in", "near names: s3://data"),
    ])
    func aMisspeltPlaceIsNamed(name: String, words: String) async throws {
        let bench = try Workbench()
        let error = try await codedError {
            _ = try await bench.operations.discover(try ObjectPlace(name, store: store()))
        }
        #expect(error?.code == DatasetError.sourceMissing)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test func anEmptyPrefixSaysSo() async throws {
        let bench = try Workbench()
        let error = try await codedError {
            _ = try await bench.operations.discover(try ObjectPlace("s3://data/none", store: store()))
        }
        #expect(error?.code == DatasetError.sourceMissing)
        #expect(error?.hint == "look at the whole bucket: slipway data discover s3://data")
    }

    @Test(
        arguments: [
            // The sample ends inside a quoted text: the record is left out as a whole.
            "question,answer\n" + String(repeating: "\"a\nb\"\"c\",d\n", count: 40_000),
            "question,answer\n" + String(repeating: "one,two\n", count: 60_000),
        ])
    func aSampleOfCSVEndsWithARecord(text: String) async throws {
        let bench = try Workbench()
        let store = MemoryObjectStore(buckets: ["data"])
        store.put(text, "data", "rows.csv")
        let report = try await bench.operations.discover(try ObjectPlace("s3://data", store: store))
        let file = try #require(report.files.first)
        #expect(file.use == .convertible, "\(file.reason)")
        #expect(file.container == .csv)
        #expect(file.rows > 10_000)
        #expect(!file.isWhole)
    }
}

/// What lies in a folder.
enum TemporaryFolderListing {
    static func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}

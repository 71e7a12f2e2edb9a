import Core
import Datasets
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ObjectStoreFilesTests {
    @Test(arguments: ObjectStoreConformance.Check.allCases)
    func theMemoryStoreConforms(check: ObjectStoreConformance.Check) async throws {
        let folder = try TemporaryFolder()
        let conformance = ObjectStoreConformance(
            MemoryObjectStore(buckets: ["data"]), bucket: "data", missingBucket: "absent", folder: folder.path)
        #expect(try await conformance.failures(of: check) == [])
    }

    struct AddressCase: Sendable, CustomTestStringConvertible {
        var text: String
        var bucket = ""
        var key = ""
        var code: ErrorCode?
        var testDescription: String { text }
    }

    @Test(arguments: [
        AddressCase(text: "s3://data/a/b.jsonl", bucket: "data", key: "a/b.jsonl"),
        AddressCase(text: "s3://data", bucket: "data", key: ""),
        AddressCase(text: "s3://data/", bucket: "data", key: ""),
        AddressCase(text: "S3://data/a//b", bucket: "data", key: "a//b"),
        AddressCase(text: "s3://my.data-1/ä b", bucket: "my.data-1", key: "ä b"),
        AddressCase(text: "s3:///key", code: DatasetError.addressInvalid),
        AddressCase(text: "s3://Data/key", code: DatasetError.addressInvalid),
        AddressCase(text: "s3://ab/key", code: DatasetError.addressInvalid),
        AddressCase(text: "s3://a..b/key", code: DatasetError.addressInvalid),
        AddressCase(text: "s3://data/a\u{1B}[31m", code: DatasetError.addressInvalid),
        AddressCase(text: "s3://data/" + String(repeating: "k", count: 1025), code: DatasetError.addressInvalid),
        AddressCase(text: "data/key", code: DatasetError.addressInvalid),
        AddressCase(text: "ftp://data/key", code: DatasetError.addressInvalid),
        AddressCase(text: "gs://data/key", code: DatasetError.addressInvalid),
    ])
    func addressesAreRead(of item: AddressCase) async throws {
        let code = try await errorCode {
            let address = try ObjectAddress(item.text, scheme: "s3")
            #expect(address.bucket == item.bucket)
            #expect(address.key == item.key)
            #expect(address.scheme == "s3")
        }
        #expect(code == item.code)
    }

    private func bench() -> (store: MemoryObjectStore, files: ObjectStoreFiles) {
        let store = MemoryObjectStore(buckets: ["data", "closed"], unlistable: ["closed"])
        for key in [
            "train.jsonl", "rows/part-1.jsonl", "rows/part-2.jsonl.gz", "rows/part-10.csv", "rows/readme.md",
            "rows/_SUCCESS", "rows/deep/part-3.jsonl", "rows/[x].jsonl", "docs/a.md", "zz/f[1].jsonl", "zz/f1.jsonl",
            "zz/f*.csv", "zz/f2.csv",
        ] { store.put("{}", "data", key) }
        store.put("", "data", "rows/empty.jsonl")
        store.put("{}", "closed", "secret.jsonl")
        return (store, ObjectStoreFiles(store))
    }

    struct FilesCase: Sendable, CustomTestStringConvertible {
        var address: String
        var names: [String]
        var testDescription: String { address }
    }

    @Test(arguments: [
        FilesCase(address: "s3://data/train.jsonl", names: ["train.jsonl"]),
        FilesCase(
            address: "s3://data/rows/",
            names: ["[x].jsonl", "part-3.jsonl", "part-1.jsonl", "part-10.csv", "part-2.jsonl.gz"]),
        FilesCase(address: "s3://data/rows/part-?.jsonl*", names: ["part-1.jsonl", "part-2.jsonl.gz"]),
        FilesCase(address: "s3://data/rows/*.jsonl", names: ["[x].jsonl", "empty.jsonl", "part-1.jsonl"]),
        FilesCase(address: "s3://data/rows/**/part-[13].jsonl", names: ["part-3.jsonl", "part-1.jsonl"]),
        FilesCase(address: "s3://data/rows/[x].jsonl", names: ["[x].jsonl"]),
        FilesCase(address: "s3://data/rows/part-[!1]*", names: ["part-2.jsonl.gz"]),
        // The object of exactly that name comes before what the pattern fits.
        FilesCase(address: "s3://data/zz/f[1].jsonl", names: ["f[1].jsonl"]),
        FilesCase(address: "s3://data/zz/f*.csv", names: ["f*.csv"]),
        FilesCase(address: "s3://data/zz/f[12].*", names: ["f1.jsonl", "f2.csv"]),
        FilesCase(address: "s3://closed/secret.jsonl", names: ["secret.jsonl"]),
    ])
    func addressesMeanFiles(of item: FilesCase) async throws {
        let found = try await bench().files.files(item.address)
        // In the order of whole addresses: `[` stands before small letters, `d` before `p`.
        #expect(found.map(\.name).sorted() == item.names.sorted())
        #expect(found.map(\.address) == found.map(\.address).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(found.allSatisfy { $0.version?.isEmpty == false })
    }

    /// Who may list, and not look at single keys, still reads by pattern.
    @Test func aPatternIsTriedWhereKeysAreNotSpokenOf() async throws {
        let files = ObjectStoreFiles(SilentHeads(store: bench().store))
        #expect(try await files.files("s3://data/rows/part-?.jsonl").map(\.name) == ["part-1.jsonl"])
    }

    /// A store that says of no key whether it is there.
    private struct SilentHeads: ObjectStore {
        let store: MemoryObjectStore
        var scheme: String { store.scheme }
        var place: String { store.place }

        func list(bucket: String, prefix: String, page: String?, limit: Int) async throws -> ObjectPage {
            try await store.list(bucket: bucket, prefix: prefix, page: page, limit: limit)
        }

        func level(bucket: String, prefix: String, limit: Int) async throws -> ObjectLevel {
            try await store.level(bucket: bucket, prefix: prefix, limit: limit)
        }

        func buckets() async throws -> [String] { [] }

        func head(bucket: String, key: String) async throws -> ObjectInfo? {
            throw DatasetError(DatasetError.sourceForbidden, "missing or no access")
        }

        func read(
            _ object: ObjectInfo, range: Range<Int>?, receive: @escaping @Sendable ([UInt8]) async throws -> Void
        ) async throws {
            try await store.read(object, range: range, receive: receive)
        }

        func upload(
            _ file: String, digest: SHA256Digest, bucket: String, key: String, contentType: String,
            progress: @escaping @Sendable (Int) -> Void
        ) async throws -> ObjectInfo {
            throw DatasetError(DatasetError.sourceForbidden, "no access")
        }
    }

    struct MissingCase: Sendable, CustomTestStringConvertible {
        var address: String
        var words: [String]
        var testDescription: String { address }
    }

    @Test(arguments: [
        MissingCase(address: "s3://data/trian.jsonl", words: ["near names: s3://data/train.jsonl", "memory"]),
        MissingCase(address: "s3://data/rows/nothing-like-it.jsonl", words: ["could be meant: s3://data/rows/"]),
        MissingCase(address: "s3://data/rows", words: ["some under it", "s3://data/rows/"]),
        MissingCase(address: "s3://data/docs/", words: ["file of rows", "s3://data/docs/a.md"]),
        MissingCase(address: "s3://data/none/", words: ["no object stands under", "s3://data/train.jsonl"]),
        MissingCase(address: "s3://data/rows/*.parquet", words: ["no object fits", "s3://data/rows/"]),
        MissingCase(
            address: "s3://data/rosw/part-1.jsonl",
            words: ["there is no s3://data/rosw/", "near names: s3://data/rows/part-1.jsonl"]),
        MissingCase(address: "s3://data/rosw/none.jsonl", words: ["near names: s3://data/rows/"]),
        MissingCase(
            address: "s3://data/rows/dep/part-3.jsonl", words: ["near names: s3://data/rows/deep/part-3.jsonl"]),
        MissingCase(address: "s3://data/rosw/deep/", words: ["no s3://data/rosw/", "near names: s3://data/rows/"]),
        MissingCase(address: "s3://data/rosw/part-*.jsonl", words: ["near names: s3://data/rows/"]),
        MissingCase(
            address: "s3://data/a/b/c/d/e/f/g/h/i.jsonl",
            words: ["there is no s3://data/a/", "could be meant: s3://data/train.jsonl"]),
        MissingCase(address: "s3://dat/train.jsonl", words: ["no bucket dat", "near names: s3://data"]),
        MissingCase(address: "s3://dta/rows/*.jsonl", words: ["no bucket dta", "near names: s3://data"]),
        MissingCase(address: "s3://absent/a.jsonl", words: ["no bucket absent"]),
        MissingCase(address: "s3://closed/other.jsonl", words: ["no object s3://closed/other.jsonl"]),
    ])
    func whatIsMissingIsNamedWithWhatStandsNear(of item: MissingCase) async throws {
        let error = try #require(try await codedError { _ = try await bench().files.files(item.address) })
        #expect(error.code == DatasetError.sourceMissing)
        let text = error.message + " " + (error.hint ?? "")
        for words in item.words { #expect(text.contains(words), "\(text)") }
    }

    @Test func aWholeBucketIsNoSource() async throws {
        let (store, files) = bench()
        let error = try await codedError { _ = try await files.files("s3://data/") }
        #expect(error?.code == DatasetError.addressInvalid)
        #expect(error?.hint?.contains("slipway data discover s3://data/") == true)
        #expect(store.count("list") == 0)
    }

    @Test func listingsAreBounded() async throws {
        let store = MemoryObjectStore(buckets: ["data"])
        for number in 0..<25 { store.put("{}", "data", "p/\(number).jsonl") }
        for files in [ObjectStoreFiles(store, maximumFiles: 24), ObjectStoreFiles(store, maximumKeys: 24)] {
            let code = try await errorCode { _ = try await files.files("s3://data/p/") }
            #expect(code == DatasetError.tooManyFiles)
        }
        #expect(try await ObjectStoreFiles(store, maximumFiles: 25, maximumKeys: 25).files("s3://data/p/").count == 25)
    }

    @Test func readingBeginsWhereItIsTold() async throws {
        let (store, files) = bench()
        store.put(Array(0..<200), "data", "bytes.jsonl")
        let file = try #require(try await files.files("s3://data/bytes.jsonl").first)
        let bytes = Mutex<[UInt8]>([])
        try await files.read(file, from: 150) { piece in bytes.withLock { $0 += piece } }
        #expect(bytes.withLock { $0 } == Array(150..<200))
        try await files.read(file, from: 200) { _ in Issue.record("there is nothing left") }
        store.put("another", "data", "bytes.jsonl")
        let code = try await errorCode { try await files.read(file, from: 0) { _ in } }
        #expect(code == DatasetError.sourceChanged)
    }
}

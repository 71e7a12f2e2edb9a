import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct RemoteSourceTests {
    private static let rows = Array(
        (0..<3_000).map { "{\"prompt\":\"p\($0)\",\"completion\":\"c\"}\n" }.joined().utf8)
    private static let table = Array(
        ("prompt,completion\n" + (0..<3_000).map { "p\($0),c\n" }.joined()).utf8)

    private func operations(_ bench: Workbench, _ remotes: [any RemoteFiles]) -> DataOperations {
        DataOperations(
            program: DuckDBForTests.installed ?? NoDuckDB(), temporaryFolder: bench.folder.path, threads: 2,
            remotes: remotes)
    }

    private func leftovers(_ bench: Workbench) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).filter { $0.hasPrefix("slipway-") }
    }

    @Test(arguments: [
        ("a.jsonl", "", rows), ("a.jsonl.gz", "gz", rows), ("a.jsonl.zst", "zst", rows), ("a.csv", "", table),
        ("a.csv.gz", "gz", table), ("noending", "zst", rows),
    ])
    func textIsStreamed(_ name: String, _ packing: String, _ text: [UInt8]) async throws {
        let bench = try Workbench()
        let remote = MemoryRemoteFiles(["s3://bucket/\(name)": Compressed.pack(text, packing)])
        let report = try await operations(bench, [remote]).validate(
            "s3://bucket/\(name)", format: .sft, maximumProblems: 1)
        #expect(report.rows == 3_000)
        #expect(report.valid == 3_000)
        // Looked at first, as a local file is, then read.
        #expect(remote.reads.count == 2)
        #expect(try leftovers(bench) == [])
    }

    @Test func aPrefixIsAllItsDataFiles() async throws {
        let bench = try Workbench()
        let remote = MemoryRemoteFiles([
            "s3://bucket/data/b.jsonl": Self.rows, "s3://bucket/data/a.jsonl.gz": Compressed.gzip(Self.rows),
            "s3://bucket/data/README.md": Array("# rows".utf8),
        ])
        let report = try await operations(bench, [remote]).validate(
            DataSource(["s3://bucket/data/"]), format: .sft, maximumProblems: 1)
        #expect(report.rows == 6_000)
        #expect(!remote.reads.contains("s3://bucket/data/README.md"))
    }

    @Test(.enabled(if: DuckDBForTests.isInstalled, "DuckDB is not installed"))
    func parquetIsStagedAndRemoved() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            "SELECT 'p' || i AS prompt, 'c' AS completion FROM range(100) t(i)", bench)
        let bytes = try DurableFile.read(path, limit: 1 << 30)
        let remote = MemoryRemoteFiles(["s3://bucket/a.parquet": bytes])
        let report = try await operations(bench, [remote]).validate(
            "s3://bucket/a.parquet", format: .sft, maximumProblems: 1)
        #expect(report.valid == 100)
        #expect(try leftovers(bench) == [])
    }

    @Test func whatTheServiceSaysIsPassedOn() async throws {
        let bench = try Workbench()
        let remote = MemoryRemoteFiles(["s3://bucket/a.jsonl": Self.rows, "s3://bucket/a.parquet": Self.rows]) {
            _, offset in
            offset > 5_000 ? DatasetError(DatasetError.sourceUnreadable, "the connection is gone") : nil
        }
        for name in ["a.jsonl", "a.parquet"] {
            let found = try await errorCode {
                _ = try await operations(bench, [remote]).validate(
                    "s3://bucket/" + name, format: .sft, maximumProblems: 1)
            }
            #expect(found == DatasetError.sourceUnreadable)
            #expect(try leftovers(bench) == [])
        }
    }

    @Test(arguments: ["a.jsonl", "a.csv", "a.parquet"]) func cancellingEndsTheTransfer(_ name: String) async throws {
        let bench = try Workbench()
        // More than any buffer holds, and never ending for whoever waits.
        let piece = name.hasSuffix("csv") ? Self.table : Self.rows
        let remote = MemoryRemoteFiles(["s3://bucket/" + name: (0..<200).flatMap { _ in piece }], pieceSize: 100)
        let operations = operations(bench, [remote])
        let task = Task {
            try await operations.validate("s3://bucket/" + name, format: .sft, maximumProblems: 1)
        }
        await remote.waitUntilSent(10_000)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try leftovers(bench) == [])
    }

    /// Where the bytes end because nobody wants them, the file does not.
    @Test func anAbandonedChannelHasNoEnd() async throws {
        func read(_ channel: ByteChannel) throws -> Int {
            var bytes = [UInt8](repeating: 0, count: 10)
            return try bytes.withUnsafeMutableBytes { try channel.read(into: $0) }
        }
        let cut = ByteChannel()
        try await cut.send([1, 2, 3])
        cut.abandon()
        cut.finish()
        #expect(throws: CancellationError.self) { try read(cut) }
        #expect(throws: CancellationError.self) { try read(cut) }
        let whole = ByteChannel()
        try await whole.send([1, 2, 3])
        whole.finish()
        #expect(try read(whole) == 3)
        whole.abandon()
        #expect(try read(whole) == 0)
        let failed = ByteChannel()
        failed.finish(throwing: DatasetError(DatasetError.sourceUnreadable, "the connection is gone"))
        failed.abandon()
        #expect(throws: DatasetError.self) { try read(failed) }
    }

    @Test(arguments: [("gs://bucket/a.csv", "gs://"), ("ftp://host/a.csv", "download it")])
    func aSchemeThatNobodyAnswersIsNamed(_ address: String, _ word: String) async throws {
        let bench = try Workbench()
        let error = try #require(
            try await codedError {
                _ = try await operations(bench, [MemoryRemoteFiles([:])]).inspect(address)
            })
        #expect(error.code == DatasetError.containerNotBuilt)
        #expect("\(error.message) \(error.hint ?? "")".contains(word))
    }
}

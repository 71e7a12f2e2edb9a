import Core
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Datasets

/// What stays when a run does not end well: nothing of its own, everything of others.
@Suite(.timeLimit(.minutes(5))) struct PrepareFaultTests {
    private static func rows(_ count: Int) -> String {
        (0..<count).map { #"{"prompt":"question \#($0)","completion":"answer"}"# }.joined(separator: "\n")
    }

    /// The task is cancelled when half of the source was read; both ways to write are tried.
    @Test(arguments: [0, 0.2]) func aCancelledRunLeavesNothing(_ share: Double) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.rows(60_000))
        let out = bench.folder.file("out")
        let running = Mutex<Task<PrepareReport, any Error>?>(nil)
        let sawFiles = Mutex(false)
        let operations = DataOperations(
            program: NoDuckDB(), temporaryFolder: bench.folder.path, threads: 2,
            progress: { seen in
                guard seen.bytesRead * 2 > seen.totalBytes ?? 0 else { return }
                let names = (try? FileManager.default.contentsOfDirectory(atPath: out)) ?? []
                sawFiles.withLock { $0 = $0 || names.contains { $0.contains(".tmp-") } }
                running.withLock { $0?.cancel() }
            })
        var request = PrepareRequest(source: source, format: .sft, columns: [:], outputFolder: out)
        request.validationSplit = share
        let prepared = running.withLock { running in
            let task = Task { [request] in try await operations.prepare(request) }
            running = task
            return task
        }
        await #expect(throws: CancellationError.self) { _ = try await prepared.value }
        #expect(sawFiles.withLock { $0 })
        #expect(!DurableFile.exists(out))
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path) == ["a.jsonl"])
    }

    @Test func aRunThatFailsLeavesAnEarlierDatasetAsItWas() async throws {
        let bench = try Workbench()
        let good = try bench.write("good.jsonl", Self.rows(50))
        let first = try await bench.prepare(good) { $0.validationSplit = 0.1 }
        let before = try contents(bench.folder.file("out"))
        let one = try bench.write("one.jsonl", Self.rows(1))
        let failed = try await errorCode { _ = try await bench.prepare(one) { $0.validationSplit = 0.5 } }
        #expect(failed == DatasetError.splitImpossible)
        #expect(try contents(bench.folder.file("out")) == before)
        #expect(try PreparedDataset(folder: bench.folder.file("out")).digest == first.dataset.digest)
    }

    private func contents(_ folder: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            found[name] = try DurableFile.read(folder + "/" + name)
        }
        return found
    }

    /// A killed run leaves its mark and temporary files; other files of such names are not touched.
    @Test func whatAKilledRunLeftIsRemovedByTheNext() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.rows(9))
        try DurableFile.makeFolder(bench.folder.file("out"))
        for name in [
            ".slipway-prepare", "train.jsonl", "train.jsonl.tmp-0123456789ab", "report.json.tmp-ffffffffffff",
            "train.jsonl.tmp-mine", "notes.txt.tmp-0123456789ab",
        ] {
            _ = try bench.write("out/" + name, "x")
        }
        let report = try await bench.prepare(source)
        #expect(report.written == 9)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("out")).sorted() == [
                "notes.txt.tmp-0123456789ab", "rejected.jsonl", "report.json", "report.md", "train.jsonl",
                "train.jsonl.tmp-mine",
            ])
    }

    @Test func twoRunsDoNotWriteToOneFolder() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.rows(9))
        let resolved = ResolvedSource(name: source, parts: [])
        let held = try OutputFolder(bench.folder.file("out"), source: resolved)
        let error = try await codedError { _ = try await bench.prepare(source) }
        #expect(error?.code == DatasetError.outputInUse)
        #expect(error?.message.contains("another run") == true)
        #expect(DurableFile.exists(held.file(".slipway-prepare")))
        held.abandon()
    }

    @Test func filesThatAreNotOursAreNotReplaced() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.rows(9))
        for name in ["train.jsonl", "validation.jsonl", "rejected.jsonl", "report.md", "report.json"] {
            let folder = "mine-" + name
            try DurableFile.makeFolder(bench.folder.file(folder))
            _ = try bench.write(folder + "/" + name, "precious")
            let code = try await errorCode { _ = try await bench.prepare(source, out: folder) }
            #expect(code == DatasetError.outputInUse)
            #expect(try contents(bench.folder.file(folder)) == [name: Array("precious".utf8)])
        }
    }

    /// Limits that moving rows cannot mend.
    @Test func aTrainingFileAboveTheLimitIsRefused() throws {
        let limits = TuningTarget.gemini.limits
        for (rows, bytes, kind) in [
            (5, 1_000_000_001, TargetLimit.Kind.trainingBytes), (10_000_001, 9, .trainingRows),
        ] {
            let checks = limits.compactMap {
                $0.check(training: .init(rows: rows, bytes: bytes), validation: nil, longRows: 0)
            }
            let broken = checks.filter { !$0.holds }
            #expect(broken.map(\.limit.kind) == [kind])
            #expect(broken.allSatisfy { $0.limit.consequence == .refuses })
        }
    }

    /// Rows that go to validation count as well.
    @Test func bedrockCountsBothFiles() throws {
        let limit = try #require(TuningTarget.bedrock.limits.first { $0.kind == .rows && $0.consequence == .refuses })
        for (validation, holds) in [(nil, true), (2_000, true), (2_001, false)] as [(Int?, Bool)] {
            let check = limit.check(
                training: .init(rows: 18_000, bytes: 9), validation: validation.map { .init(rows: $0, bytes: 9) },
                longRows: 0)
            #expect(check?.holds == holds)
        }
    }
}

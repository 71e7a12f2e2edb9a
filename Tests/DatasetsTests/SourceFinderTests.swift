import Core
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct SourceFinderTests {
    private static let row = #"{"prompt":"a","completion":"b"}"# + "\n"

    /// A folder with all sorts of files; notes are collected.
    private struct Place {
        let bench: Workbench
        let operations: DataOperations
        let notes: Notes

        final class Notes: Sendable {
            let texts = Mutex<[String]>([])
        }

        init() throws {
            bench = try Workbench()
            let notes = Notes()
            self.notes = notes
            operations = DataOperations(
                program: NoDuckDB(), temporaryFolder: bench.folder.path, threads: 2,
                note: { text in notes.texts.withLock { $0.append(text) } })
            for folder in ["data", "data/inner", "deep", "deep/down", "empty"] { _ = try bench.folder(named: folder) }
            _ = try bench.write("data/a-1.jsonl", row)
            _ = try bench.write("data/a-2.jsonl.gz", Compressed.gzip(Array((row + row).utf8)))
            _ = try bench.write("data/b.csv", "prompt,completion\nx,y\n")
            _ = try bench.write("data/README.md", "# rows")
            _ = try bench.write("data/_SUCCESS", "")
            _ = try bench.write("data/.hidden.jsonl", "no rows")
            _ = try bench.write("data/info.json", "{\n  \"license\": \"MIT\"\n}\n")
            _ = try bench.write("data/inner/c.jsonl", row)
            _ = try bench.write("deep/down/d.jsonl", row)
        }

        func rows(_ names: String...) async throws -> Int {
            try await operations.validate(
                DataSource(names.map { bench.folder.file($0) }), format: .sft, maximumProblems: 0
            ).rows
        }

        func error(_ name: String) async throws -> (any CodedError)? {
            try await codedError { _ = try await operations.inspect(bench.folder.file(name)) }
        }
    }

    @Test(arguments: [
        ("data/a-1.jsonl", 1), ("data/a-*", 3), ("data/*.jsonl", 1), ("data/a-[2-9].jsonl.gz", 2), ("data/a-[!1]*", 2),
        ("data/?.csv", 1), ("**/*.jsonl", 3), ("data/**/*.jsonl", 2), ("*/*/?.jsonl", 2), ("data", 4),
        ("data/inner/", 1),
        ("data/.h*", 1),
    ])
    func namesFoldersAndPatterns(_ name: String, _ rows: Int) async throws {
        #expect(try await Place().rows(name) == rows)
    }

    @Test func whatAFolderMeansIsSaid() async throws {
        let place = try Place()
        _ = try await place.rows("data")
        let notes = place.notes.texts.withLock { $0 }
        #expect(notes.first?.contains("means 4 files: a-1.jsonl, a-2.jsonl.gz, b.csv, info.json") == true)
        for name in ["README.md", "_SUCCESS", "inner/"] { #expect(notes.first?.contains(name) == true) }
        #expect(notes.last?.contains("left out: ") == true)
        #expect(notes.last?.contains("info.json") == true)
    }

    @Test func severalSourcesAreReadInTheirOrder() async throws {
        let place = try Place()
        #expect(try await place.rows("data/b.csv", "data/a-1.jsonl", "deep/down") == 3)
    }

    @Test(arguments: [
        ("data/a-1.json", "a-1.jsonl", "a-2.jsonl.gz"), ("data/a-1.jsonl.gz", "a-1.jsonl", "b.csv"),
        ("data/x*.csv", "", "b.csv"), ("data/b?.csv", "b.csv", "a-1.jsonl"),
        ("nowhere/a.csv", "", "there is no folder"), ("nowhere/*.csv", "", "there is no folder"),
        ("dat/a.csv", "", "near names: data"), ("data/inner/c.jsonl.zst", "c.jsonl", "c.jsonl"),
    ])
    func whatIsMissingNamesWhatIsThere(_ name: String, _ near: String, _ candidate: String) async throws {
        let error = try #require(try await Place().error(name))
        #expect(error.code == DatasetError.sourceMissing)
        #expect(error.code.exitStatus == .invalid)
        #expect(near.isEmpty || error.message.contains(near), "\(error.message)")
        #expect(error.hint?.contains(candidate) == true, "\(error.hint ?? "")")
    }

    @Test func aLinkToNothingIsNoCandidateForItself() async throws {
        let place = try Place()
        try FileManager.default.createSymbolicLink(
            atPath: place.bench.folder.file("data/old.csv"), withDestinationPath: "gone.csv")
        _ = try place.bench.write("data/nothing.csv", "")
        let error = try #require(try await place.error("data/old.csv"))
        #expect(error.code == DatasetError.sourceMissing)
        #expect(error.message.contains("is a link to gone.csv, which does not exist"))
        #expect(!error.message.contains("near names"))
        #expect(error.hint?.contains("b.csv") == true)
        // Neither the link nor an empty file is worth naming.
        for name in ["old.csv", "nothing.csv"] { #expect(error.hint?.contains(name) == false, "\(error.hint ?? "")") }
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may look into every folder"))
    func aForbiddenFolderIsNotSaidToBeEmpty() async throws {
        let place = try Place()
        let folder = place.bench.folder.file("data")
        chmod(folder, 0)
        defer { chmod(folder, 0o700) }
        for name in ["data", "data/a-1.jsonl", "data/*.jsonl"] {
            let error = try #require(try await place.error(name))
            #expect(error.code == DatasetError.sourceUnreadable)
            #expect(error.message.contains("permission denied"))
        }
    }

    @Test func aFolderWithoutRowsNamesFoldersThatHaveSome() async throws {
        let place = try Place()
        for (name, words) in [("deep", "deep/down"), ("empty", ".jsonl")] {
            let error = try #require(try await place.error(name))
            #expect(error.code == DatasetError.sourceIsFolder)
            #expect(error.hint?.contains(words) == true)
        }
    }

    @Test func aFolderOfSeveralSplitsIsNotPrepared() async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "set")
        for name in ["train-0.jsonl", "test.jsonl"] { _ = try bench.write("set/" + name, Self.row) }
        let folder = bench.folder.file("set")
        #expect(try await bench.operations.validate(folder, format: .sft, maximumProblems: 0).rows == 2)
        let error = try #require(try await codedError { _ = try await bench.prepare(folder) })
        #expect(error.code == DatasetError.sourceIsFolder)
        #expect(error.message.contains("test.jsonl") && error.message.contains("train-0.jsonl"))
        // Whoever names both means both.
        #expect(try await bench.prepare(folder + "/*.jsonl").rows == 2)
    }

    @Test(arguments: ["out", "out/*.jsonl", "**/*.jsonl"])
    func aFolderThatWasPreparedIsReadWithoutWhatWasRejected(name: String) async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "in")
        _ = try await bench.prepare(try bench.write("in/a.txt", Self.row + "broken\n"))
        #expect(
            try await bench.operations.validate(bench.folder.file(name), format: .sft, maximumProblems: 1).rows == 1)
    }

    /// A run that was killed while files got their names may have left those of two runs.
    @Test func aFolderThatIsNotFinishedIsRefused() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", Self.row)
        _ = try await bench.prepare(source)
        TemporaryFile.remove(bench.folder.file("out/report.json"))
        _ = try bench.write("out/.slipway-prepare", "")
        for name in ["out", "out/*.jsonl"] {
            let error = try await codedError {
                _ = try await bench.operations.validate(bench.folder.file(name), format: .sft, maximumProblems: 1)
            }
            #expect(error?.code == DatasetError.sourceDamaged)
            #expect(error?.hint?.contains("run it again") == true)
        }
        _ = try await bench.prepare(source)
        #expect(
            try await bench.operations.validate(bench.folder.file("out"), format: .sft, maximumProblems: 1).rows == 1)
    }

    /// Links that lead back would be followed for ever, and the same rows trained on again and again.
    @Test func linksDoNotMultiplyFiles() async throws {
        let bench = try Workbench()
        _ = try bench.folder(named: "set")
        _ = try bench.folder(named: "set/b")
        _ = try bench.write("set/a.jsonl", Self.row)
        _ = try bench.write("set/b/c.jsonl", Self.row + Self.row)
        for (name, target) in [("set/one", "."), ("set/two", "."), ("set/b/up", ".."), ("set/d.jsonl", "a.jsonl")] {
            try FileManager.default.createSymbolicLink(
                atPath: bench.folder.file(name), withDestinationPath: target)
        }
        func rows(_ names: String...) async throws -> Int {
            let source = DataSource(names.map { bench.folder.file($0) })
            return try await bench.operations.validate(source, format: .sft, maximumProblems: 1).rows
        }
        #expect(try await rows("set/**/*.jsonl") == 3)
        #expect(try await rows("set/a.jsonl", "set/./a.jsonl", "set/d.jsonl") == 1)
        #expect(try await rows("set", "set/b/c.jsonl") == 3)
        // A link that is named is followed.
        #expect(try await rows("set/one/a.jsonl") == 1)
    }

    /// A pipe whose writer says nothing must not keep a command that was told to stop.
    @Test func waitingForAWriterCanBeStopped() async throws {
        let bench = try Workbench()
        let path = bench.folder.file("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        let operations = bench.operations
        let task = Task { try await operations.validate(path, format: .sft, maximumProblems: 1) }
        // Opening waits until the command has opened its end.
        let writer = await withCheckedContinuation { continuation in
            DispatchQueue(label: "writer").async { continuation.resume(returning: open(path, O_WRONLY)) }
        }
        defer { close(writer) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// Nor one that nobody ever opens for writing.
    @Test func aPipeWithoutAWriterCanBeLeft() async throws {
        let bench = try Workbench()
        let path = bench.folder.file("pipe")
        #expect(mkfifo(path, 0o600) == 0)
        let task = Task { try await bench.operations.validate(path, format: .sft, maximumProblems: 1) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test(arguments: [
        ("a.jsonl", "*", true), (".a", "*", false), (".a", ".*", true), ("a-10.csv", "a-[0-9][0-9].csv", true),
        ("ab", "a[!b-z]", false), ("a[1]", "a[[]1]", true), ("aXbXc", "a*b*c", true), ("abc", "a*d", false),
        ("", "*", true),
    ])
    func patterns(_ name: String, _ pattern: String, _ fits: Bool) { #expect(GlobPattern.fits(name, pattern) == fits) }
}

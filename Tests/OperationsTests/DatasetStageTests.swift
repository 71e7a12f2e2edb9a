import Core
import Datasets
import Foundation
import Lifecycle
import Operations
import Synchronization
import TestSupport
import Testing

/// From `dataset:` in the project file to a prepared folder.
@Suite(.timeLimit(.minutes(5))) struct DatasetStageTests {
    private let folder: TemporaryFolder
    private static let rows = "text,category\n" + (0..<50).map { "question \($0),c\($0 % 5)\n" }.joined()
    private static let columns = "columns: {prompt: text, completion: category}"

    init() throws {
        folder = try TemporaryFolder()
        try write(Self.rows, to: "tickets.csv")
    }

    private func write(_ text: String, to name: String) throws {
        try DurableFile.write(Array(text.utf8), to: folder.file(name))
    }

    /// The stage of a project with these keys under `dataset:`, from line 4 on, each on a line.
    private func stage(
        _ dataset: String, remotes: [any RemoteFiles] = [], progress: (@Sendable (DataProgress) -> Void)? = nil
    ) throws -> DatasetStage {
        DatasetStage(
            try ProjectFile(parsing: "version: 1\nname: t\ndataset:\n  " + dataset.replacing("; ", with: "\n  ")),
            in: folder.path,
            operations: DataOperations(
                program: NoTables(), temporaryFolder: folder.path, threads: 2, remotes: remotes, progress: progress))
    }

    /// Names under `.slipway/datasets`.
    private var datasets: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.file(".slipway/datasets"))) ?? []
    }

    private static let sft = "source: tickets.csv; format: sft; \(columns); validation_split: 0.2; seed: 7"

    /// Whoever writes a project file is asked about what is there.
    @Test func aSourceSaysWhatSuitsItsRows() async throws {
        let operations = DataOperations(program: NoTables(), temporaryFolder: folder.path, threads: 2)
        let table = try await SourceFacts("tickets.csv", in: folder.path, by: operations)
        let seen = try #require(table)
        #expect(seen.columns == ["text", "category"])
        let sft = try #require(seen.formats.first { $0.name == "sft" })
        #expect(sft.columns == ["prompt": "text", "completion": "category"])
        try seen.require(sft.columns)
        let error = #expect(throws: DatasetError.self) { try seen.require(["prompt": "txt"]) }
        #expect(error?.code == DatasetError.columnMissing && error?.hint == "did you mean text?")
        try seen.require(["prompt": "{text} of {category}", "completion": "category"])
        #expect(throws: DatasetError.self) { try seen.require(["prompt": "{text} of {categoy}"]) }
        await #expect(throws: DatasetError.self) {
            try await SourceFacts("ticket.csv", in: folder.path, by: operations)
        }
        try write(#"{"prompt":"a","completion":"b"}"# + "\n", to: "rows.jsonl")
        let rows = try await SourceFacts("rows.jsonl", in: folder.path, by: operations)
        #expect(rows?.formats.first?.columns == [:] && rows?.formats.first?.name == "sft")
        // About a prepared folder nothing is left to ask.
        let prepared = try await stage(Self.sft).prepare().folder.path
        #expect(try await SourceFacts(prepared, in: folder.path, by: operations) == nil)
    }

    @Test func columnsMayBeJoinedAndBePlaces() async throws {
        try write(
            #"{"q":{"text":"one"},"more":"","a":"1"}"# + "\n" + #"{"q":{"text":"two"},"more":"x","a":"2"}"#,
            to: "a.jsonl")
        let stage = try stage(
            #"source: a.jsonl; format: sft; columns: {prompt: 'Q: {q.text}\n\n{more}', completion: a}"#)
        let first = try await stage.prepare()
        #expect(
            String(decoding: try DurableFile.read(first.folder.path + "/train.jsonl"), as: UTF8.self)
                == #"{"prompt":"Q: one","completion":"1"}"# + "\n" + #"{"prompt":"Q: two\n\nx","completion":"2"}"#
                + "\n")
        #expect(try await stage.prepare().report == nil)
    }

    @Test func preparesOnceAndIsUsedAgain() async throws {
        let stage = try stage(Self.sft)
        guard case .open = try await stage.standing() else {
            Issue.record("nothing was prepared yet")
            return
        }
        #expect(datasets.isEmpty)
        let first = try await stage.prepare()
        #expect(first.report?.written == 50)
        #expect(first.data.trainingRows == 40 && first.data.validationRows == 10)
        #expect(first.data.format == FormatID(rawValue: "sft"))
        #expect(first.folder.words == first.folder.path + ", 40 training and 10 validation rows")
        #expect(try await stage.standing() == .prepared(first.folder))
        let second = try await stage.prepare()
        #expect(second.report == nil)
        #expect(second.folder == first.folder && second.data == first.data)
        #expect(datasets.count == 1)
        #expect(try DurableFile.read(folder.file(".slipway/.gitignore")) == Array("*\n".utf8))
    }

    /// The folder's name follows what decides the files, and nothing else.
    @Test func whatDecidesTheResultDecidesTheFolder() async throws {
        let first = try await stage(Self.sft).prepare().folder.path
        let others = [
            Self.sft.replacing("seed: 7", with: "seed: 8"), Self.sft.replacing("0.2", with: "0.3"),
            Self.sft.replacing("format: sft", with: "format: sft-chat"), Self.sft + "; fix: [trim, nfc]",
            Self.sft + "; group_by: category", Self.sft + "; target: none", Self.sft + "; from: sft",
        ]
        var paths: Set = [first]
        for settings in others { paths.insert(try await stage(settings).prepare().folder.path) }
        #expect(paths.count == 1 + others.count)
        #expect(try await stage(Self.sft + "; fix: [nfc, trim, nfc]").prepare().report == nil)
        try write(Self.rows + "one more,c1\n", to: "tickets.csv")
        let changed = try await stage(Self.sft).prepare()
        #expect(changed.report?.written == 51)
        #expect(!paths.contains(changed.folder.path))
        try write(Self.rows, to: "tickets.csv")
        let back = try await stage(Self.sft).prepare()
        #expect(back.folder.path == first && back.report == nil)
    }

    @Test func whatIsInterruptedLeavesNothing() async throws {
        let rows = (0..<60_000).map { #"{"prompt":"question \#($0)","completion":"answer"}"# }.joined(separator: "\n")
        try write(rows, to: "many.jsonl")
        let running = Mutex<Task<DatasetStage.Result, any Error>?>(nil)
        let stage = try stage("source: many.jsonl; format: sft") { seen in
            guard seen.bytesRead * 2 > seen.totalBytes ?? 0 else { return }
            running.withLock { $0?.cancel() }
        }
        let prepared = running.withLock { running in
            let task = Task { try await stage.prepare() }
            running = task
            return task
        }
        await #expect(throws: CancellationError.self) { _ = try await prepared.value }
        #expect(datasets.isEmpty)
    }

    /// Rows of two contents under the name of one would never be found out later.
    @Test func aSourceThatChangesMeanwhileIsNotPrepared() async throws {
        let path = folder.file("tickets.csv")
        let other = Array((Self.rows + "late,c1\n").utf8)
        let stage = try stage(Self.sft) { _ in try? DurableFile.write(other, to: path) }
        let error = await #expect(throws: DatasetError.self) { try await stage.prepare() }
        #expect(error?.code == DatasetError.sourceChanged)
        #expect(datasets.isEmpty)
    }

    @Test func twoAtOnceDoNotHurtEachOther() async throws {
        let gate = Gate()
        let settings = "source: s3://b/rows.jsonl; format: sft"
        // The first read looks at the beginning, the second is the preparation's own: it waits inside.
        let held = try stage(settings, remotes: [Objects(version: "v1") { if $0 == 2 { await gate.pass() } }])
        let first = Task { try await held.prepare() }
        await gate.arrived()
        let late = try stage(settings, remotes: [Objects(version: "v1")])
        let error = await #expect(throws: DatasetError.self) { try await late.prepare() }
        #expect(error?.code == DatasetError.outputInUse)
        #expect(error?.hint?.contains("--out") == false)
        await gate.open()
        #expect(try await first.value.report?.written == 20)
        #expect(try await late.prepare().report == nil)
    }

    /// Remote sources are told apart by their version; who must not ask for it takes the newest that fits.
    @Test func remoteSourcesAreTakenByTheirVersion() async throws {
        let settings = "source: s3://b/rows.jsonl; format: sft; seed: 3"
        let first = try await stage(settings, remotes: [Objects(version: "v1")]).prepare()
        let second = try await stage(settings, remotes: [Objects(version: "v2")]).prepare()
        #expect(first.folder.path != second.folder.path)
        #expect(try await stage(settings, remotes: [Objects(version: "v1")]).prepare().report == nil)
        guard case .prepared = try await stage(settings).standing(asksRemotes: false) else {
            Issue.record("a folder that fits is there")
            return
        }
        guard case .open = try await stage(settings + "; fix: [trim]").standing(asksRemotes: false) else {
            Issue.record("no folder has these settings")
            return
        }
    }

    @Test func rejectedRowsAreToldAndNoRowIsAnError() async throws {
        try write("text,category\nq,c\n,c\n", to: "tickets.csv")
        let settings = "source: tickets.csv; format: sft; \(Self.columns)"
        let some = try await stage(settings).prepare()
        #expect(some.folder.rejected == 1)
        #expect(some.folder.words.hasSuffix("1 training rows, 1 rejected"))
        #expect(DurableFile.exists(some.folder.path + "/rejected.jsonl"))
        try write("text,category\n,c\n", to: "tickets.csv")
        let error = await #expect(throws: DatasetError.self) { try await stage(settings).prepare() }
        #expect(error?.code == DatasetError.nothingWritten)
        #expect(error?.code.exitStatus == .invalid)
        let reasons = try #require(error?.hint?.split(separator: " ").first { $0.contains("/rejected.jsonl;") })
        #expect(DurableFile.exists(String(reasons.dropLast())))
        guard case .open = try await stage(settings).standing() else {
            Issue.record("rejected rows alone are no dataset")
            return
        }
    }

    @Test func aPreparedFolderIsTakenAsItIs() async throws {
        let prepared = try await stage(Self.sft).prepare()
        try FileManager.default.copyItem(atPath: prepared.folder.path, toPath: folder.file("mine"))
        for settings in [
            "source: mine", "source: mine; format: sft",
            "source: mine; format: sft; \(Self.columns); validation_split: 0.2; seed: 7",
        ] {
            let given = try await stage(settings).prepare()
            #expect(given.folder.path == folder.file("mine") && given.report == nil)
            #expect(given.data.digest == prepared.data.digest)
        }
        #expect(DatasetStage.isPrepared("mine", in: folder.path))
        #expect(!DatasetStage.isPrepared("tickets.csv", in: folder.path))
        let wrong = try stage(
            "source: mine; format: dpo; from: gemini; columns: {prompt: other}; seed: 8; group_by: c; fix: [trim]; validation_split: 0.2"
        )
        let error = await #expect(throws: LifecycleError.self) { try await wrong.prepare() }
        #expect(error?.code == LifecycleError.projectInvalid)
        #expect(
            error?.diagnostics.map(\.key) == [
                "dataset.format", "dataset.from", "dataset.columns.prompt", "dataset.seed", "dataset.group_by",
                "dataset.fix",
            ])
        #expect(error?.diagnostics.map(\.line) == [5, 6, 7, 8, 9, 10])
    }

    @Test func rowsWithoutAReportAreTakenAsTheyAre() async throws {
        try DurableFile.makeFolder(folder.file("rows"))
        try write("{\"prompt\":\"a\",\"completion\":\"b\"}\n", to: "rows/train.jsonl")
        let given = try await stage("source: rows; format: sft").prepare()
        #expect(given.report == nil && given.data.trainingRows == 1 && given.data.format == nil)
    }

    @Test func whatIsMissingIsSaid() async throws {
        let typo = await #expect(throws: DatasetError.self) {
            try await stage("source: ticket.csv; format: sft").standing()
        }
        #expect(typo?.code == DatasetError.sourceMissing)
        #expect(typo?.message.contains("tickets.csv") == true)
        await #expect(throws: DatasetError.self) { try await stage("source: ticket.csv").standing() }
        #expect(try await stage("source: tickets.csv").standing() == .undecided(key: "dataset.format"))
        let error = await #expect(throws: LifecycleError.self) { try await stage("source: tickets.csv").prepare() }
        #expect(error?.code == LifecycleError.decisionNeeded)
        let bare = DatasetStage(
            ProjectFile(name: "t"), in: folder.path,
            operations: DataOperations(program: NoTables(), temporaryFolder: folder.path, threads: 1))
        #expect(try await bare.standing() == .undecided(key: "dataset.source"))
    }

    /// Errors of a preparation speak of the file's keys, with their lines.
    @Test func settingsThatDoNotFitTheSourceNameTheirLine() async throws {
        let unmapped = await #expect(throws: LifecycleError.self) {
            try await stage("source: tickets.csv; format: sft; columns: {prompt: text}").prepare()
        }
        #expect(unmapped?.code == LifecycleError.projectInvalid)
        #expect(unmapped?.diagnostics.first?.key == "dataset.columns")
        #expect(unmapped?.diagnostics.first?.line == 6)
        #expect(unmapped?.message.contains("--map") == false)
        let target = await #expect(throws: LifecycleError.self) {
            try await stage("source: tickets.csv; format: sft; \(Self.columns); target: gemini").prepare()
        }
        #expect(target?.diagnostics.first?.line == 7)
        #expect(datasets.isEmpty)
    }

    @Test func aDamagedFolderIsPreparedAgain() async throws {
        let stage = try stage(Self.sft)
        let first = try await stage.prepare()
        let path = first.folder.path + "/train.jsonl"
        var bytes = try DurableFile.read(path)
        bytes[20] ^= 1
        try DurableFile.write(bytes, to: path)
        let again = try await stage.prepare()
        #expect(again.report != nil && again.data == first.data)
    }

    // MARK: What a job trains on

    @Test func whatWasNamedIsTrainedOn() async throws {
        func unasked() -> DatasetStage? {
            Issue.record("the project is not asked")
            return nil
        }
        let prepared = try await stage(Self.sft).prepare()
        let named = try await TrainingData.choose(prepared.folder.path, else: unasked())
        #expect(named.data == prepared.data && named.prepared == nil)
        let file = try await TrainingData.choose(prepared.folder.path + "/train.jsonl", else: unasked())
        #expect(file.data.training == prepared.data.training && file.data.format == nil)
        let none = await #expect(throws: UseCaseError.self) {
            try await TrainingData.choose(folder.file("none"), else: unasked())
        }
        #expect(none?.code == UseCaseError.badArgument)
        #expect(none?.hint?.hasPrefix("slipway data prepare") == true)
        try DurableFile.write([], to: folder.file("empty.jsonl"))
        let empty = await #expect(throws: UseCaseError.self) {
            try await TrainingData.choose(folder.file("empty.jsonl"), else: unasked())
        }
        #expect(empty?.code == UseCaseError.badArgument)
    }

    @Test func elseTheProjectSaysWhatIsTrainedOn() async throws {
        let stage = try stage(Self.sft)
        let first = try await TrainingData.choose(nil, else: stage)
        #expect(first.prepared?.written == 50 && first.data.trainingRows == 40)
        let second = try await TrainingData.choose(nil, else: stage)
        #expect(second.prepared == nil && second.data == first.data)
    }

    @Test func whereNobodySaysItIsAsked() async throws {
        let bare = DatasetStage(
            ProjectFile(name: "t"), in: folder.path,
            operations: DataOperations(program: NoTables(), temporaryFolder: folder.path, threads: 1))
        for stage in [nil, bare] {
            let error = await #expect(throws: LifecycleError.self) { try await TrainingData.choose(nil, else: stage) }
            #expect(error?.code == LifecycleError.decisionNeeded)
            #expect(error?.message == "neither --data nor dataset: source: says what to train on")
        }
    }
}

/// No program for tables.
struct NoTables: TabularProgram {
    func run(
        _ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws -> TabularExit { throw DatasetError(DatasetError.tabularProgramMissing, "no DuckDB here") }
}

/// One object of twenty rows.
private struct Objects: RemoteFiles {
    let schemes: Set<String> = ["s3"]
    let version: String
    var onRead: @Sendable (Int) async -> Void = { _ in }
    private let reads = Reads()

    private final class Reads: Sendable { let count = Atomic(0) }

    init(version: String, onRead: @escaping @Sendable (Int) async -> Void = { _ in }) {
        self.version = version
        self.onRead = onRead
    }

    func files(_ address: String) async throws -> [RemoteFile] {
        [RemoteFile(address: address, name: "rows.jsonl", version: version)]
    }

    func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        await onRead(reads.count.add(1, ordering: .relaxed).newValue)
        try await receive(
            Array((0..<20).map { #"{"prompt":"q\#($0)","completion":"a"}"# + "\n" }.joined().utf8))
    }
}

/// Holds whoever passes until it is opened, and tells that somebody came.
private actor Gate {
    private var isOpen = false
    private var hasCome = false
    private var passing: CheckedContinuation<Void, Never>?
    private var waiting: CheckedContinuation<Void, Never>?

    func pass() async {
        hasCome = true
        waiting?.resume()
        waiting = nil
        if !isOpen { await withCheckedContinuation { passing = $0 } }
    }

    func arrived() async {
        if !hasCome { await withCheckedContinuation { waiting = $0 } }
    }

    func open() {
        isOpen = true
        passing?.resume()
        passing = nil
    }
}

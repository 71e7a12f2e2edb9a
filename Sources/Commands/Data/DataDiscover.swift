import ArgumentParser
import Catalog
import Core
import Datasets
import Lifecycle

/// `slipway data discover`.
struct DataDiscover: LeavesNothing {
    static let configuration = CommandConfiguration(
        commandName: "discover",
        abstract: "Find data: public datasets for a task, or what a prefix or folder holds.",
        discussion: """
            Without an argument the tasks are listed; with --task the public datasets that are known for it, from the \
            built-in catalogue: nothing is searched. Only a prefix or folder that you name is looked through: its data \
            files are listed, the first rows of each are read, and what could be done with it is said.

            Example: slipway data discover s3://my-bucket/exports
            """)

    @Argument(help: ArgumentHelp("A prefix of a bucket, or a folder.", valueName: "s3://bucket/prefix"))
    var place: String?

    @Option(help: "List the public datasets for this task, such as tool-use.")
    var task: String?

    @Option(help: "How many files of a place are looked into; all are counted.")
    var limit = 50

    @OptionGroup var global: GlobalOptions

    init() {}

    func validate() throws {
        if place != nil, task != nil { throw ValidationError("A place and --task exclude each other.") }
        guard (1...1_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000.") }
    }

    func run() async throws {
        if let place { return try await look(through: place) }
        if let task { return Self.show(try DatasetCatalog.task(task), global.output) }
        Self.showTasks(global.output)
    }

    // MARK: The catalogue

    private static func showTasks(_ output: Output) {
        let tasks = DatasetCatalog.tasks
        output.document([
            "asOf": .string(DatasetCatalog.asOf),
            "tasks": .array(
                tasks.map {
                    [
                        "task": .string($0.id), "name": .string($0.name), "group": .string($0.group),
                        "datasets": .array($0.datasets.filter(\.isLoadable).map { .string($0.id) }),
                    ]
                }),
        ])
        var table = Table(["task", "what", "datasets"])
        for task in tasks { table.add([task.id, task.name, String(task.datasets.filter(\.isLoadable).count)]) }
        for line in table.lines { output.line(line) }
        output.say("next: slipway data discover --task \(tasks.first?.id ?? "TASK")")
    }

    private static func show(_ task: DatasetTask, _ output: Output) {
        let datasets = task.datasets.filter(\.isLoadable)
        output.document([
            "asOf": .string(DatasetCatalog.asOf), "task": .string(task.id), "name": .string(task.name),
            "caution": .string(DatasetCatalog.caution), "datasets": .array(datasets.map(json)),
        ])
        output.line("\(task.name): public datasets that are known for it (\(DatasetCatalog.asOf))")
        for dataset in datasets {
            output.line()
            let rows = dataset.rows.map { ", about \($0) rows" } ?? ""
            output.line("\(dataset.source)\(rows)")
            for line in Figures.wrapped("    \(dataset.description)", indent: 4) { output.line(line) }
            let columns = dataset.columns.sorted { $0.key < $1.key }.map {
                "\($0.key): \($0.value.joined(separator: ", "))"
            }
            if !columns.isEmpty { output.line("    columns  " + columns.joined(separator: "; ")) }
            if dataset.isBenchmark { output.line("    a benchmark: it is for measuring, not for training") }
            if let note = dataset.note {
                for line in Figures.wrapped("    \(note)", indent: 4) { output.line(line) }
            }
            output.line("    slipway data inspect \(dataset.source) --preview")
        }
        output.line()
        for line in Figures.wrapped(DatasetCatalog.caution) { output.line(line) }
    }

    private static func json(_ dataset: CatalogDataset) -> JSONValue {
        var columns = JSONObject()
        for (role, names) in dataset.columns.sorted(by: { $0.key < $1.key }) {
            columns[role] = .array(names.map { .string($0) })
        }
        return [
            "id": .string(dataset.id), "source": .string(dataset.source), "description": .string(dataset.description),
            "rows": dataset.rows.map { .int(Int64($0)) } ?? .null,
            "rowsBasis": dataset.rowsBasis.map { .string($0) } ?? .null,
            "config": dataset.config.map { .string($0) } ?? .null, "columns": .object(columns),
            "benchmark": .bool(dataset.isBenchmark), "note": dataset.note.map { .string($0) } ?? .null,
        ]
    }

    // MARK: A place

    private func look(through place: String) async throws {
        let output = global.output
        let progress = ProgressLine(output, label: "looking")
        defer { progress.finish() }
        let report = try await DataOperations.forCommand(progress, global).discover(
            try await Self.place(place, global), limit: limit
        ) { done, all in
            progress.update(fraction: Double(done) / Double(max(1, all)), detail: "\(done) of \(all) files")
        }
        progress.finish()
        output.document(report.json)
        for line in DiscoveryText.lines(report) { output.line(line) }
    }

    /// Where to look: only a scheme's own service is asked.
    private static func place(_ name: String, _ options: GlobalOptions) async throws -> any CandidatePlace {
        guard name.contains("://") else { return FolderPlace(name) }
        if name.lowercased().hasPrefix("hf://") {
            throw CommandError(
                CommandError.badArgument, "discover looks through buckets and folders, not through datasets of the hub",
                hint: "slipway data inspect \(ShellWord.quoted(name)) --preview, or slipway data discover --task TASK")
        }
        // Refused before any cloud is started or asked.
        _ = try Composition.objectAddress(name)
        let cloud = try await CloudConnection.open(try options.place(needsProject: false), stage: .tune)
        return try ObjectPlace(name, store: cloud.access.objects(place: cloud.place))
    }
}

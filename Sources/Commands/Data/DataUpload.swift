import ArgumentParser
import Core
import Datasets
import Lifecycle
import Operations

/// `slipway data upload`.
struct DataUpload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload",
        abstract: "Store a prepared dataset or data files under a fresh prefix of a bucket.",
        discussion: """
            Of a folder that data prepare wrote, train.jsonl, validation.jsonl and report.json are sent, after they were \
            held to the report's digests; of another folder its data files. Every upload gets a dated prefix of its own, \
            and nothing is ever replaced. Checksums go with every part and are verified at the end. A run that was cut \
            off goes on with slipway resume.

            Example: slipway data upload data --to s3://my-sagemaker-bucket/datasets
            """)

    @Argument(help: "A folder that slipway data prepare wrote, another folder, or a file.")
    var source: String

    @Option(help: ArgumentHelp("Where to: a bucket and a prefix.", valueName: "s3://bucket/prefix"))
    var to: String

    @Flag(name: .customLong("create-bucket"), help: "Make the bucket when there is none of that name.")
    var createBucket = false

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    init() {}

    func run() async throws {
        // A place that cannot be is told before any file is read.
        _ = try ObjectAddress(to)
        let upload = try await UploadFiles(source: source, path: PathText.absolute(source))
        let intent = try UploadIntent(
            upload, to: to, mayCreateBucket: createBucket, subject: PathText.absolute(source))
        try await Session.with(global, stage: PlanCommand.upload.stage, needsProject: false) { session in
            guard let done = try await PlanFlow(session: session, options: plan).run(intent) else { return }
            Self.show(done.sealed, done.outcome, upload, session.output)
        }
    }

    private static func show(
        _ sealed: SealedPlan, _ outcome: RunOutcome, _ upload: UploadFiles, _ output: Output
    ) {
        var files: [JSONValue] = []
        var lines: [String] = []
        var folder = ""
        for action in sealed.plan.actions {
            // Only what stored a file has a key and a digest in its result.
            guard let result = outcome.results[action.id], result["SHA256"] != nil,
                let bucket = result["Bucket"]?.string,
                let key = result["Key"]?.string
            else { continue }
            let uri = "s3://\(bucket)/\(key)"
            let name = key.split(separator: "/").last.map(String.init) ?? key
            folder = String(uri.dropLast(name.count))
            lines.append(TerminalText.escape(uri, limit: 1_200))
            var file: JSONObject = [
                "uri": .string(uri), "name": .string(name), "bytes": result["Size"] ?? .null,
                "sha256": result["SHA256"] ?? .null,
            ]
            if let prepared = upload.prepared?.files.first(where: { $0.path.hasSuffix("/" + name) }) {
                file["split"] = .string(prepared.split)
                file["rows"] = .int(Int64(prepared.rows))
            }
            files.append(.object(file))
        }
        output.document([
            "run": .string(outcome.run.rawValue), "prefix": .string(folder), "files": .array(files),
            "dataset": upload.prepared.map { .string($0.digest.hex) } ?? .null,
        ])
        for line in lines { output.line(line) }
        output.say(
            "\(Figures.count(files.count, "file")) stored and verified under \(TerminalText.escape(folder, limit: 1_200))"
        )
    }
}

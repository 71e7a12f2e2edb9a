import ArgumentParser
import Core
import Datasets
import Lifecycle
import Operations
import Providers

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
        let place = try ObjectAddress(to)
        let upload = try await UploadFiles(source: source)
        let request = DataUploadRequest(
            bucket: place.bucket, prefix: place.key, files: upload.files, digest: upload.prepared?.digest,
            mayCreateBucket: createBucket, notes: upload.notes)
        var arguments: JSONObject = ["to": .string("s3://\(request.bucket)/\(request.prefix)")]
        for file in request.files { arguments["file " + file.name] = .string(file.reference.digest.hex) }
        if createBucket { arguments["createBucket"] = true }
        let intent = PlanIntent(
            command: "data upload", subject: PathText.absolute(source), arguments: arguments)
        try await Session.with(global, stage: .tune, needsProject: false) { session in
            let flow = PlanFlow(session: session, options: plan)
            let result = try await flow.run(intent: intent) { context in
                try await session.composition.uploadPlanner.plan(request, context: context)
            }
            guard case .ran(let sealed, let outcome) = result else { return }
            Self.show(sealed, outcome, upload, session.output)
        }
    }

    private static func show(
        _ sealed: SealedPlan, _ outcome: RunOutcome, _ upload: UploadFiles, _ output: Output
    ) {
        var files: [JSONValue] = []
        var lines: [String] = []
        var folder = ""
        for action in sealed.plan.actions where action.operation.rawValue == "s3.Upload" {
            guard let result = outcome.results[action.id], let bucket = result["Bucket"]?.string,
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

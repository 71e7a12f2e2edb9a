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
        let address = try Composition.objectAddress(to)
        let upload = try await UploadFiles(source: source, path: PathText.absolute(source))
        let intent = UploadIntent(
            upload, to: address, mayCreateBucket: createBucket, subject: PathText.absolute(source))
        try await Session.with(global, stage: PlanCommand.upload.stage, needsProject: false) { session in
            try session.place.require(address)
            guard let done = try await PlanFlow(session: session, options: plan).run(intent) else { return }
            let report = UploadReport(
                done.sealed, done.outcome, of: upload, in: session.workplace.cloud)
            session.output.document(report.json)
            for file in report.files { session.output.line(TerminalText.escape(file.uri, limit: 1_200)) }
            session.output.say(
                "\(Figures.count(report.files.count, "file")) stored and verified under "
                    + TerminalText.escape(report.folder, limit: 1_200))
        }
    }
}

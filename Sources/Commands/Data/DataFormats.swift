import ArgumentParser
import Core
import Datasets

/// `slipway data formats`.
struct DataFormats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the dataset formats with their roles and an example row.",
        discussion: "Example: slipway data formats --json")

    @OptionGroup var global: GlobalOptions

    init() {}

    func run() async throws {
        let output = global.output
        let formats = FormatCatalog.descriptions
        output.document(["formats": .array(formats.map(\.json))])
        for format in formats where format.isBuilt {
            output.line("\(format.id)  \(format.summary): \(format.usedBy)")
            for role in format.roles {
                output.line("    --map \(role.name)=COLUMN\(role.isRequired ? "" : " (optional)")  \(role.help)")
            }
            output.line("    \(format.example ?? "")")
        }
        let others = formats.filter { !$0.isBuilt }.map(\.id.rawValue)
        if !others.isEmpty { output.line("known by name, not built yet: " + others.joined(separator: ", ")) }
    }
}

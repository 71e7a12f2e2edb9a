import ArgumentParser
import Core
import Datasets

/// `slipway data formats`.
struct DataFormats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the dataset formats with their rules, roles and an example row.",
        discussion: "Example: slipway data formats nova-sft")

    @Argument(help: "Formats to show; all when none is named.")
    var names: [String] = []

    @Flag(help: "As Docs/Formats.md.")
    var markdown = false

    @OptionGroup var global: GlobalOptions

    init() {}

    func run() async throws {
        if markdown {
            Output.write(FormatDocs.markdown, to: 1)
            return
        }
        let output = global.output
        let formats = try FormatCatalog.descriptions(of: names.map { FormatID(rawValue: $0) })
        output.document(["formats": .array(formats.map(\.json))])
        for (number, format) in formats.enumerated() {
            if number > 0 { output.line() }
            Self.show(format, output)
        }
    }

    private static func show(_ format: FormatDescription, _ output: Output) {
        output.line("\(output.styled(format.id.rawValue, .bold))  \(format.summary)")
        output.line("  used by  \(format.usedBy)")
        output.line("  example  \(format.example)")
        output.line("  rules")
        // Back quotes are for Markdown.
        for rule in format.rules { output.line("    " + rule.filter { $0 != "`" }) }
        output.line("  roles")
        for role in format.roles {
            let needed = !role.isRequired ? " (optional)" : role.alternative.map { " (or \($0))" } ?? ""
            output.line("    --map \(role.name)=COLUMN\(needed)  \(role.help)")
        }
        for note in format.notes { output.line("  " + note.filter { $0 != "`" }) }
    }
}

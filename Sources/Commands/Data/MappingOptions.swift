import ArgumentParser
import Core

/// What the columns of a source are to a format.
struct MappingOptions: ParsableArguments {
    @Option(
        name: .customLong("map"), parsing: .upToNextOption,
        help: ArgumentHelp(
            """
            Takes a role's value from a column, a place inside one (inputs.question, messages[-1].content), or a text that \
            joins several ('{instruction}\\n\\n{input}': empty parts are left out); may be repeated.
            """, valueName: "role=column"))
    private var mapped: [String] = []

    @Option(
        name: .customLong("template"),
        help: ArgumentHelp(
            "Takes the texts of prompt and completion from a template.json, as SageMaker JumpStart reads it.",
            valueName: "file"))
    private var template: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Gives a role the same text in every row; may be repeated.", valueName: "role=text"))
    private var fixed: [String] = []

    /// Role to column.
    ///
    /// - Throws: `command.bad_argument`, `core.file_unreadable`.
    func columns() throws -> [String: String] {
        var columns = try Assignment.parse(mapped, option: "--map", form: "role=column")
        guard let template else { return columns }
        func fault(_ reason: String) -> CommandError {
            CommandError(
                CommandError.badArgument, "--template \(TerminalText.escape(template, limit: 200)) \(reason)",
                hint: #"a template is {"prompt": "…{COLUMN}…", "completion": "…{COLUMN}…"}"#)
        }
        let bytes = try DurableFile.read(PathText.absolute(template), limit: 1 << 20)
        // What is no JSON is no template either.
        guard let texts = (try? JSONValue(parsing: bytes))?.object, !texts.isEmpty else {
            throw fault("is no template")
        }
        for role in texts.keys {
            guard let text = texts[role]?.string, text.contains("{") else {
                throw fault("has no text with a column as \(TerminalText.escape(role, limit: 80))")
            }
            guard columns.updateValue(text.replacing("\\", with: "\\\\"), forKey: role) == nil else {
                throw fault("and --map both give \(TerminalText.escape(role, limit: 80)); leave it out of one")
            }
        }
        return columns
    }

    /// Role to a text that is the same in every row.
    ///
    /// - Throws: `command.bad_argument`.
    func constants() throws -> [String: String] {
        try Assignment.parse(fixed, option: "--set", form: "role=text")
    }

    /// Whether nothing was said about columns.
    var isEmpty: Bool { mapped.isEmpty && template == nil }
    /// Whether a role has a text.
    var hasConstants: Bool { !fixed.isEmpty }
}

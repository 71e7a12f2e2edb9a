import ArgumentParser

/// What the columns of a source are to a format.
struct MappingOptions: ParsableArguments {
    @Option(
        name: .customLong("map"), parsing: .upToNextOption,
        help: ArgumentHelp("Takes a role's value from a column; may be repeated.", valueName: "role=column"))
    private var mapped: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Gives a role the same text in every row; may be repeated.", valueName: "role=text"))
    private var fixed: [String] = []

    /// Role to column.
    ///
    /// - Throws: `command.bad_argument`.
    func columns() throws -> [String: String] {
        try Assignment.parse(mapped, option: "--map", form: "role=column")
    }

    /// Role to a text that is the same in every row.
    ///
    /// - Throws: `command.bad_argument`.
    func constants() throws -> [String: String] {
        try Assignment.parse(fixed, option: "--set", form: "role=text")
    }

    /// Whether nothing was said about columns.
    var isEmpty: Bool { mapped.isEmpty }
    /// Whether a role has a text.
    var hasConstants: Bool { !fixed.isEmpty }
}

import ArgumentParser
import Core
import Datasets

/// What is read, for the commands that read rows.
struct SourceOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders, patterns in quotes, s3:// and hf:// addresses, or - for standard input: JSON lines, JSON "
                + "arrays, CSV, TSV and Parquet, each also as .gz or .zst. Several are read as one.",
            valueName: "source"))
    var sources: [String]

    @Option(
        help: ArgumentHelp(
            "The character between the columns of CSV, such as ; or \\t or \\x01; found out when it is not given.",
            valueName: "character"))
    var delimiter: String?

    init() {}

    func validate() throws { _ = try Self.byte(delimiter) }

    /// As the operations take it.
    var source: DataSource {
        get throws { DataSource(sources, delimiter: try Self.byte(delimiter)) }
    }

    /// The same as it is typed, quoted for a shell.
    var typed: String {
        (sources + (delimiter.map { ["--delimiter", $0] } ?? [])).map(ShellWord.quoted).joined(separator: " ")
    }

    /// The byte that a delimiter's text means; nil without one.
    ///
    /// - Throws: a usage error.
    static func byte(_ text: String?) throws -> UInt8? {
        guard let text else { return nil }
        var byte: UInt8?
        switch text {
        case "\\t", "tab": byte = 9
        case "comma": byte = 0x2C
        case "\\\\": byte = 0x5C
        default:
            if text.hasPrefix("\\x") || text.hasPrefix("0x") {
                byte = UInt8(text.dropFirst(2), radix: 16)
            } else if text.utf8.count == 1 {
                byte = text.utf8.first
            }
        }
        guard let byte, byte < 0x80, ![0, 0x22, 10, 13].contains(byte) else {
            throw ValidationError(
                "--delimiter has '\(TerminalText.escape(text, limit: 20))'; it must be one ASCII character other than a quote "
                    + "and a line end, such as ; or \\t or \\x01.")
        }
        return byte
    }
}

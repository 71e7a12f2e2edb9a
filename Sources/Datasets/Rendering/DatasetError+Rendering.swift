package import Core

extension DatasetError {
    package static let rowMissing = ErrorCode("data.row_missing", .invalid, "The source has no row of that number.")
    package static let rowUnusable = ErrorCode(
        "data.row_unusable", .invalid, "A row cannot be read as the format has it, or a chat template refuses it.")
    package static let formatNeeded = ErrorCode(
        "data.format_needed", .usage, "The rows do not show their format, and none was named.")
    package static let tokenizerMissing = ErrorCode(
        "data.tokenizer_missing", .invalid, "A folder that was named as a model holds no tokenizer.")
    package static let renderFailed = ErrorCode(
        "data.render_failed", .invalid, "The engine's renderer ended with an error; its own words follow.")

    /// - Parameter rows: what was looked at, with its verb.
    static func noFormatSeen(_ rows: String) -> DatasetError {
        DatasetError(
            formatNeeded, "\(rows) the members of no format that this version knows by them",
            hint: "name the format with --format, or convert: --format sft-chat --map prompt=COLUMN completion=COLUMN")
    }

    static let renderingCodes: [ErrorCode] = [rowMissing, rowUnusable, formatNeeded, tokenizerMissing, renderFailed]
}

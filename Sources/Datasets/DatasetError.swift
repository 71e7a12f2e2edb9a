package import Core

/// Errors of reading, checking and converting datasets.
package struct DatasetError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var underlying: (any Error)?

    /// Names of files and columns are untrusted text, so that message and hint are escaped here, once for all.
    package init(_ code: ErrorCode, _ message: String, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = TerminalText.escape(message, limit: .max)
        self.hint = hint.map { TerminalText.escape($0, limit: .max) }
        self.underlying = underlying
    }

    package static let sourceMissing = ErrorCode("data.source_missing", .invalid, "The source does not exist.")
    package static let sourceIsFolder = ErrorCode(
        "data.source_is_folder", .invalid, "The source is a folder without rows, or with files of several splits.")
    package static let sourceEmpty = ErrorCode("data.source_empty", .invalid, "The source holds no rows.")
    package static let sourceUnreadable = ErrorCode(
        "data.source_unreadable", .invalid, "The source cannot be opened or read.")
    package static let containerNotBuilt = ErrorCode(
        "data.container_not_built", .invalid, "This version does not read this kind of file or address yet.")
    package static let encodingUnknown = ErrorCode(
        "data.encoding_unknown", .invalid, "The source is not UTF-8 text; the encoding that was seen is named.")
    package static let formatUnknown = ErrorCode("data.format_unknown", .usage, "There is no format of this name.")
    package static let formatUnfit = ErrorCode(
        "data.format_unfit", .invalid, "A technique does not train a model on rows of this format.")
    package static let columnMissing = ErrorCode(
        "data.column_missing", .invalid, "A named column is not in the source; the columns that are there are listed.")
    package static let headerInvalid = ErrorCode(
        "data.header_invalid", .invalid,
        "A header of CSV or TSV, or a schema of Parquet, leaves a column without a name or names one twice.")
    package static let mappingInvalid = ErrorCode(
        "data.mapping_invalid", .usage, "A role is unknown, mapped twice or lacks its column.")
    package static let contentUnknown = ErrorCode(
        "data.content_unknown", .invalid, "Nobody said which columns are trained on, or they hold no text.")
    package static let optionInvalid = ErrorCode(
        "data.option_invalid", .usage, "An option's value is outside its limits or cannot be read.")
    package static let nothingWritten = ErrorCode(
        "data.nothing_written", .invalid, "No row could be used; the rejected rows and their reasons are kept.")
    package static let rowsDiffer = ErrorCode(
        "data.rows_differ", .invalid,
        "Some rows have members, images or videos that others lack, which a file of the format must not mix.")
    package static let splitImpossible = ErrorCode(
        "data.split_impossible", .invalid,
        "No row is left for validation: all belong together, or limits of the target leave no room.")
    package static let limitExceeded = ErrorCode(
        "data.limit_exceeded", .invalid,
        "The files would break a limit of their target that keeping rows in training cannot mend.")
    package static let outputInUse = ErrorCode(
        "data.output_in_use", .invalid, "The output folder holds files that data prepare did not write.")
    package static let outputUnwritable = ErrorCode(
        "data.output_unwritable", .invalid, "The output cannot be written: no permission, or the disk is full.")
    package static let tabularProgramMissing = ErrorCode(
        "data.duckdb_missing", .invalid, "DuckDB, which reads Parquet, is not installed.")
    package static let tabularProgramRefused = ErrorCode(
        "data.duckdb_refused", .invalid, "DuckDB ended with an error; its own words follow.")
    package static let outOfMemory = ErrorCode(
        "data.out_of_memory", .invalid, "There is not enough memory to parse a row.")
    package static let sourceDamaged = ErrorCode(
        "data.source_damaged", .invalid,
        "The source is cut short, damaged or not what its name says; how far it was good is said.")
    package static let columnsDiffer = ErrorCode(
        "data.columns_differ", .invalid, "The files of a source do not have the same columns.")
    package static let addressInvalid = ErrorCode(
        "data.address_invalid", .usage, "An address is not of the form that its scheme has.")
    package static let sourceForbidden = ErrorCode(
        "data.source_forbidden", .invalid,
        "The source is missing or the caller may not read it; the service does not say which.")
    package static let sourceChanged = ErrorCode(
        "data.source_changed", .invalid, "The source changed while it was read or sent.")
    package static let tooManyFiles = ErrorCode(
        "data.too_many_files", .invalid, "An address means more files than one source may have.")
    package static let objectExists = ErrorCode(
        "data.object_exists", .invalid, "Another object stands under the key; nothing is ever replaced.")
    package static let rowMissing = ErrorCode("data.row_missing", .invalid, "The source has no row of that number.")
    package static let rowUnusable = ErrorCode(
        "data.row_unusable", .invalid, "A row cannot be read as the format has it, or a chat template refuses it.")
    package static let formatNeeded = ErrorCode(
        "data.format_needed", .usage, "The rows do not show their format, and none was named.")
    package static let tokenizerMissing = ErrorCode(
        "data.tokenizer_missing", .invalid, "A folder that was named as a model holds no tokenizer.")
    package static let renderFailed = ErrorCode(
        "data.render_failed", .invalid, "The engine's renderer ended with an error; its own words follow.")

    package static let allCodes: [ErrorCode] = [
        sourceMissing, sourceIsFolder, sourceEmpty, sourceUnreadable, containerNotBuilt, encodingUnknown, formatUnknown,
        formatUnfit, columnMissing, headerInvalid, mappingInvalid, contentUnknown, optionInvalid, nothingWritten,
        rowsDiffer, splitImpossible, limitExceeded, outputInUse, outputUnwritable, tabularProgramMissing,
        tabularProgramRefused, outOfMemory, sourceDamaged, columnsDiffer, addressInvalid, sourceForbidden,
        sourceChanged, tooManyFiles, objectExists, rowMissing, rowUnusable, formatNeeded, tokenizerMissing,
        renderFailed,
    ]

    /// - Parameter rows: what was looked at, with its verb.
    static func noFormatSeen(_ rows: String) -> DatasetError {
        DatasetError(
            formatNeeded, "\(rows) the members of no format that this version knows by them",
            hint: "name the format with --format, or convert: --format sft-chat --map prompt=COLUMN completion=COLUMN")
    }
}

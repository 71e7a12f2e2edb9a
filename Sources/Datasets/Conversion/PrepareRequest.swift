package import Core

/// What `data prepare` is asked to do.
package struct PrepareRequest: Sendable {
    package var source: DataSource
    package var format: FormatID
    /// The format that the rows have, whose members are taken without a mapping; nil to go by each row's shape where that is
    /// certain, and nothing is mapped.
    package var from: FormatID?
    /// Role to column, such as `prompt` to `text`. A role whose column has its own name need not be given.
    package var columns: [String: String]
    /// Role to a text that is the same in every row, such as a system message.
    package var constants: [String: String] = [:]
    /// Columns that go into the rows as they are, beside what the format asks for: for reward functions and evaluations.
    package var keep: [String] = []
    /// The share of rows for validation, 0 (none) to below 1.
    package var validationSplit: Double = 0
    /// Decides the split and the sample: the same seed, source and mapping give the same files.
    package var seed: UInt64 = 0
    /// Column to the values that are kept; rows with other values are excluded and counted.
    package var only: [String: [String]] = [:]
    /// Keeps a seeded sample of this many rows; the rest is excluded and counted.
    package var take: Int?
    /// What may be mended; nothing is unless it is asked for.
    package var fixes: Set<DataFix> = []
    /// A column whose values are groups: rows of one group are on one side of the split.
    package var groupBy: String?
    /// Whether rows that differ only in case, white space and punctuation are on one side of the split.
    package var keepsNearDuplicatesTogether = false
    /// The name of a target, whose limits are held; nil for the one that the format is for.
    package var target: String?
    /// Asked when everything is written and before anything gets its name; what it throws leaves nothing behind.
    package var confirm: @Sendable () async throws -> Void = {}
    /// The folder that the files go to; made when it is not there.
    package var outputFolder: String

    package init(source: String, format: FormatID, columns: [String: String], outputFolder: String) {
        self.init(source: DataSource(source), format: format, columns: columns, outputFolder: outputFolder)
    }

    package init(source: DataSource, format: FormatID, columns: [String: String], outputFolder: String) {
        self.source = source
        self.format = format
        self.columns = columns
        self.outputFolder = outputFolder
    }
}

/// What `data prepare` may mend when it is asked to.
package enum DataFix: String, Sendable, Hashable, CaseIterable {
    /// White space around texts goes away.
    case trim
    /// Texts are brought into Unicode's form C.
    case nfc
    /// Of rows that are the same after conversion, only the first stays.
    case dedupe
    /// Messages of one speaker that follow each other become one, with an empty line between.
    case mergeTurns = "merge-turns"
    /// Messages of the assistant before the first of the user go away.
    case dropGreeting = "drop-greeting"
    /// Messages of the user behind the last of the assistant go away, where that is what is learnt.
    case dropLastUser = "drop-last-user"
    /// System messages become one, in front.
    case joinSystem = "join-system"
}

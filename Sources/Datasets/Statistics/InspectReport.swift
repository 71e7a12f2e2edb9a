package import Core

/// What `data inspect` saw.
package struct InspectReport: Sendable {
    /// How sure the detection of a format is.
    package enum Confidence: String, Sendable, Hashable {
        /// Every row has the format's shape and breaks none of its rules.
        case high
        /// The first row has the shape; some rows differ or break rules.
        case low
        /// No format fits, or rows cannot be read.
        case none
    }

    /// One column, or one member of the rows' top level.
    package struct Column: Sendable, Equatable {
        package var name: String
        /// `string`, `integer`, `number`, `boolean`, `list`, `object`, `null` or `mixed`.
        package var type: String
        /// Rows in which it has a value that is not null.
        package var present: Int
        /// Rows in which it is absent, null, empty or white space.
        package var empty: Int
        /// Texts such as `nan` or `none`, which tools write where a value is missing.
        package var placeholders: Int
        /// Lengths of the texts, those inside lists and objects added up.
        package var characters: Lengths?
        /// The same in estimated tokens.
        package var tokens: Lengths?
        /// Different values, up to 1,000; nil when there are more, and for lists and objects.
        package var distinct: Int?
        var signs = ColumnSigns()
    }

    /// A distribution. Percentiles are upper bounds, at most a thousandth too high.
    package struct Lengths: Sendable, Equatable {
        package var minimum: Int
        package var mean: Double
        package var percentile50: Int
        package var percentile95: Int
        package var percentile99: Int
        package var maximum: Int
    }

    /// What the messages of one role come to.
    package struct Speaker: Sendable, Equatable {
        /// `system`, `user`, `assistant` or `other`.
        package var name: String
        package var messages: Int
        package var characters: Int
        package var tokens: Int
    }

    /// Rows that ask the same and are answered differently.
    package struct Contradictions: Sendable, Equatable {
        /// The columns that were compared; the same twice for a list of messages.
        package var prompt: String
        package var completion: String
        /// Rows whose prompt stands in an earlier row.
        package var repeatedPrompts: Int
        /// Of those, rows whose completion is another than all before it.
        package var rows: Int
    }

    /// A likely secret or data about people; never the thing itself.
    package struct Sensitive: Sendable, Equatable {
        package var kind: SensitiveKind
        package var count: Int
        package var rows: Int
        /// The first ones.
        package var places: [Place]
    }

    package struct Place: Sendable, Equatable {
        /// When the source has several files.
        package var file: String?
        /// Physical line, from 1.
        package var line: Int
        package var path: String
    }

    /// Something to do before training.
    package struct Warning: Sendable, Equatable {
        /// Stable: scripts go by it.
        package var code: String
        /// What was seen and what to do.
        package var message: String
        /// A line for a shell that mends it; nil where no program can.
        package var command: String?

        package init(code: String, message: String, command: String? = nil) {
            self.code = code
            self.message = message
            self.command = command
        }
    }

    package var source: String
    /// How many files the source has.
    package var files = 1
    package var container: SourceContainer
    package var compression = SourceCompression.none
    /// The format that the rows already have; nil when none fits.
    package var format: FormatID?
    /// Every format that the first row may have, best first, with reasons.
    package var detected: [DetectedFormat] = []
    package var confidence: Confidence
    /// Why the format and confidence were chosen.
    package var reason: String
    package var rows: Int
    package var bytes: Int
    package var columns: [Column]
    /// Rows that repeat an earlier row exactly.
    package var duplicates = 0
    package var contradictions: Contradictions?
    /// Rows that cannot be read as an object.
    package var unreadable = 0
    /// The first problems of unreadable rows.
    package var problems: [Problem] = []
    /// The first rows, their texts masked and cut after 400 characters.
    package var samples: [JSONValue] = []
    /// Of all texts of a row.
    package var rowCharacters: Lengths?
    package var rowTokens: Lengths?
    package var totalCharacters = 0
    package var totalTokens = 0
    /// Where the true number of tokens very likely is, whatever the tokenizer.
    package var tokenRange = 0...0
    /// Rows longer than common sequence lengths, in estimated tokens.
    package var exceeding: [(tokens: Int, rows: Int)] = []
    package var speakers: [Speaker] = []
    package var sensitive: [Sensitive] = []
    /// Texts with broken characters.
    package var broken: [Sensitive] = []
    /// Rows with a likely secret.
    package var secretRows = 0
    /// Rows with data about people.
    package var personalRows = 0
    /// Never applied by itself.
    package var mapping = MappingSuggestion([], rows: 0)
    /// Formats that the mapping suffices for and that rows were converted to, best first.
    package var formats: [FormatSuggestion] = []
    /// What was tried where no format takes a single row.
    package var refused: FormatSuggestion?
    package var warnings: [Warning] = []

    /// Role to column.
    package var suggestedMapping: [String: String] { mapping.columns }
}

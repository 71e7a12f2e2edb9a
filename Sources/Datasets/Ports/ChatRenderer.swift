/// Renders conversations with a model's own chat template and tokenizer, as training does.
///
/// Datasets says what of a row is a conversation and which messages are learnt; whoever implements this has the tokenizer.
package protocol ChatRenderer: Sendable {
    /// Renders one conversation, or those that a preference compares.
    ///
    /// - Parameters:
    ///   - request: one line of JSON that ``Exchange`` wrote, with its line feed.
    ///   - maximumTokens: where training cuts a row.
    /// - Throws: `data.row_unusable` when template or tokenizer refuse the row, `data.render_failed`.
    func render(_ request: [UInt8], maximumTokens: Int) async throws -> RenderedRow

    /// Counts the tokens of many conversations.
    ///
    /// - Parameters:
    ///   - feed: hands over requests through the function that it is given, in whole lines. That function blocks while
    ///     the program is behind, so it is called on threads of the feeder's own.
    /// - Throws: `data.render_failed`; whatever `feed` throws. Rows that are refused are in the totals.
    func count(
        maximumTokens: Int,
        feed: @escaping @Sendable (_ send: @escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> TokenTotals
}

/// A row as a model sees it.
package struct RenderedRow: Sendable, Hashable {
    /// One conversation, or those that a preference compares.
    package var threads: [RenderedThread]
    /// What people should know about the row. Untrusted text.
    package var warnings: [String]
    /// The texts that the tokenizer takes for control tokens.
    package var controlTokens: [String]

    package init(threads: [RenderedThread], warnings: [String] = [], controlTokens: [String] = []) {
        self.threads = threads
        self.warnings = warnings
        self.controlTokens = controlTokens
    }
}

/// A rendered conversation.
package struct RenderedThread: Sendable, Hashable {
    /// Which of the compared conversations it is, such as `chosen`; nil when nothing is compared.
    package var name: String?
    /// The whole text in order.
    package var segments: [RenderedSegment]
    /// All tokens, those beyond the limit included.
    package var tokens: Int
    /// Tokens that are learnt, within the limit.
    package var trainedTokens: Int
    /// Whether training cuts the end away.
    package var isTruncated: Bool
    /// Whether training leaves the row out, because nothing that is learnt is within the limit.
    package var isDropped: Bool

    package init(
        name: String?, segments: [RenderedSegment], tokens: Int, trainedTokens: Int, isTruncated: Bool, isDropped: Bool
    ) {
        self.name = name
        self.segments = segments
        self.tokens = tokens
        self.trainedTokens = trainedTokens
        self.isTruncated = isTruncated
        self.isDropped = isDropped
    }
}

/// A piece of rendered text that belongs to one message and is learnt or not as a whole.
package struct RenderedSegment: Sendable, Hashable {
    /// Untrusted text.
    package var text: String
    /// The message's role; several with `+` between them where the template mixes messages.
    package var role: String
    package var isTrained: Bool
    /// Whether it is beyond the limit, so that training never sees it.
    package var isCut: Bool
    package var tokens: Int

    package init(text: String, role: String, isTrained: Bool, isCut: Bool = false, tokens: Int) {
        self.text = text
        self.role = role
        self.isTrained = isTrained
        self.isCut = isCut
        self.tokens = tokens
    }
}

/// What the rows of a source come to.
package struct TokenTotals: Sendable, Hashable {
    /// Rows that were asked about, refused ones included.
    package var rows = 0
    package var tokens = 0
    /// Tokens that are learnt, within the limit.
    package var trainedTokens = 0
    /// Tokens of the longest conversation.
    package var longest = 0
    /// Rows that are longer than the limit.
    package var truncated = 0
    /// Rows of which nothing that is learnt is within the limit: training leaves them out.
    package var dropped = 0
    package var refused = 0
    /// The first refusals. Untrusted text.
    package var refusals: [Refusal] = []

    package struct Refusal: Sendable, Hashable {
        /// The row's number from 1; nil where it could not be read as a row.
        package var row: Int?
        /// The line instead.
        package var line: Int?
        package var reason: String

        package init(row: Int? = nil, line: Int? = nil, reason: String) {
            self.row = row
            self.line = line
            self.reason = reason
        }
    }

    package init() {}
}

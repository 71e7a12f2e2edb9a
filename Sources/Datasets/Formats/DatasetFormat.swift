import Core

/// A dataset format: rules, converter, detection and documentation, all in the one file of the conforming type.
///
/// To add one, write that file and name it in ``FormatID`` and ``FormatCatalog``; its place among the others is said in
/// `RowLayout` (what of it is trained on), `FormatSuggestion` (when it is offered) and ``TuningTarget`` (who reads it).
protocol DatasetFormat: Sendable {
    var id: FormatID { get }
    /// What a row is, in a few words.
    var summary: String { get }
    /// Where the format is used.
    var usedBy: String { get }
    /// A valid row.
    var example: String { get }
    /// What else people should know; each is a sentence.
    var notes: [String] { get }
    /// The rules.
    var schema: RowSchema { get }
    /// What can be mapped to columns.
    var roles: [FormatRole] { get }
    /// Whether calls of tools in messages are converted.
    var takesToolCalls: Bool { get }
    /// Whether a row of this shape is meant to be of this format; nil when it is not.
    func fit(_ shape: RowShape) -> FormatFit?
    /// Makes a converter; each thread has its own.
    ///
    /// - Throws: `data.out_of_memory`.
    func makeConverter() throws -> any RowConverter
}

extension DatasetFormat {
    var notes: [String] { [] }
    var takesToolCalls: Bool { false }
}

import Core

/// A dataset format: name, rules, converter, detection, use and documentation, all in the one file of the conforming type.
///
/// To add one, write that file and name the type in ``FormatCatalog``.
protocol DatasetFormat: Sendable {
    var id: FormatID { get }
    /// What is done with the rows, by which models.
    var use: FormatUse { get }
    /// Which members make the conversation, and what of it is learnt.
    var layout: RowLayout { get }
    /// From 0 to 1: where two formats serve alike, the one that more targets take is suggested first.
    var commonness: Double { get }
    /// What a row is, in a few words.
    var summary: String { get }
    /// Where the format is used.
    var usedBy: String { get }
    /// A valid row.
    var example: String { get }
    /// What else people should know; each is a sentence.
    var notes: [String] { get }
    /// The rules.
    static var schema: RowSchema { get }
    /// What can be mapped to columns.
    var roles: [FormatRole] { get }
    /// Whether calls of tools in messages are converted.
    var toolCalls: ToolCalls { get }
    /// Whether a row of this shape is meant to be of this format; nil when it is not.
    func fit(_ shape: RowShape) -> FormatFit?
    /// Makes a converter; each thread has its own.
    ///
    /// - Throws: `data.out_of_memory`.
    func makeConverter() throws -> any RowConverter
}

extension DatasetFormat {
    var commonness: Double { 0.97 }
    var schema: RowSchema { Self.schema }
    var notes: [String] { [] }
    var toolCalls: ToolCalls { .none }
}

/// What a format does with calls of tools in messages.
enum ToolCalls: Sendable {
    case none
    case taken
    /// They are taken where every function that is declared has a description.
    case described
}

import Core

/// A dataset format: rules, converter, detection and documentation, all in the one file of the conforming type.
///
/// To add one, write that file and name it in ``FormatCatalog``.
protocol DatasetFormat: Sendable {
    var id: FormatID { get }
    /// One sentence for `data formats`.
    var summary: String { get }
    /// Where the format is used.
    var usedBy: String { get }
    /// A valid row.
    var example: String { get }
    /// The rules.
    var schema: RowSchema { get }
    /// What can be mapped to columns.
    var roles: [FormatRole] { get }
    /// Whether a row of this shape is meant to be of this format.
    func detects(_ shape: RowShape) -> Bool
    /// Makes a converter; each thread has its own.
    func makeConverter() -> any RowConverter
}

/// Something that a column can be mapped to.
package struct FormatRole: Sendable, Equatable {
    package var name: String
    package var isRequired: Bool
    /// Words for people.
    package var help: String

    package init(_ name: String, isRequired: Bool, help: String) {
        self.name = name
        self.isRequired = isRequired
        self.help = help
    }
}

/// The outline of a row that detection goes by.
struct RowShape: Sendable, Hashable {
    /// Members of the top level and what kind of value they have.
    var kinds: [String: Kind] = [:]

    enum Kind: Sendable, Hashable { case text, list, object, other }

    init(kinds: [String: Kind] = [:]) { self.kinds = kinds }

    /// Whether the row has all these members.
    func has(_ names: String...) -> Bool { names.allSatisfy { kinds[$0] != nil } }
}

package import Core
package import Datasets
package import Lifecycle

/// What the source of a project shows before anybody is asked about it.
package struct SourceFacts: Hashable, Sendable {
    package let columns: [String]
    /// Formats that suit the rows, best first.
    package let formats: [DecisionFacts.Format]
    /// Formats that suit the rows only with `--only`, which a project file does not say yet.
    package let partial: [String]
    private let source: String

    /// Reads every row.
    ///
    /// - Parameters:
    ///   - source: as the project file names it.
    ///   - folder: the project's folder, absolute.
    /// - Returns: nil when the source is a prepared folder, about which nothing is left to ask.
    /// - Throws: the errors of finding and reading a source.
    package init?(_ source: String, in folder: String, by operations: DataOperations) async throws {
        if DatasetStage.isPrepared(source, in: folder) { return nil }
        let report = try await operations.inspect(DatasetStage.path(of: source, in: folder))
        self.source = source
        columns = report.columns.map(\.name)
        let own = report.format.map { DecisionFacts.Format(name: $0.rawValue, reason: "the rows have it already") }
        // Without it, rows that mark an unwanted answer would be learned too.
        partial = report.formats.filter { !$0.only.isEmpty }.map(\.format.rawValue)
        formats =
            (own.map { [$0] } ?? [])
            + report.formats.filter(\.only.isEmpty).map { format in
                DecisionFacts.Format(
                    name: format.format.rawValue, reason: format.reason,
                    columns: Dictionary(format.map.map { ($0.role, $0.column) }, uniquingKeysWith: { $1 }))
            }
    }

    /// Holds what roles are mapped to against the columns that are there.
    ///
    /// - Throws: `data.column_missing` with near names, `data.mapping_invalid`.
    package func require(_ wanted: [String: String], format: FormatID? = nil) throws {
        try ColumnMapping.require(wanted, in: columns, of: source, format: format)
    }

    /// Why roles of a format cannot be mapped so, in words; nil when they can.
    package func fault(_ wanted: [String: String], format: String) -> String? {
        do {
            try require(wanted, format: FormatID(rawValue: format))
            return nil
        } catch {
            guard let coded = error as? any CodedError else { return String(describing: error) }
            return coded.message + (coded.hint.map { "; \($0)" } ?? "")
        }
    }
}

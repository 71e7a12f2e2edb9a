import Core

/// Whether named columns are there.
enum ColumnCheck {
    /// - Throws: `data.column_missing`, which lists the columns that are there and a near name.
    static func require(_ wanted: [String], in columns: [String], of source: String) throws {
        for name in wanted where !columns.contains(name) {
            let near = NearNames.nearest(to: name, among: columns)
            let list = columns.prefix(40).map { TerminalText.escape($0, limit: 80) }.joined(separator: ", ")
            throw DatasetError(
                DatasetError.columnMissing,
                "\(source) has no column \(TerminalText.escape(name, limit: 80)); its columns are: \(list)",
                hint: near.first.map { "did you mean \(TerminalText.escape($0, limit: 80))?" }
                    ?? "map a role to one of them: --map ROLE=COLUMN")
        }
    }
}

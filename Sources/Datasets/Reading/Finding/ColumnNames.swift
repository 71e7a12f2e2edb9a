import Core

/// What the names of columns must be, whoever wrote them, and whether those that were named are there.
enum ColumnNames {
    /// - Parameters:
    ///   - name: the name of the file.
    ///   - place: where the names stand, for messages: "in the first row".
    /// - Throws: `data.header_invalid`.
    static func check(_ columns: [String], of name: String, place: String) throws {
        var seen: [String: String] = [:]
        for (number, column) in columns.enumerated() {
            guard !column.allSatisfy(\.isWhitespace), column.utf8.count <= 1_024, !column.utf8.contains(0) else {
                throw DatasetError(
                    DatasetError.headerInvalid, "column \(number + 1) of \(name) has no usable name \(place)",
                    hint: "name every column \(place), in at most 1024 bytes")
            }
            // Names that differ only in case are told apart by some tools and not by others.
            if let other = seen.updateValue(column, forKey: column.lowercased()) {
                throw DatasetError(
                    DatasetError.headerInvalid,
                    "\(name) names a column twice: \(TerminalText.escape(other)) and \(TerminalText.escape(column))",
                    hint: "give each column its own name \(place)")
            }
        }
    }

    /// - Throws: `data.column_missing`, which lists the columns that are there and a near name.
    static func require(_ wanted: [String], in columns: [String], of source: String) throws {
        for name in wanted where !columns.contains(name) {
            let near = Spelling.near(name, in: columns)
            let list = columns.prefix(40).map { TerminalText.escape($0, limit: 80) }.joined(separator: ", ")
            throw DatasetError(
                DatasetError.columnMissing,
                "\(source) has no column \(TerminalText.escape(name, limit: 80)); its columns are: \(list)",
                hint: near.first.map { "did you mean \(TerminalText.escape($0, limit: 80))?" }
                    ?? "map a role to one of them: --map ROLE=COLUMN")
        }
    }
}

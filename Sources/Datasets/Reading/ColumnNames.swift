import Core

/// What the names of columns must be, whoever wrote them.
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
}

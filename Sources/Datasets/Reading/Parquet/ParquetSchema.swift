import Core

/// The columns of a Parquet file, as DuckDB names their types.
struct ParquetSchema: Sendable, Hashable {
    struct Column: Sendable, Hashable {
        var name: String
        var type: String
    }

    var columns: [Column]

    /// What to select, so that every value is JSON: see ``ParquetExpression``. nil when the columns are fine as they are.
    var selection: String? {
        let expressions = columns.map { column in
            ParquetExpression(type: column.type).sql(TabularScript.identifier(column.name))
        }
        guard expressions.contains(where: { $0 != nil }) else { return nil }
        return zip(columns, expressions).map { column, expression in
            let name = TabularScript.identifier(column.name)
            return expression.map { "\($0) AS \(name)" } ?? name
        }.joined(separator: ", ")
    }

    /// The names of the columns in a file's own schema, whose elements stand one behind the other: the root, then each column
    /// with everything below it.
    static func columnNames(_ elements: [(name: String, children: Int)]) -> [String] {
        var names: [String] = []
        // How many elements at each level are still to come.
        var open: [Int] = []
        for element in elements {
            if open.count == 1 { names.append(element.name) }
            if let last = open.indices.last { open[last] -= 1 }
            open.append(element.children)
            while open.last == 0 { open.removeLast() }
        }
        return names
    }

    /// Looks whether a file begins and ends as Parquet files do. Blocking.
    ///
    /// - Throws: `data.source_damaged`, `data.source_unreadable`.
    static func check(_ path: String, name: String) throws {
        let start = try FileByteSource(path: path).readStart(4)
        let end = try TemporaryFile.lastBytes(of: path, count: 4)
        let (magic, encrypted) = (Array("PAR1".utf8), Array("PARE".utf8))
        if start == encrypted || end == encrypted {
            throw DatasetError(
                DatasetError.sourceDamaged, "\(name) is encrypted Parquet, which is not read",
                hint: "write it again without encryption")
        }
        guard start == magic else {
            throw DatasetError(DatasetError.sourceDamaged, "\(name) is no Parquet file: it does not begin with PAR1")
        }
        guard end == magic, TemporaryFile.size(path) >= 12 else {
            throw DatasetError(
                DatasetError.sourceDamaged,
                "\(name) is cut short: it begins as Parquet, but after \(TemporaryFile.size(path)) bytes it does not end with PAR1",
                hint: "copy or download the file again")
        }
    }
}

/// The SQL that DuckDB runs. Every name and path goes in as a quoted literal; nothing else comes from outside.
enum TabularScript {
    /// Nothing is fetched, loaded or spilt; the order of rows is kept.
    private static func settings(threads: Int) -> String {
        """
        SET threads=\(threads);
        SET memory_limit='1GB';
        SET temp_directory='';
        SET preserve_insertion_order=true;
        SET autoinstall_known_extensions=false;
        SET autoload_known_extensions=false;
        """
    }

    /// Streams a Parquet file as one JSON object a line to standard output.
    static func rows(path: String, schema: ParquetSchema, threads: Int) -> String {
        """
        \(settings(threads: threads))
        COPY (SELECT \(schema.selection ?? "*") FROM \(table(path))) TO '/dev/stdout' (FORMAT json);
        """
    }

    /// Writes the columns of Parquet files as JSON lines to standard output, each with the number of its file; behind those
    /// of a file, the elements of its own schema with the number of their children, because DuckDB gives other names to
    /// columns that differ only in case.
    static func columns(paths: [String]) -> String {
        let parts = paths.enumerated().map { number, path in
            "SELECT \(number) AS part, column_name AS name, column_type AS type, NULL AS children FROM "
                + "(DESCRIBE SELECT * FROM \(table(path))) UNION ALL "
                + "SELECT \(number), name, NULL, coalesce(num_children, 0) "
                + "FROM parquet_schema(\(literal(pattern(path))))"
        }
        return """
            \(settings(threads: 1))
            COPY (\(parts.joined(separator: " UNION ALL "))) TO '/dev/stdout' (FORMAT json);
            """
    }

    private static func table(_ path: String) -> String {
        "read_parquet(\(literal(pattern(path))), hive_partitioning=false)"
    }

    /// A path as a pattern that fits only this path: DuckDB takes `*`, `?` and `[` in names for patterns.
    static func pattern(_ path: String) -> String {
        path.map { ["*", "?", "["].contains($0) ? "[\($0)]" : String($0) }.joined()
    }

    /// A string literal: quotes doubled, so that no text can end it.
    static func literal(_ text: String) -> String { quoted(text, "'") }

    /// A name of a column, in quotes.
    static func identifier(_ name: String) -> String { quoted(name, "\"") }

    private static func quoted(_ text: String, _ mark: Character) -> String {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return String(mark) + parts.joined(separator: String([mark, mark])) + String(mark)
    }
}

/// The SQL that DuckDB runs. Every name and path goes in as a quoted literal; nothing else comes from outside.
enum TabularScript {
    /// Streams a CSV or TSV file as one JSON object a line to standard output; rows that do not fit go to `rejects`.
    ///
    /// - Parameters:
    ///   - rejects: path of a new file for the rows that DuckDB refuses, as JSON lines.
    static func stream(path: String, dialect: CSVDialect, rejects: String, threads: Int) -> String {
        let columns = dialect.columns.map { "\(literal($0)): 'VARCHAR'" }.joined(separator: ", ")
        let delimiter = String(decoding: [dialect.delimiter], as: UTF8.self)
        return """
            SET threads=\(threads);
            SET memory_limit='512MB';
            SET preserve_insertion_order=true;
            SET autoinstall_known_extensions=false;
            SET autoload_known_extensions=false;
            COPY (SELECT * FROM read_csv(\(literal(pattern(path))), auto_detect=false, header=true, columns={\(columns)}, \
            delim=\(literal(delimiter)), quote='"', escape='"', strict_mode=true, store_rejects=true, rejects_limit=0, \
            compression='none', max_line_size=\(BlockCutter.rowLimit))) TO '/dev/stdout' (FORMAT json);
            COPY (SELECT line_byte_position - 1 AS start, error_type AS kind, column_name AS name, error_message AS message \
            FROM reject_errors ORDER BY line_byte_position) TO \(literal(rejects)) (FORMAT json);
            """
    }

    /// A path as a pattern that fits only this path: DuckDB takes `*`, `?` and `[` in names for patterns.
    static func pattern(_ path: String) -> String {
        path.map { ["*", "?", "["].contains($0) ? "[\($0)]" : String($0) }.joined()
    }

    /// A string literal: quotes doubled, so that no text can end it.
    static func literal(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}

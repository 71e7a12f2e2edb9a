/// What has to be known of a part before it is read.
enum PartLayout: Sendable {
    /// JSON lines.
    case lines
    case array
    case csv(CSVDialect)
    /// A file on this machine.
    case parquet(path: String, ParquetSchema)

    /// The columns that a header or a schema names.
    var columns: [String]? {
        switch self {
        case .lines, .array: nil
        case .csv(let dialect): dialect.columns
        case .parquet(_, let schema): schema.columns.map(\.name)
        }
    }
}

/// How a source's rows are packed.
package enum SourceContainer: String, Sendable, Hashable {
    case jsonl
    case csv
    case tsv
    case jsonArray = "json"
    case parquet
    /// A source of several files that differ.
    case mixed

    /// Whether rows have the columns that a header or a schema names.
    package var isTabular: Bool { self == .csv || self == .tsv || self == .parquet }
}

/// How a source's bytes are compressed.
package enum SourceCompression: String, Sendable, Hashable {
    case none
    case gzip
    case zstd
}

/// How a source's rows are packed.
package enum SourceContainer: String, Sendable, Hashable {
    case jsonl
    case csv
    case tsv
    case jsonArray = "json"
    case parquet
    case gzip
    case zstd

    /// Whether this version reads it.
    package var isBuilt: Bool {
        switch self {
        case .jsonl, .csv, .tsv: true
        case .jsonArray, .parquet, .gzip, .zstd: false
        }
    }

    /// Whether the tabular program reads it.
    package var isTabular: Bool { self == .csv || self == .tsv }
}

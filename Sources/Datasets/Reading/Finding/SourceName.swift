/// What the name of a file says about it.
struct SourceName: Sendable, Hashable {
    /// The container that its ending names; nil when it names none.
    let container: SourceContainer?
    let compression: SourceCompression

    /// The endings of files that can be read, as people write them.
    static let endings =
        DataFileName.endings.map { "." + $0 }
        + ["and each with " + DataFileName.compressions.map { "." + $0 }.joined(separator: " or ")]

    init(_ name: String) {
        var words = Self.last(name).lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst()
        switch words.last {
        case "gz": compression = .gzip
        case "zst": compression = .zstd
        default: compression = .none
        }
        if compression != .none { words = words.dropLast() }
        switch words.last {
        case "jsonl", "ndjson": container = .jsonl
        case "json": container = .jsonArray
        case "csv": container = .csv
        case "tsv", "tab": container = .tsv
        case "parquet", "pq": container = .parquet
        default: container = nil
        }
    }

    /// Whether a folder's reader takes the file: its ending says rows, and its name is not that of something else.
    static func isData(_ name: String) -> Bool { DataFileName.isCandidate(name) }

    /// What stands behind the last slash.
    static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// What stands before the last slash; `.` when there is none.
    static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A file in a folder, written as a person would.
    static func join(_ folder: String, _ name: String) -> String {
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}

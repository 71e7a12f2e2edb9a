/// What a file's name says about whether it holds rows.
package enum DataFileName {
    /// The endings of files that are read, without a compression's ending.
    package static let endings = ["jsonl", "ndjson", "json", "csv", "tsv", "tab", "parquet", "pq"]
    /// The endings of compressions, which stand behind the others.
    package static let compressions = ["gz", "zst"]

    /// Whether a name ends like a file of rows: `train.jsonl`, `rows.csv.gz`.
    package static func isCandidate(_ name: String) -> Bool {
        let file = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard !file.hasPrefix("."), !file.hasPrefix("_") else { return false }
        return ending(of: String(file)) != nil
    }

    /// The ending that says how rows are packed, in small letters, without a compression's; nil for another file.
    package static func ending(of name: String) -> String? {
        var parts = name.split(separator: ".").map { $0.lowercased() }
        if let last = parts.last, compressions.contains(last) { parts.removeLast() }
        guard parts.count > 1, let ending = parts.last, endings.contains(ending) else { return nil }
        return ending
    }

    /// Whether a name ends like a compressed file.
    package static func isCompressed(_ name: String) -> Bool {
        guard let last = name.split(separator: ".").last else { return false }
        return compressions.contains(last.lowercased())
    }
}

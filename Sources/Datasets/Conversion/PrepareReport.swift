package import Core

/// What `data prepare` did: `report.json` and what `--json` prints.
package struct PrepareReport: Sendable, Equatable {
    package var dataset: PreparedDataset
    /// The source as it was given.
    package var source: String
    package var container: SourceContainer
    package var columns: [String: String]
    package var constants: [String: String]
    package var validationSplit: Double
    package var seed: UInt64
    /// Rows of the source.
    package var rows: Int
    /// Rows in the written files together.
    package var written: Int
    /// Rows in `rejected.jsonl`.
    package var rejected: Int
    /// Written rows that repeat an earlier written row exactly.
    package var duplicates: Int
    /// Rows left out because of `--only`.
    package var excludedByOnly: Int
    /// Rows left out because of `--take`.
    package var excludedByTake: Int
    /// Reasons of the rejected rows by rule.
    package var rejectedByRule: [Rule: Int]
    /// Absolute path of `rejected.jsonl`.
    package var rejectedFile: String
    /// Absolute path of `report.json`.
    package var reportFile: String

    /// The document of `report.json`.
    package var json: JSONValue {
        var rules = JSONObject()
        for rule in Rule.allCases { if let count = rejectedByRule[rule] { rules[rule.rawValue] = .int(Int64(count)) } }
        func texts(_ values: [String: String]) -> JSONValue {
            var object = JSONObject()
            for key in values.keys.sorted() { object[key] = values[key].map { .string($0) } }
            return .object(object)
        }
        let files: [JSONValue] = dataset.files.map { file in
            [
                "path": .string(file.path), "split": .string(file.split), "rows": .int(Int64(file.rows)),
                "bytes": .int(Int64(file.bytes)), "sha256": .string(file.sha256.hex),
            ]
        }
        return [
            "version": 1, "format": .string(dataset.format.rawValue), "digest": .string(dataset.digest.description),
            "source": .string(source), "container": .string(container.rawValue), "mapping": texts(columns),
            "constants": texts(constants), "validationSplit": .double(validationSplit),
            "seed": .int(Int64(bitPattern: seed)),
            "files": .array(files), "rows": .int(Int64(rows)), "written": .int(Int64(written)),
            "rejected": .int(Int64(rejected)), "duplicates": .int(Int64(duplicates)),
            "excluded": ["only": .int(Int64(excludedByOnly)), "take": .int(Int64(excludedByTake))],
            "rejectedByRule": .object(rules), "rejectedFile": .string(rejectedFile),
        ]
    }
}

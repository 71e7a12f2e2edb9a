package import Core

/// What `data prepare` did: `report.json` and what `--json` prints.
package struct PrepareReport: Sendable, Equatable {
    /// Rows that one fix touched.
    package struct Fix: Sendable, Equatable {
        package var fix: DataFix
        /// Rows that were mended, or dropped by `dedupe`.
        package var rows: Int
    }

    /// How rows were kept together.
    package struct Grouping: Sendable, Equatable {
        /// The column whose values are groups; nil when rows are not grouped by a column.
        package var column: String?
        /// Whether rows that differ only in case, white space and punctuation are kept together.
        package var joinsNearDuplicates: Bool
        /// Sets of rows that are not parted.
        package var units: Int
        /// Written rows that have no value in the column; each is for itself.
        package var rowsWithoutGroup: Int
        /// Groups that share a row with another and were joined to it.
        package var joinedGroups: Int
    }

    /// What the texts of a file come to.
    package struct Texts: Sendable, Equatable {
        package var characters: Int
        package var estimatedTokens: Int
    }

    /// Columns that are in none of the files, at least of some rows.
    package struct LeftOut: Sendable, Equatable {
        package struct Column: Sendable, Equatable {
            package var name: String
            /// Rows that were converted without what stands there.
            package var rows: Int
            /// The same as a share of the rows that were converted, 0 to 1.
            package var share: Double
        }

        /// Those with the most first; of one that is always empty nothing is lost.
        package var columns: [Column]
        /// Whether there are more, which were not told apart.
        package var hasMore: Bool
    }

    /// Rows that limits of the target kept out of validation.
    package struct Moved: Sendable, Equatable {
        package var rows: Int
        package var bytes: Int
    }

    package var dataset: PreparedDataset
    /// By the split of a file.
    package var texts: [String: Texts]
    /// The source as it was given.
    package var source: String
    package var container: SourceContainer
    /// The format that the rows were said to have.
    package var from: FormatID?
    /// Written rows by the format that their shape told, where it is another one.
    package var detected: [FormatID: Int]
    /// Written rows by what they say and the format cannot, such as `messages[].name`.
    package var lost: [String: Int]
    /// Members of the written rows that hold values of several kinds, at which readers of tables stop.
    package var mixedKinds: [String]
    package var columns: [String: String]
    package var constants: [String: String]
    /// Columns that were written as they are.
    package var kept: [String]
    package var leftOut: LeftOut
    package var validationSplit: Double
    package var seed: UInt64
    /// nil when rows are only kept together with those that are the same.
    package var grouping: Grouping?
    /// Those that were asked for.
    package var fixes: [Fix]
    package var target: TuningTarget
    package var limits: [LimitCheck]
    /// nil when the limits changed nothing.
    package var moved: Moved?
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
    /// Absolute path of `report.md`.
    package var readableFile: String

    /// Rows that `dedupe` dropped.
    package var dropped: Int { fixes.first { $0.fix == .dedupe }?.rows ?? 0 }

    /// The document of `report.json`.
    package var json: JSONValue {
        var rules = JSONObject()
        for rule in Rule.allCases { if let count = rejectedByRule[rule] { rules[rule.rawValue] = .int(Int64(count)) } }
        var mended = JSONObject()
        for entry in fixes { mended[entry.fix.rawValue] = ["rows": .int(Int64(entry.rows))] }
        func texts(_ values: [String: String]) -> JSONValue {
            var object = JSONObject()
            for key in values.keys.sorted() { object[key] = values[key].map { .string($0) } }
            return .object(object)
        }
        func counts(_ values: [(String, Int)]) -> JSONValue {
            var object = JSONObject()
            for (name, rows) in values.sorted(by: { $0.0 < $1.0 }) { object[name] = ["rows": .int(Int64(rows))] }
            return .object(object)
        }
        return [
            "version": 1, "format": .string(dataset.format.rawValue), "digest": .string(dataset.digest.description),
            "source": .string(source), "container": .string(container.rawValue),
            "from": from.map { .string($0.rawValue) } ?? .null,
            "detected": counts(detected.map { ($0.key.rawValue, $0.value) }), "mapping": texts(columns),
            "constants": texts(constants), "kept": .array(kept.map { .string($0) }),
            "leftOut": leftOut.json,
            "validationSplit": .double(validationSplit),
            "seed": .int(Int64(seed)), "grouping": grouping?.json ?? .null,
            "files": .array(dataset.files.map { json(of: $0) }), "rows": .int(Int64(rows)),
            "written": .int(Int64(written)), "rejected": .int(Int64(rejected)), "duplicates": .int(Int64(duplicates)),
            "excluded": ["only": .int(Int64(excludedByOnly)), "take": .int(Int64(excludedByTake))],
            "fixes": .object(mended), "target": .string(target.name), "limits": .array(limits.map(\.json)),
            "movedToTraining": moved.map { ["rows": .int(Int64($0.rows)), "bytes": .int(Int64($0.bytes))] } ?? .null,
            "lost": counts(lost.map { ($0.key, $0.value) }),
            "mixedKinds": .array(mixedKinds.map { .string($0) }), "rejectedByRule": .object(rules),
            "rejectedFile": .string(rejectedFile),
        ]
    }

    private func json(of file: PreparedDataset.File) -> JSONValue {
        let texts = texts[file.split]
        return [
            "path": .string(file.path), "split": .string(file.split), "rows": .int(Int64(file.rows)),
            "bytes": .int(Int64(file.bytes)), "sha256": .string(file.sha256.hex),
            "characters": .int(Int64(texts?.characters ?? 0)),
            "estimatedTokens": .int(Int64(texts?.estimatedTokens ?? 0)),
        ]
    }
}

extension PrepareReport.LeftOut {
    /// - Parameter rows: those that were converted.
    init(_ tally: ColumnTally, rows: Int) {
        columns = tally.leftOut.map {
            Column(name: $0.column, rows: $0.rows, share: Double($0.rows) / Double(max(1, rows)))
        }
        hasMore = tally.hasMore
    }

    /// `input (40%), history (0.4%), id (empty)`: at most `limit` columns, for people.
    package func words(limit: Int) -> String {
        let named = columns.prefix(limit).map { column in
            let percent = "\((column.share * 1_000).rounded() / 10)%".replacing(".0%", with: "%")
            let share = column.rows == 0 ? "empty" : percent == "0%" ? "below 0.1%" : percent
            return "\(TerminalText.escape(column.name, limit: 80)) (\(share))"
        }
        let more = hasMore ? ["more than can be named"] : columns.count > limit ? ["\(columns.count - limit) more"] : []
        return (named + more).joined(separator: ", ")
    }

    var json: JSONValue {
        let columns = columns.map { column -> JSONValue in
            ["column": .string(column.name), "rows": .int(Int64(column.rows)), "share": .double(column.share)]
        }
        return ["columns": .array(columns), "more": .bool(hasMore)]
    }
}

extension PrepareReport.Grouping {
    var json: JSONValue {
        [
            "column": column.map { .string($0) } ?? .null, "nearDuplicates": .bool(joinsNearDuplicates),
            "units": .int(Int64(units)), "rowsWithoutGroup": .int(Int64(rowsWithoutGroup)),
            "joinedGroups": .int(Int64(joinedGroups)),
        ]
    }
}

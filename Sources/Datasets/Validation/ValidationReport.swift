package import Core

/// What `data validate` found.
package struct ValidationReport: Sendable, Equatable {
    package var format: FormatID
    /// How the format was found, best first; empty when it was given.
    package var detected: [DetectedFormat] = []
    /// Rows that were read: every line that is not blank.
    package var rows: Int
    /// Rows without a problem.
    package var valid: Int
    /// The first problems, in the order of lines.
    package var problems: [Problem]
    /// All problems, also those that are not kept.
    package var problemCount: Int
    /// What does not make a row invalid but should be seen to, the first of them, in the order of lines.
    package var warnings: [Problem] = []
    /// All warnings by rule.
    package var warningsByRule: [Rule: Int] = [:]
    /// Problems by rule.
    package var byRule: [Rule: Int]
    /// Bytes of the source that were read.
    package var bytes: Int
    /// Unicode code points of all texts that the format's rules look at, also in rows that break some.
    package var characters: Int
    /// Tokens of the same texts, estimated: without what a chat template adds.
    package var estimatedTokens: Int

    /// Rows with at least one problem.
    package var invalid: Int { rows - valid }

    /// The document that `--json` prints.
    package var json: JSONValue {
        var rules = JSONObject()
        for rule in Rule.allCases { if let count = byRule[rule] { rules[rule.rawValue] = .int(Int64(count)) } }
        var object: JSONObject = [
            "format": .string(format.rawValue), "rows": .int(Int64(rows)), "valid": .int(Int64(valid)),
            "invalid": .int(Int64(invalid)), "problemCount": .int(Int64(problemCount)), "byRule": .object(rules),
            "bytes": .int(Int64(bytes)), "characters": .int(Int64(characters)),
            "estimatedTokens": .int(Int64(estimatedTokens)), "problems": .array(problems.map(\.json)),
        ]
        if !warningsByRule.isEmpty {
            object["warningCount"] = .int(Int64(warningsByRule.values.reduce(0, +)))
            object["warnings"] = .array(warnings.map(\.json))
        }
        if !detected.isEmpty { object["detected"] = .array(detected.map(\.json)) }
        return .object(object)
    }
}

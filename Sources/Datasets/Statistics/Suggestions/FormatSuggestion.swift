package import Core

/// A format that the columns suffice for, with what to type.
package struct FormatSuggestion: Sendable, Equatable {
    package var format: FormatID
    /// From 0 to 1.
    package var score: Double
    package var reason: String
    /// Role to column, as `data prepare --map` takes them; none when rows are taken apart by their own format.
    package var map: [(role: String, column: String)]
    /// Column to values, as `data prepare --only` takes them.
    package var only: [String: [String]] = [:]
    package var trial = Trial()

    /// What came of converting rows of the source.
    package struct Trial: Sendable, Equatable {
        /// Rows that were tried: all that differ, or a sample of them.
        package var rows = 0
        package var converted = 0
        /// Those that ``FormatSuggestion/only`` leaves out.
        package var excluded = 0
        /// What is wrong with the first that is rejected: path and reason.
        package var fault: String?
        /// Columns with values that the converted rows do not have.
        package var leftOut: [LeftOut] = []

        /// The share of the rows that become one for training, from 0 to 1.
        var share: Double { Double(converted) / Double(max(1, rows - excluded)) }
    }

    /// A column that a conversion leaves out.
    package struct LeftOut: Sendable, Equatable {
        package var column: String
        /// Rows of the source in which it is filled.
        package var rows: Int
    }

    package static func == (lhs: FormatSuggestion, rhs: FormatSuggestion) -> Bool {
        lhs.format == rhs.format && lhs.score == rhs.score && lhs.reason == rhs.reason && lhs.only == rhs.only
            && lhs.trial == rhs.trial && lhs.map.elementsEqual(rhs.map, by: ==)
    }

    /// Formats whose required roles the mapping has, in the catalogue's order; whether rows convert, a trial shows.
    ///
    /// - Parameter detected: the format that rows have already; it needs no conversion and is left out.
    static func candidates(for mapping: MappingSuggestion, detected: FormatID?) -> [FormatSuggestion] {
        let scores = Dictionary(
            mapping.entries.map { ($0.role.rawValue, $0.best.score) }, uniquingKeysWith: { first, _ in first })
        let own = FormatCatalog.built.first { $0.id == detected }
        return FormatCatalog.shown.filter { $0.id != detected }.flatMap { format -> [FormatSuggestion] in
            var all: [FormatSuggestion] = []
            if let map = map(format, mapping.columns) {
                // What a format leaves unused counts against it: with chosen and rejected, preferences are meant.
                let share = Double(map.count) / Double(max(1, mapping.entries.count))
                let least = map.compactMap { scores[$0.source] }.min() ?? 0
                all.append(
                    FormatSuggestion(
                        format: format.id, score: least * (0.6 + 0.4 * share) * format.commonness,
                        reason: format.usedBy, map: map.map { ($0.role, mapping.joined[$0.column] ?? $0.column) },
                        only: mapping.wanted))
            }
            if let own, RowOutline(own, for: format).suffices {
                all.append(
                    FormatSuggestion(
                        format: format.id, score: all.first?.score ?? MappingSuggestion.certain * format.commonness,
                        reason: format.usedBy, map: [], only: mapping.wanted))
            }
            return all
        }
    }

    /// Those that convert at least one row, best first; of two ways to a format, the one that loses less.
    static func best(of candidates: [FormatSuggestion]) -> [FormatSuggestion] {
        var ways: [FormatSuggestion] = []
        for candidate in candidates where candidate.trial.converted > 0 {
            guard let last = ways.last, last.format == candidate.format else {
                ways.append(candidate)
                continue
            }
            let (new, old) = (candidate.trial, last.trial)
            if (old.converted, new.leftOut.count) < (new.converted, old.leftOut.count) {
                ways[ways.count - 1] = candidate
            }
        }
        return ways.map { suggestion in
            var tried = suggestion
            tried.score *= suggestion.trial.share
            return tried
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    /// The format's roles with the suggested columns; nil when one that it needs has none.
    ///
    /// - Returns: with each the suggested role that it was taken from: a prompt may be given by messages.
    private static func map(
        _ format: any DatasetFormat, _ columns: [String: String]
    ) -> [(role: String, column: String, source: String)]? {
        var map: [(role: String, column: String, source: String)] = []
        for role in format.roles {
            // Messages stand for prompt and completion where a format allows that.
            if let alternative = role.alternative, columns[alternative] != nil { continue }
            let source = ([role.name] + role.aliases).first { name in
                columns[name] != nil && !map.contains { $0.source == name }
            }
            if let source, let column = columns[source] {
                map.append((role.name, column, source))
            } else if role.isRequired, !role.isImplied {
                return nil
            }
        }
        return map.isEmpty ? nil : map
    }

    var json: JSONValue {
        var object = JSONObject()
        for (role, column) in map { object[role] = .string(SensitiveMask.masked(column)) }
        var values = JSONObject()
        for (column, kept) in only { values[column] = .array(kept.map { .string($0) }) }
        return [
            "format": .string(format.rawValue), "score": .double((score * 100).rounded() / 100),
            "reason": .string(reason), "map": .object(object), "only": .object(values),
            "rowsTried": .int(Int64(trial.rows)), "rowsConverted": .int(Int64(trial.converted)),
            "rowsExcluded": .int(Int64(trial.excluded)),
            "fault": trial.fault.map { .string(SensitiveMask.masked($0)) } ?? .null,
            "leftOut": .array(
                trial.leftOut.map {
                    ["column": .string(SensitiveMask.masked($0.column)), "rows": .int(Int64($0.rows))]
                }),
        ]
    }
}

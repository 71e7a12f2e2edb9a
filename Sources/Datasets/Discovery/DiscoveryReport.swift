package import Core

/// What was found in a place, and how each file could be used.
package struct DiscoveryReport: Sendable {
    /// One file.
    package struct File: Sendable {
        package var candidate: Candidate
        package var container: SourceContainer?
        package var compression = SourceCompression.none
        package var columns: [InspectReport.Column] = []
        /// Rows that were looked at.
        package var rows = 0
        /// Whether those are all.
        package var isWhole = false
        /// The format that the rows have already.
        package var format: FormatID?
        package var confidence = InspectReport.Confidence.none
        /// The format that they could be converted to.
        package var suggestion: FormatSuggestion?
        package var use = Use.unclear
        /// One sentence: what it is, or why it was not looked into.
        package var reason = ""
        /// What to type next; nil when nothing would help.
        package var command: String?
    }

    /// How a file could be used.
    package enum Use: String, Sendable, Hashable, CaseIterable {
        /// As it is.
        case ready
        /// After `data prepare`.
        case convertible
        /// Its columns say nothing clear, or not all rows keep the rules of the format that they seem to have.
        case unclear
        /// It cannot be read, or was not.
        case unread
    }

    package var place: String
    package var files: [File]
    package var list: CandidateList

    /// The document that `--json` prints.
    package var json: JSONValue {
        [
            "place": .string(place), "files": .array(files.map(\.json)), "more": .int(Int64(list.more)),
            "others": .int(Int64(list.others)), "cut": .bool(list.isCut),
        ]
    }
}

extension DiscoveryReport.File {
    var json: JSONValue {
        var map = JSONObject()
        for (role, column) in suggestion?.map ?? [] { map[role] = .string(column) }
        return [
            "source": .string(candidate.source), "bytes": .int(Int64(candidate.bytes)),
            "container": container.map { .string($0.rawValue) } ?? .null,
            "compression": .string(compression.rawValue),
            "columns": .array(columns.map { ["name": .string($0.name), "type": .string($0.type)] }),
            "rowsRead": .int(Int64(rows)), "whole": .bool(isWhole),
            "format": format.map { .string($0.rawValue) } ?? .null, "confidence": .string(confidence.rawValue),
            "suggestedFormat": suggestion.map { .string($0.format.rawValue) } ?? .null,
            "suggestedMapping": .object(map),
            "use": .string(use.rawValue), "reason": .string(reason), "command": command.map { .string($0) } ?? .null,
        ]
    }
}

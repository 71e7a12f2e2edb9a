package import Core

/// What `data inspect` saw.
package struct InspectReport: Sendable, Equatable {
    /// How sure the detection of a format is.
    package enum Confidence: String, Sendable, Hashable {
        /// Every row has the format's shape and breaks none of its rules.
        case high
        /// The first row has the shape; some rows differ or break rules.
        case low
        /// No format fits, or rows cannot be read.
        case none
    }

    /// One column, or one member of the rows' top level.
    package struct Column: Sendable, Equatable {
        package var name: String
        /// `string`, `integer`, `number`, `boolean`, `list`, `object`, `null` or `mixed`.
        package var type: String
        /// Rows in which it has a value that is not null.
        package var present: Int
        /// Rows in which it is absent, null, empty or white space.
        package var empty: Int
        /// Length of the texts in characters: smallest, mean, 95th percentile (upper bound), largest.
        package var lengths: Lengths?
        /// Different values, up to 1,000; nil when there are more.
        package var distinct: Int?
    }

    package struct Lengths: Sendable, Equatable {
        package var minimum: Int
        package var mean: Double
        package var percentile95: Int
        package var maximum: Int
    }

    package var source: String
    package var container: SourceContainer
    /// The format that the rows already have; nil when none fits.
    package var format: FormatID?
    package var confidence: Confidence
    /// Why the format and confidence were chosen.
    package var reason: String
    package var rows: Int
    package var bytes: Int
    package var columns: [Column]
    /// Rows that repeat an earlier row exactly.
    package var duplicates: Int
    /// Rows that cannot be read as an object.
    package var unreadable: Int
    /// The first problems of unreadable rows.
    package var problems: [Problem]
    /// The first rows, their texts cut after 400 characters.
    package var samples: [JSONValue]
    /// Role to column; never applied by itself.
    package var suggestedMapping: [String: String]
    package var mappingReasons: [String: String]

    /// The document that `--json` prints.
    package var json: JSONValue {
        func texts(_ values: [String: String]) -> JSONValue {
            var object = JSONObject()
            for key in values.keys.sorted() { object[key] = values[key].map { .string($0) } }
            return .object(object)
        }
        return [
            "source": .string(source), "container": .string(container.rawValue),
            "format": format.map { .string($0.rawValue) } ?? .null, "confidence": .string(confidence.rawValue),
            "reason": .string(reason), "rows": .int(Int64(rows)), "bytes": .int(Int64(bytes)),
            "columns": .array(columns.map(\.json)), "duplicates": .int(Int64(duplicates)),
            "unreadable": .int(Int64(unreadable)), "problems": .array(problems.map(\.json)), "samples": .array(samples),
            "suggestedMapping": texts(suggestedMapping), "mappingReasons": texts(mappingReasons),
        ]
    }
}

extension InspectReport.Column {
    var json: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "type": .string(type), "present": .int(Int64(present)), "empty": .int(Int64(empty)),
        ]
        if let lengths {
            object["characters"] = [
                "minimum": .int(Int64(lengths.minimum)), "mean": .double((lengths.mean * 10).rounded() / 10),
                "percentile95": .int(Int64(lengths.percentile95)), "maximum": .int(Int64(lengths.maximum)),
            ]
        }
        if let distinct { object["distinct"] = .int(Int64(distinct)) }
        return .object(object)
    }
}

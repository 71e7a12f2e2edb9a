package import Core

extension InspectReport {
    /// The document that `--json` prints.
    package var json: JSONValue {
        var object: JSONObject = [
            "source": .string(source), "files": .int(Int64(files)), "container": .string(container.rawValue),
            "compression": .string(compression.rawValue), "format": format.map { .string($0.rawValue) } ?? .null,
            "confidence": .string(confidence.rawValue), "reason": .string(reason), "rows": .int(Int64(rows)),
            "bytes": .int(Int64(bytes)), "columns": .array(columns.map(\.json)),
            "lengths": lengths, "duplicates": .int(Int64(duplicates)), "unreadable": .int(Int64(unreadable)),
            "problems": .array(
                problems.map { problem in
                    var masked = problem
                    masked.path = SensitiveMask.masked(problem.path)
                    return masked.json
                }),
        ]
        object["detected"] = .array(detected.map(\.json))
        object["contradictions"] = contradictions.map(\.json) ?? .null
        object["sensitive"] = .array(sensitive.map(\.json))
        object["broken"] = .array(broken.map(\.json))
        object["secretRows"] = .int(Int64(secretRows))
        object["personalDataRows"] = .int(Int64(personalRows))
        object["samples"] = .array(samples)
        var suggested = JSONObject()
        for entry in mapping.entries {
            suggested[entry.role.rawValue] = .string(SensitiveMask.masked(entry.best.column))
        }
        object["suggestedMapping"] = .object(suggested)
        object["mapping"] = mapping.json
        object["mappingCertain"] = .bool(mapping.isCertain)
        object["mappingRemarks"] = .array(mapping.remarks.map { .string(SensitiveMask.masked($0)) })
        object["suggestedFormats"] = .array(formats.map(\.json))
        object["warnings"] = .array(
            warnings.map {
                [
                    "code": .string($0.code), "message": .string(SensitiveMask.masked($0.message)),
                    "command": $0.command.map { .string(SensitiveMask.masked($0)) } ?? .null,
                ]
            })
        return .object(object)
    }

    private var lengths: JSONValue {
        var object = JSONObject()
        object["characters"] = rowCharacters.map { $0.json(total: totalCharacters) } ?? .null
        object["tokens"] = rowTokens.map { $0.json(total: totalTokens) } ?? .null
        object["tokensLow"] = .int(Int64(tokenRange.lowerBound))
        object["tokensHigh"] = .int(Int64(tokenRange.upperBound))
        object["exceeding"] = .array(
            exceeding.map { ["tokens": .int(Int64($0.tokens)), "rows": .int(Int64($0.rows))] })
        var roles = JSONObject()
        for speaker in speakers {
            roles[speaker.name] = [
                "messages": .int(Int64(speaker.messages)), "characters": .int(Int64(speaker.characters)),
                "tokens": .int(Int64(speaker.tokens)),
            ]
        }
        object["roles"] = .object(roles)
        return .object(object)
    }
}

extension InspectReport.Lengths {
    /// - Parameter total: the sum; nil to leave it out.
    func json(total: Int? = nil) -> JSONValue {
        var object: JSONObject = [
            "minimum": .int(Int64(minimum)), "mean": .double((mean * 10).rounded() / 10),
            "percentile50": .int(Int64(percentile50)), "percentile95": .int(Int64(percentile95)),
            "percentile99": .int(Int64(percentile99)), "maximum": .int(Int64(maximum)),
        ]
        if let total { object["total"] = .int(Int64(total)) }
        return .object(object)
    }
}

extension InspectReport.Column {
    var json: JSONValue {
        var object: JSONObject = [
            "name": .string(SensitiveMask.masked(name)), "type": .string(type), "present": .int(Int64(present)),
            "empty": .int(Int64(empty)), "placeholders": .int(Int64(placeholders)),
        ]
        if let distinct { object["distinct"] = .int(Int64(distinct)) }
        if let characters { object["characters"] = characters.json() }
        if let tokens { object["tokens"] = tokens.json() }
        return .object(object)
    }
}

extension InspectReport.Contradictions {
    var json: JSONValue {
        [
            "prompt": .string(SensitiveMask.masked(prompt)), "completion": .string(SensitiveMask.masked(completion)),
            "repeatedPrompts": .int(Int64(repeatedPrompts)), "rows": .int(Int64(rows)),
        ]
    }
}

extension InspectReport.Sensitive {
    var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "secret": .bool(kind.isSecret), "count": .int(Int64(count)),
            "rows": .int(Int64(rows)),
            "places": .array(
                places.map { place in
                    var object = JSONObject()
                    if let file = place.file { object["file"] = .string(file) }
                    object["line"] = .int(Int64(place.line))
                    object["path"] = .string(place.path)
                    return .object(object)
                }),
        ]
    }
}

package import Core

extension RolloutOutcome {
    /// `{"kind", "reason": {"code", "text"}, "evidence": […], "time"}`.
    package var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "reason": reason.json, "evidence": .array(evidence.map(\.json)),
            "time": .string(time.description),
        ]
    }

    init(reader: SnapshotReader) throws {
        self.init(
            try reader.word("kind"), try RolloutReason(reader: reader.member("reason")),
            evidence: try reader.list("evidence").map(RolloutEvidence.init(reader:)),
            time: try reader.time("time"))
    }
}

extension RolloutReason {
    /// `{"code", "text"}`.
    package var json: JSONValue { ["code": .string(code.rawValue), "text": .string(text)] }

    init(reader: SnapshotReader) throws { self.init(try reader.word("code"), try reader.string("text")) }
}

extension RolloutEvidence {
    /// One fact as JSON: `{"alarm": {…}, "seen"}` or `{"source", "text", "seen"}`.
    package var json: JSONValue {
        switch self {
        case .alarm(let alarm, let seen): ["alarm": alarm.json, "seen": .string(seen.description)]
        case .said(let source, let text, let seen):
            ["source": .string(source), "text": .string(text), "seen": .string(seen.description)]
        }
    }

    /// Reads what ``json`` writes.
    ///
    /// - Throws: `rollout.snapshot_invalid`.
    package init(json: JSONValue) throws { try self.init(reader: SnapshotReader(json, path: "evidence")) }

    init(reader: SnapshotReader) throws {
        let seen = try reader.time("seen")
        if reader.value["alarm"] != nil {
            self = .alarm(try AlarmObservation(reader: reader.member("alarm")), seen: seen)
        } else {
            self = .said(source: try reader.string("source"), text: try reader.string("text"), seen: seen)
        }
    }
}

extension AlarmObservation {
    /// `{"name", "state", "reason", "threshold", "since"}`; the definition is left out.
    package var json: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "state": .string(state.rawValue), "reason": .string(reason),
        ]
        object["threshold"] = threshold.map { .double($0) }
        object["since"] = since.map { .string($0.description) }
        return .object(object)
    }

    init(reader: SnapshotReader) throws {
        self.init(
            name: try reader.string("name"), state: State(rawValue: try reader.string("state")),
            reason: try reader.string("reason"), threshold: try reader.optionalDouble("threshold"),
            since: try reader.optionalTime("since"))
    }
}

extension RolloutEffect {
    /// A step of the way back; nil for `finish`, which is never stored.
    var json: JSONValue? {
        switch self {
        case .provision(let fleet, let instances):
            ["do": "provision", "fleet": .string(fleet.rawValue), "count": .int(Int64(instances))]
        case .shift(let split):
            ["do": "shift", "green": .int(Int64(split.greenInstances)), "of": .int(Int64(split.fleet))]
        case .retire(let fleet, let keeping):
            ["do": "retire", "fleet": .string(fleet.rawValue), "count": .int(Int64(keeping))]
        case .finish: nil
        }
    }

    init(reader: SnapshotReader) throws {
        switch try reader.string("do") {
        case "provision": self = .provision(try reader.word("fleet"), instances: Int(try reader.int("count")))
        case "retire": self = .retire(try reader.word("fleet"), keeping: Int(try reader.int("count")))
        case "shift":
            self = .shift(
                TrafficSplit(greenInstances: Int(try reader.int("green")), fleet: Int(try reader.int("of"))))
        default: throw reader.wrong("do", "unknown")
        }
    }
}

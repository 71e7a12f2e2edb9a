package import Core

extension RolloutSpec {
    /// The specification as JSON; durations in milliseconds.
    package var json: JSONValue {
        var object: JSONObject = [
            "strategy": .string(strategy.name), "fleet": .int(Int64(fleet)), "blueFleet": .int(Int64(blueFleet)),
            "bakeMilliseconds": .int(bake.wholeMilliseconds),
            "terminationWaitMilliseconds": .int(terminationWait.wholeMilliseconds),
            "alarms": .array(alarms.map { .string($0) }), "control": .string(control.rawValue),
        ]
        object["timeLimitMilliseconds"] = timeLimit.map { .int($0.wholeMilliseconds) }
        switch strategy {
        case .allAtOnce, .recreate: break
        case .canary(let size), .linear(let size): object["size"] = size.json
        case .rolling(let batch, let rollbackBatch):
            object["size"] = batch.json
            object["rollbackSize"] = rollbackBatch?.json
        }
        return .object(object)
    }

    /// Reads what ``json`` writes.
    ///
    /// - Throws: `rollout.snapshot_invalid` with the path of what does not fit.
    package init(json: JSONValue) throws { try self.init(reader: SnapshotReader(json, path: "$")) }

    init(reader: SnapshotReader) throws {
        func size(_ key: String) throws -> FleetShare { try FleetShare(reader: reader.member(key)) }
        let name = try reader.string("strategy")
        let strategy: RolloutStrategy
        switch name {
        case "all-at-once": strategy = .allAtOnce
        case "canary": strategy = .canary(try size("size"))
        case "linear": strategy = .linear(step: try size("size"))
        case "rolling":
            let rollback = reader.value["rollbackSize"] == nil ? nil : try size("rollbackSize")
            strategy = .rolling(batch: try size("size"), rollbackBatch: rollback)
        case "recreate": strategy = .recreate
        default: throw reader.wrong("strategy", "unknown word \"\(name)\"")
        }
        self.init(
            strategy: strategy, fleet: Int(try reader.int("fleet")), blueFleet: Int(try reader.int("blueFleet")),
            bake: .milliseconds(try reader.int("bakeMilliseconds")),
            terminationWait: .milliseconds(try reader.int("terminationWaitMilliseconds")),
            timeLimit: try reader.optionalInt("timeLimitMilliseconds").map { .milliseconds($0) },
            alarms: try reader.strings("alarms"), control: try reader.word("control"))
    }
}

extension FleetShare {
    var json: JSONValue {
        switch self {
        case .instances(let count): ["instances": .int(Int64(count))]
        case .percent(let percent): ["percent": .int(Int64(percent))]
        }
    }

    init(reader: SnapshotReader) throws {
        if let count = try reader.optionalInt("instances") {
            self = .instances(Int(count))
        } else {
            self = .percent(Int(try reader.int("percent")))
        }
    }
}

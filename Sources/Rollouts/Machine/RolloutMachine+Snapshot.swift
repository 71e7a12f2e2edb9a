package import Core

extension RolloutMachine {
    /// The schema version that ``snapshot`` writes and ``init(restoring:)`` reads.
    package static let snapshotVersion: Int64 = 1

    /// The whole state as JSON, for a restart.
    package var snapshot: JSONValue {
        var object: JSONObject = [
            "schema": "slipway.rollout", "version": .int(Self.snapshotVersion), "spec": spec.json,
            "split": .int(Int64(split.greenInstances)), "greenAsked": .int(Int64(greenAsked)),
            "blueAsked": .int(Int64(blueAsked)), "alarms": .array(alarms.map(\.json)),
            "verdict": .string(verdict.rawValue), "evidence": .array(evidence.map(\.json)),
        ]
        object["started"] = started.map { .string($0.description) }
        object["waitEnds"] = waitEnds.map { .string($0.description) }
        object["holdRequestedBy"] = holdRequestedBy.map { .string($0) }
        object["course"] =
            switch course {
            case .planned: ["at": "planned"]
            case .forward(let step): ["at": "forward", "step": .int(Int64(step))]
            case .holding(let step, let reason): ["at": "holding", "step": .int(Int64(step)), "reason": reason.json]
            case .back(let steps, let index, let reason):
                [
                    "at": "back", "steps": .array(steps.compactMap(\.json)), "index": .int(Int64(index)),
                    "reason": reason.json,
                ]
            case .over(let outcome): ["at": "over", "outcome": outcome.json]
            }
        return .object(object)
    }

    /// Restores what ``snapshot`` wrote.
    ///
    /// - Throws: `rollout.snapshot_version` for a version that this build does not know, `rollout.snapshot_invalid` for
    ///   anything that does not fit together.
    package init(restoring snapshot: JSONValue) throws {
        let reader = SnapshotReader(snapshot, path: "$")
        guard try reader.string("schema") == "slipway.rollout" else { throw reader.wrong("schema", "not a rollout") }
        let version = try reader.int("version")
        guard version == Self.snapshotVersion else {
            throw RolloutError(
                RolloutError.snapshotVersion,
                "rollout snapshot has schema version \(version); this build reads \(Self.snapshotVersion)",
                hint: "finish the rollout with the Slipway version that began it")
        }
        self.init(try RolloutSpec(reader: reader.member("spec")))
        split.greenInstances = try reader.count("split", in: 0...split.fleet)
        greenAsked = try reader.count("greenAsked", in: 0...split.fleet)
        blueAsked = try reader.count("blueAsked", in: 0...spec.boundedBlue)
        alarms = try reader.list("alarms").map(AlarmObservation.init(reader:))
        evidence = try reader.list("evidence").map(RolloutEvidence.init(reader:))
        verdict = try reader.word("verdict")
        started = try reader.optionalTime("started")
        waitEnds = try reader.optionalTime("waitEnds")
        holdRequestedBy = try reader.optionalString("holdRequestedBy")
        let course = try reader.member("course")
        let lastStep = plan.steps.count - 1
        switch try course.string("at") {
        case "planned": self.course = .planned
        case "forward": self.course = .forward(step: try course.count("step", in: 0...lastStep))
        case "holding":
            self.course = .holding(
                step: try course.count("step", in: 0...lastStep),
                reason: try RolloutReason(reader: course.member("reason")))
        case "back":
            let steps = try course.list("steps").map(RolloutEffect.init(reader:))
            guard !steps.isEmpty else { throw course.wrong("steps", "expected at least one") }
            self.course = .back(
                steps: steps, index: try course.count("index", in: 0...(steps.count - 1)),
                reason: try RolloutReason(reader: course.member("reason")))
        case "over": self.course = .over(try RolloutOutcome(reader: course.member("outcome")))
        default: throw course.wrong("at", "unknown")
        }
    }
}

package import Core
package import Rollouts

/// Which update is watched, and what proves it.
package struct WatchRequest: Hashable, Sendable {
    package var endpoint: String
    /// What served before the call; nil when the watch was not there then.
    package var before: ReleaseMark?
    /// The endpoint's modification time before the call.
    package var modifiedBefore: RolloutTime?
    package var requested: ReleaseMark
    /// When the update was asked for.
    package var calledAt: RolloutTime
    /// The policy that was asked for; gives the true shares and the time limit.
    package var spec: RolloutSpec?
    /// Alarms to look at besides those of the policy.
    package var alarms: [String]

    package init(
        endpoint: String, before: ReleaseMark?, modifiedBefore: RolloutTime?, requested: ReleaseMark,
        calledAt: RolloutTime, spec: RolloutSpec? = nil, alarms: [String] = []
    ) {
        self.endpoint = endpoint
        self.before = before
        self.modifiedBefore = modifiedBefore
        self.requested = requested
        self.calledAt = calledAt
        self.spec = spec
        self.alarms = alarms
    }

    /// What a deployment or an import asked for: that what serves now goes on serving. Counts may change, and no update is
    /// under way.
    init(serving snapshot: EndpointSnapshot, at time: RolloutTime) {
        var mark = ReleaseMark(serving: snapshot)
        mark.instances = [:]
        self.init(endpoint: snapshot.name, before: nil, modifiedBefore: nil, requested: mark, calledAt: time)
    }

    /// Takes up the watch of an update that somebody else began.
    ///
    /// - Parameter known: what the journal noted when the update was asked for. Without it the policy is not known: what
    ///   the cloud keeps as the last one may be an earlier update's.
    /// - Throws: `rollout.nothing_to_watch` when no update is under way in this snapshot.
    package init(attachingTo snapshot: EndpointSnapshot, known: WatchRequest? = nil, at time: RolloutTime) throws {
        guard let pending = snapshot.pending else {
            throw RolloutError(
                RolloutError.nothingToWatch,
                "endpoint \(snapshot.name) is \(snapshot.status) on configuration \(snapshot.configuration); "
                    + "no update is under way",
                hint: "slipway update verify \(snapshot.name)")
        }
        if let known, known.requested.configuration == pending.configuration {
            self = known
            return
        }
        self.init(
            endpoint: snapshot.name, before: ReleaseMark(serving: snapshot), modifiedBefore: nil,
            requested: ReleaseMark(
                configuration: pending.configuration,
                instances: Dictionary(
                    pending.variants.compactMap { variant in variant.desiredCount.map { (variant.name, $0) } },
                    uniquingKeysWith: { $1 })),
            calledAt: pending.started ?? time)
    }

    /// All alarms to look at, each once.
    package var watchedAlarms: [String] {
        var names: [String] = []
        for name in (spec?.alarms ?? []) + alarms where !names.contains(name) { names.append(name) }
        return names
    }

    /// For the journal, so that a watch can be taken up again after a crash.
    package var json: JSONValue {
        var object: JSONObject = [
            "endpoint": .string(endpoint), "requested": requested.json, "calledAt": .string(calledAt.description),
            "alarms": .array(alarms.map { .string($0) }),
        ]
        object["before"] = before?.json
        object["modifiedBefore"] = modifiedBefore.map { .string($0.description) }
        object["spec"] = spec?.json
        return .object(object)
    }

    /// Reads what ``json`` writes.
    ///
    /// - Throws: `rollout.snapshot_invalid`.
    package init(json: JSONValue) throws {
        guard let endpoint = json["endpoint"]?.string,
            let requested = json["requested"].flatMap(ReleaseMark.init(json:)),
            let calledAt = json["calledAt"]?.string.flatMap(RolloutTime.init(text:))
        else { throw RolloutError(RolloutError.snapshotInvalid, "stored watch lacks endpoint, requested or calledAt") }
        self.init(
            endpoint: endpoint, before: json["before"].flatMap(ReleaseMark.init(json:)),
            modifiedBefore: json["modifiedBefore"]?.string.flatMap(RolloutTime.init(text:)), requested: requested,
            calledAt: calledAt, spec: try json["spec"].map(RolloutSpec.init(json:)),
            alarms: json["alarms"]?.array?.compactMap(\.string) ?? [])
    }
}

package import Core
package import Rollouts

/// What an update goes through, as it looks from outside.
package enum WatchPhase: String, Hashable, Sendable {
    /// The cloud has taken the request, and nothing is to be seen yet.
    case waiting
    case provisioning
    case shifting
    case baking
    case removingBlue = "removing-blue"
    case rollingBack = "rolling-back"
    /// Under way, and the cloud does not say where.
    case updating
    /// All that was asked for serves; what proves it is still being gathered.
    case settling

    /// For people.
    package var words: String {
        switch self {
        case .waiting: "waiting for the cloud to begin"
        case .provisioning: "provisioning green"
        case .shifting: "shifting traffic"
        case .baking: "baking"
        case .removingBlue: "removing blue"
        case .rollingBack: "rolling back"
        case .updating: "updating"
        case .settling: "proving what serves"
        }
    }
}

/// One line of a watch.
package struct WatchEvent: Hashable, Sendable {
    /// How much of the traffic green has.
    package struct Share: Hashable, Sendable {
        /// The stage by plan; nil where it cannot be told from outside.
        package var stage: RolloutStage?
        /// Green's part of the requests that were counted since the look before; nil without traffic.
        package var measured: Double?

        /// `{"stage", "green", "fleet", "percent", "measuredPercent"}`.
        package var json: JSONValue {
            var object = JSONObject()
            if let stage {
                object["stage"] = .string(stage.name)
                object["green"] = .int(Int64(stage.split.greenInstances))
                object["fleet"] = .int(Int64(stage.split.fleet))
                object["percent"] = .double((stage.split.greenShare * 1000).rounded() / 10)
            }
            object["measuredPercent"] = measured.map { .double(($0 * 1000).rounded() / 10) }
            return .object(object)
        }
    }

    package var time: RolloutTime
    package var endpoint: String
    package var phase: WatchPhase
    package var status: EndpointSnapshot.Status
    package var serving: String
    package var pending: String?
    package var share: Share
    package var alarms: [AlarmObservation]
    /// Since the call, per configuration.
    package var counts: [InvocationCount]
    /// What the cloud said, or what could not be read. Untrusted text.
    package var message: String?

    /// One JSON object for one line.
    package var json: JSONValue {
        var object: JSONObject = [
            "time": .string(time.description), "endpoint": .string(endpoint), "phase": .string(phase.rawValue),
            "status": .string(status.word), "serving": .string(serving),
        ]
        object["pending"] = pending.map { .string($0) }
        if share.stage != nil || share.measured != nil { object["share"] = share.json }
        object["alarms"] = .array(alarms.map(\.json))
        object["invocations"] = .array(counts.map(\.json))
        object["message"] = message.map { .string($0) }
        return .object(object)
    }

    /// One line for people, safe for a terminal.
    package var line: String {
        var parts = [phase.words]
        if let stage = share.stage { parts.append("\(stage.name): \(stage.split) on green") }
        if let measured = share.measured { parts.append("measured \(Int((measured * 100).rounded())) %") }
        for alarm in alarms { parts.append("\(TerminalText.escape(alarm.name, limit: 80)) \(alarm.state)") }
        let failed = counts.reduce(0) { $0 + $1.errors4xx + $1.errors5xx }
        let total = counts.reduce(0) { $0 + $1.invocations }
        if total > 0 { parts.append("\(total) requests, \(failed) failed") }
        if let message { parts.append(TerminalText.escape(message, limit: 200)) }
        return parts.joined(separator: " · ")
    }
}

extension InvocationCount {
    /// `{"configuration", "invocations", "errors4xx", "errors5xx"}`.
    package var json: JSONValue {
        [
            "configuration": .string(configuration), "invocations": .int(Int64(invocations)),
            "errors4xx": .int(Int64(errors4xx)), "errors5xx": .int(Int64(errors5xx)),
        ]
    }

    /// Reads what ``json`` writes; nil for another form.
    init?(json: JSONValue) {
        func count(_ key: String) -> Int? { json[key]?.int.flatMap { Int(exactly: $0) } }
        guard let configuration = json["configuration"]?.string, let invocations = count("invocations"),
            let errors4xx = count("errors4xx"), let errors5xx = count("errors5xx")
        else { return nil }
        self.init(
            configuration: configuration, invocations: invocations, errors4xx: errors4xx, errors5xx: errors5xx)
    }
}

import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An alarm over the states of other alarms.
package struct CompositeAlarm: Sendable, Hashable {
    package let name: String
    let arn: String
    let rule: AlarmRule
    /// The members of PutCompositeAlarm as they were sent, without tags, for the answer to a describe.
    let request: JSONValue
    var tags: [String: String]
    let configured: Date
    package var state: AlarmState
    var transitioned: Date

    /// Reads PutCompositeAlarm's input.
    ///
    /// - Throws: ``AWSFault`` with CloudWatch's codes.
    init(_ input: CloudWatch.PutCompositeAlarmInput, _ call: AWSCall, now: Date) throws {
        name = input.alarmName
        arn = "arn:aws:cloudwatch:\(call.region):\(call.account):alarm:\(input.alarmName)"
        rule = try AlarmRule(parsing: input.alarmRule)
        guard rule.names.count <= 100 else {
            throw AWSFault("ValidationError", "AlarmRule must not name more than 100 alarms.")
        }
        guard !rule.names.contains(name) else {
            throw AWSFault(
                "ValidationError", "The alarm \(TerminalText.escape(name)) cannot name itself in its AlarmRule.")
        }
        for actions in [input.okActions, input.alarmActions, input.insufficientDataActions] {
            try StoredAlarm.check(actions: actions)
        }
        var members = call.input
        members["Tags"] = nil
        request = members.json(WireJSONForm(blobs: .hex, timestamps: .seconds))
        tags = CloudWatchService.tags(input.tags)
        configured = now
        state = AlarmState(value: .insufficientData, reason: "Unchecked: Initial alarm creation", since: now)
        transitioned = now
    }

    var document: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "arn": .string(arn), "request": request,
            "tags": .object(JSONObject(sorting: tags)),
            "configured": .double(configured.timeIntervalSince1970), "state": .string(state.value.rawValue),
            "reason": .string(state.reason), "since": .double(state.since.timeIntervalSince1970),
            "transitioned": .double(transitioned.timeIntervalSince1970),
        ]
        if let data = state.reasonData { object["reasonData"] = .string(data) }
        return .object(object)
    }

    init?(document: JSONValue) {
        guard let name = document["name"]?.string, let arn = document["arn"]?.string,
            let request = document["request"], let text = request["AlarmRule"]?.string,
            let rule = try? AlarmRule(parsing: text), let configured = document["configured"]?.double,
            let value = document["state"]?.string.flatMap(AlarmState.Value.init(rawValue:)),
            let reason = document["reason"]?.string, let since = document["since"]?.double,
            let transitioned = document["transitioned"]?.double
        else { return nil }
        self.name = name
        self.arn = arn
        self.rule = rule
        self.request = request
        tags = document["tags"]?.object?.texts ?? [:]
        self.configured = Date(timeIntervalSince1970: configured)
        state = AlarmState(
            value: value, reason: reason, reasonData: document["reasonData"]?.string,
            since: Date(timeIntervalSince1970: since))
        self.transitioned = Date(timeIntervalSince1970: transitioned)
    }

    var alarmActions: [String] { (request["AlarmActions"]?.array ?? []).compactMap(\.string) }

    /// As DescribeAlarms answers it.
    var wire: WireFields {
        var fields = WireFields(request.object ?? JSONObject())
        for name in ["OKActions", "AlarmActions", "InsufficientDataActions"] where fields[name] == nil {
            fields[name] = .list([])
        }
        if fields["ActionsEnabled"] == nil { fields["ActionsEnabled"] = true }
        fields["AlarmArn"] = .string(arn)
        fields["AlarmConfigurationUpdatedTimestamp"] = .timestamp(configured)
        fields["StateValue"] = .string(state.value.rawValue)
        fields["StateReason"] = .string(state.reason)
        fields["StateReasonData"] = state.reasonData.map { .string($0) }
        fields["StateUpdatedTimestamp"] = .timestamp(state.since)
        fields["StateTransitionedTimestamp"] = .timestamp(transitioned)
        return fields
    }
}

/// All alarms: names are unique over both kinds.
package struct AlarmView: Sendable {
    var metric: [String: StoredAlarm] = [:]
    var composite: [String: CompositeAlarm] = [:]

    func state(of name: String) -> AlarmState? { metric[name]?.state ?? composite[name]?.state }

    /// The tags of the alarm with that ARN; nil when there is none.
    func tags(arn: String) -> [String: String]? {
        metric.values.first { $0.arn == arn }?.tags ?? composite.values.first { $0.arn == arn }?.tags
    }

    /// The composite alarms that look at an alarm, by name.
    func parents(of name: String) -> [String] {
        composite.values.filter { $0.rule.names.contains(name) }.map(\.name).sorted()
    }
}

import AWSShapes
package import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The local CloudWatch: metrics and alarms.
package struct CloudWatchService: AWSServiceHandler {
    let metrics: MetricStore
    let alarms: AlarmEvaluator
    let clock: CloudClock

    package init(metrics: MetricStore, alarms: AlarmEvaluator, clock: CloudClock) {
        self.metrics = metrics
        self.alarms = alarms
        self.clock = clock
    }

    package var model: ServiceModel { CloudWatch.model }
    package var implemented: Set<String> {
        [
            "PutMetricData", "GetMetricData", "GetMetricStatistics", "ListMetrics", "PutMetricAlarm", "DescribeAlarms",
            "DeleteAlarms", "SetAlarmState",
        ]
    }

    package func answer(_ call: AWSCall) async throws -> WireFields {
        switch call.operation {
        case "PutMetricData": try await putMetricData(call.input)
        case "GetMetricData": try getMetricData(call.input)
        case "GetMetricStatistics": try getMetricStatistics(call.input)
        case "ListMetrics": try listMetrics(call.input)
        case "PutMetricAlarm": try await putMetricAlarm(call)
        case "DescribeAlarms": try describeAlarms(call.input)
        case "DeleteAlarms": try await deleteAlarms(call.input)
        case "SetAlarmState": try await setAlarmState(call.input)
        default: throw AWSFault.notImplemented("CloudWatch", call.operation)
        }
    }

    private func putMetricAlarm(_ call: AWSCall) async throws -> WireFields {
        try await alarms.put(
            StoredAlarm(call.input, account: call.account, region: call.region, now: clock.date))
        return WireFields()
    }

    private func describeAlarms(_ input: WireFields) throws -> WireFields {
        let names = (input.list("AlarmNames") ?? []).compactMap(\.string)
        let prefix = input.string("AlarmNamePrefix")
        guard names.isEmpty || prefix == nil else {
            throw AWSFault(
                "ValidationError", "AlarmNamePrefix cannot be used with AlarmNames.")
        }
        for member in ["ChildrenOfAlarmName", "ParentsOfAlarmName"] where input[member] != nil {
            throw AWSFault.notImplemented("CloudWatch", "DescribeAlarms with \(member)")
        }
        let types = (input.list("AlarmTypes") ?? []).compactMap(\.string)
        guard types.isEmpty || types.contains("MetricAlarm") else {
            return ["MetricAlarms": .list([]), "CompositeAlarms": .list([])]
        }
        let wantedState = input.string("StateValue")
        let actionPrefix = input.string("ActionPrefix")
        let after = try Self.place(input.string("NextToken"))
        let limit = Int(input.int("MaxRecords") ?? 50)
        let found = alarms.state.view.values.filter { alarm in
            (names.isEmpty || names.contains(alarm.name)) && alarm.name.hasPrefix(prefix ?? "")
                && (wantedState == nil || alarm.state.value.rawValue == wantedState)
                && (actionPrefix == nil || alarm.alarmActions.contains { $0.hasPrefix(actionPrefix ?? "") })
                && (after == nil || alarm.name > (after ?? ""))
        }.sorted { $0.name < $1.name }
        let page = found.prefix(limit)
        var output: WireFields = [
            "CompositeAlarms": .list([]), "MetricAlarms": .list(page.map { .structure($0.wire) }),
        ]
        if found.count > limit, let last = page.last { output["NextToken"] = .string(Self.token(last.name)) }
        return output
    }

    private func deleteAlarms(_ input: WireFields) async throws -> WireFields {
        try await alarms.delete((input.list("AlarmNames") ?? []).compactMap(\.string))
        return WireFields()
    }

    private func setAlarmState(_ input: WireFields) async throws -> WireFields {
        guard let value = input.string("StateValue").flatMap(AlarmState.Value.init(rawValue:)) else {
            throw AWSFault("ValidationError", "StateValue must be one of OK, ALARM, INSUFFICIENT_DATA.")
        }
        let data = input.string("StateReasonData")
        if let data, (try? JSONValue(parsing: data)) == nil {
            throw AWSFault("InvalidFormat", "StateReasonData was not valid JSON")
        }
        try await alarms.move(
            input.string("AlarmName") ?? "", configured: nil,
            to: AlarmState(
                value: value, reason: input.string("StateReason") ?? "", reasonData: data, since: clock.date))
        return WireFields()
    }

    // MARK: Shared by the operations

    static func dimensions(_ input: WireFields) throws -> [String: String] {
        var dimensions: [String: String] = [:]
        for dimension in (input.list("Dimensions") ?? []).compactMap(\.structure) {
            guard let name = dimension.string("Name"), let value = dimension.string("Value") else {
                throw AWSFault("MissingParameter", "Each dimension needs Name and Value.")
            }
            guard dimensions.updateValue(value, forKey: name) == nil else {
                throw AWSFault(
                    "InvalidParameterValue", "The dimension \(TerminalText.escape(name, limit: 80)) is given twice.")
            }
        }
        return dimensions
    }

    static func wire(_ dimensions: [MetricDimension]) -> WireValue {
        .list(dimensions.map { ["Name": .string($0.name), "Value": .string($0.value)] })
    }

    static func token(_ place: String) -> String { Data(place.utf8).base64EncodedString() }

    static func place(_ token: String?) throws -> String? {
        guard let token else { return nil }
        guard let bytes = Data(base64Encoded: token), let text = String(validating: bytes, as: UTF8.self) else {
            throw AWSFault("InvalidNextToken", "The next token specified is invalid.")
        }
        return text
    }
}

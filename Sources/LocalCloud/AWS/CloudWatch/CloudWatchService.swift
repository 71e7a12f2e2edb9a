import AWSShapes
import AWSWire
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

    func putMetricAlarm(_ input: CloudWatch.PutMetricAlarmInput, _ call: AWSCall) async throws -> WireFields {
        // Stored as JSON, which has no such numbers.
        guard input.threshold?.isFinite ?? true else {
            throw AWSFault("ValidationError", "The parameter Threshold must be a finite number.")
        }
        let alarm = try StoredAlarm(input, call, now: clock.date)
        if !alarm.queries.isEmpty {
            // Computed once, so that what cannot be computed is refused now.
            _ = try metrics.answers(
                to: alarm.queries, from: clock.date.addingTimeInterval(-Double(alarm.period)), to: clock.date)
        }
        try await alarms.put(alarm)
        return WireFields()
    }

    func putCompositeAlarm(
        _ input: CloudWatch.PutCompositeAlarmInput, _ call: AWSCall
    ) async throws -> WireFields {
        try await alarms.put(CompositeAlarm(input, call, now: clock.date))
        return WireFields()
    }

    func describeAlarmHistory(
        _ input: CloudWatch.DescribeAlarmHistoryInput, _ call: AWSCall
    ) async throws -> WireFields {
        let place = try Self.place(input.nextToken)
        let after = place.flatMap { Int64($0) }
        guard place == nil || after != nil else {
            throw AWSFault("InvalidNextToken", "The next token specified is invalid.")
        }
        let (items, next) = try await alarms.history(input, after: after)
        var output: WireFields = ["AlarmHistoryItems": .list(items.map { .structure($0) })]
        if let next { output["NextToken"] = .string(Self.token(String(next))) }
        return output
    }

    func describeAlarms(_ input: CloudWatch.DescribeAlarmsInput, _ call: AWSCall) throws -> WireFields {
        let (names, prefix) = (input.alarmNames ?? [], input.alarmNamePrefix)
        guard names.isEmpty || prefix == nil else {
            throw AWSFault("ValidationError", "AlarmNamePrefix cannot be used with AlarmNames.")
        }
        let types = Set((input.alarmTypes ?? [.metricAlarm]).map(\.rawValue))
        let wantedState = input.stateValue?.rawValue
        let after = try Self.place(input.nextToken)
        let limit = input.maxRecords ?? 50
        func isWanted(_ name: String, _ state: AlarmState, _ actions: [String]) -> Bool {
            (names.isEmpty || names.contains(name)) && name.hasPrefix(prefix ?? "")
                && (wantedState == nil || state.value.rawValue == wantedState)
                && (input.actionPrefix.map { prefix in actions.contains { $0.hasPrefix(prefix) } } ?? true)
                && (after == nil || name > (after ?? ""))
        }
        let view = alarms.state.view
        var found: [(name: String, isMetric: Bool, wire: WireFields)] = []
        if types.contains("MetricAlarm") {
            found += view.metric.values.filter { isWanted($0.name, $0.state, $0.alarmActions) }
                .map { (name: $0.name, isMetric: true, wire: $0.wire) }
        }
        if types.contains("CompositeAlarm") {
            found += view.composite.values.filter { isWanted($0.name, $0.state, $0.alarmActions) }
                .map { (name: $0.name, isMetric: false, wire: $0.wire) }
        }
        found.sort { $0.name < $1.name }
        let page = found.prefix(limit)
        var output: WireFields = [
            "CompositeAlarms": .list(page.filter { !$0.isMetric }.map { .structure($0.wire) }),
            "MetricAlarms": .list(page.filter(\.isMetric).map { .structure($0.wire) }),
        ]
        if found.count > limit, let last = page.last { output["NextToken"] = .string(Self.token(last.name)) }
        return output
    }

    func deleteAlarms(_ input: CloudWatch.DeleteAlarmsInput, _ call: AWSCall) async throws -> WireFields {
        try await alarms.delete(input.alarmNames, at: clock.date)
        return WireFields()
    }

    func setAlarmState(_ input: CloudWatch.SetAlarmStateInput, _ call: AWSCall) async throws -> WireFields {
        guard let value = AlarmState.Value(rawValue: input.stateValue.rawValue) else {
            throw AWSFault("ValidationError", "StateValue must be one of OK, ALARM, INSUFFICIENT_DATA.")
        }
        if let data = input.stateReasonData, (try? JSONValue(parsing: data)) == nil {
            throw AWSFault("InvalidFormat", "StateReasonData was not valid JSON")
        }
        try await alarms.move(
            input.alarmName, configured: nil,
            to: AlarmState(
                value: value, reason: input.stateReason, reasonData: input.stateReasonData, since: clock.date))
        return WireFields()
    }

    func listTagsForResource(_ input: CloudWatch.ListTagsForResourceInput, _ call: AWSCall) throws -> WireFields {
        guard let tags = alarms.state.read({ $0.tags(arn: input.resourceARN) }) else {
            throw AWSFault(
                "ResourceNotFoundException",
                "The resource \(TerminalText.escape(input.resourceARN, limit: 1024)) does not exist.", status: 404)
        }
        return [
            "Tags": .list(tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
        ]
    }

    // MARK: Shared by the operations

    static func tags(_ given: [CloudWatch.Tag]?) -> [String: String] {
        Dictionary((given ?? []).map { ($0.key, $0.value) }) { $1 }
    }

    static func dimensions(_ given: [CloudWatch.Dimension]?) throws -> [String: String] {
        var dimensions: [String: String] = [:]
        for dimension in given ?? [] {
            guard dimensions.updateValue(dimension.value, forKey: dimension.name) == nil else {
                throw AWSFault(
                    "InvalidParameterValue",
                    "The dimension \(TerminalText.escape(dimension.name, limit: 80)) is given twice.")
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

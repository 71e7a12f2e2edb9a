internal import AWSShapes
internal import Core

/// What was seen while an update was under way. SageMaker's own reason is often empty after a rollback.
struct UpdateEvidence {
    private var seen: [JSONValue] = []
    private var fired: [String: JSONValue] = [:]

    /// Most stages that are kept; an update has a handful.
    private static let limit = 100

    /// Stages in the order in which they came: `{"Status", "StatusMessage"}`.
    var stages: JSONValue { .array(seen) }
    /// Alarms that were seen in ALARM: `{"AlarmName", "StateReason"}`.
    var alarms: JSONValue { .array(fired.sorted { $0.key < $1.key }.map(\.value)) }

    mutating func take(_ endpoint: SageMaker.DescribeEndpointOutput) {
        for variant in endpoint.pendingDeploymentSummary?.productionVariants ?? [] {
            for status in variant.variantStatus ?? [] {
                let stage: JSONValue = [
                    "Status": .string(status.status.rawValue),
                    "StatusMessage": status.statusMessage.map { .string($0) } ?? .null,
                ]
                if seen.count < Self.limit, seen.last != stage { seen.append(stage) }
            }
        }
    }

    mutating func take(_ alarms: [CloudWatch.MetricAlarm]) {
        for alarm in alarms where alarm.stateValue == .alarm {
            let name = alarm.alarmName ?? ""
            fired[name] = ["AlarmName": .string(name), "StateReason": .string(alarm.stateReason ?? "")]
        }
    }
}

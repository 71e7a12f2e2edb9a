internal import Core
package import Rollouts

extension AlarmObservation {
    /// Why it is in its state, in people's units: `p95 of ModelLatency was 4.7 s, 4.9 s; its limit is 3 s`. The cloud's own
    /// sentence, with raw values, where they are not known; empty where nothing is.
    package var words: String {
        guard let definition, !measured.isEmpty, let limit = EndpointMetrics.words(definition.threshold, of: definition)
        else { return reason }
        let values = measured.compactMap { EndpointMetrics.words($0, of: definition) }.joined(separator: ", ")
        return "\(definition.statistic) of \(definition.metric) was \(values); its limit is \(limit)"
    }
}

/// What SageMaker publishes about endpoints in CloudWatch: which metrics there are, and their units. AWS documents them
/// under "Amazon SageMaker AI metrics in Amazon CloudWatch".
enum EndpointMetrics {
    /// Metrics of invocations, with endpoint and variant as dimensions, to their unit.
    static let invocations: [String: String] = [
        "Invocations": "None", "InvocationsPerInstance": "None", "Invocation4XXErrors": "None",
        "Invocation5XXErrors": "None", "InvocationModelErrors": "None", "ModelInvocation4XXErrors": "None",
        "ModelInvocation5XXErrors": "None", "ModelLatency": "Microseconds", "OverheadLatency": "Microseconds",
        "FirstChunkLatency": "Microseconds", "FirstChunkModelLatency": "Microseconds",
        "FirstChunkOverheadLatency": "Microseconds", "ModelSetupTime": "Microseconds",
        "ConcurrentRequestsPerModel": "Count", "ConcurrentRequestsPerCopy": "Count",
        "NoCapacityInvocationFailures": "Count",
    ]
    /// Metrics of the instances themselves.
    static let instances: [String: String] = [
        "CPUUtilization": "Percent", "CPUUtilizationNormalized": "Percent", "MemoryUtilization": "Percent",
        "GPUUtilization": "Percent", "GPUUtilizationNormalized": "Percent", "GPUMemoryUtilization": "Percent",
        "GPUMemoryUtilizationNormalized": "Percent", "DiskUtilization": "Percent",
    ]
    /// Metric names by namespace.
    static let namespaces: [String: [String: String]] = [
        "AWS/SageMaker": invocations, "/aws/sagemaker/Endpoints": instances,
        "/aws/sagemaker/InferenceComponents": instances,
    ]

    /// A value of a metric in people's units: `4.7 s` for 4675584 µs.
    static func words(_ value: Double, of alarm: AlarmDefinition) -> String? {
        switch namespaces[alarm.namespace]?[alarm.metric] {
        case "Microseconds"?:
            value >= 1_000_000 ? "\(tenths(value / 1_000_000)) s" : "\(tenths(value / 1_000)) ms"
        case "Percent"?: "\(tenths(value)) %"
        case "None"? where alarm.statistic == "Average": "\(tenths(value * 100)) % of the requests"
        case .some: tenths(value)
        case nil: nil
        }
    }

    private static func tenths(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return Int64(exactly: rounded).map(String.init) ?? "\(rounded)"
    }

    /// Why an alarm of these names never gets a datum; nil where it may, or where the namespace is somebody's own.
    static func silence(of alarm: AlarmDefinition, _ name: String) -> LintFinding? {
        guard let metrics = namespaces[alarm.namespace] else {
            guard let meant = Spelling.nearest(alarm.namespace, in: namespaces.keys.sorted()) else { return nil }
            return LintFinding(
                .namespaceUnknown, .error, name,
                "its namespace \(alarm.namespace) is not SageMaker's, so it never gets a datum",
                hint: "did you mean \(meant)?")
        }
        guard let unit = metrics[alarm.metric] else {
            // Endpoints of other kinds (asynchronous, serverless) have metrics of their own.
            guard let meant = Spelling.nearest(alarm.metric, in: metrics.keys.sorted()) else { return nil }
            return LintFinding(
                .metricUnknown, .error, name,
                "\(alarm.namespace) has no metric \(alarm.metric), so it never gets a datum",
                hint: "did you mean \(meant)?")
        }
        guard let wanted = alarm.unit, wanted != unit else { return nil }
        return LintFinding(
            .alarmUnit, .error, name,
            "it takes only data in \(wanted), and \(alarm.metric) comes in \(unit), so it never gets a datum",
            hint: "leave Unit out, and write the threshold in \(unit)")
    }
}

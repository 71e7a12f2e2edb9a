internal import Core
package import Rollouts

extension AlarmGrammar {
    /// SageMaker's endpoints in CloudWatch.
    package static let sageMaker = AlarmGrammar(
        endpointDimension: "EndpointName", variantDimension: "VariantName",
        configurationDimension: "EndpointConfigName", shortestPeriod: .seconds(60), measure: EndpointMetrics.measure,
        silence: EndpointMetrics.silence)
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
    private static func words(_ value: Double, of alarm: AlarmDefinition) -> String? {
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

    /// Why it is in its state, in people's units: `p95 of ModelLatency was 4.7 s, 4.9 s; its limit is 3 s`; nil where the
    /// units are not known.
    static func words(_ alarm: AlarmDefinition, measured: [Double]) -> String? {
        guard !measured.isEmpty, let limit = words(alarm.threshold, of: alarm) else { return nil }
        let values = measured.compactMap { words($0, of: alarm) }.joined(separator: ", ")
        return "\(alarm.statistic) of \(alarm.metric) was \(values); its limit is \(limit)"
    }

    @Sendable static func measure(_ alarm: AlarmDefinition) -> AlarmGrammar.Measure? {
        switch namespaces[alarm.namespace]?[alarm.metric] {
        case "Microseconds"?: .time(perSecond: 1_000_000, unit: "microseconds")
        case "None"? where alarm.metric.hasSuffix("Errors"): .failures
        case .some: .other
        case nil: nil
        }
    }

    /// Why an alarm of these names never gets a datum; nil where it may, or where the namespace is somebody's own.
    @Sendable static func silence(_ alarm: AlarmDefinition) -> AlarmGrammar.Silence? {
        guard let metrics = namespaces[alarm.namespace] else {
            guard let meant = Spelling.nearest(alarm.namespace, in: namespaces.keys.sorted()) else { return nil }
            return .init(
                .namespace, "its namespace \(alarm.namespace) is not SageMaker's, so it never gets a datum",
                hint: "did you mean \(meant)?")
        }
        guard let unit = metrics[alarm.metric] else {
            // Endpoints of other kinds (asynchronous, serverless) have metrics of their own.
            guard let meant = Spelling.nearest(alarm.metric, in: metrics.keys.sorted()) else { return nil }
            return .init(
                .metric, "\(alarm.namespace) has no metric \(alarm.metric), so it never gets a datum",
                hint: "did you mean \(meant)?")
        }
        if let wanted = alarm.unit, wanted != unit {
            return .init(
                .unit,
                "it takes only data in \(wanted), and \(alarm.metric) comes in \(unit), so it never gets a datum",
                hint: "leave Unit out, and write the threshold in \(unit)")
        }
        guard alarm.dimensions["EndpointName"] != nil, alarm.dimensions["VariantName"] == nil,
            alarm.dimensions["InferenceComponentName"] == nil
        else { return nil }
        return .init(
            .variant, "it has no VariantName dimension; SageMaker publishes no such series, so it never gets a datum",
            hint: "add VariantName")
    }
}

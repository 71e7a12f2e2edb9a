#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
package import Gateway
package import Logging

/// Carries what the gateway measured into CloudWatch, with SageMaker's names, dimensions and units.
///
/// Every metric goes out twice: for endpoint and variant, where both fleets are one, and with the configuration's name,
/// where the new fleet stands alone. Latencies are in microseconds; an error metric has a 0 or a 1 for each request, so
/// that its average is the error rate.
package struct EndpointMeter: MetricSource {
    private let gateway: Gateway
    private let store: PlaneStore
    private let logger: Logger
    static let namespace = "AWS/SageMaker"

    package init(gateway: Gateway, store: PlaneStore, logger: Logger) {
        self.gateway = gateway
        self.store = store
        self.logger = logger
    }

    package func publish(into metrics: MetricStore, upTo time: Date) async {
        for measurement in gateway.drainMeters() {
            do {
                // The ARN has the name in small letters; of an endpoint that is gone there is nothing better.
                let name =
                    store.record(EndpointRecord.self, measurement.endpoint)?.name
                    ?? measurement.endpoint.split(separator: "/").last.map(String.init) ?? measurement.endpoint
                try Self.record(measurement, endpoint: name, into: metrics, at: time)
            } catch {
                // The store's bound on the number of series; requests must not suffer from it.
                logger.warning("metrics were dropped", metadata: ["error": "\(error)"])
            }
        }
    }

    static func record(
        _ measured: FleetMeasurement, endpoint: String, into metrics: MetricStore, at time: Date
    ) throws {
        let both = ["EndpointName": endpoint, "VariantName": measured.workload.variant]
        var alone = both
        alone["EndpointConfigName"] = measured.configName
        for dimensions in [both, alone] {
            func add(_ metric: String, _ observation: MetricObservation, _ unit: String) throws {
                let series = MetricSeries(namespace: namespace, metric: metric, dimensions: dimensions)
                // Alarms with periods of ten seconds make short rehearsals possible; longer periods are summed up.
                try metrics.record(series, observation, unit: unit, at: time, isHighResolution: true)
            }
            let total = Double(measured.invocations)
            try add("Invocations", .histogram([.init(value: 1, count: total)]), "None")
            for (metric, count) in [
                ("Invocation4XXErrors", measured.errors4xx), ("Invocation5XXErrors", measured.errors5xx),
                ("InvocationModelErrors", measured.modelErrors),
            ] {
                let bad = Double(count)
                try add(metric, .histogram([.init(value: 0, count: total - bad), .init(value: 1, count: bad)]), "None")
            }
            for (metric, latencies) in [
                ("ModelLatency", measured.modelLatencyMicroseconds),
                ("OverheadLatency", measured.overheadLatencyMicroseconds),
                ("FirstChunkLatency", measured.firstChunkLatencyMicroseconds),
            ] where !latencies.isEmpty {
                let points = latencies.map { MetricObservation.Point(value: $0.microseconds, count: Double($0.count)) }
                try add(metric, .histogram(points), "Microseconds")
            }
        }
    }
}

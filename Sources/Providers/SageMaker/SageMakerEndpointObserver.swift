package import AWSClient
internal import AWSShapes
internal import Core
package import Rollouts
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Looks at a SageMaker endpoint, its alarms and its traffic. Changes nothing.
package struct SageMakerEndpointObserver: EndpointObserver {
    private let client: AWSClient
    private let sageMaker: SageMakerClient
    private let cloudWatch: CloudWatchClient
    private let artifacts: ArtifactDigest

    package init(_ client: AWSClient) {
        self.client = client
        sageMaker = SageMakerClient(client)
        cloudWatch = CloudWatchClient(client)
        artifacts = ArtifactDigest(client)
    }

    package var limits: RolloutSpec.Limits { .sageMaker }
    package var grammar: AlarmGrammar { .sageMaker }

    package func endpoint(_ name: String) async throws -> EndpointSnapshot? {
        guard let endpoint = try await sageMaker.endpoint(name) else { return nil }
        let configName = endpoint.endpointConfigName ?? ""
        let config = configName.isEmpty ? nil : try await sageMaker.endpointConfig(configName)
        var snapshot = EndpointSnapshot(
            name: name, status: .init(endpoint.endpointStatus), configuration: configName,
            configurationCreated: config.map { RolloutTime($0.creationTime) },
            created: RolloutTime(endpoint.creationTime), lastModified: RolloutTime(endpoint.lastModifiedTime),
            failureReason: endpoint.failureReason.flatMap { $0.isEmpty ? nil : $0 },
            variants: (endpoint.productionVariants ?? []).map { variant in
                let type = config?.productionVariants.first { $0.variantName == variant.variantName }?.instanceType
                return VariantSnapshot(variant, instanceType: type?.rawValue)
            },
            pending: endpoint.pendingDeploymentSummary.map { PendingDeployment($0) },
            digests: try await digests(config))
        snapshot.isAutoscaled = config?.productionVariants.contains { $0.managedInstanceScaling != nil } ?? false
        let fleet = snapshot.variants.compactMap { $0.desiredCount ?? $0.currentCount }.reduce(0, +)
        snapshot.lastDeployment = endpoint.lastDeploymentConfig.flatMap { RolloutSpec($0, fleet: fleet) }
        return snapshot
    }

    package func configuration(_ name: String) async throws -> ConfigurationSnapshot? {
        guard let config = try await sageMaker.endpointConfig(name) else { return nil }
        return ConfigurationSnapshot(
            created: RolloutTime(config.creationTime), digests: try await digests(config))
    }

    /// Digests of what a configuration leads to: itself, its models and their files.
    private func digests(_ config: SageMaker.DescribeEndpointConfigOutput?) async throws -> ReleaseDigests {
        guard let config else { return ReleaseDigests() }
        var digests = ReleaseDigests(
            configuration: Self.digest(
                config.wire, without: ["EndpointConfigName", "EndpointConfigArn", "CreationTime", "ModelName"]))
        var models: [JSONValue] = []
        var files: [String] = []
        for variant in config.productionVariants {
            guard let name = variant.modelName, let model = try await sageMaker.model(name) else { continue }
            models.append(Self.plain(model.wire, without: ["ModelName", "ModelArn", "CreationTime"]))
            for container in (model.containers ?? []) + [model.primaryContainer].compactMap({ $0 }) {
                guard let uri = container.modelDataSource?.s3DataSource?.s3URI else { continue }
                if let digest = try await artifacts.readable(uri) { files.append(digest.hex) }
            }
        }
        if !models.isEmpty { digests.model = SHA256Digest(of: JSONValue.array(models).canonicalBytes).description }
        // One artifact keeps the digest that its release was recorded with; several are summed up.
        if files.count == 1 {
            digests.artifact = "sha256:" + files[0]
        } else if !files.isEmpty {
            digests.artifact = SHA256Digest(of: files.joined(separator: "\n").utf8).description
        }
        return digests
    }

    package func alarms(_ names: [String]) async throws -> [AlarmObservation] {
        guard !names.isEmpty else { return [] }
        let found = try await cloudWatch.alarms(names)
        return names.map { name in
            found.first { $0.alarmName == name }.map { AlarmObservation($0) }
                ?? AlarmObservation(name: name, state: .missing)
        }
    }

    package func invocations(
        endpoint: String, variants: [String], configurations: [String], from: RolloutTime, to: RolloutTime
    ) async throws -> [InvocationCount] {
        let metrics = ["Invocations", "Invocation4XXErrors", "Invocation5XXErrors"]
        var queries: [CloudWatch.MetricDataQuery] = []
        for (row, configuration) in configurations.enumerated() {
            for (column, variant) in variants.enumerated() {
                for (kind, metric) in metrics.enumerated() {
                    let dimensions = [
                        CloudWatch.Dimension(name: "EndpointName", value: endpoint),
                        CloudWatch.Dimension(name: "VariantName", value: variant),
                        CloudWatch.Dimension(name: "EndpointConfigName", value: configuration),
                    ]
                    queries.append(
                        CloudWatch.MetricDataQuery(
                            id: "m\(row)_\(column)_\(kind)",
                            metricStat: CloudWatch.MetricStat(
                                metric: CloudWatch.Metric(
                                    namespace: "AWS/SageMaker", metricName: metric, dimensions: dimensions),
                                period: 60, stat: "Sum")))
                }
            }
        }
        guard !queries.isEmpty, from < to else {
            return configurations.map { InvocationCount(configuration: $0, invocations: 0) }
        }
        var values: [String: [Double]] = [:]
        for start in stride(from: 0, to: queries.count, by: 500) {
            let part = Array(queries[start..<min(start + 500, queries.count)])
            // Periods begin at whole minutes.
            let first = Date(timeIntervalSince1970: (from.date.timeIntervalSince1970 / 60).rounded(.down) * 60)
            values.merge(try await cloudWatch.values(part, from: first, to: to.date)) { $0 + $1 }
        }
        func sum(_ row: Int, _ kind: Int) -> Int {
            let all = variants.indices.flatMap { values["m\(row)_\($0)_\(kind)"] ?? [] }
            return Int(all.reduce(0, +).rounded())
        }
        return configurations.enumerated().map { row, configuration in
            InvocationCount(
                configuration: configuration, invocations: sum(row, 0), errors4xx: sum(row, 1), errors5xx: sum(row, 2))
        }
    }
}

internal import AWSShapes
internal import AWSWire
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SageMakerService {
    func updateEndpoint(_ input: SageMaker.UpdateEndpointInput, _ call: AWSCall) async throws -> WireFields {
        let (configName, scope) = (input.endpointConfigName, call.scope)
        let arn = scope.endpoint(input.endpointName)
        guard let endpoint = store.record(EndpointRecord.self, arn) else {
            throw SageMakerFault.couldNotFind("endpoint", arn)
        }
        let document = try deploymentConfig(input, call, endpoint)
        let policy = try document.map { try DeploymentPolicy($0.fields) } ?? .standard
        for alarm in policy.alarms where alarms.state(of: alarm) == nil {
            throw SageMakerFault.validation(
                "The alarm \(alarm) in AutoRollbackConfiguration does not exist in region \(scope.region).")
        }
        let time = now
        try await store.change { transaction in
            guard var record = transaction.view.endpoints[arn] else {
                throw SageMakerFault.couldNotFind("endpoint", arn)
            }
            try Self.checkUpdatable(record)
            let config = try Self.config(configName, scope, transaction.view)
            guard record.configName != configName || record.status == .updateRollbackFailed else {
                throw SageMakerFault.validation(
                    "Cannot update endpoint \"\(arn)\": it already uses endpoint configuration \(configName).")
            }
            // The old fleet may have to be rebuilt from its configuration, after a restart for example.
            _ = try Self.config(record.configName, scope, transaction.view)
            // Only the guardrails compare fleets variant by variant.
            let (old, new) = (Set(record.variants.map(\.name)), Set(config.variants.map(\.name)))
            guard old == new || document == nil else {
                throw SageMakerFault.validation(
                    "Variant names must be identical in the old and the new endpoint configuration: "
                        + "\(old.sorted().joined(separator: ", ")) and \(new.sorted().joined(separator: ", ")).")
            }
            let (counts, weights) = Self.retained(input, record)
            let variants = try Self.states(config, transaction.view, time, counts: counts, weights: weights)
            let plan = try Self.plan(config, transaction.view, counts: counts, weights: weights)
            try policy.check(plan)
            try Self.checkQuota(adding: variants, scope, transaction.view)
            record.status = .updating
            record.failureReason = nil
            record.lastModifiedTime = time
            record.deployment = .init(
                configName: configName, startTime: time, variants: variants, policy: document, plan: plan)
            transaction.put(record)
            Self.bindFaults(to: configName, endpoint: record.name, &transaction)
        }
        await deployments.update(arn)
        return ["EndpointArn": .string(arn)]
    }

    private static func checkUpdatable(_ record: EndpointRecord) throws {
        switch record.status {
        case .inService, .updateRollbackFailed: return
        case .failed:
            throw SageMakerFault.validation(
                "Cannot update endpoint \"\(record.arn)\" in status Failed. Delete it and create it again.")
        case .creating, .updating, .deleting:
            throw SageMakerFault.validation("Cannot update in-progress endpoint \"\(record.arn)\".")
        }
    }

    private func deploymentConfig(
        _ input: SageMaker.UpdateEndpointInput, _ call: AWSCall, _ endpoint: EndpointRecord
    ) throws -> StoredDocument? {
        let given = Self.deploymentConfig(call)
        guard input.retainDeploymentConfig == true else { return given }
        guard given == nil else {
            throw SageMakerFault.validation(
                "You cannot specify DeploymentConfig when RetainDeploymentConfig is true.")
        }
        return endpoint.lastDeploymentConfig
    }

    /// Counts and weights that the endpoint has now and is to keep.
    private static func retained(
        _ input: SageMaker.UpdateEndpointInput, _ record: EndpointRecord
    ) -> (counts: [String: Int], weights: [String: Double]) {
        guard input.retainAllVariantProperties == true else { return ([:], [:]) }
        let excluded = Set((input.excludeRetainedVariantProperties ?? []).map(\.variantPropertyType))
        var (counts, weights): ([String: Int], [String: Double]) = ([:], [:])
        for variant in record.variants {
            if !excluded.contains(.desiredInstanceCount) { counts[variant.name] = variant.desiredCount }
            if !excluded.contains(.desiredWeight) { weights[variant.name] = variant.desiredWeight }
        }
        return (counts, weights)
    }

    /// Faults for "the next update" become faults of this update's configuration.
    private static func bindFaults(to configName: String, endpoint: String, _ transaction: inout PlaneTransaction) {
        for var fault in transaction.view.faults.values where fault.nextUpdate {
            if let wanted = fault.endpoint, wanted != endpoint { continue }
            fault.nextUpdate = false
            fault.endpoint = endpoint
            fault.config = configName
            transaction.put(fault)
        }
    }
}

internal import AWSShapes
internal import AWSWire
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SageMakerService {
    func createEndpoint(_ input: SageMaker.CreateEndpointInput, _ call: AWSCall) async throws -> WireFields {
        let (name, configName, scope) = (input.endpointName, input.endpointConfigName, call.scope)
        let arn = scope.endpoint(name)
        let policy = Self.deploymentConfig(call)
        if let policy { _ = try DeploymentPolicy(policy.fields) }
        let (tags, time) = (Self.tags(input.tags), now)
        try await store.change { transaction in
            guard transaction.view.endpoints[arn] == nil else { throw SageMakerFault.alreadyExists("endpoint", arn) }
            let config = try Self.config(configName, scope, transaction.view)
            let variants = try Self.states(config, transaction.view, time)
            let plan = try Self.plan(config, transaction.view)
            try Self.checkQuota(adding: variants, scope, transaction.view)
            transaction.put(
                EndpointRecord(
                    arn: arn, name: name, scope: scope, configName: configName, status: .creating,
                    creationTime: time, lastModifiedTime: time, variants: variants, plan: plan,
                    lastDeploymentConfig: policy,
                    deployment: .init(configName: configName, startTime: time, variants: variants, plan: plan)))
            try Self.add(tags, to: arn, &transaction)
        }
        await deployments.create(arn)
        return ["EndpointArn": .string(arn)]
    }

    func describeEndpoint(_ input: SageMaker.DescribeEndpointInput, _ call: AWSCall) throws -> WireFields {
        let arn = call.scope.endpoint(input.endpointName)
        guard let record = store.record(EndpointRecord.self, arn) else {
            throw SageMakerFault.couldNotFind("endpoint", arn)
        }
        var output = record.description
        let config = store.record(EndpointConfigRecord.self, record.scope.endpointConfig(record.configName))
        if let capture = config?.request.fields.structure("DataCaptureConfig") {
            var summary: WireFields = [
                "EnableCapture": .bool(capture.bool("EnableCapture") ?? false),
                // Kept and told, but nothing is captured here.
                "CaptureStatus": "Stopped", "KmsKeyId": .string(capture.string("KmsKeyId") ?? ""),
            ]
            summary["CurrentSamplingPercentage"] = capture["InitialSamplingPercentage"]
            summary["DestinationS3Uri"] = capture["DestinationS3Uri"]
            output["DataCaptureConfig"] = .structure(summary)
        }
        return output
    }

    func listEndpoints(_ input: SageMaker.ListEndpointsInput, _ call: AWSCall) throws -> WireFields {
        let all = store.view.endpoints.values.filter { $0.scope == call.scope }
        let (endpoints, token) = try SageMakerPaging(call).page(
            all,
            traits: {
                .init(
                    name: $0.name, creationTime: $0.creationTime, lastModifiedTime: $0.lastModifiedTime,
                    status: $0.status.rawValue)
            })
        var output: WireFields = [
            "Endpoints": .list(
                endpoints.map {
                    [
                        "EndpointName": .string($0.name), "EndpointArn": .string($0.arn),
                        "CreationTime": .timestamp($0.creationTime),
                        "LastModifiedTime": .timestamp($0.lastModifiedTime),
                        "EndpointStatus": .string($0.status.rawValue),
                    ]
                })
        ]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func deleteEndpoint(_ input: SageMaker.DeleteEndpointInput, _ call: AWSCall) async throws -> WireFields {
        let arn = call.scope.endpoint(input.endpointName)
        let time = now
        try await store.change { transaction in
            guard var record = transaction.view.endpoints[arn] else {
                throw SageMakerFault.couldNotFind("endpoint", arn)
            }
            switch record.status {
            case .inService, .failed, .updateRollbackFailed: break
            case .deleting: return
            case .creating, .updating: throw SageMakerFault.validation("Cannot update in-progress endpoint \"\(arn)\".")
            }
            record.status = .deleting
            record.lastModifiedTime = time
            transaction.put(record)
        }
        await deployments.delete(arn)
        return WireFields()
    }

    /// The policy as it was sent: what is stored is also what a describe answers.
    static func deploymentConfig(_ call: AWSCall) -> StoredDocument? {
        call.input.structure("DeploymentConfig").map { StoredDocument($0) }
    }

    static func config(
        _ name: String, _ scope: ResourceScope, _ view: PlaneView
    ) throws -> EndpointConfigRecord {
        let arn = scope.endpointConfig(name)
        guard let config = view.endpointConfigs[arn] else {
            throw SageMakerFault.couldNotFind("endpoint configuration", arn)
        }
        return config
    }

    static func plan(
        _ config: EndpointConfigRecord, _ view: PlaneView, counts: [String: Int] = [:], weights: [String: Double] = [:]
    ) throws -> FleetPlan {
        if let plan = FleetPlan(config, in: view, counts: counts, weights: weights) { return plan }
        let missing = config.variants.map { config.scope.model($0.modelName) }.first { view.models[$0] == nil }
        throw SageMakerFault.couldNotFind("model", missing ?? "")
    }

    /// The variants of a configuration as an endpoint shows them before any instance is there.
    static func states(
        _ config: EndpointConfigRecord, _ view: PlaneView, _ time: Date, counts: [String: Int] = [:],
        weights: [String: Double] = [:]
    ) throws -> [EndpointRecord.VariantState] {
        try config.variants.map { variant in
            let arn = config.scope.model(variant.modelName)
            guard let model = view.models[arn] else { throw SageMakerFault.couldNotFind("model", arn) }
            let weight = weights[variant.name] ?? variant.weight
            return EndpointRecord.VariantState(
                name: variant.name, modelName: variant.modelName, image: model.image,
                instanceType: variant.instanceType, currentWeight: weight, desiredWeight: weight, currentCount: 0,
                desiredCount: counts[variant.name] ?? variant.instanceCount, imageResolvedAt: time,
                stage: .init(status: .creating, message: nil, startTime: time))
        }
    }

    /// Instances for endpoint usage, in all regions together: what one machine may reasonably be asked for.
    static let instanceQuota = 20

    static func checkQuota(
        adding variants: [EndpointRecord.VariantState], _ scope: ResourceScope, _ view: PlaneView
    ) throws {
        let delta = variants.reduce(0) { $0 + $1.desiredCount }
        let used = view.endpoints.values.filter { $0.status != .failed }
            .reduce(0) { sum, endpoint in sum + endpoint.variants.reduce(0) { $0 + $1.desiredCount } }
        guard used + delta > instanceQuota else { return }
        let type = variants.first?.instanceType ?? "ml"
        throw AWSFault(
            "ResourceLimitExceeded",
            "The account-level service limit '\(type) for endpoint usage' is \(instanceQuota) Instances, with current "
                + "utilization of \(used) Instances and a request delta of \(delta) Instances. Please use AWS Service "
                + "Quotas to request an increase for this quota.")
    }
}

extension EndpointRecord {
    /// What DescribeEndpoint answers.
    var description: WireFields {
        var output: WireFields = [
            "EndpointName": .string(name), "EndpointArn": .string(arn), "EndpointConfigName": .string(configName),
            "EndpointStatus": .string(status.rawValue), "CreationTime": .timestamp(creationTime),
            "LastModifiedTime": .timestamp(lastModifiedTime),
        ]
        // While it is created there is no live fleet yet: everything is in the pending summary.
        if status != .creating, !(status == .failed && variants.allSatisfy { $0.currentCount == 0 }) {
            output["ProductionVariants"] = .list(variants.map { .structure($0.wire(isPending: false)) })
        }
        if let failureReason { output["FailureReason"] = .string(String(failureReason.prefix(1024))) }
        if let lastDeploymentConfig { output["LastDeploymentConfig"] = .structure(lastDeploymentConfig.fields) }
        if let deployment, status == .creating || status == .updating {
            output["PendingDeploymentSummary"] = [
                "EndpointConfigName": .string(deployment.configName),
                "ProductionVariants": .list(deployment.variants.map { .structure($0.wire(isPending: true)) }),
                "StartTime": .timestamp(deployment.startTime),
            ]
        }
        return output
    }
}

extension EndpointRecord.VariantState {
    func wire(isPending: Bool) -> WireFields {
        var output: WireFields = [
            "VariantName": .string(name),
            "DeployedImages": [
                [
                    "SpecifiedImage": .string(image), "ResolvedImage": .string(image),
                    "ResolutionTime": .timestamp(imageResolvedAt),
                ]
            ],
            "CurrentWeight": .double(currentWeight), "DesiredWeight": .double(desiredWeight),
            "CurrentInstanceCount": .int(Int64(currentCount)), "DesiredInstanceCount": .int(Int64(desiredCount)),
        ]
        if isPending { output["InstanceType"] = .string(instanceType) }
        if let stage {
            var status: WireFields = [
                "Status": .string(stage.status.rawValue), "StartTime": .timestamp(stage.startTime),
            ]
            if let message = stage.message { status["StatusMessage"] = .string(message) }
            output["VariantStatus"] = .list([.structure(status)])
        }
        return output
    }
}

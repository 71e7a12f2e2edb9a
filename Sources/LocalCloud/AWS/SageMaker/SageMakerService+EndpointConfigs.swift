internal import AWSShapes
internal import AWSWire

extension SageMakerService {
    func createEndpointConfig(
        _ input: SageMaker.CreateEndpointConfigInput, _ call: AWSCall
    ) async throws -> WireFields {
        let (name, scope) = (input.endpointConfigName, call.scope)
        let arn = scope.endpointConfig(name)
        let variants = try input.productionVariants.map(Self.variant)
        if let twice = Dictionary(grouping: variants, by: \.name).first(where: { $0.value.count > 1 })?.key {
            throw SageMakerFault.validation("Production variant names must be unique: \(twice)")
        }
        let record = EndpointConfigRecord(
            arn: arn, name: name, scope: scope, creationTime: now, request: StoredDocument(call.input),
            variants: variants)
        let tags = Self.tags(input.tags)
        try await store.change { transaction in
            guard transaction.view.endpointConfigs[arn] == nil else {
                throw SageMakerFault.alreadyExists("endpoint configuration", arn)
            }
            for variant in variants {
                let model = scope.model(variant.modelName)
                guard transaction.view.models[model] != nil else { throw SageMakerFault.couldNotFind("model", model) }
            }
            transaction.put(record)
            try Self.add(tags, to: arn, &transaction)
        }
        return ["EndpointConfigArn": .string(arn)]
    }

    func describeEndpointConfig(_ input: SageMaker.DescribeEndpointConfigInput, _ call: AWSCall) throws -> WireFields {
        let arn = call.scope.endpointConfig(input.endpointConfigName)
        guard let record = store.record(EndpointConfigRecord.self, arn) else {
            throw SageMakerFault.couldNotFind("endpoint configuration", arn)
        }
        var output = record.request.given
        let variants = output.structures("ProductionVariants").map { variant in
            var variant = variant
            // The service fills in the default.
            if variant["InitialVariantWeight"] == nil { variant["InitialVariantWeight"] = .double(1) }
            return WireValue.structure(variant)
        }
        output["ProductionVariants"] = .list(variants)
        output["EndpointConfigArn"] = .string(arn)
        output["CreationTime"] = .timestamp(record.creationTime)
        return output
    }

    func listEndpointConfigs(_ input: SageMaker.ListEndpointConfigsInput, _ call: AWSCall) throws -> WireFields {
        let all = store.view.endpointConfigs.values.filter { $0.scope == call.scope }
        let (configs, token) = try SageMakerPaging(call).page(
            all,
            traits: {
                .init(name: $0.name, creationTime: $0.creationTime, lastModifiedTime: $0.creationTime, status: "")
            })
        var output: WireFields = [
            "EndpointConfigs": .list(
                configs.map {
                    [
                        "EndpointConfigName": .string($0.name), "EndpointConfigArn": .string($0.arn),
                        "CreationTime": .timestamp($0.creationTime),
                    ]
                })
        ]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func deleteEndpointConfig(
        _ input: SageMaker.DeleteEndpointConfigInput, _ call: AWSCall
    ) async throws -> WireFields {
        let arn = call.scope.endpointConfig(input.endpointConfigName)
        try await store.change { transaction in
            guard transaction.view.endpointConfigs[arn] != nil else {
                throw SageMakerFault.couldNotFind("endpoint configuration", arn)
            }
            // As in AWS this also succeeds while an endpoint uses it, whose next update is then refused.
            transaction.remove(EndpointConfigRecord.self, key: arn)
            transaction.remove(TagsRecord.self, key: arn)
        }
        return WireFields()
    }

    private static func variant(_ input: SageMaker.ProductionVariant) throws -> EndpointConfigRecord.Variant {
        let name = input.variantName
        guard let model = input.modelName else {
            throw SageMakerFault.notImplemented(
                "CreateEndpointConfig for inference components (variant \(name) has no ModelName)")
        }
        guard let type = input.instanceType?.rawValue else {
            throw SageMakerFault.validation("InstanceType is required for variant \(name).")
        }
        guard let count = input.initialInstanceCount, count >= 1 else {
            throw SageMakerFault.validation("InitialInstanceCount is required for variant \(name).")
        }
        if input.volumeSizeInGB != nil, hasLocalStorage(type) {
            throw SageMakerFault.validation(
                "VolumeSizeInGB cannot be specified for instance type \(type), which has local storage.")
        }
        let weight = input.initialVariantWeight ?? 1
        guard weight.isFinite else {
            throw SageMakerFault.validation("InitialVariantWeight of variant \(name) is not a number.")
        }
        return EndpointConfigRecord.Variant(
            name: name, modelName: model, instanceCount: count, instanceType: type,
            weight: weight,
            startupTimeoutSeconds: input.containerStartupHealthCheckTimeoutInSeconds ?? 600)
    }

    private static func hasLocalStorage(_ type: String) -> Bool {
        ["ml.g4dn.", "ml.g5.", "ml.g6.", "ml.g6e.", "ml.p4d.", "ml.p4de.", "ml.p5.", "ml.p5e.", "ml.p5en."]
            .contains { type.hasPrefix($0) }
    }
}

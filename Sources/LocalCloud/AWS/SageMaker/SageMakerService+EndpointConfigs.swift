internal import AWSWire

extension SageMakerService {
    func createEndpointConfig(_ input: WireFields, _ scope: ResourceScope) async throws -> WireFields {
        let name = try required("EndpointConfigName", input)
        let arn = scope.endpointConfig(name)
        for member in ["ShadowProductionVariants", "AsyncInferenceConfig", "DataCaptureConfig", "ExplainerConfig"]
        where input[member] != nil {
            throw SageMakerFault.notImplemented("CreateEndpointConfig with \(member)")
        }
        let variants = try input.structures("ProductionVariants").map(Self.variant)
        if let twice = Dictionary(grouping: variants, by: \.name).first(where: { $0.value.count > 1 })?.key {
            throw SageMakerFault.validation("Production variant names must be unique: \(twice)")
        }
        let record = EndpointConfigRecord(
            arn: arn, name: name, scope: scope, creationTime: now, request: StoredDocument(input), variants: variants)
        let tags = Self.tags(input)
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

    func describeEndpointConfig(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let arn = scope.endpointConfig(try required("EndpointConfigName", input))
        guard let record = store.record(EndpointConfigRecord.self, arn) else {
            throw SageMakerFault.couldNotFind("endpoint configuration", arn)
        }
        var output: WireFields = ["EndpointConfigName": .string(record.name), "EndpointConfigArn": .string(arn)]
        let request = record.request.fields
        let variants = request.structures("ProductionVariants").map { variant in
            var variant = variant
            // The service fills in the default.
            if variant["InitialVariantWeight"] == nil { variant["InitialVariantWeight"] = .double(1) }
            return WireValue.structure(variant)
        }
        output["ProductionVariants"] = .list(variants)
        output.copy(
            ["KmsKeyId", "ExecutionRoleArn", "VpcConfig", "EnableNetworkIsolation", "MetricsConfig"], from: request)
        output["CreationTime"] = .timestamp(record.creationTime)
        return output
    }

    func listEndpointConfigs(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let all = store.view.endpointConfigs.values.filter { $0.scope == scope }
        let (configs, token) = try SageMakerPaging(input).page(
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

    func deleteEndpointConfig(_ input: WireFields, _ scope: ResourceScope) async throws -> WireFields {
        let arn = scope.endpointConfig(try required("EndpointConfigName", input))
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

    private static func variant(_ input: WireFields) throws -> EndpointConfigRecord.Variant {
        let name = input.string("VariantName") ?? ""
        for (member, feature) in [
            ("ServerlessConfig", "serverless variants"), ("InstancePools", "instance pools"),
            ("ManagedInstanceScaling", "managed instance scaling"), ("AcceleratorType", "elastic inference"),
            ("CoreDumpConfig", "core dumps"), ("CapacityReservationConfig", "capacity reservations"),
        ] where input[member] != nil {
            throw SageMakerFault.notImplemented("CreateEndpointConfig with \(feature) (\(member))")
        }
        guard let model = input.string("ModelName") else {
            throw SageMakerFault.notImplemented(
                "CreateEndpointConfig for inference components (variant \(name) has no ModelName)")
        }
        guard let type = input.string("InstanceType") else {
            throw SageMakerFault.validation("InstanceType is required for variant \(name).")
        }
        guard let count = input.int("InitialInstanceCount"), count >= 1 else {
            throw SageMakerFault.validation("InitialInstanceCount is required for variant \(name).")
        }
        if input["VolumeSizeInGB"] != nil, hasLocalStorage(type) {
            throw SageMakerFault.validation(
                "VolumeSizeInGB cannot be specified for instance type \(type), which has local storage.")
        }
        return EndpointConfigRecord.Variant(
            name: name, modelName: model, instanceCount: Int(count), instanceType: type,
            weight: input.double("InitialVariantWeight") ?? 1,
            startupTimeoutSeconds: Int(input.int("ContainerStartupHealthCheckTimeoutInSeconds") ?? 600))
    }

    private static func hasLocalStorage(_ type: String) -> Bool {
        ["ml.g4dn.", "ml.g5.", "ml.g6.", "ml.g6e.", "ml.p4d.", "ml.p4de.", "ml.p5.", "ml.p5e.", "ml.p5en."]
            .contains { type.hasPrefix($0) }
    }
}

internal import AWSWire

extension SageMakerService {
    func createModel(_ input: WireFields, _ scope: ResourceScope) async throws -> WireFields {
        let name = try required("ModelName", input)
        let arn = scope.model(name)
        let container = try container(of: input)
        let (image, artifact) = try imageAndArtifact(of: container, scope)
        try checkLicence(of: container, artifact, scope)
        guard store.record(ModelRecord.self, arn) == nil else { throw SageMakerFault.alreadyExists("model", arn) }
        try checkRole(input.string("ExecutionRoleArn"))
        if let problem = try await library.problem(with: artifact) {
            throw SageMakerFault.validation("Could not access model data at \(artifact): \(problem).")
        }
        let record = ModelRecord(
            arn: arn, name: name, scope: scope, creationTime: now, request: StoredDocument(input), image: image,
            artifact: artifact, environment: container.texts("Environment"))
        let tags = Self.tags(input)
        try await store.change { transaction in
            guard transaction.view.models[arn] == nil else { throw SageMakerFault.alreadyExists("model", arn) }
            transaction.put(record)
            try Self.add(tags, to: arn, &transaction)
        }
        return ["ModelArn": .string(arn)]
    }

    func describeModel(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let arn = scope.model(try required("ModelName", input))
        guard let record = store.record(ModelRecord.self, arn) else { throw SageMakerFault.couldNotFind("model", arn) }
        var output: WireFields = ["ModelName": .string(record.name)]
        output.copy(
            [
                "PrimaryContainer", "Containers", "InferenceExecutionConfig", "ExecutionRoleArn", "VpcConfig",
                "EnableNetworkIsolation",
            ], from: record.request.fields)
        output["CreationTime"] = .timestamp(record.creationTime)
        output["ModelArn"] = .string(arn)
        return output
    }

    func listModels(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let all = store.view.models.values.filter { $0.scope == scope }
        let (models, token) = try SageMakerPaging(input).page(
            all,
            traits: {
                .init(name: $0.name, creationTime: $0.creationTime, lastModifiedTime: $0.creationTime, status: "")
            })
        var output: WireFields = [
            "Models": .list(
                models.map {
                    [
                        "ModelName": .string($0.name), "ModelArn": .string($0.arn),
                        "CreationTime": .timestamp($0.creationTime),
                    ]
                })
        ]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func deleteModel(_ input: WireFields, _ scope: ResourceScope) async throws -> WireFields {
        let arn = scope.model(try required("ModelName", input))
        try await store.change { transaction in
            guard transaction.view.models[arn] != nil else { throw SageMakerFault.couldNotFind("model", arn) }
            // Never cascades: a configuration that names it keeps existing.
            transaction.remove(ModelRecord.self, key: arn)
            transaction.remove(TagsRecord.self, key: arn)
        }
        return WireFields()
    }

    private func container(of input: WireFields) throws -> WireFields {
        let containers = input.structures("Containers")
        if let primary = input.structure("PrimaryContainer") {
            guard containers.isEmpty else {
                throw SageMakerFault.validation("Both PrimaryContainer and Containers are specified. Specify only one.")
            }
            return primary
        }
        guard let only = containers.first else {
            throw SageMakerFault.validation("You must specify either PrimaryContainer or Containers.")
        }
        guard containers.count == 1 else {
            throw SageMakerFault.notImplemented("CreateModel with more than one container")
        }
        return only
    }

    private func imageAndArtifact(
        of container: WireFields, _ scope: ResourceScope
    ) throws -> (image: String, artifact: S3Location) {
        if container.string("Mode") == "MultiModel" {
            throw SageMakerFault.notImplemented("CreateModel with multi-model containers")
        }
        if let package = container.string("ModelPackageName") {
            guard container["Image"] == nil, container["ModelDataSource"] == nil else {
                throw SageMakerFault.validation("ModelPackageName cannot be combined with Image or ModelDataSource.")
            }
            guard let record = store.record(PackageRecord.self, package) else {
                throw SageMakerFault.validation("ModelPackage \(package) does not exist.")
            }
            return (record.image, record.artifact.appending("checkpoints/hf_merged/"))
        }
        let image = container.string("Image") ?? ""
        let serving = PublicHub(region: scope.region).hostingImage
        guard image == serving else {
            throw SageMakerFault.validation(
                "Requested image \(image) not found. The local cloud serves one image, the one that its hub's "
                    + "hosting configurations name: \(serving)")
        }
        guard container["ModelDataUrl"] == nil else {
            throw SageMakerFault.notImplemented("CreateModel with ModelDataUrl (use ModelDataSource)")
        }
        guard let source = container.structure("ModelDataSource")?.structure("S3DataSource") else {
            throw SageMakerFault.validation("ModelDataSource.S3DataSource must be specified for image \(image).")
        }
        guard source.string("S3DataType") == "S3Prefix" else {
            throw SageMakerFault.notImplemented("CreateModel with S3DataType \(source.string("S3DataType") ?? "")")
        }
        guard source.string("CompressionType") == "None" else {
            throw SageMakerFault.notImplemented(
                "CreateModel with CompressionType \(source.string("CompressionType") ?? "")")
        }
        for member in ["HubAccessConfig", "ManifestS3Uri"] where source[member] != nil {
            throw SageMakerFault.notImplemented("CreateModel with \(member)")
        }
        let uri = source.string("S3Uri") ?? ""
        guard let location = S3Location(uri) else {
            throw SageMakerFault.validation("S3Uri \(uri) is not an S3 URI.")
        }
        guard uri.hasSuffix("/") else {
            throw SageMakerFault.validation("S3Uri \(uri) must end with a forward slash when S3DataType is S3Prefix.")
        }
        return (image, location)
    }

    /// Gated base weights ask for acceptance; nothing is ever accepted on a user's behalf.
    private func checkLicence(of container: WireFields, _ artifact: S3Location, _ scope: ResourceScope) throws {
        let publicHub = PublicHub(region: scope.region)
        guard let model = hub.models.first(where: { publicHub.artifact(of: $0) == artifact }), model.requiresAcceptance
        else { return }
        let source = container.structure("ModelDataSource")?.structure("S3DataSource")
        guard source?.structure("ModelAccessConfig")?.bool("AcceptEula") == true else {
            throw SageMakerFault.validation("AcceptEula value must be explicitly defined as True")
        }
    }
}

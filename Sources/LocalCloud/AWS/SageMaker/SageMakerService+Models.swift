internal import AWSShapes
internal import AWSWire

extension SageMakerService {
    func createModel(_ input: SageMaker.CreateModelInput, _ call: AWSCall) async throws -> WireFields {
        let (name, scope) = (input.modelName, call.scope)
        let arn = scope.model(name)
        let container = try container(of: input)
        let (image, artifact) = try imageAndArtifact(of: container, scope)
        try checkLicence(of: container, artifact, scope)
        guard store.record(ModelRecord.self, arn) == nil else { throw SageMakerFault.alreadyExists("model", arn) }
        try checkRole(input.executionRoleARN, for: arn, scope)
        if let artifact,
            let problem = try await library.problem(with: artifact, isServed: ServingImage.isServed(image))
        {
            throw SageMakerFault.validation("Could not access model data at \(artifact): \(problem).")
        }
        let record = ModelRecord(
            arn: arn, name: name, scope: scope, creationTime: now, request: StoredDocument(call.input), image: image,
            artifact: artifact, environment: container.environment ?? [:])
        let tags = Self.tags(input.tags)
        try await store.change { transaction in
            guard transaction.view.models[arn] == nil else { throw SageMakerFault.alreadyExists("model", arn) }
            transaction.put(record)
            try Self.add(tags, to: arn, &transaction)
        }
        return ["ModelArn": .string(arn)]
    }

    func describeModel(_ input: SageMaker.DescribeModelInput, _ call: AWSCall) throws -> WireFields {
        let arn = call.scope.model(input.modelName)
        guard let record = store.record(ModelRecord.self, arn) else { throw SageMakerFault.couldNotFind("model", arn) }
        var output = record.request.given
        output["CreationTime"] = .timestamp(record.creationTime)
        output["ModelArn"] = .string(arn)
        return output
    }

    func listModels(_ input: SageMaker.ListModelsInput, _ call: AWSCall) throws -> WireFields {
        let all = store.view.models.values.filter { $0.scope == call.scope }
        let (models, token) = try SageMakerPaging(call).page(
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

    func deleteModel(_ input: SageMaker.DeleteModelInput, _ call: AWSCall) async throws -> WireFields {
        let arn = call.scope.model(input.modelName)
        try await store.change { transaction in
            guard transaction.view.models[arn] != nil else { throw SageMakerFault.couldNotFind("model", arn) }
            // Never cascades: a configuration that names it keeps existing.
            transaction.remove(ModelRecord.self, key: arn)
            transaction.remove(TagsRecord.self, key: arn)
        }
        return WireFields()
    }

    private func container(of input: SageMaker.CreateModelInput) throws -> SageMaker.ContainerDefinition {
        let containers = input.containers ?? []
        if let primary = input.primaryContainer {
            guard containers.isEmpty else {
                throw SageMakerFault.validation("Both PrimaryContainer and Containers are specified. Specify only one.")
            }
            return primary
        }
        guard let only = containers.first else {
            throw SageMakerFault.validation("You must specify either PrimaryContainer or Containers.")
        }
        guard containers.count == 1 else {
            throw SageMakerFault.notImplemented("CreateModel with more than one of Containers")
        }
        return only
    }

    private func imageAndArtifact(
        of container: SageMaker.ContainerDefinition, _ scope: ResourceScope
    ) throws -> (image: String, artifact: S3Location?) {
        if container.mode == .multiModel {
            throw SageMakerFault.notImplemented("CreateModel with Mode MultiModel")
        }
        if let package = container.modelPackageName {
            guard container.image == nil, container.modelDataURL == nil, container.modelDataSource == nil else {
                throw SageMakerFault.validation(
                    "ModelPackageName cannot be combined with Image, ModelDataUrl or ModelDataSource.")
            }
            guard let record = store.record(PackageRecord.self, package) else {
                throw SageMakerFault.validation("ModelPackage \(package) does not exist.")
            }
            return (record.image, record.artifact.appending("checkpoints/hf_merged/"))
        }
        guard let image = container.image else {
            throw SageMakerFault.validation("The container must specify either Image or ModelPackageName.")
        }
        return (image, try artifact(of: container))
    }

    /// Where a container's model data lies: under a prefix, or in one archive; nil without any.
    private func artifact(of container: SageMaker.ContainerDefinition) throws -> S3Location? {
        if let url = container.modelDataURL {
            guard container.modelDataSource == nil else {
                throw SageMakerFault.validation("ModelDataUrl and ModelDataSource cannot both be specified.")
            }
            return try location(url, isArchive: true)
        }
        guard let given = container.modelDataSource else { return nil }
        guard let source = given.s3DataSource else {
            throw SageMakerFault.validation("ModelDataSource.S3DataSource must be specified.")
        }
        switch (source.s3DataType, source.compressionType) {
        case (.s3Prefix, .noneValue): return try location(source.s3URI, isArchive: false)
        case (.s3Object, .gzip): return try location(source.s3URI, isArchive: true)
        default:
            throw SageMakerFault.notImplemented(
                "CreateModel with S3DataType \(source.s3DataType) and CompressionType \(source.compressionType)")
        }
    }

    private func location(_ uri: String, isArchive: Bool) throws -> S3Location {
        guard let location = S3Location(uri) else {
            throw SageMakerFault.validation("S3Uri \(uri) is not an S3 URI.")
        }
        guard location.isObject == isArchive else {
            throw SageMakerFault.validation(
                isArchive
                    ? "S3Uri \(uri) must name a single gzip compressed tar archive."
                    : "S3Uri \(uri) must end with a forward slash when S3DataType is S3Prefix.")
        }
        return location
    }

    /// Gated base weights ask for acceptance; nothing is ever accepted on a user's behalf.
    private func checkLicence(
        of container: SageMaker.ContainerDefinition, _ artifact: S3Location?, _ scope: ResourceScope
    ) throws {
        let publicHub = PublicHub(region: scope.region)
        guard let model = hub.models.first(where: { publicHub.artifact(of: $0) == artifact }), model.requiresAcceptance
        else { return }
        guard container.modelDataSource?.s3DataSource?.modelAccessConfig?.acceptEula == true else {
            throw SageMakerFault.validation("AcceptEula value must be explicitly defined as True")
        }
    }
}

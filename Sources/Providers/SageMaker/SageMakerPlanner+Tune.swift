internal import AWSClient
internal import Core
internal import Datasets
package import Lifecycle

extension SageMakerPlanner {
    /// Bucket, role, uploads, the serverless job, waiting for it, and the release that comes of it.
    ///
    /// - Throws: `provider.model_unknown`, `provider.technique_unsupported`, `provider.licence_not_accepted`,
    ///   `provider.hyperparameter_invalid`, `provider.role_unsuitable`.
    package func planTune(_ request: TuneRequest, context: PlanningContext) async throws -> PlanDraft {
        let names = SageMakerNames(context)
        let document = try await document(hub: request.hub, model: request.model)
        let found = try await recipe(request, document, context)
        var notes = found.notes
        var list = ActionList()
        let bucket = try await bucket(given: request.placement["bucket"], context: context, into: &list)
        let role = try await role(given: request.placement["role"], bucket: bucket, context: context, into: &list)
        var channels: [JSONValue] = [channel("train", request.training, bucket, &list)]
        if let validation = request.validation { channels.append(channel("validation", validation, bucket, &list)) }
        var package: JSONObject = ["ModelPackageGroupArn": try await packageGroup(names, context, &list)]
        if let source = request.continueFrom {
            guard let arn = source.content.configuration[ReleaseKeys.modelPackage]?.string, !arn.isEmpty else {
                throw ProvidersError(
                    ProvidersError.requestInvalid,
                    "release \(source.id) has no model package, so that no training can continue from it",
                    hint: "train from the base model, or from a release that SageMaker trained")
            }
            package["SourceModelPackageArn"] = .string(arn)
        }
        let job = names.trainingJob(request.technique)
        let output = "s3://\(bucket)/projects/\(SageMakerNames.plain(context.project, limit: 64))/\(context.run)/"
        var parameters = JSONObject()
        for (name, value) in request.hyperparameters.sorted(by: { $0.key < $1.key }) {
            parameters[name] = .string(value)
        }
        var creation: JSONObject = [
            "TrainingJobName": .string(job), "RoleArn": role, "InputDataConfig": .array(channels),
            "OutputDataConfig": ["S3OutputPath": .string(output), "CompressionType": "NONE"],
            "ServerlessJobConfig": [
                "BaseModelArn": .string(document.arn), "AcceptEula": .bool(request.acceptsLicence),
                "JobType": "FineTuning", "CustomizationTechnique": .string(request.technique.rawValue.uppercased()),
                "Peft": "LORA",
            ],
            "ModelPackageConfig": .object(package),
        ]
        if !parameters.isEmpty { creation["HyperParameters"] = .object(parameters) }
        list.add(
            "sagemaker.CreateTrainingJob", tier: .mutate, "start the training job \(job)",
            RunTags.tagged(.object(creation), run: context.run, project: context.project),
            guards: [.absent(kind: SageMakerResources.trainingJob.kind, name: job)])
        let wait = list.add(
            SageMakerOperations.waitTrainingJob, tier: .read, "wait until the training job \(job) has ended",
            ["TrainingJobName": .string(job)])
        list.add(
            .recordRelease, tier: .mutate, "record the release",
            release(request, document, found.recipe, job: job, wait: wait))
        let cost = try trainingCost(request, context: context)
        let set = request.hyperparameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        notes.append(
            "\(request.technique.rawValue) on \(request.trainingRows) rows with "
                + (set.isEmpty
                    ? "the recipe's own hyperparameters" : set.joined(separator: ", ") + "; others are the recipe's"))
        if let licence = document.licenceName {
            notes.append("licence of \(request.model): \(TerminalText.escape(licence))")
        }
        return PlanDraft(
            actions: list.actions, inputs: inputs(request), cost: cost,
            blastRadius: ["nothing that serves is touched", "new objects under s3://\(bucket)/"],
            reversibility: Reversibility(
                .partly,
                how: "a started job can be stopped; what it used up is charged; 'slipway cleanup' removes files"),
            notes: notes)
    }

    /// The recipe and what a reader of the plan should know about it.
    private func recipe(
        _ request: TuneRequest, _ document: HubModelDocument, _ context: PlanningContext
    ) async throws -> (recipe: JSONValue, notes: [String]) {
        let technique = request.technique.rawValue
        guard request.technique.isBuilt else {
            let built = Technique.allCases.filter(\.isBuilt).map(\.rawValue).joined(separator: ", ")
            throw ProvidersError(
                ProvidersError.notBuilt, "tuning with \(technique) is not built yet", hint: "use technique: \(built)")
        }
        let model = TerminalText.escape(request.model)
        guard document.techniques.contains(technique), let recipe = document.recipe(technique: technique) else {
            let offered = document.techniques.isEmpty ? "none" : document.techniques.joined(separator: ", ")
            throw ProvidersError(
                ProvidersError.techniqueUnsupported,
                "the model '\(model)' cannot be tuned with \(technique) and LoRA; its techniques: \(offered)",
                hint: "choose one of its techniques, or another model")
        }
        guard !document.isTrainingGated || request.acceptsLicence || request.continueFrom != nil else {
            throw ProvidersError(
                ProvidersError.licenceNotAccepted,
                "the model '\(model)' may be tuned only after its licence was accepted"
                    + (document.hostingLicence.map { ": \(TerminalText.escape($0))" } ?? ""),
                hint: "read the licence, then set model.accept_licence: true in slipway.yaml")
        }
        var notes: [String] = []
        if let notice = document.standInNotice { notes.append("stand-in: \(TerminalText.escape(notice))") }
        let rules = await rules(recipe, context, &notes)
        let problems = rules.problems(with: request.hyperparameters)
        guard problems.isEmpty else {
            throw ProvidersError(
                ProvidersError.hyperparameterInvalid, problems.joined(separator: "; "),
                hint: "change model.hyperparameters in slipway.yaml")
        }
        return (recipe, notes)
    }

    /// The recipe's rules for hyperparameters; none, with a note, when their file cannot be read.
    private func rules(
        _ recipe: JSONValue, _ context: PlanningContext, _ notes: inout [String]
    ) async -> HyperparameterRules {
        let uri = (recipe["SmtjOverrideParamsS3Uri"]?.string ?? "")
            .replacing("{customer_id}", with: context.target.account)
        guard let place = try? ObjectAddress(s3: uri) else {
            notes.append("the recipe names no file of hyperparameters that can be read; the service checks them")
            return HyperparameterRules(nil)
        }
        do {
            return HyperparameterRules(
                try JSONValue(parsing: try await s3.read(bucket: place.bucket, key: place.key, limit: 1 << 20)))
        } catch {
            let code = (error as? any CodedError)?.code.description ?? "unknown"
            notes.append("the recipe's file of hyperparameters cannot be read (\(code)); the service checks them")
            return HyperparameterRules(nil)
        }
    }

    /// Uploads a file under its digest and names it as a channel.
    private func channel(
        _ name: String, _ file: FileReference, _ bucket: String, _ list: inout ActionList
    ) -> JSONValue {
        let key = "datasets/\(file.digest.hex)/\(name).jsonl"
        list.add(
            S3Operations.upload, tier: .mutate, "upload the \(name) rows (\(file.bytes) bytes)",
            [
                "Bucket": .string(bucket), "Key": .string(key), "Body": PlanReference.file(file).json,
                "ContentType": "application/jsonlines",
            ])
        return [
            "ChannelName": .string(name),
            "DataSource": [
                "S3DataSource": [
                    "S3DataType": "S3Prefix", "S3Uri": .string("s3://\(bucket)/\(key)"),
                    "S3DataDistributionType": "FullyReplicated",
                ]
            ],
        ]
    }

    private func packageGroup(
        _ names: SageMakerNames, _ context: PlanningContext, _ list: inout ActionList
    ) async throws -> JSONValue {
        let name = names.packageGroup
        if let group = try await SageMakerResources.packageGroup.describe(site, name) {
            return .string(try group.name("ModelPackageGroupArn"))
        }
        let id = list.add(
            "sagemaker.CreateModelPackageGroup", tier: .mutate, "create the model package group \(name)",
            RunTags.tagged(
                [
                    "ModelPackageGroupName": .string(name),
                    "ModelPackageGroupDescription": .string("What Slipway tuned in the project \(context.project)"),
                ], run: context.run, project: context.project),
            guards: [.absent(kind: SageMakerResources.packageGroup.kind, name: name)])
        return PlanReference.result(action: id, path: "ModelPackageGroupArn").json
    }

    private func release(
        _ request: TuneRequest, _ document: HubModelDocument, _ recipe: JSONValue, job: String, wait: ActionID
    ) -> JSONValue {
        func result(_ path: String) -> JSONValue { PlanReference.result(action: wait, path: path).json }
        var environment = JSONObject()
        for (name, value) in document.environment.sorted(by: { $0.key < $1.key }) { environment[name] = .string(value) }
        return [
            "artifactURI": result("Artifact.URI"), "artifactDigest": result("Artifact.Digest"),
            "baseModel": .string(request.model), "container": .string(document.image),
            "containerEnvironment": .object(environment),
            "configuration": [
                ReleaseKeys.serving: "merged", ReleaseKeys.modelPackage: result("OutputModelPackageArn"),
                ReleaseKeys.recipe: recipe["Name"] ?? .null, ReleaseKeys.hub: .string(request.hub),
                ReleaseKeys.instanceTypes: .array(document.instanceTypes.map { .string($0) }),
                ReleaseKeys.gated: .bool(document.hostingLicence != nil),
            ],
            "trainingJob": .string(job),
        ]
    }

    private func inputs(_ request: TuneRequest) -> [PlanInput] {
        var inputs = [
            PlanInput(role: "training data", location: request.training.path, digest: request.training.digest)
        ]
        if let file = request.validation {
            inputs.append(PlanInput(role: "validation data", location: file.path, digest: file.digest))
        }
        if let release = request.continueFrom {
            inputs.append(
                PlanInput(
                    role: "release \(release.id)", location: release.content.artifactURI,
                    digest: release.content.artifactDigest))
        }
        return inputs
    }
}

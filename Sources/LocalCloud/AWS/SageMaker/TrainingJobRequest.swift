internal import AWSShapes
internal import AWSWire
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A CreateTrainingJob request of the serverless form, read and checked against the hub.
struct TrainingJobRequest {
    let name: String
    let baseModel: HubModel
    let techniqueName: String
    let groupARN: String
    let sourcePackageARN: String?
    let trainInput: S3Location
    let validationInput: S3Location?
    let output: S3Location
    let hyperparameters: [String: String]
    let environment: [String: String]
    let maxRuntimeSeconds: Int

    /// - Throws: ValidationException, ResourceNotFound, or NotImplemented for forms that are not built.
    init(_ input: SageMaker.CreateTrainingJobInput, _ call: AWSCall, _ hub: HubCatalogue) throws {
        name = input.trainingJobName
        try Self.refuseOtherForms(call.input)
        guard let job = input.serverlessJobConfig else {
            throw SageMakerFault.validation("ServerlessJobConfig must be specified.")
        }
        baseModel = try Self.baseModel(job, call.scope, hub)
        guard !baseModel.isNova else {
            throw SageMakerFault.notImplemented("CreateTrainingJob for Nova models (\(baseModel.id))")
        }
        let technique = try Self.technique(job, baseModel)
        techniqueName = technique.name
        guard let package = input.modelPackageConfig else {
            throw SageMakerFault.validation(
                "ModelPackageConfig.ModelPackageGroupArn is required for serverless model customization.")
        }
        groupARN = package.modelPackageGroupARN
        sourcePackageARN = package.sourceModelPackageARN
        if baseModel.requiresAcceptance, sourcePackageARN == nil, job.acceptEula != true {
            throw SageMakerFault.validation(
                "AcceptEula value must be explicitly defined as True: model \(baseModel.id) is gated by its licence.")
        }
        var channels: [String: S3Location] = [:]
        for channel in input.inputDataConfig ?? [] {
            let channelName = channel.channelName
            guard ["train", "validation"].contains(channelName) else {
                throw SageMakerFault.validation(
                    "Channel \(channelName) is not supported: serverless model customization takes train and validation."
                )
            }
            guard channels.updateValue(try Self.location(channel, channelName), forKey: channelName) == nil else {
                throw SageMakerFault.validation("Channel names must be unique: \(channelName)")
            }
        }
        guard let train = channels["train"] else {
            throw SageMakerFault.validation("InputDataConfig must contain a channel named train.")
        }
        (trainInput, validationInput) = (train, channels["validation"])
        let uri = input.outputDataConfig.s3OutputPath
        guard let root = S3Location(uri) else {
            throw SageMakerFault.validation("S3OutputPath \(uri) is not an S3 URI.")
        }
        output = root.appending("\(name)/output/model/")
        hyperparameters = input.hyperParameters ?? [:]
        let problems = technique.parameters.problems(with: hyperparameters)
        guard problems.isEmpty else { throw SageMakerFault.validation(problems.joined(separator: "; ")) }
        environment = input.environment ?? [:]
        maxRuntimeSeconds = input.stoppingCondition?.maxRuntimeInSeconds ?? 86_400
    }

    private static func refuseOtherForms(_ input: WireFields) throws {
        for member in ["AlgorithmSpecification", "ResourceConfig"] where input[member] != nil {
            guard input["ServerlessJobConfig"] == nil else {
                throw SageMakerFault.validation(
                    "AlgorithmSpecification and ResourceConfig must not be specified together with ServerlessJobConfig."
                )
            }
            throw SageMakerFault.notImplemented("CreateTrainingJob with \(member) (use ServerlessJobConfig)")
        }
        if input.bool("EnableManagedSpotTraining") == true {
            throw SageMakerFault.notImplemented("CreateTrainingJob with EnableManagedSpotTraining")
        }
    }

    private static func baseModel(
        _ job: SageMaker.ServerlessJobConfig, _ scope: ResourceScope, _ hub: HubCatalogue
    ) throws -> HubModel {
        let text = job.baseModelARN
        guard let arn = ResourceARN(text), arn.path.count >= 4, arn.path[0] == "hub-content", arn.path[2] == "Model"
        else {
            throw SageMakerFault.validation("BaseModelArn \(text) is not the ARN of a hub model.")
        }
        guard arn.region == scope.region else {
            throw SageMakerFault.validation(
                "BaseModelArn \(text) is in region \(arn.region), but the job is created in \(scope.region).")
        }
        guard arn.path[1] == PublicHub.name, let model = hub.model(arn.path[3]),
            arn.path.count < 5 || arn.path[4] == model.version
        else { throw SageMakerFault.resourceNotFound("Hub content \(text) does not exist.") }
        return model
    }

    private static func technique(_ job: SageMaker.ServerlessJobConfig, _ model: HubModel) throws
        -> (name: String, parameters: HyperparameterSpecification)
    {
        guard job.jobType == .fineTuning else {
            throw SageMakerFault.notImplemented("CreateTrainingJob with JobType \(job.jobType)")
        }
        guard let technique = job.customizationTechnique?.rawValue else {
            throw SageMakerFault.validation("CustomizationTechnique must be specified for JobType FineTuning.")
        }
        guard model.techniques.contains(technique.lowercased()) else {
            throw SageMakerFault.validation(
                "Model \(model.id) does not support customization technique \(technique).")
        }
        guard let specification = HyperparameterSpecification.byTechnique[technique.lowercased()] else {
            throw SageMakerFault.notImplemented("CreateTrainingJob with CustomizationTechnique \(technique)")
        }
        guard job.peft == .lora else {
            throw SageMakerFault.notImplemented("CreateTrainingJob for full fine-tuning (set Peft to LORA)")
        }
        // Evaluators are registry content with a function behind it; neither exists here yet.
        if let evaluator = job.wire.string("EvaluatorArn") {
            throw SageMakerFault.notImplemented("CreateTrainingJob with EvaluatorArn \(evaluator)")
        }
        guard technique != "RLVR" else {
            throw SageMakerFault.validation("EvaluatorArn must be specified for CustomizationTechnique RLVR.")
        }
        return (technique, specification)
    }

    private static func location(_ channel: SageMaker.Channel, _ name: String) throws -> S3Location {
        guard let s3 = channel.dataSource.s3DataSource else {
            throw SageMakerFault.validation("Channel \(name) must have an S3DataSource.")
        }
        guard s3.s3DataType == .s3Prefix else {
            throw SageMakerFault.notImplemented("CreateTrainingJob with S3DataType \(s3.s3DataType) (channel \(name))")
        }
        for member in ["CompressionType", "RecordWrapperType"] {
            if let value = channel.wire.string(member), value != "None" {
                throw SageMakerFault.notImplemented("CreateTrainingJob with \(member) \(value)")
            }
        }
        guard let location = S3Location(s3.s3URI) else {
            throw SageMakerFault.validation("S3Uri \(s3.s3URI) is not an S3 URI.")
        }
        return location
    }
}

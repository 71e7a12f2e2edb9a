/// A model in the local cloud's public hub.
///
/// The ids are the real hub's. All of them are backed by the one model that is installed: every id but that model's own
/// is a stand-in, and says so in its keywords, its description and its document.
package struct HubModel: Hashable, Sendable {
    package var id: String
    package var version: String
    package var displayName: String
    package var family: String
    package var licenceName: String?
    package var licenceURL: String?
    /// Whether training and hosting ask for an explicit acceptance of the licence.
    package var requiresAcceptance: Bool
    /// Techniques that the real hub offers for this id with LoRA, lower case.
    package var techniques: [String]
    /// Techniques that the real hub offers as full fine-tuning, lower case.
    package var fullTechniques: [String]
    package var instanceTypes: [String]
    package var isStandIn: Bool

    package init(
        id: String, version: String = "1.0.0", displayName: String, family: String, licenceName: String?,
        licenceURL: String?, requiresAcceptance: Bool, techniques: [String], fullTechniques: [String],
        instanceTypes: [String], isStandIn: Bool
    ) {
        self.id = id
        self.version = version
        self.displayName = displayName
        self.family = family
        self.licenceName = licenceName
        self.licenceURL = licenceURL
        self.requiresAcceptance = requiresAcceptance
        self.techniques = techniques
        self.fullTechniques = fullTechniques
        self.instanceTypes = instanceTypes
        self.isStandIn = isStandIn
    }

    /// What a stand-in says about itself.
    static let standInNotice =
        "Stand-in: in the local cloud this id is backed by SmolLM2-135M-Instruct, the installed small model, "
        + "not by the weights that it names."

    var description: String {
        isStandIn ? "\(displayName). \(Self.standInNotice)" : "\(displayName), \(licenceName ?? "licence not known")."
    }

    var searchKeywords: [String] {
        var keywords = ["@task:text-generation", "@framework:huggingface", "@family:\(family)"]
        if let licenceName {
            keywords.append("@licence:" + licenceName.lowercased().replacing(" ", with: "-"))
        }
        if !techniques.isEmpty || !fullTechniques.isEmpty { keywords.append("@capability:customization") }
        for technique in techniques { keywords.append("@recipe:finetuning_\(technique)_\(id)_lora") }
        for technique in fullTechniques { keywords.append("@recipe:finetuning_\(technique)_\(id)_fft") }
        if requiresAcceptance { keywords.append("@gated") }
        if isStandIn { keywords += ["@slipway:stand-in", "@slipway:backed-by:\(Self.installedID)"] }
        return keywords
    }

    /// The LoRA recipe's name, which a model package carries as `BaseModel.RecipeName`.
    func recipeName(technique: String) -> String { "\(id)-\(technique)-lora" }
}

/// Where the public hub's parts stand in one region.
package struct PublicHub: Hashable, Sendable {
    package static let name = "SageMakerPublicHub"
    package var region: String

    package init(region: String) { self.region = region }

    var arn: String { "arn:aws:sagemaker:\(region):aws:hub/\(Self.name)" }

    /// The ARN of a model in this hub; BaseModelArn in a training job.
    package func arn(of model: HubModel) -> String {
        "arn:aws:sagemaker:\(region):aws:hub-content/\(Self.name)/Model/\(model.id)/\(model.version)"
    }

    /// The bucket of the hub's own objects: hyperparameter specifications, recipe templates.
    var bucket: String { "jumpstart-cache-prod-\(region)" }

    /// The image that serves every model of this hub.
    package var hostingImage: String {
        "763104351884.dkr.ecr.\(region).amazonaws.com/djl-inference:0.36.0-lmi27.0.0-cu130"
    }

    /// The image that trains, named in recipes.
    var trainingImage: String {
        "763104351884.dkr.ecr.\(region).amazonaws.com/pytorch-training:2.8.0-gpu-py312-cu129-ubuntu22.04-sagemaker"
    }

    /// The folder of a model's base weights.
    package func artifact(of model: HubModel) -> S3Location {
        S3Location(bucket: bucket, key: "\(model.family)/\(model.id)/artifacts/inference-prepack/v\(model.version)/")
    }

    func trainingArtifact(of model: HubModel) -> S3Location {
        S3Location(bucket: bucket, key: "\(model.family)/\(model.id)/artifacts/training/v\(model.version)/")
    }

    func overrideSpecification(of model: HubModel, technique: String) -> S3Location {
        S3Location(bucket: bucket, key: "recipes/\(model.id)/\(technique)_lora_override_params.json")
    }

    func recipeTemplate(of model: HubModel, technique: String) -> S3Location {
        S3Location(bucket: bucket, key: "recipes/\(model.id)/\(technique)_lora_recipe.yaml")
    }
}

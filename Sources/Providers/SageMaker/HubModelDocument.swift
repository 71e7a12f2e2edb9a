internal import Core

/// What a hub document says about tuning and serving its model.
struct HubModelDocument: Sendable {
    /// The ARN that names the model as a base of a fine-tune.
    var arn: String
    /// True when fine-tuning needs the licence to be accepted.
    var isTrainingGated: Bool
    /// Where the licence stands that serving needs accepted; nil when it needs none.
    var hostingLicence: String?
    var licenceName: String?
    /// S3 prefix of the base weights in the hub's own bucket.
    var hostingArtifact: String?
    /// The serving container's image and variables.
    var image: String
    var environment: [String: String]
    var instanceTypes: [String]
    /// Set when another, smaller model stands in for this one.
    var standInNotice: String?
    /// Techniques that the hub's keywords name, in lower case.
    var techniques: [String]
    private var recipes: [JSONValue]

    /// - Parameters:
    ///   - document: `HubContentDocument`, itself JSON text.
    ///   - keywords: `HubContentSearchKeywords`.
    /// - Throws: `provider.hub_document_invalid`.
    init(model: String, arn: String, document: String, keywords: [String]) throws {
        func invalid(_ what: String) -> ProvidersError {
            ProvidersError(
                ProvidersError.hubDocumentInvalid, "the hub document of '\(TerminalText.escape(model))' \(what)")
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: document)
        } catch {
            throw invalid("is not JSON")
        }
        self.arn = arn
        recipes = json["RecipeCollection"]?.array ?? []
        isTrainingGated = json["GatedBucket"]?.bool ?? false
        hostingLicence = json["HostingEulaUri"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        licenceName = json["License"]?.string
        hostingArtifact = json["HostingArtifactUri"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        standInNotice = json["SlipwayStandIn"]?["Notice"]?.string
        let configs = (json["HostingConfigs"]?.array ?? []) + recipes.flatMap { $0["HostingConfigs"]?.array ?? [] }
        guard let config = configs.first(where: { $0["Profile"]?.string == "Default" }) ?? configs.first else {
            throw invalid("has no HostingConfigs")
        }
        guard let image = config["EcrAddress"]?.string, !image.isEmpty else { throw invalid("names no serving image") }
        self.image = image
        var environment: [String: String] = [:]
        for (name, value) in config["Environment"]?.object?.members ?? [] {
            environment[name] = value.string ?? (value.isNull ? nil : value.text)
        }
        self.environment = environment
        let supported = config["SupportedInstanceTypes"]?.array?.compactMap(\.string) ?? []
        let standard = config["InstanceType"]?.string ?? config["DefaultInstanceType"]?.string
        instanceTypes = supported.isEmpty ? [standard].compactMap { $0 } : supported
        techniques = Self.techniques(keywords)
    }

    /// `@recipe:finetuning_sft_lora…` names the technique `sft`.
    private static func techniques(_ keywords: [String]) -> [String] {
        let prefix = "@recipe:finetuning_"
        let known: Set<String> = ["sft", "dpo", "rlvr", "rlaif", "mtrl"]
        var found: [String] = []
        for keyword in keywords where keyword.hasPrefix(prefix) {
            let technique = String(keyword.dropFirst(prefix.count).prefix { $0 != "_" })
            if known.contains(technique), !found.contains(technique) { found.append(technique) }
        }
        return found
    }

    /// The recipe for LoRA with a technique: it has a template, and no subscription is needed where there is a choice.
    func recipe(technique: String) -> JSONValue? {
        let fitting = recipes.filter { recipe in
            recipe["CustomizationTechnique"]?.string?.lowercased() == technique
                && recipe["SmtjRecipeTemplateS3Uri"]?.string?.isEmpty == false && recipe["Peft"]?.string != nil
        }
        return fitting.first { $0["IsSubscriptionModel"]?.bool != true } ?? fitting.first
    }
}

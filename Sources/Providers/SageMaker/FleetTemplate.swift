internal import AWSClient
internal import Core
internal import Lifecycle

/// What a fleet has beside its release: of a new endpoint what Slipway chooses, of an update what serves now.
///
/// The members are those of SageMaker's own requests. One that this version's service model does not know is a loss.
struct FleetTemplate: Sendable {
    /// Of the production variant; names, instance type and count are in it.
    var variant: JSONObject
    /// Of the endpoint configuration beside its variants.
    var config: JSONObject = [:]
    /// Of the model beside its container.
    var model: JSONObject = [:]
    /// Of the container beside image, weights and variables.
    var container: JSONObject = [:]
    /// Where the live container has its weights from, whole; nil for a new endpoint.
    var dataSource: JSONValue?
    /// Tags of the model and of the configuration, without those of runs.
    var modelTags: [JSONValue] = []
    var configTags: [JSONValue] = []
    /// What cannot be carried over, one line each.
    var losses: [String] = []

    /// A new endpoint's: long enough for large weights, and requests go where the fewest wait.
    init(variant name: String, instanceType: String, count: Int) {
        variant = [
            "VariantName": .string(name), "InitialInstanceCount": .int(Int64(count)),
            "InstanceType": .string(instanceType), "InitialVariantWeight": 1,
            "ModelDataDownloadTimeoutInSeconds": 1800, "ContainerStartupHealthCheckTimeoutInSeconds": 1800,
            "RoutingConfig": ["RoutingStrategy": "LEAST_OUTSTANDING_REQUESTS"],
        ]
    }

    /// What serves now, as its describe replies have it.
    ///
    /// - Parameters:
    ///   - variant: the one production variant of `config`.
    ///   - model: nil when it was deleted since.
    ///   - count: instances that serve now, whatever the configuration began with.
    init(config: JSONValue, variant: JSONValue, model: JSONValue?, count: Int) {
        self.variant = Self.members(of: variant, without: ["ModelName"])
        self.variant["InitialInstanceCount"] = .int(Int64(count))
        self.config = Self.members(
            of: config,
            without: [
                "EndpointConfigName", "EndpointConfigArn", "CreationTime", "ProductionVariants",
                "ShadowProductionVariants",
            ])
        if let shadows = config["ShadowProductionVariants"]?.array, !shadows.isEmpty {
            losses.append("\(shadows.count) shadow variants: the new configuration has none")
        }
        guard let model else {
            losses.append(
                "the model \(variant["ModelName"]?.string ?? "") was deleted: its network, isolation and role are not known"
            )
            return
        }
        self.model = Self.members(
            of: model,
            without: [
                "ModelName", "ModelArn", "CreationTime", "PrimaryContainer", "Containers", "ExecutionRoleArn",
                "InferenceExecutionConfig", "DeploymentRecommendation",
            ])
        if let several = model["Containers"]?.array, several.count > 1 {
            losses.append("\(several.count) containers of the model: a release is one")
        }
        let live = model["PrimaryContainer"] ?? model["Containers"]?.array?.first ?? [:]
        let defined = ["Image", "ModelDataUrl", "ModelDataSource", "Environment"]
        // They say in another way which weights and which image serve, and contradict a release's.
        let other = ["ModelPackageName", "InferenceSpecificationName", "Mode", "MultiModelConfig"]
        container = Self.members(of: live, without: Set(defined + other))
        dataSource = live["ModelDataSource"]?["S3DataSource"]
        if live["Mode"]?.string == "MultiModel" { losses.append("the models of a multi-model endpoint but one") }
        if let package = live["ModelPackageName"]?.string {
            losses.append("the link to the model package \(package)")
        }
    }

    private static func members(of value: JSONValue, without names: Set<String>) -> JSONObject {
        var members = JSONObject()
        for (name, member) in value.object?.members ?? [] where !names.contains(name) && member != .null {
            members[name] = member
        }
        return members
    }

    /// What differs between two documents, one line a member: `Environment.OPTION_MAX_MODEL_LEN: 512 → 1024`.
    static func differences(_ old: JSONValue, _ new: JSONValue) -> [String] {
        let (old, new) = (leaves(old, ""), leaves(new, ""))
        let paths = old.keys + new.keys.filter { old[$0] == nil }
        return paths.sorted().filter { old[$0] != new[$0] }.map { path in
            [old[path], new[path]].contains { SecretVariable.isSecret(path, value: $0 ?? "") }
                ? "\(path): another value"
                : "\(path): \(old[path] ?? "unset") → \(new[path] ?? "unset")"
        }
    }

    /// Whether two documents say the same but for names that a plan makes and a count that may follow the load.
    static func isSame(_ old: JSONValue, _ new: JSONValue) -> Bool {
        let free: Set<String> = [
            "Model.ModelName", "Configuration.EndpointConfigName", "Configuration.ProductionVariants[0].ModelName",
            "Configuration.ProductionVariants[0].InitialInstanceCount",
        ]
        func held(_ document: JSONValue) -> [String: String] { leaves(document, "").filter { !free.contains($0.key) } }
        return held(old) == held(new)
    }

    /// The same without what the service model does not know, which is added to the losses.
    func known(to site: AWSSite) -> FleetTemplate {
        var template = self
        func keep(_ part: JSONObject, _ operation: String, _ wrap: (JSONObject) -> JSONValue) -> JSONValue {
            let (known, unknown) = site.client.known(
                service: "sagemaker", operation: operation, request: wrap(part))
            template.losses += unknown.map { "\($0), which this version does not know" }
            return known
        }
        let variants = keep(variant, "CreateEndpointConfig") { ["ProductionVariants": [.object($0)]] }
        template.variant = variants["ProductionVariants"]?.array?.first?.object ?? variant
        template.config = keep(config, "CreateEndpointConfig") { .object($0) }.object ?? config
        template.model = keep(model, "CreateModel") { .object($0) }.object ?? model
        let containers = keep(container, "CreateModel") { ["PrimaryContainer": .object($0)] }
        template.container = containers["PrimaryContainer"]?.object ?? container
        return template
    }

    private static func leaves(_ value: JSONValue, _ path: String) -> [String: String] {
        var found: [String: String] = [:]
        if PlanReference(value) == nil {
            if let object = value.object {
                for (name, member) in object.members {
                    found.merge(leaves(member, path.isEmpty ? name : "\(path).\(name)")) { $1 }
                }
                return found
            }
            if let array = value.array {
                for (index, element) in array.enumerated() { found.merge(leaves(element, "\(path)[\(index)]")) { $1 } }
                return found
            }
        }
        return [path: PlanReference(value) == nil ? value.string ?? value.text : "what this plan makes"]
    }
}

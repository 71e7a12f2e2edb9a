/// What is done with rows, and which models take them for it.
package struct FormatUse: Sendable, Hashable {
    /// The raw values of what trains are the techniques in project files.
    package enum Purpose: String, Sendable, Hashable, CaseIterable {
        case sft, dpo, rlvr, evaluation
    }

    package let purpose: Purpose
    /// Those that the format is made for come first.
    package let models: [ModelGroup]

    static func sft(_ models: ModelGroup...) -> FormatUse { FormatUse(purpose: .sft, models: models) }
    static func dpo(_ models: ModelGroup...) -> FormatUse { FormatUse(purpose: .dpo, models: models) }
    static func rlvr(_ models: ModelGroup...) -> FormatUse { FormatUse(purpose: .rlvr, models: models) }
    static func evaluation(_ models: ModelGroup...) -> FormatUse { FormatUse(purpose: .evaluation, models: models) }

    /// Where people see a format: by the models that it is made for, then by the technique. What evaluates stands behind
    /// everything that trains those models.
    var place: Int {
        let group = purpose == .evaluation ? models.last : models.first
        return (group?.rawValue ?? 0) * Purpose.allCases.count + (Purpose.allCases.firstIndex(of: purpose) ?? 0)
    }
}

/// Models that take the same rows.
package enum ModelGroup: Int, Sendable, Hashable, CaseIterable {
    /// Open weights on SageMaker and Bedrock, GPT-OSS apart.
    case openWeights
    case nova
    case gptOSS
    /// Open weights on Google's Agent Platform.
    case agentPlatform
    case gemini

    /// The groups on SageMaker and Bedrock.
    static let ofAmazon: [ModelGroup] = [.openWeights, .nova, .gptOSS]

    /// The group of a model; one that is not known by its family or its id counts as open weights.
    ///
    /// - Parameters:
    ///   - family: as the catalogues have it: `qwen3`, `nova-lite`, `Gemini 2.5`.
    ///   - modelID: the cloud's own id; Agent Platform's ids of open models have an `@`.
    package init(family: String, modelID: String) {
        let names = [family.lowercased(), modelID.lowercased()]
        func start(with prefixes: String...) -> Bool {
            names.contains { name in prefixes.contains { name.hasPrefix($0) } }
        }
        if start(with: "gemini") {
            self = .gemini
        } else if start(with: "nova-", "amazon.nova-") {
            self = .nova
        } else if modelID.contains("@") {
            self = .agentPlatform
        } else {
            self = names.contains { $0.contains("gpt-oss") } ? .gptOSS : .openWeights
        }
    }
}

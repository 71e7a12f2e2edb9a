/// A model that Google's Agent Platform tunes, with what is published about its tuning.
package struct AgentPlatformModel: Hashable, Sendable {
    /// Whose weights are tuned.
    package enum Kind: String, Hashable, Sendable {
        /// Open weights: what is tuned is yours as files.
        case open
        /// Google's own: what is tuned is served by Google only.
        case gemini
    }

    /// How much of the weights is trained.
    package enum ModeName: String, Hashable, Sendable, CaseIterable {
        /// An adapter beside the weights.
        case peft
        /// All weights.
        case full

        /// Reads every spelling that Google's tools, API and documentation use.
        package init?(spelling text: String) {
            switch text.lowercased() {
            case "peft", "peft_adapter", "tuning_mode_peft_adapter", "adapter", "lora": self = .peft
            case "full", "tuning_mode_full": self = .full
            default: return nil
            }
        }
    }

    /// Where a ratio of tokens to characters comes from.
    package enum RatioBasis: String, Hashable, Sendable {
        /// The vendor's own table.
        case published
        /// What tokenizers make of common text; the vendor says nothing.
        case ruleOfThumb = "rule-of-thumb"
    }

    /// One way of tuning the model.
    package struct Mode: Hashable, Sendable {
        package var name: ModeName
        /// Absolute; nil for Gemini, which takes a multiplier, and where none is published.
        package var learningRate: Double?
        /// Published starting value; nil where the service chooses.
        package var epochs: Int?
        package var adapterRank: Int?
        /// Tokens that are billed for each character of the dataset; nil where nothing is known.
        package var tokensPerCharacter: Double?
        /// nil without a ratio.
        package var ratioBasis: RatioBasis?
        /// nil where no price is published: never zero.
        package var usdPerMillionTokens: Double?
    }

    /// Hardware that serves the tuned model.
    package struct Serving: Hashable, Sendable {
        package var machine: String
        package var accelerator: String
        package var count: Int
        /// Who says so: `vendor-sample`, `vendor-config-reported`, `community`, `estimate`.
        package var basis: String
    }

    /// The name that requests take, `qwen/qwen3@qwen3-8b`: copied, never built.
    package var id: String
    /// The name for people, `Qwen 3 8B`.
    package var name: String
    package var family: String
    package var kind: Kind
    package var parametersBillions: Double?
    /// Tokens that an example may have.
    package var maximumTokens: Int?
    package var modes: [Mode]
    package var serving: [Serving]
    /// What else somebody should know.
    package var note: String?
    /// Whether the price is only reported by others, not published.
    package var isPriceReported: Bool

    /// The mode of that name; without a name, the only one there is.
    ///
    /// - Throws: `catalog.mode_unsupported`, naming what would do.
    package func mode(_ name: ModeName?) throws -> Mode {
        if let name {
            if let mode = modes.first(where: { $0.name == name }) { return mode }
            throw CatalogError(
                CatalogError.modeUnsupported,
                "\(self.name) (\(id)) cannot be tuned in the mode \(name.rawValue); it can in \(modeNames)",
                hint: modes.first.map { "type: --mode \($0.name.rawValue)" })
        }
        if modes.count == 1, let only = modes.first { return only }
        throw CatalogError(
            CatalogError.modeUnsupported, "\(self.name) (\(id)) can be tuned in several modes: \(modeNames)",
            hint: "choose one: " + modes.map { "--mode \($0.name.rawValue)" }.joined(separator: " or "))
    }

    private var modeNames: String { modes.map(\.name.rawValue).joined(separator: " and ") }
}

import Core

/// What training a model costs, as far as it is known, and how text becomes billed tokens.
package struct TrainingPrice: Hashable, Sendable {
    /// Where the model is trained.
    package enum Cloud: String, Hashable, Sendable {
        case aws
        case google
        /// The local stand-in: nothing is billed.
        case local
    }

    /// What of the user's own prices does not count, and would be missed in silence.
    package enum Doubt: Hashable, Sendable {
        /// There are prices of one's own for the model, but not for the region that was named.
        case ownPriceElsewhere([String])
        /// A price stands under a name that the catalogue does not know; it may be meant for the nearest.
        case nameUnknown(String, nearest: String?)
    }

    package var cloud: Cloud
    /// The model's exact id.
    package var model: String
    /// `peft` or `full`; nil where the cloud makes no difference.
    package var mode: String?
    /// For a million tokens; nil only on this machine, where nothing is billed.
    package var millionTokens: Price?
    /// nil where no ratio is known, and the tokens of the text are estimated.
    package var tokensPerCharacter: Double?
    /// nil without a ratio.
    package var ratioBasis: AgentPlatformModel.RatioBasis?
    /// Published starting value; nil where the service or the user chooses.
    package var defaultEpochs: Int?
    /// Tokens that an example may have; nil where it is not known.
    package var maximumTokens: Int?
    /// Whether the service chooses the number of epochs when nobody does.
    package var isEpochsByService = false
    package var doubts: [Doubt] = []

    /// Finds the price of training a model.
    ///
    /// - Parameters:
    ///   - text: an id of the catalogue; for Agent Platform also the model's name.
    ///   - mode: nil for the model's only mode.
    ///   - region: of the cloud; nil for the only region with a price.
    ///   - isLocal: whether the local stand-in trains, whatever the model.
    ///   - book: prices of training on AWS, and the user's own for any model.
    /// - Throws: `catalog.model_unknown`, `catalog.mode_unsupported`, `catalog.price_unknown`.
    package static func find(
        model text: String, mode: AgentPlatformModel.ModeName?, region: String?, isLocal: Bool, book: PriceBook
    ) throws -> TrainingPrice {
        if let model = ModelCatalog.model(text) {
            if let mode {
                throw CatalogError(
                    CatalogError.modeUnsupported,
                    "\(model.id) has no modes with prices of their own: \(mode.rawValue) would change nothing",
                    hint: "leave out --mode, which is for models of Agent Platform")
            }
            if isLocal || model.isLocalOnly {
                return TrainingPrice(cloud: .local, model: model.id)
            }
            return TrainingPrice(
                cloud: .aws, model: model.id,
                millionTokens: try book.trainingMillionTokens(model.id, region: region, of: model.trainingRegions),
                doubts: unknownNames(book))
        }
        guard let model = AgentPlatformCatalog.model(text) else { throw unknown(text) }
        let chosen = try model.mode(mode)
        var price = TrainingPrice(
            cloud: .google, model: model.id, mode: chosen.name.rawValue, tokensPerCharacter: chosen.tokensPerCharacter,
            ratioBasis: chosen.ratioBasis, defaultEpochs: chosen.epochs, maximumTokens: model.maximumTokens,
            isEpochsByService: model.kind == .gemini, doubts: unknownNames(book))
        let regions = book.trainingRegions(of: model.id)
        if let own = try book.ownTrainingPrice(model.id, region: region) {
            price.millionTokens = own
        } else if let usd = chosen.usdPerMillionTokens {
            price.millionTokens = Price(
                usd: usd, per: "million training tokens", asOf: AgentPlatformCatalog.asOf,
                source: model.isPriceReported ? .reported : .vendor)
            if !regions.isEmpty { price.doubts.insert(.ownPriceElsewhere(regions), at: 0) }
        } else {
            let names = regions.map { TerminalText.escape($0, limit: 40) }.joined(separator: ", ")
            throw CatalogError(
                CatalogError.priceUnknown,
                "no price is published for tuning \(model.name) (\(model.id)) in the mode \(chosen.name.rawValue), so that "
                    + "no cost can be told"
                    + (regions.isEmpty ? "" : "; \(PriceBook.fileName) has one for \(names), not for the region named")
                    + book.unknownWords + (model.note.map { ": \($0)" } ?? ""),
                hint:
                    "look it up and write it into \(PriceBook.fileName) in Slipway's home, under trainingMillionTokensUSD "
                    + "and a region; or choose a model that has one: Qwen 3 8B, Gemma 3 4B IT …")
        }
        return price
    }

    /// The id of the model that a text names, as ``find(model:mode:region:isLocal:book:)`` reads it.
    static func modelID(_ text: String) -> String? {
        ModelCatalog.model(text)?.id ?? AgentPlatformCatalog.model(text)?.id
    }

    private static func unknownNames(_ book: PriceBook) -> [Doubt] {
        book.unknownNames.map { .nameUnknown($0, nearest: nearest($0).first) }
    }

    private static func nearest(_ text: String) -> [String] {
        [AgentPlatformCatalog.nearest(text), Spelling.nearest(text, in: ModelCatalog.all.map(\.id))].compactMap(\.self)
    }

    private static func unknown(_ text: String) -> CatalogError {
        let near = nearest(text)
        return CatalogError(
            CatalogError.modelUnknown,
            "the catalogue has no model \(TerminalText.escape(text, limit: 100)), so that it has no price",
            hint: near.isEmpty
                ? "slipway models list, or a model of Agent Platform such as qwen/qwen3@qwen3-8b"
                : "did you mean \(near.joined(separator: " or "))?")
    }
}

/// Tokens and money of one training, as a range.
package struct TrainingCost: Hashable, Sendable {
    /// Of the dataset, once.
    package var tokens: ClosedRange<Int>
    /// The likeliest within ``tokens``.
    package var likelyTokens: Int
    package var epochs: Int
    /// Both are nil when nothing is billed.
    package var usd: ClosedRange<Double>?
    package var likelyUSD: Double?

    /// tokens × epochs × price.
    ///
    /// - Parameters:
    ///   - characters: code points of everything that is billed.
    ///   - estimate: the tokens of that text by its own letters, and where their true number very likely is. The ratio is
    ///     an average over texts: the range covers both.
    package init(_ price: TrainingPrice, characters: Int, estimate: Int, range: ClosedRange<Int>, epochs: Int) {
        self.epochs = epochs
        if let ratio = price.tokensPerCharacter {
            let billed = Int((Double(characters) * ratio).rounded())
            likelyTokens = billed
            tokens = min(range.lowerBound, billed)...max(range.upperBound, billed)
        } else {
            likelyTokens = estimate
            tokens = min(range.lowerBound, estimate)...max(range.upperBound, estimate)
        }
        guard let million = price.millionTokens else { return }
        func cost(_ tokens: Int) -> Double { Double(tokens) * Double(epochs) * million.usd / 1_000_000 }
        usd = cost(tokens.lowerBound)...cost(tokens.upperBound)
        likelyUSD = cost(likelyTokens)
    }
}

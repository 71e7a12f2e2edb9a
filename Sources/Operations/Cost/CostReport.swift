package import Catalog
package import Core
package import Datasets
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What a training will cost: tokens, epochs, price, and what speaks against relying on it.
package struct CostReport: Sendable {
    /// A price older than this is warned of.
    private static let priceAge = 90

    package var source: String
    package var price: TrainingPrice
    package var content: BilledContent
    package var cost: TrainingCost
    package var warnings: [InspectReport.Warning] = []

    /// - Parameters:
    ///   - isDefaultEpochs: whether nobody named the epochs.
    ///   - now: decides whether the price is old.
    package init(
        source: String, price: TrainingPrice, content: BilledContent, epochs: Int, isDefaultEpochs: Bool, now: Date
    ) {
        self.source = source
        self.price = price
        self.content = content
        cost = TrainingCost(
            price, characters: content.characters, estimate: content.estimatedTokens, range: content.tokenRange,
            epochs: epochs)
        func warn(_ code: String, _ message: String) {
            warnings.append(InspectReport.Warning(code: code, message: message))
        }
        if let million = price.millionTokens, let age = Self.days(from: million.asOf, to: now), age > Self.priceAge {
            warn(
                "price_old",
                "the price is of \(million.asOf), \(age) days ago: look it up again and write it into "
                    + "\(PriceBook.fileName) in Slipway's home")
        }
        for doubt in price.doubts {
            switch doubt {
            case .ownPriceElsewhere(let regions):
                let names = regions.map { TerminalText.escape($0, limit: 40) }.joined(separator: ", ")
                warn(
                    "price_own_elsewhere",
                    "\(PriceBook.fileName) has your price of this model for \(names) only: for the region that was named "
                        + "the \(price.millionTokens?.source == .reported ? "reported" : "published") one is taken")
            case .nameUnknown(let name, let nearest):
                warn(
                    "price_name_unknown",
                    "\(PriceBook.fileName) has a price for \(TerminalText.escape(name, limit: 100)), which the catalogue does "
                        + "not know: it counts for no model" + (nearest.map { "; did you mean \($0)?" } ?? ""))
            }
        }
        if price.millionTokens?.source == .reported {
            warn(
                "price_reported",
                "the price is as others report it, not from a published list: check it before you rely on it")
        }
        if let ratio = price.tokensPerCharacter, cost.likelyTokens * 3 / 2 < content.tokenRange.lowerBound {
            let isPublished = price.ratioBasis == .published
            warn(
                "ratio_too_low",
                (isPublished ? "the published ratio" : "the rule of thumb of \(ratio) tokens a character")
                    + " is an average that this text does not fit: by its letters it has about "
                    + "\(content.estimatedTokens.grouped) tokens; reckon with more than the likely cost")
        }
        if isDefaultEpochs, price.cloud == .google {
            warn("epochs_default", "\(epochs) epochs are the published starting value; name yours with --epochs")
        }
        if isDefaultEpochs, price.cloud == .local {
            warn("epochs_default", "one epoch is counted; name yours with --epochs")
        }
        if content.skipped > 0 {
            warn(
                "rows_skipped",
                "\(content.skipped) of \(content.rows) rows cannot be read or hold nothing that is trained on; they are "
                    + "not counted")
        }
        if content.rowsOverLimit > 0, let limit = price.maximumTokens {
            warn(
                "rows_too_long",
                "\(content.rowsOverLimit) rows have more than about \(limit) tokens, which the model does not take; they "
                    + "are counted in full")
        }
    }

    /// How often the data is gone through.
    ///
    /// - Throws: `command.bad_argument` when neither the user nor the catalogue says.
    package static func epochs(_ wanted: Int?, _ price: TrainingPrice) throws -> Int {
        if let wanted { return wanted }
        if let usual = price.defaultEpochs { return usual }
        if price.cloud == .local { return 1 }
        throw UseCaseError(
            UseCaseError.badArgument,
            price.isEpochsByService
                ? "\(price.model) gets its epochs from the service when nobody names them, and that can be many (40 were "
                    + "reported for 166 rows): no cost can be told"
                : "no usual number of epochs is known for \(price.model): no cost can be told",
            hint: "name it here and in the training: --epochs 3")
    }

    private static func days(from day: String, to now: Date) -> Int? {
        Timestamp.day(day).map { Int(now.timeIntervalSince($0) / 86_400) }
    }

    /// How tokens and range come about, in words.
    package var derivation: String {
        let range =
            "the range is what tokenizers make of this very text, by its letters, digits and scripts, from the thriftiest "
            + "to the most wasteful"
        guard let ratio = price.tokensPerCharacter else { return "the tokens are an estimate; \(range)" }
        let basis =
            price.ratioBasis == .published
            ? "as published for the model" : "by a rule of thumb, because none is published for the model"
        return "\(ratio) tokens a character \(basis); \(range)"
    }

    /// The document of `cost estimate --json`.
    package var json: JSONValue {
        var document: JSONObject = [
            "source": .string(source), "model": .string(price.model), "cloud": .string(price.cloud.rawValue),
            "mode": price.mode.map { .string($0) } ?? .null,
            "format": content.format.map { .string($0.rawValue) } ?? .null, "rows": .int(Int64(content.rows)),
            "skipped": .int(Int64(content.skipped)), "characters": .int(Int64(content.characters)),
            "tokens": [
                "low": .int(Int64(cost.tokens.lowerBound)), "likely": .int(Int64(cost.likelyTokens)),
                "high": .int(Int64(cost.tokens.upperBound)),
            ],
            "tokensPerCharacter": price.tokensPerCharacter.map { .double($0) } ?? .null,
            "tokensPerCharacterBasis": price.ratioBasis.map { .string($0.rawValue) } ?? .null,
            "derivation": .string(derivation), "epochs": .int(Int64(cost.epochs)),
        ]
        if let million = price.millionTokens, let usd = cost.usd, let likely = cost.likelyUSD {
            document["price"] = [
                "usd": .double(million.usd), "per": .string(million.per), "asOf": .string(million.asOf),
                "published": .bool(million.source == .vendor), "source": .string(million.source.rawValue),
                "region": million.region.map { .string($0) } ?? .null,
            ]
            document["cost"] = [
                "lowUSD": .double(Self.short(usd.lowerBound)), "likelyUSD": .double(Self.short(likely)),
                "highUSD": .double(Self.short(usd.upperBound)), "asOf": .string(million.asOf),
            ]
        } else {
            document["price"] = .null
            document["cost"] = ["lowUSD": 0, "likelyUSD": 0, "highUSD": 0, "asOf": .null]
            document["note"] = "runs on this machine: nothing is billed"
        }
        document["warnings"] = .array(
            warnings.map { ["code": .string($0.code), "message": .string($0.message)] })
        return .object(document)
    }

    /// To a hundredth of a cent: what is small must not become nothing.
    private static func short(_ usd: Double) -> Double { (usd * 10_000).rounded(.up) / 10_000 }
}

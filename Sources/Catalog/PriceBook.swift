package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A price with its day.
package struct Price: Hashable, Sendable {
    /// Who says so.
    package enum Source: String, Hashable, Sendable {
        /// The vendor's published list.
        case vendor
        /// Others, who report what they paid or saw.
        case reported
        /// The user, in a file of their own.
        case own
    }

    /// US dollars for one unit.
    package var usd: Double
    /// `instance-hour`, `million training tokens`.
    package var per: String
    /// The day on which it was looked up, `2026-01-31`.
    package var asOf: String
    package var source: Source
    /// Where it holds; nil for a price that is published without a region.
    package var region: String?
}

/// Dated prices. What has none is refused by its name and never counted as nothing.
package struct PriceBook: Hashable, Sendable {
    private var instanceHours: [String: [String: Price]] = [:]
    /// By region and the catalogue's id of the model.
    private var trainingTokens: [String: [String: Price]] = [:]
    /// Names with a price of training that the catalogue knows no model by: their prices count for nothing.
    package private(set) var unknownNames: [String] = []

    /// The prices that come with the product: few, indicative, dated.
    package static let builtIn: PriceBook = {
        do {
            return try PriceBook(reading: CatalogDocument.parse(EmbeddedCatalog.prices), source: .reported)
        } catch {
            preconditionFailure("the embedded prices cannot be read: \(error)")
        }
    }()

    /// Where a user's own prices stand, inside Slipway's home.
    package static let fileName = "prices.json"

    /// Reads `{"asOf", "instanceHourUSD": {region: {type: usd}}, "trainingMillionTokensUSD": {region: {model: usd}}}`.
    ///
    /// A model may stand there by its id or, where it has one, by its name.
    ///
    /// - Parameters:
    ///   - file: where the prices stand, for messages.
    ///   - now: later days are refused; nil to take any, as with the built-in prices, which do not depend on a clock.
    /// - Throws: `catalog.price_file_invalid`.
    package init(
        reading json: JSONValue, of file: String = PriceBook.fileName, source: Price.Source = .own, now: Date? = nil
    ) throws {
        let reader = PriceTableReader(file: file, source: source)
        let asOf = try reader.day(of: json, now: now)
        let known = ["asOf", "source", "instanceHourUSD", "trainingMillionTokensUSD"]
        if case .object(let object) = json, let unknown = object.keys.first(where: { !known.contains($0) }) {
            throw reader.invalid("the member \(TerminalText.escape(unknown, limit: 60)) is not known")
        }
        instanceHours = try reader.table("instanceHourUSD", of: json, per: "instance-hour", asOf: asOf)
        let named = try reader.table(
            "trainingMillionTokensUSD", of: json, per: "million training tokens", asOf: asOf)
        for (region, prices) in named.sorted(by: { $0.key < $1.key }) {
            for (name, price) in prices.sorted(by: { $0.key < $1.key }) {
                guard let id = TrainingPrice.modelID(name) else {
                    if !unknownNames.contains(name) { unknownNames.append(name) }
                    continue
                }
                guard trainingTokens[region, default: [:]].updateValue(price, forKey: id) == nil else {
                    throw reader.invalid(
                        "\(TerminalText.escape(region, limit: 60)) has two prices for \(id): by its id and by its name")
                }
            }
        }
    }

    /// These prices, with those of `other` in their place where it has one.
    package func adding(_ other: PriceBook) -> PriceBook {
        var sum = self
        for (region, prices) in other.instanceHours { sum.instanceHours[region, default: [:]].merge(prices) { $1 } }
        for (region, prices) in other.trainingTokens { sum.trainingTokens[region, default: [:]].merge(prices) { $1 } }
        sum.unknownNames += other.unknownNames.filter { !unknownNames.contains($0) }
        return sum
    }

    /// What one instance costs an hour.
    ///
    /// - Throws: `catalog.price_unknown` naming type and region.
    package func instanceHour(_ type: String, region: String) throws -> Price {
        if let price = instanceHours[region]?[type] { return price }
        let elsewhere = instanceHours.filter { $0.value[type] != nil }.keys.sorted()
        throw CatalogError(
            CatalogError.priceUnknown,
            "the price of \(TerminalText.escape(type, limit: 60)) in \(TerminalText.escape(region, limit: 40)) is not known"
                + (elsewhere.isEmpty ? "" : "; it is in \(elsewhere.joined(separator: ", "))"),
            hint: "write it into \(Self.fileName) in Slipway's home, under instanceHourUSD")
    }

    /// What a million tokens of training cost.
    ///
    /// - Parameter model: the catalogue's id.
    /// - Throws: `catalog.price_unknown` naming model and region.
    package func trainingMillionTokens(_ model: String, region: String) throws -> Price {
        if let price = trainingTokens[region]?[model] { return price }
        let elsewhere = trainingRegions(of: model)
        throw CatalogError(
            CatalogError.priceUnknown,
            "the price of training \(TerminalText.escape(model, limit: 100)) in "
                + "\(TerminalText.escape(region, limit: 40)) is not known"
                + (elsewhere.isEmpty ? unknownWords : "; it is in \(elsewhere.joined(separator: ", "))"),
            hint: "write it into \(Self.fileName) in Slipway's home, under trainingMillionTokensUSD")
    }

    /// What a million tokens of training cost in a region, or without one in the only region with a price.
    ///
    /// - Parameter regions: where the model can be trained at all, for messages.
    /// - Throws: `catalog.price_unknown` naming model and regions.
    package func trainingMillionTokens(_ model: String, region: String?, of regions: [String]) throws -> Price {
        if let region { return try trainingMillionTokens(model, region: region) }
        if let price = try onlyTrainingPrice(model) { return price }
        let name = TerminalText.escape(model, limit: 100)
        throw CatalogError(
            CatalogError.priceUnknown,
            "the price of training \(name) is not known in any region, so that no cost can be told\(unknownWords)",
            hint: "look it up, and write into \(Self.fileName) in Slipway's home: "
                + "{\"asOf\": \"YYYY-MM-DD\", \"trainingMillionTokensUSD\": {\"\(regions.first ?? "us-east-1")\": "
                + "{\"\(name)\": USD}}}")
    }

    /// The user's own price of training a model, which goes before a published one.
    ///
    /// - Returns: nil when there is none, or none for that region.
    /// - Throws: `catalog.price_unknown` when it depends on the region and none was named.
    package func ownTrainingPrice(_ model: String, region: String?) throws -> Price? {
        if let region { return trainingTokens[region]?[model] }
        return try onlyTrainingPrice(model)
    }

    /// The regions with a price of training a model, sorted.
    package func trainingRegions(of model: String) -> [String] {
        trainingTokens.filter { $0.value[model] != nil }.keys.sorted()
    }

    /// The price where no region was named: that of the only region, or of all where they agree.
    ///
    /// - Throws: `catalog.price_unknown` when regions differ: none of them may be picked in silence.
    private func onlyTrainingPrice(_ model: String) throws -> Price? {
        let regions = trainingRegions(of: model)
        let prices = regions.compactMap { trainingTokens[$0]?[model] }
        guard var first = prices.first else { return nil }
        guard prices.allSatisfy({ $0.usd == first.usd }) else {
            throw CatalogError(
                CatalogError.priceUnknown,
                "the price of training \(TerminalText.escape(model, limit: 100)) depends on the region: "
                    + regions.map { TerminalText.escape($0, limit: 40) }.joined(separator: ", "),
                hint: "name one with --region")
        }
        if prices.count > 1 { first.region = nil }
        return first
    }

    /// For messages about a missing price: it may stand there under a name that is misspelt.
    var unknownWords: String {
        guard !unknownNames.isEmpty else { return "" }
        let names = unknownNames.prefix(3).map { TerminalText.escape($0, limit: 60) }.joined(separator: ", ")
        return "; \(Self.fileName) has a price for \(names), which the catalogue does not know"
    }
}

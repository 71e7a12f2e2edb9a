package import Core

/// A price with its day.
package struct Price: Hashable, Sendable {
    /// US dollars for one unit.
    package var usd: Double
    /// `instance-hour`, `million training tokens`.
    package var per: String
    /// The day on which it was looked up, `2026-01-31`.
    package var asOf: String
}

/// Dated prices. What has none is refused by its name and never counted as nothing.
package struct PriceBook: Hashable, Sendable {
    private var instanceHours: [String: [String: Price]] = [:]
    private var trainingTokens: [String: [String: Price]] = [:]

    /// The prices that come with the product: few, indicative, dated.
    package static let builtIn: PriceBook = {
        do {
            return try PriceBook(reading: CatalogDocument.parse(EmbeddedCatalog.prices))
        } catch {
            preconditionFailure("the embedded prices cannot be read: \(error)")
        }
    }()

    /// Where a user's own prices stand, inside Slipway's home.
    package static let fileName = "prices.json"

    /// Reads `{"asOf", "instanceHourUSD": {region: {type: usd}}, "trainingMillionTokensUSD": {region: {model: usd}}}`.
    ///
    /// - Throws: `catalog.price_file_invalid`.
    package init(reading json: JSONValue) throws {
        guard case .object(let object) = json, let asOf = json["asOf"]?.string, asOf.utf8.count == 10 else {
            throw Self.invalid("it needs \"asOf\": \"YYYY-MM-DD\"")
        }
        let known = ["asOf", "source", "instanceHourUSD", "trainingMillionTokensUSD"]
        if let unknown = object.keys.first(where: { !known.contains($0) }) {
            throw Self.invalid("the member \(TerminalText.escape(unknown, limit: 60)) is not known")
        }
        instanceHours = try Self.table(json["instanceHourUSD"], per: "instance-hour", asOf: asOf)
        trainingTokens = try Self.table(json["trainingMillionTokensUSD"], per: "million training tokens", asOf: asOf)
    }

    /// These prices, with those of `other` in their place where it has one.
    package func adding(_ other: PriceBook) -> PriceBook {
        var sum = self
        for (region, prices) in other.instanceHours { sum.instanceHours[region, default: [:]].merge(prices) { $1 } }
        for (region, prices) in other.trainingTokens { sum.trainingTokens[region, default: [:]].merge(prices) { $1 } }
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
    /// - Throws: `catalog.price_unknown` naming model and region.
    package func trainingMillionTokens(_ model: String, region: String) throws -> Price {
        if let price = trainingTokens[region]?[model] { return price }
        throw CatalogError(
            CatalogError.priceUnknown,
            "the price of training \(TerminalText.escape(model, limit: 100)) in "
                + "\(TerminalText.escape(region, limit: 40)) is not known",
            hint: "write it into \(Self.fileName) in Slipway's home, under trainingMillionTokensUSD")
    }

    /// What a million tokens of training cost in a region, or without one in the only region with a price.
    ///
    /// - Parameter regions: where the model can be trained at all, for messages.
    /// - Throws: `catalog.price_unknown` naming model and regions.
    package func trainingMillionTokens(_ model: String, region: String?, of regions: [String]) throws -> Price {
        if let region { return try trainingMillionTokens(model, region: region) }
        let priced = trainingTokens.filter { $0.value[model] != nil }
        if priced.count == 1, let price = priced.first?.value[model] { return price }
        let name = TerminalText.escape(model, limit: 100)
        guard priced.isEmpty else {
            throw CatalogError(
                CatalogError.priceUnknown,
                "the price of training \(name) depends on the region: \(priced.keys.sorted().joined(separator: ", "))",
                hint: "name one with --region")
        }
        throw CatalogError(
            CatalogError.priceUnknown,
            "the price of training \(name) is not known in any region, so that no cost can be told",
            hint: "look it up, and write into \(Self.fileName) in Slipway's home: "
                + "{\"asOf\": \"YYYY-MM-DD\", \"trainingMillionTokensUSD\": {\"\(regions.first ?? "us-east-1")\": "
                + "{\"\(name)\": USD}}}")
    }

    /// The user's own price of training a model, which goes before a published one; nil when there is none.
    package func ownTrainingPrice(_ model: String, region: String?) -> Price? {
        if let region { return trainingTokens[region]?[model] }
        let prices = trainingTokens.values.compactMap { $0[model] }
        return prices.count == 1 ? prices.first : nil
    }

    private static func table(_ json: JSONValue?, per: String, asOf: String) throws -> [String: [String: Price]] {
        guard let json else { return [:] }
        guard case .object(let regions) = json else { throw invalid("a table of regions is expected") }
        var table: [String: [String: Price]] = [:]
        for (region, value) in regions.members {
            guard case .object(let prices) = value else {
                throw invalid("\(TerminalText.escape(region, limit: 60)) needs names with prices")
            }
            for (name, price) in prices.members {
                guard let usd = price.double, usd > 0, usd < 1e6 else {
                    throw invalid("the price of \(TerminalText.escape(name, limit: 60)) is no amount above zero")
                }
                table[region, default: [:]][name] = Price(usd: usd, per: per, asOf: asOf)
            }
        }
        return table
    }

    private static func invalid(_ what: String) -> CatalogError {
        CatalogError(CatalogError.priceFileInvalid, "the prices cannot be used: \(what)")
    }
}

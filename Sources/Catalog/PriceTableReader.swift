import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the parts of a file of prices; every error names the file.
struct PriceTableReader {
    /// As messages name it.
    let file: String
    let source: Price.Source

    /// The day that the prices are of.
    ///
    /// - Throws: `catalog.price_file_invalid` for a text that is no day, and for a day to come: it would keep a price from
    ///   ever being old.
    func day(of json: JSONValue, now: Date?) throws -> String {
        guard case .object = json, let text = json["asOf"]?.string else {
            throw invalid("it needs \"asOf\": \"YYYY-MM-DD\", the day on which they were looked up")
        }
        let shown = TerminalText.escape(text, limit: 40)
        guard let day = Timestamp.day(text) else {
            throw invalid("asOf is \"\(shown)\", which is no day as YYYY-MM-DD")
        }
        // Up to fourteen hours before UTC it may be the next day already.
        if let now, day > now.addingTimeInterval(14 * 3_600) {
            throw invalid("asOf is \(shown), a day that is still to come")
        }
        return text
    }

    /// Prices by region and name; none when the member is missing.
    ///
    /// - Throws: `catalog.price_file_invalid`.
    func table(_ member: String, of json: JSONValue, per: String, asOf: String) throws -> [String: [String: Price]] {
        guard let value = json[member] else { return [:] }
        guard case .object(let regions) = value else { throw invalid("\(member) must be a table of regions") }
        var table: [String: [String: Price]] = [:]
        for (region, value) in regions.members {
            let place = "\(member), \(TerminalText.escape(region, limit: 60))"
            guard case .object(let prices) = value else { throw invalid("\(place) needs names with prices") }
            for (name, price) in prices.members {
                guard let usd = price.double, usd > 0, usd < 1e6 else {
                    throw invalid(
                        "the price of \(TerminalText.escape(name, limit: 60)) in \(place) is no amount above zero and below "
                            + "a million")
                }
                table[region, default: [:]][name] = Price(
                    usd: usd, per: per, asOf: asOf, source: source, region: region)
            }
        }
        return table
    }

    func invalid(_ what: String) -> CatalogError {
        CatalogError(
            CatalogError.priceFileInvalid,
            "the prices in \(TerminalText.escape(file, limit: 400)) cannot be used: \(what)")
    }
}

package import Catalog
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension PriceBook {
    /// The built-in prices, with the user's own in their place: `prices.json` in Slipway's home.
    ///
    /// - Parameter now: prices of a later day are refused.
    /// - Throws: `catalog.price_file_invalid`, `core.json_invalid`, `core.file_unreadable`; all name the file.
    package static func inHome(_ home: SlipwayHome, now: Date) throws -> PriceBook {
        let path = home.path + "/" + fileName
        guard DurableFile.exists(path) else { return .builtIn }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: try DurableFile.read(path))
        } catch var error as CoreError where error.code == CoreError.jsonInvalid {
            // The parser knows bytes only, not where they come from.
            error.message = "the prices in \(TerminalText.escape(path, limit: 400)) cannot be read: \(error.message)"
            throw error
        }
        return builtIn.adding(try PriceBook(reading: json, of: path, now: now))
    }
}

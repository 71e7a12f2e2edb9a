import Catalog
import Core

extension PriceBook {
    /// The built-in prices, with the user's own in their place: `prices.json` in Slipway's home.
    ///
    /// - Throws: `catalog.price_file_invalid`, `core.json_invalid`, `core.file_unreadable`.
    static func inHome(_ home: SlipwayHome) throws -> PriceBook {
        let path = home.path + "/" + fileName
        guard DurableFile.exists(path) else { return .builtIn }
        return builtIn.adding(try PriceBook(reading: try JSONValue(parsing: try DurableFile.read(path))))
    }
}

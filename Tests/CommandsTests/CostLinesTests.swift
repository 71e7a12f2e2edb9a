import Catalog
import Commands
import Core
import Datasets
import Foundation
import Operations
import Testing

/// What `cost estimate` prints for people.
@Suite struct CostLinesTests {
    private static func lines(
        _ model: String, characters: Int = 1_000_000, epochs: Int = 3, book: PriceBook = .builtIn
    ) throws -> [String] {
        let price = try TrainingPrice.find(model: model, mode: nil, region: nil, isLocal: false, book: book)
        let content = BilledContent(
            format: .sftChat, rows: 1_000, skipped: 0, characters: characters, estimatedTokens: characters / 4,
            tokenRange: (characters / 5)...(characters / 3), rowsOverLimit: 0, bytes: 1)
        let day = try #require(Timestamp.parse("2026-12-01T00:00:00Z"))
        return CostReport(
            source: "data", price: price, content: content, epochs: epochs, isDefaultEpochs: false, now: day
        ).lines
    }

    @Test func theWorkedExampleIsExact() throws {
        let lines = try Self.lines("Qwen 3 8B")
        #expect(lines.contains { $0.hasPrefix("about 3.08 USD, 2.51 to 4.18 USD; price of 2026-11-20") })
        for line in lines { #expect(line.count <= 80, "\(line)") }
    }

    @Test func aRuleOfThumbIsNotCalledPublished() throws {
        let text = try Self.lines("Gemini 2.5 Flash").joined(separator: " ")
        #expect(!text.contains("as published") && !text.contains("published ratio"))
        #expect(text.contains("reported price of"))
    }

    @Test func onesOwnPriceIsCalledSo() throws {
        let own = try PriceBook(
            reading: JSONValue(
                parsing: #"{"asOf":"2026-11-30","trainingMillionTokensUSD":{"us-central1":{"Qwen 3 8B":3.5}}}"#))
        let lines = try Self.lines("Qwen 3 8B", book: PriceBook.builtIn.adding(own))
        #expect(lines.contains { $0.hasSuffix("; your price for us-central1 of 2026-11-30") })
    }

    @Test func whatIsSmallIsNotNothing() throws {
        let lines = try Self.lines("Gemma 3 1B IT", characters: 40, epochs: 1)
        #expect(lines.contains { $0.contains("less than 0.01 USD") })
    }

    @Test func thisMachineIsFreeAndSaysSo() throws {
        #expect(try Self.lines(CatalogModel.localBase).contains("0 USD: runs on this machine"))
    }
}

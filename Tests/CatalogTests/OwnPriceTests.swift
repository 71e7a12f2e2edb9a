import Catalog
import Core
import Foundation
import Testing

/// The user's own prices of training: none of them is passed over in silence.
struct OwnPriceTests {
    private static let qwen = "qwen/qwen3@qwen3-8b"

    private static func book(_ training: String) throws -> PriceBook {
        PriceBook.builtIn.adding(
            try PriceBook(
                reading: JSONValue(parsing: #"{"asOf":"2026-11-01","trainingMillionTokensUSD":\#(training)}"#)))
    }

    private static func find(_ training: String, region: String? = nil) throws -> TrainingPrice {
        try TrainingPrice.find(
            model: "Qwen 3 8B", mode: nil, region: region, isLocal: false, book: try book(training))
    }

    @Test func pricesThatDependOnTheRegionAskForIt() throws {
        let two = #"{"us-central1":{"\#(Self.qwen)":9.99},"europe-west4":{"\#(Self.qwen)":12}}"#
        let error = #expect(throws: CatalogError.self) { try Self.find(two) }
        #expect(error?.code == CatalogError.priceUnknown)
        #expect(error?.message.hasSuffix("depends on the region: europe-west4, us-central1") == true)
        #expect(error?.hint == "name one with --region")
        let price = try Self.find(two, region: "europe-west4")
        #expect(price.millionTokens?.usd == 12)
        #expect(price.millionTokens?.region == "europe-west4")
        #expect(price.millionTokens?.source == .own)
    }

    @Test func regionsThatAgreeNeedNoChoice() throws {
        let same = #"{"us-central1":{"\#(Self.qwen)":9.5},"europe-west4":{"Qwen 3 8B":9.5}}"#
        let price = try Self.find(same).millionTokens
        #expect(price?.usd == 9.5 && price?.region == nil)
    }

    @Test func aPriceForAnotherRegionIsTold() throws {
        let price = try Self.find(#"{"us-central1":{"\#(Self.qwen)":9.99}}"#, region: "europe-west4")
        #expect(price.millionTokens?.usd == 4.18)
        #expect(price.millionTokens?.source == .vendor)
        #expect(price.doubts == [.ownPriceElsewhere(["us-central1"])])
        let unpriced = try Self.book(#"{"us-central1":{"gemini-2.5-pro":25}}"#)
        let error = #expect(throws: CatalogError.self) {
            try TrainingPrice.find(
                model: "Gemini 2.5 Pro", mode: nil, region: "europe-west4", isLocal: false, book: unpriced)
        }
        #expect(error?.message.contains("has one for us-central1") == true)
        let aws = try Self.book(#"{"us-west-2":{"huggingface-reasoning-qwen3-4b":2.5}}"#)
        let elsewhere = #expect(throws: CatalogError.self) {
            try aws.trainingMillionTokens("huggingface-reasoning-qwen3-4b", region: "eu-west-1")
        }
        #expect(elsewhere?.message.hasSuffix("it is in us-west-2") == true)
    }

    @Test(arguments: ["Qwen 3 8B", "qwen-3-8b", "QWEN/QWEN3@QWEN3-8B"])
    func namesAreReadAsTheModelOptionReadsThem(_ name: String) throws {
        let price = try Self.find(#"{"us-central1":{"\#(name)":9.99}}"#)
        #expect(price.millionTokens?.usd == 9.99)
        #expect(price.doubts.isEmpty)
    }

    @Test func anIdAndItsNameAreTheSameModel() {
        let error = #expect(throws: CatalogError.self) {
            try Self.book(#"{"us-central1":{"Qwen 3 8B":9.99,"\#(Self.qwen)":12}}"#)
        }
        #expect(error?.code == CatalogError.priceFileInvalid)
        #expect(error?.message.contains("us-central1 has two prices for \(Self.qwen)") == true)
    }

    @Test func namesThatAreNoModelAreTold() throws {
        let misspelt = #"{"us-central1":{"qwen/qwen3@qwen3-8":9.99},"europe-west4":{"qwen/qwen3@qwen3-8":9}}"#
        let price = try Self.find(misspelt)
        #expect(price.millionTokens?.usd == 4.18)
        #expect(price.doubts == [.nameUnknown("qwen/qwen3@qwen3-8", nearest: Self.qwen)])
        let book = try Self.book(#"{"us-west-2":{"huggingface-reasoning-qwen3-4":2.5}}"#)
        let error = #expect(throws: CatalogError.self) {
            try TrainingPrice.find(
                model: "huggingface-reasoning-qwen3-4b", mode: nil, region: nil, isLocal: false, book: book)
        }
        #expect(error?.message.contains("huggingface-reasoning-qwen3-4, which the catalogue does not know") == true)
    }

    @Test(arguments: [
        ("yesterday!", "no day"), ("2031-13-99", "no day"), ("2026-02-29", "no day"), ("2026-1-1", "no day"),
        ("20260101", "no day"), ("2026-11-03", "still to come"), ("2031-01-01", "still to come"),
    ])
    func daysThatCannotBeAreRefused(_ day: String, _ why: String) throws {
        let now = try #require(Timestamp.parse("2026-11-01T12:00:00Z"))
        let json = try JSONValue(parsing: #"{"asOf":"\#(day)","trainingMillionTokensUSD":{}}"#)
        let error = #expect(throws: CatalogError.self) { try PriceBook(reading: json, of: "/h/prices.json", now: now) }
        #expect(error?.code == CatalogError.priceFileInvalid)
        #expect(error?.message.contains("/h/prices.json") == true)
        #expect(error?.message.contains(day) == true && error?.message.contains(why) == true)
    }

    /// East of Greenwich it is tomorrow already.
    @Test func theDayMayBeAheadOfUTC() throws {
        let now = try #require(Timestamp.parse("2026-11-01T12:00:00Z"))
        for day in ["2026-11-01", "2026-11-02", "2024-02-29"] {
            _ = try PriceBook(reading: ["asOf": .string(day)], now: now)
        }
    }
}

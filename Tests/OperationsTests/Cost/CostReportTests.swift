import Catalog
import Core
import Datasets
import Foundation
import Operations
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct CostReportTests {
    private static let day = Timestamp.parse("2026-12-01T00:00:00Z") ?? Date(timeIntervalSince1970: 0)

    private static func report(
        _ model: String, characters: Int = 1_000_000, epochs: Int? = 3, over: Int = 0, skipped: Int = 0, now: Date = day
    ) throws -> CostReport {
        let price = try TrainingPrice.find(model: model, mode: nil, region: nil, isLocal: false, book: .builtIn)
        let content = BilledContent(
            format: .sftChat, rows: 1_000, skipped: skipped, characters: characters, estimatedTokens: characters / 4,
            tokenRange: (characters / 5)...(characters / 3), rowsOverLimit: over, bytes: 1)
        return CostReport(
            source: "data", price: price, content: content, epochs: try CostReport.epochs(epochs, price),
            isDefaultEpochs: epochs == nil, now: now)
    }

    @Test func theWorkedExampleIsExact() throws {
        let json = try Self.report("Qwen 3 8B").json
        #expect(json["tokens"]?["likely"]?.int == 246_000)
        #expect(json["tokens"]?["low"]?.int == 200_000)
        #expect(json["tokens"]?["high"]?.int == 333_333)
        #expect(json["epochs"]?.int == 3)
        #expect(json["price"]?["usd"]?.double == 4.18)
        #expect(json["price"]?["asOf"]?.string == "2026-11-20")
        #expect(json["cost"]?["likelyUSD"]?.double == 3.0849)
        #expect(json["cost"]?["lowUSD"]?.double == 2.508)
        #expect(json["warnings"]?.array == [])
    }

    @Test func aTextThatThePublishedRatioDoesNotFitIsWarnedOf() throws {
        let price = try TrainingPrice.find(model: "Qwen 3 8B", mode: nil, region: nil, isLocal: false, book: .builtIn)
        func codes(_ low: Int) -> [String] {
            let content = BilledContent(
                format: .sft, rows: 9, skipped: 0, characters: 1_000, estimatedTokens: low + 100,
                tokenRange: low...(low * 2), rowsOverLimit: 0, bytes: 1)
            return CostReport(
                source: "a", price: price, content: content, epochs: 1, isDefaultEpochs: false, now: Self.day
            ).warnings.map(\.code)
        }
        // 246 tokens by the published ratio.
        #expect(codes(369).isEmpty)
        #expect(codes(370) == ["ratio_too_low"])
    }

    @Test func aRuleOfThumbIsNotCalledPublished() throws {
        func report(_ model: String, _ book: PriceBook = .builtIn) throws -> CostReport {
            let price = try TrainingPrice.find(model: model, mode: nil, region: nil, isLocal: false, book: book)
            let content = BilledContent(
                format: .gemini, rows: 9, skipped: 0, characters: 1_000, estimatedTokens: 900, tokenRange: 800...1_000,
                rowsOverLimit: 0, bytes: 1)
            return CostReport(
                source: "a", price: price, content: content, epochs: 1, isDefaultEpochs: false, now: Self.day)
        }
        let gemini = try report("Gemini 2.5 Flash")
        #expect(gemini.json["derivation"]?.string?.hasPrefix("0.25 tokens a character by a rule of thumb") == true)
        #expect(gemini.json["tokensPerCharacterBasis"] == "rule-of-thumb")
        #expect(gemini.warnings.first { $0.code == "ratio_too_low" }?.message.hasPrefix("the rule of thumb") == true)
        #expect(gemini.json["price"]?["source"] == "reported" && gemini.json["price"]?["published"] == false)
        let open = try report("Qwen 3 8B")
        #expect(open.json["tokensPerCharacterBasis"] == "published")
        #expect(open.json["price"]?["source"] == "vendor" && open.json["price"]?["published"] == true)
        #expect(open.warnings.first?.message.hasPrefix("the published ratio") == true)
        let own = try PriceBook(
            reading: JSONValue(
                parsing: #"{"asOf":"2026-11-30","trainingMillionTokensUSD":{"us-central1":{"Qwen 3 8B":3.5}}}"#))
        let mine = try report("Qwen 3 8B", PriceBook.builtIn.adding(own))
        #expect(mine.json["price"]?["source"] == "own" && mine.json["price"]?["published"] == false)
        #expect(mine.json["price"]?["region"] == "us-central1")
    }

    @Test func whatIsSmallIsNotNothing() throws {
        let report = try Self.report("Gemma 3 1B IT", characters: 40, epochs: 1)
        #expect(report.json["cost"]?["lowUSD"]?.double ?? 0 > 0)
    }

    struct Case: Sendable {
        var model: String
        var epochs: Int?
        var day: String
        var codes: [String]
    }

    @Test(arguments: [
        Case(model: "Qwen 3 8B", epochs: 3, day: "2027-02-18", codes: []),
        Case(model: "Qwen 3 8B", epochs: 3, day: "2027-02-19", codes: ["price_old"]),
        Case(model: "Qwen 3 8B", epochs: nil, day: "2026-12-01", codes: ["epochs_default"]),
        Case(model: "Gemini 3.5 Flash", epochs: 2, day: "2026-12-01", codes: ["price_reported"]),
        Case(model: CatalogModel.localBase, epochs: nil, day: "2036-12-01", codes: ["epochs_default"]),
    ])
    func doubtsAreTold(_ example: Case) throws {
        let now = try #require(Timestamp.parse(example.day + "T00:00:00Z"))
        let report = try Self.report(example.model, epochs: example.epochs, now: now)
        #expect(report.warnings.map(\.code) == example.codes)
    }

    @Test func rowsThatDoNotCountAreTold() throws {
        let report = try Self.report("Qwen 3 8B", over: 2, skipped: 5)
        #expect(report.warnings.map(\.code) == ["rows_skipped", "rows_too_long"])
        #expect(report.warnings[1].message.contains("8192"))
    }

    @Test func geminiNeedsEpochs() throws {
        let error = #expect(throws: UseCaseError.self) { try Self.report("Gemini 3.5 Flash", epochs: nil) }
        #expect(error?.code == UseCaseError.badArgument)
        #expect(error?.hint?.contains("--epochs") == true)
    }

    @Test func thisMachineIsFreeAndSaysSo() throws {
        let report = try Self.report(CatalogModel.localBase)
        #expect(report.json["cost"]?["highUSD"] == 0)
        #expect(report.json["note"]?.string?.contains("this machine") == true)
    }
}

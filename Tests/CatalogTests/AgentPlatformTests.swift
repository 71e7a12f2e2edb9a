import Catalog
import Core
import Testing

struct AgentPlatformTests {
    @Test func everyModelIsWhole() {
        #expect(AgentPlatformCatalog.all.count == 28)
        #expect(AgentPlatformCatalog.asOf.count == 10)
        for model in AgentPlatformCatalog.all {
            #expect(!model.modes.isEmpty, "\(model.id)")
            #expect(Set(model.modes.map(\.name)).count == model.modes.count, "\(model.id)")
            #expect(AgentPlatformCatalog.model(model.id) == model)
            #expect(AgentPlatformCatalog.model(model.name) == model)
            for mode in model.modes {
                if let usd = mode.usdPerMillionTokens { #expect(usd > 0) }
                if let ratio = mode.tokensPerCharacter { #expect(ratio > 0.1 && ratio < 1) }
                // Google publishes a table for open models only.
                #expect(
                    mode.ratioBasis
                        == (mode.tokensPerCharacter == nil ? nil : model.kind == .open ? .published : .ruleOfThumb))
                #expect(
                    (mode.adapterRank == nil) == (mode.name == .full) || model.kind == .gemini || mode.epochs == nil)
            }
        }
        #expect(Set(AgentPlatformCatalog.all.map(\.id)).count == AgentPlatformCatalog.all.count)
    }

    @Test(arguments: [
        ("Qwen 3 8B", "qwen/qwen3@qwen3-8b"), ("qwen-3-8b", "qwen/qwen3@qwen3-8b"),
        ("QWEN/QWEN3@QWEN3-8B", "qwen/qwen3@qwen3-8b"), ("gemini-3.5-flash", "gemini-3.5-flash"),
        ("Gemini 3.5 Flash", "gemini-3.5-flash"),
    ])
    func namesAndIdsAreKnown(_ text: String, _ id: String) throws {
        #expect(try AgentPlatformCatalog.require(text).id == id)
    }

    @Test(arguments: [
        ("qwen/qwen3@qwen3-8", "qwen/qwen3@qwen3-8b"), ("Qwen/Qwen3-8B", "qwen/qwen3@qwen3-8b"),
        ("gemini-3.5-flsh", "gemini-3.5-flash"), ("google/gemma-3-4b-it", "google/gemma3@gemma-3-4b-it"),
    ])
    func nearNamesAreOffered(_ text: String, _ id: String) {
        let error = #expect(throws: CatalogError.self) { try AgentPlatformCatalog.require(text) }
        #expect(error?.code == CatalogError.modelUnknown)
        #expect(error?.hint?.contains(id) == true, "\(error?.hint ?? "")")
    }

    @Test(arguments: [
        ("peft", AgentPlatformModel.ModeName.peft as AgentPlatformModel.ModeName?), ("PEFT_ADAPTER", .peft),
        ("TUNING_MODE_PEFT_ADAPTER", .peft), ("Full", .full), ("TUNING_MODE_FULL", .full), ("half", nil),
    ])
    func modesAreReadInEverySpelling(_ text: String, _ mode: AgentPlatformModel.ModeName?) {
        #expect(AgentPlatformModel.ModeName(spelling: text) == mode)
    }

    @Test func modesThatAreNotOfferedAreRefused() throws {
        let small = try AgentPlatformCatalog.require("Qwen 3 8B")
        #expect(try small.mode(nil).name == .full)
        let refused = #expect(throws: CatalogError.self) { try small.mode(.peft) }
        #expect(refused?.code == CatalogError.modeUnsupported)
        #expect(refused?.message.contains("it can in full") == true)
        let large = try AgentPlatformCatalog.require("Qwen 3 32B")
        let several = #expect(throws: CatalogError.self) { try large.mode(nil) }
        #expect(several?.hint == "choose one: --mode peft or --mode full")
        #expect(try large.mode(.peft).usdPerMillionTokens == 6.57)
    }
}

/// Costs by hand: characters × tokens a character × epochs ÷ 10⁶ × price.
struct TrainingCostTests {
    struct Case: Sendable {
        var model: String
        var mode: AgentPlatformModel.ModeName?
        var characters: Int
        var epochs: Int
        var cents: Int
    }

    @Test(arguments: [
        Case(model: "Qwen 3 8B", mode: .full, characters: 1_000_000, epochs: 3, cents: 308),
        Case(model: "Gemma 3 1B IT", mode: nil, characters: 1_000_000, epochs: 3, cents: 33),
        Case(model: "Gemma 3 27B IT", mode: .peft, characters: 2_500_000, epochs: 1, cents: 394),
        Case(model: "Llama 3.1 8B Instruct", mode: .peft, characters: 10_000_000, epochs: 3, cents: 637),
        Case(model: "Llama 3.1 8B Instruct", mode: .full, characters: 10_000_000, epochs: 3, cents: 496),
        Case(model: "Gemini 3.5 Flash", mode: nil, characters: 400_000, epochs: 40, cents: 4_000),
        Case(model: "Gemini 3.1 Flash-Lite", mode: nil, characters: 400_000, epochs: 2, cents: 60),
    ])
    func workedExamples(_ example: Case) throws {
        let price = try TrainingPrice.find(
            model: example.model, mode: example.mode, region: nil, isLocal: false, book: .builtIn)
        let estimate = example.characters / 4
        let cost = TrainingCost(
            price, characters: example.characters, estimate: estimate, range: (estimate / 2)...(estimate * 2),
            epochs: example.epochs)
        #expect(Int(((cost.likelyUSD ?? 0) * 100).rounded()) == example.cents)
        let usd = try #require(cost.usd)
        #expect(usd.contains(cost.likelyUSD ?? -1))
        #expect(usd.lowerBound > 0)
        #expect(cost.tokens.contains(cost.likelyTokens))
        #expect(price.millionTokens?.asOf == AgentPlatformCatalog.asOf)
    }

    @Test func theRangeHoldsThePublishedRatioToo() throws {
        let price = try TrainingPrice.find(
            model: "Qwen 3 8B", mode: nil, region: nil, isLocal: false, book: .builtIn)
        let cost = TrainingCost(price, characters: 1_000, estimate: 900, range: 800...1_000, epochs: 1)
        #expect(cost.tokens == 246...1_000)
        #expect(cost.likelyTokens == 246)
    }

    @Test(arguments: [
        "Qwen 3.5 9B", "Qwen 3.6 27B", "Qwen 3.6 35B A3B", "GLM 4.7 Flash", "Gemini 2.5 Pro", "Gemini 2.5 Flash-Lite",
    ])
    func unpricedModelsAreRefusedByName(_ name: String) throws {
        let error = #expect(throws: CatalogError.self) {
            try TrainingPrice.find(model: name, mode: nil, region: nil, isLocal: false, book: .builtIn)
        }
        #expect(error?.code == CatalogError.priceUnknown)
        #expect(error?.message.contains(name) == true)
        #expect(error?.hint?.contains("prices.json") == true)
    }

    @Test func modelsOfAWSNeedAPriceOfTheirOwn() throws {
        let id = "huggingface-reasoning-qwen3-4b"
        func find(_ book: PriceBook, _ region: String? = nil) throws -> TrainingPrice {
            try TrainingPrice.find(model: id, mode: nil, region: region, isLocal: false, book: book)
        }
        let error = #expect(throws: CatalogError.self) { try find(.builtIn) }
        #expect(error?.code == CatalogError.priceUnknown)
        #expect(error?.message.contains(id) == true)
        #expect(error?.hint?.contains("trainingMillionTokensUSD") == true)
        let own = try PriceBook(
            reading: JSONValue(
                parsing: """
                    {"asOf":"2026-12-01","trainingMillionTokensUSD":{"us-west-2":{"\(id)":2.5},"eu-west-1":{"x":1}}}
                    """))
        let price = try find(PriceBook.builtIn.adding(own))
        #expect(price.millionTokens?.usd == 2.5)
        #expect(price.cloud == .aws)
        let cost = TrainingCost(price, characters: 9, estimate: 1_000_000, range: 900_000...1_200_000, epochs: 2)
        #expect(cost.usd == 4.5...6)
        #expect(cost.likelyUSD == 5)
        #expect(throws: CatalogError.self) { try find(own, "eu-west-1") }
    }

    @Test func theUsersOwnPriceGoesFirst() throws {
        let own = try PriceBook(
            reading: JSONValue(
                parsing: #"{"asOf":"2026-12-01","trainingMillionTokensUSD":{"us-central1":{"gemini-2.5-pro":25}}}"#))
        let price = try TrainingPrice.find(
            model: "Gemini 2.5 Pro", mode: nil, region: nil, isLocal: false, book: PriceBook.builtIn.adding(own))
        #expect(price.millionTokens?.usd == 25)
        #expect(price.millionTokens?.asOf == "2026-12-01")
        #expect(price.millionTokens?.source == .own)
    }

    @Test func onlyTheLocalStandInCostsNothing() throws {
        for (model, isLocal) in [(CatalogModel.localBase, false), ("huggingface-reasoning-qwen3-4b", true)] {
            let price = try TrainingPrice.find(model: model, mode: nil, region: nil, isLocal: isLocal, book: .builtIn)
            #expect(price.cloud == .local)
            #expect(TrainingCost(price, characters: 9, estimate: 3, range: 2...4, epochs: 1).usd == nil)
        }
        let google = try TrainingPrice.find(model: "Qwen 3 8B", mode: nil, region: nil, isLocal: true, book: .builtIn)
        #expect(google.cloud == .google)
    }

    @Test(arguments: [(CatalogModel.localBase, false), ("huggingface-reasoning-qwen3-4b", true)])
    func aModeIsNotIgnored(_ model: String, _ isLocal: Bool) {
        let error = #expect(throws: CatalogError.self) {
            try TrainingPrice.find(model: model, mode: .full, region: nil, isLocal: isLocal, book: .builtIn)
        }
        #expect(error?.code == CatalogError.modeUnsupported)
        #expect(error?.hint?.contains("leave out --mode") == true)
    }

    @Test(arguments: ["huggingface-reasoning-qwen3-4", "Qwen/Qwen3-8B", "no such thing at all"])
    func unknownModelsAreRefused(_ name: String) {
        let error = #expect(throws: CatalogError.self) {
            try TrainingPrice.find(model: name, mode: nil, region: nil, isLocal: false, book: .builtIn)
        }
        #expect(error?.code == CatalogError.modelUnknown)
        #expect(error?.message.contains(name) == true)
    }
}

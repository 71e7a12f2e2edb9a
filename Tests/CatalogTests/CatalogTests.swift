import Catalog
import Core
import Foundation
import Testing

@Suite struct CatalogTests {
    @Test func everyModelOfTheDataIsRead() throws {
        #expect(ModelCatalog.all.count == 36)
        #expect(Set(ModelCatalog.all.map(\.id)).count == 36)
        #expect(ModelCatalog.asOf == "2026-11-20")
        let qwen = try ModelCatalog.require("huggingface-reasoning-qwen3-4b")
        #expect(qwen.family == "qwen3")
        #expect(qwen.licence?.name == "Apache 2.0")
        #expect(qwen.licence?.requiresAcceptance == false)
        #expect(qwen.trainingRegions.contains("eu-west-1"))
        #expect(InstanceCatalog.suggestion(for: qwen) == "ml.g5.12xlarge")
        let llama = try ModelCatalog.require("meta-textgeneration-llama-3-2-1b-instruct")
        #expect(llama.licence?.requiresAcceptance == true)
        #expect(try ModelCatalog.require("huggingface-vlm-qwen3-5-4b").licence == nil)
    }

    @Test func theSmallModelIsOnlyLocal() throws {
        let small = try ModelCatalog.require(CatalogModel.localBase)
        #expect(small.isLocalOnly)
        #expect(small.techniques.contains("sft"))
        #expect(ModelCatalog.all.filter(\.isLocalOnly).map(\.id) == [CatalogModel.localBase])
        let error = #expect(throws: CatalogError.self) {
            try ModelCatalog.checkTuning(small, technique: "sft", region: "eu-west-1")
        }
        #expect(error?.code == CatalogError.regionUnsupported)
    }

    @Test func anUnknownModelIsNamedWithTheNearestId() {
        let error = #expect(throws: CatalogError.self) {
            try ModelCatalog.require("huggingface-reasoning-qwen-3-4b")
        }
        #expect(error?.code == CatalogError.modelUnknown)
        #expect(error?.hint == "did you mean huggingface-reasoning-qwen3-4b?")
    }

    @Test func tuningIsCheckedByTechniqueAndRegion() throws {
        let nova = try ModelCatalog.require("nova-textgeneration-pro")
        #expect(throws: CatalogError.self) {
            try ModelCatalog.checkTuning(nova, technique: "rlvr", region: "us-east-1")
        }
        #expect(throws: CatalogError.self) {
            try ModelCatalog.checkTuning(nova, technique: "sft", region: "eu-west-1")
        }
        try ModelCatalog.checkTuning(nova, technique: "sft", region: "us-east-1")
    }

    @Test func pricesAreDatedAndNeverZero() throws {
        let price = try PriceBook.builtIn.instanceHour("ml.g5.12xlarge", region: "us-west-2")
        #expect(price.usd == 7.09)
        #expect(price.asOf == "2026-11-20")
        let elsewhere = #expect(throws: CatalogError.self) {
            try PriceBook.builtIn.instanceHour("ml.g5.12xlarge", region: "eu-central-1")
        }
        #expect(elsewhere?.code == CatalogError.priceUnknown)
        #expect(elsewhere?.message.contains("ml.g5.12xlarge in eu-central-1") == true)
        let tokens = #expect(throws: CatalogError.self) {
            try PriceBook.builtIn.trainingMillionTokens("huggingface-reasoning-qwen3-4b", region: "eu-west-1")
        }
        #expect(tokens?.message.contains("huggingface-reasoning-qwen3-4b") == true)
    }

    @Test func aUsersPricesGoBeforeTheBuiltInOnes() throws {
        let own = try PriceBook(
            reading: JSONValue(
                parsing: """
                    {"asOf":"2026-12-01","instanceHourUSD":{"us-west-2":{"ml.g5.12xlarge":5}},
                     "trainingMillionTokensUSD":{"eu-west-1":{"huggingface-reasoning-qwen3-4b":1.5}}}
                    """))
        let book = PriceBook.builtIn.adding(own)
        #expect(try book.instanceHour("ml.g5.12xlarge", region: "us-west-2").usd == 5)
        #expect(try book.instanceHour("ml.g5.24xlarge", region: "us-west-2").usd == 10.18)
        #expect(try book.trainingMillionTokens("huggingface-reasoning-qwen3-4b", region: "eu-west-1").usd == 1.5)
    }

    @Test(arguments: [
        #"{"instanceHourUSD":{}}"#, #"{"asOf":"2026-12-01","instanceHourUSD":{"us-west-2":{"ml.g5.xlarge":0}}}"#,
        #"{"asOf":"2026-12-01","instance":{}}"#, #"{"asOf":"2026-12-01","instanceHourUSD":{"us-west-2":3}}"#, "[]",
    ])
    func badPricesAreRefused(text: String) throws {
        let json = try JSONValue(parsing: text)
        let error = #expect(throws: CatalogError.self) { try PriceBook(reading: json, of: "/h/prices.json") }
        #expect(error?.code == CatalogError.priceFileInvalid)
        #expect(error?.message.contains("/h/prices.json") == true)
    }

    @Test func everyInstanceThatAModelNamesIsKnown() {
        for model in ModelCatalog.all {
            for name in model.instances { #expect(InstanceCatalog.instance(name) != nil, "\(name) of \(model.id)") }
        }
        #expect(InstanceCatalog.instance("ml.g6e.48xlarge")?.totalMemoryGB == 384)
    }

    @Test func everyTaskHasDatasets() {
        #expect(DatasetCatalog.tasks.count == 5)
        #expect(DatasetCatalog.asOf == "2026-11-20")
        let datasets = DatasetCatalog.tasks.flatMap(\.datasets)
        #expect(datasets.count == 10)
        #expect(Set(datasets.map(\.id)).count == 10)
        for dataset in datasets { #expect(dataset.id.split(separator: "/").count == 2, "\(dataset.id)") }
        for task in DatasetCatalog.tasks { #expect(task.datasets.contains { $0.isLoadable }) }
        #expect(DatasetCatalog.dataset("open-r1/datasets")?.isLoadable == false)
        #expect(DatasetCatalog.dataset("OpenAI/GSM8K")?.source == "hf://openai/gsm8k/main")
        #expect(DatasetCatalog.dataset("openai/gsm8k")?.columns["prompt"] == ["question"])
        #expect(DatasetCatalog.dataset("nobody/nothing") == nil)
    }

    @Test(arguments: [
        ("tool-use", "tool-use"), ("Tool_Use", "tool-use"), ("Use of tools", "tool-use"),
        ("Math", "mathematical-reasoning"),
        ("function calling", "tool-use"), ("Programming & Coding", "coding"), ("multilingual support", "multilingual"),
    ])
    func tasksGoByManyWords(word: String, id: String) throws {
        #expect(try DatasetCatalog.task(word).id == id)
    }

    @Test(arguments: [
        ("tool-usage", "did you mean --task tool-use?"), ("poetry", "slipway data discover lists the tasks"),
    ])
    func anUnknownTaskIsNamedWithTheNearest(word: String, hint: String) {
        let error = #expect(throws: CatalogError.self) { try DatasetCatalog.task(word) }
        #expect(error?.code == CatalogError.taskUnknown)
        #expect(error?.message.contains("mathematical-reasoning, instruction-following") == true)
        #expect(error?.hint == hint)
    }

    /// The checked-in Swift is what the script writes from the data.
    @Test func theEmbeddedCatalogueIsCurrent() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let script = Process()
        script.executableURL = URL(filePath: "/usr/bin/env")
        script.arguments = ["python3", root.appending(path: "Scripts/embed-catalog").path, "--check"]
        try script.run()
        script.waitUntilExit()
        #expect(script.terminationStatus == 0)
    }
}

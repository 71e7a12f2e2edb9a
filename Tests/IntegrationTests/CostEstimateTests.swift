import Core
import Foundation
import TestSupport
import Testing

/// `slipway cost estimate` as people meet it.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct CostEstimateTests {
    let slipway = try! SlipwayProgram()

    static let rows = """
        {"prompt":"Where is my card?","completion":"card_arrival"}
        {"prompt":"What is this fee?","completion":"extra_charge"}

        """

    private func prices(_ text: String) throws {
        try DurableFile.makeFolder(slipway.home)
        try DurableFile.write(Array(text.utf8), to: slipway.home + "/prices.json")
    }

    @Test func ownPricesAreNeverPassedOver() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let arguments = ["cost", "estimate", "rows.jsonl", "--model", "Qwen 3 8B", "--epochs", "1"]
        try prices(
            """
            {"asOf":"2026-11-01","trainingMillionTokensUSD":
            {"us-central1":{"qwen/qwen3@qwen3-8b":9.99},"europe-west4":{"Qwen 3 8B":12}}}
            """)
        let ended = try await slipway.run(list: arguments)
        #expect(ended.status == 3 && ended.output.isEmpty, "\(ended.output)")
        #expect(ended.errors.contains("depends on the region") && ended.errors.contains("--region"))
        let chosen = try await slipway.run(list: arguments + ["--region", "europe-west4", "--json"]).json
        #expect(chosen["price"]?["usd"] == 12 && chosen["warnings"]?.array?.isEmpty == true)
        let elsewhere = try await slipway.run(list: arguments + ["--region", "us-east5", "--json"]).json
        #expect(elsewhere["price"]?["usd"]?.double == 4.18)
        #expect(elsewhere["warnings"]?.array?.compactMap { $0["code"]?.string } == ["price_own_elsewhere"])
        try prices(#"{"asOf":"2026-11-01","trainingMillionTokensUSD":{"us-central1":{"Qwen 3 8":9.99}}}"#)
        let misspelt = try await slipway.run(list: arguments)
        #expect(misspelt.output.contains("[price_name_unknown]"), "\(misspelt.output)")
    }

    /// A prepared dataset in the folder `data`, with a row of 4 characters and some for validation.
    private func prepare() async throws {
        let rows = (0..<20).map { #"{"prompt":"p\#($0 + 10)","completion":"c"}"# + "\n" }
        try slipway.write(rows.joined(), to: "rows.jsonl")
        let prepared = try await slipway.run(
            "data", "prepare", "rows.jsonl", "--format", "sft", "--validation-split", "0.2", "--out", "data")
        #expect(prepared.status == 0, "\(prepared.errors)")
    }

    private func estimate(_ arguments: String...) async throws -> SlipwayProgram.Ended {
        try await slipway.run(
            list: ["cost", "estimate"] + arguments + ["--model", "Qwen 3 8B", "--epochs", "1", "--json"])
    }

    @Test(arguments: [["--map", "prompt=prompt"], ["--format", "gemini"], ["--delimiter", ";"]])
    func optionsThatSayNothingOfAPreparedFolderAreRefused(_ options: [String]) async throws {
        try await prepare()
        let ended = try await slipway.run(
            list: ["cost", "estimate", "data", "--model", "Qwen 3 8B", "--json"] + options)
        #expect(ended.status == 64)
        #expect(try ended.json["error"]?["code"] == "command.bad_argument")
        #expect(try ended.json["error"]?["message"]?.string?.contains(options[0]) == true)
        #expect(try ended.json["error"]?["hint"]?.string?.contains("name the source that was prepared") == true)
    }

    @Test func ofAPreparedFolderOnlyTheTrainingFileCounts() async throws {
        try await prepare()
        let alone = try await estimate("data").json
        #expect(alone["rows"] == 16 && alone["characters"] == 64)
        try slipway.write(#"{"prompt":"more","completion":"c"}"# + "\n", to: "more.jsonl")
        let both = try await estimate("data", "more.jsonl").json
        #expect(both["rows"] == 17 && both["characters"] == 69 && both["format"] == "sft")
    }

    @Test func aTrainingFileThatIsNotTheReportsIsRefused() async throws {
        try await prepare()
        try slipway.write(Self.rows, to: "data/train.jsonl")
        let ended = try await estimate("data")
        #expect(ended.status == 3)
        #expect(try ended.json["error"]?["code"] == "data.source_changed")
        #expect(try ended.json["error"]?["hint"]?.string?.contains("slipway data prepare") == true)
    }

    @Test func unknownFormatsAreRefusedBesideAMappingToo() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let ended = try await estimate("rows.jsonl", "--map", "prompt=prompt", "--format", "nonsense")
        #expect(try ended.json["error"]?["code"] == "data.format_unknown")
    }

    @Test(arguments: [
        ("{", "core.json_invalid"), ("[]", "catalog.price_file_invalid"),
        (#"{"asOf":"2031-13-99"}"#, "catalog.price_file_invalid"),
        (#"{"asOf":"2131-01-01"}"#, "catalog.price_file_invalid"),
        (#"{"asOf":"2026-11-01","trainingMillionTokensUSD":{"r":{"m":-1}}}"#, "catalog.price_file_invalid"),
    ])
    func errorsOfAPriceFileNameIt(_ text: String, _ code: String) async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        try prices(text)
        let ended = try await estimate("rows.jsonl")
        #expect(ended.status == 3)
        #expect(try ended.json["error"]?["code"]?.string == code)
        #expect(try ended.json["error"]?["message"]?.string?.contains(slipway.home + "/prices.json") == true)
    }
}

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
}

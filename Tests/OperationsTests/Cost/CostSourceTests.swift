import Catalog
import Core
import Datasets
import Foundation
import Operations
import TestSupport
import Testing

/// What an estimate counts, and whose prices it takes.
@Suite(.timeLimit(.minutes(5))) struct CostSourceTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The path of a folder as `data prepare` writes it.
    private func prepared(_ name: String, format: FormatID, changed: Bool = false) throws -> String {
        let path = folder.file(name)
        try DurableFile.makeFolder(path)
        let rows = Array("{}\n".utf8)
        try DurableFile.write(changed ? Array("[]\n".utf8) : rows, to: path + "/train.jsonl")
        let report: JSONValue = [
            "format": .string(format.rawValue),
            "files": [
                [
                    "path": "train.jsonl", "split": "train", "rows": 1, "bytes": 3,
                    "sha256": .string(SHA256Digest(of: rows).description),
                ]
            ],
        ]
        try DurableFile.write(report.bytes, to: path + "/report.json")
        return path
    }

    private func source(
        _ names: [String], columns: [String: String] = [:], constants: [String: String] = [:], format: FormatID? = nil,
        delimiter: UInt8? = nil
    ) async throws -> CostSource {
        try await CostSource(
            DataSource(names, delimiter: delimiter), columns: columns, constants: constants, format: format)
    }

    @Test func ofAPreparedFolderTheTrainingFileCounts() async throws {
        let path = try prepared("a", format: .gemini)
        let counted = try await source([path])
        #expect(counted.data.names == [path + "/train.jsonl"])
        #expect(counted.text == .format(.gemini))
    }

    @Test func ofAnythingElseWhatWasNamedCounts() async throws {
        let detected = try await source(["rows.jsonl"])
        #expect(detected.data.names == ["rows.jsonl"] && detected.text == .detected)
        #expect(try await source(["rows.jsonl"], format: .dpo).text == .format(.dpo))
        let mapped = try await source(
            ["rows.csv"], columns: ["prompt": "b", "completion": "a"], constants: ["system": "s"])
        #expect(mapped.text == .columns(["a", "b"], constants: ["s"]))
    }

    @Test func whatWouldSayNothingAboutAPreparedFolderIsRefused() async throws {
        let path = try prepared("a", format: .sft)
        let map = await refusal { try await source([path], columns: ["prompt": "a"]) }
        #expect(map?.code == UseCaseError.badArgument && map?.message.contains("--map") == true)
        let format = await refusal { try await source([path], format: .sft) }
        #expect(format?.code == UseCaseError.badArgument && format?.message.contains("--format") == true)
        let delimiter = await refusal { try await source([path], delimiter: UInt8(ascii: ";")) }
        #expect(delimiter?.code == UseCaseError.badArgument && delimiter?.message.contains("--delimiter") == true)
    }

    @Test func foldersThatNoTrainingTakesTogetherAreRefused() async throws {
        let (one, other) = (try prepared("a", format: .sft), try prepared("b", format: .dpo))
        #expect(await refusal { try await source([one, other]) }?.code == UseCaseError.badArgument)
        let same = try prepared("c", format: .sft)
        #expect(try await source([one, same]).data.names == [one + "/train.jsonl", same + "/train.jsonl"])
    }

    @Test func changedRowsAreNotCounted() async throws {
        let path = try prepared("a", format: .sft, changed: true)
        #expect(await refusal { try await source([path]) }?.code == DatasetError.sourceChanged)
    }

    @Test func onesOwnPricesStandInHome() throws {
        let home = SlipwayHome(path: folder.path)
        let now = try #require(Timestamp.parse("2026-12-01T00:00:00Z"))
        func write(_ text: String) throws { try DurableFile.write(Array(text.utf8), to: folder.file("prices.json")) }
        #expect(try PriceBook.inHome(home, now: now) == .builtIn)
        try write(#"{"asOf":"2026-11-30","trainingMillionTokensUSD":{"us-central1":{"Qwen 3 8B":3.5}}}"#)
        let price = try TrainingPrice.find(
            model: "Qwen 3 8B", mode: nil, region: nil, isLocal: false, book: .inHome(home, now: now))
        #expect(price.millionTokens?.usd == 3.5 && price.millionTokens?.source == .own)
        try write(#"{"asOf":"2026-12-02","trainingMillionTokensUSD":{}}"#)
        #expect(throws: CatalogError.self) { try PriceBook.inHome(home, now: now) }
        try write("{")
        let broken = #expect(throws: CoreError.self) { try PriceBook.inHome(home, now: now) }
        #expect(broken?.code == CoreError.jsonInvalid && broken?.message.contains(folder.file("prices.json")) == true)
    }
}

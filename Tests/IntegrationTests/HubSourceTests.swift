import Core
import Foundation
import TestSupport
import Testing

/// `hf://` sources of the built program, against a stand-in of the hub on this machine.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct HubSourceTests {
    /// A stand-in that runs as long as this value is there.
    final class StandIn {
        let url: String
        private let process = Process()
        private let input = Pipe()

        init(parquet: String, rows: String) throws {
            let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Clients/hub_stand_in.py").path
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", script, parquet, rows]
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            var line: [UInt8] = []
            while line.last != 10 {
                let bytes = output.fileHandleForReading.availableData
                guard !bytes.isEmpty else { throw CocoaError(.fileReadUnknown) }
                line += Array(bytes)
            }
            url = try #require(try JSONValue(parsing: line)["hub"]?.string)
        }

        deinit {
            // Its input ends, and so does it.
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
    }

    static let rowsText = #"""
        {"features":[{"feature_idx":0,"name":"text","type":{"dtype":"string","_type":"Value"}},
          {"feature_idx":1,"name":"label","type":{"names":["card","loan"],"_type":"ClassLabel"}},
          {"feature_idx":2,"name":"answer","type":{"dtype":"string","_type":"Value"}}],
         "rows":[{"text":"Where is my card \u001b[31m?","label":0,"answer":"On its way."},
                 {"text":"I need a loan.","label":1,"answer":"How much?"}]}
        """#

    let slipway: SlipwayProgram
    private let duckdb: String?

    init() throws {
        slipway = try SlipwayProgram()
        duckdb = Self.duckdbPath
    }

    static let duckdbPath: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":").map { String($0) + "/duckdb" }
        return ([environment["SLIPWAY_DUCKDB"]].compactMap(\.self) + folders).first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }()

    /// Runs `body` with a stand-in that serves the Parquet file `parquet`.
    private func withHub(
        parquet: String? = nil, _ body: (SlipwayProgram, String) async throws -> Void
    ) async throws {
        try slipway.write(Self.rowsText, to: "rows.json")
        if parquet == nil { try slipway.write("PAR1", to: "none.parquet") }
        let standIn = try StandIn(
            parquet: parquet ?? slipway.project + "/none.parquet", rows: slipway.project + "/rows.json")
        var program = slipway
        program.variables = [
            "HF_ENDPOINT": standIn.url, "SLIPWAY_HF_DATASETS_SERVER": standIn.url, "HF_TOKEN": "hf_secret_of_tests",
        ]
        program.variables["SLIPWAY_DUCKDB"] = duckdb
        try await body(program, standIn.url)
        withExtendedLifetime(standIn) {}
    }

    @Test func aPreviewShowsTheDatasetWithoutADownload() async throws {
        try await withHub { slipway, _ in
            let ended = try await slipway.run("data", "inspect", "hf://acme/tickets", "--preview", "--json")
            #expect(ended.status == 0, "\(ended.errors)")
            let document = try ended.json
            #expect(document["preview"] == true)
            #expect(document["rows"]?.int == 2)
            #expect(document["partial"] == true)
            #expect(document["splits"]?.array?.map { $0["split"]?.string } == ["train", "test"])
            #expect(document["columns"]?.array?.map { $0["type"]?.string } == ["string", "integer", "string"])
            #expect(document["columns"]?.array?[1]["classes"]?.array?.map(\.string) == ["card", "loan"])
            #expect(document["suggestedMapping"]?["completion"] == "answer")
            let people = try await slipway.run("data", "inspect", "hf://acme/tickets/train", "--preview")
            #expect(people.status == 0)
            #expect(people.output.contains("only a first part"))
            #expect(people.output.contains("card, loan"))
            // What a dataset holds does not reach the terminal as it is, and neither does the token.
            #expect(!people.output.contains("\u{1B}"))
            #expect(!(people.output + people.errors + ended.errors).contains("hf_secret"))
            #expect(!people.errors.contains("starting the local cloud"))
        }
    }

    @Test func whatIsMissingOrGatedIsToldApart() async throws {
        try await withHub { slipway, _ in
            let missing = try await slipway.run("data", "inspect", "hf://acme/tikets", "--preview", "--json")
            #expect(missing.status == 3)
            #expect(try missing.json["error"]?["code"] == "data.source_missing")
            #expect(missing.errors.contains("hf://acme/tickets"))
            let gated = try await slipway.run("data", "inspect", "hf://acme/gated", "--preview", "--json")
            #expect(try gated.json["error"]?["code"] == "data.source_forbidden")
            let split = try await slipway.run("data", "inspect", "hf://acme/tickets/default/trian", "--preview")
            #expect(split.errors.contains("did you mean hf://acme/tickets/default/train?"))
            let local = try await slipway.run("data", "inspect", "rows.json", "--preview")
            #expect(local.status == 64)
        }
    }

    @Test(.enabled(if: duckdbPath != nil, "DuckDB is not installed"))
    func everyRowOfADatasetIsReadThroughRedirectAndBreak() async throws {
        let duckdb = try #require(duckdb)
        try DurableFile.makeFolder(slipway.project)
        let parquet = slipway.project + "/0000.parquet"
        let maker = Process()
        maker.executableURL = URL(filePath: duckdb)
        maker.arguments = [
            "-no-init", "-c",
            "COPY (SELECT 'question ' || i AS question, 'answer ' || md5(i::VARCHAR) AS answer FROM range(20000) t(i)) "
                + "TO '\(parquet)' (FORMAT parquet)",
        ]
        try maker.run()
        maker.waitUntilExit()
        #expect(maker.terminationStatus == 0)
        try await withHub(parquet: parquet) { slipway, _ in
            let ended = try await slipway.run("data", "inspect", "hf://acme/tickets", "--json")
            #expect(ended.status == 0, "\(ended.errors)")
            #expect(try ended.json["rows"]?.int == 20_000)
            #expect(try ended.json["suggestedMapping"]?["prompt"] == "question")
            #expect(ended.errors.contains("reading the split train; there are also: test"))
            #expect(ended.errors.contains("only a first part of acme/tickets is converted"))
            let prepared = try await slipway.run(
                "data", "prepare", "hf://acme/tickets/default/train", "--format", "sft", "--map", "prompt=question",
                "completion=answer", "--out", "out", "--json")
            #expect(prepared.status == 0, "\(prepared.errors)")
            #expect(try prepared.json["written"]?.int == 20_000)
        }
    }
}

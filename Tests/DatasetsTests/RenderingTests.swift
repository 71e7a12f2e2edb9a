import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// What of a row is a conversation, and what of it is learnt, format by format.
struct RenderingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var format: FormatID
        var row: String
        /// Each conversation as `name|role:text|role:text*`, a star behind what is learnt.
        var threads: [String]
        var reference: String?
        var testDescription: String { format.rawValue }
    }

    static let cases: [Case] = [
        Case(format: .sft, row: #"{"prompt":"q","completion":"a"}"#, threads: ["|user:q|assistant:a*"]),
        Case(
            format: .sftChat,
            row: #"{"prompt":[{"role":"system","content":"s"},{"role":"user","content":"q"}],"#
                + #""completion":[{"role":"assistant","content":"a"},{"role":"user","content":"r"},"#
                + #"{"role":"assistant","content":"b"}]}"#,
            threads: ["|system:s|user:q|assistant:a*|user:r*|assistant:b*"]),
        Case(
            format: .vertexPromptCompletion, row: #"{"prompt":"q","completion":"a"}"#, threads: ["|user:q|assistant:a*"]
        ),
        Case(
            format: .gptOSSSFT,
            row: #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"},"#
                + #"{"role":"user","content":"r"},{"role":"assistant","content":"b"}]}"#,
            threads: ["|user:q|assistant:a|user:r|assistant:b*"]),
        Case(
            format: .vertexMessages,
            row: #"{"messages":[{"role":"user","content":[{"type":"text","text":"q"},"#
                + #"{"type":"image_url","image_url":{"url":"gs://b/p.png"}}]},{"role":"assistant","content":"a"}]}"#,
            threads: ["|user:q[image_url]|assistant:a*"]),
        Case(
            format: .dpo, row: #"{"prompt":"q","chosen":"a","rejected":"b"}"#,
            threads: ["chosen|user:q|assistant:a*", "rejected|user:q|assistant:b*"]),
        Case(
            format: .gptOSSDPO,
            row: #"{"prompt":[{"role":"user","content":"q"}],"chosen":[{"role":"assistant","content":"a"}],"#
                + #""rejected":[{"role":"assistant","content":"b"}]}"#,
            threads: ["chosen|user:q|assistant:a*", "rejected|user:q|assistant:b*"]),
        Case(
            format: .rlvr,
            row: #"{"prompt":[{"role":"user","content":"2+2"}],"reward_model":{"ground_truth":"4","style":"rule"}}"#,
            threads: ["|user:2+2"], reference: "4"),
        Case(
            format: .rlvrLegacy, row: #"{"prompt":"2+2","extra_info":{"answer":4}}"#, threads: ["|user:2+2"],
            reference: #"{"answer":4}"#),
        Case(
            format: .novaSFT,
            row: #"{"system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"q"}]},"#
                + #"{"role":"assistant","content":[{"text":"a"}]},{"role":"user","content":[{"text":"r"}]},"#
                + #"{"role":"assistant","content":[{"toolUse":{"name":"f"}}]}]}"#,
            threads: [#"|system:s|user:q|assistant:a*|user:r|assistant:{"toolUse":{"name":"f"}}*"#]),
        Case(
            format: .novaDPO,
            row: #"{"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","candidates":["#
                + #"{"content":[{"text":"b"}],"preferenceLabel":"non-preferred"},"#
                + #"{"content":[{"text":"a"}],"preferenceLabel":"preferred"}]}]}"#,
            threads: ["preferred|user:q|assistant:a*", "non-preferred|user:q|assistant:b*"]),
        Case(
            format: .novaRLVR,
            row: #"{"messages":[{"role":"user","content":"q"}],"reference_answer":{"text":"a"}}"#,
            threads: ["|user:q"], reference: #"{"text":"a"}"#),
        Case(
            format: .sageMakerEval, row: #"{"query":"q","response":"a","system":"s"}"#,
            threads: ["|system:s|user:q"], reference: "a"),
        Case(
            format: .gemini,
            row: #"{"systemInstruction":{"parts":[{"text":"s"}]},"contents":[{"role":"user","parts":[{"text":"q"}]},"#
                + #"{"role":"model","parts":[{"text":"a"}],"weight":0},{"role":"user","parts":[{"text":"r"}]},"#
                + #"{"role":"model","parts":[{"text":"b"}]}]}"#,
            threads: ["|system:s|user:q|assistant:a|user:r|assistant:b*"]),
        Case(
            format: .geminiPreference,
            row: #"{"contents":[{"role":"user","parts":[{"text":"q"}]}],"completions":["#
                + #"{"score":0,"completion":{"role":"model","parts":[{"text":"b"}]}},"#
                + #"{"score":1.0,"completion":{"role":"model","parts":[{"text":"a"}]}}]}"#,
            threads: ["preferred|user:q|assistant:a*", "rejected|user:q|assistant:b*"]),
    ]

    @Test func everyFormatHasACase() {
        #expect(Set(Self.cases.map(\.format)) == Set(FormatCatalog.descriptions.map(\.id)))
    }

    @Test(arguments: cases) func aRowBecomesItsConversations(_ given: Case) throws {
        let exchange = try Self.exchange(given.row, given.format)
        let shown = exchange.threads.map { thread in
            let turns = thread.messages.enumerated().map { index, message in
                "|\(message.role):\(message.text)" + (thread.learnt.contains(index) ? "*" : "")
            }
            return (thread.name ?? "") + turns.joined()
        }
        #expect(shown == given.threads)
        #expect(exchange.reference == given.reference)
    }

    @Test(
        arguments: [
            (FormatID.sft, #"{"prompt":"q"}"#, "completion"),
            (.sft, #"{"prompt":"q","completion":""}"#, "completion is empty"),
            (.sft, #"["q"]"#, "a list stands where an object should be"),
            (.sftChat, #"{"prompt":[],"completion":"a"}"#, "prompt is empty"),
            (.gptOSSSFT, #"{"messages":[{"role":"user","content":"q"}]}"#, "fewer than two"),
            (
                .gptOSSSFT, #"{"messages":[{"role":"user"},{"role":"user","content":"q"}]}"#,
                "messages[0] has no content"
            ),
            (.gptOSSSFT, #"{"messages":["q","a"]}"#, "messages[0] is a text"),
            (.novaSFT, #"{"messages":[{"role":"user","content":[{"text":"q"}]}]}"#, "no turn of the assistant"),
            (.novaDPO, #"{"messages":[{"role":"user","content":[{"text":"q"}]}]}"#, "candidates"),
            (.gemini, #"{"contents":[{"role":"model","parts":[{"text":"a"}],"weight":0}]}"#, "learnt"),
            (.geminiPreference, #"{"contents":[{"role":"user","parts":[{"text":"q"}]}],"completions":[]}"#, "empty"),
        ]) func aRowWithoutAConversationSaysWhy(_ format: FormatID, _ row: String, _ words: String) throws
    {
        let fault = #expect(throws: ExchangeReader.Fault.self) { try Self.exchange(row, format) }
        #expect(fault?.reason.contains(words) == true, "\(fault?.reason ?? "")")
    }

    @Test func anEstimateMarksWhatIsLearntAndAddsUp() throws {
        let exchange = try Self.exchange(
            #"{"prompt":"Where is my card?","completion":"It is on its way."}"#, .sft)
        let thread = try #require(EstimateRenderer(maximumTokens: 1_000).render(exchange).threads.first)
        #expect(
            thread.segments.map(\.text).joined()
                == "[user]\nWhere is my card?\n[assistant]\nIt is on its way.\n")
        #expect(thread.segments.filter(\.isTrained).map(\.text) == ["It is on its way.\n"])
        #expect(thread.segments.reduce(0) { $0 + $1.tokens } == thread.tokens)
        #expect(thread.trainedTokens == thread.segments.last?.tokens)
        #expect(!thread.isTruncated && !thread.isDropped)
        let short = try #require(EstimateRenderer(maximumTokens: 5).render(exchange).threads.first)
        #expect(short.isTruncated && short.isDropped && short.trainedTokens == 0)
        let cut = try #require(EstimateRenderer(maximumTokens: thread.tokens - 2).render(exchange).threads.first)
        #expect(cut.trainedTokens == thread.trainedTokens - 2 && cut.isTruncated && !cut.isDropped)
    }

    @Test func aRewardedPromptEndsWithTheAssistantsTurn() throws {
        let exchange = try Self.exchange(#"{"prompt":"2+2","extra_info":{}}"#, .rlvrLegacy)
        let thread = try #require(EstimateRenderer(maximumTokens: 100).render(exchange).threads.first)
        #expect(thread.segments.last?.text == "[assistant]\n")
        #expect(thread.trainedTokens == 0 && !thread.isDropped)
    }

    struct TrainerCase: Sendable, CustomTestStringConvertible {
        var trainer: RenderTrainer
        var row: String
        var learnt: [Int]
        /// Words of the remarks, one for each.
        var remarks: [String]
        var testDescription: String { "\(trainer) \(row.prefix(20))" }
    }

    private static let text = #"{"prompt":"q","completion":"a"}"#
    private static let conversation =
        #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"},"#
        + #"{"role":"user","content":"r"},{"role":"assistant","content":"b"}]}"#

    /// Only the engine's own rules are told as the engine's; of others what they document, or that they do not.
    @Test(arguments: [
        TrainerCase(trainer: .engine, row: text, learnt: [1], remarks: ["Slipway's engine trains on text as a chat"]),
        TrainerCase(
            trainer: .engine, row: conversation, learnt: [3], remarks: ["only the last message is learnt by"]),
        TrainerCase(trainer: .standIn, row: text, learnt: [1], remarks: ["AWS does not document how"]),
        TrainerCase(trainer: .standIn, row: conversation, learnt: [3], remarks: ["AWS does not document what"]),
        TrainerCase(trainer: .agentPlatform, row: text, learnt: [1], remarks: ["Google does not document how"]),
        TrainerCase(
            trainer: .agentPlatform, row: conversation, learnt: [1, 3], remarks: ["Google does not document which"]),
        TrainerCase(trainer: .gemini, row: text, learnt: [1], remarks: ["it learns the model's turns"]),
        TrainerCase(trainer: .gemini, row: conversation, learnt: [1, 3], remarks: ["it learns the model's turns"]),
    ])
    func whatIsLearntIsTheTrainersToSay(_ example: TrainerCase) throws {
        for format in example.row == Self.text ? [FormatID.sft, .vertexPromptCompletion] : [.sftChat, .vertexMessages] {
            let exchange = try Self.exchange(example.row, format, for: example.trainer)
            #expect(exchange.threads.map(\.learnt) == [example.learnt])
            #expect(exchange.remarks.count == example.remarks.count, "\(exchange.remarks)")
            for (remark, words) in zip(exchange.remarks, example.remarks) { #expect(remark.contains(words)) }
            let speaks = exchange.remarks.contains { $0.contains("Slipway's engine") }
            #expect(speaks == [.engine, .standIn].contains(example.trainer))
        }
    }

    @Test func rowsThatAModelIsNotTunedOnAreTold() throws {
        let compared = #"{"prompt":"q","chosen":"a","rejected":"b"}"#
        for trainer in [RenderTrainer.gemini, .agentPlatform] {
            let exchange = try Self.exchange(compared, .dpo, for: trainer)
            #expect(exchange.remarks.contains { $0.contains("not on such rows") }, "\(trainer)")
        }
        let contents = #"{"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]}]}"#
        #expect(try Self.exchange(contents, .gemini, for: .gemini).remarks.isEmpty)
    }

    static func exchange(
        _ row: String, _ format: FormatID, for trainer: RenderTrainer = .engine
    ) throws -> Exchange {
        let bytes = Array(row.utf8) + [UInt8](repeating: 0, count: RowParser.padding)
        let parser = try RowParser()
        return try bytes.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[..<row.utf8.count])
            guard case .value(let value) = try parser.parse(text) else { throw CocoaError(.coderInvalidValue) }
            return try ExchangeReader.read(value, try FormatCatalog.format(format).layout, for: trainer)
        }
    }
}

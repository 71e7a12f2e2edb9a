package import Core

extension FormatID { package static let gptOSSDPO = FormatID(rawValue: "gpt-oss-dpo") }

/// `gpt-oss-dpo`: a prompt and two answers as lists of messages. Preference tuning of GPT-OSS.
struct GPTOSSDPOFormat: DatasetFormat {
    var id: FormatID { .gptOSSDPO }
    var use: FormatUse { .dpo(.gptOSS) }
    var layout: RowLayout { .preference }
    var summary: String { "prompt with a chosen and a rejected answer, as lists of messages" }
    var usedBy: String { "SageMaker: preference tuning (DPO) of GPT-OSS, which takes dpo as well" }
    var example: String {
        #"{"prompt":[{"role":"user","content":"Where is my card?"}],"#
            + #""chosen":[{"role":"assistant","content":"It arrives on Friday."}],"#
            + #""rejected":[{"role":"assistant","content":"No idea."}]}"#
    }

    private static let answer = ConversationSchema(
        turns: ["assistant"], allowsSystem: false, first: "assistant", last: "assistant")
    static let schema = RowSchema(
        ObjectSchema(members: [
            .required(
                "prompt",
                .messages(
                    ConversationSchema(turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "user"))),
            .required("chosen", .messages(answer)), .required("rejected", .messages(answer)),
        ]), different: [RowSchema.Pair(first: "chosen", second: "rejected")], uniform: .members)

    var roles: [FormatRole] {
        [
            .required("prompt", "the user's text, or a list of messages", aliases: ["messages"]),
            .chosen, .rejected, .systemMessage,
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.has("prompt", "chosen", "rejected") else { return nil }
        if shape.kinds["prompt"] == .list { return .exact("it has prompt, chosen and rejected, and prompt is a list") }
        // Told apart by the prompt alone, such a row would pass for dpo, and then break its rules.
        return shape.kinds["chosen"] == .list
            ? .shared("it has prompt, chosen and rejected, and the answers are lists") : nil
    }

    func makeConverter() throws -> any RowConverter { Converter(rows: try RowGuard(Self.schema)) }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let prompt = try Turns.read(fields, withCompletion: false)
            let answers = try Answers(fields, behind: prompt)
            writer.raw("{\"prompt\":")
            try writer.messages(prompt, .chat, role: "prompt")
            writer.raw(",\"chosen\":[{\"role\":\"assistant\",\"content\":")
            try writer.content(answers.chosen, .chat, place: "chosen", "chosen")
            writer.raw("}],\"rejected\":[{\"role\":\"assistant\",\"content\":")
            try writer.content(answers.rejected, .chat, place: "rejected", "rejected")
            writer.raw("}]}")
            try rows.check(
                in: &writer, from: start, role: "prompt",
                isPlain: prompt.isPlain && fields.list("chosen") == nil && fields.list("rejected") == nil)
        }
    }
}

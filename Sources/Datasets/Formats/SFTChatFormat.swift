package import Core

extension FormatID { package static let sftChat = FormatID(rawValue: "sft-chat") }

/// `sft-chat`: a prompt and a completion, both lists of messages. Supervised fine-tuning of open-weight chat models.
struct SFTChatFormat: DatasetFormat {
    var id: FormatID { .sftChat }
    var use: FormatUse { .sft(.openWeights) }
    var layout: RowLayout { .completion }
    var commonness: Double { 1 }
    var summary: String { "prompt and completion as lists of messages" }
    var usedBy: String { "SageMaker: supervised fine-tuning of open-weight chat models" }
    var example: String {
        #"{"prompt":[{"role":"user","content":"Where is my card?"}],"#
            + #""completion":[{"role":"assistant","content":"card_arrival"}]}"#
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required(
                "prompt",
                .messages(
                    ConversationSchema(
                        turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "user"))),
            .required(
                "completion",
                .messages(
                    ConversationSchema(
                        turns: ["user", "assistant"], allowsSystem: false, first: "assistant", last: "assistant"))),
        ]), uniform: .members)

    var roles: [FormatRole] { [.promptOrMessages, .completionOrMessages, .systemMessage, .messages] }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.has("prompt", "completion") else { return nil }
        if shape.kinds["prompt"] == .list { return .exact("it has prompt and completion, and prompt is a list") }
        return shape.kinds["completion"] == .list
            ? .exact("it has prompt and completion, and completion is a list") : nil
    }

    func makeConverter() throws -> any RowConverter { Converter(rows: try RowGuard(Self.schema)) }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let (prompt, completion) = try halves(fields)
            writer.raw("{\"prompt\":")
            try writer.messages(prompt, .chat, role: "prompt")
            writer.raw(",\"completion\":")
            try writer.messages(completion, .chat, role: "completion")
            writer.raw("}")
            writer.hasAllTexts = prompt.isPlain && completion.isPlain
            try rows.check(
                in: &writer, from: start, role: prompt.isPlain ? "completion" : "prompt",
                isPlain: writer.hasAllTexts)
        }

        private func halves(_ fields: MappedRow) throws -> (Turns, Turns) {
            guard fields.has("messages") else {
                let prompt = try Turns.read(fields, withCompletion: false)
                let completion = try Turns.read(fields, "completion", as: .assistant)
                try completion.checkWeights()
                return (prompt, completion)
            }
            guard let halves = try Turns.read(fields, withCompletion: true).splitLast() else {
                throw ConversionFault(
                    role: "messages", rule: .order, message: "the last of several messages should be of assistant")
            }
            return halves
        }
    }
}

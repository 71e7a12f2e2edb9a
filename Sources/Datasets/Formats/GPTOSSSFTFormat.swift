package import Core

extension FormatID { package static let gptOSSSFT = FormatID(rawValue: "gpt-oss-sft") }

/// `gpt-oss-sft`: a conversation with texts as content. Supervised fine-tuning of GPT-OSS.
struct GPTOSSSFTFormat: DatasetFormat {
    var id: FormatID { .gptOSSSFT }
    var use: FormatUse { .sft(.gptOSS) }
    var layout: RowLayout { .messages }
    var commonness: Double { 0.99 }
    var summary: String { "messages with a text as content" }
    var usedBy: String { "SageMaker: supervised fine-tuning of GPT-OSS, which takes sft as well" }
    var example: String {
        #"{"messages":[{"role":"system","content":"You help customers of a bank."},"#
            + #"{"role":"user","content":"Where is my card?"},{"role":"assistant","content":"It arrives on Friday."}]}"#
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required(
                "messages",
                .messages(
                    ConversationSchema(
                        turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "assistant")))
        ]), uniform: .members)

    var roles: [FormatRole] { [.promptOrMessages, .completionOrMessages, .systemMessage, .messages] }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.kinds["messages"] == .list, shape.content == .text, !shape.hasCandidates,
            !shape.has("reference_answer")
        else { return nil }
        return .shared("messages have texts as content")
    }

    func makeConverter() throws -> any RowConverter { Converter(rows: try RowGuard(Self.schema)) }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let turns = try Turns.read(fields, withCompletion: true)
            writer.raw("{\"messages\":")
            try writer.messages(turns, .chat, role: "messages")
            writer.raw("}")
            writer.hasAllTexts = turns.isPlain
            try rows.check(in: &writer, from: start, role: "messages", isPlain: turns.isPlain)
        }
    }
}

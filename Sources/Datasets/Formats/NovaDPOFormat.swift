package import Core

extension FormatID { package static let novaDPO = FormatID(rawValue: "nova-dpo") }

/// `nova-dpo`: a conversation as Bedrock's Converse has it, whose last message has several answers with labels. Preference
/// tuning of Nova models.
struct NovaDPOFormat: DatasetFormat {
    var id: FormatID { .novaDPO }
    var use: FormatUse { .dpo(.nova) }
    var layout: RowLayout { .conversePreference }
    var summary: String { "a conversation whose last message has preferred and non-preferred candidates" }
    var usedBy: String { "SageMaker: preference tuning (DPO) of Nova models" }
    var example: String {
        #"{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Where is my card?"}]},"#
            + #"{"role":"assistant","candidates":[{"content":[{"text":"It arrives on Friday."}],"preferenceLabel":"preferred"},"#
            + #"{"content":[{"text":"No idea."}],"preferenceLabel":"non-preferred"}]}]}"#
    }

    var notes: [String] { [NovaKeywords.note] }

    static let schema = RowSchema(
        ObjectSchema(
            members: [
                .required(
                    "messages",
                    .messages(
                        ConversationSchema(
                            turns: ["user", "assistant"], allowsSystem: false, first: "user", last: "assistant",
                            content: ConverseParts.content, others: .refused, minimum: 2,
                            candidates: .required("candidates", .preferences(candidates)), tools: .converse)))
            ] + ConverseParts.rowMembers, others: .refused),
        // The checker that AWS publishes refuses videos here.
        media: .init(images: 10, videos: 0, documents: 1), uniform: .members, nullIsAbsent: true)

    private static let candidates = PreferenceSchema(
        element: ObjectSchema(
            members: [
                .required("content", .list(of: .object(ConverseParts.textPart))),
                .required("preferenceLabel", .choice(["preferred", "non-preferred"])),
            ], others: .refused),
        label: "preferenceLabel", preferred: .text("preferred"), rejected: .text("non-preferred"), content: "content",
        isPair: false)

    var roles: [FormatRole] {
        [
            .promptBeforeAnswers, .chosen, .rejected,
            .optional("system", "the text of the system prompt"),
            .optional("messages", "the messages before the answers, in place of prompt", aliases: ["input.messages"]),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        shape.kinds["messages"] == .list && shape.hasCandidates ? .exact("a message has candidates") : nil
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            var answers = try Answers(fields, .converse, reserved: .keywords)
            writer.raw("{\"schemaVersion\":\"bedrock-conversation-2024\",")
            try ConverseParts.writeSystem(answers.takeSystem(), to: &writer)
            writer.raw("\"messages\":")
            try writer.messages(answers.prompt, .converse, role: "messages")
            writer.reopenList()
            writer.raw(",{\"role\":\"assistant\",\"candidates\":[{\"content\":")
            try writer.content(answers.chosen, .converse, place: "chosen", "chosen")
            writer.raw(",\"preferenceLabel\":\"preferred\"},{\"content\":")
            try writer.content(answers.rejected, .converse, place: "rejected", "rejected")
            writer.raw(",\"preferenceLabel\":\"non-preferred\"}]}]}")
            try rows.check(in: &writer, from: start, role: "messages", isPlain: answers.isPlain)
        }
    }
}

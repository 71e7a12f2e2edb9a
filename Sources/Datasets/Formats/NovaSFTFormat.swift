package import Core

extension FormatID { package static let novaSFT = FormatID(rawValue: "nova-sft") }

/// `nova-sft`: a conversation as Bedrock's Converse has it. Supervised fine-tuning of Nova models.
struct NovaSFTFormat: DatasetFormat {
    var id: FormatID { .novaSFT }
    var use: FormatUse { .sft(.nova) }
    var layout: RowLayout { .converse }
    var summary: String { "a conversation with content parts, as Bedrock's Converse has it" }
    var usedBy: String { "SageMaker and Bedrock: supervised fine-tuning of Nova models" }
    var example: String {
        #"{"schemaVersion":"bedrock-conversation-2024","system":[{"text":"You help customers of a bank."}],"#
            + #""messages":[{"role":"user","content":[{"text":"Where is my card?"}]},"#
            + #"{"role":"assistant","content":[{"text":"It arrives on Friday."}]}]}"#
    }
    var notes: [String] {
        [
            "`data prepare` writes texts as parts, takes system messages out of the list, and keeps parts that are in "
                + "this form already; `--map images=COLUMN` puts images before the user's first text.",
            "Calls of tools as OpenAI has them are converted: `tool_calls` of the assistant become `toolUse`, messages of tool "
                + "that follow become one message of the user with a `toolResult` each, and what the user says next goes on in "
                + "that message.",
            "`tools` is an object in the form of `toolConfig`, or a list of functions as OpenAI has it, which becomes one; "
                + "either may be JSON in a text. A row's own member `tools` or `toolConfig` is taken even where --map does not "
                + "name it. All rows have tools or none has.",
            NovaKeywords.note,
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(
            members: [
                .required(
                    "messages",
                    .messages(
                        ConversationSchema(
                            turns: ["user", "assistant"], allowsSystem: false, first: "user", last: "assistant",
                            content: ConverseParts.content, others: .refused, minimum: 2,
                            tools: .converse)))
            ] + ConverseParts.rowMembers + [ConverseParts.toolConfig], others: .refused),
        media: .init(images: 10, videos: 1, documents: 1), uniform: .members, nullIsAbsent: true,
        toolNotice: RowSchema.ToolNotice(
            target: TuningTarget.bedrock.name,
            words: "Bedrock tunes Nova 1 on tools, but Nova 2 jobs may fail with them "
                + "(https://docs.aws.amazon.com/bedrock/latest/userguide/nova-2-sft-data-prep.html)"))

    var roles: [FormatRole] {
        [
            .promptOrMessages, .completionOrMessages,
            .optional("system", "the text of the system prompt"), .messages,
            .optional("images", "an s3:// reference to an image, or a list of them"),
            .optional(
                "tools", "an object in the form of toolConfig, or a list of functions as OpenAI has it",
                aliases: ["toolConfig"]),
        ]
    }

    /// The checker that AWS publishes asks for descriptions.
    var toolCalls: ToolCalls { .described }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.kinds["messages"] == .list, !shape.hasCandidates, !shape.has("reference_answer") else { return nil }
        if shape.content == .list, shape.parts != .typed {
            return .exact("messages have lists of parts as content")
        }
        guard shape.has("schemaVersion") || shape.kinds["system"] == .list else { return nil }
        return .near("it has schemaVersion or a list as system, but messages have no lists of parts as content")
    }

    func makeConverter() throws -> any RowConverter {
        try NativeFirst(self) { Converter(rows: $0, tools: try ToolReader(.converse)) }
    }

    private struct Converter: RowConverter {
        let rows: RowGuard
        let tools: ToolReader

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let images = try MappedImages(fields)
            var turns = try Turns.read(
                fields, .converse, reserved: .keywords, withCompletion: true, tools: tools)
            writer.raw("{\"schemaVersion\":\"bedrock-conversation-2024\",")
            try ConverseParts.writeSystem(turns.takeSystem(), to: &writer)
            writer.raw("\"messages\":")
            try writer.messages(turns, .converse, role: "messages", images: images)
            if fields.isMapped("tools") {
                guard let declared = try tools.declared(fields) else {
                    throw ConversionFault(
                        role: "tools", rule: .missing,
                        message:
                            "the row has no tools, and toolConfig stands in every row of a file or in none; give it some, or "
                            + "convert the rows without tools by themselves")
                }
                writer.raw(",\"toolConfig\":")
                try tools.write(declared, to: &writer)
            }
            writer.raw("}")
            try rows.check(
                in: &writer, from: start, role: "messages",
                isPlain: turns.isPlain && images.isEmpty && !fields.isMapped("tools"))
        }
    }
}

extension ConverseParts {
    /// Appends `"system":[{"text":…}],` when there is a system message.
    static func writeSystem(_ system: Turn?, to writer: inout JSONLineWriter) throws(ConversionFault) {
        guard let system else { return }
        writer.raw("\"system\":")
        try writer.content(system, .converse, place: "system", "system")
        writer.raw(",")
    }
}

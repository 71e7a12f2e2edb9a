package import Core

extension FormatID { package static let gemini = FormatID(rawValue: "gemini") }

/// `gemini`: contents with parts. Supervised tuning of Gemini.
struct GeminiFormat: DatasetFormat {
    var id: FormatID { .gemini }
    var use: FormatUse { .sft(.gemini) }
    var layout: RowLayout { .contents }
    var summary: String { "contents with parts and the roles user and model" }
    var usedBy: String { "Agent Platform: supervised tuning of Gemini" }
    var example: String {
        #"{"systemInstruction":{"parts":[{"text":"You help customers of a bank."}]},"#
            + #""contents":[{"role":"user","parts":[{"text":"Where is my card?"}]},"#
            + #"{"role":"model","parts":[{"text":"It arrives on Friday."}]}]}"#
    }
    var notes: [String] {
        [
            "Calls of tools as OpenAI has them are converted: `tool_calls` of the assistant become `functionCall`, messages of "
                + "tool that follow become one turn of the user with a `functionResponse` each, in the order of the calls, and "
                + "what the user says next goes on in that turn. A content that is a JSON object becomes the `response` itself, "
                + "others its `output`.",
            "`tools` is a list of objects with `functionDeclarations`, or of functions as OpenAI has it, which becomes one; "
                + "either may be JSON in a text. A row's own member `tools` is taken even where --map does not name it.",
            "Training counts the model's turns; `weight` 0 leaves one out.",
            "A training file has at most 1 GB and 10 million rows, or 300,000 with media.",
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            GeminiParts.contents(
                last: "model", parts: GeminiParts.part,
                members: [.optional("weight", .number([0, 1])).only(in: "model")], tools: true),
            GeminiParts.system, GeminiParts.tools,
            .optional(
                "generationConfig",
                .object(ObjectSchema(members: [.optional("mediaResolution", .text(.nothing)).also("media_resolution")]))
            ).also("generation_config"),
        ]), tokenLimit: GeminiParts.tokenLimit, nullIsAbsent: true,
        toolNotice: RowSchema.ToolNotice(
            words: "Gemini 2.0 Flash is tuned on function calls, Gemini 2.5 is reported to refuse them "
                + "(https://github.com/googleapis/python-aiplatform/issues/6127)"))

    var roles: [FormatRole] {
        [
            .promptOrMessages,
            .required("completion", "the model's text, or a list of messages", unless: "messages"),
            .optional("system", "the text of the system instruction").at("systemInstruction.parts"),
            .optional(
                "messages", "a list of messages, in place of prompt and completion",
                aliases: ["contents", "conversations"]),
            .optional("images", "a gs:// or https:// reference to an image, or a list of them"),
            .optional("tools", "a list of objects with functionDeclarations, or of functions as OpenAI has it"),
        ]
    }

    var toolCalls: ToolCalls { .taken }

    func fit(_ shape: RowShape) -> FormatFit? {
        shape.kinds["contents"] == .list && !shape.has("completions") ? .exact("it has contents") : nil
    }

    func makeConverter() throws -> any RowConverter {
        try NativeFirst(self) { Converter(rows: $0, tools: try ToolReader(.gemini)) }
    }

    private struct Converter: RowConverter {
        let rows: RowGuard
        let tools: ToolReader

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let images = try MappedImages(fields)
            var turns = try Turns.read(
                fields, .gemini, reserved: .placeholders, withCompletion: true, tools: tools)
            writer.raw("{")
            try GeminiParts.writeSystem(turns.takeSystem(), to: &writer)
            writer.raw("\"contents\":")
            try writer.messages(turns, .gemini, role: "messages", images: images)
            let declared = try tools.declared(fields)
            if let declared {
                if declared.given("toolChoice") != nil { fields.notes.lose("toolConfig.toolChoice") }
                writer.raw(",\"tools\":")
                try tools.write(declared, to: &writer)
            }
            writer.raw("}")
            try rows.check(
                in: &writer, from: start, role: "messages",
                isPlain: turns.isPlain && images.isEmpty && declared == nil)
        }
    }
}

package import Core

extension FormatID { package static let novaRLVR = FormatID(rawValue: "nova-rlvr") }

/// `nova-rlvr`: a conversation and the reference that a reward function judges answers by. Reinforcement learning of Nova
/// models.
struct NovaRLVRFormat: DatasetFormat {
    var id: FormatID { .novaRLVR }
    var use: FormatUse { .rlvr(.nova) }
    var layout: RowLayout { .converseReward }
    var summary: String { "messages, with a reference answer for a reward function" }
    var usedBy: String { "SageMaker: reinforcement learning with verifiable rewards of Nova models" }
    var example: String {
        #"{"id":"sum-1","messages":[{"role":"system","content":"You calculate."},"#
            + #"{"role":"user","content":"What is 17 + 25?"}],"reference_answer":{"text":"42"}}"#
    }
    var notes: [String] {
        [
            "Members that the format does not know are handed to the reward function.",
            "The reward function sees the model's own messages with the role `nova_assistant`; in a dataset the role is "
                + "`assistant`.",
            "`data prepare` writes a ground truth that is no object as `reference_answer.text`.",
            NovaKeywords.rewardNote,
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required(
                "messages",
                .messages(
                    ConversationSchema(
                        turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "user",
                        content: .text(.keywordsAsAdvice)))),
            .required(
                "reference_answer",
                .either([.text(.nothing), .object(ObjectSchema(members: [], mayBeEmpty: false))])),
            .optional("id", .reference(ReferenceSchema())).numbering(.itself),
            .optional("tools", .list(ListSchema(element: .object(tool), unique: ["function", "name"]))),
        ]), uniform: .members, nullIsAbsent: true)

    /// What the checker that AWS publishes asks for.
    private static let tool = ObjectSchema(members: [
        .required("type", .choice(["function"])),
        .required(
            "function",
            .object(
                ObjectSchema(members: [
                    .required("name", .text(.nothing)), .required("description", .text(.nothing)),
                    .required(
                        "parameters",
                        .object(
                            ObjectSchema(members: [
                                .required("type", .choice(["object"])),
                                .required("properties", .object(ObjectSchema(members: []))),
                            ]))),
                ]))),
    ])

    var roles: [FormatRole] {
        [
            .promptOrMessages,
            .required(
                "ground_truth", "the expected answer: a text, number or object",
                aliases: ["reference_answer", "answer"]),
            .systemMessage,
            .optional("messages", "a list of messages that ends with the user, in place of prompt"),
            .optional("id", "a name for the row"), .optional("tools", "a list of tools that the model may call"),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        shape.has("messages", "reference_answer") ? .exact("it has messages and reference_answer") : nil
    }

    func makeConverter() throws -> any RowConverter {
        try NativeFirst(self) { Converter(rows: $0, texts: try JSONTexts()) }
    }

    private struct Converter: RowConverter {
        let rows: RowGuard
        let texts: JSONTexts

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let turns = try Turns.read(fields, reserved: .keywordsAsAdvice, withCompletion: false)
            writer.raw("{")
            if fields.isMapped("id") {
                writer.raw("\"id\":")
                try fields.writeText("id", to: &writer)
                writer.raw(",")
            }
            writer.raw("\"messages\":")
            try writer.messages(turns, .chat, role: "messages")
            writer.raw(",\"reference_answer\":")
            if let truth = fields.tape("ground_truth"), truth.isObject {
                try fields.writeValue("ground_truth", to: &writer)
            } else {
                writer.raw("{\"text\":")
                try fields.writeText("ground_truth", to: &writer)
                writer.raw("}")
            }
            if fields.isMapped("tools") {
                let tools = try texts.value(fields, "tools")
                guard let tools, tools.isList else {
                    throw ConversionFault(
                        role: "tools", rule: tools == nil ? .missing : .type,
                        message: "a list of tools is needed in every row; give it one, or map no tools")
                }
                writer.raw(",\"tools\":")
                tools.write(to: &writer)
            }
            writer.raw("}")
            try rows.check(
                in: &writer, from: start, role: "messages", isPlain: turns.isPlain && !fields.isMapped("tools"))
        }
    }
}

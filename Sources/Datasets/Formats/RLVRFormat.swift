package import Core

extension FormatID { package static let rlvr = FormatID(rawValue: "rlvr") }

/// `rlvr`: a prompt and what a reward function needs to judge answers, as verl has it. Reinforcement learning of open-weight
/// models.
struct RLVRFormat: DatasetFormat {
    var id: FormatID { .rlvr }
    var use: FormatUse { .rlvr(.openWeights, .gptOSS) }
    var layout: RowLayout { .reward }
    var commonness: Double { 1 }
    var summary: String { "prompt as messages, with the ground truth for a reward function (verl)" }
    var usedBy: String { "SageMaker: reinforcement learning with verifiable rewards of open-weight models and GPT-OSS" }
    var example: String {
        #"{"data_source":"tickets","prompt":[{"role":"user","content":"What is 17 + 25?"}],"ability":"math","#
            + #""reward_model":{"ground_truth":"42","style":"rule"},"extra_info":{"index":0}}"#
    }
    var notes: [String] {
        [
            "Members that the format does not know are handed to the reward function.",
            "The prompt ends with the user: the answer is generated while training.",
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(
            members: [
                .required(
                    "prompt",
                    .messages(
                        ConversationSchema(
                            turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "user"))),
                .optional("reward_model", .object(rewardModel)),
                .optional("extra_info", .object(extraInfo)).numbering(.member("index")),
                .optional("data_source", .text(.nothing)), .optional("ability", .text(.nothing)),
                .optional("id", .value).numbering(.itself), .optional("attributes", .value),
                .optional("difficulty", .value),
            ], refused: [ObjectSchema.Refused(name: "completion", advice: completionAdvice)],
            anyOf: [["reward_model", "extra_info"]]), uniform: .members)

    static let rewardModel = ObjectSchema(members: [
        .required("ground_truth", .value), .required("style", .text(.nothing)),
    ])
    static let extraInfo = ObjectSchema(members: [])
    static let completionAdvice = "put the expected answer into reward_model.ground_truth"

    var roles: [FormatRole] {
        [
            .required("prompt", "the user's text, or a list of messages", aliases: ["messages"]),
            .required("ground_truth", "the expected answer: a text, number or object", aliases: ["answer"])
                .at("reward_model.ground_truth"),
            .optional("style", "the style of the reward; rule when it is not given").at("reward_model.style"),
            .systemMessage,
            .optional("data_source", "the name of the dataset"),
            .optional("ability", "what is practised, such as math"),
            .optional("extra_info", "an object with more for the reward function"),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.kinds["prompt"] == .list, shape.hasAny("reward_model", "extra_info"), !shape.has("completion")
        else { return nil }
        return .exact("it has reward_model or extra_info, and prompt is a list")
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let prompt = try Turns.read(fields, withCompletion: false)
            writer.raw("{")
            try RewardMembers.writeText(fields, "data_source", to: &writer)
            writer.raw("\"prompt\":")
            try writer.messages(prompt, .chat, role: "prompt")
            writer.raw(",")
            try RewardMembers.writeText(fields, "ability", to: &writer)
            writer.raw("\"reward_model\":")
            try RewardMembers.writeReward(fields, to: &writer)
            if fields.isMapped("extra_info") {
                writer.raw(",\"extra_info\":")
                try RewardMembers.writeObject(fields, "extra_info", to: &writer)
            }
            writer.raw("}")
            try rows.check(in: &writer, from: start, role: "prompt", isPlain: prompt.isPlain)
        }
    }
}

/// Members of rows for reward functions. One that is mapped must be in every row: rows that differ in their members cannot
/// be read as a table.
enum RewardMembers {
    /// Appends `"role":"text",` when the role is mapped.
    static func writeText(
        _ fields: MappedRow, _ role: StaticString, to writer: inout JSONLineWriter
    ) throws(ConversionFault) {
        guard fields.isMapped("\(role)") else { return }
        writer.raw("\"")
        writer.raw(role)
        writer.raw("\":")
        try fields.writeText("\(role)", to: &writer, .nothing)
        writer.raw(",")
    }

    /// Appends `{"ground_truth":…,"style":"…"}`.
    static func writeReward(_ fields: MappedRow, to writer: inout JSONLineWriter) throws(ConversionFault) {
        writer.raw("{\"ground_truth\":")
        try fields.writeValue("ground_truth", to: &writer)
        writer.raw(",\"style\":")
        if fields.isMapped("style") {
            try fields.writeText("style", to: &writer, .nothing)
        } else {
            writer.raw("\"rule\"")
        }
        writer.raw("}")
    }

    /// Appends an object as it is.
    static func writeObject(
        _ fields: MappedRow, _ role: String, to writer: inout JSONLineWriter
    ) throws(ConversionFault) {
        guard let tape = fields.tape(role), tape.isObject else {
            throw ConversionFault(
                role: role, rule: fields.has(role) ? .type : .missing,
                message: "an object is needed in every row; give it one, or map the role to no column")
        }
        tape.write(to: &writer)
    }
}

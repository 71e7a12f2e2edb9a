package import Core

extension FormatID { package static let rlvrLegacy = FormatID(rawValue: "rlvr-legacy") }

/// `rlvr-legacy`: the older form of `rlvr`, with the prompt as text.
struct RLVRLegacyFormat: DatasetFormat {
    var id: FormatID { .rlvrLegacy }
    var use: FormatUse { .rlvr(.openWeights, .gptOSS) }
    var layout: RowLayout { .reward }
    var commonness: Double { 0.9 }
    var summary: String { "prompt as text, with more for a reward function: the older form of rlvr" }
    var usedBy: String { "SageMaker: reward functions that were written for the older form; new data should be rlvr" }
    var example: String { #"{"prompt":"What is 17 + 25?","extra_info":{"ground_truth":"42"}}"# }
    var notes: [String] {
        [
            "`data prepare` writes the ground truth as `extra_info.ground_truth`, and as `reward_model.ground_truth` beside an "
                + "extra_info that is given or where a style is."
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(
            members: [
                .required("prompt", .text(.nan)),
                .required("extra_info", .object(RLVRFormat.extraInfo)).numbering(.member("index")),
                .optional("reward_model", .object(RLVRFormat.rewardModel)),
                .optional("data_source", .text(.nothing)), .optional("ability", .text(.nothing)),
            ], refused: [ObjectSchema.Refused(name: "completion", advice: "put the expected answer into extra_info")]),
        uniform: .members)

    var roles: [FormatRole] {
        [
            .required("prompt", "what the model is given"),
            .required(
                "ground_truth", "the expected answer: a text, number or object", aliases: ["answer"],
                unless: "extra_info"
            ).at("reward_model.ground_truth", "extra_info.ground_truth"),
            .optional("style", "the style of the reward; rule when it is not given").at(
                "reward_model.style"),
            .optional("extra_info", "an object for the reward function, in place of ground_truth"),
            .optional("data_source", "the name of the dataset"),
            .optional("ability", "what is practised, such as math"),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.has("prompt"), shape.kinds["prompt"] != .list, shape.hasAny("reward_model", "extra_info"),
            !shape.has("completion")
        else { return nil }
        return .exact("it has reward_model or extra_info, and prompt is no list")
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let texts = try PlainExchange(fields, withCompletion: false, instead: .rlvr)
            writer.raw("{")
            try RewardMembers.writeText(fields, "data_source", to: &writer)
            writer.raw("\"prompt\":")
            writer.string(texts.prompt)
            writer.raw(",")
            try RewardMembers.writeText(fields, "ability", to: &writer)
            writer.raw("\"extra_info\":")
            if fields.has("extra_info") {
                try RewardMembers.writeObject(fields, "extra_info", to: &writer)
            } else {
                writer.raw("{\"ground_truth\":")
                try fields.writeValue("ground_truth", to: &writer)
                writer.raw("}")
            }
            if fields.isMapped("style") || (fields.has("extra_info") && fields.isMapped("ground_truth")) {
                writer.raw(",\"reward_model\":")
                try RewardMembers.writeReward(fields, to: &writer)
            }
            writer.raw("}")
            let truth = fields.tape("ground_truth")
            try rows.check(
                in: &writer, from: start, role: "extra_info",
                isPlain: !fields.has("extra_info") && truth?.isObject != true && truth?.isList != true)
        }
    }
}

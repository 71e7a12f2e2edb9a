package import Core

extension FormatID { package static let dpo = FormatID(rawValue: "dpo") }

/// `dpo`: a prompt and two answers as text, of which one is preferred. Preference tuning of open-weight models.
struct DPOFormat: DatasetFormat {
    var id: FormatID { .dpo }
    var use: FormatUse { .dpo(.openWeights, .gptOSS) }
    var layout: RowLayout { .preference }
    var commonness: Double { 1 }
    var summary: String { "prompt with a chosen and a rejected answer, as text" }
    var usedBy: String { "SageMaker: preference tuning (DPO) of open-weight models, GPT-OSS too" }
    var example: String {
        #"{"prompt":"Where is my card?","chosen":"It is on its way and arrives on Friday.","rejected":"No idea."}"#
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required("prompt", .text(.nan)), .required("chosen", .text(.nan)), .required("rejected", .text(.nan)),
        ]), different: [RowSchema.Pair(first: "chosen", second: "rejected")], uniform: .members)

    var roles: [FormatRole] {
        [
            .required("prompt", "what the model is given", aliases: ["input"]),
            .chosen, .rejected,
        ]
    }

    func takesList(_ role: String) -> Bool { role != "prompt" }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.has("chosen", "rejected"), shape.has("prompt"), shape.kinds["prompt"] != .list else { return nil }
        return shape.kinds["chosen"] == .list
            ? .near("it has prompt, chosen and rejected, but the answers are lists")
            : .exact("it has prompt, chosen and rejected as text")
    }

    func makeConverter() -> any RowConverter { Converter() }

    private struct Converter: RowConverter {
        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let prompt = try Turns.read(fields, withCompletion: false)
            let answers = try Answers(fields, behind: prompt)
            guard prompt.turns.count == 1, let question = prompt.turns[0].onlyText else {
                throw ConversionFault(
                    role: "prompt", rule: .type,
                    message: "the prompt has several messages; use the format gpt-oss-dpo")
            }
            writer.raw("{\"prompt\":")
            writer.string(question)
            writer.raw(",\"chosen\":")
            try writer.content(answers.chosen, .chat, place: "chosen", "chosen")
            writer.raw(",\"rejected\":")
            try writer.content(answers.rejected, .chat, place: "rejected", "rejected")
            writer.raw("}")
        }
    }
}

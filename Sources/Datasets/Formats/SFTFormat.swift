package import Core

extension FormatID { package static let sft = FormatID(rawValue: "sft") }

/// `sft`: a prompt and a completion, both text. Supervised fine-tuning of open-weight models.
struct SFTFormat: DatasetFormat {
    var id: FormatID { .sft }
    var use: FormatUse { .sft(.openWeights, .gptOSS) }
    var layout: RowLayout { .completion }
    var commonness: Double { 0.99 }
    var summary: String { "prompt and completion as text" }
    var usedBy: String { "SageMaker: supervised fine-tuning of open-weight models, GPT-OSS too" }
    var example: String { #"{"prompt":"Where is my card?","completion":"card_arrival"}"# }

    static let schema = RowSchema(
        ObjectSchema(members: [.required("prompt", .text(.nan)), .required("completion", .text(.nan))]),
        uniform: .members)

    var roles: [FormatRole] {
        [.required("prompt", "what the model is given"), .required("completion", "what it should answer")]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.has("prompt", "completion"), shape.kinds["prompt"] != .list else { return nil }
        return shape.kinds["completion"] == .list
            ? .near("it has prompt and completion, but completion is a list")
            : .shared("it has prompt and completion as text")
    }

    func makeConverter() -> any RowConverter { Converter() }

    private struct Converter: RowConverter {
        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let texts = try PlainExchange(fields, instead: .sftChat)
            writer.raw("{\"prompt\":")
            writer.string(texts.prompt)
            writer.raw(",\"completion\":")
            writer.string(texts.completion)
            writer.raw("}")
            writer.hasAllTexts = true
        }
    }
}

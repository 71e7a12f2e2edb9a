import Core

/// `sft`: a prompt and a completion, both text. Supervised fine-tuning of open-weight models.
struct SFTFormat: DatasetFormat {
    init() {}

    var id: FormatID { .sft }
    var summary: String { "prompt and completion as text" }
    var usedBy: String { "supervised fine-tuning of open-weight models" }
    var example: String { #"{"prompt":"Where is my card?","completion":"card_arrival"}"# }

    var schema: RowSchema {
        RowSchema(members: [
            .init(name: "prompt", isRequired: true, value: .text),
            .init(name: "completion", isRequired: true, value: .text),
        ])
    }

    var roles: [FormatRole] {
        [
            FormatRole("prompt", isRequired: true, help: "what the model is given"),
            FormatRole("completion", isRequired: true, help: "what it should answer"),
        ]
    }

    func detects(_ shape: RowShape) -> Bool {
        shape.has("prompt", "completion") && shape.kinds["prompt"] != .list
    }

    func makeConverter() -> any RowConverter { Converter() }

    private struct Converter: RowConverter {
        mutating func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) -> ConversionFault? {
            writer.raw("{\"prompt\":")
            if let fault = fields.writeText("prompt", to: &writer) { return fault }
            writer.raw(",\"completion\":")
            if let fault = fields.writeText("completion", to: &writer) { return fault }
            writer.raw("}")
            return nil
        }
    }
}

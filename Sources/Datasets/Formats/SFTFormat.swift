package import Core

/// `sft`: a prompt and a completion, both text. Supervised fine-tuning of open-weight models.
package struct SFTFormat: DatasetFormat {
    package init() {}

    package var id: FormatID { .sft }
    package var summary: String { "prompt and completion as text" }
    package var usedBy: String { "supervised fine-tuning of open-weight models" }
    package var example: String { #"{"prompt":"Where is my card?","completion":"card_arrival"}"# }

    package var schema: RowSchema {
        RowSchema(members: [
            .init(name: "prompt", isRequired: true, value: .text),
            .init(name: "completion", isRequired: true, value: .text),
        ])
    }

    package var roles: [FormatRole] {
        [
            FormatRole("prompt", isRequired: true, help: "what the model is given"),
            FormatRole("completion", isRequired: true, help: "what it should answer"),
        ]
    }

    package func detects(_ shape: RowShape) -> Bool {
        shape.has("prompt", "completion") && shape.kinds["prompt"] != .list
    }

    package func makeConverter() -> any RowConverter { Converter() }

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

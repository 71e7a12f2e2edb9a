package import Core

extension FormatID { package static let vertexPromptCompletion = FormatID(rawValue: "vertex-prompt-completion") }

/// `vertex-prompt-completion`: a prompt and a completion for tuning open base models on Agent Platform (Vertex AI).
struct VertexPromptCompletionFormat: DatasetFormat {
    var id: FormatID { .vertexPromptCompletion }
    var use: FormatUse { .sft(.agentPlatform) }
    var layout: RowLayout { .completion }
    var commonness: Double { 0.9 }
    var summary: String { "prompt and completion as text" }
    var usedBy: String { "Agent Platform: supervised tuning of open models, base models above all" }
    var example: String { #"{"prompt":"Where is my card?","completion":"card_arrival"}"# }
    var notes: [String] {
        [
            "Tokens are estimated; Llama 4 Scout takes 2048, Qwen 3.6 12288, other models 8192.",
            "The validation file has at most a quarter of the training file's bytes, and 5000 rows.",
        ]
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required("prompt", .text(.placeholders)), .required("completion", .text(.placeholders)),
        ]), tokenLimit: VertexMessagesFormat.tokenLimit)

    var roles: [FormatRole] {
        [.required("prompt", "what the model is given"), .required("completion", "what it should answer")]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        shape.kinds["prompt"] == .text && shape.kinds["completion"] == .text
            ? .shared("it has prompt and completion as text") : nil
    }

    func makeConverter() throws -> any RowConverter { Converter(rows: try RowGuard(Self.schema)) }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let texts = try PlainExchange(fields, .placeholders, instead: .vertexMessages)
            writer.raw("{\"prompt\":")
            writer.string(texts.prompt)
            writer.raw(",\"completion\":")
            writer.string(texts.completion)
            writer.raw("}")
            try rows.check(in: &writer, from: start, role: "prompt", isPlain: true)
        }
    }
}

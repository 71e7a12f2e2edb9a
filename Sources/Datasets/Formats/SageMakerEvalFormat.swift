package import Core

extension FormatID { package static let sageMakerEval = FormatID(rawValue: "sagemaker-eval") }

/// `sagemaker-eval`: a question and the expected answer. Evaluation of any model.
struct SageMakerEvalFormat: DatasetFormat {
    var id: FormatID { .sageMakerEval }
    var use: FormatUse { .evaluation(.openWeights, .nova, .gptOSS) }
    var layout: RowLayout { .evaluation }
    var commonness: Double { 0.9 }
    var summary: String { "a question with the expected answer, for evaluation" }
    var usedBy: String { "SageMaker: evaluation of open-weight, GPT-OSS and Nova models (gen_qa)" }
    var example: String { #"{"query":"What is 17 + 25?","response":"42","system":"You calculate."}"# }
    var notes: [String] { ["Without `response` answers could be generated, but not scored: so it is required."] }

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required("query", .text(.nan)), .required("response", .text(.nan)), .optional("system", .text(.nan)),
            .optional("metadata", .value),
            .optional(
                "images", .list(of: .object(ObjectSchema(members: [.required("data", .text(.nothing))])))),
        ]), uniform: .members)

    var roles: [FormatRole] {
        [
            .required("prompt", "the question", aliases: ["query"]),
            .required("completion", "the expected answer", aliases: ["response", "ground_truth"]),
            .optional("system", "the text of the system prompt"), .optional("metadata", "more about the row"),
            .optional("images", "the data of an image, or a list of them"),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        if shape.has("query", "response") { return .exact("it has query and response") }
        return shape.kinds["query"] == .text && !shape.has("prompt") && !shape.has("messages")
            ? .near("it has query, but no response") : nil
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let texts = try PlainExchange(fields, takesSystem: true, instead: .sftChat)
            writer.raw("{\"query\":")
            writer.string(texts.prompt)
            writer.raw(",\"response\":")
            writer.string(texts.completion)
            if let system = texts.system {
                writer.raw(",\"system\":")
                writer.string(system)
            }
            if fields.isMapped("metadata") {
                writer.raw(",\"metadata\":")
                try fields.writeValue("metadata", to: &writer)
            }
            if fields.isMapped("images") { try writeImages(fields, to: &writer) }
            writer.raw("}")
            try rows.check(in: &writer, from: start, role: "prompt")
        }

        private func writeImages(_ fields: MappedRow, to writer: inout JSONLineWriter) throws(ConversionFault) {
            let images = try MappedImages(fields)
            guard !images.isEmpty else {
                throw ConversionFault(
                    role: "images", rule: .missing,
                    message: "the row has no image, and others have; give it one, or map no images")
            }
            writer.raw(",\"images\":[")
            for (number, image) in images.references.enumerated() {
                if number > 0 { writer.raw(",") }
                if let fault = TextRules.fault(image.bytes, .nothing) {
                    throw ConversionFault(role: "images", rule: fault.rule, message: fault.message)
                }
                writer.raw("{\"data\":")
                writer.string(image.bytes)
                writer.raw("}")
            }
            writer.raw("]")
        }
    }
}

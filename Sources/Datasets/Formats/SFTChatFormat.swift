import Core

/// `sft-chat`: a prompt and a completion, both lists of messages. Supervised fine-tuning of open-weight chat models.
struct SFTChatFormat: DatasetFormat {
    init() {}

    var id: FormatID { .sftChat }
    var summary: String { "prompt and completion as lists of messages" }
    var usedBy: String { "supervised fine-tuning of open-weight chat models" }
    var example: String {
        #"{"prompt":[{"role":"user","content":"Where is my card?"}],"#
            + #""completion":[{"role":"assistant","content":"card_arrival"}]}"#
    }

    var schema: RowSchema { Self.schema }

    private static let prompt = ConversationSchema(
        turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "user")
    private static let completion = ConversationSchema(
        turns: ["user", "assistant"], allowsSystem: false, first: "assistant", last: "assistant")
    private static let schema = RowSchema(members: [
        .init(name: "prompt", isRequired: true, value: .messages(prompt)),
        .init(name: "completion", isRequired: true, value: .messages(completion)),
    ])

    var roles: [FormatRole] {
        [
            FormatRole("prompt", isRequired: true, help: "the user's text, or a list of messages"),
            FormatRole("completion", isRequired: true, help: "the assistant's text, or a list of messages"),
            FormatRole("system", isRequired: false, help: "the text of a system message before the prompt"),
        ]
    }

    func detects(_ shape: RowShape) -> Bool { shape.has("prompt", "completion") && shape.kinds["prompt"] == .list }

    func makeConverter() -> any RowConverter { Converter() }

    private struct Converter: RowConverter {
        private let prompt = ConversationChecker(SFTChatFormat.prompt)
        private let completion = ConversationChecker(SFTChatFormat.completion)

        mutating func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) -> ConversionFault? {
            writer.raw("{\"prompt\":")
            if let fault = writePrompt(fields, to: &writer) { return fault }
            writer.raw(",\"completion\":")
            if let list = fields.list("completion") {
                if let fault = Self.writeMessages(list, "completion", completion, to: &writer) { return fault }
            } else {
                writer.raw("[{\"role\":\"assistant\",\"content\":")
                if let fault = fields.writeText("completion", to: &writer) { return fault }
                writer.raw("}]")
            }
            writer.raw("}")
            return nil
        }

        private func writePrompt(_ fields: MappedRow, to writer: inout JSONLineWriter) -> ConversionFault? {
            if let list = fields.list("prompt") {
                if fields.has("system") {
                    return ConversionFault(
                        role: "system", rule: .type,
                        message: "the prompt is a list of messages already; put the system message into it")
                }
                return Self.writeMessages(list, "prompt", prompt, to: &writer)
            }
            writer.raw("[")
            if fields.has("system") {
                writer.raw("{\"role\":\"system\",\"content\":")
                if let fault = fields.writeText("system", to: &writer) { return fault }
                writer.raw("},")
            }
            writer.raw("{\"role\":\"user\",\"content\":")
            if let fault = fields.writeText("prompt", to: &writer) { return fault }
            writer.raw("}]")
            return nil
        }

        private static func writeMessages(
            _ list: TapeValue, _ role: String, _ checker: ConversationChecker, to writer: inout JSONLineWriter
        ) -> ConversionFault? {
            var fault: ConversionFault?
            checker.check(list, path: role) { path, rule, message in
                if fault == nil { fault = ConversionFault(role: role, rule: rule, message: "\(path): \(message)") }
            }
            if fault == nil { list.write(to: &writer) }
            return fault
        }
    }
}

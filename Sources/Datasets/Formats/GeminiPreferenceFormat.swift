package import Core

extension FormatID { package static let geminiPreference = FormatID(rawValue: "gemini-preference") }

/// `gemini-preference`: contents and two completions with scores. Preference tuning of Gemini.
struct GeminiPreferenceFormat: DatasetFormat {
    var id: FormatID { .geminiPreference }
    var use: FormatUse { .dpo(.gemini) }
    var layout: RowLayout { .contentsPreference }
    var summary: String { "contents with two completions, of which one has score 1 and the other 0" }
    var usedBy: String { "Agent Platform: preference tuning (DPO) of Gemini" }
    var example: String {
        #"{"contents":[{"role":"user","parts":[{"text":"Where is my card?"}]}],"completions":["#
            + #"{"score":1,"completion":{"role":"model","parts":[{"text":"It arrives on Friday."}]}},"#
            + #"{"score":0,"completion":{"role":"model","parts":[{"text":"No idea."}]}}]}"#
    }
    var notes: [String] {
        ["Tune on the preferred answers first, and go on from that checkpoint (preTunedModel)."]
    }

    static let schema = RowSchema(
        ObjectSchema(members: [
            GeminiParts.contents(last: "user", parts: GeminiParts.textPart, tools: false),
            .required("completions", .preferences(completions)), GeminiParts.system,
        ]), tokenLimit: GeminiParts.tokenLimit, nullIsAbsent: true)

    private static let completions = PreferenceSchema(
        element: ObjectSchema(members: [
            .required("score", .number([1, 0])),
            .required(
                "completion",
                .object(
                    ObjectSchema(members: [
                        .required("role", .choice(["model"])),
                        .required("parts", .list(of: .object(GeminiParts.textPart))),
                    ]))),
        ]), label: "score", preferred: .number(1), rejected: .number(0), content: "completion", isPair: true)

    var roles: [FormatRole] {
        [
            .promptBeforeAnswers, .chosen, .rejected,
            .optional("system", "the text of the system instruction").at("systemInstruction.parts"),
            .optional(
                "messages", "the messages before the answers, in place of prompt",
                aliases: ["contents", "input.messages"]),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        shape.has("contents", "completions") ? .exact("it has contents and completions") : nil
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            var answers = try Answers(fields, .gemini, reserved: .placeholders)
            writer.raw("{")
            try GeminiParts.writeSystem(answers.takeSystem(), to: &writer)
            writer.raw("\"contents\":")
            try writer.messages(answers.prompt, .gemini, role: "messages")
            writer.raw(",\"completions\":[{\"score\":1,\"completion\":{\"role\":\"model\",\"parts\":")
            try writer.content(answers.chosen, .gemini, place: "chosen", "chosen")
            writer.raw("}},{\"score\":0,\"completion\":{\"role\":\"model\",\"parts\":")
            try writer.content(answers.rejected, .gemini, place: "rejected", "rejected")
            writer.raw("}}]}")
            try rows.check(in: &writer, from: start, role: "messages", isPlain: answers.isPlain)
        }
    }
}

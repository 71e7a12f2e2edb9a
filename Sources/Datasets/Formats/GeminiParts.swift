/// Contents as Gemini has them, which its formats share.
enum GeminiParts {
    /// What Gemini takes, in tokens.
    static let tokenLimit = RowSchema.TokenLimit(
        tokens: 131_072, whose: "Gemini drops longer examples without a word")

    static let text = Member.optional("text", .text(.placeholders))

    private static let call = ObjectSchema(members: [
        .required("name", .text(.nothing)), .optional("args", .object(ObjectSchema(members: []))),
    ])
    private static let response = ObjectSchema(members: [
        .required("name", .text(.nothing)), .required("response", .object(ObjectSchema(members: []))),
    ])
    private static let file = ObjectSchema(members: [
        .required("mimeType", .reference(ReferenceSchema(isMediaType: true))).also("mime_type"),
        .required("fileUri", .reference(ReferenceSchema(prefixes: ["gs://", "https://", "http://"]))).also("file_uri"),
    ])

    /// One part of a turn.
    static let part = ObjectSchema(
        members: [
            text, .optional("fileData", .object(file)).also("file_data").only(in: "user"),
            .optional("functionCall", .object(call)).also("function_call").only(in: "model").marking(.tool),
            .optional("functionResponse", .object(response)).also("function_response").only(in: "user").marking(.tool),
        ], isUnion: true)

    /// A part that is a text.
    static let textPart = ObjectSchema(members: [.required("text", .text(.placeholders))], others: .refused)

    static let system = Member.optional(
        "systemInstruction",
        .object(
            ObjectSchema(members: [
                .required("parts", .list(of: .object(textPart))), .optional("role", .text(.nothing)),
            ]))
    ).also("system_instruction")

    static let tools = Member.optional(
        "tools",
        .list(
            of: .object(
                ObjectSchema(members: [
                    .required(
                        "functionDeclarations",
                        .list(
                            of: .object(
                                ObjectSchema(members: [
                                    .required("name", .text(.nothing)), .optional("description", .text(.nothing)),
                                    .optional("parameters", .object(ObjectSchema(members: []))),
                                ])))
                    ).also("function_declarations")
                ]))))

    static func contents(last: String, parts: ObjectSchema, members: [Member] = [], tools: Bool) -> Member {
        .required(
            "contents",
            .messages(
                ConversationSchema(
                    turns: ["user", "model"], allowsSystem: false, first: "user", last: last, contentName: "parts",
                    content: .list(of: .object(parts)), members: members, tools: tools ? .gemini : nil,
                    weight: members.isEmpty ? nil : "weight")))
    }

    /// Appends `"systemInstruction":{"parts":[…]},` when there is a system message.
    static func writeSystem(_ system: Turn?, to writer: inout JSONLineWriter) throws(ConversionFault) {
        guard let system else { return }
        writer.raw("\"systemInstruction\":{\"parts\":")
        try writer.content(system, .gemini, place: "system", "system")
        writer.raw("},")
    }
}

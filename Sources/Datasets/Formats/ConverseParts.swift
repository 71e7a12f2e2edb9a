/// Messages as Bedrock's Converse has them, which the Nova formats share.
enum ConverseParts {
    /// Media lie in S3, either by URI or, before they are uploaded, by a path beside the dataset.
    private static let source = ObjectSchema(
        members: [
            .required(
                "s3Location",
                .object(
                    ObjectSchema(
                        members: [
                            .optional("uri", .reference(ReferenceSchema(prefixes: ["s3://"], isPlainKey: true))),
                            .optional("localPath", .text(.nothing)), .optional("bucketOwner", .text(.nothing)),
                        ], others: .refused, anyOf: [["uri", "localPath"]])))
        ], others: .refused)

    private static func media(_ formats: [String], named: Bool = false) -> ValueSchema {
        .object(
            ObjectSchema(
                members: [.required("format", .choice(formats)), .required("source", .object(source))]
                    + (named ? [.optional("name", .text(.nothing))] : []), others: .refused))
    }

    private static let toolUse = ObjectSchema(
        members: [
            .required("toolUseId", .text(.nothing)), .required("name", .text(.nothing)),
            .required("input", .object(ObjectSchema(members: []))),
        ], others: .refused)

    private static let toolResult = ObjectSchema(
        members: [
            .required("toolUseId", .text(.nothing)),
            .required(
                "content",
                .list(
                    of: .object(
                        ObjectSchema(
                            members: [
                                .optional("json", .object(ObjectSchema(members: []))),
                                .optional("text", .text(.keywordsAlone)),
                            ], others: .refused, isUnion: true)))),
            .optional("status", .choice(["success", "error"])),
        ], others: .refused)

    private static let reasoning = ObjectSchema(
        members: [
            .required(
                "reasoningText",
                .object(
                    ObjectSchema(
                        members: [.required("text", .text(.keywords)), .optional("signature", .text(.nothing))],
                        others: .refused)))
        ], others: .refused)

    /// One part of a message.
    static let part = ObjectSchema(
        members: [
            .optional("text", .text(.keywords)),
            .optional("image", media(["jpeg", "png", "gif", "webp"])).only(in: "user").marking(.image),
            .optional("video", media(["mov", "mkv", "mp4", "webm"])).only(in: "user").marking(.video),
            .optional("document", media(["pdf"], named: true)).only(in: "user").marking(.document),
            .optional("toolUse", .object(toolUse)).only(in: "assistant").marking(.tool),
            .optional("toolResult", .object(toolResult)).only(in: "user").marking(.tool),
            .optional("reasoningContent", .object(reasoning)).only(in: "assistant"),
        ], others: .refused, isUnion: true)

    /// The parts of a message. Reasoning goes before an answer, and is none by itself.
    static let content = ValueSchema.list(ListSchema(element: .object(part), insufficient: "reasoningContent"))

    /// A part that is a text.
    static let textPart = ObjectSchema(members: [.required("text", .text(.keywords))], others: .refused)

    /// Members that stand beside `messages`. AWS's Forge SDK refuses another schemaVersion, and rows without; its guide and
    /// the checker that it publishes take both.
    static let rowMembers: [Member] = [
        .optional("schemaVersion", .advice("bedrock-conversation-2024")).varying().advised(by: "AWS's Forge SDK"),
        .optional("system", .list(of: .object(textPart))).varying(),
    ]

    /// The tools that the messages may use.
    static let toolConfig = Member.optional(
        "toolConfig",
        .object(
            ObjectSchema(
                members: [
                    .required(
                        "tools",
                        .list(
                            ListSchema(
                                element: .object(
                                    ObjectSchema(members: [.required("toolSpec", .object(toolSpec))], others: .refused)),
                                unique: ["toolSpec", "name"]))),
                    .optional("toolChoice", .object(ObjectSchema(members: []))),
                ], others: .refused))
    ).marking(.tool)

    /// What the checker that AWS publishes asks for: a description, and a type in the schema.
    private static let toolSpec = ObjectSchema(
        members: [
            .required("name", .text(.nothing)), .required("description", .text(.nothing)),
            .required(
                "inputSchema",
                .object(
                    ObjectSchema(
                        members: [.required("json", .object(ObjectSchema(members: [.required("type", .value)])))],
                        others: .refused))),
        ], others: .refused)
}

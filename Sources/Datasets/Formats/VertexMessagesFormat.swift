package import Core

extension FormatID { package static let vertexMessages = FormatID(rawValue: "vertex-messages") }

/// `vertex-messages`: a conversation for tuning open models on Agent Platform (Vertex AI).
struct VertexMessagesFormat: DatasetFormat {
    /// The longest sequence that any open model takes there.
    static let tokenLimit = RowSchema.TokenLimit(
        tokens: 12_288, whose: "no open model that Agent Platform tunes takes longer rows, most take 8192")

    var id: FormatID { .vertexMessages }
    var use: FormatUse { .sft(.agentPlatform) }
    var layout: RowLayout { .messages }
    var commonness: Double { 1 }
    var summary: String { "messages with a text, or with texts and images, as content" }
    var usedBy: String { "Agent Platform: supervised tuning of open models; images for Llama 4 Scout alone" }
    var example: String {
        #"{"messages":[{"role":"system","content":"You help customers of a bank."},"#
            + #"{"role":"user","content":"Where is my card?"},{"role":"assistant","content":"It arrives on Friday."}]}"#
    }
    var notes: [String] {
        [
            "Tokens are estimated; Llama 4 Scout takes 2048, Qwen 3.6 12288, other models 8192.",
            "The validation file has at most a quarter of the training file's bytes, and 5000 rows.",
        ]
    }

    private static let references = ReferenceSchema(prefixes: [
        "gs://", "data:image/jpeg", "data:image/png", "data:image/webp",
    ])
    private static let part = ObjectSchema(
        members: [
            .optional("text", .text(.placeholders)),
            .optional(
                "image_url",
                .object(
                    ObjectSchema(members: [
                        .required("url", .reference(references)),
                        .optional("detail", .choice(["auto", "low", "high"])),
                    ]))
            ).only(in: "user").marking(.image),
            .optional(
                "file_data",
                .object(
                    ObjectSchema(members: [
                        .required("mime_type", .choice(["image/jpeg", "image/png", "image/webp"])),
                        .required("file_uri", .reference(references)),
                    ]))
            ).only(in: "user").marking(.image),
        ], others: .refused, isUnion: true, kindMember: "type", kindless: ["file_data"])

    static let schema = RowSchema(
        ObjectSchema(members: [
            .required(
                "messages",
                .messages(
                    ConversationSchema(
                        turns: ["user", "assistant"], allowsSystem: true, first: "user", last: "assistant",
                        content: .either([.text(.placeholders), .list(of: .object(part))]),
                        members: [.optional("weight", .anything)], weight: "weight")))
        ]), tokenLimit: tokenLimit, uniform: .images, nullIsAbsent: true)

    var roles: [FormatRole] {
        [
            .promptOrMessages, .completionOrMessages, .systemMessage, .messages,
            .optional("images", "a gs:// reference or data URI of an image, or a list of them"),
        ]
    }

    func fit(_ shape: RowShape) -> FormatFit? {
        guard shape.kinds["messages"] == .list, !shape.hasCandidates, !shape.has("reference_answer") else { return nil }
        if shape.content == .list, shape.parts == .typed { return .exact("messages have parts with a type as content") }
        return shape.content == .text ? .shared("messages have texts as content") : nil
    }

    func makeConverter() throws -> any RowConverter { try NativeFirst(self) { Converter(rows: $0) } }

    private struct Converter: RowConverter {
        let rows: RowGuard

        func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
            let start = writer.bytes.count
            let images = try MappedImages(fields)
            if images.isEmpty, fields.isMapped("images") {
                throw ConversionFault(
                    role: "images", rule: .uneven,
                    message:
                        "the row has no image, and rows without one are dropped where others have one; give it one, "
                        + "or convert such rows by themselves")
            }
            let turns = try Turns.read(fields, .typedParts, reserved: .placeholders, withCompletion: true)
            writer.raw("{\"messages\":")
            try writer.messages(turns, .typedParts, role: "messages", images: images)
            writer.raw("}")
            writer.hasAllTexts = turns.isPlain && images.isEmpty
            try rows.check(in: &writer, from: start, role: "messages", isPlain: writer.hasAllTexts)
        }
    }
}

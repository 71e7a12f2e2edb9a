/// The text of a message's content, which is a text or a list of parts.
struct PartText {
    private(set) var text = ""
    /// Whether there are pictures, films or documents, which no text stands for.
    private(set) var hasMedia = false
    /// Whether there are tool calls, which are shown as their JSON.
    private(set) var hasTools = false

    private static let media = [
        "image", "video", "document", "audio", "image_url", "fileData", "file_data", "inlineData", "inline_data",
        "file",
    ]
    private static let tools = [
        "toolUse", "toolResult", "functionCall", "functionResponse", "function_call", "function_response",
    ]

    /// The content of a message; nil when it has none that can be shown.
    init?(_ content: TapeValue) {
        switch content.kind {
        case .string: text = String(decoding: content.bytes, as: UTF8.self)
        case .list: content.forEachElement { _, part in add(part) }
        case .object: add(content)
        default: return nil
        }
    }

    private mutating func add(_ part: TapeValue) {
        if let words = part.text ?? part.member("text")?.text ?? Self.reasoning(part) {
            text += words
        } else if let name = Self.media.first(where: { part.member($0) != nil }) {
            hasMedia = true
            text += "[\(name)]"
        } else {
            hasTools = hasTools || Self.tools.contains { part.member($0) != nil }
            text += part.jsonText
        }
    }

    private static func reasoning(_ part: TapeValue) -> String? {
        part.member("reasoningContent")?.member("reasoningText")?.member("text")?.text
    }
}

extension TapeValue {
    /// The value as compact JSON.
    var jsonText: String {
        var writer = JSONLineWriter(capacity: 256)
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

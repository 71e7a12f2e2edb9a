/// The members of a message that are looked at, from one walk over it.
struct MessageMembers {
    var role: TapeValue?
    var content: TapeValue?
    /// The member that has calls of tools.
    var calls: String?
    /// Answers of which some are preferred.
    var candidates: TapeValue?
    var weight: TapeValue?
    var reasoning: TapeValue?
    /// Members that say something, and that nobody looks at.
    var others: [String] = []

    init(_ message: TapeValue) {
        message.forEachMember { key, value in
            let name = String(decoding: key, as: UTF8.self)
            switch name {
            case "role": role = value
            case "from": role = role ?? value
            case "content": content = value.isNull ? content ?? value : value
            case "parts", "value": if content?.isNull ?? true { content = value }
            case _ where value.isNull || value.isEmptyValue: break
            case "tool_calls": calls = name
            case "function_call": calls = calls ?? name
            case "candidates": candidates = value
            case "weight": weight = value
            case "reasoning_content", "reasoning", "thinking":
                if value.isString { reasoning = value } else { others.append(name) }
            default: others.append(name)
            }
        }
    }
}

/// A part of a message's content that another dialect than the format's own writes in its own way.
enum ForeignPart {
    /// A call of a tool; its name, id and arguments are members.
    case call(TapeValue)
    /// A tool's result.
    case result(TapeValue)
    /// What the model thought before it spoke.
    case reasoning(TapeValue)
    case image(TapeValue, type: TapeValue?)

    /// - Returns: nil for texts, for parts that the dialect itself has, and for those that nobody knows.
    init?(_ part: TapeValue, _ dialect: MessageDialect) {
        guard part.isObject, part.partText == nil || part.member("thought") != nil else { return nil }
        if part.member("thought")?.kind == .yes, let text = part.partText {
            self = .reasoning(text)
        } else if dialect != .converse, let call = part.given("toolUse") {
            self = .call(call)
        } else if dialect != .converse, let result = part.given("toolResult") {
            self = .result(result)
        } else if dialect != .converse,
            let text = part.given("reasoningContent")?.given("reasoningText")?.given("text"),
            text.isString
        {
            self = .reasoning(text)
        } else if dialect != .gemini, let call = part.given("functionCall", "function_call") {
            self = .call(call)
        } else if dialect != .gemini, let result = part.given("functionResponse", "function_response") {
            self = .result(result)
        } else if part.member("type")?.isText("tool_use") == true {
            self = .call(part)
        } else if part.member("type")?.isText("tool_result") == true {
            self = .result(part)
        } else if part.member("type")?.isText("thinking") == true, let text = part.given("thinking"), text.isString {
            self = .reasoning(text)
        } else if let (reference, type) = Self.image(part, dialect), reference.isString {
            self = .image(reference, type: type)
        } else {
            return nil
        }
    }

    private static func image(_ part: TapeValue, _ dialect: MessageDialect) -> (TapeValue, TapeValue?)? {
        if dialect != .typedParts, let image = part.given("image_url") {
            return (image.given("url") ?? image, nil)
        }
        if dialect != .converse, let location = part.given("image")?.given("source")?.given("s3Location") {
            return location.given("uri").map { ($0, nil) }
        }
        let own = dialect == .gemini ? "fileData" : dialect == .typedParts ? "file_data" : ""
        if part.given(own) == nil, let file = part.given("fileData", "file_data"),
            let type = file.given("mimeType", "mime_type"), type.text?.hasPrefix("image/") == true
        {
            return file.given("fileUri", "file_uri").map { ($0, type) }
        }
        if part.member("type")?.isText("image") == true { return part.given("source")?.given("url").map { ($0, nil) } }
        return nil
    }
}

/// How a family of formats writes messages.
enum MessageDialect {
    /// `{"role":"user","content":"…"}`: content is always a text.
    case chat
    /// As chat, but with typed parts where there is more than text.
    case typedParts
    /// `{"role":"user","content":[{"text":"…"}]}`, the parts of Bedrock's Converse.
    case converse
    /// `{"role":"user","parts":[{"text":"…"}]}`, where the assistant is the model.
    case gemini

    fileprivate func role(_ speaker: Turn.Speaker) -> StaticString {
        switch speaker {
        case .system: "system"
        case .user: "user"
        case .assistant: self == .gemini ? "model" : "assistant"
        }
    }
}

extension JSONLineWriter {
    /// Appends a list of messages.
    ///
    /// - Parameter images: references that go before the text of the first message of the user.
    mutating func messages(
        _ turns: Turns, _ dialect: MessageDialect, role: String, images: MappedImages = MappedImages()
    ) throws(ConversionFault) {
        raw("[")
        var waiting = images
        for (number, turn) in turns.turns.enumerated() {
            if number > 0 { raw(",") }
            raw("{\"role\":\"")
            raw(dialect.role(turn.speaker))
            raw(dialect == .gemini ? "\",\"parts\":" : "\",\"content\":")
            var here = MappedImages()
            if turn.speaker == .user { swap(&here, &waiting) }
            let reasoning = dialect == .converse ? turn.reasoning : nil
            if reasoning == nil, turn.reasoning != nil { turns.notes.lose("messages[].reasoning_content") }
            try content(turn, dialect, images: here, reasoning, place: "\(role)[\(number)]", role)
            raw(turn.isExcluded && dialect == .gemini ? ",\"weight\":0}" : "}")
        }
        raw("]")
        if !waiting.isEmpty {
            throw ConversionFault(
                role: "images", rule: .misplaced, message: "there is no message of the user that could hold the images")
        }
    }

    /// Appends what one message says.
    mutating func content(
        _ turn: Turn, _ dialect: MessageDialect, images: MappedImages = MappedImages(), _ reasoning: MappedText? = nil,
        place: @autoclosure () -> String, _ role: String
    ) throws(ConversionFault) {
        if dialect == .chat || (dialect == .typedParts && images.isEmpty) {
            if let text = turn.onlyText { return string(text) }
            guard dialect == .typedParts else {
                throw ConversionFault(
                    role: role, rule: .type,
                    message: "\(place()): the content has several parts, and this format takes one text")
            }
        }
        raw("[")
        if let reasoning {
            raw("{\"reasoningContent\":{\"reasoningText\":{\"text\":")
            string(reasoning)
            raw("}}},")
        }
        for reference in images.references {
            try image(reference, dialect)
            raw(",")
        }
        switch turn.content {
        case .text(let text): part(text, dialect)
        case .parts(let list): parts(list, dialect)
        case .mixed(let pieces):
            for (number, piece) in pieces.enumerated() {
                if number > 0 { raw(",") }
                switch piece {
                case .text(let text): part(text, dialect)
                case .parts(let list): parts(list, dialect)
                case .part(let value): part(value, dialect)
                case .image(let reference, let type): try image(reference, type: type, dialect)
                case .json(let part): json(part)
                }
            }
        }
        raw("]")
    }

    private mutating func parts(_ list: TapeValue, _ dialect: MessageDialect) {
        list.forEachElement { number, element in
            if number > 0 { raw(",") }
            part(element, dialect)
        }
    }

    /// A part that is only a text is written in the dialect's way, others as they are.
    private mutating func part(_ value: TapeValue, _ dialect: MessageDialect) {
        if let text = value.partText { part(.tape(text), dialect) } else { value.write(to: &self) }
    }

    private mutating func part(_ text: MappedText, _ dialect: MessageDialect) {
        raw(dialect == .typedParts ? "{\"type\":\"text\",\"text\":" : "{\"text\":")
        string(text)
        raw("}")
    }

    private mutating func image(
        _ reference: TapeValue, type: TapeValue? = nil, _ dialect: MessageDialect
    ) throws(ConversionFault) {
        switch dialect {
        case .chat: break
        case .typedParts where type != nil:
            raw("{\"file_data\":{\"mime_type\":")
            type?.write(to: &self)
            raw(",\"file_uri\":")
            string(reference.bytes)
            raw("}}")
        case .typedParts:
            raw("{\"type\":\"image_url\",\"image_url\":{\"url\":")
            string(reference.bytes)
            raw("}}")
        case .converse:
            raw("{\"image\":{\"format\":\"")
            raw(try MappedImages.format(reference))
            raw("\",\"source\":{\"s3Location\":{\"uri\":")
            string(reference.bytes)
            raw("}}}}")
        case .gemini:
            raw("{\"fileData\":{\"mimeType\":")
            if let type {
                type.write(to: &self)
            } else {
                raw("\"image/")
                raw(try MappedImages.format(reference))
                raw("\"")
            }
            raw(",\"fileUri\":")
            string(reference.bytes)
            raw("}}")
        }
    }
}

/// References to images, from a column that holds one or a list of them.
struct MappedImages {
    private(set) var references: [TapeValue] = []

    var isEmpty: Bool { references.isEmpty }

    init() {}

    /// - Throws: the fault of a value that is no text or list of texts. null and absent values are no images.
    init(_ fields: MappedRow) throws(ConversionFault) {
        guard fields.has("images"), let tape = fields.tape("images") else { return }
        var isFine = true
        if tape.isList {
            tape.forEachElement { _, element in
                isFine = isFine && element.isString
                references.append(element)
            }
        } else {
            isFine = tape.isString
            references = [tape]
        }
        if !isFine {
            throw ConversionFault(
                role: "images", rule: .type,
                message: "a reference such as s3://bucket/a.png, or a list of them, is needed")
        }
    }

    /// The image's format by the ending of its name.
    fileprivate static func format(_ reference: TapeValue) throws(ConversionFault) -> StaticString {
        let name = String(decoding: reference.bytes.suffix(8), as: UTF8.self).lowercased()
        switch name.split(separator: ".").last {
        case "png": return "png"
        case "jpg", "jpeg": return "jpeg"
        case "gif": return "gif"
        case "webp": return "webp"
        default:
            throw ConversionFault(
                role: "images", rule: .reference,
                message: "the name does not end in png, jpg, jpeg, gif or webp, so that the image's format is unknown")
        }
    }
}

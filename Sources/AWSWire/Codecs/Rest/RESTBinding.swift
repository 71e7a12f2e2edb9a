import Core
import HTTPTypes

/// What REST-JSON and REST-XML share: which member goes into the path, the query, the headers and the body.
struct RESTBinding {
    let operation: OperationModel
    let model: ServiceModel

    init(_ operation: OperationModel, model: ServiceModel) {
        self.operation = operation
        self.model = model
    }

    /// Members of a shape, none for an absent one.
    func members(_ shape: ShapeID?) -> [MemberModel] { shape.map { model[$0].members } ?? [] }

    /// The member that is the body, nil when the body is made of several.
    func payload(_ shape: ShapeID?) -> MemberModel? {
        guard let shape, let index = model[shape].payload else { return nil }
        return model[shape].members[index]
    }

    func hasBodyMembers(_ shape: ShapeID?) -> Bool { members(shape).contains { $0.location == .body } }

    // Client

    /// The request without its body.
    func encodeRequest(_ input: WireFields) throws -> WireRequest {
        var query = operation.query
        var headers: HTTPFields = [:]
        for member in members(operation.input) {
            guard let value = input[member.name], !value.isNull else { continue }
            switch member.location {
            case .querystring: try append(value, member, to: &query)
            case .header, .headers: try append(value, member, to: &headers)
            case .uri, .body, .statusCode: break
            }
        }
        return WireRequest(
            method: HTTPRequest.Method(rawValue: operation.method) ?? .post, path: try path(input), query: query,
            headers: headers)
    }

    private func path(_ input: WireFields) throws -> String {
        let labels = members(operation.input).filter { $0.location == .uri }
        var path = ""
        for part in operation.pathParts {
            path += "/"
            switch part {
            case .literal(let text): path += text
            case .label(let name), .greedy(let name):
                let member = labels.first { $0.wireName == name }
                let value = member.flatMap { input[$0.name] }
                guard let member, let value, let text = self.text(value, member, in: .uri), !text.isEmpty else {
                    throw AWSWireError(
                        AWSWireError.labelEmpty,
                        "\(operation.name) needs \(member?.name ?? name): it is part of the request's path")
                }
                if case .greedy = part {
                    path += PercentCoding.encode(text, keepingSlash: true)
                } else {
                    path += PercentCoding.encode(text)
                }
            }
        }
        return path.isEmpty ? "/" : path
    }

    private func append(_ value: WireValue, _ member: MemberModel, to query: inout [WireQueryItem]) throws {
        switch value {
        case .list(let values):
            for value in values {
                guard let text = text(value, member, in: .querystring) else { throw mistyped(member) }
                query.append(WireQueryItem(member.wireName, text))
            }
        case .structure(let fields):
            for field in fields.members {
                guard let text = text(field.value, member, in: .querystring) else { throw mistyped(member) }
                query.append(WireQueryItem(field.name, text))
            }
        default:
            guard let text = text(value, member, in: .querystring) else { throw mistyped(member) }
            query.append(WireQueryItem(member.wireName, text))
        }
    }

    // Server

    /// The members outside the body of a request.
    func decodeRequest(_ request: WireRequest) throws -> WireFields {
        var fields = WireFields()
        let known = members(operation.input)
        if let labels = RESTRouter.labels(operation.pathParts, in: request.path) {
            for (label, text) in labels {
                guard let member = known.first(where: { $0.location == .uri && $0.wireName == label }) else { continue }
                fields[member.name] = try parse(text, member)
            }
        }
        for member in known where member.location == .querystring {
            let texts = request.query.filter { $0.name == member.wireName }.map { $0.value ?? "" }
            guard let first = texts.first else { continue }
            if model[member.shape].kind == .list {
                fields[member.name] = .list(try texts.map { try parse($0, member, element: true) })
            } else {
                fields[member.name] = try parse(first, member)
            }
        }
        try readHeaders(request.headers, known, into: &fields, isStrict: true)
        return fields
    }

    // Replies

    /// Status and headers of a reply.
    func encodeReply(_ output: WireFields) throws -> WireReply {
        var reply = WireReply(status: operation.status)
        for member in members(operation.output) {
            guard let value = output[member.name], !value.isNull else { continue }
            switch member.location {
            case .statusCode: reply.status = value.int.flatMap { Int(exactly: $0) } ?? operation.status
            case .header, .headers: try append(value, member, to: &reply.headers)
            case .uri, .body, .querystring: break
            }
        }
        return reply
    }

    /// The members outside the body of a reply.
    func decodeReply(_ reply: WireReply) throws -> WireFields {
        var fields = WireFields()
        let known = members(operation.output)
        for member in known where member.location == .statusCode { fields[member.name] = .int(Int64(reply.status)) }
        try readHeaders(reply.headers, known, into: &fields, isStrict: false)
        return fields
    }

    // Headers

    private func append(_ value: WireValue, _ member: MemberModel, to headers: inout HTTPFields) throws {
        if member.location == .headers {
            guard case .structure(let fields) = value else { throw mistyped(member) }
            for field in fields.members {
                guard let text = field.value.string else { throw mistyped(member) }
                try set(member.wireName + field.name, text, member, in: &headers)
            }
            return
        }
        if case .list(let values) = value {
            let texts = values.compactMap { text($0, member, in: .header) }
            try set(member.wireName, texts.joined(separator: ","), member, in: &headers)
            return
        }
        guard let text = text(value, member, in: .header) else { throw mistyped(member) }
        try set(member.wireName, text, member, in: &headers)
    }

    private func set(_ name: String, _ value: String, _ member: MemberModel, in headers: inout HTTPFields) throws {
        guard let field = HTTPField.Name(name) else {
            throw AWSWireError(
                AWSWireError.valueUnsendable,
                "\(operation.name).\(member.name): '\(TerminalText.escape(name))' cannot be the name of a header")
        }
        guard HTTPField.isValidValue(value) else {
            throw AWSWireError(
                AWSWireError.valueUnsendable,
                "\(operation.name).\(member.name) stands in a header and has a control character or outer white space")
        }
        headers[field] = value
    }

    private func readHeaders(
        _ headers: HTTPFields, _ known: [MemberModel], into fields: inout WireFields, isStrict: Bool
    ) throws {
        for member in known {
            if member.location == .headers {
                let prefix = member.wireName.lowercased()
                var entries = WireFields()
                for field in headers where field.name.canonicalName.hasPrefix(prefix) {
                    // A service stores such names in small letters; a client shows them as they came.
                    let name = isStrict ? field.name.canonicalName : field.name.rawName
                    entries[String(name.dropFirst(prefix.utf8.count))] = .string(field.value)
                }
                if !entries.isEmpty { fields[member.name] = .structure(entries) }
            } else if member.location == .header, let name = HTTPField.Name(member.wireName), let text = headers[name] {
                do {
                    if model[member.shape].kind == .list {
                        fields[member.name] = .list(
                            try Self.listItems(text).map { try parse($0, member, element: true) })
                    } else {
                        fields[member.name] = try parse(text, member)
                    }
                } catch  where !isStrict {
                    // S3 hands out an `Expires` that somebody stored once, whatever it is: the reply is still good.
                    fields[member.name] = nil
                }
            }
        }
    }

    private static func listItems(_ text: String) -> [String] {
        text.split(separator: ",").map { item in
            let trimmed = item.drop { $0 == " " }
            return trimmed.hasPrefix("\"") && trimmed.hasSuffix("\"") && trimmed.utf8.count > 1
                ? String(trimmed.dropFirst().dropLast()) : String(trimmed)
        }
    }

    // Text

    /// The text of a scalar at that place, nil when it is none.
    private func text(_ value: WireValue, _ member: MemberModel, in place: MemberLocation) -> String? {
        switch value {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value): value.description
        case .timestamp(let date): WireTimestamp.text(date, format(member, in: place))
        case .blob(let bytes): Base64.encode(bytes)
        case .null, .list, .structure: nil
        }
    }

    private func format(_ member: MemberModel, in place: MemberLocation) -> TimestampFormat {
        member.timestampFormat ?? model[member.shape].timestampFormat ?? (place == .header ? .httpDate : .iso8601)
    }

    private func parse(_ text: String, _ member: MemberModel, element: Bool = false) throws -> WireValue {
        var shape = model[member.shape]
        if element { shape = model[shape.element] }
        guard let value = ScalarText.parse(text, kind: shape.kind) else { throw mistyped(member) }
        return value
    }

    private func mistyped(_ member: MemberModel) -> AWSWireError {
        AWSWireError(
            AWSWireError.memberMistyped,
            "\(operation.name).\(member.name) is not what the service model says: \(model[member.shape].kind)")
    }
}

/// Scalars in text, as headers, queries, forms and XML carry them.
enum ScalarText {
    /// Reads a scalar; nil when the text is none of its kind.
    static func parse(_ text: String, kind: ShapeKind) -> WireValue? {
        switch kind {
        case .string: return .string(text)
        case .boolean:
            switch text.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return nil
            }
        case .integer: return Int32(trimmed(text)).map { .int(Int64($0)) }
        case .long: return Int64(trimmed(text)).map { .int($0) }
        case .float, .double:
            switch text {
            case "NaN": return .double(.nan)
            case "Infinity": return .double(.infinity)
            case "-Infinity": return .double(-.infinity)
            default: return Double(trimmed(text)).flatMap { $0.isFinite ? .double($0) : nil }
            }
        case .timestamp: return WireTimestamp.parse(trimmed(text)).map { .timestamp($0) }
        case .blob: return Base64.decode(trimmed(text)).map { .blob($0) }
        case .structure, .list, .map: return nil
        }
    }

    /// Writes a scalar; nil for lists and structures.
    static func text(_ value: WireValue, format: TimestampFormat) -> String? {
        switch value {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value):
            value.isFinite ? value.description : value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity"
        case .timestamp(let date): WireTimestamp.text(date, format)
        case .blob(let bytes): Base64.encode(bytes)
        case .null, .list, .structure: nil
        }
    }

    static func trimmed(_ text: String) -> String {
        func isSpace(_ character: Character) -> Bool {
            character == " " || character == "\n" || character == "\t" || character == "\r\n"
        }
        guard text.first.map(isSpace) == true || text.last.map(isSpace) == true else { return text }
        var rest = text.drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}

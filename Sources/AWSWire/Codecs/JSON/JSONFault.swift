import HTTPTypes

/// Errors of the JSON family (JSON, REST-JSON, CBOR's headers), both ways.
enum JSONFault {
    /// Where the error's name stands.
    enum NamePlace { case inBody, inHeader }

    static func decode(_ reply: WireReply, model: ServiceModel) -> WireFault {
        // A proxy's HTML page or an empty body is no reason to lose the status.
        let fields = (try? JSONWireReader.fields(reply.body, shape: nil, model: model)) ?? WireFields()
        return decode(fields, reply, model: model)
    }

    static func decode(_ fields: WireFields, _ reply: WireReply, model: ServiceModel) -> WireFault {
        var extra = fields
        let type = fields.string("__type") ?? fields.string("code")
        var code = bare(reply.headers[.amznErrorType] ?? type ?? String(reply.status))
        if model.isQueryCompatible, let query = reply.headers[.amznQueryError]?.split(separator: ";").first {
            code = String(query)
        }
        let message = fields.string("message") ?? fields.string("Message") ?? fields.string("errorMessage") ?? ""
        for name in ["__type", "code", "message", "Message", "errorMessage"] { extra[name] = nil }
        return WireFault(
            code: code, message: message, status: reply.status,
            requestID: reply.headers[.amznRequestID] ?? reply.headers[.amzRequestID], extra: extra)
    }

    static func encode(_ fault: WireFault, requestID: String, model: ServiceModel, names: NamePlace) -> WireReply {
        let shape = model.faultsByCode[fault.code]
        let body = fields(fault, model: model, type: names == .inBody ? typeName(fault, model: model) : nil)
        // What an error carries can always be written: its depth is that of our own code.
        let text = (try? JSONWireWriter.text(body, shape: shape, model: model)) ?? Array("{}".utf8)
        var reply = WireReply(
            status: fault.status, headers: headers(fault, requestID: requestID, model: model), body: text)
        if names == .inHeader { reply.headers[.amznErrorType] = typeName(fault, model: model) }
        return reply
    }

    /// The headers that every error of the family carries.
    static func headers(_ fault: WireFault, requestID: String, model: ServiceModel) -> HTTPFields {
        var headers: HTTPFields = [:]
        headers[.amznRequestID] = requestID
        if model.isQueryCompatible {
            headers[.amznQueryError] = fault.code + ";" + (isSender(fault, model: model) ? "Sender" : "Receiver")
        }
        return headers
    }

    /// The body's members; the message is called what the error's shape calls it.
    static func fields(_ fault: WireFault, model: ServiceModel, type: String?) -> WireFields {
        var fields = WireFields()
        if let type { fields["__type"] = .string(type) }
        let shape = model.faultsByCode[fault.code].map { model[$0] }
        let name = shape?.members.first { $0.name.lowercased() == "message" }?.name ?? "message"
        fields[name] = .string(fault.message)
        for member in fault.extra.members where fields[member.name] == nil { fields[member.name] = member.value }
        return fields
    }

    /// The shape's name, which JSON and CBOR clients look for; the fault's code is the Query protocol's.
    static func typeName(_ fault: WireFault, model: ServiceModel) -> String {
        model.faultsByCode[fault.code].map { model[$0].name } ?? fault.code
    }

    static func isSender(_ fault: WireFault, model: ServiceModel) -> Bool {
        model.faultsByCode[fault.code].flatMap { model[$0].fault?.isSender } ?? (fault.status < 500)
    }

    /// `aws.protocoltests#FooError:http://…` names `FooError`.
    private static func bare(_ type: String) -> String {
        let first = type.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        return String(first.split(separator: "#").last ?? first)
    }
}

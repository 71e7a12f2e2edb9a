import HTTPTypes

/// The REST-JSON protocol: members in path, query and headers, the rest as JSON or one member as the raw body.
struct RESTJSONCodec: WireCodec {
    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        let binding = RESTBinding(operation, model: model)
        var request = try binding.encodeRequest(input)
        if let payload = binding.payload(operation.input) {
            let (body, type) = try Self.encode(payload: payload, of: input, what: operation.name, model: model)
            request.body = body
            if let type, request.headers[.contentType] == nil { request.headers[.contentType] = type }
        } else if binding.hasBodyMembers(operation.input) {
            request.body = try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
                try JSONWireWriter.text(input, shape: operation.input, model: model)
            }
            request.headers[.contentType] = "application/json"
        }
        return request
    }

    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        let binding = RESTBinding(operation, model: model)
        var fields = try binding.decodeReply(reply)
        try Self.decode(
            reply.body, shape: operation.output, binding, into: &fields, what: "the reply to \(operation.name)")
        return fields
    }

    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault { JSONFault.decode(reply, model: model) }

    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        let binding = RESTBinding(operation, model: model)
        var fields = try binding.decodeRequest(request)
        try Self.decode(
            request.body, shape: operation.input, binding, into: &fields, what: "the request \(operation.name)")
        return fields
    }

    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply {
        let binding = RESTBinding(operation, model: model)
        var reply = try binding.encodeReply(output)
        reply.headers[.amznRequestID] = requestID
        if let payload = binding.payload(operation.output) {
            let (body, type) = try Self.encode(payload: payload, of: output, what: operation.name, model: model)
            reply.body = body
            if let type, reply.headers[.contentType] == nil { reply.headers[.contentType] = type }
        } else {
            reply.body = try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
                try JSONWireWriter.text(output, shape: operation.output, model: model)
            }
            reply.headers[.contentType] = "application/json"
        }
        return reply
    }

    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        var reply = JSONFault.encode(fault, requestID: requestID, model: model, names: .inHeader)
        reply.headers[.contentType] = "application/json"
        return reply
    }

    /// The body that is one member: bytes and text as they are (their type is for the caller to say), a structure as JSON.
    private static func encode(
        payload: MemberModel, of fields: WireFields, what: String, model: ServiceModel
    ) throws -> ([UInt8], String?) {
        switch fields[payload.name] {
        case .blob(let bytes)?: return (bytes, nil)
        case .string(let text)?: return (Array(text.utf8), nil)
        case .structure(let inner)?:
            let text = try WireProblem.translated(what) { () throws(WireProblem) in
                try JSONWireWriter.text(inner, shape: payload.shape, model: model)
            }
            return (text, "application/json")
        case nil: return ([], nil)
        default:
            throw AWSWireError(
                AWSWireError.memberMistyped,
                "\(what).\(payload.name) is the body and has another type than the model says")
        }
    }

    private static func decode(
        _ body: [UInt8], shape: ShapeID?, _ binding: RESTBinding, into fields: inout WireFields, what: String
    ) throws {
        let model = binding.model
        guard let payload = binding.payload(shape) else {
            guard binding.hasBodyMembers(shape) else { return }
            let read = try WireProblem.translated(what) { () throws(WireProblem) in
                try JSONWireReader.fields(body, shape: shape, model: model)
            }
            for member in read.members { fields[member.name] = member.value }
            return
        }
        let payloadShape = model[payload.shape]
        switch payloadShape.kind {
        case .structure where !payloadShape.isEventStream:
            guard !body.isEmpty else { return }
            fields[payload.name] = .structure(
                try WireProblem.translated(what) { () throws(WireProblem) in
                    try JSONWireReader.fields(body, shape: payload.shape, model: model)
                })
        case .string:
            guard let text = String(validating: body, as: UTF8.self) else {
                throw AWSWireError(AWSWireError.bodyMalformed, "\(what): the body is not valid UTF-8")
            }
            fields[payload.name] = .string(text)
        default: fields[payload.name] = .blob(body)
        }
    }
}

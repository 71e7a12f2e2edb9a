import HTTPTypes

/// The JSON 1.0 and 1.1 protocols: POST to `/`, the operation in `x-amz-target`.
struct JSONCodec: WireCodec {
    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        var headers: HTTPFields = [:]
        headers[.contentType] = "application/x-amz-json-" + model.jsonVersion
        headers[.amzTarget] = model.targetPrefix + "." + operation.name
        if model.isQueryCompatible { headers[.amznQueryMode] = "true" }
        let body = try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
            try JSONWireWriter.text(input, shape: operation.input, model: model)
        }
        return WireRequest(method: .post, path: "/", headers: headers, body: body)
    }

    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            try JSONWireReader.fields(reply.body, shape: operation.output, model: model)
        }
    }

    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault {
        JSONFault.decode(reply, model: model)
    }

    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
            try JSONWireReader.fields(request.body, shape: operation.input, model: model)
        }
    }

    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply {
        var headers: HTTPFields = [:]
        headers[.contentType] = "application/x-amz-json-" + model.jsonVersion
        headers[.amznRequestID] = requestID
        // An operation without output answers with an empty body, one with an empty output with `{}`.
        guard operation.output != nil || !output.isEmpty else { return WireReply(headers: headers) }
        let body = try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            try JSONWireWriter.text(output, shape: operation.output, model: model)
        }
        return WireReply(headers: headers, body: body)
    }

    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        var reply = JSONFault.encode(fault, requestID: requestID, model: model, names: .inBody)
        reply.headers[.contentType] = "application/x-amz-json-" + model.jsonVersion
        return reply
    }
}

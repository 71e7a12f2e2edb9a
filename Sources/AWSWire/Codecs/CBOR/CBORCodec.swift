import HTTPTypes

/// The `rpc-v2-cbor` protocol: POST to `/service/NAME/operation/OPERATION`.
struct CBORCodec: WireCodec {
    private static let contentType = "application/cbor"

    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        var headers: HTTPFields = [:]
        headers[.smithyProtocol] = "rpc-v2-cbor"
        headers[.accept] = Self.contentType
        if model.isQueryCompatible { headers[.amznQueryMode] = "true" }
        var body: [UInt8] = []
        if operation.input != nil {
            headers[.contentType] = Self.contentType
            body = try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
                try CBORWriter.document(input, shape: operation.input, model: model)
            }
        }
        return WireRequest(
            method: .post, path: "/service/\(model.targetPrefix)/operation/\(operation.name)", headers: headers,
            body: body)
    }

    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            try CBORReader.fields(reply.body, shape: operation.output, model: model)
        }
    }

    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault {
        // A body that is no CBOR (a proxy's page) leaves the status as the code.
        let fields = (try? CBORReader.fields(reply.body, shape: nil, model: model)) ?? WireFields()
        return JSONFault.decode(fields, reply, model: model)
    }

    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
            try CBORReader.fields(request.body, shape: operation.input, model: model)
        }
    }

    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply {
        var headers = Self.headers(requestID)
        guard operation.output != nil || !output.isEmpty else { return WireReply(headers: headers) }
        headers[.contentType] = Self.contentType
        let body = try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            try CBORWriter.document(output, shape: operation.output, model: model)
        }
        return WireReply(headers: headers, body: body)
    }

    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        var headers = JSONFault.headers(fault, requestID: requestID, model: model)
        headers[.smithyProtocol] = "rpc-v2-cbor"
        headers[.contentType] = Self.contentType
        let fields = JSONFault.fields(fault, model: model, type: JSONFault.typeName(fault, model: model))
        // What an error carries can always be written: its depth is that of our own code.
        let body = (try? CBORWriter.document(fields, shape: model.faultsByCode[fault.code], model: model)) ?? [0xA0]
        return WireReply(status: fault.status, headers: headers, body: body)
    }

    private static func headers(_ requestID: String) -> HTTPFields {
        var headers: HTTPFields = [:]
        headers[.smithyProtocol] = "rpc-v2-cbor"
        headers[.amznRequestID] = requestID
        return headers
    }
}

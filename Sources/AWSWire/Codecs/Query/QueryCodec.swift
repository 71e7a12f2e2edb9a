import HTTPTypes

/// The Query protocol: a form with `Action` and `Version`, answered in XML.
struct QueryCodec: WireCodec {
    private static let formType = "application/x-www-form-urlencoded"

    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        let items = try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
            var writer = QueryFormWriter(action: operation.name, model: model)
            try writer.write(input, operation.input)
            return writer.items
        }
        var headers: HTTPFields = [:]
        headers[.contentType] = Self.formType + "; charset=utf-8"
        return WireRequest(method: .post, path: "/", headers: headers, body: Array(WireQueryItem.encode(items).utf8))
    }

    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        guard operation.output != nil, !reply.body.isEmpty else { return WireFields() }
        return try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            let root = try XMLTreeReader.read(reply.body)
            guard let wrapper = operation.resultWrapper else {
                return try XMLShapes(model: model).fields(root, operation.output)
            }
            guard let result = root.child(wrapper) else { return WireFields() }
            return try XMLShapes(model: model).fields(result, operation.output)
        }
    }

    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault {
        // A proxy's page instead of XML leaves the status as the code.
        guard let root = try? XMLTreeReader.read(reply.body), let error = root.child("Error") ?? Self.itself(root)
        else {
            return WireFault(
                code: String(reply.status), message: "", status: reply.status, requestID: reply.headers[.amznRequestID])
        }
        var extra = WireFields()
        for child in error.children where !["Code", "Message", "Type"].contains(child.name) {
            extra[child.name] = XMLShapes.anything(child)
        }
        return WireFault(
            code: error.child("Code")?.text ?? String(reply.status), message: error.child("Message")?.text ?? "",
            status: reply.status,
            requestID: (root.child("RequestId") ?? root.child("RequestID"))?.text
                ?? reply.headers[.amznRequestID], extra: extra)
    }

    private static func itself(_ root: XMLNode) -> XMLNode? { root.name == "Error" ? root : nil }

    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        let items = try Self.items(of: request)
        return try WireProblem.translated("the request \(operation.name)") { () throws(WireProblem) in
            try QueryForm(items, model: model).fields(operation.input)
        }
    }

    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply {
        let body = try WireProblem.translated("the reply to \(operation.name)") { () throws(WireProblem) in
            var writer = XMLTextWriter(declaration: false)
            try writer.element(operation.name + "Response", namespace: model.xmlNamespace) {
                (inner) throws(WireProblem) in
                if operation.output != nil {
                    try inner.element(operation.resultWrapper ?? operation.name + "Result") {
                        (result) throws(WireProblem) in
                        try XMLShapes(model: model).write(output, operation.output, to: &result)
                    }
                }
                try inner.element("ResponseMetadata") { (metadata) throws(WireProblem) in
                    metadata.element("RequestId", requestID)
                }
            }
            return writer.bytes
        }
        return WireReply(headers: Self.replyHeaders(requestID), body: body)
    }

    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        var writer = XMLTextWriter(declaration: false)
        // What an error carries can always be written: its depth is that of our own code.
        try? writer.element("ErrorResponse", namespace: model.xmlNamespace) { (inner) throws(WireProblem) in
            try inner.element("Error") { (error) throws(WireProblem) in
                error.element("Type", JSONFault.isSender(fault, model: model) ? "Sender" : "Receiver")
                error.element("Code", fault.code)
                error.element("Message", fault.message)
                try XMLShapes(model: model).write(fault.extra, nil, to: &error)
            }
            inner.element("RequestId", requestID)
        }
        return WireReply(status: fault.status, headers: Self.replyHeaders(requestID), body: writer.bytes)
    }

    private static func replyHeaders(_ requestID: String) -> HTTPFields {
        var headers: HTTPFields = [:]
        headers[.contentType] = "text/xml"
        headers[.amznRequestID] = requestID
        return headers
    }

    /// `Action` and `Version` of a request; nil when it is not one of this protocol.
    static func action(of request: WireRequest) -> (String, String?)? {
        guard let items = try? items(of: request), let action = items.first(where: { $0.name == "Action" })?.value
        else {
            return nil
        }
        return (action, items.first { $0.name == "Version" }?.value)
    }

    /// The parameters, from the form or from the query string.
    private static func items(of request: WireRequest) throws -> [WireQueryItem] {
        guard let type = request.headers[.contentType], type.hasPrefix(formType) else { return request.query }
        guard let text = String(validating: request.body, as: UTF8.self) else {
            throw AWSWireError(AWSWireError.bodyMalformed, "the form is not valid UTF-8")
        }
        return request.query + (try WireQueryItem.parse(text, plusIsSpace: true))
    }
}

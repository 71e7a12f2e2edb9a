import AWSWire
import Core
import HTTPTypes

extension Front {
    /// Answers a request whose body and reply are bytes.
    func answerRaw(
        _ request: FrontRequest, _ service: ServiceTable<RawCall, RawReply>, requestID: String
    ) async -> HTTPReply {
        let model = service.model
        let wire = WireRequest(
            method: request.head.method, path: String(request.path), headers: request.head.headerFields)
        var operationName = "unknown"
        do {
            let matches = model.operations.values.compactMap { operation in
                operation.labels(in: request.path).map { (operation, $0) }
            }
            guard let (operation, labels) = matches.first(where: { $0.0.method == request.head.method.rawValue }) else {
                throw FrontDirectory.unknownOperation(request.head.method.rawValue + " " + request.path)
            }
            operationName = operation.name
            let body = try await request.collect(upTo: setting.bodyLimit)
            let row = service[operation.name]
            let identity = try authenticator.authenticate(
                request.head, bodySHA256: SHA256Digest(of: body).hex, signingName: model.signingName,
                key: row?.key, wireProtocol: .restJSON)
            guard let row else { throw AWSFault.notImplemented(model.serviceID, operation.name) }
            let query = try WireQueryItem.parse(String(request.query))
            try row.refuseUnread(in: request.head.headerFields, query, model)
            let answer = try await row.perform(
                RawCall(
                    operation: operation.name, labels: labels, query: query,
                    headers: request.head.headerFields, body: body, principal: identity.principal,
                    requestID: requestID, region: identity.region, account: setting.account))
            var headers = answer.headers
            headers[.amznRequestID] = requestID
            return HTTPReply(status: .init(code: answer.status), headers: headers, body: answer.body)
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: operationName)
            return encode(fault, wire, model, .restJSON, requestID: requestID)
        }
    }
}

import AWSWire
import Core
import HTTPTypes

extension Front {
    /// Answers a JSON or CBOR request.
    func answer(
        _ request: FrontRequest, _ service: ServiceTable<AWSCall, WireFields>, _ wireProtocol: WireProtocol,
        operation: String, requestID: String
    ) async -> HTTPReply {
        let bare = WireRequest(
            method: request.head.method, path: String(request.path), headers: request.head.headerFields)
        do {
            try checkMediaType(request, service.model, wireProtocol)
            let body = try await request.collect(upTo: setting.bodyLimit)
            var wire = bare
            wire.body = try GzipBody.plain(body, of: request, limit: setting.bodyLimit)
            return await perform(
                wire, sent: body, request, service, wireProtocol, operation: operation, requestID: requestID)
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: operation)
            return encode(fault, bare, service.model, wireProtocol, requestID: requestID)
        }
    }

    /// Answers a Query request: the operation stands in its form.
    func answerQuery(_ request: FrontRequest, scope: SigV4Scope?, requestID: String) async -> HTTPReply {
        var wire = WireRequest(
            method: request.head.method, path: String(request.path), headers: request.head.headerFields)
        do {
            guard request.head.method == .post else {
                throw AWSFault("UnsupportedHttpVerb", "Only POST requests are taken here.", status: 400)
            }
            guard request.mediaType == "application/x-www-form-urlencoded" else {
                throw AWSFault(
                    "InvalidContentType",
                    "The content type must be application/x-www-form-urlencoded for this service.", status: 400)
            }
            let body = try await request.collect(upTo: setting.bodyLimit)
            wire.body = try GzipBody.plain(body, of: request, limit: setting.bodyLimit)
            let items = try WireQueryItem.parse(String(decoding: wire.body, as: UTF8.self))
            func item(_ name: String) -> String? { items.first { $0.name == name }?.value }
            guard let action = item("Action") else {
                throw AWSFault("MissingAction", "Missing Action parameter.", status: 400)
            }
            guard let service = directory.queryService(scope: scope, version: item("Version")) else {
                let shown = TerminalText.escape(action, limit: 120)
                guard let version = item("Version") else {
                    throw AWSFault(
                        "InvalidAction", "Could not find operation \(shown) for version NO_VERSION_SPECIFIED",
                        status: 400)
                }
                throw AWSFault.notImplemented(
                    "the service with API version \(TerminalText.escape(version, limit: 40)):", shown)
            }
            return await perform(
                wire, sent: body, request, service, .query, operation: action, requestID: requestID)
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: "Query")
            guard let service = directory.queryService(scope: scope, version: nil) ?? directory.services.first else {
                return plainFault(fault, request, requestID)
            }
            return encode(fault, wire, service.model, .query, requestID: requestID)
        }
    }

    /// - Parameter sent: the body as it was signed, which may be a compressed one.
    private func perform(
        _ wire: WireRequest, sent: [UInt8], _ request: FrontRequest, _ service: ServiceTable<AWSCall, WireFields>,
        _ wireProtocol: WireProtocol, operation: String, requestID: String
    ) async -> HTTPReply {
        let model = service.model
        do {
            let row = service[operation]
            if row == nil, AbsentService.unsigned.contains(operation) {
                throw unimplemented(operation, model, wireProtocol)
            }
            let identity = try authenticator.authenticate(
                request.head, bodySHA256: SHA256Digest(of: sent).hex, signingName: model.signingName,
                key: row?.key, wireProtocol: wireProtocol)
            guard let row else { throw unimplemented(operation, model, wireProtocol) }
            let codec = ServiceModel.codec(wireProtocol)
            let input = try codec.decodeRequest(row.operation, wire, model: model)
            try row.refuseUnread(in: input, model)
            if let shape = row.operation.input {
                let violations = ConstraintChecker.violations(in: input, shape: shape, model: model)
                if !violations.isEmpty {
                    let code = model.protocols.contains(.query) ? "ValidationError" : "ValidationException"
                    throw AWSFault(code, ConstraintViolation.message(for: violations))
                }
            }
            let output = try await row.perform(
                AWSCall(
                    operation: operation, input: input, principal: identity.principal, requestID: requestID,
                    region: identity.region, account: setting.account))
            return reply(try codec.encodeReply(row.operation, output, requestID: requestID, model: model), requestID)
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: operation)
            return encode(fault, wire, model, wireProtocol, requestID: requestID)
        }
    }

    /// 501 for what AWS has and we do not; AWS's own answer for what nobody has.
    private func unimplemented(_ operation: String, _ model: ServiceModel, _ wireProtocol: WireProtocol) -> AWSFault {
        if model.operations[operation] != nil || KnownOperations.contains(operation, service: model.name) {
            return .notImplemented(model.serviceID, operation)
        }
        let shown = TerminalText.escape(operation, limit: 120)
        switch wireProtocol {
        case .query:
            return AWSFault(
                "InvalidAction", "Could not find operation \(shown) for version \(model.apiVersion)", status: 400)
        case .cbor: return AWSFault("UnknownOperationException", "The operation \(shown) is not known.", status: 404)
        default: return FrontDirectory.unknownOperation(operation)
        }
    }

    private func checkMediaType(
        _ request: FrontRequest, _ model: ServiceModel, _ wireProtocol: WireProtocol
    ) throws {
        guard request.head.method == .post else {
            throw AWSFault("UnsupportedHttpVerb", "Only POST requests are taken here.", status: 400)
        }
        let given = request.mediaType ?? ""
        // Every version of the JSON protocol is taken by every JSON service; a page's form is not.
        let isRight =
            switch wireProtocol {
            case .json: given == "application/x-amz-json-1.1" || given == "application/x-amz-json-1.0"
            case .cbor: given == "application/cbor"
            default: true
            }
        guard isRight else {
            throw AWSFault(
                "UnsupportedMediaTypeException",
                "The content type '\(TerminalText.escape(given, limit: 80))' is not "
                    + (wireProtocol == .cbor
                        ? "application/cbor." : "application/x-amz-json-\(model.jsonVersion)."),
                status: 415)
        }
    }

    func encode(
        _ fault: AWSFault, _ wire: WireRequest, _ model: ServiceModel, _ wireProtocol: WireProtocol, requestID: String
    ) -> HTTPReply {
        let encoded = ServiceModel.codec(wireProtocol).encodeFault(
            fault, requestID: requestID, request: wire, model: model)
        return reply(encoded, requestID)
    }

    func reply(_ wire: WireReply, _ requestID: String) -> HTTPReply {
        var headers = wire.headers
        headers[.amznRequestID] = requestID
        headers[.contentLength] = String(wire.body.count)
        return HTTPReply(
            status: HTTPResponse.Status(code: wire.status), headers: headers, body: HTTPReplyBody(wire.body))
    }

    /// A fault before the service is known: JSON for those who speak JSON, else XML.
    func plainFault(_ error: any Error, _ request: FrontRequest, _ requestID: String) -> HTTPReply {
        let fault = fault(for: error, requestID: requestID, operation: "unknown")
        let isJSON =
            request.head.headerFields[.amzTarget] != nil || request.mediaType?.contains("json") == true
            || request.path.hasPrefix("/endpoints/") || request.path.hasPrefix("/_slipway")
        if isJSON {
            let body = JSONValue.object(["__type": .string(fault.code), "message": .string(fault.message)]).bytes
            var headers: HTTPFields = [.contentType: "application/x-amz-json-1.1", .amznErrorType: fault.code]
            headers[.amznRequestID] = requestID
            headers[.contentLength] = String(body.count)
            return HTTPReply(status: .init(code: fault.status), headers: headers, body: HTTPReplyBody(body))
        }
        return S3Service.reply(
            fault, requestID: requestID, resource: String(request.path), isHead: request.head.method == .head)
    }
}

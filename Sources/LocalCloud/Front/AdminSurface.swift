import AWSWire
import Core
import HTTPTypes
import Logging

/// The control surface under `/_slipway/`: JSON in and out, for whoever can read the instance file.
struct AdminSurface: Sendable {
    let handlers: [any AdminHandler]
    let token: Secret
    private static let bodyLimit = 1 << 20

    func answer(_ request: FrontRequest, requestID: String, logger: Logger) async -> HTTPReply {
        do {
            try checkToken(request.head)
            let path = request.path.split(separator: "/").dropFirst().compactMap { PercentCoding.decode($0) }
            guard let section = path.first,
                let handler = handlers.first(where: { $0.sections.contains(section) })
            else { throw AWSFault("NotFound", "There is nothing at \(request.path).", status: 404) }
            let bytes = try await request.collect(upTo: Self.bodyLimit)
            guard bytes.isEmpty || request.mediaType == "application/json" else {
                throw AWSFault("UnsupportedMediaType", "The content type must be application/json.", status: 415)
            }
            let body = bytes.isEmpty ? JSONValue.null : try JSONValue(parsing: bytes)
            let value = try await handler.answer(
                AdminCall(method: request.head.method.rawValue, path: Array(path), body: body))
            return reply(value, status: 200, requestID: requestID)
        } catch let fault as AWSFault {
            return reply(
                ["code": .string(fault.code), "message": .string(fault.message)], status: fault.status,
                requestID: requestID)
        } catch let error as any CodedError {
            var object: JSONObject = [
                "code": .string(error.code.description), "message": .string(error.message),
            ]
            if let hint = error.hint { object["hint"] = .string(hint) }
            return reply(
                .object(object), status: error.code.exitStatus == .invalid ? 400 : 500, requestID: requestID)
        } catch {
            logger.error("control call failed", metadata: ["error": "\(error)", "request.id": "\(requestID)"])
            return reply(
                ["code": "InternalFailure", "message": "The local cloud could not answer."], status: 500,
                requestID: requestID)
        }
    }

    /// Compares in constant time: the token must not be guessable byte by byte.
    private func checkToken(_ head: HTTPRequest) throws {
        let wanted = Array(("Bearer " + token.reveal()).utf8)
        let given = Array((head.headerFields[.authorization] ?? "").utf8)
        var difference = UInt8(wanted.count == given.count ? 0 : 1)
        for (index, byte) in wanted.enumerated() { difference |= byte ^ (index < given.count ? given[index] : 0) }
        guard difference == 0 else {
            throw AWSFault(
                LocalInstance.tokenNeeded, "The control surface needs the instance's token.", status: 403)
        }
    }

    private func reply(_ value: JSONValue, status: Int, requestID: String) -> HTTPReply {
        let body = value.bytes
        var headers: HTTPFields = [.contentType: "application/json", .contentLength: String(body.count)]
        headers[.amznRequestID] = requestID
        return HTTPReply(status: .init(code: status), headers: headers, body: HTTPReplyBody(body))
    }
}

import AWSWire
import Core
import HTTPTypes

/// A request for a service that the local cloud does not have. It is answered with 501 in the protocol that its client
/// reads, with the names of service and operation.
struct AbsentService: Sendable {
    enum Form: Sendable, Hashable {
        case wire(WireProtocol)
        /// The Query protocol with EC2's own errors.
        case ec2
        /// The JSON errors of Google's APIs.
        case google
    }

    /// Operations of services that are here which nobody signs, so that they cannot be refused for it.
    static let unsigned: Set = ["AssumeRoleWithSAML"]

    let form: Form
    /// What the request calls the service: the signature's name, or the target's prefix.
    let service: String
    private(set) var operation: String

    init(_ form: Form, service: String, operation: String) {
        (self.form, self.service, self.operation) = (form, service, operation)
    }

    /// A request that names its operation by method and path, or by `Action`, if at all.
    init(_ request: FrontRequest, service: String) {
        let isForm = request.mediaType == "application/x-www-form-urlencoded"
        let action = Self.action(in: request.query)
        self.init(
            Self.form(service, isQuery: isForm || action != nil), service: service,
            operation: action ?? Self.line(request))
    }

    /// The same with the operation that a form names in its body, where there is one that can be read.
    func named(by request: FrontRequest, limit: Int) async -> AbsentService {
        guard form != .google, request.mediaType == "application/x-www-form-urlencoded",
            let body = try? await request.collect(upTo: limit),
            let action = Self.action(in: String(decoding: body, as: UTF8.self))
        else { return self }
        var named = self
        named.operation = action
        return named
    }

    /// Google's APIs are called without AWS's signature, and with fields or paths of their own.
    init?(google request: FrontRequest) {
        let path = request.path.split(separator: "/").map { $0.lowercased() }
        guard let first = path.first else { return nil }
        let isVersion = first.count > 1 && first.hasPrefix("v") && first.dropFirst().first?.isNumber == true
        let isStorage =
            ["storage", "upload", "resumable", "download", "batch"].contains(first) && path.contains("storage")
        let isToken =
            ["token", "oauth2"].contains(first) && request.mediaType == "application/x-www-form-urlencoded"
        let hasField = request.head.headerFields.contains { $0.name.canonicalName.hasPrefix("x-goog-") }
        guard isVersion || isStorage || isToken || hasField || first == "computemetadata" else { return nil }
        self.init(.google, service: "Google's", operation: Self.line(request))
    }

    /// The operation that a form or a query names.
    private static func action(in form: some StringProtocol) -> String? {
        form.split(separator: "&").first { $0.hasPrefix("Action=") }.map { String($0.dropFirst("Action=".count)) }
    }

    /// `POST /v1/tuningJobs`.
    private static func line(_ request: FrontRequest) -> String { "\(request.head.method.rawValue) \(request.path)" }

    private static func form(_ service: String, isQuery: Bool) -> Form {
        switch service {
        case "ec2": .ec2
        case "s3express", "s3-outposts", "s3-object-lambda": .wire(.restXML)
        // REST-XML whose errors are those of the Query protocol.
        case "cloudfront", "route53": .wire(.query)
        default: .wire(isQuery ? .query : .restJSON)
        }
    }

    /// The model of no service: errors of services that are not there have no shapes.
    private static let model = ServiceModel(embedded: "service\tname=none\tid=None\tprotocols=json\tjson=1.1")

    func reply(to request: FrontRequest, requestID: String) -> WireReply {
        let fault = AWSFault.notImplemented(
            TerminalText.escape(service, limit: 60), TerminalText.escape(operation, limit: 200))
        switch form {
        case .wire(let wireProtocol):
            let wire = WireRequest(method: request.head.method, path: String(request.path))
            var reply = ServiceModel.codec(wireProtocol).encodeFault(
                fault, requestID: requestID, request: wire, model: Self.model)
            if wireProtocol == .json, let given = request.mediaType, given.hasPrefix("application/x-amz-json-") {
                reply.headers[.contentType] = given
            }
            return reply
        case .ec2:
            var writer = XMLTextWriter()
            writer.element("Response") { response in
                response.element("Errors") { errors in
                    errors.element("Error") { error in
                        error.element("Code", fault.code)
                        error.element("Message", fault.message)
                    }
                }
                response.element("RequestID", requestID)
            }
            return WireReply(
                status: fault.status, headers: [.contentType: "text/xml;charset=UTF-8"], body: writer.bytes)
        case .google:
            let error: JSONValue = [
                "error": [
                    "code": .int(Int64(fault.status)), "message": .string(fault.message), "status": "UNIMPLEMENTED",
                ]
            ]
            return WireReply(
                status: fault.status, headers: [.contentType: "application/json; charset=UTF-8"], body: error.bytes)
        }
    }
}

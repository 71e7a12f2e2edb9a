import AWSWire
import Core
import HTTPTypes

/// What a request is for, told as the real services' front doors tell it.
enum FrontTarget: Sendable {
    /// A service of members, with the protocol that the request speaks. The operation is nil when the model has none of
    /// that name.
    case service(ServiceTable<AWSCall, WireFields>, WireProtocol, operation: String)
    /// Query: the operation stands in the body.
    case query
    /// A service of bytes.
    case raw(ServiceTable<RawCall, RawReply>)
    case s3
    case admin
    case absent(AbsentService)
}

/// The services behind the front.
struct FrontDirectory: Sendable {
    let services: [ServiceTable<AWSCall, WireFields>]
    let raw: [ServiceTable<RawCall, RawReply>]

    /// Tells what a request is for by target header, CBOR path, signing name, path and content type.
    func target(of request: FrontRequest, scope: SigV4Scope?) -> FrontTarget {
        let path = request.path
        if path.hasPrefix("/_slipway/") || path == "/_slipway" { return .admin }
        if let target = request.head.headerFields[.amzTarget] {
            let dot = target.lastIndex(of: ".") ?? target.startIndex
            let (prefix, operation) = (target[..<dot], String(target[dot...].drop { $0 == "." }))
            if !prefix.isEmpty, let service = services.first(where: { $0.model.targetPrefix == prefix }) {
                return .service(service, .json, operation: operation)
            }
            return .absent(AbsentService(.wire(.json), service: scope?.service ?? String(prefix), operation: operation))
        }
        if request.head.headerFields[.smithyProtocol] != nil {
            let parts = path.split(separator: "/").map(String.init)
            let isCall = parts.count == 4 && parts[0] == "service" && parts[2] == "operation"
            let (name, operation) = isCall ? (parts[1], parts[3]) : ("", String(path))
            let service = services.first { $0.model.protocols.contains(.cbor) && $0.model.targetPrefix == name }
            if let service { return .service(service, .cbor, operation: operation) }
            return .absent(AbsentService(.wire(.cbor), service: scope?.service ?? name, operation: operation))
        }
        if scope?.service == "s3" { return .s3 }
        if let service = raw.first(where: { Self.matches($0.model, path) }) { return .raw(service) }
        if let scope {
            let isQuery = services.contains {
                $0.model.signingName == scope.service && $0.model.protocols.contains(.query)
            }
            return isQuery ? .query : .absent(AbsentService(request, service: scope.service))
        }
        if let google = AbsentService(google: request) { return .absent(google) }
        // AWS's bearer tokens do not say whose they are.
        if request.head.headerFields[.authorization]?.hasPrefix("Bearer ") == true {
            return .absent(AbsentService(request, service: "AWS"))
        }
        // No signature to go by. Only a form can be a Query call; everything else might be an object.
        if request.mediaType == "application/x-www-form-urlencoded", request.head.method == .post { return .query }
        return .s3
    }

    /// The service that a Query call means: by signing name when it is signed, by API version otherwise.
    func queryService(scope: SigV4Scope?, version: String?) -> ServiceTable<AWSCall, WireFields>? {
        let candidates = services.filter { $0.model.protocols.contains(.query) }
        if let scope { return candidates.first { $0.model.signingName == scope.service } }
        return candidates.first { $0.model.apiVersion == version }
    }

    private static func matches(_ model: ServiceModel, _ path: Substring) -> Bool {
        model.operations.values.contains { $0.labels(in: path) != nil }
    }

    static func unknownOperation(_ name: String) -> AWSFault {
        AWSFault(
            "UnknownOperationException", "The operation \(TerminalText.escape(name, limit: 120)) is not known.",
            status: 400)
    }
}

extension AWSFault {
    static func unknownService(_ name: String) -> AWSFault {
        AWSFault(
            "NotImplemented",
            "The local cloud has no service with the signing name '\(TerminalText.escape(name, limit: 60))'.",
            status: 501)
    }
}

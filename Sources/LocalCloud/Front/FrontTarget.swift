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

    var wireProtocol: WireProtocol {
        switch self {
        case .service(_, let wireProtocol, _): wireProtocol
        case .query: .query
        case .raw, .admin: .restJSON
        case .s3: .restXML
        }
    }
}

/// The services behind the front.
struct FrontDirectory: Sendable {
    let services: [ServiceTable<AWSCall, WireFields>]
    let raw: [ServiceTable<RawCall, RawReply>]

    /// Tells what a request is for by target header, CBOR path, signing name, path and content type.
    ///
    /// - Throws: ``AWSFault`` `UnknownOperationException` when a target names no service that there is.
    func target(of request: FrontRequest, scope: SigV4Scope?) throws -> FrontTarget {
        let path = request.path
        if path.hasPrefix("/_slipway/") || path == "/_slipway" { return .admin }
        if let target = request.head.headerFields[.amzTarget] {
            guard let dot = target.lastIndex(of: "."),
                let service = services.first(where: { $0.model.targetPrefix == target[..<dot] })
            else { throw Self.unknownOperation(target) }
            return .service(service, .json, operation: String(target[target.index(after: dot)...]))
        }
        if request.head.headerFields[.smithyProtocol] != nil {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count == 4, parts[0] == "service", parts[2] == "operation",
                let service = services.first(where: { service in
                    service.model.protocols.contains(.cbor) && service.model.targetPrefix == parts[1]
                })
            else { throw Self.unknownOperation(String(path)) }
            return .service(service, .cbor, operation: parts[3])
        }
        if scope?.service == "s3" { return .s3 }
        if let service = raw.first(where: { Self.matches($0.model, path) }) { return .raw(service) }
        if let scope, raw.contains(where: { $0.model.signingName == scope.service }) {
            throw Self.unknownOperation(request.head.method.rawValue + " " + path)
        }
        if let scope, services.contains(where: { $0.model.signingName == scope.service }) { return .query }
        if scope != nil { throw AWSFault.unknownService(scope?.service ?? "") }
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

import HTTPTypes

/// The operation that a request names, and in which protocol.
package struct WireRoute: Sendable {
    package let operation: OperationModel
    package let wireProtocol: WireProtocol

    init?(of request: WireRequest, in model: ServiceModel) {
        for candidate in model.protocols {
            guard let operation = Self.operation(of: request, in: model, candidate) else { continue }
            self.operation = operation
            self.wireProtocol = candidate
            return
        }
        return nil
    }

    private static func operation(
        of request: WireRequest, in model: ServiceModel, _ wireProtocol: WireProtocol
    ) -> OperationModel? {
        switch wireProtocol {
        case .json:
            guard let target = request.headers[.amzTarget] else { return nil }
            guard let dot = target.lastIndex(of: "."), target[..<dot] == model.targetPrefix else { return nil }
            return model.operations[String(target[target.index(after: dot)...])]
        case .cbor:
            guard request.headers[.smithyProtocol] == "rpc-v2-cbor" else { return nil }
            let parts = request.path.split(separator: "/")
            guard parts.count >= 4, parts[parts.count - 4] == "service", parts[parts.count - 2] == "operation" else {
                return nil
            }
            return model.operations[String(parts[parts.count - 1])]
        case .query:
            guard let (action, version) = QueryCodec.action(of: request) else { return nil }
            guard version == nil || version == model.apiVersion else { return nil }
            return model.operations[action]
        case .restJSON, .restXML: return model.router.match(request)?.operation
        }
    }
}

extension HTTPFields {
    /// True when there is a field of that name, which is any text.
    func contains(wireName: String) -> Bool { HTTPField.Name(wireName).map { contains($0) } ?? false }
}

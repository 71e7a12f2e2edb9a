import HTTPTypes

struct PendingCodec: WireCodec {
    let pending = AWSWireError(AWSWireError.requestUnknown, "not written yet")
    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        throw pending
    }
    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        throw pending
    }
    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault {
        WireFault(code: "\(reply.status)", message: "", status: reply.status)
    }
    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        throw pending
    }
    func encodeReply(_ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel) throws
        -> WireReply
    { throw pending }
    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        WireReply(status: fault.status)
    }
}
typealias JSONCodec = PendingCodec
typealias RESTJSONCodec = PendingCodec
typealias RESTXMLCodec = PendingCodec
typealias CBORCodec = PendingCodec
typealias QueryCodec = PendingCodec
extension PendingCodec { static func action(of request: WireRequest) -> (String, String?)? { nil } }

/// Checks an input against the limits of the service model.
package enum ConstraintChecker {
    /// All violations, in the model's order.
    package static func violations(in input: WireFields, shape: String, model: ServiceModel) -> [ConstraintViolation] {
        []
    }
    package static func violations(in input: WireFields, shape: ShapeID, model: ServiceModel) -> [ConstraintViolation] {
        []
    }
}

/// One AWS protocol, for both sides of the wire. Pure: no I/O, no clock.
package protocol WireCodec: Sendable {
    /// Client: the request for an operation, without host and signature.
    ///
    /// - Throws: `wire.label_empty`, `wire.value_unsendable`, `wire.member_mistyped`.
    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest

    /// Client: the members of a successful reply. A streamed output member is taken from `reply.body` as a blob.
    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields

    /// Client: the error in a reply with a status of 300 or more. Never throws: an unreadable body gives a fault whose
    /// code is the status.
    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault

    /// Server: the members of a request.
    ///
    /// - Throws: `wire.body_malformed`, `wire.member_mistyped`.
    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields

    /// Server: a successful reply.
    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply

    /// Server: an error. `request` lets the reply follow what the client asked for (`x-amzn-query-mode`, HEAD).
    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply
}

/// The protocols that Slipway speaks.
package enum WireProtocol: String, Sendable, Hashable, CaseIterable {
    case json
    case restJSON = "rest-json"
    case restXML = "rest-xml"
    case query
    case cbor = "smithy-rpc-v2-cbor"
}

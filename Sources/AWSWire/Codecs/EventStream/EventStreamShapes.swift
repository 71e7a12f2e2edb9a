/// Events of a stream to and from the members of its union shape.
package enum EventStreamShapes {
    /// The one member that a message sets: `["PayloadPart": ["Bytes": …]]`. An event that the model does not know comes
    /// back under its own name with its payload as a blob; a message of no known kind sets nothing.
    ///
    /// - Throws: ``WireFault`` for an exception or error inside the stream, with the stream's status;
    ///   `wire.body_malformed` for a payload that cannot be read.
    package static func fields(
        of message: EventStreamMessage, union: ShapeID, status: Int = 200, model: ServiceModel
    ) throws -> WireFields {
        switch message.header(":message-type") {
        case "event"?:
            guard let type = message.header(":event-type") else { return WireFields() }
            guard let member = model[union].member(type) else { return WireFields([(type, .blob(message.payload))]) }
            return WireFields([(type, .structure(try structure(message, member.shape, model: model)))])
        case "exception"?:
            let reply = WireReply(status: status, body: message.payload)
            var fault = JSONFault.decode(reply, model: model)
            fault.code = message.header(":exception-type") ?? fault.code
            throw fault
        case "error"?:
            throw WireFault(
                code: message.header(":error-code") ?? "UnknownError", message: message.header(":error-message") ?? "",
                status: status)
        default: return WireFields()
        }
    }

    /// The message for the one member that is set; errors of the union become exceptions.
    ///
    /// - Throws: `wire.value_unsendable` when none or several are set, or a member's payload cannot be written.
    package static func message(
        _ fields: WireFields, union: ShapeID, model: ServiceModel
    ) throws -> EventStreamMessage {
        guard fields.count == 1, let only = fields.members.first, let member = model[union].member(only.name),
            case .structure(let inner) = only.value
        else {
            throw AWSWireError(
                AWSWireError.valueUnsendable,
                "an event of \(model[union].name) sets one of its members; given: \(fields.names)")
        }
        let shape = model[member.shape]
        if shape.fault != nil {
            let body = try WireProblem.translated(only.name) { () throws(WireProblem) in
                try JSONWireWriter.text(inner, shape: member.shape, model: model)
            }
            return .exception(only.name, payload: body)
        }
        guard let payload = shape.members.first(where: \.isEventPayload) else {
            let body = try WireProblem.translated(only.name) { () throws(WireProblem) in
                try JSONWireWriter.text(inner, shape: member.shape, model: model)
            }
            return .event(only.name, contentType: "application/json", payload: body)
        }
        return .event(only.name, contentType: "application/octet-stream", payload: inner.blob(payload.name) ?? [])
    }

    private static func structure(
        _ message: EventStreamMessage, _ id: ShapeID, model: ServiceModel
    ) throws -> WireFields {
        if let payload = model[id].members.first(where: \.isEventPayload) {
            return WireFields([(payload.name, .blob(message.payload))])
        }
        return try WireProblem.translated("an event of type \(model[id].name)") { () throws(WireProblem) in
            try JSONWireReader.fields(message.payload, shape: id, model: model)
        }
    }
}

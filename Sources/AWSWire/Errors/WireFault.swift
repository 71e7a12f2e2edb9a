/// A service's refusal, as it travels: the client reads it, the local cloud writes it.
package struct WireFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The code exactly as on the wire, without namespace: `ValidationException`, `NoSuchKey`.
    package var code: String
    package var message: String
    package var status: Int
    /// The service's id for the request.
    package var requestID: String?
    /// Other members of the error (`Resource`, `OriginalStatusCode`, …).
    package var extra: WireFields

    package init(
        code: String, message: String, status: Int, requestID: String? = nil, extra: WireFields = WireFields()
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.requestID = requestID
        self.extra = extra
    }

    package var description: String { "\(status) \(code): \(message)" }
}

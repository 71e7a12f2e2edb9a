package import AWSWire

/// An error that an AWS client sees: code, message and status, in the shape of the protocol that it spoke.
package struct AWSFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// As on the wire: `ValidationException`, `ResourceInUse`, `NoSuchKey`.
    package var code: String
    package var message: String
    package var status: Int
    /// Further members of the error.
    package var extra: WireFields

    package init(_ code: String, _ message: String, status: Int = 400, extra: WireFields = WireFields()) {
        self.code = code
        self.message = message
        self.status = status
        self.extra = extra
    }

    package var description: String { "\(status) \(code): \(message)" }

    /// The generic input error of the JSON services.
    package static func validation(_ message: String) -> AWSFault { AWSFault("ValidationException", message) }

    /// The plain answer for what the local cloud does not do.
    package static func notImplemented(_ service: String, _ operation: String) -> AWSFault {
        AWSFault(
            "NotImplemented", "The local cloud does not implement \(service) \(operation).", status: 501)
    }

    var wire: WireFault { WireFault(code: code, message: message, status: status, extra: extra) }
}

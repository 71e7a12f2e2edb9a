package import AWSWire

/// An error that an AWS client sees, in the shape of the protocol that it spoke.
package typealias AWSFault = WireFault

extension AWSFault {
    /// - Parameters:
    ///   - code: as on the wire: `ValidationException`, `ResourceInUse`, `NoSuchKey`.
    ///   - extra: further members of the error.
    package init(_ code: String, _ message: String, status: Int = 400, extra: WireFields = WireFields()) {
        self.init(code: code, message: message, status: status, extra: extra)
    }

    /// The generic input error of the JSON services.
    package static func validation(_ message: String) -> AWSFault { AWSFault("ValidationException", message) }

    /// The plain answer for what the local cloud does not do.
    package static func notImplemented(_ service: String, _ operation: String) -> AWSFault {
        AWSFault(
            "NotImplemented", "The local cloud does not implement \(service) \(operation).", status: 501)
    }
}

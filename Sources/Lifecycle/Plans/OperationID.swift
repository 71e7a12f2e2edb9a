import Core

/// `service.Operation`, as the cloud calls it: `sagemaker.CreateModel`, `s3.PutObject`.
///
/// Steps that only wait are reads with a name of our own (`sagemaker.WaitTrainingJob`); what Slipway does to its own
/// journal is in the service `slipway`.
package struct OperationID: Identifier, ExpressibleByStringLiteral {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }

    /// The part before the dot.
    package var service: String { String(rawValue.prefix { $0 != "." }) }
    /// The part after the dot.
    package var name: String { String(rawValue.drop { $0 != "." }.dropFirst()) }
}

package import AWSWire

/// One AWS service whose operations take members and answer members: JSON, Query and CBOR alike.
///
/// The front has already checked signature, size and the model's constraints, and it encodes what comes back in the
/// protocol of the request.
package protocol AWSServiceHandler: Sendable {
    /// The generated model; it names the operations and their shapes.
    var model: ServiceModel { get }
    /// Operations that ``answer(_:)`` performs; the others of the service get 501 `NotImplemented`.
    var implemented: Set<String> { get }
    /// Performs the operation.
    ///
    /// - Throws: ``AWSFault`` for every answer that a client is meant to see. Anything else becomes a 500
    ///   `InternalFailure` whose reason is only in the log.
    func answer(_ call: AWSCall) async throws -> WireFields
}

/// One checked request to an AWS service.
package struct AWSCall: Sendable {
    /// The operation as the service model spells it: `CreateEndpoint`.
    package var operation: String
    package var input: WireFields
    package var principal: Principal
    /// The id that the reply carries in `x-amzn-RequestId`.
    package var requestID: String
    /// The region that the request was signed for.
    package var region: String
    /// The caller's account, 12 digits.
    package var account: String

    package init(
        operation: String, input: WireFields, principal: Principal, requestID: String, region: String, account: String
    ) {
        self.operation = operation
        self.input = input
        self.principal = principal
        self.requestID = requestID
        self.region = region
        self.account = account
    }
}

/// Who signed a request.
package struct Principal: Sendable, Hashable {
    /// `arn:aws:iam::123456789012:user/slipway`, or an assumed role's.
    package var arn: String
    /// `AIDA…` for the instance's own user, `AROA…:session` for an assumed role.
    package var userID: String
    package var accessKeyID: String
    /// False when the signature was not verified, which `--any-key` allows for harmless operations.
    package var isVerified: Bool

    package init(arn: String, userID: String, accessKeyID: String, isVerified: Bool) {
        self.arn = arn
        self.userID = userID
        self.accessKeyID = accessKeyID
        self.isVerified = isVerified
    }
}

package import AWSWire

/// One AWS service whose operations take members and answer members: JSON, Query and CBOR alike.
///
/// The front has already checked signature, size and the model's constraints, and it encodes what comes back in the
/// protocol of the request.
package protocol AWSServiceHandler: Sendable {
    /// What the service performs. The front asks once.
    var operations: ServiceTable<AWSCall, WireFields> { get }
}

/// One checked request to an AWS service.
package struct AWSCall: ServiceCall {
    package var operation: String
    /// The members as they came, those that the typed input does not have included.
    package var input: WireFields
    package var principal: Principal
    /// The id that the reply carries in `x-amzn-RequestId`.
    package var requestID: String
    /// The region that the request was signed for.
    package var region: String
    /// The caller's account, 12 digits.
    package var account: String

    var scope: ResourceScope { ResourceScope(region: region, account: account) }

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

extension AWSServiceHandler {
    /// The names of the operations that the service performs.
    package var implemented: Set<String> { operations.names }

    /// Performs an operation without a front, which would also have checked signature and constraints.
    package func answer(_ call: AWSCall) async throws -> WireFields {
        let table = operations
        try table[call.operation]?.refuseUnread(in: call.input, table.model)
        return try await table.answer(call)
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

internal import AWSShapes
internal import Core

/// Who is calling.
package struct STSClient: Sendable {
    private let client: AWSClient

    package init(_ client: AWSClient) { self.client = client }

    /// The caller as AWS sees it.
    package struct Caller: Hashable, Sendable {
        /// Twelve digits.
        package var account: String
        package var arn: String
        /// The ARN without what differs at each login: an assumed role's session.
        package var principal: String {
            guard arn.contains(":assumed-role/") else { return arn }
            return arn.split(separator: "/").prefix(2).joined(separator: "/")
        }
    }

    /// The account and ARN behind the credentials.
    ///
    /// - Throws: `aws.refused` for unknown keys; `aws.reply_invalid`.
    package func caller() async throws -> Caller {
        let output = try await client.call(
            STS.Operations.getCallerIdentity, STS.GetCallerIdentityInput(), safety: .repeatable)
        guard let account = output.account, let arn = output.arn else {
            throw AWSClientError(
                AWSClientError.replyInvalid, "sts GetCallerIdentity: the reply has no account or no ARN")
        }
        return Caller(account: account, arn: arn)
    }
}

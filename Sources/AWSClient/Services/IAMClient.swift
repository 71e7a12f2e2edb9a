package import AWSShapes
internal import Core

/// Execution roles.
package struct IAMClient: Sendable {
    private let client: AWSClient

    package init(_ client: AWSClient) { self.client = client }

    /// The role, or nil when there is none of that name.
    package func role(_ name: String) async throws -> IAM.Role? {
        do {
            return try await client.call(IAM.Operations.getRole, IAM.GetRoleInput(roleName: name)).role
        } catch let error as AWSClientError where error.isNotFound {
            return nil
        }
    }
}

package import AWSWire
package import Core
package import HTTPTypes

/// A service whose requests and replies are bytes rather than members: model invocation.
///
/// The front has checked signature, Host, Origin and size; the body is collected and bounded.
package protocol RawServiceHandler: Sendable {
    /// The generated model; its path templates tell the operations apart.
    var model: ServiceModel { get }
    /// Operations that ``answer(_:)`` performs; the others get 501 `NotImplemented`.
    var implemented: Set<String> { get }
    /// The largest body that a request may have, in bytes.
    var bodyLimit: Int { get }
    /// Performs the operation. Cancelled when the client goes away.
    ///
    /// - Throws: ``AWSFault`` for every error that a client is meant to see before the reply's head is sent.
    func answer(_ request: RawCall) async throws -> RawReply
}

/// One checked request with its bytes.
package struct RawCall: Sendable {
    /// `InvokeEndpoint`, `InvokeEndpointWithResponseStream`, …
    package var operation: String
    /// Values of the path's labels, decoded: `["EndpointName": "triage"]`.
    package var labels: [String: String]
    package var query: [WireQueryItem]
    package var headers: HTTPFields
    package var body: [UInt8]
    package var principal: Principal
    package var requestID: String
    package var region: String
    package var account: String

    package init(
        operation: String, labels: [String: String], query: [WireQueryItem] = [], headers: HTTPFields = [:],
        body: [UInt8], principal: Principal, requestID: String, region: String, account: String
    ) {
        self.operation = operation
        self.labels = labels
        self.query = query
        self.headers = headers
        self.body = body
        self.principal = principal
        self.requestID = requestID
        self.region = region
        self.account = account
    }
}

/// A reply whose body may still be on its way.
package struct RawReply: Sendable {
    package var status: Int
    package var headers: HTTPFields
    package var body: HTTPReplyBody

    package init(status: Int = 200, headers: HTTPFields = [:], body: HTTPReplyBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

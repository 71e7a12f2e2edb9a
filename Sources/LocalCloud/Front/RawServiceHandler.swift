package import AWSWire
package import Core
package import HTTPTypes

/// A service whose requests and replies are bytes rather than members: model invocation.
///
/// The front has checked signature, Host, Origin and size; the body is collected and bounded. A handler is cancelled when
/// the client goes away, and throws ``AWSFault`` for what a client is meant to see before the reply's head is sent.
package protocol RawServiceHandler: Sendable {
    /// What the service performs; the model's path templates tell the operations apart. The front asks once.
    var operations: ServiceTable<RawCall, RawReply> { get }
}

extension RawServiceHandler {
    /// The names of the operations that the service performs.
    package var implemented: Set<String> { operations.names }

    /// Performs an operation without a front, which would also have checked the signature.
    package func answer(_ call: RawCall) async throws -> RawReply {
        let table = operations
        try table[call.operation]?.refuseUnread(in: call.headers, call.query, table.model)
        return try await table.answer(call)
    }
}

/// One checked request with its bytes.
package struct RawCall: ServiceCall {
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

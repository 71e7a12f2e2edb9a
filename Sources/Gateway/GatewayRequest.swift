package import HTTPTypes

/// A request for an endpoint, its body complete.
package struct GatewayRequest: Sendable {
    package var endpoint: String
    /// Only this variant may answer (`X-Amzn-SageMaker-Target-Variant`).
    package var targetVariant: String?
    package var method: HTTPRequest.Method
    /// Path and query at the replica: `/v1/chat/completions`, `/invocations`.
    package var path: String
    /// Passed on, less hop-by-hop headers; `Host` and `Content-Length` are the gateway's own.
    package var headers: HTTPFields
    package var body: [UInt8]
    /// Time until the reply's head must be here.
    package var deadline: Duration
    /// Time until the reply's last byte must be here.
    package var streamLimit: Duration

    package init(
        endpoint: String, targetVariant: String? = nil, method: HTTPRequest.Method = .post, path: String,
        headers: HTTPFields = [:], body: [UInt8], deadline: Duration = .seconds(60),
        streamLimit: Duration = .seconds(480)
    ) {
        self.endpoint = endpoint
        self.targetVariant = targetVariant
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.streamLimit = streamLimit
    }
}

/// A replica's reply; the body passes through as it arrives.
package struct GatewayReply: Sendable {
    package var status: Int
    package var headers: HTTPFields
    package var body: GatewayBody
    package var fleet: FleetID
    package var variant: String
    package var configName: String
    package var replicaID: String
}

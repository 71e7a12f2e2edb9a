package import HTTPTypes

/// One HTTP request of an AWS protocol, without host and signature.
package struct WireRequest: Sendable, Equatable {
    package var method: HTTPRequest.Method
    /// Percent-encoded, begins with `/`, without the query.
    package var path: String
    /// Query items in order, not encoded.
    package var query: [WireQueryItem]
    package var headers: HTTPFields
    package var body: [UInt8]

    package init(
        method: HTTPRequest.Method, path: String, query: [WireQueryItem] = [], headers: HTTPFields = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// A received request; `target` is the path with its query as it came.
    ///
    /// - Throws: `wire.body_malformed` when the target is not percent-encoded UTF-8.
    package init(method: HTTPRequest.Method, target: String, headers: HTTPFields, body: [UInt8]) throws {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            method: method, path: String(parts.first ?? "/"),
            query: try parts.count > 1 ? WireQueryItem.parse(String(parts[1])) : [], headers: headers, body: body)
    }

    /// The path with its encoded query, as it stands in the request line.
    package var target: String { query.isEmpty ? path : path + "?" + WireQueryItem.encode(query) }
}

/// One item of a query string; `value` is nil for an item without `=`.
package struct WireQueryItem: Sendable, Hashable {
    package var name: String
    package var value: String?

    package init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
    }
}

/// One HTTP reply of an AWS protocol.
package struct WireReply: Sendable, Equatable {
    package var status: Int
    package var headers: HTTPFields
    package var body: [UInt8]

    package init(status: Int = 200, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

package import Core
package import HTTPTypes

/// One request as it came, before anything of it is believed.
package struct FrontRequest: Sendable {
    /// Method, authority, path with query, fields.
    package var head: HTTPRequest
    /// The body as it arrives; to be read once.
    package var body: HTTPReplyBody

    package init(head: HTTPRequest, body: HTTPReplyBody = HTTPReplyBody([])) {
        self.head = head
        self.body = body
    }

    /// The path without its query, still encoded.
    var path: Substring { (head.path ?? "/").prefix { $0 != "?" } }
    /// The query without `?`, still encoded; empty when there is none.
    var query: Substring { (head.path ?? "/").drop { $0 != "?" }.dropFirst() }
    /// What `Content-Length` says; nil when it says nothing readable.
    var contentLength: Int64? {
        head.headerFields[.contentLength].flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
    /// The media type, lower-cased, without parameters; nil when there is none.
    var mediaType: String? {
        head.headerFields[.contentType].map { text in
            String(text.prefix { $0 != ";" }).lowercased().filter { $0 != " " }
        }
    }

    /// The whole body.
    ///
    /// - Throws: ``AWSFault`` `RequestEntityTooLargeException` beyond `limit` bytes, without reading the rest.
    func collect(upTo limit: Int) async throws -> [UInt8] {
        let fault = AWSFault.requestTooLarge(limit)
        if let contentLength, contentLength > Int64(limit) { throw fault }
        do {
            return try await body.collect(upTo: limit)
        } catch let error as CoreError where error.code == CoreError.bodyTooLarge {
            throw fault
        }
    }
}

extension AWSFault {
    static func requestTooLarge(_ limit: Int) -> AWSFault {
        AWSFault("RequestEntityTooLargeException", "Request size exceeded \(limit) bytes", status: 413)
    }
}

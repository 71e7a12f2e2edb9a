import AWSWire
import Core
import Foundation
import HTTPTypes
import LocalCloud
import Logging
import TestSupport
import Testing

/// A local cloud without engines, spoken to in S3's own requests.
struct S3Harness {
    struct Answer {
        var status: Int
        var text: String
        var headers: HTTPFields

        /// The text of the first element of that name.
        func element(_ name: String) -> String? { elements(name).first }

        /// The texts of all elements of that name.
        func elements(_ name: String) -> [String] {
            // By bytes: a text may begin with a mark that joins the character before it.
            let bytes = Array(text.utf8)
            return bytes.split(separator: Array("<\(name)>".utf8), omittingEmptySubsequences: false).dropFirst()
                .compactMap { rest in
                    rest.split(separator: Array("</\(name)>".utf8), omittingEmptySubsequences: false).first
                        .map { String(decoding: $0, as: UTF8.self) }
                }
        }

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

        var code: String? { element("Code") }
    }

    static let region = "us-west-2"
    let folder: TemporaryFolder
    let wall = ManualWallClock(Date(timeIntervalSince1970: 1_800_000_000))
    let cloud: LocalCloudRuntime

    init() throws {
        folder = try TemporaryFolder()
        cloud = try .plain(in: folder, at: wall)
    }

    /// The same with buckets in it.
    static func with(_ buckets: String...) async throws -> S3Harness {
        let harness = try S3Harness()
        for bucket in buckets { try await harness.cloud.objects.createBucket(bucket, region: region) }
        return harness
    }

    func signer(_ region: String = region) -> SigV4Signer {
        SigV4Signer(
            credentials: SigV4Credentials(
                accessKeyID: cloud.identity.accessKeyID, secretAccessKey: cloud.identity.secretAccessKey),
            scope: SigV4Scope(region: region, service: "s3"))
    }

    func head(_ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:]) throws -> HTTPRequest {
        var head = HTTPRequest(method: method, scheme: "http", authority: "127.0.0.1:4566", path: path)
        for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
        return head
    }

    /// Sends a request as it is.
    func send(_ head: HTTPRequest, body: [UInt8] = []) async throws -> Answer {
        let reply = try await cloud.transport.send(HTTPCall(head: head, body: .bytes(body)))
        return Answer(
            status: reply.status.code,
            text: String(decoding: try await reply.body.collect(upTo: 64 << 20), as: UTF8.self), headers: reply.headers)
    }

    /// Signs a request and sends it.
    @discardableResult
    func call(
        _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:], body: [UInt8],
        region: String = region
    ) async throws -> Answer {
        var head = try head(method, path, headers)
        signer(region).sign(&head, payload: .bytes(body), at: wall.now)
        return try await send(head, body: body)
    }

    @discardableResult
    func call(
        _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:], body: String = "",
        region: String = region
    ) async throws -> Answer {
        try await call(method, path, headers, body: Array(body.utf8), region: region)
    }

    /// Begins an upload in parts and gives back its id.
    func begin(_ path: String, _ headers: [String: String] = [:]) async throws -> String {
        try #require(try await call(.post, path + "?uploads", headers).element("UploadId"))
    }

    /// The document that completes an upload: each part's ETag, and what else is said of it.
    static func completion(_ parts: [(etag: String, more: String)]) -> String {
        let parts = parts.enumerated().map { index, part in
            "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\(part.etag)</ETag>\(part.more)</Part>"
        }
        return "<CompleteMultipartUpload>\(parts.joined())</CompleteMultipartUpload>"
    }

    static func etag(_ body: [UInt8]) -> String { "\"" + Hex.encode(InsecureHasher.digest(.md5, of: body)) + "\"" }
    static func etag(_ body: String) -> String { etag(Array(body.utf8)) }
}

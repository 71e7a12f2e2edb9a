package import HTTPTypes

/// What a request's `x-amz-content-sha256` says about its body.
package enum SigV4BodyRule: Sendable, Equatable {
    /// No field: outside S3 the body's hash is part of the signature all the same.
    case undeclared
    /// The SHA-256 of the body.
    case hash(String)
    case unsigned
    /// `aws-chunked`, with or without signatures and trailers.
    case chunked(isSigned: Bool, hasTrailer: Bool)
    case unknown(String)

    /// Reads the field; a presigned request may have it in its query.
    package init(of head: HTTPRequest) {
        guard let text = head.headerFields[.amzContentSHA256] ?? Self.queryItem(of: head) else {
            self = .undeclared
            return
        }
        switch text {
        case SigV4.unsignedPayload: self = .unsigned
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": self = .chunked(isSigned: true, hasTrailer: false)
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": self = .chunked(isSigned: true, hasTrailer: true)
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": self = .chunked(isSigned: false, hasTrailer: true)
        default: self = text.utf8.count == 64 && text.utf8.allSatisfy(Self.isHex) ? .hash(text) : .unknown(text)
        }
    }

    /// True when the signature cannot be checked before the whole body is hashed.
    package var needsBodyFirst: Bool { self == .undeclared }

    var text: String {
        switch self {
        case .undeclared: ""
        case .hash(let text), .unknown(let text): text
        case .unsigned: SigV4.unsignedPayload
        case .chunked(false, _): "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        case .chunked(true, false): "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case .chunked(true, true): "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        }
    }

    func decoder(_ signer: SigV4ChunkSigner, head: HTTPRequest) -> AWSChunkedDecoder? {
        guard case .chunked(let isSigned, _) = self else { return nil }
        let length = head.headerFields[.amzDecodedContentLength].flatMap { Int64($0) }
        let trailer = (head.headerFields[.amzTrailer] ?? "").split(separator: ",").map {
            $0.filter { $0 != " " }.lowercased()
        }
        return AWSChunkedDecoder(signer: isSigned ? signer : nil, decodedLength: length, trailerNames: Set(trailer))
    }

    private static func queryItem(of head: HTTPRequest) -> String? {
        let name = "X-Amz-Content-Sha256="
        let (_, query) = SigV4.split(head.path ?? "/")
        guard query.contains(name) else { return nil }
        return query.split(separator: "&").first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.utf8.count)) }
    }

    private static func isHex(_ byte: UInt8) -> Bool { PercentCoding.nibble(byte) != nil }
}

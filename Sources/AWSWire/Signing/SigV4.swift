package import Core
package import HTTPTypes
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Long-lived or temporary keys of an AWS principal.
package struct SigV4Credentials: Sendable, Hashable {
    package var accessKeyID: String
    package var secretAccessKey: Secret
    package var sessionToken: Secret?

    package init(accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}

/// What a signature is made for.
package struct SigV4Scope: Sendable, Hashable {
    package var region: String
    /// The signing name: `sagemaker`, `s3`, `monitoring`, …
    package var service: String

    package init(region: String, service: String) {
        self.region = region
        self.service = service
    }

    /// S3 encodes the path once and signs the payload's hash as a header; everything else encodes it twice.
    var isS3: Bool { service == "s3" || service == "s3express" || service == "s3-outposts" }
}

/// What a signature says about the body.
package enum SigV4Payload: Sendable, Equatable {
    case bytes([UInt8])
    /// The SHA-256 of the body, 64 hexadecimal digits.
    case sha256(String)
    /// `UNSIGNED-PAYLOAD`.
    case unsigned
    /// Any other literal value of `x-amz-content-sha256`, such as `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`.
    case literal(String)

    /// What stands in the canonical request.
    var text: String {
        switch self {
        case .bytes(let bytes): SigV4.hash(bytes)
        case .sha256(let hex): hex
        case .unsigned: SigV4.unsignedPayload
        case .literal(let text): text
        }
    }

    var isHash: Bool {
        switch self {
        case .bytes, .sha256: true
        case .unsigned, .literal: false
        }
    }
}

/// The pieces of Signature Version 4 that signing and checking share.
package enum SigV4 {
    static let algorithm = "AWS4-HMAC-SHA256"
    static let unsignedPayload = "UNSIGNED-PAYLOAD"
    static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// Fields that the transport or a proxy may change, which are therefore never signed.
    static let unsignedFields: Set<String> = [
        "authorization", "connection", "expect", "keep-alive", "proxy-authorization", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id",
    ]

    /// The canonical request (the first step of the algorithm), from the head as it is sent.
    ///
    /// - Parameters:
    ///   - signedFields: lower-case field names, sorted; `host` stands for the authority.
    ///   - payload: the last line: the body's SHA-256 or a literal such as `UNSIGNED-PAYLOAD`.
    ///   - omittedQueryItem: the query item that is not signed (`X-Amz-Signature` in a presigned request).
    ///   - isVerbatim: path and query exactly as they stand, for clients that do not encode as AWS's rules say.
    package static func canonicalRequest(
        _ head: HTTPRequest, scope: SigV4Scope, signedFields: [String], payload: String,
        omittedQueryItem: String? = nil, isVerbatim: Bool = false
    ) -> String {
        let (path, query) = split(head.path ?? "/")
        var text = head.method.rawValue
        text += "\n"
        text += isVerbatim && scope.isS3 ? String(path) : canonicalPath(path, isS3: scope.isS3)
        text += "\n"
        text += canonicalQuery(query, omitting: omittedQueryItem, isVerbatim: isVerbatim)
        text += "\n"
        for name in signedFields {
            text += name
            text += ":"
            text += canonicalValue(of: name, in: head)
            text += "\n"
        }
        text += "\n"
        text += signedFields.joined(separator: ";")
        text += "\n"
        text += payload
        return text
    }

    /// The second step: the text that is signed.
    package static func stringToSign(
        _ canonicalRequest: String, stamp: String, scope: SigV4Scope, algorithm: String = SigV4.algorithm
    ) -> String {
        algorithm + "\n" + stamp + "\n" + credentialScope(stamp: stamp, scope) + "\n" + hash(canonicalRequest.utf8)
    }

    /// `20150830/us-east-1/iam/aws4_request`.
    static func credentialScope(stamp: String, _ scope: SigV4Scope) -> String {
        "\(stamp.prefix(8))/\(scope.region)/\(scope.service)/aws4_request"
    }

    /// The third step: the key of the day, region and service.
    static func signingKey(_ secret: Secret, stamp: String, scope: SigV4Scope) -> SigningKey {
        var key = SigningKey(bytes: Array(("AWS4" + secret.reveal()).utf8))
        for part in [String(stamp.prefix(8)), scope.region, scope.service, "aws4_request"] {
            key = SigningKey(bytes: HMACSHA256.code(of: part.utf8, key: key.bytes))
        }
        return key
    }

    /// The fourth step: 64 hexadecimal digits.
    static func signature(_ text: String, key: SigningKey) -> String {
        Hex.encode(HMACSHA256.code(of: text.utf8, key: key.bytes))
    }

    static func hash(_ bytes: some Collection<UInt8>) -> String {
        var hasher = SHA256Hasher()
        if bytes.withContiguousStorageIfAvailable({ hasher.update(UnsafeRawBufferPointer($0)) }) == nil {
            hasher.update(Array(bytes))
        }
        return Hex.encode(hasher.bytes)
    }

    /// Compares in a time that depends on the length alone.
    static func isEqual(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }

    static func split(_ target: String) -> (path: Substring, query: Substring) {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (Substring(target), "") }
        return (target[..<mark], target[target.index(after: mark)...])
    }

    private static func canonicalPath(_ path: Substring, isS3: Bool) -> String {
        if isS3 {
            // S3 keys are bytes, not paths: nothing is normalized, and what the client left bare is encoded once.
            guard let decoded = PercentCoding.decode(path), !decoded.isEmpty else {
                return path.isEmpty ? "/" : String(path)
            }
            return PercentCoding.encode(decoded, keepingSlash: true)
        }
        var kept: [Substring] = []
        if path == "/" || path.isEmpty { return "/" }
        for segment in path.split(separator: "/", omittingEmptySubsequences: true) where segment != "." {
            if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
        }
        let tail = path.hasSuffix("/") && !kept.isEmpty ? "/" : ""
        return PercentCoding.encode("/" + kept.joined(separator: "/") + tail, keepingSlash: true)
    }

    private static func canonicalQuery(_ query: Substring, omitting omitted: String?, isVerbatim: Bool) -> String {
        guard !query.isEmpty else { return "" }
        var items: [(String, String)] = []
        for item in query.split(separator: "&", omittingEmptySubsequences: true) {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let (name, value) = (parts[0], parts.count > 1 ? parts[1] : "")
            if let omitted, name == omitted { continue }
            items.append(isVerbatim ? (String(name), String(value)) : (recoded(name), recoded(value)))
        }
        items.sort { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
        return items.map { $0.0 + "=" + $0.1 }.joined(separator: "&")
    }

    /// Decodes and encodes; what cannot be decoded is encoded as it stands.
    private static func recoded(_ text: Substring) -> String {
        PercentCoding.encode(PercentCoding.decode(text) ?? String(text))
    }

    /// All values of a field, each trimmed with inner runs of white space made one space, joined by commas.
    private static func canonicalValue(of name: String, in head: HTTPRequest) -> String {
        if name == "host" { return head.authority ?? head.headerFields[.host] ?? "" }
        guard let field = HTTPField.Name(name) else { return "" }
        return head.headerFields[values: field].map(collapsed).joined(separator: ",")
    }

    private static func collapsed(_ value: String) -> String {
        var previous: UInt8 = 0x20
        var isPlain = true
        for byte in value.utf8 {
            if byte < 0x20 || (byte == 0x20 && previous == 0x20) { isPlain = false }
            previous = byte
        }
        if isPlain, previous != 0x20 || value.isEmpty { return value }
        return collapsedSlowly(value)
    }

    private static func collapsedSlowly(_ value: String) -> String {
        value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" }).joined(separator: " ")
    }
}

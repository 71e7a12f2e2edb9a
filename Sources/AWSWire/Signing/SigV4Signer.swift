import Core
package import HTTPTypes
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Makes AWS Signature Version 4 signatures. Pure: keys, scope and time come in.
package struct SigV4Signer: Sendable {
    package var credentials: SigV4Credentials
    package var scope: SigV4Scope

    package init(credentials: SigV4Credentials, scope: SigV4Scope) {
        self.credentials = credentials
        self.scope = scope
    }

    /// Signs a request in its `authorization` field: adds `x-amz-date`, the session token and, for S3 or an unsigned
    /// body, `x-amz-content-sha256`. The head must have its authority: it becomes the signed `host`.
    ///
    /// Every field that is there is signed, except those that transports and proxies change.
    ///
    /// - Returns: the signature, 64 hexadecimal digits (the seed of chunk signatures).
    @discardableResult
    package func sign(_ head: inout HTTPRequest, payload: SigV4Payload, at date: Date) -> String {
        let stamp = Timestamp.basic(date)
        let hash = payload.text
        head.headerFields[.amzDate] = stamp
        if let token = credentials.sessionToken { head.headerFields[.amzSecurityToken] = token.reveal() }
        if scope.isS3 || !payload.isHash { head.headerFields[.amzContentSHA256] = hash }
        let names = Self.signedFields(of: head)
        let canonical = SigV4.canonicalRequest(head, scope: scope, signedFields: names, payload: hash)
        let signature = signature(of: canonical, stamp: stamp)
        head.headerFields[.authorization] =
            "\(SigV4.algorithm) Credential=\(credentials.accessKeyID)/\(SigV4.credentialScope(stamp: stamp, scope)), "
            + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(signature)"
        return signature
    }

    /// The request with a signature in its query, valid for `lifetime` (one second to seven days).
    package func presign(
        _ head: HTTPRequest, payload: SigV4Payload = .unsigned, at date: Date, lifetime: Duration
    ) -> HTTPRequest {
        var signed = head
        let stamp = Timestamp.basic(date)
        let names = Self.signedFields(of: head)
        var items = [
            WireQueryItem("X-Amz-Algorithm", SigV4.algorithm),
            WireQueryItem(
                "X-Amz-Credential", credentials.accessKeyID + "/" + SigV4.credentialScope(stamp: stamp, scope)),
            WireQueryItem("X-Amz-Date", stamp),
            WireQueryItem("X-Amz-Expires", String(min(max(lifetime.components.seconds, 1), 604_800))),
            WireQueryItem("X-Amz-SignedHeaders", names.joined(separator: ";")),
        ]
        if let token = credentials.sessionToken { items.append(WireQueryItem("X-Amz-Security-Token", token.reveal())) }
        let (path, query) = SigV4.split(head.path ?? "/")
        signed.path = path + "?" + (query.isEmpty ? "" : query + "&") + WireQueryItem.encode(items)
        let canonical = SigV4.canonicalRequest(signed, scope: scope, signedFields: names, payload: payload.text)
        signed.path = (signed.path ?? "") + "&X-Amz-Signature=" + signature(of: canonical, stamp: stamp)
        return signed
    }

    private func signature(of canonical: String, stamp: String) -> String {
        let key = SigV4.signingKey(credentials.secretAccessKey, stamp: stamp, scope: scope)
        return SigV4.signature(SigV4.stringToSign(canonical, stamp: stamp, scope: scope), key: key)
    }

    private static func signedFields(of head: HTTPRequest) -> [String] {
        var names = Set(head.headerFields.map(\.name.canonicalName)).subtracting(SigV4.unsignedFields)
        names.insert("host")
        return names.sorted()
    }
}

package import HTTPTypes
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
import Core

/// Checks AWS Signature Version 4 signatures, in the `authorization` field or in the query.
package struct SigV4Verifier: Sendable {
    /// Looks up the keys of an access key id; nil when it is unknown.
    package typealias KeyLookup = @Sendable (_ accessKeyID: String) -> SigV4Credentials?

    private let keys: KeyLookup
    private let allowedSkew: Duration

    /// A verifier that accepts clocks which differ by at most `allowedSkew`.
    package init(allowedSkew: Duration = .seconds(900), keys: @escaping KeyLookup) {
        self.keys = keys
        self.allowedSkew = allowedSkew
    }

    /// Checks a request.
    ///
    /// - Parameters:
    ///   - head: the request as it came; its authority (or `host` field) and path are part of what is signed.
    ///   - bodySHA256: the SHA-256 of the body as it came, hexadecimal. Nil when the body is not read yet: right only
    ///     where the client declares the hash or leaves the body out of the signature (see ``SigV4BodyRule``).
    ///   - service: the signing name that is expected; nil to accept any, which `SigV4Acceptance.scope` then tells.
    ///   - region: the region that is expected; nil to accept any.
    ///   - date: now.
    package func verify(
        _ head: HTTPRequest, bodySHA256: String?, service: String?, region: String?, at date: Date
    ) -> SigV4Verdict {
        do {
            return .accepted(
                try check(head, bodySHA256: bodySHA256?.lowercased(), service: service, region: region, date: date))
        } catch {
            return .refused(error)
        }
    }

    /// Checks the signature of a form's policy, which stands for that of the request.
    ///
    /// - Parameters:
    ///   - form: the form's fields, names in small letters.
    ///   - policy: the text that is signed, base64 as it came.
    ///   - service: the signing name that is expected.
    package func verify(form: [String: String], policy: String, service: String) -> SigV4Verdict {
        do throws(SigV4Refusal) {
            let claim = try SigV4Authorization(form: form)
            guard claim.scope.service == service else {
                throw .wrongService(given: claim.scope.service, expected: service)
            }
            let credentials = try credentials(for: claim)
            let key = SigV4.signingKey(credentials.secretAccessKey, stamp: claim.stamp, scope: claim.scope)
            guard SigV4.isEqual(SigV4.signature(policy, key: key), claim.signature) else { throw .mismatch }
            return .accepted(
                SigV4Acceptance(
                    accessKeyID: claim.accessKeyID, scope: claim.scope, isPresigned: false, chunks: nil))
        } catch {
            return .refused(error)
        }
    }

    private func check(
        _ head: HTTPRequest, bodySHA256: String?, service: String?, region: String?, date: Date
    ) throws(SigV4Refusal) -> SigV4Acceptance {
        let claim = try SigV4Authorization(of: head)
        if let service, claim.scope.service != service {
            throw .wrongService(given: claim.scope.service, expected: service)
        }
        if let region, claim.scope.region != region { throw .wrongRegion(given: claim.scope.region, expected: region) }
        try checkTime(claim, now: date)
        let credentials = try credentials(for: claim)
        try checkSignedFields(claim, head: head)
        let rule = SigV4BodyRule(of: head)
        let payload = try declaredPayload(rule, claim: claim, bodySHA256: bodySHA256)
        let key = SigV4.signingKey(credentials.secretAccessKey, stamp: claim.stamp, scope: claim.scope)
        guard isGenuine(claim, head: head, payload: payload, key: key) else { throw .mismatch }
        if case .hash(let declared) = rule, let bodySHA256, declared.lowercased() != bodySHA256 {
            throw .bodyMismatch(declared: declared, actual: bodySHA256)
        }
        return SigV4Acceptance(
            accessKeyID: claim.accessKeyID, scope: claim.scope, isPresigned: claim.isPresigned,
            chunks: rule.decoder(
                SigV4ChunkSigner(key: key, stamp: claim.stamp, scope: claim.scope, seed: claim.signature), head: head))
    }

    private func credentials(for claim: SigV4Authorization) throws(SigV4Refusal) -> SigV4Credentials {
        guard let credentials = keys(claim.accessKeyID) else { throw .unknownKey(claim.accessKeyID) }
        switch (credentials.sessionToken, claim.sessionToken) {
        case (nil, nil): break
        case (let known?, let given?) where SigV4.isEqual(known.reveal(), given): break
        default: throw .badToken
        }
        return credentials
    }

    private func checkTime(_ claim: SigV4Authorization, now: Date) throws(SigV4Refusal) {
        let skew = Double(allowedSkew.components.seconds)
        let age = now.timeIntervalSince(claim.date)
        if let lifetime = claim.lifetimeSeconds {
            if age > Double(lifetime) { throw .expired(at: claim.date.addingTimeInterval(Double(lifetime)), now: now) }
            if age < -skew { throw .skewed(request: claim.date, now: now) }
        } else if abs(age) > skew {
            throw .skewed(request: claim.date, now: now)
        }
    }

    /// The host and every `x-amz-…` field that is there have to be signed: what is not could be exchanged on the way.
    private func checkSignedFields(_ claim: SigV4Authorization, head: HTTPRequest) throws(SigV4Refusal) {
        let signed = Set(claim.signedFields)
        guard signed.contains("host") else {
            throw .malformed("'Host' must be a 'SignedHeader' in the AWS Authorization.")
        }
        let unsigned = head.headerFields.map(\.name.canonicalName).filter {
            $0.hasPrefix("x-amz-") && !signed.contains($0)
        }
        guard unsigned.isEmpty else { throw .unsignedFields(unsigned) }
        let lacking = signed.filter { name in
            name != "host" && !head.headerFields.contains(wireName: name)
        }
        // A signed field that did not arrive (a proxy dropped it) makes the signature wrong, whatever its value was.
        guard lacking.isEmpty else { throw .mismatch }
    }

    private func declaredPayload(
        _ rule: SigV4BodyRule, claim: SigV4Authorization, bodySHA256: String?
    ) throws(SigV4Refusal) -> String {
        switch rule {
        case .hash(let text): return text
        case .unsigned, .chunked: return rule.text
        case .unknown(let text):
            throw .malformed("x-amz-content-sha256 must be UNSIGNED-PAYLOAD or a SHA256: '\(text)'")
        case .undeclared:
            if claim.scope.isS3 {
                guard claim.isPresigned else {
                    throw .malformed("Missing required header for this request: x-amz-content-sha256")
                }
                return SigV4.unsignedPayload
            }
            guard let bodySHA256 else { throw .malformed("The body's hash is not known.") }
            return bodySHA256
        }
    }

    private func isGenuine(_ claim: SigV4Authorization, head: HTTPRequest, payload: String, key: SigningKey) -> Bool {
        let signed = claim.signedFields.sorted()
        for isVerbatim in [false, true] {
            let canonical = SigV4.canonicalRequest(
                head, scope: claim.scope, signedFields: signed, payload: payload,
                omittedQueryItem: claim.isPresigned ? "X-Amz-Signature" : nil, isVerbatim: isVerbatim)
            let text = SigV4.stringToSign(canonical, stamp: claim.stamp, scope: claim.scope)
            if SigV4.isEqual(SigV4.signature(text, key: key), claim.signature) { return true }
        }
        return false
    }
}

/// The verifier's finding.
package enum SigV4Verdict: Sendable {
    case accepted(SigV4Acceptance)
    case refused(SigV4Refusal)
}

/// A good signature.
package struct SigV4Acceptance: Sendable {
    package var accessKeyID: String
    package var scope: SigV4Scope
    package var isPresigned: Bool
    /// Set when the body comes as `aws-chunked`: decodes it and checks its chunks.
    package var chunks: AWSChunkedDecoder?
}

import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a web identity token says about who brings it.
///
/// The real service checks a token by the public keys of its provider. Here the instance stands for all providers: its
/// tokens are signed with HMAC-SHA-256 (`HS256`) under the instance's own secret access key, so that nobody gets keys who
/// could not have had them anyway.
struct IdentityToken: Sendable {
    /// The provider's URL, without a slash at its end.
    var issuer: String
    var subject: String
    var audience: String

    /// - Throws: ``AWSFault`` `InvalidIdentityToken`, `ExpiredTokenException`.
    init(_ text: String, isSigned: (_ text: String, _ signature: [UInt8]) -> Bool, now: Date) throws {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let head = Self.json(parts[0]), let claims = Self.json(parts[1]),
            let signature = Self.bytes(parts[2]), let issuer = claims["iss"]?.string,
            let subject = claims["sub"]?.string,
            let audience = claims["aud"]?.string ?? claims["aud"]?.array?.first?.string
        else { throw Self.invalid("The ID Token provided is not a valid JWT.") }
        guard head["alg"] == "HS256", isSigned(parts[0] + "." + parts[1], signature) else {
            throw Self.invalid(
                "Couldn't retrieve verification key from your identity provider: the local cloud takes tokens that are "
                    + "signed with HS256 and its own secret access key")
        }
        guard let end = claims["exp"]?.int else { throw Self.invalid("Missing a required claim: exp") }
        guard Double(end) > now.timeIntervalSince1970 else {
            throw AWSFault(
                "ExpiredTokenException",
                "Token expired: current date/time \(Int64(now.timeIntervalSince1970)) must be before the expiration date/time \(end)"
            )
        }
        self.issuer = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        self.subject = subject
        self.audience = audience
    }

    /// The provider as it stands in ARNs and in the names of condition keys.
    var provider: String {
        issuer.firstRange(of: "://").map { String(issuer[$0.upperBound...]) } ?? issuer
    }

    private static func json(_ part: String) -> JSONValue? { bytes(part).flatMap { try? JSONValue(parsing: $0) } }

    /// Base64 with the alphabet of URLs and without padding.
    private static func bytes(_ part: String) -> [UInt8]? {
        let plain = String(part.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        return Base64.decode(plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
    }

    private static func invalid(_ message: String) -> AWSFault { AWSFault("InvalidIdentityToken", message) }
}

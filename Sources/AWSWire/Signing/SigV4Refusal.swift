#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
import Core

/// Why a signature is refused.
package enum SigV4Refusal: Error, Sendable, Equatable {
    /// The request carries none.
    case missing
    case malformed(String)
    /// As `malformed`, of a presigned request, for which S3 has an error of its own.
    case malformedQuery(String)
    /// Signature Version 2, which the younger regions never took.
    case obsolete
    case unknownKey(String)
    /// The session token is absent, unwanted or another one.
    case badToken
    /// The request's clock and ours differ by too much.
    case skewed(request: Date, now: Date)
    /// A presigned request came too late.
    case expired(at: Date, now: Date)
    case wrongService(given: String, expected: String)
    case wrongRegion(given: String, expected: String)
    case unsignedFields([String])
    /// The body's hash is another than the one that was signed.
    case bodyMismatch(declared: String, actual: String)
    case mismatch

    /// The error that AWS gives for this in a service of that protocol; REST-XML stands for S3.
    package func fault(_ wireProtocol: WireProtocol) -> WireFault {
        switch wireProtocol {
        case .restXML: s3Fault
        case .query: queryFault
        case .json, .restJSON, .cbor: jsonFault
        }
    }

    private static let mismatchText =
        "The request signature we calculated does not match the signature you provided. "
        + "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."

    private static let obsoleteText =
        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256. "
        + "(This request is signed with Signature Version 2; for boto3 set Config(signature_version='s3v4').)"

    /// The text that both JSON and Query services give; nil where they differ.
    private var commonText: String {
        switch self {
        case .missing: "Missing Authentication Token"
        case .malformed(let text), .malformedQuery(let text): text
        case .obsolete: Self.obsoleteText
        case .unknownKey, .badToken: "The security token included in the request is invalid."
        case .skewed(let request, let now):
            request < now
                ? "Signature expired: \(Timestamp.basic(request)) is now earlier than "
                    + "\(Timestamp.basic(now.addingTimeInterval(-900))) (\(Timestamp.basic(now)) - 15 min.)"
                : "Signature not yet current: \(Timestamp.basic(request)) is still later than "
                    + "\(Timestamp.basic(now.addingTimeInterval(900))) (\(Timestamp.basic(now)) + 15 min.)"
        case .expired(let at, let now):
            "Signature expired: \(Timestamp.basic(at)) is now earlier than \(Timestamp.basic(now))"
        case .wrongService(_, let expected): "Credential should be scoped to correct service: '\(expected)'."
        case .wrongRegion(let given, _): "Credential should be scoped to a valid region, not '\(given)'."
        case .unsignedFields(let names):
            "'\(names.joined(separator: "', '"))' must be a 'SignedHeader' in the AWS Authorization."
        case .bodyMismatch, .mismatch: Self.mismatchText
        }
    }

    private var jsonFault: WireFault {
        switch self {
        case .missing: WireFault(code: "MissingAuthenticationTokenException", message: commonText, status: 400)
        case .malformed, .malformedQuery, .obsolete:
            WireFault(code: "IncompleteSignatureException", message: commonText, status: 400)
        case .unknownKey, .badToken: WireFault(code: "UnrecognizedClientException", message: commonText, status: 400)
        case .skewed, .expired, .wrongService, .wrongRegion, .unsignedFields, .bodyMismatch, .mismatch:
            WireFault(code: "InvalidSignatureException", message: commonText, status: 400)
        }
    }

    private var queryFault: WireFault {
        switch self {
        case .missing: WireFault(code: "MissingAuthenticationToken", message: commonText, status: 403)
        case .malformed, .malformedQuery, .obsolete:
            WireFault(code: "IncompleteSignature", message: commonText, status: 400)
        case .unknownKey, .badToken: WireFault(code: "InvalidClientTokenId", message: commonText, status: 403)
        case .skewed, .expired, .wrongService, .wrongRegion, .unsignedFields, .bodyMismatch, .mismatch:
            WireFault(code: "SignatureDoesNotMatch", message: commonText, status: 403)
        }
    }

    private var s3Fault: WireFault {
        switch self {
        case .missing: return WireFault(code: "AccessDenied", message: "Access Denied", status: 403)
        case .malformed(let text):
            return WireFault(
                code: "AuthorizationHeaderMalformed", message: "The authorization header is malformed; \(text)",
                status: 400)
        case .malformedQuery(let text):
            return WireFault(code: "AuthorizationQueryParametersError", message: text, status: 400)
        case .obsolete: return WireFault(code: "InvalidRequest", message: Self.obsoleteText, status: 400)
        case .unknownKey(let key):
            return WireFault(
                code: "InvalidAccessKeyId",
                message: "The AWS Access Key Id you provided does not exist in our records.", status: 403,
                extra: ["AWSAccessKeyId": .string(key)])
        case .badToken:
            return WireFault(
                code: "InvalidToken", message: "The provided token is malformed or otherwise invalid.", status: 400)
        case .skewed(let request, let now):
            return WireFault(
                code: "RequestTimeTooSkewed",
                message: "The difference between the request time and the current time is too large.", status: 403,
                extra: [
                    "RequestTime": .string(Timestamp.basic(request)), "ServerTime": .string(Timestamp.iso8601(now)),
                    "MaxAllowedSkewMilliseconds": "900000",
                ])
        case .expired(let at, let now):
            return WireFault(
                code: "AccessDenied", message: "Request has expired", status: 403,
                extra: ["Expires": .string(Timestamp.iso8601(at)), "ServerTime": .string(Timestamp.iso8601(now))])
        case .wrongService(let given, _):
            return WireFault(
                code: "AuthorizationHeaderMalformed",
                message: "The authorization header is malformed; incorrect service \"\(given)\". "
                    + "This endpoint belongs to \"s3\".",
                status: 400)
        case .wrongRegion(let given, let expected):
            return WireFault(
                code: "AuthorizationHeaderMalformed",
                message: "The authorization header is malformed; the region '\(given)' is wrong; "
                    + "expecting '\(expected)'",
                status: 400, extra: ["Region": .string(expected)])
        case .unsignedFields(let names):
            return WireFault(
                code: "AccessDenied", message: "There were headers present in the request which were not signed",
                status: 403, extra: ["HeadersNotSigned": .string(names.joined(separator: ", "))])
        case .bodyMismatch(let declared, let actual):
            return WireFault(
                code: "XAmzContentSHA256Mismatch",
                message: "The provided 'x-amz-content-sha256' header does not match what was computed.", status: 400,
                extra: [
                    "ClientComputedContentSHA256": .string(declared), "S3ComputedContentSHA256": .string(actual),
                ])
        case .mismatch:
            return WireFault(
                code: "SignatureDoesNotMatch",
                message: "The request signature we calculated does not match the signature you provided. "
                    + "Check your key and signing method.",
                status: 403)
        }
    }
}

package import HTTPTypes
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
import Core

/// What a request says about its own signature, before anything of it is believed.
package struct SigV4Authorization: Sendable, Equatable {
    package var accessKeyID: String
    package var scope: SigV4Scope
    /// `20150830T123600Z`.
    package var stamp: String
    package var date: Date
    /// Lower-case names, as the client listed them.
    package var signedFields: [String]
    package var signature: String
    package var sessionToken: String?
    /// Seconds of validity, for a presigned request.
    package var lifetimeSeconds: Int?

    /// True when the signature stands in the query.
    package var isPresigned: Bool { lifetimeSeconds != nil }

    /// Reads the `authorization` field or the `X-Amz-…` query items.
    ///
    /// - Throws: ``SigV4Refusal``: `missing`, `malformed`, `malformedQuery` or `obsolete`.
    package init(of head: HTTPRequest) throws(SigV4Refusal) {
        let (_, query) = SigV4.split(head.path ?? "/")
        if let value = head.headerFields[.authorization] {
            try self.init(field: value, head: head)
        } else if query.contains("X-Amz-Algorithm=") || query.contains("X-Amz-Signature=") {
            do throws(SigV4Refusal) {
                try self.init(query: query)
            } catch {
                guard case .malformed(let text) = error else { throw error }
                throw .malformedQuery(text)
            }
        } else {
            throw query.contains("AWSAccessKeyId=") && query.contains("Signature=") ? .obsolete : .missing
        }
    }

    /// Reads the fields of a form whose policy is signed, as S3's `POST` has it; names are in small letters.
    ///
    /// - Throws: ``SigV4Refusal``: `missing`, `malformed` or `obsolete`.
    package init(form: [String: String]) throws(SigV4Refusal) {
        guard let algorithm = form["x-amz-algorithm"] else {
            throw form["awsaccesskeyid"] != nil && form["signature"] != nil ? .obsolete : .missing
        }
        guard algorithm == SigV4.algorithm, let credential = form["x-amz-credential"], let stamp = form["x-amz-date"],
            let signature = form["x-amz-signature"]
        else {
            throw .malformed(
                "A form needs the fields x-amz-algorithm (\(SigV4.algorithm)), x-amz-credential, x-amz-date and "
                    + "x-amz-signature.")
        }
        try self.init(credential: credential, stamp: stamp, names: "", signature: signature)
        sessionToken = form["x-amz-security-token"]
    }

    private init(field: String, head: HTTPRequest) throws(SigV4Refusal) {
        guard field.hasPrefix(SigV4.algorithm + " ") else {
            if field.hasPrefix("AWS ") { throw .obsolete }
            throw .malformed("Unsupported AWS 'algorithm': '\(field.prefix(while: { $0 != " " }).prefix(40))'.")
        }
        var parts: [String: String] = [:]
        for part in field.dropFirst(SigV4.algorithm.count + 1).split(separator: ",") {
            let text = part.drop { $0 == " " }
            guard let mark = text.firstIndex(of: "=") else { continue }
            parts[String(text[..<mark])] = text[text.index(after: mark)...].trimmingSuffix { $0 == " " }
        }
        var lacking: [String] = []
        for name in ["Credential", "Signature", "SignedHeaders"] where parts[name, default: ""].isEmpty {
            lacking.append("Authorization header requires '\(name)' parameter.")
        }
        guard let stamp = head.headerFields[.amzDate] ?? Self.stamp(head.headerFields[.date]) else {
            lacking.append(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
            throw .malformed(lacking.joined(separator: " "))
        }
        guard lacking.isEmpty, let credential = parts["Credential"], let names = parts["SignedHeaders"],
            let signature = parts["Signature"]
        else { throw .malformed(lacking.joined(separator: " ")) }
        try self.init(credential: credential, stamp: stamp, names: names, signature: signature)
        sessionToken = head.headerFields[.amzSecurityToken]
    }

    private init(query: Substring) throws(SigV4Refusal) {
        var items: [String: String] = [:]
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts[0].hasPrefix("X-Amz-"), parts.count == 2 else { continue }
            guard let value = PercentCoding.decode(parts[1]) else {
                throw .malformed("A query parameter is not encoded.")
            }
            items[String(parts[0])] = value
        }
        guard items["X-Amz-Algorithm"] == SigV4.algorithm else {
            throw .malformed("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"")
        }
        guard let credential = items["X-Amz-Credential"], let stamp = items["X-Amz-Date"],
            let names = items["X-Amz-SignedHeaders"], let signature = items["X-Amz-Signature"],
            let lifetime = items["X-Amz-Expires"]
        else {
            throw .malformed(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    + "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
        }
        guard let seconds = Int(lifetime) else { throw .malformed("X-Amz-Expires should be a number") }
        guard seconds >= 0 else { throw .malformed("X-Amz-Expires must be non-negative") }
        guard seconds <= 604_800 else {
            throw .malformed(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
                    + "604800 seconds")
        }
        try self.init(credential: credential, stamp: stamp, names: names, signature: signature)
        sessionToken = items["X-Amz-Security-Token"]
        lifetimeSeconds = seconds
    }

    /// What is signed where a request has only the `Date` field of HTTP; nil when that holds no date.
    private static func stamp(_ date: String?) -> String? {
        date.flatMap { WireTimestamp.parse($0) }.map { Timestamp.basic($0) }
    }

    private init(credential: String, stamp: String, names: String, signature: String) throws(SigV4Refusal) {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 5, parts[parts.count - 1] == "aws4_request" else {
            throw .malformed(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.")
        }
        guard stamp.utf8.count == 16, let date = Timestamp.parse(stamp) else {
            throw .malformed("Date must be in ISO-8601 'basic format'.")
        }
        guard parts[parts.count - 4] == stamp.prefix(8) else {
            throw .malformed(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.")
        }
        // An access key id may itself contain a slash.
        accessKeyID = parts[..<(parts.count - 4)].joined(separator: "/")
        scope = SigV4Scope(region: parts[parts.count - 3], service: parts[parts.count - 2])
        self.stamp = stamp
        self.date = date
        signedFields = names.split(separator: ";").map { $0.lowercased() }
        self.signature = signature
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return String(text)
    }
}

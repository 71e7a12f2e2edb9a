import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The four conditions under which an object is read: by GetObject and HeadObject, or as the source of a copy.
struct ReadConditions {
    enum Verdict: Equatable {
        case met
        /// The object is not the one that is wanted; the condition's name.
        case failed(String)
        /// The caller has the object already; the condition's name.
        case known(String)
    }

    private let match: String?
    private let noneMatch: String?
    private let modifiedSince: Date?
    private let unmodifiedSince: Date?

    /// - Parameter prefix: what stands before the names: `x-amz-copy-source-` for a copy's source.
    /// - Throws: ``AWSFault`` `InvalidArgument` for a date of a copy's source that is none. As in HTTP, a read does
    ///   without such a condition.
    init(_ request: S3Request, prefix: String = "") throws {
        func date(_ name: String) throws -> Date? {
            guard let text = request.header(prefix + name) else { return nil }
            let date = WireTimestamp.parse(text)
            guard date != nil || prefix.isEmpty else {
                throw AWSFault.invalidArgument("Invalid date format", prefix + name, text)
            }
            return date
        }
        match = request.header(prefix + "if-match")
        noneMatch = request.header(prefix + "if-none-match")
        modifiedSince = try date("if-modified-since")
        unmodifiedSince = try date("if-unmodified-since")
    }

    /// A condition on the ETag stands above the one on the date.
    func judge(_ object: StoredObject) -> Verdict {
        let modified = object.modified.timeIntervalSince1970.rounded(.down)
        if let match {
            guard Self.names(match, object.etag) else { return .failed("If-Match") }
        } else if let unmodifiedSince, modified > unmodifiedSince.timeIntervalSince1970 {
            return .failed("If-Unmodified-Since")
        }
        if let noneMatch {
            if Self.names(noneMatch, object.etag) { return .known("If-None-Match") }
        } else if let modifiedSince, modified <= modifiedSince.timeIntervalSince1970 {
            return .known("If-Modified-Since")
        }
        return .met
    }

    private static func names(_ list: String, _ etag: String) -> Bool {
        list.split(separator: ",").contains { item in
            let text = item.filter { $0 != " " && $0 != "\"" }
            return text == "*" || "\"\(text)\"" == etag
        }
    }
}

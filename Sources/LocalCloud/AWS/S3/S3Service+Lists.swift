import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import GRDB
import HTTPTypes
import Store

/// One page of a listing: objects and, with a delimiter, what they share.
struct ObjectPage: Sendable {
    enum Entry: Sendable {
        case object(StoredObject)
        case commonPrefix(String)

        var key: String {
            switch self {
            case .object(let object): object.key
            case .commonPrefix(let prefix): prefix
            }
        }
    }

    var entries: [Entry] = []
    /// The place behind the last entry, when there are more.
    var next: String?
}

extension ObjectStore {
    /// A page of a listing in the order of UTF-8 bytes; keys with the same text up to the delimiter count once.
    func page(
        _ bucket: String, prefix: String, delimiter: String, after: String, limit: Int
    ) async throws -> ObjectPage {
        try await store.read { database in
            try Self.requireBucket(bucket, database)
            var page = ObjectPage()
            var position = after
            var isInclusive = false
            while true {
                let rows = try Self.list(
                    bucket, prefix: prefix, after: position, inclusive: isInclusive, limit: limit + 1, database)
                var jumped = false
                for object in rows {
                    if page.entries.count == limit {
                        page.next = page.entries.last?.key
                        return page
                    }
                    if let common = Self.commonPrefix(object.key, prefix: prefix, delimiter: delimiter) {
                        // A continuation after a common prefix does not list it again.
                        if common != after { page.entries.append(.commonPrefix(common)) }
                        guard let beyond = Self.beyond(common) else { return page }
                        (position, isInclusive, jumped) = (beyond, true, true)
                        break
                    }
                    page.entries.append(.object(object))
                    (position, isInclusive) = (object.key, false)
                }
                if !jumped, rows.count <= limit { return page }
            }
        }
    }

    private static func commonPrefix(_ key: String, prefix: String, delimiter: String) -> String? {
        guard !delimiter.isEmpty else { return nil }
        let rest = Array(key.utf8.dropFirst(prefix.utf8.count))
        let mark = Array(delimiter.utf8)
        guard rest.count >= mark.count else { return nil }
        for start in 0...(rest.count - mark.count) where Array(rest[start..<(start + mark.count)]) == mark {
            return prefix + String(decoding: rest[..<(start + mark.count)], as: UTF8.self)
        }
        return nil
    }

    /// The first text, in byte order, that does not begin with `prefix`: it may be no valid UTF-8, so the next scalar.
    private static func beyond(_ prefix: String) -> String? {
        var scalars = Array(prefix.unicodeScalars)
        while let last = scalars.popLast() {
            let following = last.value == 0xD7FF ? 0xE000 : last.value + 1
            if let next = Unicode.Scalar(following) {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars)
                text.append(next)
                return String(text)
            }
        }
        return nil
    }
}

extension S3Service {
    func listObjects(_ call: Call, isVersion2: Bool) async throws -> HTTPReply {
        let request = call.request
        let prefix = request.item("prefix") ?? ""
        let delimiter = request.item("delimiter") ?? ""
        let encoding = request.item("encoding-type")
        guard encoding == nil || encoding == "url" else {
            throw AWSFault("InvalidArgument", "Invalid Encoding Method specified in Request")
        }
        let limit = try pageSize(request.item("max-keys"))
        let after: String
        if isVersion2 {
            if let token = request.item("continuation-token") {
                guard let bytes = Data(base64Encoded: token), let text = String(validating: bytes, as: UTF8.self) else {
                    throw AWSFault("InvalidArgument", "The continuation token provided is incorrect")
                }
                after = text
            } else {
                after = request.item("start-after") ?? ""
            }
        } else {
            after = request.item("marker") ?? ""
        }
        let page =
            limit == 0
            ? ObjectPage()
            : try await objects.page(
                call.bucket, prefix: prefix, delimiter: delimiter, after: after, limit: limit)
        if limit == 0 { _ = try await require(call.bucket) }
        func shown(_ text: String) -> String { encoding == nil ? text : PercentCoding.encode(text, keepingSlash: true) }
        return document(call, "ListBucketResult") { xml in
            xml.element("Name", call.bucket)
            xml.element("Prefix", shown(prefix))
            if !delimiter.isEmpty { xml.element("Delimiter", shown(delimiter)) }
            xml.element("MaxKeys", String(limit))
            xml.element("EncodingType", encoding)
            xml.element("IsTruncated", page.next == nil ? "false" : "true")
            if isVersion2 {
                xml.element("KeyCount", String(page.entries.count))
                xml.element("ContinuationToken", request.item("continuation-token"))
                xml.element("StartAfter", request.item("start-after").map(shown))
                xml.element("NextContinuationToken", page.next.map { Data($0.utf8).base64EncodedString() })
            } else {
                xml.element("Marker", shown(after))
                if !delimiter.isEmpty { xml.element("NextMarker", page.next.map(shown)) }
            }
            for case .object(let object) in page.entries {
                xml.element("Contents") { xml in
                    xml.element("Key", shown(object.key))
                    xml.element("LastModified", Timestamp.iso8601(object.modified))
                    xml.element("ETag", object.etag)
                    if let checksum = object.checksum {
                        xml.element("ChecksumAlgorithm", checksum.algorithm.rawValue)
                        xml.element("ChecksumType", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT")
                    }
                    xml.element("Size", String(object.size))
                    xml.element("StorageClass", "STANDARD")
                }
            }
            for case .commonPrefix(let common) in page.entries {
                xml.element("CommonPrefixes") { $0.element("Prefix", shown(common)) }
            }
        }
    }

    /// `max-keys` and its like: 0…1000, larger values count as 1000.
    func pageSize(_ text: String?) throws -> Int {
        guard let text else { return 1000 }
        guard let number = Int(text), number >= 0 else {
            throw AWSFault("InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647")
        }
        return min(number, 1000)
    }
}

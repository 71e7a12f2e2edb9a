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
        let listing = try Listing(request)
        let after: String
        if !isVersion2 {
            after = request.item("marker") ?? ""
        } else if let token = request.item("continuation-token") {
            // Amid the pages what the first one began with does not count any more.
            after = try place(of: token)
        } else {
            after = request.item("start-after") ?? ""
        }
        let page = try await page(call, listing, after: after)
        let showsOwner = !isVersion2 || request.item("fetch-owner")?.lowercased() == "true"
        return document(call, "ListBucketResult") { xml in
            listing.write(call.bucket, page, to: &xml)
            if isVersion2 {
                xml.element("KeyCount", String(page.entries.count))
                xml.element("ContinuationToken", request.item("continuation-token"))
                xml.element("StartAfter", request.item("start-after").map(listing.shown))
                xml.element("NextContinuationToken", page.next.map(token(for:)))
            } else {
                xml.element("Marker", listing.shown(after))
                if !listing.delimiter.isEmpty { xml.element("NextMarker", page.next.map(listing.shown)) }
            }
            for case .object(let object) in page.entries {
                xml.element("Contents") { xml in
                    listing.write(object, to: &xml)
                    if showsOwner { owner(&xml) }
                }
            }
            listing.writePrefixes(page, to: &xml)
        }
    }

    /// The versions of a bucket that never had versioning: each object is the latest one, called `null`.
    func listVersions(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let listing = try Listing(request)
        let after = request.item("key-marker") ?? ""
        if let version = request.item("version-id-marker"), !version.isEmpty {
            guard !after.isEmpty else {
                throw AWSFault.invalidArgument(
                    "A version-id marker cannot be specified without a key marker.", "version-id-marker", version)
            }
            guard version == "null" else {
                throw AWSFault.invalidArgument("Invalid version id specified", "version-id-marker", version)
            }
        }
        let page = try await page(call, listing, after: after)
        return document(call, "ListVersionsResult") { xml in
            listing.write(call.bucket, page, to: &xml)
            xml.element("KeyMarker", listing.shown(after))
            xml.element("VersionIdMarker", request.item("version-id-marker") ?? "")
            if let next = page.next {
                xml.element("NextKeyMarker", listing.shown(next))
                if case .object? = page.entries.last { xml.element("NextVersionIdMarker", "null") }
            }
            for case .object(let object) in page.entries {
                xml.element("Version") { xml in
                    listing.write(object, to: &xml)
                    xml.element("VersionId", "null")
                    xml.element("IsLatest", "true")
                    owner(&xml)
                }
            }
            listing.writePrefixes(page, to: &xml)
        }
    }

    /// What all listings of objects ask for, and how they show it.
    private struct Listing {
        let prefix: String
        let delimiter: String
        let limit: Int
        let encoding: String?

        init(_ request: S3Request) throws {
            prefix = request.item("prefix") ?? ""
            delimiter = request.item("delimiter") ?? ""
            encoding = try S3Service.encoding(request)
            limit = try S3Service.pageSize(request, "max-keys")
        }

        func shown(_ text: String) -> String {
            encoding == nil ? text : PercentCoding.encode(text, keepingSlash: true)
        }

        func write(_ bucket: String, _ page: ObjectPage, to xml: inout XMLTextWriter) {
            xml.element("Name", bucket)
            xml.element("Prefix", shown(prefix))
            if !delimiter.isEmpty { xml.element("Delimiter", shown(delimiter)) }
            xml.element("MaxKeys", String(limit))
            xml.element("EncodingType", encoding)
            xml.element("IsTruncated", page.next == nil ? "false" : "true")
        }

        func write(_ object: StoredObject, to xml: inout XMLTextWriter) {
            xml.element("Key", shown(object.key))
            xml.element("LastModified", Timestamp.iso8601(object.modified))
            xml.element("ETag", object.etag)
            if let checksum = object.checksum {
                xml.element("ChecksumAlgorithm", checksum.algorithm.rawValue)
                xml.element("ChecksumType", checksum.type)
            }
            xml.element("Size", String(object.size))
            xml.element("StorageClass", object.description.storageClass)
        }

        func writePrefixes(_ page: ObjectPage, to xml: inout XMLTextWriter) {
            for case .commonPrefix(let common) in page.entries {
                xml.element("CommonPrefixes") { $0.element("Prefix", shown(common)) }
            }
        }
    }

    private func page(_ call: Call, _ listing: Listing, after: String) async throws -> ObjectPage {
        guard listing.limit > 0 else {
            _ = try await require(call.bucket)
            return ObjectPage()
        }
        return try await objects.page(
            call.bucket, prefix: listing.prefix, delimiter: listing.delimiter, after: after, limit: listing.limit)
    }

    /// - Throws: ``AWSFault`` `InvalidArgument` for another encoding than `url`.
    static func encoding(_ request: S3Request) throws -> String? {
        guard let encoding = request.item("encoding-type") else { return nil }
        guard encoding == "url" else {
            throw AWSFault.invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encoding)
        }
        return encoding
    }

    /// `max-keys` and its like: 0…2147483647, of which more than 1000 count as 1000.
    ///
    /// - Throws: ``AWSFault`` `InvalidArgument`.
    static func pageSize(_ request: S3Request, _ name: String) throws -> Int {
        min(try number(request.item(name), name) ?? 1000, 1000)
    }

    /// - Throws: ``AWSFault`` `InvalidArgument`.
    static func number(_ text: String?, _ name: String) throws -> Int? {
        guard let text, !text.isEmpty else { return nil }
        guard let number = Int32(text) else {
            throw AWSFault.invalidArgument("Provided \(name) not an integer or within integer range", name, text)
        }
        guard number >= 0 else {
            throw AWSFault.invalidArgument("Argument \(name) must be an integer between 0 and 2147483647", name, text)
        }
        return Int(number)
    }

    /// What stands for a place in a listing; callers cannot make it up.
    func token(for key: String) -> String { Data((Self.tokenMark + key).utf8).base64EncodedString() }

    /// - Throws: ``AWSFault`` `InvalidArgument` for a text that is none of ``token(for:)``.
    func place(of token: String) throws -> String {
        // Byte by byte: a key may begin with a mark that joins the character before it.
        guard let bytes = Data(base64Encoded: token), bytes.starts(with: Self.tokenMark.utf8),
            let key = String(validating: bytes.dropFirst(Self.tokenMark.utf8.count), as: UTF8.self)
        else {
            throw AWSFault.invalidArgument(
                "The continuation token provided is incorrect", "continuation-token", token)
        }
        return key
    }

    private static let tokenMark = "after:"
}

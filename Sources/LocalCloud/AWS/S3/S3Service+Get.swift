import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import HTTPTypes

extension S3Service {
    /// GetObject and HeadObject: the same reply, with or without the bytes.
    func getObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        try refuseVersion(request)
        if request.item("partNumber") != nil {
            throw AWSFault.notImplemented("S3", request.operation + " with a part number")
        }
        guard let (object, reader) = try await objects.open(call.bucket, call.key) else {
            // HEAD tells a missing bucket from a missing key by nothing but its status.
            if try await objects.bucket(call.bucket) == nil { throw AWSFault.noSuchBucket(call.bucket) }
            throw AWSFault.noSuchKey(call.key)
        }
        if let reply = try conditions(call, object) { return reply }
        var headers = headers(object)
        override(&headers, request)
        let range = try byteRange(request, size: object.size)
        var status = 200
        if let range {
            status = 206
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.size)"
        } else if request.header("x-amz-checksum-mode")?.uppercased() == "ENABLED" {
            add(object.checksum, to: &headers)
        }
        let part = range ?? 0..<object.size
        headers[.contentLength] = String(part.count)
        Self.stamp(&headers, call.requestID)
        let body =
            request.isHead
            ? HTTPReplyBody([]) : try await reader.body(offset: part.lowerBound, count: Int64(part.count))
        return HTTPReply(status: .init(code: status), headers: headers, body: body)
    }

    private func headers(_ object: StoredObject) -> HTTPFields {
        var headers: HTTPFields = [
            .eTag: object.etag, .lastModified: HTTPDate.text(object.modified), .acceptRanges: "bytes",
            .contentType: object.description.contentType ?? "binary/octet-stream",
        ]
        for (name, value) in object.description.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        for (name, value) in object.description.metadata {
            if let name = HTTPField.Name("x-amz-meta-" + name) { headers[name] = value }
        }
        if object.partCount > 0, let name = HTTPField.Name("x-amz-mp-parts-count") {
            headers[name] = String(object.partCount)
        }
        return headers
    }

    private func override(_ headers: inout HTTPFields, _ request: S3Request) {
        for name in [
            "content-type", "content-language", "expires", "cache-control", "content-disposition", "content-encoding",
        ] {
            if let value = request.item("response-" + name), HTTPField.isValidValue(value),
                let name = HTTPField.Name(name)
            {
                headers[name] = value
            }
        }
    }

    /// A 304 when the client has the object already.
    ///
    /// - Throws: ``AWSFault`` `PreconditionFailed`.
    private func conditions(_ call: Call, _ object: StoredObject) throws -> HTTPReply? {
        let request = call.request
        func matches(_ list: String) -> Bool {
            list.split(separator: ",").contains { item in
                let text = item.filter { $0 != " " && $0 != "\"" }
                return text == "*" || "\"\(text)\"" == object.etag
            }
        }
        let modified = object.modified.timeIntervalSince1970.rounded(.down)
        func date(_ name: String) -> Double? { request.header(name).flatMap(HTTPDate.parse)?.timeIntervalSince1970 }
        if let list = request.header("if-match") {
            guard matches(list) else { throw Self.preconditionFailed("If-Match") }
        } else if let since = date("if-unmodified-since"), modified > since {
            throw Self.preconditionFailed("If-Unmodified-Since")
        }
        var isKnown = false
        if let list = request.header("if-none-match") {
            isKnown = matches(list)
        } else if let since = date("if-modified-since") {
            isKnown = modified <= since
        }
        guard isKnown else { return nil }
        return empty(
            call, status: 304, headers: [.eTag: object.etag, .lastModified: HTTPDate.text(object.modified)])
    }

    private static func preconditionFailed(_ name: String) -> AWSFault {
        AWSFault(
            "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412,
            extra: ["Condition": .string(name)])
    }

    /// The part that `Range` asks for; nil for the whole. As S3 does, what is no single range asks for the whole.
    ///
    /// - Throws: ``AWSFault`` `InvalidRange`.
    private func byteRange(_ request: S3Request, size: Int64) throws -> Range<Int64>? {
        guard let text = request.header("range"), text.hasPrefix("bytes=") else { return nil }
        let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let fault = AWSFault(
            "InvalidRange", "The requested range is not satisfiable", status: 416,
            extra: ["RangeRequested": .string(text), "ActualObjectSize": .string(String(size))])
        switch (Int64(parts[0]), Int64(parts[1])) {
        case (let first?, let last?):
            guard last >= first else { return nil }
            guard first < size else { throw fault }
            return first..<(min(last, size - 1) + 1)
        case (let first?, nil) where parts[1].isEmpty:
            guard first < size else { throw fault }
            return first..<size
        case (nil, let count?) where parts[0].isEmpty:
            guard count > 0, size > 0 else { throw fault }
            return max(0, size - count)..<size
        default: return nil
        }
    }
}

/// Dates of HTTP fields: `Sat, 31 Jan 2026 12:34:56 GMT`.
enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ date: Date) -> String {
        // 2026-01-31T12:34:56.789Z
        let iso = Array(Timestamp.iso8601(date))
        let day = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
        let month = (Int(String(iso[5..<7])) ?? 1) - 1
        return "\(days[((day % 7) + 7) % 7]), \(String(iso[8..<10])) \(months[month]) \(String(iso[0..<4])) "
            + "\(String(iso[11..<19])) GMT"
    }

    static func parse(_ text: String) -> Date? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else {
            return nil
        }
        let number = month + 1 < 10 ? "0\(month + 1)" : "\(month + 1)"
        return Timestamp.parse("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }
}

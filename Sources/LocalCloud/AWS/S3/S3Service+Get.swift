import AWSShapes
import AWSWire
import Core
import HTTPTypes

extension S3Service {
    /// GetObject and HeadObject: the same reply, with or without the bytes.
    func getObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        try refuseVersion(request)
        let part = try request.item("partNumber").map(Self.partNumber)
        if part != nil, request.header("range") != nil {
            throw AWSFault("InvalidRequest", "Cannot specify both Range header and partNumber query parameter")
        }
        guard let (object, reader, pieces) = try await objects.open(call.bucket, call.key, withPieces: part != nil)
        else {
            // HEAD tells a missing bucket from a missing key by nothing but its status.
            if try await objects.bucket(call.bucket) == nil { throw AWSFault.noSuchBucket(call.bucket) }
            throw AWSFault.noSuchKey(call.key)
        }
        switch try ReadConditions(request).judge(object) {
        case .met: break
        case .failed(let condition): throw AWSFault.preconditionFailed(condition)
        case .known:
            return empty(
                call, status: 304,
                headers: [.eTag: object.etag, .lastModified: WireTimestamp.text(object.modified, .httpDate)])
        }
        var headers = headers(object)
        override(&headers, request)
        let range: Range<Int64>?
        var checksum = object.checksum
        if let part {
            let found = try Self.range(ofPart: part, pieces, size: object.size)
            range = found.bytes
            if let piece = found.piece {
                headers[.partsCount] = String(pieces.count)
                checksum = object.checksum.flatMap { whole in
                    // The value is the part's; the type stays the object's.
                    piece.checksum.map {
                        ObjectChecksum(algorithm: whole.algorithm, value: $0, isComposite: whole.isComposite)
                    }
                }
            }
        } else {
            range = try Self.byteRange(request, size: object.size)
        }
        var status = 200
        if let range {
            status = 206
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.size)"
        }
        if range == nil || part != nil, request.header("x-amz-checksum-mode")?.uppercased() == "ENABLED" {
            add(checksum, to: &headers)
        }
        let bytes = range ?? 0..<object.size
        headers[.contentLength] = String(bytes.count)
        Self.stamp(&headers, call.requestID)
        let body =
            request.isHead
            ? HTTPReplyBody([]) : try await reader.body(offset: bytes.lowerBound, count: Int64(bytes.count))
        return HTTPReply(status: .init(code: status), headers: headers, body: body)
    }

    /// GetObjectAttributes: what is known of an object, without its bytes.
    func objectAttributes(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        try refuseVersion(request)
        let wanted = (request.header("x-amz-object-attributes") ?? "").split(separator: ",")
            .map { $0.filter { $0 != " " } }
        guard !wanted.isEmpty else {
            throw AWSFault(
                "InvalidRequest",
                "The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or "
                    + "empty")
        }
        let known = S3.model.shape("ObjectAttributes")?.enumeration ?? []
        if let other = wanted.first(where: { !known.contains($0) }) {
            throw AWSFault.invalidArgument("Invalid attribute name specified.", "x-amz-object-attributes", other)
        }
        let limit = min(try Self.number(request.header("x-amz-max-parts"), "x-amz-max-parts") ?? 1000, 1000)
        let after = try Self.number(request.header("x-amz-part-number-marker"), "x-amz-part-number-marker") ?? 0
        let (object, pieces) = try await objects.objectWithPieces(call.bucket, call.key)
        let rest = pieces.filter { $0.number > after }
        let headers: HTTPFields = [.lastModified: WireTimestamp.text(object.modified, .httpDate)]
        return document(call, "GetObjectAttributesResponse", headers: headers) { xml in
            if wanted.contains("ETag") { xml.element("ETag", object.etag.filter { $0 != "\"" }) }
            if wanted.contains("Checksum"), let checksum = object.checksum {
                xml.element("Checksum") { xml in
                    xml.element(checksum.algorithm.elementName, checksum.value)
                    xml.element("ChecksumType", checksum.type)
                }
            }
            if wanted.contains("ObjectParts"), !pieces.isEmpty {
                xml.element("ObjectParts") { xml in
                    xml.element("PartsCount", String(pieces.count))
                    xml.element("PartNumberMarker", String(after))
                    xml.element("NextPartNumberMarker", String(rest.prefix(limit).last?.number ?? after))
                    xml.element("MaxParts", String(limit))
                    xml.element("IsTruncated", rest.count > limit ? "true" : "false")
                    // S3 tells the parts one by one only where they have checksums.
                    for piece in rest.prefix(limit) {
                        guard let value = piece.checksum, let algorithm = object.checksum?.algorithm else { continue }
                        xml.element("Part") { xml in
                            xml.element("PartNumber", String(piece.number))
                            xml.element("Size", String(piece.size))
                            xml.element(algorithm.elementName, value)
                        }
                    }
                }
            }
            if wanted.contains("StorageClass") { xml.element("StorageClass", object.description.storageClass) }
            if wanted.contains("ObjectSize") { xml.element("ObjectSize", String(object.size)) }
        }
    }

    private func headers(_ object: StoredObject) -> HTTPFields {
        var headers: HTTPFields = [
            .eTag: object.etag, .lastModified: WireTimestamp.text(object.modified, .httpDate), .acceptRanges: "bytes",
            .contentType: object.description.contentType ?? "binary/octet-stream",
        ]
        for (name, value) in object.description.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        for (name, value) in object.description.metadata {
            if let name = HTTPField.Name("x-amz-meta-" + name) { headers[name] = value }
        }
        if !object.description.tags.isEmpty { headers[.taggingCount] = String(object.description.tags.count) }
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

    /// - Throws: ``AWSFault`` `InvalidArgument`.
    static func partNumber(_ text: String) throws -> Int {
        guard let number = Int(text), (1...10_000).contains(number) else {
            throw AWSFault.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber", text)
        }
        return number
    }

    /// The bytes of a part; an object of one put is its own first part. No range when there is nothing to read.
    ///
    /// - Throws: ``AWSFault`` `InvalidPartNumber`.
    private static func range(
        ofPart number: Int, _ pieces: [ObjectPiece], size: Int64
    ) throws -> (bytes: Range<Int64>?, piece: ObjectPiece?) {
        let count = max(pieces.count, 1)
        guard number <= count else {
            throw AWSFault(
                "InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416,
                extra: ["PartNumberRequested": .string(String(number)), "ActualPartCount": .string(String(count))])
        }
        guard !pieces.isEmpty else { return (size == 0 ? nil : 0..<size, nil) }
        let start = pieces.prefix(number - 1).reduce(0) { $0 + $1.size }
        let piece = pieces[number - 1]
        return (piece.size == 0 ? nil : start..<(start + piece.size), piece)
    }

    /// The bytes that `Range` asks for; nil for the whole. As S3 does, what is no single range asks for the whole.
    ///
    /// - Throws: ``AWSFault`` `InvalidRange`.
    private static func byteRange(_ request: S3Request, size: Int64) throws -> Range<Int64>? {
        guard let text = request.header("range"), text.hasPrefix("bytes=") else { return nil }
        let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let fault = AWSFault(
            "InvalidRange", "The requested range is not satisfiable", status: 416,
            extra: ["RangeRequested": .string(text), "ActualObjectSize": .string(String(size))])
        switch (offset(parts[0]), offset(parts[1])) {
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

    /// A number of digits alone; beyond all sizes where it does not fit.
    static func offset(_ text: Substring) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(text) ?? .max
    }
}

extension HTTPField.Name {
    static let partsCount = known("x-amz-mp-parts-count")
    static let taggingCount = known("x-amz-tagging-count")
}

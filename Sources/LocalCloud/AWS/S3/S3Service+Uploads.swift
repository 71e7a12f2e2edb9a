import AWSShapes
import AWSWire
import Core
import HTTPTypes

extension S3Service {
    func createUpload(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let algorithm = try algorithm(request)
        let upload = try await objects.createUpload(
            bucket: call.bucket, key: call.key, description: try description(request), algorithm: algorithm,
            isFullObject: try Self.isFullObject(request.header("x-amz-checksum-type"), algorithm))
        var headers: HTTPFields = [:]
        headers[.encryption] = upload.description.headers[HTTPField.Name.encryption.canonicalName]
        if let algorithm {
            headers[.checksumAlgorithm] = algorithm.rawValue
            headers[.checksumType] = upload.checksumType
        }
        return document(call, "InitiateMultipartUploadResult", headers: headers) { xml in
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("UploadId", upload.id)
        }
    }

    /// Whether the upload gets one checksum over all its bytes, rather than one over those of its parts.
    ///
    /// - Throws: ``AWSFault`` `InvalidRequest` where the algorithm has no such kind.
    private static func isFullObject(_ type: String?, _ algorithm: ChecksumAlgorithm?) throws -> Bool {
        guard let type else { return algorithm == .crc64nvme }
        guard ["COMPOSITE", "FULL_OBJECT"].contains(type) else {
            throw AWSFault("InvalidRequest", "Value for x-amz-checksum-type header is invalid.")
        }
        guard let algorithm else {
            throw AWSFault(
                "InvalidRequest",
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.")
        }
        let impossible = type == "COMPOSITE" ? [ChecksumAlgorithm.crc64nvme] : [.sha1, .sha256]
        guard !impossible.contains(algorithm) else {
            throw AWSFault(
                "InvalidRequest",
                "The \(type) checksum type cannot be used with the \(algorithm.rawValue.lowercased()) checksum "
                    + "algorithm.")
        }
        return type == "FULL_OBJECT"
    }

    func uploadPart(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let number = try Self.partNumber(request.item("partNumber") ?? "")
        var body = try S3Body(call)
        let upload = try await objects.upload(request.item("uploadId") ?? "", bucket: call.bucket, key: call.key)
        let named = try algorithm(request) ?? body.algorithm
        if let expected = upload.checksumAlgorithm, named != expected {
            // Without one of the client's the service makes that of the whole by itself.
            guard named == nil, upload.isFullObjectChecksum else {
                throw AWSFault.checksumMismatch(expected: expected, actual: named)
            }
        }
        let wanted = named ?? upload.checksumAlgorithm
        let writer = objects.blobs.makeWriter(md5: true, checksums: body.checksums(and: wanted))
        return try await objects.saving(writer) {
            let digests = try await body.receive(request.front.body, into: writer)
            let part = StoredPart(
                number: number, size: writer.size, etag: "\"" + Hex.encode(digests.md5) + "\"",
                modified: objects.clock.now, checksum: checksum(body, digests.checksums, wanted: wanted),
                blob: writer.name)
            try await objects.commit(part, to: upload)
            var headers: HTTPFields = [.eTag: part.etag]
            if let checksum = part.checksum { headers[.known(checksum.algorithm.fieldName)] = checksum.value }
            return empty(call, headers: headers)
        }
    }

    func uploadPartCopy(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let number = try Self.partNumber(request.item("partNumber") ?? "")
        let source = try CopySource(request)
        let conditions = try ReadConditions(request, prefix: "x-amz-copy-source-")
        let upload = try await objects.upload(request.item("uploadId") ?? "", bucket: call.bucket, key: call.key)
        let (object, reader) = try await open(source, conditions)
        let range = try Self.copyRange(request, size: object.size)
        guard Int64(range.count) <= S3Body.limit else { throw AWSFault.sourceTooLarge }
        let algorithm = upload.checksumAlgorithm
        let writer = objects.blobs.makeWriter(md5: true, checksums: algorithm.map { [$0] } ?? [])
        return try await objects.saving(writer) {
            for try await piece in try await reader.body(offset: range.lowerBound, count: Int64(range.count)) {
                try await writer.write(piece)
            }
            let digests = try await writer.finish()
            let checksum = ObjectChecksum(algorithm, of: digests.checksums)
            let part = StoredPart(
                number: number, size: writer.size, etag: "\"" + Hex.encode(digests.md5) + "\"",
                modified: objects.clock.now, checksum: checksum, blob: writer.name)
            try await objects.commit(part, to: upload)
            return document(call, "CopyPartResult") { xml in
                xml.element("LastModified", Timestamp.iso8601(part.modified))
                xml.element("ETag", part.etag)
                if let checksum { xml.element(checksum.algorithm.elementName, checksum.value) }
            }
        }
    }

    /// The bytes of the source that become the part; all of them when the request does not say.
    ///
    /// - Throws: ``AWSFault`` `InvalidArgument`, also for what lies beyond the source's end.
    private static func copyRange(_ request: S3Request, size: Int64) throws -> Range<Int64> {
        let name = "x-amz-copy-source-range"
        guard let text = request.header(name) else { return 0..<size }
        let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard text.hasPrefix("bytes="), parts.count == 2, let first = offset(parts[0]), let last = offset(parts[1]),
            first <= last
        else {
            throw AWSFault.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the "
                    + "zero-based offsets of the first and last bytes to copy", name, text)
        }
        guard last < size else {
            throw AWSFault.invalidArgument(
                "Range specified is not valid for source object of size: \(size)", name, text)
        }
        return first..<(last + 1)
    }

    func completeUpload(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let input: S3.CompleteMultipartUploadInput = try await input(call)
        guard let upload = input.multipartUpload else {
            throw AWSFault("InvalidRequest", "You must specify at least one part")
        }
        let parts = upload.parts ?? []
        guard !parts.isEmpty else {
            throw AWSFault(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema")
        }
        let claims = try parts.map { part -> ObjectStore.PartClaim in
            guard let number = part.partNumber, let etag = part.eTag else {
                throw AWSFault("MalformedXML", "Each part needs its PartNumber and ETag")
            }
            let members = part.wire
            let checksum = ChecksumAlgorithm.allCases.lazy.compactMap { algorithm in
                members.string(algorithm.elementName).map {
                    ObjectChecksum(algorithm: algorithm, value: $0, isComposite: false)
                }
            }.first
            return ObjectStore.PartClaim(
                number: number, etag: etag.hasPrefix("\"") ? etag : "\"\(etag)\"", checksum: checksum)
        }
        var whole = ObjectStore.WholeClaim(
            size: input.mpuObjectSize.map { Int64($0) }, checksumType: request.header("x-amz-checksum-type"),
            condition: try condition(request))
        for algorithm in ChecksumAlgorithm.allCases { whole.checksums[algorithm] = request.header(algorithm.fieldName) }
        let object = try await objects.completeUpload(
            request.item("uploadId") ?? "", bucket: call.bucket, key: call.key, parts: claims, whole: whole)
        var headers: HTTPFields = [:]
        headers[.encryption] = object.description.headers[HTTPField.Name.encryption.canonicalName]
        return document(call, "CompleteMultipartUploadResult", headers: headers) { xml in
            xml.element("Location", "/\(call.bucket)/\(PercentCoding.encode(call.key, keepingSlash: true))")
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("ETag", object.etag)
            if let checksum = object.checksum {
                xml.element(checksum.algorithm.elementName, checksum.value)
                xml.element("ChecksumType", checksum.type)
            }
        }
    }

    func abortUpload(_ call: Call) async throws -> HTTPReply {
        try await objects.abortUpload(call.request.item("uploadId") ?? "", bucket: call.bucket, key: call.key)
        return empty(call, status: 204)
    }

    func listParts(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let upload = try await objects.upload(request.item("uploadId") ?? "", bucket: call.bucket, key: call.key)
        let after = try Self.number(request.item("part-number-marker"), "part-number-marker") ?? 0
        let limit = try Self.pageSize(request, "max-parts")
        let parts = try await objects.parts(upload.id, after: after, limit: limit + 1)
        let page = parts.prefix(limit)
        return document(call, "ListPartsResult") { xml in
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("UploadId", upload.id)
            xml.element("PartNumberMarker", String(after))
            xml.element("NextPartNumberMarker", String(page.last?.number ?? after))
            xml.element("MaxParts", String(limit))
            xml.element("IsTruncated", parts.count > limit ? "true" : "false")
            for part in page {
                xml.element("Part") { xml in
                    xml.element("PartNumber", String(part.number))
                    xml.element("LastModified", Timestamp.iso8601(part.modified))
                    xml.element("ETag", part.etag)
                    xml.element("Size", String(part.size))
                    if let checksum = part.checksum { xml.element(checksum.algorithm.elementName, checksum.value) }
                }
            }
            owner(&xml, as: "Initiator")
            owner(&xml)
            write(upload, to: &xml)
        }
    }

    /// What listings show of an upload.
    private func write(_ upload: StoredUpload, to xml: inout XMLTextWriter) {
        xml.element("StorageClass", upload.description.storageClass)
        guard let algorithm = upload.checksumAlgorithm else { return }
        xml.element("ChecksumAlgorithm", algorithm.rawValue)
        xml.element("ChecksumType", upload.checksumType)
    }

    func listUploads(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        _ = try await require(call.bucket)
        let limit = try Self.pageSize(request, "max-uploads")
        let encoding = try Self.encoding(request)
        let prefix = request.item("prefix") ?? ""
        let (key, id) = (request.item("key-marker") ?? "", request.item("upload-id-marker") ?? "")
        let uploads = try await objects.uploads(
            call.bucket, prefix: prefix, afterKey: key, afterID: id, limit: limit + 1)
        let page = uploads.prefix(limit)
        func shown(_ text: String) -> String { encoding == nil ? text : PercentCoding.encode(text, keepingSlash: true) }
        return document(call, "ListMultipartUploadsResult") { xml in
            xml.element("Bucket", call.bucket)
            xml.element("KeyMarker", shown(key))
            xml.element("UploadIdMarker", id)
            xml.element("Prefix", shown(prefix))
            xml.element("EncodingType", encoding)
            xml.element("MaxUploads", String(limit))
            xml.element("IsTruncated", uploads.count > limit ? "true" : "false")
            if uploads.count > limit {
                xml.element("NextKeyMarker", page.last.map { shown($0.key) })
                xml.element("NextUploadIdMarker", page.last?.id)
            }
            for upload in page {
                xml.element("Upload") { xml in
                    xml.element("Key", shown(upload.key))
                    xml.element("UploadId", upload.id)
                    owner(&xml, as: "Initiator")
                    owner(&xml)
                    xml.element("Initiated", Timestamp.iso8601(upload.created))
                    write(upload, to: &xml)
                }
            }
        }
    }
}

extension StoredUpload {
    /// S3's word for the kind of checksum that its object will have.
    var checksumType: String { isFullObjectChecksum ? "FULL_OBJECT" : "COMPOSITE" }
}

extension HTTPField.Name {
    static let checksumAlgorithm = known("x-amz-checksum-algorithm")
}

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
            isFullObject: request.header("x-amz-checksum-type")?.uppercased() == "FULL_OBJECT")
        var headers: HTTPFields = [:]
        if let algorithm {
            if let name = HTTPField.Name("x-amz-checksum-algorithm") { headers[name] = algorithm.rawValue }
            if let name = HTTPField.Name("x-amz-checksum-type") {
                headers[name] = upload.isFullObjectChecksum ? "FULL_OBJECT" : "COMPOSITE"
            }
        }
        return document(call, "InitiateMultipartUploadResult", headers: headers) { xml in
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("UploadId", upload.id)
        }
    }

    func uploadPart(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        guard let number = request.item("partNumber").flatMap({ Int($0) }), (1...10_000).contains(number) else {
            throw AWSFault("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive")
        }
        var body = try S3Body(request, identity: call.identity)
        let upload = try await objects.upload(request.item("uploadId") ?? "", bucket: call.bucket, key: call.key)
        let wanted = try algorithm(request) ?? upload.checksumAlgorithm
        let writer = objects.blobs.makeWriter(md5: true, checksums: body.checksums(and: wanted))
        return try await objects.saving(writer) {
            let digests = try await body.receive(request.front.body, into: writer)
            let part = StoredPart(
                number: number, size: writer.size, etag: "\"" + Hex.encode(digests.md5) + "\"",
                modified: objects.clock.now, checksum: checksum(body, digests.checksums, wanted: wanted),
                blob: writer.name)
            try await objects.commit(part, to: upload)
            var headers: HTTPFields = [.eTag: part.etag]
            if let checksum = part.checksum, let name = HTTPField.Name(checksum.algorithm.fieldName) {
                headers[name] = checksum.value
            }
            return empty(call, headers: headers)
        }
    }

    func completeUpload(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let input: S3.CompleteMultipartUploadInput = try await input(call)
        let parts = input.multipartUpload?.parts ?? []
        guard !parts.isEmpty else {
            throw AWSFault("MalformedXML", "You must specify at least one part")
        }
        let wanted = try parts.map { part -> ObjectStore.PartClaim in
            guard let number = part.partNumber, let etag = part.eTag else {
                throw AWSFault("MalformedXML", "Each part needs its PartNumber and ETag")
            }
            let members = part.wire
            let checksum = ChecksumAlgorithm.allCases.lazy.compactMap { members.string($0.elementName) }.first
            return ObjectStore.PartClaim(
                number: number, etag: etag.hasPrefix("\"") ? etag : "\"\(etag)\"", checksum: checksum)
        }
        var expected: [ChecksumAlgorithm: String] = [:]
        for algorithm in ChecksumAlgorithm.allCases { expected[algorithm] = request.header(algorithm.fieldName) }
        let object = try await objects.completeUpload(
            request.item("uploadId") ?? "", bucket: call.bucket, key: call.key, parts: wanted, expected: expected,
            condition: try condition(request))
        return document(call, "CompleteMultipartUploadResult") { xml in
            xml.element("Location", "/\(call.bucket)/\(PercentCoding.encode(call.key, keepingSlash: true))")
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("ETag", object.etag)
            if let checksum = object.checksum {
                xml.element(checksum.algorithm.elementName, checksum.value)
                xml.element("ChecksumType", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT")
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
        let after = request.item("part-number-marker").flatMap { Int($0) } ?? 0
        let limit = try pageSize(request.item("max-parts"))
        let parts = try await objects.parts(upload.id, after: after, limit: limit + 1)
        let page = parts.prefix(limit)
        return document(call, "ListPartsResult") { xml in
            xml.element("Bucket", call.bucket)
            xml.element("Key", call.key)
            xml.element("UploadId", upload.id)
            xml.element("PartNumberMarker", String(after))
            xml.element("NextPartNumberMarker", page.last.map { String($0.number) })
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
            xml.element("StorageClass", "STANDARD")
        }
    }

    func listUploads(_ call: Call) async throws -> HTTPReply {
        _ = try await require(call.bucket)
        let limit = try pageSize(call.request.item("max-uploads"))
        let uploads = try await objects.uploads(
            call.bucket, prefix: call.request.item("prefix") ?? "", afterKey: call.request.item("key-marker") ?? "",
            afterID: call.request.item("upload-id-marker") ?? "", limit: limit + 1)
        let page = uploads.prefix(limit)
        return document(call, "ListMultipartUploadsResult") { xml in
            xml.element("Bucket", call.bucket)
            xml.element("MaxUploads", String(limit))
            xml.element("IsTruncated", uploads.count > limit ? "true" : "false")
            if uploads.count > limit {
                xml.element("NextKeyMarker", page.last?.key)
                xml.element("NextUploadIdMarker", page.last?.id)
            }
            for upload in page {
                xml.element("Upload") { xml in
                    xml.element("Key", upload.key)
                    xml.element("UploadId", upload.id)
                    xml.element("Initiated", Timestamp.iso8601(upload.created))
                    xml.element("StorageClass", "STANDARD")
                }
            }
        }
    }
}

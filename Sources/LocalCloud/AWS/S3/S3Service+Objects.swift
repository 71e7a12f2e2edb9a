import AWSShapes
import AWSWire
import Core
import HTTPTypes

extension S3Service {
    func putObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let description = try self.description(request)
        let condition = try self.condition(request)
        var body = try S3Body(call)
        // Before a gigabyte is taken: is there a bucket at all?
        _ = try await require(call.bucket)
        let wanted = try algorithm(request)
        let writer = objects.blobs.makeWriter(md5: true, checksums: body.checksums(and: wanted))
        return try await objects.saving(writer) {
            let digests = try await body.receive(request.front.body, into: writer)
            let object = try await objects.commit(
                StoredObject(
                    bucket: call.bucket, key: call.key, size: writer.size,
                    etag: "\"" + Hex.encode(digests.md5) + "\"", modified: objects.clock.now,
                    description: description, checksum: checksum(body, digests.checksums, wanted: wanted),
                    partCount: 0, blob: writer.name),
                if: condition)
            var headers: HTTPFields = [.eTag: object.etag]
            add(object.checksum, to: &headers)
            headers[.encryption] = object.description.headers[HTTPField.Name.encryption.canonicalName]
            return empty(call, headers: headers)
        }
    }

    /// A copy is one object of one piece: what was uploaded in parts gets a new ETag and a checksum of the whole.
    func copyObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let source = try CopySource(request)
        let conditions = try ReadConditions(request, prefix: "x-amz-copy-source-")
        let condition = try self.condition(request)
        let wanted = try algorithm(request)
        let (object, reader) = try await open(source, conditions)
        let description = try self.description(request, copying: object.description)
        let changes = try replaces(request, "x-amz-metadata-directive", "Unknown metadata directive.")
        guard source.bucket != call.bucket || source.key != call.key || changes || Self.changesCopy(request) else {
            throw AWSFault(
                "InvalidRequest",
                "This copy request is illegal because it is trying to copy an object to itself without changing "
                    + "the object's metadata, storage class, website redirect location or encryption attributes.")
        }
        guard object.size <= S3Body.limit else { throw AWSFault.sourceTooLarge }
        var copy = object
        (copy.bucket, copy.key, copy.description) = (call.bucket, call.key, description)
        (copy.partCount, copy.upload) = (0, nil)
        let kept = wanted ?? object.checksum?.algorithm
        if object.partCount == 0, kept == object.checksum?.algorithm,
            let blob = try await objects.blobs.duplicateIfPresent(object.blob)
        {
            copy.blob = blob
            copy.modified = objects.clock.now
            do {
                return copied(call, try await objects.commit(copy, if: condition))
            } catch {
                await objects.blobs.remove([blob])
                throw error
            }
        }
        let writer = objects.blobs.makeWriter(md5: true, checksums: kept.map { [$0] } ?? [])
        return try await objects.saving(writer) {
            for try await piece in try await reader.body(offset: 0, count: object.size) {
                try await writer.write(piece)
            }
            let digests = try await writer.finish()
            (copy.blob, copy.modified) = (writer.name, objects.clock.now)
            copy.etag = "\"" + Hex.encode(digests.md5) + "\""
            copy.checksum = ObjectChecksum(kept, of: digests.checksums)
            return copied(call, try await objects.commit(copy, if: condition))
        }
    }

    /// What makes a copy of an object to itself worth while, besides new metadata.
    private static func changesCopy(_ request: S3Request) -> Bool {
        ["x-amz-storage-class", "x-amz-website-redirect-location", "x-amz-server-side-encryption"]
            .contains { request.header($0) != nil }
    }

    private func copied(_ call: Call, _ object: StoredObject) -> HTTPReply {
        var headers: HTTPFields = [:]
        headers[.encryption] = object.description.headers[HTTPField.Name.encryption.canonicalName]
        return document(call, "CopyObjectResult", headers: headers) { xml in
            xml.element("LastModified", Timestamp.iso8601(object.modified))
            xml.element("ETag", object.etag)
            if let checksum = object.checksum {
                xml.element("ChecksumType", checksum.type)
                xml.element(checksum.algorithm.elementName, checksum.value)
            }
        }
    }

    /// The source of a copy with its bytes open.
    ///
    /// - Throws: ``AWSFault`` `NoSuchBucket`, `NoSuchKey`, `PreconditionFailed`.
    func open(_ source: CopySource, _ conditions: ReadConditions) async throws -> (StoredObject, BlobReader) {
        guard let (object, reader, _) = try await objects.open(source.bucket, source.key) else {
            if try await objects.bucket(source.bucket) == nil { throw AWSFault.noSuchBucket(source.bucket) }
            throw AWSFault.noSuchKey(source.key)
        }
        switch conditions.judge(object) {
        case .met: return (object, reader)
        case .failed(let name), .known(let name): throw AWSFault.preconditionFailed("x-amz-copy-source-" + name)
        }
    }

    func deleteObject(_ call: Call) async throws -> HTTPReply {
        try refuseVersion(call.request)
        let condition = call.request.header("if-match").map(Self.condition(etag:)) ?? .always
        guard try await objects.delete(call.bucket, [(call.key, condition)]).kept.isEmpty else {
            throw AWSFault.preconditionFailed("If-Match")
        }
        return empty(call, status: 204)
    }

    func deleteObjects(_ call: Call) async throws -> HTTPReply {
        let input: S3.DeleteObjectsInput = try await input(call)
        let named = input.delete.objects
        guard !named.isEmpty, named.count <= 1000 else {
            throw AWSFault(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema: it names "
                    + "\(named.count) objects, 1 to 1000 are allowed")
        }
        if named.contains(where: { $0.versionID ?? "null" != "null" }) {
            throw AWSFault.notImplemented("S3", "DeleteObjects with Delete.Objects.VersionId")
        }
        let kept = try await objects.delete(
            call.bucket, named.map { ($0.key, $0.eTag.map(Self.condition(etag:)) ?? .always) }
        ).kept
        let isQuiet = input.delete.quiet ?? false
        return document(call, "DeleteResult") { xml in
            for (place, object) in named.enumerated() {
                if kept.contains(place) {
                    let fault = AWSFault.preconditionFailed("If-Match")
                    xml.element("Error") { xml in
                        xml.element("Key", object.key)
                        xml.element("VersionId", object.versionID)
                        xml.element("Code", fault.code)
                        xml.element("Message", fault.message)
                    }
                } else if !isQuiet {
                    xml.element("Deleted") { xml in
                        xml.element("Key", object.key)
                        xml.element("VersionId", object.versionID)
                    }
                }
            }
        }
    }
}

extension AWSFault {
    /// What is copied in one request has at most the size of what is put in one.
    static let sourceTooLarge = AWSFault(
        "InvalidRequest",
        "The specified copy source is larger than the maximum allowable size for a copy source: \(S3Body.limit)")
}

/// The object that a copy is made from, as `x-amz-copy-source` names it.
struct CopySource {
    let bucket: String
    let key: String

    /// - Throws: ``AWSFault`` `InvalidArgument`; `NotImplemented` for a version.
    init(_ request: S3Request) throws {
        let text = request.front.head.headerFields[.copySource] ?? ""
        let fault = AWSFault.invalidArgument(
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey", "x-amz-copy-source", text)
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts[1] != "versionId=null" {
            throw AWSFault.notImplemented("S3", "\(request.operation) with a version of CopySource")
        }
        guard let first = parts.first, let decoded = PercentCoding.decode(first) else { throw fault }
        let path = decoded.hasPrefix("/") ? decoded.dropFirst() : decoded[...]
        guard let slash = path.firstIndex(of: "/"), path.index(after: slash) != path.endIndex else { throw fault }
        (bucket, key) = (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}

extension HTTPField.Name {
    static let encryption = known("x-amz-server-side-encryption")
}

import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import HTTPTypes

extension S3Service {
    func putObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let description = try self.description(request)
        let condition = try self.condition(request)
        var body = try S3Body(request, identity: call.identity)
        // Before a gigabyte is taken: is there a bucket at all?
        _ = try await require(call.bucket)
        let writer = objects.blobs.makeWriter(md5: true, checksums: body.checksums(and: try algorithm(request)))
        return try await objects.saving(writer) {
            let digests = try await body.receive(request.front.body, into: writer)
            let checksum = checksum(body, digests.checksums, wanted: try algorithm(request))
            let object = try await objects.commit(
                StoredObject(
                    bucket: call.bucket, key: call.key, size: writer.size,
                    etag: "\"" + Hex.encode(digests.md5) + "\"", modified: objects.clock.now,
                    description: description, checksum: checksum, partCount: 0, blob: writer.name),
                if: condition)
            var headers: HTTPFields = [.eTag: object.etag]
            add(object.checksum, to: &headers)
            return empty(call, headers: headers)
        }
    }

    func copyObject(_ call: Call) async throws -> HTTPReply {
        let request = call.request
        let (bucket, key) = try copySource(request)
        let replaces = request.header("x-amz-metadata-directive")?.uppercased() == "REPLACE"
        for _ in 0..<8 {
            guard let source = try await objects.object(bucket, key) else {
                if try await objects.bucket(bucket) == nil { throw AWSFault.noSuchBucket(bucket) }
                throw AWSFault.noSuchKey(key)
            }
            if let wanted = request.header("x-amz-copy-source-if-match"), wanted != source.etag,
                wanted != "*", "\"\(wanted)\"" != source.etag
            {
                throw AWSFault(
                    "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412)
            }
            if bucket == call.bucket, key == call.key, !replaces {
                throw AWSFault(
                    "InvalidRequest",
                    "This copy request is illegal because it is trying to copy an object to itself without changing "
                        + "the object's metadata, storage class, website redirect location or encryption attributes.")
            }
            guard let blob = try await objects.blobs.duplicateIfPresent(source.blob) else { continue }
            do {
                var copy = source
                (copy.bucket, copy.key, copy.blob) = (call.bucket, call.key, blob)
                copy.modified = objects.clock.now
                if replaces { copy.description = try description(request) }
                let made = try await objects.commit(copy, if: try condition(request))
                return document(call, "CopyObjectResult") { xml in
                    xml.element("LastModified", Timestamp.iso8601(made.modified))
                    xml.element("ETag", made.etag)
                    if let checksum = made.checksum { xml.element(checksum.algorithm.elementName, checksum.value) }
                }
            } catch {
                await objects.blobs.remove([blob])
                throw error
            }
        }
        throw AWSFault.noSuchKey(key)
    }

    func deleteObject(_ call: Call) async throws -> HTTPReply {
        try refuseVersion(call.request)
        for name in ["if-match", "x-amz-if-match-last-modified-time", "x-amz-if-match-size"]
        where call.request.header(name) != nil {
            throw AWSFault.notImplemented("S3", "DeleteObject with \(name)")
        }
        try await objects.delete(call.bucket, call.key)
        return empty(call, status: 204)
    }

    func deleteObjects(_ call: Call) async throws -> HTTPReply {
        let input: S3.DeleteObjectsInput = try await input(call)
        let keys = input.delete.objects.map(\.key)
        guard !keys.isEmpty, keys.count <= 1000 else {
            throw AWSFault(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema: it names "
                    + "\(keys.count) objects, 1 to 1000 are allowed")
        }
        for name in ["VersionId", "ETag", "LastModifiedTime", "Size"]
        where input.delete.objects.contains(where: { $0.wire[name] != nil }) {
            throw AWSFault.notImplemented("S3", "DeleteObjects with \(name)")
        }
        _ = try await objects.delete(call.bucket, keys: keys)
        let isQuiet = input.delete.quiet ?? false
        return document(call, "DeleteResult") { xml in
            guard !isQuiet else { return }
            for key in keys { xml.element("Deleted") { $0.element("Key", key) } }
        }
    }

    // MARK: What requests say

    func refuseVersion(_ request: S3Request) throws {
        guard let version = request.item("versionId"), version != "null" else { return }
        throw AWSFault.notImplemented("S3", request.operation + " with a version")
    }

    func description(_ request: S3Request) throws -> ObjectDescription {
        var description = ObjectDescription(contentType: request.header("content-type"))
        for name in ["cache-control", "content-disposition", "content-language", "expires"] {
            description.headers[name] = request.header(name)
        }
        let encodings = (request.header("content-encoding") ?? "").split(separator: ",")
            .map { $0.filter { $0 != " " } }.filter { $0 != "aws-chunked" && !$0.isEmpty }
        if !encodings.isEmpty { description.headers["content-encoding"] = encodings.joined(separator: ",") }
        var size = 0
        for field in request.front.head.headerFields where field.name.canonicalName.hasPrefix("x-amz-meta-") {
            let name = String(field.name.canonicalName.dropFirst("x-amz-meta-".count))
            description.metadata[name] = field.value
            size += name.utf8.count + field.value.utf8.count
        }
        guard size <= 2048 else {
            throw AWSFault(
                "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size",
                extra: ["Size": .string(String(size)), "MaxSizeAllowed": "2048"])
        }
        return description
    }

    func condition(_ request: S3Request) throws -> ObjectStore.PutCondition {
        if let value = request.header("if-none-match") {
            guard value == "*" else {
                throw AWSFault.notImplemented("S3", request.operation + " with If-None-Match other than *")
            }
            return .absent
        }
        if let value = request.header("if-match") { return .etag(value.hasPrefix("\"") ? value : "\"\(value)\"") }
        return .always
    }

    /// The checksum that the client wants made.
    func algorithm(_ request: S3Request) throws -> ChecksumAlgorithm? {
        guard
            let name = request.header("x-amz-sdk-checksum-algorithm") ?? request.header("x-amz-checksum-algorithm")
        else { return nil }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            throw AWSFault(
                "InvalidRequest",
                "Checksum algorithm provided is unsupported. Please try again with any of the valid "
                    + "types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
        }
        return algorithm
    }

    /// The checksum to keep: what the client gave or wanted.
    func checksum(
        _ body: S3Body, _ made: [ChecksumAlgorithm: String], wanted: ChecksumAlgorithm?
    ) -> ObjectChecksum? {
        let algorithm = body.expected.keys.min { $0.rawValue < $1.rawValue } ?? wanted
        guard let algorithm, let value = made[algorithm] else { return nil }
        return ObjectChecksum(algorithm: algorithm, value: value, isComposite: false)
    }

    func add(_ checksum: ObjectChecksum?, to headers: inout HTTPFields) {
        guard let checksum, let name = HTTPField.Name(checksum.algorithm.fieldName),
            let type = HTTPField.Name("x-amz-checksum-type")
        else { return }
        headers[name] = checksum.value
        headers[type] = checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT"
    }

    private func copySource(_ request: S3Request) throws -> (bucket: String, key: String) {
        let fault = AWSFault(
            "InvalidArgument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey")
        guard let text = request.front.head.headerFields[.copySource] else { throw fault }
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts[1] != "versionId=null" {
            throw AWSFault.notImplemented("S3", "CopyObject of a version")
        }
        guard let decoded = PercentCoding.decode(parts[0]) else { throw fault }
        let path = decoded.hasPrefix("/") ? decoded.dropFirst() : decoded[...]
        guard let slash = path.firstIndex(of: "/"), path.index(after: slash) != path.endIndex else { throw fault }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}

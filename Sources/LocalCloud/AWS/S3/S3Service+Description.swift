import AWSShapes
import AWSWire
import Core
import HTTPTypes

/// What requests say about the object that they make.
extension S3Service {
    func refuseVersion(_ request: S3Request) throws {
        guard let version = request.item("versionId"), version != "null" else { return }
        throw AWSFault.notImplemented("S3", request.operation + " with VersionId")
    }

    /// What is kept with an object and given back.
    ///
    /// - Throws: ``AWSFault`` for what S3 refuses, and `NotImplemented` for values that nothing here can act on.
    func description(_ request: S3Request) throws -> ObjectDescription {
        try checkACL(request)
        var description = ObjectDescription(contentType: request.header("content-type"))
        for name in Self.systemHeaders { description.headers[name] = request.header(name) }
        // How the body travels is no encoding of the object.
        if let encoding = request.header("content-encoding"), encoding.contains("aws-chunked") {
            let encodings = encoding.split(separator: ",").map { $0.filter { $0 != " " } }
                .filter { $0 != "aws-chunked" && !$0.isEmpty }
            description.headers["content-encoding"] = encodings.isEmpty ? nil : encodings.joined(separator: ",")
        }
        description.headers["x-amz-storage-class"] = try storageClass(request)
        description.headers["x-amz-server-side-encryption"] = try encryption(request)
        description.headers["x-amz-website-redirect-location"] = try redirect(request)
        description.tags = try request.header("x-amz-tagging").map { try S3Tags.parse($0) } ?? [:]
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

    /// The description of a copy: what goes with the metadata directive, what with the tagging directive, and what is
    /// never copied.
    func description(_ request: S3Request, copying source: ObjectDescription) throws -> ObjectDescription {
        var description = try self.description(request)
        if try !replaces(request, "x-amz-metadata-directive", "Unknown metadata directive.") {
            description.contentType = source.contentType
            description.metadata = source.metadata
            for name in Self.systemHeaders { description.headers[name] = source.headers[name] }
        }
        if try !replaces(request, "x-amz-tagging-directive", "Unknown tagging directive.") {
            description.tags = source.tags
        }
        return description
    }

    /// - Throws: ``AWSFault`` `InvalidArgument` for another directive than `COPY` and `REPLACE`.
    func replaces(_ request: S3Request, _ name: String, _ message: String) throws -> Bool {
        switch request.header(name) {
        case nil, "COPY"?: return false
        case "REPLACE"?: return true
        case let other?: throw AWSFault.invalidArgument(message, name, other)
        }
    }

    /// Headers of HTTP that belong to the object.
    private static let systemHeaders = [
        "cache-control", "content-disposition", "content-encoding", "content-language", "expires",
    ]

    /// Every object is its owner's alone, as in the buckets that S3 makes today.
    private func checkACL(_ request: S3Request) throws {
        switch request.header("x-amz-acl") {
        case nil, "private"?, "bucket-owner-full-control"?: return
        default: throw AWSFault("AccessControlListNotSupported", "The bucket does not allow ACLs")
        }
    }

    /// Nil for the standard class. Classes whose objects must be restored before they can be read are not there.
    private func storageClass(_ request: S3Request) throws -> String? {
        switch request.header("x-amz-storage-class") {
        case nil, "STANDARD"?: return nil
        case let kept? where Self.readableClasses.contains(kept): return kept
        case let archive? where ["GLACIER", "DEEP_ARCHIVE"].contains(archive):
            throw AWSFault.notImplemented("S3", "\(request.operation) with StorageClass \(archive)")
        case let other?:
            throw AWSFault(
                "InvalidStorageClass", "The storage class you specified is not valid",
                extra: ["StorageClassRequested": .string(other)])
        }
    }

    private static let readableClasses: Set<String> = [
        "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR",
    ]

    private func encryption(_ request: S3Request) throws -> String? {
        switch request.header("x-amz-server-side-encryption") {
        case nil: return nil
        case "AES256"?: return "AES256"
        // There are no keys here, and such an object's ETag is not its MD5.
        case let known? where known.hasPrefix("aws:"):
            throw AWSFault.notImplemented("S3", "\(request.operation) with ServerSideEncryption \(known)")
        case let other?:
            throw AWSFault.invalidArgument(
                "The encryption method specified is not supported", "x-amz-server-side-encryption", other)
        }
    }

    private func redirect(_ request: S3Request) throws -> String? {
        guard let location = request.header("x-amz-website-redirect-location") else { return nil }
        guard ["/", "http://", "https://"].contains(where: { location.hasPrefix($0) }) else {
            throw AWSFault(
                "InvalidRedirectLocation",
                "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.")
        }
        return location
    }

    /// What must hold before an object may be made.
    func condition(_ request: S3Request) throws -> ObjectStore.Condition {
        switch (request.header("if-none-match"), request.header("if-match")) {
        case (nil, nil): return .always
        case ("*"?, nil): return .absent
        case (nil, let value?): return Self.condition(etag: value)
        case (_?, nil): throw AWSFault.notImplemented("S3", "\(request.operation) with IfNoneMatch other than *")
        case (_?, _?): throw AWSFault.notImplemented("S3", "\(request.operation) with both IfMatch and IfNoneMatch")
        }
    }

    /// The condition that an ETag, with quotes or without, or `*` stands for.
    static func condition(etag: String) -> ObjectStore.Condition {
        etag == "*" ? .present : .etag(etag.hasPrefix("\"") ? etag : "\"\(etag)\"")
    }

    /// The checksum that the client wants made.
    func algorithm(_ request: S3Request) throws -> ChecksumAlgorithm? {
        guard
            let name = request.header("x-amz-sdk-checksum-algorithm") ?? request.header("x-amz-checksum-algorithm")
        else { return nil }
        guard let algorithm = ChecksumAlgorithm(rawValue: name.uppercased()) else {
            if S3.model.shape("ChecksumAlgorithm")?.enumeration.contains(name.uppercased()) == true {
                throw AWSFault.notImplemented("S3", "\(request.operation) with ChecksumAlgorithm \(name.uppercased())")
            }
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
        ObjectChecksum(body.expected.keys.min { $0.rawValue < $1.rawValue } ?? wanted, of: made)
    }

    func add(_ checksum: ObjectChecksum?, to headers: inout HTTPFields) {
        guard let checksum else { return }
        headers[.known(checksum.algorithm.fieldName)] = checksum.value
        headers[.checksumType] = checksum.type
    }
}

extension HTTPField.Name {
    static let checksumType = known("x-amz-checksum-type")
}

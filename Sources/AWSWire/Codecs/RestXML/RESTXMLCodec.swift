import Core
import HTTPTypes

/// The REST-XML protocol as S3 speaks it.
struct RESTXMLCodec: WireCodec {
    private static let contentType = "application/xml"

    func encodeRequest(_ operation: OperationModel, _ input: WireFields, model: ServiceModel) throws -> WireRequest {
        let binding = RESTBinding(operation, model: model)
        var request = try binding.encodeRequest(input)
        if let payload = binding.payload(operation.input) {
            switch input[payload.name] {
            case .blob(let bytes)?: request.body = bytes
            case .string(let text)?: request.body = Array(text.utf8)
            case .structure(let fields)?:
                request.body = try Self.document(
                    fields, payload.shape, root: payload.wireName,
                    namespace: payload.xmlNamespace ?? model.xmlNamespace,
                    what: "the request \(operation.name)", model: model)
                request.headers[.contentType] = Self.contentType
            case nil, .null?: break
            default:
                throw AWSWireError(
                    AWSWireError.memberMistyped,
                    "\(operation.name).\(payload.name) is the body and has another type than the model says")
            }
        } else if binding.hasBodyMembers(operation.input), let shape = operation.input {
            request.body = try Self.document(
                input, shape, root: operation.name + "Request", namespace: model.xmlNamespace,
                what: "the request \(operation.name)", model: model)
            request.headers[.contentType] = Self.contentType
        }
        Self.addChecksum(operation, to: &request)
        return request
    }

    /// A body that has to carry a checksum gets the CRC32 that current SDKs send, unless the caller gave one.
    private static func addChecksum(_ operation: OperationModel, to request: inout WireRequest) {
        guard operation.isChecksumRequired else { return }
        let hasOwn = request.headers.contains { field in
            let name = field.name.canonicalName
            return name == "content-md5" || (name.hasPrefix("x-amz-checksum-") && name != "x-amz-checksum-type")
        }
        guard !hasOwn else { return }
        request.set("x-amz-checksum-crc32", ContentChecksum.base64(.crc32, of: request.body))
        request.set("x-amz-sdk-checksum-algorithm", "CRC32")
    }

    func decodeReply(_ operation: OperationModel, _ reply: WireReply, model: ServiceModel) throws -> WireFields {
        let binding = RESTBinding(operation, model: model)
        var fields = try binding.decodeReply(reply)
        let what = "the reply to \(operation.name)"
        if let payload = binding.payload(operation.output), model[payload.shape].kind != .structure {
            fields[payload.name] = .blob(reply.body)
            return fields
        }
        let wanted = replyRoot(operation, binding)
        guard !reply.body.isEmpty, operation.output != nil else {
            // An empty listing is a document too.
            guard let wanted else { return fields }
            throw AWSWireError(AWSWireError.bodyMalformed, "\(what): it is empty, not a \(wanted)")
        }
        let root = try WireProblem.translated(what) { () throws(WireProblem) in try XMLTreeReader.read(reply.body) }
        // S3 may begin its answer to a copy or a completed upload before it knows how it ends: an error in a 200.
        if root.name == "Error" { throw Self.fault(root, reply) }
        // A page of a proxy can be well-formed; with none of the members it would read as an empty listing.
        guard wanted == nil || root.name == wanted else {
            throw AWSWireError(
                AWSWireError.bodyMalformed,
                "\(what): the document is a \(TerminalText.escape(root.name, limit: 80)), not a \(wanted ?? "")")
        }
        let shapes = XMLShapes(model: model)
        try WireProblem.translated(what) { () throws(WireProblem) in
            if let payload = binding.payload(operation.output) {
                fields[payload.name] = .structure(try shapes.fields(root, payload.shape))
            } else if Self.isLocation(operation) {
                if !root.text.isEmpty { fields["LocationConstraint"] = .string(root.text) }
            } else {
                for member in try shapes.fields(root, operation.output).members { fields[member.name] = member.value }
            }
        }
        return fields
    }

    func decodeFault(_ reply: WireReply, model: ServiceModel) -> WireFault {
        if !reply.body.isEmpty, let root = try? XMLTreeReader.read(reply.body), root.name == "Error" {
            return Self.fault(root, reply)
        }
        // A reply to HEAD has no body: the status says all there is.
        let code =
            switch reply.status {
            case 301: "PermanentRedirect"
            case 304: "NotModified"
            case 400: "BadRequest"
            case 403: "Forbidden"
            case 404: "NotFound"
            case 412: "PreconditionFailed"
            default: String(reply.status)
            }
        return WireFault(
            code: code, message: "", status: reply.status, requestID: reply.headers[.amzRequestID])
    }

    private static func fault(_ root: XMLNode, _ reply: WireReply) -> WireFault {
        var extra = WireFields()
        for child in root.children where !["Code", "Message", "RequestId"].contains(child.name) {
            extra[child.name] = XMLShapes.anything(child)
        }
        return WireFault(
            code: root.child("Code")?.text ?? String(reply.status), message: root.child("Message")?.text ?? "",
            status: reply.status, requestID: root.child("RequestId")?.text ?? reply.headers[.amzRequestID], extra: extra
        )
    }

    func decodeRequest(_ operation: OperationModel, _ request: WireRequest, model: ServiceModel) throws -> WireFields {
        let binding = RESTBinding(operation, model: model)
        var fields = try binding.decodeRequest(request)
        let what = "the request \(operation.name)"
        if let payload = binding.payload(operation.input) {
            guard model[payload.shape].kind == .structure else {
                fields[payload.name] = .blob(request.body)
                return fields
            }
            guard !request.body.isEmpty else { return fields }
            fields[payload.name] = .structure(
                try WireProblem.translated(what) { () throws(WireProblem) in
                    try XMLShapes(model: model).fields(try XMLTreeReader.read(request.body), payload.shape)
                })
        } else if binding.hasBodyMembers(operation.input), !request.body.isEmpty {
            let read = try WireProblem.translated(what) { () throws(WireProblem) in
                try XMLShapes(model: model).fields(try XMLTreeReader.read(request.body), operation.input)
            }
            for member in read.members { fields[member.name] = member.value }
        }
        return fields
    }

    func encodeReply(
        _ operation: OperationModel, _ output: WireFields, requestID: String, model: ServiceModel
    ) throws -> WireReply {
        let binding = RESTBinding(operation, model: model)
        var reply = try binding.encodeReply(output)
        reply.headers[.amzRequestID] = requestID
        let what = "the reply to \(operation.name)"
        if let payload = binding.payload(operation.output) {
            switch output[payload.name] {
            case .blob(let bytes)?: reply.body = bytes
            case .structure(let fields)?:
                reply.body = try Self.document(
                    fields, payload.shape, root: payload.wireName, namespace: model.xmlNamespace, what: what,
                    model: model)
                reply.headers[.contentType] = Self.contentType
            default: break
            }
        } else if Self.isLocation(operation) {
            var writer = XMLTextWriter()
            try WireProblem.translated(what) { () throws(WireProblem) in
                try writer.element("LocationConstraint", namespace: model.xmlNamespace) { (inner) throws(WireProblem) in
                    inner.text(output.string("LocationConstraint") ?? "")
                }
            }
            reply.body = writer.bytes
            reply.headers[.contentType] = Self.contentType
        } else if binding.hasBodyMembers(operation.output), let shape = operation.output, operation.method != "HEAD" {
            reply.body = try Self.document(
                output, shape, root: replyRoot(operation, binding) ?? operation.name,
                namespace: model.xmlNamespace, what: what, model: model)
            reply.headers[.contentType] = Self.contentType
        }
        return reply
    }

    func encodeFault(_ fault: WireFault, requestID: String, request: WireRequest?, model: ServiceModel) -> WireReply {
        var headers: HTTPFields = [:]
        headers[.amzRequestID] = requestID
        guard request?.method != .head else { return WireReply(status: fault.status, headers: headers) }
        headers[.contentType] = Self.contentType
        var writer = XMLTextWriter()
        // What an error carries can always be written: its depth is that of our own code.
        try? writer.element("Error") { (inner) throws(WireProblem) in
            inner.element("Code", fault.code)
            inner.element("Message", fault.message)
            try XMLShapes(model: model).write(fault.extra, nil, to: &inner)
            inner.element("RequestId", requestID)
        }
        return WireReply(status: fault.status, headers: headers, body: writer.bytes)
    }

    /// What the document of a reply is called; nil when the reply has none.
    private func replyRoot(_ operation: OperationModel, _ binding: RESTBinding) -> String? {
        if operation.method == "HEAD" { return nil }
        if let payload = binding.payload(operation.output) { return payload.wireName }
        if Self.isLocation(operation) { return "LocationConstraint" }
        guard binding.hasBodyMembers(operation.output) else { return nil }
        return Self.replyRoots[operation.name] ?? operation.name + "Result"
    }

    /// Roots of replies that are not called after their operation: botocore's model has lost them.
    private static let replyRoots = [
        "ListBuckets": "ListAllMyBucketsResult", "ListObjectsV2": "ListBucketResult", "DeleteObjects": "DeleteResult",
        "CreateMultipartUpload": "InitiateMultipartUploadResult",
    ]

    /// The one reply whose root holds its only member as text.
    private static func isLocation(_ operation: OperationModel) -> Bool { operation.name == "GetBucketLocation" }

    private static func document(
        _ fields: WireFields, _ shape: ShapeID, root: String, namespace: String, what: String, model: ServiceModel
    ) throws -> [UInt8] {
        try WireProblem.translated(what) { () throws(WireProblem) in
            var writer = XMLTextWriter()
            try writer.element(root, namespace: namespace) { (inner) throws(WireProblem) in
                try XMLShapes(model: model).write(fields, shape, to: &inner)
            }
            return writer.bytes
        }
    }
}

extension WireRequest {
    /// Sets a header by a name that is known to be valid.
    mutating func set(_ name: String, _ value: String) {
        if let field = HTTPField.Name(name) { headers[field] = value }
    }
}

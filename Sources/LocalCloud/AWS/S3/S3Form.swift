import AWSWire
import Core
import HTTPTypes

/// An object that comes in a form (S3's PostObject): a PutObject whose headers are the form's fields, and whose
/// signature is that of a policy.
struct S3Form: Sendable {
    /// The PutObject that the form stands for; its body is the file.
    let request: S3Request
    /// By name in small letters, the bucket among them.
    let fields: [String: String]
    /// The policy, base64 as it is signed.
    let policy: String
    /// What the policy says; to be believed once its signature is checked.
    let rules: S3PostPolicy
    /// How many bytes the file may have.
    var sizes: ClosedRange<Int64> { rules.sizes }

    /// Reads the fields up to the file.
    ///
    /// - Throws: ``AWSFault`` in S3's words: `PreconditionFailed`, `InvalidArgument`, `AccessDenied`, ….
    init(_ post: S3Request) async throws {
        guard let reader = FormReader(post.front.body, contentType: post.header("content-type") ?? "") else {
            throw AWSFault(
                "PreconditionFailed",
                "Bucket POST must be of the enclosure-type multipart/form-data", status: 412)
        }
        var fields: [String: String] = [:]
        var file: FormReader.Part?
        while file == nil {
            guard let part = try await reader.next() else { break }
            let name = part.name.lowercased()
            if name == "file" { file = part } else { fields[name] = try await reader.text() }
        }
        guard let file else {
            throw AWSFault.invalidArgument("POST requires exactly one file upload per request.", "file", "0")
        }
        fields["bucket"] = post.bucket ?? ""
        guard let key = fields["key"], !key.isEmpty else {
            throw AWSFault.invalidArgument("Bucket POST must contain a field named 'key'.", "key", "")
        }
        guard let policy = fields["policy"] else {
            throw AWSFault("AccessDenied", "Access Denied", status: 403)
        }
        rules = try S3PostPolicy(base64: policy)
        // Browsers of old send a whole path.
        let name = file.fileName.map { String($0.split { "/\\".contains($0) }.last ?? "") } ?? ""
        (self.policy, self.fields) = (policy, fields)
        request = try Self.put(post, key: key.replacing("${filename}", with: name), fields, reader.file)
    }

    private static func put(
        _ post: S3Request, key: String, _ fields: [String: String], _ file: HTTPReplyBody
    ) throws -> S3Request {
        var head = HTTPRequest(
            method: .put, scheme: post.front.head.scheme, authority: post.front.head.authority,
            path: "/" + PercentCoding.encode(post.bucket ?? "") + "/" + PercentCoding.encode(key, keepingSlash: true))
        for (name, value) in fields where !notHeaders.contains(name) && !name.hasPrefix("x-ignore-") {
            guard name.hasPrefix("x-amz-") || headers.contains(name) else { continue }
            guard !name.hasPrefix("x-amz-copy-source") else {
                throw AWSFault.notImplemented("S3", "PostObject with \(name)")
            }
            guard let field = HTTPField.Name(name), HTTPField.isValidValue(value) else {
                throw AWSFault.invalidArgument("The field cannot be a header.", name, value)
            }
            head.headerFields[field] = value
        }
        if let acl = fields["acl"] { head.headerFields[.known("x-amz-acl")] = acl }
        if let tagging = fields["tagging"] { head.headerFields[.known("x-amz-tagging")] = try header(tagging) }
        // Path style, whatever the form was sent to.
        return try S3Request(FrontRequest(head: head, body: file), host: "")
    }

    private static let headers: Set<String> = [
        "cache-control", "content-disposition", "content-encoding", "content-language", "content-type", "expires",
    ]
    private static let notHeaders: Set<String> = [
        "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature", "x-amz-security-token",
    ]

    /// A form has its tags as a document, where PutObject has a header.
    private static func header(_ tagging: String) throws -> String {
        guard let root = try? XMLTreeReader.read(Array(tagging.utf8)), root.name == "Tagging" else {
            throw AWSFault("MalformedXML", "The XML you provided was not well-formed or did not validate.")
        }
        let tags = root.children.filter { $0.name == "TagSet" }.flatMap(\.children)
        return WireQueryItem.encode(
            tags.map { tag in
                func text(_ name: String) -> String { tag.children.first { $0.name == name }?.text ?? "" }
                return WireQueryItem(text("Key"), text("Value"))
            })
    }

    /// The answer to the form, from that to its PutObject.
    func reply(_ put: HTTPReply) -> HTTPReply {
        let etag = put.headers[.eTag] ?? ""
        let (bucket, key) = (request.bucket ?? "", request.key ?? "")
        var reply = put
        reply.headers[.location] =
            "/" + PercentCoding.encode(bucket) + "/" + PercentCoding.encode(key, keepingSlash: true)
        reply.headers[.contentLength] = nil
        if let target = fields["success_action_redirect"] ?? fields["redirect"], HTTPField.isValidValue(target),
            ["http://", "https://"].contains(where: { target.hasPrefix($0) })
        {
            let query = WireQueryItem.encode(
                [WireQueryItem("bucket", bucket), WireQueryItem("key", key), WireQueryItem("etag", etag)])
            reply.status = .seeOther
            reply.headers[.location] = target + (target.contains("?") ? "&" : "?") + query
            reply.headers[.contentLength] = "0"
            return reply
        }
        switch fields["success_action_status"] {
        case "200"?:
            reply.status = .ok
            reply.headers[.contentLength] = "0"
        case "201"?:
            var xml = XMLTextWriter(escapingQuotes: true)
            xml.element("PostResponse") { xml in
                xml.element("Location", reply.headers[.location])
                xml.element("Bucket", bucket)
                xml.element("Key", key)
                xml.element("ETag", etag)
            }
            reply.status = .created
            reply.headers[.contentType] = "application/xml"
            reply.headers[.contentLength] = String(xml.bytes.count)
            reply.body = HTTPReplyBody(xml.bytes)
        default: reply.status = .noContent
        }
        return reply
    }
}

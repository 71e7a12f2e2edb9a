import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import HTTPTypes

/// The local S3's protocol: REST and XML in front of the ``ObjectStore``.
struct S3Service: Sendable {
    let objects: ObjectStore
    let region: String
    let account: String
    static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

    /// One request whose signature is checked.
    struct Call: ServiceCall {
        let request: S3Request
        let identity: Authenticator.Result
        let requestID: String
        /// The members that the operation reads.
        var reads: MemberSet
        /// Set for an object that comes in a form.
        var form: S3Form?

        var operation: String { request.operation }
        var bucket: String { request.bucket ?? "" }
        var key: String { request.key ?? "" }
    }

    // MARK: Replies

    func empty(_ call: Call, status: Int = 200, headers: HTTPFields = [:]) -> HTTPReply {
        var headers = headers
        Self.stamp(&headers, call.requestID)
        if status != 204, status != 304, headers[.contentLength] == nil { headers[.contentLength] = "0" }
        return HTTPReply(status: .init(code: status), headers: headers)
    }

    func document(
        _ call: Call, _ root: String, headers: HTTPFields = [:], _ content: (inout XMLTextWriter) -> Void
    ) -> HTTPReply {
        var xml = XMLTextWriter(escapingQuotes: true)
        xml.element(root, namespace: Self.namespace, content)
        var headers = headers
        Self.stamp(&headers, call.requestID)
        headers[.contentType] = "application/xml"
        headers[.contentLength] = String(xml.bytes.count)
        return HTTPReply(status: .ok, headers: headers, body: HTTPReplyBody(xml.bytes))
    }

    /// An error in S3's shape; HEAD has no body.
    static func reply(_ fault: AWSFault, requestID: String, resource: String, isHead: Bool) -> HTTPReply {
        var headers: HTTPFields = [:]
        stamp(&headers, requestID)
        if isHead || fault.status == 304 {
            headers[.contentLength] = "0"
            return HTTPReply(status: .init(code: fault.status), headers: headers)
        }
        var xml = XMLTextWriter(escapingQuotes: true)
        xml.element("Error") { xml in
            xml.element("Code", fault.code)
            xml.element("Message", fault.message)
            for member in fault.extra.members { xml.element(member.name, member.value.string) }
            xml.element("Resource", resource)
            xml.element("RequestId", requestID)
            xml.element("HostId", "slipway")
        }
        headers[.contentType] = "application/xml"
        headers[.contentLength] = String(xml.bytes.count)
        return HTTPReply(status: .init(code: fault.status), headers: headers, body: HTTPReplyBody(xml.bytes))
    }

    static func stamp(_ headers: inout HTTPFields, _ requestID: String) {
        headers[.amzRequestID] = requestID
        headers[.amznRequestID] = requestID
    }

    /// The input of a request with an XML body.
    ///
    /// - Throws: ``AWSFault`` `MalformedXML`, `BadDigest`, `XAmzContentSHA256Mismatch`; `NotImplemented` for a member that
    ///   the operation does not read.
    func input<Input: AWSInput>(_ call: Call, limit: Int = 1 << 20) async throws -> Input {
        let request = call.request
        var body = try await request.front.collect(upTo: limit)
        if var chunks = call.identity.chunks {
            body = try chunks.push(body)
            _ = try chunks.finish()
        }
        if case .hash(let hash) = SigV4BodyRule(of: request.front.head), SHA256Digest(of: body).hex != hash.lowercased()
        {
            throw AWSFault(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.")
        }
        if let md5 = request.front.head.headerFields[.contentMD5],
            md5 != Data(InsecureHasher.digest(.md5, of: body)).base64EncodedString()
        {
            throw AWSFault("BadDigest", "The Content-MD5 you specified did not match what we received.")
        }
        // A completed upload has the whole object's checksum there, not the document's.
        for algorithm in ChecksumAlgorithm.allCases where request.operation != "CompleteMultipartUpload" {
            guard let value = request.header(algorithm.fieldName) else { continue }
            guard ContentChecksum.base64(algorithm, of: body) == value else {
                throw AWSFault(
                    "BadDigest", "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
            }
        }
        let key = request.key.map { "/" + PercentCoding.encode($0, keepingSlash: true) } ?? ""
        let wire = WireRequest(
            method: request.front.head.method, path: "/" + PercentCoding.encode(call.bucket) + key,
            query: request.query, headers: request.front.head.headerFields, body: body)
        do {
            let fields = try ServiceModel.codec(.restXML).decodeRequest(Input.operation, wire, model: S3.model)
            if let shape = Input.operation.input,
                let member = call.reads.unread(in: fields, of: shape, model: S3.model)
            {
                throw AWSFault.notImplemented("S3", "\(request.operation) with \(member)")
            }
            return try Input(wire: fields)
        } catch let error as AWSWireError {
            throw AWSFault(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema: "
                    + error.message)
        }
    }
}

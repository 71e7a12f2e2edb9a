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
    struct Call {
        let request: S3Request
        let identity: Authenticator.Result
        let requestID: String

        var bucket: String { request.bucket ?? "" }
        var key: String { request.key ?? "" }
    }

    /// Performs a request.
    ///
    /// - Throws: ``AWSFault``, `WireFault` or a coded error.
    func answer(_ call: Call) async throws -> HTTPReply {
        switch call.request.operation {
        case "ListBuckets": try await listBuckets(call)
        case "CreateBucket": try await createBucket(call)
        case "HeadBucket": try await headBucket(call)
        case "GetBucketLocation": try await bucketLocation(call)
        case "DeleteBucket": try await deleteBucket(call)
        case "ListObjectsV2": try await listObjects(call, isVersion2: true)
        case "ListObjects": try await listObjects(call, isVersion2: false)
        case "HeadObject", "GetObject": try await getObject(call)
        case "PutObject": try await putObject(call)
        case "CopyObject": try await copyObject(call)
        case "DeleteObject": try await deleteObject(call)
        case "DeleteObjects": try await deleteObjects(call)
        case "CreateMultipartUpload": try await createUpload(call)
        case "UploadPart": try await uploadPart(call)
        case "CompleteMultipartUpload": try await completeUpload(call)
        case "AbortMultipartUpload": try await abortUpload(call)
        case "ListParts": try await listParts(call)
        case "ListMultipartUploads": try await listUploads(call)
        default: throw AWSFault.notImplemented("S3", call.request.operation)
        }
    }

    // MARK: Replies

    func empty(_ call: Call, status: Int = 200, headers: HTTPFields = [:]) -> HTTPReply {
        var headers = headers
        Self.stamp(&headers, call.requestID)
        if status != 204, status != 304, headers[.contentLength] == nil { headers[.contentLength] = "0" }
        return HTTPReply(status: .init(code: status), headers: headers)
    }

    func document(
        _ call: Call, _ root: String, headers: HTTPFields = [:], _ content: (inout XMLText) -> Void
    ) -> HTTPReply {
        var xml = XMLText()
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
        var xml = XMLText()
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

    /// The members of a request with an XML body.
    func members(_ call: Call, limit: Int = 1 << 20) async throws -> WireFields {
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
        for algorithm in ChecksumAlgorithm.allCases where request.operation == "DeleteObjects" {
            guard let value = request.header(algorithm.header) else { continue }
            guard algorithm.checksum(of: body) == value else {
                throw AWSFault(
                    "BadDigest", "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
            }
        }
        guard let operation = S3.model.operations[request.operation] else { return WireFields() }
        let path = "/" + URLText.encode(call.bucket) + (request.key.map { "/" + URLText.encode($0) } ?? "")
        let wire = WireRequest(
            method: request.front.head.method, path: path, query: request.query,
            headers: request.front.head.headerFields, body: body)
        do {
            return try ServiceModel.codec(.restXML).decodeRequest(operation, wire, model: S3.model)
        } catch let error as AWSWireError {
            throw AWSFault(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema: "
                    + error.message)
        }
    }
}

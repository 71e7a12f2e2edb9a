import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import HTTPTypes

/// What a client says about the body that it uploads, and the check of it.
struct S3Body {
    /// Checksums that the client gave in its header: base64.
    private(set) var expected: [ChecksumAlgorithm: String] = [:]
    /// Checksums that come after the body.
    private var trailing: Set<ChecksumAlgorithm> = []
    private let md5: String?
    /// Bytes after decoding; nil for a file in a form, whose end shows only when it comes.
    let length: Int64?
    /// How many bytes the client, or the policy of its form, allows.
    private let sizes: ClosedRange<Int64>
    private var chunks: AWSChunkedDecoder?
    private let declaredHash: String?

    /// The largest object of one put or part, as S3 has it.
    static let limit: Int64 = 5 << 30

    /// - Throws: ``AWSFault`` `MissingContentLength`, `EntityTooLarge`, `InvalidDigest`, `InvalidRequest`.
    init(_ call: S3Service.Call) throws {
        let request = call.request
        let head = request.front.head
        chunks = call.identity.chunks
        if chunks == nil, case .chunked = SigV4BodyRule(of: head) {
            throw AWSFault("InvalidRequest", "An aws-chunked body needs a signature that can be verified.")
        }
        if let form = call.form {
            (length, sizes) = (nil, form.sizes)
        } else {
            length =
                chunks == nil
                ? request.front.contentLength : head.headerFields[.amzDecodedContentLength].flatMap { Int64($0) }
            guard let length, length >= 0 else {
                throw AWSFault(
                    "MissingContentLength", "You must provide the Content-Length HTTP header.", status: 411)
            }
            guard length <= Self.limit else { throw Self.tooLarge(length, limit: Self.limit) }
            sizes = length...length
        }
        for algorithm in ChecksumAlgorithm.allCases {
            guard let value = request.header(algorithm.fieldName) else { continue }
            guard Data(base64Encoded: value)?.count == algorithm.byteCount else {
                throw AWSFault("InvalidRequest", "Value for \(algorithm.fieldName) header is invalid.")
            }
            expected[algorithm] = value
        }
        for name in (head.headerFields[.amzTrailer] ?? "").split(separator: ",") {
            let name = name.filter { $0 != " " }.lowercased()
            if let algorithm = ChecksumAlgorithm.allCases.first(where: { $0.fieldName == name }) {
                trailing.insert(algorithm)
            } else if name.hasPrefix("x-amz-checksum-") {
                throw AWSFault.notImplemented("S3", "\(request.operation) with \(name)")
            }
        }
        md5 = head.headerFields[.contentMD5]
        if let md5, Data(base64Encoded: md5)?.count != 16 {
            throw AWSFault("InvalidDigest", "The Content-MD5 you specified was invalid.")
        }
        if case .hash(let hash) = SigV4BodyRule(of: head) {
            declaredHash = hash.lowercased()
        } else {
            declaredHash = nil
        }
    }

    /// The kind of checksum that comes with the body, in a header or behind it.
    var algorithm: ChecksumAlgorithm? { Set(expected.keys).union(trailing).min { $0.rawValue < $1.rawValue } }

    /// All checksums that must be made while the body is read.
    func checksums(and wanted: ChecksumAlgorithm?) -> Set<ChecksumAlgorithm> {
        var all = Set(expected.keys).union(trailing)
        if let wanted { all.insert(wanted) }
        if declaredHash != nil { all.insert(.sha256) }
        return all
    }

    /// Reads the body into `writer`, syncs it and compares length and all digests.
    ///
    /// - Returns: the MD5 and the checksums in base64.
    /// - Throws: ``AWSFault`` `IncompleteBody`, `BadDigest`, `XAmzContentSHA256Mismatch`, `InvalidRequest`, and of a form
    ///   `EntityTooLarge`, `EntityTooSmall`; `WireFault` of the chunk decoder.
    mutating func receive(
        _ body: HTTPReplyBody, into writer: BlobWriter
    ) async throws -> (md5: [UInt8], checksums: [ChecksumAlgorithm: String]) {
        for try await piece in body {
            let bytes = try chunks?.push(piece) ?? piece
            if bytes.isEmpty { continue }
            try await writer.write(bytes)
            guard writer.size <= sizes.upperBound else {
                throw length == nil ? Self.tooLarge(writer.size, limit: sizes.upperBound) : Self.incomplete
            }
        }
        if let trailer = try chunks?.finish() {
            for algorithm in ChecksumAlgorithm.allCases {
                guard let name = HTTPField.Name(algorithm.fieldName), let value = trailer[name] else { continue }
                expected[algorithm] = value
            }
        }
        guard writer.size >= sizes.lowerBound else {
            guard length == nil else { throw Self.incomplete }
            throw AWSFault(
                "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
                extra: [
                    "ProposedSize": .string(String(writer.size)), "MinSizeAllowed": .string(String(sizes.lowerBound)),
                ])
        }
        let digests = try await writer.finish()
        if let md5, md5 != Data(digests.md5).base64EncodedString() {
            throw AWSFault("BadDigest", "The Content-MD5 you specified did not match what we received.")
        }
        for (algorithm, value) in expected where digests.checksums[algorithm] != value {
            throw AWSFault(
                "BadDigest",
                "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
        }
        if let declaredHash {
            let actual = digests.checksums[.sha256].flatMap { Data(base64Encoded: $0) }.map { Hex.encode($0) }
            guard actual == declaredHash else {
                throw AWSFault(
                    "XAmzContentSHA256Mismatch",
                    "The provided 'x-amz-content-sha256' header does not match what was computed.",
                    extra: [
                        "ClientComputedContentSHA256": .string(declaredHash),
                        "S3ComputedContentSHA256": .string(actual ?? ""),
                    ])
            }
        }
        return digests
    }

    private static func tooLarge(_ size: Int64, limit: Int64) -> AWSFault {
        AWSFault(
            "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size",
            extra: ["ProposedSize": .string(String(size)), "MaxSizeAllowed": .string(String(limit))])
    }

    private static let incomplete = AWSFault(
        "IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header")
}

internal import AWSWire
internal import Core
internal import HTTPTypes

/// A checked and encoded operation, ready to be signed and sent as often as is right.
struct PreparedCall: Sendable {
    var model: ServiceModel
    var operation: OperationModel
    var codec: any WireCodec
    /// Method, scheme, authority, path and headers, unsigned.
    var head: HTTPRequest
    var body: HTTPCallBody
    var payload: SigV4Payload
    var scope: SigV4Scope
    var safety: CallSafety
    /// Time until the head of the reply.
    var timeout: Duration
    /// Attempts in all; nil for the policy's number.
    var maximumAttempts: Int?

    /// `sagemaker CreateEndpoint`.
    var name: String { "\(model.name) \(operation.name)" }
}

extension AWSClient {
    /// Checks and encodes an operation.
    ///
    /// - Throws: `aws.request_invalid`, endpoint errors.
    func prepare(
        _ model: ServiceModel, _ operation: OperationModel, _ input: WireFields, clientToken: String? = nil,
        safety: CallSafety?, timeout: Duration
    ) throws -> PreparedCall {
        let input = withTokens(input, operation, model, clientToken)
        if let shape = operation.input { try preflight(input, shape, model, operation) }
        let codec = ServiceModel.codec(Self.wireProtocol(of: model))
        var request: WireRequest
        do {
            request = try codec.encodeRequest(operation, input, model: model)
        } catch let error as AWSWireError {
            throw AWSClientError(
                AWSClientError.requestInvalid, "\(model.name) \(operation.name): \(error.message)",
                underlying: error, diagnostics: [error.message])
        }
        addRequiredChecksum(&request, operation)
        let resolved = try configuration.endpoints.resolve(service: model.name)
        var endpoint = resolved.endpoint
        var path = request.path
        if model.name == "s3", let bucket = input.string("Bucket") {
            (endpoint, path) = S3Addressing.address(bucket: bucket, path: path, endpoint: endpoint)
        }
        var target = endpoint.basePath + path
        if !request.query.isEmpty { target += "?" + WireQueryItem.encode(request.query) }
        let head = HTTPRequest(
            method: request.method, scheme: endpoint.scheme, authority: endpoint.authority, path: target,
            headerFields: request.headers)
        return PreparedCall(
            model: model, operation: operation, codec: codec, head: head, body: .bytes(request.body),
            payload: .bytes(request.body),
            scope: SigV4Scope(region: resolved.signingRegion, service: model.signingName),
            safety: safety ?? .standard(for: operation.name), timeout: timeout)
    }

    /// S3 refuses some operations without a checksum of the body; callers need not give one.
    private func addRequiredChecksum(_ request: inout WireRequest, _ operation: OperationModel) {
        let hasOne = request.headers.contains { $0.name.canonicalName.hasPrefix("x-amz-checksum-") }
        guard operation.isChecksumRequired, !hasOne, let name = HTTPField.Name("x-amz-checksum-crc32") else { return }
        request.headers[name] = ContentChecksum.base64(.crc32, of: request.body)
    }

    /// The protocol that we speak where a service speaks several: JSON first, CBOR last, because JSON is what the
    /// services have spoken longest.
    static func wireProtocol(of model: ServiceModel) -> WireProtocol {
        let order: [WireProtocol] = [.json, .restJSON, .restXML, .query, .cbor]
        return order.first { model.protocols.contains($0) } ?? .json
    }

    private func preflight(
        _ input: WireFields, _ shape: ShapeID, _ model: ServiceModel, _ operation: OperationModel
    ) throws {
        let violations = ConstraintChecker.violations(in: input, shape: shape, model: model)
        guard !violations.isEmpty else { return }
        let lines = violations.map(\.message)
        let more = lines.count > 3 ? "; and \(lines.count - 3) more" : ""
        throw AWSClientError(
            AWSClientError.requestInvalid,
            "\(model.name) \(operation.name) was not sent: "
                + lines.prefix(3).map { TerminalText.escape($0) }.joined(separator: "; ") + more,
            diagnostics: lines)
    }

    /// Fills in client tokens that the caller left out.
    private func withTokens(
        _ input: WireFields, _ operation: OperationModel, _ model: ServiceModel, _ token: String?
    ) -> WireFields {
        guard let shape = operation.input else { return input }
        var filled = input
        for member in model[shape].members where member.isIdempotencyToken && filled[member.name] == nil {
            filled[member.name] = .string(token ?? random.hex(bytes: 16))
        }
        return filled
    }
}

/// Where a bucket stands in an S3 request.
enum S3Addressing {
    /// The bucket as a label of the host, as AWS wants it, or in the path where there is no such host: IP addresses,
    /// `localhost`, and buckets whose name is no single DNS label (TLS certificates cover one label).
    ///
    /// - Parameter path: the encoded path, which begins with `/bucket`.
    static func address(
        bucket: String, path: String, endpoint: ServiceEndpoint
    ) -> (endpoint: ServiceEndpoint, path: String) {
        guard !endpoint.isIPAddress, !endpoint.isLoopback, isLabel(bucket), path.hasPrefix("/" + bucket) else {
            return (endpoint, path)
        }
        let rest = path.dropFirst(bucket.count + 1)
        guard rest.isEmpty || rest.hasPrefix("/") else { return (endpoint, path) }
        return (endpoint.prefixed(by: bucket), rest.isEmpty ? "/" : String(rest))
    }

    private static func isLabel(_ bucket: String) -> Bool {
        let bytes = bucket.utf8
        let isPlain = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        return isPlain && (3...63).contains(bytes.count) && !bucket.hasPrefix("-") && !bucket.hasSuffix("-")
    }
}

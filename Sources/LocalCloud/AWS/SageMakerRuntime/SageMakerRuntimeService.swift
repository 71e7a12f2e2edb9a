internal import AWSShapes
internal import AWSWire
internal import Core
package import Gateway
internal import HTTPTypes

/// SageMaker's data plane: passes invocations through the gateway to a replica, and what it answers back.
package struct SageMakerRuntimeService: RawServiceHandler {
    private let store: PlaneStore
    private let gateway: Gateway

    /// The largest reply that is not streamed, in bytes.
    private static let replyLimit = 6_291_456

    package init(store: PlaneStore, gateway: Gateway) {
        self.store = store
        self.gateway = gateway
    }

    package var operations: ServiceTable<RawCall, RawReply> {
        var table = ServiceTable<RawCall, RawReply>(SageMakerRuntime.model)
        let reads: MemberSet = [
            "EndpointName", "Body", "ContentType", "Accept", "CustomAttributes", "TargetVariant", "InferenceId",
            "InferenceComponentName",
        ]
        table.on("InvokeEndpoint", .anyKey, reads: reads) { try await invoke($0, isStreamed: false) }
        table.on("InvokeEndpointWithResponseStream", .anyKey, reads: reads) { try await invoke($0, isStreamed: true) }
        return table
    }

    private func invoke(_ call: RawCall, isStreamed: Bool) async throws -> RawReply {
        let name = call.labels["EndpointName"] ?? ""
        let scope = ResourceScope(region: call.region, account: call.account)
        let arn = scope.endpoint(name)
        let endpoint = try endpoint(arn, name, call)
        let failures = ModelFailures(endpoint: endpoint)
        try refuseComponent(call)
        guard !InvocationBody.hasByteOrderMark(call.body) else {
            throw failures.modelError(
                status: 400, message: "Unexpected UTF-8 BOM (decode using utf-8-sig)")
        }
        let reply: GatewayReply
        do {
            reply = try await gateway.invoke(request(call, arn, isStreamed))
        } catch let error as GatewayError {
            throw failures.fault(for: error, variant: header("X-Amzn-SageMaker-Target-Variant", call))
        }
        guard (200..<300).contains(reply.status) else {
            let body: [UInt8]
            do { body = try await reply.body.collect(upTo: 65_536) } catch { body = [] }
            throw failures.modelError(status: reply.status, message: String(decoding: body, as: UTF8.self))
        }
        return try await isStreamed ? streamed(reply, call) : whole(reply, call, failures)
    }

    private func endpoint(_ arn: String, _ name: String, _ call: RawCall) throws -> EndpointRecord {
        // Here the name's case counts.
        guard let endpoint = store.record(EndpointRecord.self, arn), endpoint.name == name else {
            throw AWSFault("ValidationError", "Endpoint \(name) of account \(call.account) not found.")
        }
        switch endpoint.status {
        case .inService, .updating, .updateRollbackFailed: return endpoint
        case .creating, .deleting, .failed:
            throw AWSFault(
                "ValidationError",
                "Endpoint \(name) of account \(call.account) is not in service (status \(endpoint.status.rawValue)).")
        }
    }

    private func refuseComponent(_ call: RawCall) throws {
        if header("X-Amzn-SageMaker-Inference-Component", call) != nil {
            throw AWSFault(
                "ValidationError",
                "Inference Component Name header is not allowed for endpoints to which you don't plan to deploy inference "
                    + "components. Please remove the Inference Component Name header and try again.")
        }
    }

    private func request(_ call: RawCall, _ arn: String, _ isStreamed: Bool) -> GatewayRequest {
        var headers = HTTPFields()
        headers[.contentType] = call.headers[.contentType] ?? "application/json"
        let accept = isStreamed ? header("X-Amzn-SageMaker-Accept", call) : call.headers[.accept]
        if let accept { headers[.accept] = accept }
        for name in ["X-Amzn-SageMaker-Custom-Attributes", "X-Amzn-SageMaker-Inference-Id"] {
            if let value = header(name, call), let field = HTTPField.Name(name) { headers[field] = value }
        }
        // The service's own limits: a minute until the container answers, eight minutes until a stream ends.
        return GatewayRequest(
            endpoint: arn, targetVariant: header("X-Amzn-SageMaker-Target-Variant", call),
            path: InvocationBody.path(for: call.body), headers: headers, body: call.body, deadline: .seconds(60),
            streamLimit: isStreamed ? .seconds(480) : .seconds(60))
    }

    private func whole(_ reply: GatewayReply, _ call: RawCall, _ failures: ModelFailures) async throws -> RawReply {
        let body: [UInt8]
        do {
            body = try await reply.body.collect(upTo: Self.replyLimit)
        } catch let error as GatewayError {
            throw failures.fault(for: error, variant: nil)
        }
        var headers = common(reply, call)
        headers[.contentType] = reply.headers[.contentType] ?? "application/json"
        return RawReply(headers: headers, body: HTTPReplyBody(body))
    }

    private func streamed(_ reply: GatewayReply, _ call: RawCall) -> RawReply {
        var headers = common(reply, call)
        headers[.contentType] = "application/vnd.amazon.eventstream"
        if let name = HTTPField.Name("X-Amzn-SageMaker-Content-Type") {
            headers[name] = reply.headers[.contentType] ?? "application/json"
        }
        return RawReply(headers: headers, body: HTTPReplyBody(PayloadPartStream(body: reply.body)))
    }

    private func common(_ reply: GatewayReply, _ call: RawCall) -> HTTPFields {
        var headers = HTTPFields()
        if let name = HTTPField.Name("x-Amzn-Invoked-Production-Variant") { headers[name] = reply.variant }
        if let name = HTTPField.Name("X-Amzn-SageMaker-Custom-Attributes") {
            headers[name] = reply.headers[name] ?? call.headers[name]
        }
        return headers
    }

    private func header(_ name: String, _ call: RawCall) -> String? {
        HTTPField.Name(name).flatMap { call.headers[$0] }
    }
}

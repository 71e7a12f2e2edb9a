internal import AWSShapes
internal import AWSWire
internal import Core
internal import HTTPTypes

/// Asks endpoints.
package struct SageMakerRuntimeClient: Sendable {
    private let client: AWSClient

    package init(_ client: AWSClient) { self.client = client }

    /// One request to a model.
    package struct Invocation: Sendable {
        package var endpoint: String
        package var body: [UInt8]
        package var contentType: String
        package var accept: String?
        package var targetVariant: String?
        /// Time until the reply's head must have come.
        package var timeout: Duration
        /// Attempts in all where a repetition is safe (connection refused, throttled). A load generator sets 1.
        package var maximumAttempts: Int?

        package init(
            endpoint: String, body: [UInt8], contentType: String = "application/json", accept: String? = nil,
            targetVariant: String? = nil, timeout: Duration = .seconds(70), maximumAttempts: Int? = nil
        ) {
            self.endpoint = endpoint
            self.body = body
            self.contentType = contentType
            self.accept = accept
            self.targetVariant = targetVariant
            self.timeout = timeout
            self.maximumAttempts = maximumAttempts
        }
    }

    /// A model's whole answer.
    package struct Answer: Sendable {
        package var body: [UInt8]
        package var contentType: String?
        /// Which variant answered.
        package var variant: String?
    }

    /// Sends a request and waits for the whole answer. Never sent again once it may have arrived: it costs money.
    ///
    /// - Throws: `aws.refused`; its refusal's code is `ModelError` when the container answered with an error.
    package func invoke(_ invocation: Invocation) async throws -> Answer {
        let operation = SageMakerRuntime.Operations.invokeEndpoint
        let input = SageMakerRuntime.InvokeEndpointInput(
            endpointName: invocation.endpoint, body: invocation.body, contentType: invocation.contentType,
            accept: invocation.accept, targetVariant: invocation.targetVariant)
        let prepared = try prepare(operation.model, operation.operation, input.wire, invocation)
        return try await client.exchange(prepared) { reply in
            let body = try await reply.body.collect(upTo: AWSClient.replyLimit)
            let wire = WireReply(status: reply.status.code, headers: reply.headers, body: body)
            let fields = try prepared.codec.decodeReply(operation.operation, wire, model: operation.model)
            return Answer(
                body: body, contentType: fields.string("ContentType"),
                variant: fields.string("InvokedProductionVariant"))
        }
    }

    /// Sends a request and gives the answer's bytes as the model makes them.
    ///
    /// - Throws: `aws.refused` before the first byte; the stream itself throws `aws.stream_failed` with the service's
    ///   `ModelStreamError` or `InternalStreamFailure` verbatim.
    package func stream(_ invocation: Invocation) async throws -> InvocationStream {
        let operation = SageMakerRuntime.Operations.invokeEndpointWithResponseStream
        let input = SageMakerRuntime.InvokeEndpointWithResponseStreamInput(
            endpointName: invocation.endpoint, body: invocation.body, contentType: invocation.contentType,
            accept: invocation.accept, targetVariant: invocation.targetVariant)
        let prepared = try prepare(operation.model, operation.operation, input.wire, invocation)
        return try await client.exchange(prepared) { reply in
            InvocationStream(
                body: reply.body, endpoint: invocation.endpoint,
                contentType: reply.headers[HTTPField.Name("x-amzn-sagemaker-content-type") ?? .contentType],
                variant: HTTPField.Name("x-amzn-invoked-production-variant").flatMap { reply.headers[$0] },
                requestID: AWSClient.requestID(reply.headers))
        }
    }

    private func prepare(
        _ model: ServiceModel, _ operation: OperationModel, _ input: WireFields, _ invocation: Invocation
    ) throws -> PreparedCall {
        var prepared = try client.prepare(
            model, operation, input, safety: .observeFirst, timeout: invocation.timeout)
        prepared.maximumAttempts = invocation.maximumAttempts
        return prepared
    }
}

internal import AWSWire
internal import Core

/// A streamed answer's payload parts, in order. A part is any slice of the answer's bytes: lines may be split.
///
/// To be iterated once; leaving the loop ends the exchange.
package struct InvocationStream: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    private let body: HTTPReplyBody
    private let endpoint: String
    /// The media type of the parts together.
    package let contentType: String?
    /// Which variant answers.
    package let variant: String?
    private let requestID: String?

    init(body: HTTPReplyBody, endpoint: String, contentType: String?, variant: String?, requestID: String?) {
        self.body = body
        self.endpoint = endpoint
        self.contentType = contentType
        self.variant = variant
        self.requestID = requestID
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(base: body.makeAsyncIterator(), endpoint: endpoint, requestID: requestID)
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        private var base: HTTPReplyBody.AsyncIterator
        private var decoder = EventStreamDecoder()
        private var messages: ArraySlice<EventStreamMessage> = []
        private let endpoint: String
        private let requestID: String?

        init(base: HTTPReplyBody.AsyncIterator, endpoint: String, requestID: String?) {
            self.base = base
            self.endpoint = endpoint
            self.requestID = requestID
        }

        /// The next part.
        ///
        /// - Throws: `aws.stream_failed` for an error of the model or the service, `wire.event_stream_malformed`,
        ///   `http.no_reply` when the connection broke.
        package mutating func next() async throws -> [UInt8]? {
            while true {
                while let message = messages.popFirst() {
                    if let part = try part(of: message) { return part }
                }
                guard let bytes = try await base.next() else {
                    try decoder.finish()
                    return nil
                }
                messages = try decoder.push(bytes)[...]
            }
        }

        private func part(of message: EventStreamMessage) throws -> [UInt8]? {
            let kind = message.header(":message-type") ?? "event"
            if kind == "event" {
                // Other events than PayloadPart may be added to the service; they carry no part of the answer.
                return message.header(":event-type") == "PayloadPart" ? message.payload : nil
            }
            let code = message.header(":exception-type") ?? message.header(":error-code") ?? "UnknownError"
            let json = try? JSONValue(parsing: message.payload)  // Not all errors carry JSON; then there is no message.
            let text = json?["Message"]?.string ?? json?["message"]?.string ?? message.header(":error-message") ?? ""
            throw AWSClientError(
                AWSClientError.streamFailed,
                "the answer of endpoint '\(endpoint)' ended with \(TerminalText.escape(code, limit: 80)): "
                    + TerminalText.escape(text, limit: 1000)
                    + (requestID.map { " (request \(TerminalText.escape($0, limit: 80)))" } ?? ""),
                refusal: .init(
                    service: "sagemaker-runtime", operation: "InvokeEndpointWithResponseStream", status: 200,
                    code: code, message: text, requestID: requestID))
        }
    }
}

package import Core
package import Lifecycle

/// Asks an endpoint one question in the chat form and reads the answer's text.
package struct ChatCall: Sendable {
    let inference: any CloudInference
    let endpoint: String
    let maximumTokens: Int
    /// Attempts where a repetition is safe; nil for the client's own number.
    let maximumAttempts: Int?

    package init(inference: any CloudInference, endpoint: String, maximumTokens: Int, maximumAttempts: Int? = nil) {
        self.inference = inference
        self.endpoint = endpoint
        self.maximumTokens = maximumTokens
        self.maximumAttempts = maximumAttempts
    }

    /// The answer's text.
    ///
    /// - Throws: what the client throws; `command.bad_argument` when the answer is not of the chat form.
    package func ask(_ messages: JSONValue) async throws -> String {
        let body: JSONValue = [
            "messages": messages, "max_tokens": .int(Int64(maximumTokens)), "temperature": 0,
        ]
        let reply = try JSONValue(
            parsing: try await inference.invoke(
                Invocation(endpoint: endpoint, body: body.bytes, maximumAttempts: maximumAttempts)))
        guard let text = reply["choices"]?.array?.first?["message"]?["content"]?.string else {
            throw UseCaseError(
                UseCaseError.badArgument, "the answer of endpoint \(endpoint) has no choices[0].message.content")
        }
        return text
    }
}

import AWSClient
import Core

/// Asks an endpoint one question in the chat form and reads the answer's text.
struct ChatCall: Sendable {
    let runtime: SageMakerRuntimeClient
    let endpoint: String
    let maximumTokens: Int
    /// Attempts where a repetition is safe; nil for the client's own number.
    var maximumAttempts: Int?

    /// The answer's text.
    ///
    /// - Throws: what the client throws; `command.bad_argument` when the answer is not of the chat form.
    func ask(_ messages: JSONValue) async throws -> String {
        let body: JSONValue = [
            "messages": messages, "max_tokens": .int(Int64(maximumTokens)), "temperature": 0,
        ]
        let answer = try await runtime.invoke(
            .init(
                endpoint: endpoint, body: body.bytes, contentType: "application/json",
                maximumAttempts: maximumAttempts))
        let reply = try JSONValue(parsing: answer.body)
        guard let text = reply["choices"]?.array?.first?["message"]?["content"]?.string else {
            throw CommandError(
                CommandError.badArgument, "the answer of endpoint \(endpoint) has no choices[0].message.content")
        }
        return text
    }
}

import Core
import LocalCloud
import HTTPTypes

/// Calls the local cloud's control surface under `/_slipway/`.
struct LocalControl: Sendable {
    let instance: LocalInstance
    let transport: any HTTPTransport

    /// One call; the reply's document.
    ///
    /// - Throws: `command.local_cloud_failed` with the cloud's own words; `http.…`.
    func call(_ method: HTTPRequest.Method, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        var head = HTTPRequest(
            method: method, scheme: "http", authority: "127.0.0.1:\(instance.port)", path: "/_slipway/" + path)
        head.headerFields[.authorization] = "Bearer " + instance.token.reveal()
        if body != nil { head.headerFields[.contentType] = "application/json" }
        let reply = try await transport.send(
            HTTPCall(head: head, body: .bytes(body?.bytes ?? []), timeout: .seconds(600)))
        let bytes = try await reply.body.collect(upTo: 4 << 20)
        let document = bytes.isEmpty ? JSONValue.null : try JSONValue(parsing: bytes)
        guard reply.status.kind == .successful else {
            let words = document["message"]?.string ?? "status \(reply.status.code)"
            throw CommandError(
                CommandError.localCloudFailed, "the local cloud refused \(path): \(TerminalText.escape(words))",
                hint: document["hint"]?.string.map { TerminalText.escape($0) } ?? "slipway local status")
        }
        return document
    }
}

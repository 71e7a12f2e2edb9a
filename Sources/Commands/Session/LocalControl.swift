import Core
import LocalCloud
import HTTPClient
import HTTPTypes

/// Calls the local cloud's control surface under `/_slipway/`.
struct LocalControl: Sendable {
    let instance: LocalInstance
    let transport: any HTTPTransport

    /// Whether a local cloud, whoever's, listens there: its control surface refuses a caller without its token.
    static func answers(on port: Int) async -> Bool {
        let transport = AsyncHTTPTransport()
        let head = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(port)", path: "/_slipway/status")
        var refusal: JSONValue?
        do {
            let reply = try await transport.send(HTTPCall(head: head, body: .bytes([]), timeout: .seconds(2)))
            refusal = try JSONValue(parsing: try await reply.body.collect(upTo: 4096))
        } catch {
            // Whatever listens there speaks otherwise.
        }
        try? await transport.shutdown()  // The command goes on to say what it saw.
        return refusal?["code"]?.string == LocalInstance.tokenNeeded
    }

    /// One call; the reply's document.
    ///
    /// - Throws: `command.local_cloud_refused` for input that it does not take, else `command.local_cloud_failed`, with the
    ///   cloud's own words; `http.…`.
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
            // One that was started anew has another token: a run stops there and can be resumed, with its alarms in place.
            let isForeign = reply.status.code == 403 || reply.status.code == 401
            let isInput = reply.status.kind == .clientError && !isForeign
            throw CommandError(
                isInput ? CommandError.localCloudRefused : CommandError.localCloudFailed,
                "the local cloud refused \(path): \(TerminalText.escape(words))",
                hint: isForeign
                    ? "it was started anew; a run that stopped goes on with slipway resume"
                    : document["hint"]?.string.map { TerminalText.escape($0) } ?? "slipway local status",
                retry: isForeign ? .whenMended(.credentials) : .never)
        }
        return document
    }
}

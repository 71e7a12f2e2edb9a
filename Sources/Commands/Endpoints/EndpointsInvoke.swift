import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway endpoints invoke`
struct EndpointsInvoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoke", abstract: "Asks an endpoint.",
        discussion: """
            --text asks as a chat; --body sends JSON as it is. --stream shows the answer as it is made.

            Example: slipway endpoints invoke ticket-triage --text "Where is my card?"
            """)

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String
    @Option(help: "A question.")
    var text: String?
    @Option(help: "A whole request body, as JSON.")
    var body: String?
    @Option(name: .customLong("max-tokens"), help: "Most tokens of the answer.")
    var maximumTokens: Int = 64
    @Flag(help: "Show the answer as it is made.")
    var stream = false

    func validate() throws {
        if (text == nil) == (body == nil) { throw ValidationError("give either --text or --body") }
    }

    mutating func run() async throws {
        let (global, endpoint, stream, text) = (global, endpoint, stream, text)
        let bytes = try request()
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let invocation = Invocation(endpoint: endpoint, body: bytes)
            try await session.workplace.asking(endpoint) {
                try await Self.ask(invocation, session, streams: stream, isChat: text != nil)
            }
        }
    }

    private static func ask(_ invocation: Invocation, _ session: Session, streams: Bool, isChat: Bool) async throws {
        if streams {
            for try await piece in try await session.workplace.inference.stream(invocation) {
                if session.output.isJSON {
                    session.output.event(["bytes": .string(String(decoding: piece, as: UTF8.self))])
                } else {
                    Output.write(shown(piece), to: 1)
                }
            }
            session.output.line()
            return
        }
        let answer = try await session.workplace.inference.invoke(invocation)
        let document = try? JSONValue(parsing: answer)  // A container may answer in any form.
        session.output.document(document ?? .string(String(decoding: answer, as: UTF8.self)))
        let words = isChat ? document?["choices"]?.array?.first?["message"]?["content"]?.string : nil
        session.output.line(TerminalText.escape(words ?? String(decoding: answer, as: UTF8.self), limit: 20_000))
    }

    private func request() throws -> [UInt8] {
        if let body {
            _ = try JSONValue(parsing: body)
            return Array(body.utf8)
        }
        var request: JSONObject = [
            "messages": [["role": "user", "content": .string(text ?? "")]],
            "max_tokens": .int(Int64(maximumTokens)), "temperature": 0,
        ]
        if stream { request["stream"] = true }
        return JSONValue.object(request).bytes
    }

    /// The words of server-sent chat chunks; anything else as it came, line by line.
    private static func shown(_ piece: [UInt8]) -> String {
        var text = ""
        for line in String(decoding: piece, as: UTF8.self).split(separator: "\n") where line.hasPrefix("data: ") {
            // A chunk that is split between pieces is left out here; --json gives every byte.
            let json = try? JSONValue(parsing: String(line.dropFirst(6)))
            let words = json?["choices"]?.array?.first?["delta"]?["content"]?.string ?? ""
            text += TerminalText.escape(words, limit: 20_000).replacing("\\n", with: "\n")
        }
        return text
    }
}

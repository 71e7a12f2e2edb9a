internal import AWSWire
internal import Core

/// Keys that a program of the user's prints: `credential_process`.
extension CredentialChain {
    func processKeys(_ profile: String) async throws -> AWSCredentials? {
        guard let line = settings.profile(profile)?["credential_process"] else { return nil }
        let source = "credential_process of profile '\(profile)'"
        guard let arguments = Self.words(line), !arguments.isEmpty else {
            throw invalid("the \(source) is empty or has a quote that is not closed")
        }
        let result: CredentialTools.ProgramResult
        do {
            result = try await tools.run(arguments)
        } catch let error as any CodedError {
            throw failed(source, error.message, hint: error.hint, underlying: error)
        }
        guard result.isSuccess else {
            throw failed(
                source, "it ended with an error: \(TerminalText.escape(result.lastWords, limit: 1000))",
                hint: "run it by hand: it is in \(settings.configPath)")
        }
        // What it printed is never shown.
        guard let document = try? JSONValue(parsing: result.output) else { throw failed(source, "it printed no JSON") }
        guard document["Version"]?.int == 1 else {
            throw failed(source, "what it printed has no Version 1, the only one there is")
        }
        return try keys(in: document, token: "SessionToken", source: source, needsExpiry: false)
    }

    /// A command line's words as Python's `shlex.split` cuts them; nil when a quote or an escape is left open.
    static func words(_ line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var rest = Substring(line)
        while let character = rest.popFirst() {
            switch (quote, character) {
            case (nil, " "), (nil, "\t"), (nil, "\n"), (nil, "\r"):
                if let done = word { words.append(done) }
                word = nil
            case (nil, "\""), (nil, "'"):
                quote = character
                word = word ?? ""
            case (let open?, _) where character == open: quote = nil
            case (nil, "\\"):
                guard let next = rest.popFirst() else { return nil }
                word = (word ?? "") + String(next)
            case ("\""?, "\\"):
                guard let next = rest.popFirst() else { return nil }
                word = (word ?? "") + (next == "\"" || next == "\\" ? "" : "\\") + String(next)
            default: word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { return nil }
        return words + (word.map { [$0] } ?? [])
    }
}

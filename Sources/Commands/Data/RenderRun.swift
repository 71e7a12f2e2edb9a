import Core
import Datasets
import Processes

/// One run of `render.py`: its pipe and its events. For one task at a time.
final class RenderRun {
    let pipe: RequestPipe
    let child: ChildProcess
    private var iterator: ChildOutput.Iterator
    // Texts come back with every character that is not ASCII as six; the longest row is 16 MiB.
    private var splitter = LineSplitter(limit: 1 << 28)
    private var pending: [String] = []

    init(child: ChildProcess, pipe: RequestPipe) {
        self.child = child
        self.pipe = pipe
        iterator = child.output.makeAsyncIterator()
    }

    /// Waits until the program reads requests, and opens the pipe.
    ///
    /// - Returns: the tokenizer's control tokens.
    /// - Throws: `data.render_failed` with the program's own words.
    func ready() async throws -> [String] {
        while let event = try await next() {
            guard event["event"]?.string == "ready" else { continue }
            try pipe.open()
            return event["specialTokens"]?.array?.compactMap(\.string) ?? []
        }
        throw await failure()
    }

    /// Hands over every event up to the end.
    ///
    /// - Throws: `data.render_failed` when the program did not end well.
    func events(_ body: (JSONValue) -> Void) async throws {
        while let event = try await next() { body(event) }
        guard await child.exit.isSuccess else { throw await failure() }
    }

    private func next() async throws -> JSONValue? {
        do {
            while true {
                if !pending.isEmpty {
                    // What is no event is a library's chatter.
                    guard let event = try? JSONValue(parsing: pending.removeFirst()) else { continue }
                    if event["event"]?.string == "failed" { throw Self.failed(event["message"]?.string ?? "") }
                    return event
                }
                guard let piece = try await iterator.next() else { return nil }
                pending = splitter.push(piece)
            }
        } catch {
            await child.stop()
            throw error
        }
    }

    private func failure() async -> DatasetError {
        let exit = await child.exit
        let words = child.lastWords.split(separator: "\n").suffix(3).joined(separator: " / ")
        return Self.failed("it ended with \(exit)" + (words.isEmpty ? "" : ": " + words))
    }

    private static func failed(_ words: String) -> DatasetError {
        DatasetError(
            DatasetError.renderFailed, "the engine's renderer: \(TerminalText.escape(words, limit: 1_000))",
            hint: "check that the folder holds a whole tokenizer with its chat template")
    }
}

extension RenderedRow {
    /// What `render.py` answers for a row.
    init(event: JSONValue, controlTokens: [String]) {
        self.init(
            threads: event["threads"]?.array?.map(RenderedThread.init(event:)) ?? [],
            warnings: event["warnings"]?.array?.compactMap(\.string) ?? [], controlTokens: controlTokens)
    }
}

extension RenderedThread {
    fileprivate init(event: JSONValue) {
        self.init(
            name: event["name"]?.string,
            segments: (event["segments"]?.array ?? []).map { segment in
                RenderedSegment(
                    text: segment["text"]?.string ?? "", role: segment["role"]?.string ?? "",
                    isTrained: segment["trained"]?.bool ?? false, isCut: segment["cut"]?.bool ?? false,
                    tokens: segment.whole("tokens"))
            },
            tokens: event.whole("tokens"), trainedTokens: event.whole("trainedTokens"),
            isTruncated: event["truncated"]?.bool ?? false, isDropped: event["dropped"]?.bool ?? false)
    }
}

extension TokenTotals {
    /// What `render.py` says about all rows so far.
    init(event: JSONValue) {
        self.init()
        rows = event.whole("rows")
        tokens = event.whole("tokens")
        trainedTokens = event.whole("trainedTokens")
        longest = event.whole("longest")
        truncated = event.whole("truncated")
        dropped = event.whole("dropped")
        refused = event.whole("refused")
        refusals = (event["refusals"]?.array ?? []).map { refusal in
            Refusal(row: refusal.whole("number"), reason: refusal["reason"]?.string ?? "")
        }
    }
}

extension JSONValue {
    fileprivate func whole(_ name: String) -> Int { Int(self[name]?.int ?? 0) }
}

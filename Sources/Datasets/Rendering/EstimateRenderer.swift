/// Lays out a conversation without any model's template, and estimates its tokens.
struct EstimateRenderer {
    /// Tokens that a chat template writes before a message: the turn's mark, the role and a line feed in ChatML and in
    /// Llama's template alike.
    static let tokensBefore = 3
    /// Tokens behind it: the end mark, and mostly a line feed.
    static let tokensBehind = 2

    /// Where training cuts a row.
    var maximumTokens: Int

    /// The text with each turn under its role in brackets.
    func render(_ exchange: Exchange) -> RenderedRow {
        RenderedRow(threads: exchange.threads.map(render))
    }

    private func render(_ thread: ChatThread) -> RenderedThread {
        var segments: [RenderedSegment] = []
        var position = 0
        func add(_ text: String, _ role: String, _ isTrained: Bool, _ tokens: Int) {
            let isCut = position >= maximumTokens
            segments.append(
                RenderedSegment(text: text, role: role, isTrained: isTrained && !isCut, isCut: isCut, tokens: tokens))
            position += tokens
        }
        for (index, message) in thread.messages.enumerated() {
            let tokens = Self.tokens(message.text) + Self.tokensBehind
            let heading = "[\(message.role)]\n"
            if !thread.learnt.contains(index) {
                add(heading + message.text + "\n", message.role, false, Self.tokensBefore + tokens)
            } else if index > 0, thread.learnt.contains(index - 1) {
                // Within what is learnt the marks between the turns are learnt too.
                add(heading + message.text + "\n", message.role, true, Self.tokensBefore + tokens)
            } else {
                add(heading, message.role, false, Self.tokensBefore)
                add(message.text + "\n", message.role, true, tokens)
            }
        }
        if thread.learnt.isEmpty { add("[assistant]\n", "assistant", false, Self.tokensBefore) }
        var rendered = RenderedThread(
            name: thread.name, segments: segments, tokens: position, trainedTokens: 0,
            isTruncated: position > maximumTokens, isDropped: false)
        var start = 0
        for segment in segments {
            if segment.isTrained { rendered.trainedTokens += min(segment.tokens, maximumTokens - start) }
            start += segment.tokens
        }
        rendered.isDropped = !thread.learnt.isEmpty && rendered.trainedTokens == 0
        return rendered
    }

    static func tokens(_ text: String) -> Int {
        var measure = TextMeasure()
        var copy = text
        copy.withUTF8 { measure.add(UnsafeRawBufferPointer($0)) }
        return measure.estimatedTokens
    }
}

extension TokenTotals {
    /// Adds a row.
    mutating func add(_ row: RenderedRow) {
        rows += 1
        truncated += row.threads.contains(where: \.isTruncated) ? 1 : 0
        dropped += row.threads.contains(where: \.isDropped) ? 1 : 0
        for thread in row.threads {
            tokens += thread.tokens
            trainedTokens += thread.trainedTokens
            longest = max(longest, thread.tokens)
        }
    }
}

import Core
internal import Synchronization

extension DataOperations {
    /// Counts the tokens of all rows as training sees them: exactly with the model's tokenizer, else by an estimate.
    ///
    /// Rows that cannot be rendered are counted as refused and are in no other figure but the rows.
    ///
    /// - Throws: as ``render(_:)``, except for single rows.
    package func countTokens(_ request: RenderRequest) async throws -> TokenReport {
        let stream = try await open(request.source)
        defer { stream.close() }
        return try await TokenCount(operations: self, rendering: RowRendering(request: request, stream: stream)).run()
    }
}

/// One run of `data render --all`.
struct TokenCount {
    let operations: DataOperations
    let rendering: RowRendering

    /// What reading gathers, beside what a renderer counts.
    private final class Gathered: Sendable {
        private struct State {
            /// Rows of the blocks before.
            var rows = 0
            var totals = TokenTotals()
        }

        private let state = Mutex(State())

        var totals: TokenTotals { state.withLock { $0.totals } }

        /// Adds a block and gives its requests as lines of JSON.
        func add(_ output: CountWorker.Output) -> [UInt8] {
            let before = state.withLock { state in
                defer { state.rows += output.rows }
                var totals = output.totals
                for index in totals.refusals.indices { totals.refusals[index].row? += state.rows }
                state.totals.merge(totals)
                return state.rows
            }
            var lines: [UInt8] = []
            for request in output.requests {
                lines.append(contentsOf: "{\"number\":\(before + request.row),".utf8)
                lines.append(contentsOf: request.bytes)
            }
            return lines
        }
    }

    func run() async throws -> TokenReport {
        let (request, stream) = (rendering.request, rendering.stream)
        let (format, layout) = try await rendering.format()
        let trainer = request.model.trainer
        let makeConverter = try rendering.makeConverter()
        let pipeline = operations.pipeline()
        let gathered = Gathered()
        var totals = TokenTotals()
        let end = Mutex<RowStream.End?>(nil)
        if let renderer = request.model.renderer {
            totals = try await renderer.count(maximumTokens: request.maximumTokens) { send in
                let read = try await stream.run(pipeline) {
                    try CountWorker(layout, for: trainer, converter: try makeConverter?(), estimate: nil)
                } merge: { output, _ in
                    try send(gathered.add(output))
                }
                end.withLock { $0 = read }
            }
        } else {
            let estimate = EstimateRenderer(maximumTokens: request.maximumTokens)
            let read = try await stream.run(pipeline) {
                try CountWorker(layout, for: trainer, converter: try makeConverter?(), estimate: estimate)
            } merge: { output, _ in
                _ = gathered.add(output)
            }
            end.withLock { $0 = read }
        }
        totals.merge(gathered.totals)
        // Rows of a table that could not be read never came to a worker.
        if let end = end.withLock({ $0 }) {
            var log = ProblemLog(limit: CountWorker.keptRefusals)
            let refused = try log.locate(end, in: stream.source)
            totals.rows += refused
            totals.refused += refused
            let refusals = log.kept.map {
                TokenTotals.Refusal(
                    line: $0.line, reason: ($0.file.map { "\($0): " } ?? "") + $0.message)
            }
            totals.refusals = Array((totals.refusals + refusals).prefix(CountWorker.keptRefusals))
        }
        return TokenReport(
            source: stream.source.name, format: format, model: request.model, maximumTokens: request.maximumTokens,
            totals: totals)
    }
}

extension TokenTotals {
    /// Adds the totals of other rows.
    fileprivate mutating func merge(_ other: TokenTotals) {
        rows += other.rows
        tokens += other.tokens
        trainedTokens += other.trainedTokens
        longest = max(longest, other.longest)
        truncated += other.truncated
        dropped += other.dropped
        refused += other.refused
        let merged = (refusals + other.refusals).sorted { ($0.row ?? .max) < ($1.row ?? .max) }
        refusals = Array(merged.prefix(CountWorker.keptRefusals))
    }
}

import Core
import Datasets
import LocalCloud
import Processes

/// The engine's `render.py` as a child process: chat template and tokenizer of a local model, without its weights.
///
/// It stays off the network, runs no code of the model's own, and ends with this process.
struct EngineChatRenderer: ChatRenderer {
    let runtime: EngineRuntime
    /// Has the tokenizer's files.
    let modelFolder: String
    /// An existing folder for the pipe.
    let temporaryFolder: String

    func render(_ request: [UInt8], maximumTokens: Int) async throws -> RenderedRow {
        let run = try await start("render", maximumTokens)
        let controlTokens = try await run.ready()
        // A row may be larger than the pipe.
        let pipe = run.pipe
        async let sent: Void = pipe.sendAside(request + [0x0A])
        var rendered: RenderedRow?
        var refusal: String?
        try await run.events { event in
            switch event["event"]?.string {
            case "rendered": rendered = RenderedRow(event: event, controlTokens: controlTokens)
            case "refused": refusal = event["reason"]?.string ?? ""
            default: break
            }
        }
        try await sent
        if let rendered { return rendered }
        throw DatasetError(
            refusal == nil ? DatasetError.renderFailed : DatasetError.rowUnusable,
            TerminalText.escape(refusal ?? "the engine's renderer ended without an answer"))
    }

    func count(
        maximumTokens: Int,
        feed: @escaping @Sendable (_ send: @escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> TokenTotals {
        let run = try await start("count", maximumTokens)
        _ = try await run.ready()
        let pipe = run.pipe
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await feed { try pipe.send($0) }
                try await pipe.sendAside([0x0A])
            }
            var totals: TokenTotals?
            do {
                try await run.events { event in
                    if event["event"]?.string == "counted" { totals = TokenTotals(event: event) }
                }
            } catch {
                // The feeder may wait in the pipe for a reader: it wakes because the reader is gone.
                group.cancelAll()
                throw error
            }
            try await group.waitForAll()
            guard let totals else {
                throw DatasetError(DatasetError.renderFailed, "the engine's renderer ended without its totals")
            }
            return totals
        }
    }

    private func start(_ mode: String, _ maximumTokens: Int) async throws -> RenderRun {
        let pipe = try RequestPipe(in: temporaryFolder)
        let arguments: JSONValue = [
            "mode": .string(mode), "requests": .string(pipe.path), "modelFolder": .string(modelFolder),
            "maxLength": .int(Int64(maximumTokens)),
        ]
        let spec = runtime.spec(
            name: "render.py", program: "render.py", arguments: arguments, threads: 1, extra: [:], grace: .seconds(1))
        let child = try await ChildProcess.start(spec, under: runtime.guardian, ledger: nil)
        return RenderRun(child: child, pipe: pipe)
    }
}

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
        let (pipe, child) = (run.pipe, run.child)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await feed { try pipe.send($0) }
                    try await pipe.sendAside([0x0A])
                } catch {
                    // The program waits for the end of its requests, which never comes.
                    await child.stop()
                    throw error
                }
            }
            var totals: TokenTotals?
            do {
                try await run.events { event in
                    if event["event"]?.string == "counted" { totals = TokenTotals(event: event) }
                }
            } catch {
                group.cancelAll()
                try await Self.rethrowOwnError(of: &group)
                throw error
            }
            try await group.waitForAll()
            guard let totals else {
                throw DatasetError(DatasetError.renderFailed, "the engine's renderer ended without its totals")
            }
            return totals
        }
    }

    /// Throws what went wrong in feeding, unless it is only that the program had gone.
    private static func rethrowOwnError(of group: inout ThrowingTaskGroup<Void, any Error>) async throws {
        do {
            try await group.waitForAll()
        } catch is CancellationError {
            return
        } catch let error as DatasetError where error.code == DatasetError.renderFailed {
            return
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

internal import Core
internal import Hummingbird
package import LocalCloud
internal import Logging
internal import NIOCore
package import Processes
internal import Synchronization

/// A launcher whose replicas are tiny HTTP servers in this process. They answer with their model's name.
package final class FakeReplicas: ReplicaLauncher {
    private struct State {
        var handles: [Handle] = []
        var specs: [ReplicaSpec] = []
        var failing: Set<String> = []
        var gate: Latch<Void>?
    }

    private let state = Mutex(State())
    private let listens: Bool

    /// - Parameter listens: false where nobody invokes them: then a replica is a value, and starts at once.
    package init(listens: Bool = true) { self.listens = listens }

    /// Replicas of these models do not become healthy.
    package func fail(_ models: Set<String>) { state.withLock { $0.failing = models } }
    /// Holds replicas that start from now on, until the result is set: they are not healthy before.
    package func hold() -> Latch<Void> {
        let gate = Latch<Void>()
        state.withLock { $0.gate = gate }
        return gate
    }
    /// What was asked to be launched, in order.
    package var specs: [ReplicaSpec] { state.withLock { $0.specs } }
    /// Replicas that run now.
    package var running: [Handle] { state.withLock { $0.handles }.filter { !$0.hasEnded } }

    package func launch(_ spec: ReplicaSpec) async throws -> any ReplicaHandle {
        let (fails, gate) = state.withLock { state in
            state.specs.append(spec)
            return (state.failing.contains(spec.modelName) || spec.faults?.failsToStart == true, state.gate)
        }
        let server = listens ? try await Server(spec.modelName) : nil
        let handle = Handle(spec, fails: fails, gate: gate, server: server)
        state.withLock { $0.handles.append(handle) }
        return handle
    }

    /// One replica.
    package final class Handle: ReplicaHandle {
        package let id: String
        package let host = "127.0.0.1"
        package let port: Int
        package let processID: Int32 = 0
        package let spec: ReplicaSpec
        private let fails: Bool
        private let gate: Latch<Void>?
        private let server: Server?
        private let ending = Latch<ReplicaExit>()

        fileprivate init(_ spec: ReplicaSpec, fails: Bool, gate: Latch<Void>?, server: Server?) {
            id = spec.id
            self.spec = spec
            self.fails = fails
            self.gate = gate
            self.server = server
            port = server?.port ?? 9
        }

        package var hasEnded: Bool { ending.current != nil }

        package func waitUntilHealthy(timeout: Duration) async throws {
            await gate?.value
            guard fails else { return }
            end(ReplicaExit(wasAsked: false, reason: "exit status 1", lastWords: "no such weights"))
            throw EngineError(EngineError.replicaUnhealthy, "replica \(id) ended: no such weights")
        }

        /// Like a real replica's: a reader that is cancelled still waits for the end.
        package var exits: AsyncStream<ReplicaExit> {
            let isTold = Latch<Bool>()
            return AsyncStream { [self] in
                guard isTold.current == nil else { return nil }
                defer { isTold.set(true) }
                return await ending.value
            }
        }

        package func stop() async { end(ReplicaExit(wasAsked: true, reason: "stopped", lastWords: "")) }

        /// Ends the replica as a crash would.
        package func crash() { end(ReplicaExit(wasAsked: false, reason: "signal 9", lastWords: "killed")) }

        private func end(_ exit: ReplicaExit) {
            server?.task.cancel()
            ending.set(exit)
        }
    }

    /// The HTTP server of one replica, on a free loopback port until its task is cancelled.
    fileprivate final class Server: Sendable {
        let port: Int
        let task: Task<Void, any Error>

        init(_ modelName: String) async throws {
            let (ports, input) = AsyncStream.makeStream(of: Int.self)
            let router = Router()
            for path in ["/invocations", "/v1/chat/completions"] {
                router.post(RouterPath(path)) { request, _ in try await Self.answer(request, modelName) }
            }
            let application = Application(
                router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in
                    input.yield(channel.localAddress?.port ?? 0)
                    input.finish()
                }, logger: Logger(label: "replica", factory: { _ in SwiftLogNoOpLogHandler() }))
            task = Task { try await application.run() }
            var first = 0
            for await port in ports { first = port }
            port = first
        }

        private static func answer(_ request: Request, _ modelName: String) async throws -> Response {
            let text = String(buffer: try await request.body.collect(upTo: 8 << 20))
            guard text.hasPrefix("{") else {
                return Response(
                    status: .badRequest, body: .init(byteBuffer: ByteBuffer(string: #"{"error":"not JSON"}"#)))
            }
            guard text.contains("\"stream\":true") else {
                return Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: .init(byteBuffer: ByteBuffer(string: #"[{"generated_text":"\#(modelName)"}]"#)))
            }
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream"],
                body: ResponseBody { writer in
                    for part in 1...3 {
                        try await writer.write(ByteBuffer(string: "data: \(modelName) \(part)\n\n"))
                    }
                    try await writer.finish(nil)
                })
        }
    }
}

import Core
import Hummingbird
import LocalCloud
import Logging
import NIOCore
import Synchronization

/// A launcher whose replicas are tiny HTTP servers in this process. They answer with their model's name.
final class FakeReplicas: ReplicaLauncher {
    private struct State {
        var handles: [Handle] = []
        var specs: [ReplicaSpec] = []
        var failing: Set<String> = []
    }

    private let state = Mutex(State())

    /// Replicas of these models do not become healthy.
    func fail(_ models: Set<String>) { state.withLock { $0.failing = models } }
    var specs: [ReplicaSpec] { state.withLock { $0.specs } }
    /// Replicas that run now.
    var running: [Handle] { state.withLock { $0.handles }.filter { !$0.hasEnded } }

    func launch(_ spec: ReplicaSpec) async throws -> any ReplicaHandle {
        state.withLock { $0.specs.append(spec) }
        let fails = state.withLock { $0.failing.contains(spec.modelName) } || spec.faults?.failsToStart == true
        let handle = try await Handle.start(spec, fails: fails)
        state.withLock { $0.handles.append(handle) }
        return handle
    }

    final class Handle: ReplicaHandle {
        let id: String
        let host = "127.0.0.1"
        let port: Int
        let processID: Int32 = 0
        let spec: ReplicaSpec
        private let fails: Bool
        private let server: Task<Void, any Error>
        private let ending = Mutex<(ReplicaExit?, [CheckedContinuation<ReplicaExit, Never>])>((nil, []))

        private init(_ spec: ReplicaSpec, port: Int, fails: Bool, server: Task<Void, any Error>) {
            self.id = spec.id
            self.spec = spec
            self.port = port
            self.fails = fails
            self.server = server
        }

        static func start(_ spec: ReplicaSpec, fails: Bool) async throws -> Handle {
            let (ports, input) = AsyncStream.makeStream(of: Int.self)
            let router = Router()
            let answer: @Sendable (Request, BasicRequestContext) async throws -> Response = { request, _ in
                let body = try await request.body.collect(upTo: 8 << 20)
                let text = String(buffer: body)
                guard text.hasPrefix("{") else {
                    return Response(
                        status: .badRequest, body: .init(byteBuffer: ByteBuffer(string: #"{"error":"not JSON"}"#)))
                }
                if text.contains("\"stream\":true") {
                    return Response(
                        status: .ok, headers: [.contentType: "text/event-stream"],
                        body: ResponseBody { writer in
                            for part in 1...3 {
                                try await writer.write(ByteBuffer(string: "data: \(spec.modelName) \(part)\n\n"))
                            }
                            try await writer.finish(nil)
                        })
                }
                return Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: .init(byteBuffer: ByteBuffer(string: #"[{"generated_text":"\#(spec.modelName)"}]"#)))
            }
            router.post("/invocations", use: answer)
            router.post("/v1/chat/completions", use: answer)
            let application = Application(
                router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in
                    input.yield(channel.localAddress?.port ?? 0)
                    input.finish()
                }, logger: Logger(label: "replica", factory: { _ in SwiftLogNoOpLogHandler() }))
            let server = Task { try await application.run() }
            var port = 0
            for await running in ports { port = running }
            return Handle(spec, port: port, fails: fails, server: server)
        }

        var hasEnded: Bool { ending.withLock { $0.0 != nil } }

        func waitUntilHealthy(timeout: Duration) async throws {
            if fails {
                end(ReplicaExit(wasAsked: false, reason: "exit status 1", lastWords: "no such weights"))
                throw EngineError(EngineError.replicaUnhealthy, "replica \(id) ended: no such weights")
            }
        }

        /// Like a real replica's: a reader that is cancelled still waits for the end.
        var exits: AsyncStream<ReplicaExit> {
            let isTold = Atomic(false)
            return AsyncStream { [self] in
                guard !isTold.value else { return nil }
                let exit = await exit()
                isTold.value = true
                return exit
            }
        }

        private final class Atomic: Sendable {
            private let state: Mutex<Bool>
            init(_ value: Bool) { state = Mutex(value) }
            var value: Bool {
                get { state.withLock { $0 } }
                set { state.withLock { $0 = newValue } }
            }
        }

        private func exit() async -> ReplicaExit {
            await withCheckedContinuation { continuation in
                let exit = ending.withLock { ending in
                    if ending.0 == nil { ending.1.append(continuation) }
                    return ending.0
                }
                if let exit { continuation.resume(returning: exit) }
            }
        }

        func stop() async { end(ReplicaExit(wasAsked: true, reason: "stopped", lastWords: "")) }

        /// Ends the replica as a crash would.
        func crash() { end(ReplicaExit(wasAsked: false, reason: "signal 9", lastWords: "killed")) }

        private func end(_ exit: ReplicaExit) {
            server.cancel()
            let readers = ending.withLock { ending in
                defer { ending.1 = [] }
                if ending.0 == nil { ending.0 = exit }
                return ending.1
            }
            for reader in readers { reader.resume(returning: exit) }
        }
    }
}

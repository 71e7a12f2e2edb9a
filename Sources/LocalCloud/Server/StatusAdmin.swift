import Core
internal import Synchronization

/// `/_slipway/status` and `/_slipway/stop`.
final class StatusAdmin: AdminHandler {
    private let instance = Mutex<LocalInstance?>(nil)
    private let stopping: AsyncStream<Void>.Continuation
    /// Yields when somebody asks the server to stop.
    let stops: AsyncStream<Void>

    init() { (stops, stopping) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    var sections: Set<String> { ["status", "stop"] }

    func set(_ value: LocalInstance) { instance.withLock { $0 = value } }

    func answer(_ call: AdminCall) async throws -> JSONValue {
        switch (call.method, call.path) {
        case ("GET", ["status"]):
            guard let instance = instance.withLock({ $0 }) else { return ["state": "starting"] }
            return [
                "state": "running", "url": .string(instance.url), "pid": .int(Int64(instance.pid)),
                "account": .string(instance.account), "region": .string(instance.region),
                "nonce": .string(instance.nonce), "startedAt": .string(instance.startedAt),
                "data": .string(instance.dataFolder),
            ]
        case ("POST", ["stop"]):
            stopping.yield()
            return ["state": "stopping"]
        default: throw AWSFault("NotFound", "There is nothing at \(call.path.joined(separator: "/")).", status: 404)
        }
    }
}

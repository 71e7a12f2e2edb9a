package import AWSWire
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
internal import Gateway
internal import HTTPTypes
package import LocalCloud
internal import Logging
internal import Store
package import TestSupport

/// A whole local cloud inside the test's process, on a clock that the test moves: every service, no socket in front, no
/// Python, no processes.
///
/// Client and cloud share one time: whoever waits on ``clock`` is woken when ``advance(by:)`` gets there, after the cloud
/// has settled at every deadline of its own on the way. Requests are signed with ``keys`` and sent over ``transport``.
package final class InProcessCloud: Sendable {
    package let runtime: LocalCloudRuntime
    package let engine: FakeEngine
    package let replicas: FakeReplicas
    /// The time of the client.
    package let clock: ManualClock
    /// Calendar time that goes with ``clock``; the cloud stamps with the same.
    package let wall: ManualClockWall
    package let region: String
    /// Back-off, draining and the length of jobs: moved along with ``clock``.
    private let machine: ManualClock
    private let running: Task<Void, any Error>

    /// Opens the folder's cloud and returns when it runs.
    ///
    /// - Parameters:
    ///   - folder: the data folder; a second cloud over the same folder goes on where the first was stopped.
    ///   - clock: the client's clock; a fresh one unless the test has one already.
    ///   - origin: cloud time where `clock` stands at zero; a whole minute, at which alarms are judged.
    package init(
        folder: String, clock: ManualClock = ManualClock(), region: String = "us-west-2",
        engine: FakeEngine = FakeEngine(), replicas: FakeReplicas = FakeReplicas(),
        hubModels: [HubModel] = HubModel.catalogue, origin: Date = Date(timeIntervalSince1970: 1_800_000_000)
    ) async throws {
        (self.engine, self.replicas, self.clock, self.region) = (engine, replicas, clock, region)
        let (wall, machine) = (clock.wall(from: origin), ManualClock())
        (self.wall, self.machine) = (wall, machine)
        let base = folder + "/base-model"
        try DurableFile.makeFolder(base)
        try DurableFile.write(Array("{}".utf8), to: base + "/config.json")
        let random = SeededRandomSource(seed: 1)
        runtime = try LocalCloudRuntime.open(
            LocalCloudSetting(dataFolder: folder + "/data", region: region),
            engines: LocalCloudEngines(
                training: engine, launcher: replicas, gateway: Gateway(clock: InstantClock(), random: random),
                baseModelFolder: base, hubModels: hubModels),
            surroundings: LocalCloudSurroundings(
                machine: MachineTime(machine, wall: wall), machineClock: machine, random: random,
                clock: .manual(start: wall.now)),
            logger: Logger(label: "cloud", factory: { _ in SwiftLogNoOpLogHandler() }))
        running = Task { [runtime] in try await runtime.run() }
        // The alarms' judge sleeps: everything before it is started.
        await runtime.clock.waitForSleepers()
        await settle()
    }

    /// Ends jobs and replicas and closes the database. Records stay as they are.
    package func stop() async throws {
        running.cancel()
        try await running.value
        try runtime.store.close()
    }

    // MARK: What a client needs

    /// Where ``transport`` answers.
    package var url: String { "http://127.0.0.1:4566" }
    package var keys: SigV4Credentials {
        SigV4Credentials(
            accessKeyID: runtime.identity.accessKeyID, secretAccessKey: runtime.identity.secretAccessKey)
    }
    package var account: String { runtime.identity.account }
    package var nonce: String { runtime.identity.nonce }
    /// Calls the cloud without a socket.
    package var transport: any HTTPTransport { Transport(base: runtime.transport, clock: runtime.clock) }

    /// Time does not move while a request is under way.
    private struct Transport: HTTPTransport {
        let base: InMemoryTransport
        let clock: CloudClock

        func send(_ call: HTTPCall) async throws -> HTTPReply {
            // The control surface may be asked to move the clock, which waits for those who take part in it.
            if call.head.path?.hasPrefix("/_slipway/") == true { return try await base.send(call) }
            return try await clock.participate { try await base.send(call) }
        }
    }

    /// Asks an endpoint and gives the answer's text.
    package func invoke(_ endpoint: String, _ body: String = #"{"inputs":"hi"}"#) async throws -> String {
        guard let plane = runtime.plane else { return "" }
        let principal = Principal(
            arn: "arn:aws:iam::\(account):user/slipway", userID: "AIDATEST", accessKeyID: keys.accessKeyID,
            isVerified: true)
        let reply = try await plane.runtime.answer(
            RawCall(
                operation: "InvokeEndpoint", labels: ["EndpointName": endpoint], body: Array(body.utf8),
                principal: principal, requestID: "test", region: region, account: account))
        return String(decoding: try await reply.body.collect(upTo: 1 << 20), as: UTF8.self)
    }

    // MARK: Time

    /// Moves time forward for cloud and client. Returns when all that fell due in the cloud has settled; the client's
    /// sleepers are woken last.
    package func advance(by duration: Duration) async {
        await settle()
        await runtime.clock.advance(by: duration)
        machine.advance(by: duration)
        await settle()
        clock.advance(by: duration)
    }

    /// Waits until everything that can happen at this time has happened: deployments wait for their next deadline,
    /// replicas serve or have failed, jobs have ended unless the engine holds them.
    package func settle() async { await runtime.clock.settle() }

    /// Runs a client while time moves by itself: whenever the client waits on ``clock``, time goes to its next deadline.
    package func moving<Result: Sendable>(
        _ client: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await client() }
            group.addTask {
                while !Task.isCancelled {
                    await self.clock.waitForSleepers()
                    guard let deadline = self.clock.nextDeadline else { continue }
                    await self.advance(by: self.clock.now.duration(to: deadline))
                }
                return nil
            }
            defer { group.cancelAll() }
            while let next = try await group.next() {
                if let result = next { return result }
            }
            throw CancellationError()
        }
    }

    // MARK: What happens to the cloud

    /// Puts an alarm into a state; one that does not exist is made, over a metric that nobody writes.
    ///
    /// Like SetAlarmState it lasts until the alarm is judged again, so time first moves past a judgement that is near:
    /// the deployments' next look, within five seconds, sees this state.
    package func setAlarm(_ name: String, _ value: AlarmState.Value, reason: String = "set by the test") async throws {
        let alarms = runtime.alarms
        if alarms.alarm(name) == nil {
            try await alarms.put(
                StoredAlarm(
                    name: name, arn: "arn:aws:cloudwatch:\(region):\(account):alarm:\(name)", areActionsEnabled: false,
                    okActions: [], alarmActions: [], insufficientDataActions: [],
                    series: MetricSeries(namespace: "Slipway/Test", metric: name), statisticName: "Average",
                    isExtended: false, period: 60, evaluationPeriods: 1, threshold: 1, comparison: .greater,
                    missingData: .ignore, missingDataWasGiven: true, configured: wall.now,
                    state: AlarmState(value: value, reason: reason, since: wall.now), transitioned: wall.now))
        }
        let past = wall.now.timeIntervalSince1970.truncatingRemainder(dividingBy: 10)
        if past >= 5 { await advance(by: .seconds(10 - past)) }
        try await alarms.move(
            name, configured: nil, to: AlarmState(value: value, reason: reason, since: wall.now))
    }

    /// Injects a fault, as `slipway local inject` does: `["kind": "capacity", "next": true]`.
    @discardableResult
    package func inject(_ fault: JSONValue) async throws -> JSONValue? {
        try await runtime.plane?.faults.answer(AdminCall(method: "POST", path: ["faults"], body: fault))
    }
}

internal import Core
internal import Gateway
internal import Logging
internal import Rollouts
internal import Synchronization

/// The replicas of one endpoint, by configuration, and the routes that lead to them.
///
/// An instance is a replica process. Each has a task that keeps one running: it starts it, waits until it is healthy,
/// restarts it with back-off when it dies, and ends it when the fleet shrinks. Routes are published after every change.
/// A start takes part in the cloud clock, so that advancing it answers only when the instance serves or has failed.
actor EndpointFleets {
    /// One copy of one workload.
    struct Slot {
        let number: Int
        let workload: WorkloadID
        let launchID: String
        var task: Task<Void, Never>?
        var address: ReplicaAddress?
        var handle: (any ReplicaHandle)?
        /// Why the last start did not end with a healthy replica; nil once one did.
        var startFailure: String?
        /// Whether another try would end the same way.
        var isHopeless = false
        var startAttempts = 0
    }

    struct FleetState {
        var plan: FleetPlan
        var slots: [Slot] = []
    }

    private struct Waiter {
        let id: Int
        let config: String
        let continuation: CheckedContinuation<Void, any Error>
    }

    let endpoint: String
    let arn: String
    let tools: FleetTools
    var fleets: [String: FleetState] = [:]
    /// The configuration that serves, the one that is to replace it, and how traffic is split between them.
    var blue: String?
    var green: String?
    var split = TrafficSplit(greenInstances: 0, fleet: 1)
    private nonisolated let waiters = Mutex<[Waiter]>([])
    private var nextNumber = 0
    private static let startAttempts = 2

    init(endpoint: String, arn: String, tools: FleetTools) {
        self.endpoint = endpoint
        self.arn = arn
        self.tools = tools
    }

    /// Brings a fleet up to `instances` healthy instances, or more where it has more already.
    ///
    /// - Throws: `control_plane.replica_failed` or `control_plane.capacity` with the replica's last words, when an
    ///   instance did not start; `CancellationError`.
    func provision(_ plan: FleetPlan, instances: Int) async throws {
        launch(plan, instances: instances)
        nextNumber += 1
        let id = nextNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                waiters.withLock {
                    $0.append(Waiter(id: id, config: plan.configName, continuation: continuation))
                }
                if Task.isCancelled { giveUp(id) } else { settleWaiters() }
            }
        } onCancel: {
            giveUp(id)
        }
    }

    /// Starts what a fleet lacks and returns without waiting for it.
    func launch(_ plan: FleetPlan, instances: Int) {
        var fleet = fleets[plan.configName] ?? FleetState(plan: plan)
        fleet.plan = plan
        let wanted = plan.counts(for: instances)
        var added: [Int] = []
        for workload in plan.workloads {
            let present = fleet.slots.count { $0.workload == workload.id }
            let name = [endpoint, plan.configName, workload.variant, workload.component].compactMap(\.self)
            for _ in present..<max(present, wanted[workload.id] ?? 0) {
                nextNumber += 1
                let id = (name + ["\(nextNumber)", tools.random.hex(bytes: 3)]).joined(separator: "-")
                fleet.slots.append(Slot(number: nextNumber, workload: workload.id, launchID: id))
                added.append(nextNumber)
            }
        }
        fleets[plan.configName] = fleet
        for number in added {
            let config = plan.configName
            let task = tools.clock.follow { await self.keepRunning(number, config) }
            change(number, config) { $0.task = task }
        }
    }

    /// Says which configuration serves and which one may replace it, and how traffic is split.
    func route(blue: String?, green: String?, split: TrafficSplit) {
        (self.blue, self.green, self.split) = (blue, green, split)
        publish()
    }

    /// Shrinks a fleet to `keeping` instances: takes them out of the routes, lets requests in flight finish, ends them.
    ///
    /// - Parameter draining: the most real time that requests in flight are given.
    func retire(_ config: String, keeping: Int, draining: Duration) async {
        guard let fleet = fleets[config] else { return }
        let kept = keeping == 0 ? [:] : fleet.plan.counts(for: keeping)
        var leaving: [Slot] = []
        var staying: [Slot] = []
        var counted: [WorkloadID: Int] = [:]
        for slot in fleet.slots {
            counted[slot.workload, default: 0] += 1
            if counted[slot.workload, default: 0] <= kept[slot.workload] ?? 0 {
                staying.append(slot)
            } else {
                leaving.append(slot)
            }
        }
        fleets[config]?.slots = staying
        if staying.isEmpty, keeping == 0 { fleets[config] = nil }
        publish()
        settleWaiters()
        await end(leaving, draining: draining)
    }

    /// Ends every replica and takes the routes away.
    func stop(draining: Duration) async {
        let all = fleets.values.flatMap(\.slots)
        fleets = [:]
        (blue, green) = (nil, nil)
        tools.gateway.removeRoutes(endpoint: arn)
        settleWaiters()
        await end(all, draining: draining)
    }

    /// Copies of a fleet that take traffic, by workload.
    func healthy(_ config: String) -> [WorkloadID: Int] {
        (fleets[config]?.slots ?? []).reduce(into: [:]) { counts, slot in
            if slot.address != nil { counts[slot.workload, default: 0] += 1 }
        }
    }

    /// Applies faults that were injected or removed to what already runs.
    func faultsChanged() async {
        publish()
        for (config, fleet) in fleets {
            for slot in fleet.slots where slot.handle != nil && faults(slot.workload, config).contains(.crash) {
                if let handle = slot.handle { await tools.kill(handle) }
            }
        }
    }

    func faults(_ workload: WorkloadID, _ config: String) -> [FaultKind] {
        let model = fleets[config]?.plan.workload(workload)?.modelName
        return tools.faults.at(FaultScope(endpoint: endpoint, config: config, model: model))
    }

    private func end(_ slots: [Slot], draining: Duration) async {
        let ids = Set(slots.compactMap { $0.address?.id })
        if !ids.isEmpty, draining > .zero {
            await withTaskGroup(of: Void.self) { group in
                let (gateway, clock, arn) = (tools.gateway, tools.machineClock, arn)
                group.addTask { await gateway.waitUntilIdle(endpoint: arn, replicaIDs: ids) }
                // Cancelled when the replicas were idle first.
                group.addTask { try? await clock.sleep(for: draining) }
                await group.next()
                group.cancelAll()
            }
        }
        for slot in slots { slot.task?.cancel() }
        for slot in slots { await slot.task?.value }
    }

    // MARK: One instance

    private func keepRunning(_ number: Int, _ config: String) async {
        var backOff = BackOff()
        var isFirstFailure = true
        while !Task.isCancelled {
            do {
                let handle = try await tools.clock.participate { try await self.start(number, config) }
                backOff.reset()
                await serve(handle, number, config)
                await handle.stop()
            } catch is CancellationError {
                break
            } catch {
                note(error, number, config)
                // A first failure may be chance, and whoever provisions the fleet waits for the second try.
                if isFirstFailure {
                    isFirstFailure = false
                    continue
                }
            }
            if Task.isCancelled { break }
            do { try await tools.machineClock.sleep(for: backOff.next()) } catch { break }
        }
    }

    /// Starts a replica and returns when it is healthy.
    private func start(_ number: Int, _ config: String) async throws -> any ReplicaHandle {
        guard let fleet = fleets[config], let slot = fleet.slots.first(where: { $0.number == number }),
            let workload = fleet.plan.workload(slot.workload)
        else { throw CancellationError() }
        let faults = faults(slot.workload, config)
        guard !faults.contains(.capacity) else {
            throw ControlPlaneError(
                ControlPlaneError.capacity,
                "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error "
                    + "(injected fault).")
        }
        let folder = try await folder(for: workload)
        let spec = ReplicaSpec(
            id: slot.startAttempts == 0 ? slot.launchID : "\(slot.launchID)-\(slot.startAttempts)",
            modelFolder: folder, modelName: workload.modelName,
            environment: workload.environment.filter { FleetTools.isPassedOn($0.key) }, faults: faults.replicaFaults)
        change(number, config) { $0.startAttempts += 1 }
        let handle = try await tools.launcher.launch(spec)
        do {
            let limit = workload.startupTimeoutSeconds + faults.startDelaySeconds
            try await handle.waitUntilHealthy(timeout: .seconds(limit))
            try Task.checkCancellation()
            return handle
        } catch {
            await handle.stop()
            throw error
        }
    }

    /// The local folder with a workload's model.
    private func folder(for workload: FleetPlan.Workload) async throws -> String {
        if let image = workload.image, !ServingImage.isServed(image) {
            throw ControlPlaneError(
                ControlPlaneError.imageUnserved,
                "The local cloud cannot run the image \(image) of model \(workload.modelName): its engine stands in for "
                    + "LMI (DJL), vLLM, TGI and SGLang images alone.")
        }
        guard let artifact = workload.artifact else {
            throw ControlPlaneError(
                ControlPlaneError.imageUnserved,
                "Model \(workload.modelName) has no model data, and the local cloud's containers download none.")
        }
        return try await tools.library.folder(for: artifact)
    }

    /// Lets a healthy replica take traffic until it ends or the instance is wanted no more.
    private func serve(_ handle: any ReplicaHandle, _ number: Int, _ config: String) async {
        change(number, config) { slot in
            slot.address = ReplicaAddress(id: handle.id, host: handle.host, port: handle.port)
            slot.handle = handle
            slot.startFailure = nil
        }
        publish()
        settleWaiters()
        if let slot = slot(number, config), faults(slot.workload, config).contains(.crash) {
            await tools.kill(handle)
        }
        let ending = await ending(of: handle)
        change(number, config) { slot in
            slot.address = nil
            slot.handle = nil
        }
        publish()
        if let ending, !Task.isCancelled {
            tools.logger.warning(
                "replica ended",
                metadata: [
                    "replica.id": "\(handle.id)", "reason": "\(ending.reason)",
                    "last.words": "\(TerminalText.escape(ending.lastWords))",
                ])
        }
    }

    /// Waits until the replica has ended. When the instance is wanted no more, the replica is ended first.
    private func ending(of handle: any ReplicaHandle) async -> ReplicaExit? {
        let clock = tools.machineClock
        return await withTaskGroup(of: ReplicaExit?.self) { group in
            group.addTask {
                var last: ReplicaExit?
                for await exit in handle.exits { last = exit }
                return last
            }
            group.addTask {
                // Over by cancellation alone: nobody waits ten years. A replica need not notice a cancelled reader.
                try? await clock.sleep(for: .seconds(10 * 365 * 86_400))
                await handle.stop()
                return nil
            }
            var ending: ReplicaExit?
            while let next = await group.next() {
                ending = ending ?? next
                group.cancelAll()
            }
            return ending
        }
    }

    private func note(_ error: any Error, _ number: Int, _ config: String) {
        let reason = (error as? any CodedError)?.message ?? String(describing: error)
        let code = (error as? ControlPlaneError)?.code
        change(number, config) { slot in
            slot.startFailure = reason
            slot.isHopeless =
                code == ControlPlaneError.capacity || code == ControlPlaneError.imageUnserved
                || code == ControlPlaneError.artifactUnusable
        }
        tools.logger.warning(
            "replica did not start",
            metadata: ["endpoint": "\(endpoint)", "config": "\(config)", "reason": "\(TerminalText.escape(reason))"])
        settleWaiters()
    }

    private func slot(_ number: Int, _ config: String) -> Slot? {
        fleets[config]?.slots.first { $0.number == number }
    }

    private func change(_ number: Int, _ config: String, _ body: (inout Slot) -> Void) {
        guard let index = fleets[config]?.slots.firstIndex(where: { $0.number == number }) else { return }
        if var slot = fleets[config]?.slots[index] {
            body(&slot)
            fleets[config]?.slots[index] = slot
        }
    }

    // MARK: Waiting

    private nonisolated func giveUp(_ id: Int) {
        let waiter = waiters.withLock { waiters in
            waiters.firstIndex { $0.id == id }.map { waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: CancellationError())
    }

    private func settleWaiters() {
        let settled = waiters.withLock { waiters in
            let settled = waiters.compactMap { waiter in result(for: waiter).map { (waiter, $0) } }
            waiters.removeAll { waiter in settled.contains { $0.0.id == waiter.id } }
            return settled
        }
        for (waiter, result) in settled { waiter.continuation.resume(with: result) }
    }

    /// How a waiter's wait ends; nil while it goes on.
    private func result(for waiter: Waiter) -> Result<Void, any Error>? {
        guard let fleet = fleets[waiter.config] else { return .failure(CancellationError()) }
        let failed = fleet.slots.first { slot in
            slot.address == nil && slot.startFailure != nil
                && (slot.startAttempts >= Self.startAttempts || slot.isHopeless)
        }
        if let failed {
            return .failure(ControlPlaneError(ControlPlaneError.replicaFailed, failed.startFailure ?? ""))
        }
        return fleet.slots.allSatisfy { $0.address != nil } ? .success(()) : nil
    }
}

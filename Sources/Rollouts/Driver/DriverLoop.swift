internal import Core

/// What comes back to the driver's loop from its child tasks.
enum DriverMessage: Sendable {
    case woke(timer: Int)
    /// An effect has ended; nil: it was cancelled.
    case effectEnded(id: Int, RolloutEvent?)
    case looked(RolloutEvent)
    case asked(RolloutRequest)
    case noMoreRequests
}

/// The driver's state while it runs: one effect, one look at the alarms and one useful timer at a time.
struct DriverLoop<C: Clock> where C.Duration == Duration {
    typealias Group = ThrowingTaskGroup<DriverMessage, any Error>

    private struct Running {
        var id: Int
        /// Finishing it cancels the effect.
        var life: AsyncStream<Never>.Continuation
        var isCancelled = false
    }

    let driver: RolloutDriver<C>
    var machine: RolloutMachine
    private var stored: RolloutMachine?
    private var waiting: RolloutEffect?
    private var running: Running?
    private var nextID = 0
    private var timer: (id: Int, at: RolloutTime)?
    private var nextLook: RolloutTime?
    private var isLooking = false
    private var lookBegan = RolloutTime(milliseconds: 0)

    init(driver: RolloutDriver<C>, machine: RolloutMachine) {
        self.driver = driver
        self.machine = machine
    }

    private var now: RolloutTime { RolloutTime(driver.wall.now) }
    private var looksAtAlarms: Bool { machine.watchesAlarms && !machine.spec.alarms.isEmpty }

    // MARK: Turns of the loop

    /// The first turn: looks at the alarms, then begins or makes the outstanding effect again.
    mutating func start(in group: inout Group) async throws -> RolloutOutcome? {
        stored = machine
        await driver.log.announce(machine.progress(at: now))
        if looksAtAlarms {
            lookBegan = now
            let look = await driver.look(machine.spec.alarms)
            try Task.checkCancellation()
            nextLook = now.advanced(by: driver.pace.alarmInterval)
            if let outcome = try await turn(look, in: &group) { return outcome }
        }
        if case .planned = machine.phase { return try await turn(.begin, in: &group) }
        if running == nil, waiting == nil { want(machine.outstandingEffects, in: &group) }
        return try await turn(.tick, in: &group)
    }

    /// One message: to the machine, into the log, then into effects and timers.
    mutating func take(
        _ message: DriverMessage, requests: AsyncStream<RolloutRequest>, in group: inout Group
    ) async throws -> RolloutOutcome? {
        switch message {
        case .woke(let id):
            guard timer?.id == id else { return nil }
            timer = nil
            guard looksAtAlarms else { return try await turn(.tick, in: &group) }
            if isLooking {
                // This timer may be of a look that has been answered; the present one has its whole interval.
                if let nextLook, now < nextLook {
                    arm(in: &group)
                    return nil
                }
                nextLook = now.advanced(by: driver.pace.alarmInterval)
                let stuck = RolloutEvent.alarmsUnreadable(reason: "the look before has not been answered yet")
                if let outcome = try await turn(stuck, in: &group) { return outcome }
                return try await turn(.tick, in: &group)
            }
            lookAtAlarms(in: &group)
            arm(in: &group)
            return nil
        case .looked(let event):
            isLooking = false
            if let outcome = try await turn(event, in: &group) { return outcome }
            if let deadline = machine.nextDeadline, looksAtAlarms, lookBegan < deadline, now >= deadline {
                // This look says nothing about the last part of the wait that ends now.
                lookAtAlarms(in: &group)
                arm(in: &group)
                return nil
            }
            return try await turn(.tick, in: &group)
        case .effectEnded(let id, let event):
            guard let ended = running, ended.id == id else { return nil }
            running = nil
            if let effect = waiting {
                waiting = nil
                perform(effect, in: &group)
            }
            guard let event, !ended.isCancelled else { return nil }
            return try await turn(event, in: &group)
        case .asked(let request):
            listen(to: requests, in: &group)
            return try await turn(request.event, in: &group)
        case .noMoreRequests: return nil
        }
    }

    private mutating func turn(_ event: RolloutEvent, in group: inout Group) async throws -> RolloutOutcome? {
        let before = machine
        let effects = machine.handle(event, at: now)
        if machine != stored { try await store() }
        if machine.phase != before.phase || machine.split != before.split {
            await driver.log.announce(machine.progress(at: now))
        }
        for effect in effects {
            if case .finish(let outcome) = effect { return outcome }
        }
        want(effects, in: &group)
        arm(in: &group)
        return nil
    }

    /// Stores the present state. On an error nothing more may be done.
    mutating func store() async throws {
        do {
            try await driver.log.save(machine.snapshot)
            stored = machine
        } catch let error as CancellationError {
            throw error
        } catch {
            throw RolloutError(
                RolloutError.logFailed, "storing the rollout's state in phase \(machine.phase.name): \(error)",
                hint: "free space or repair the data folder, then resume", underlying: error)
        }
    }

    // MARK: Effects

    /// The newest wish counts: what still runs for an older one is cancelled and awaited first.
    private mutating func want(_ effects: [RolloutEffect], in group: inout Group) {
        guard let effect = effects.first else {
            if machine.outstandingEffects.isEmpty { cancelRunning() }
            return
        }
        if running != nil {
            cancelRunning()
            waiting = effect
        } else {
            perform(effect, in: &group)
        }
    }

    private mutating func perform(_ effect: RolloutEffect, in group: inout Group) {
        nextID += 1
        let (id, driver) = (nextID, driver)
        let isForward = if case .rollingBack = machine.phase { false } else { true }
        let (life, continuation) = AsyncStream<Never>.makeStream()
        running = Running(id: id, life: continuation)
        group.addTask {
            .effectEnded(id: id, await driver.perform(effect, isForward: isForward, while: life))
        }
    }

    private mutating func cancelRunning() {
        running?.isCancelled = true
        running?.life.finish()
    }

    // MARK: Looks, timers, requests

    private mutating func lookAtAlarms(in group: inout Group) {
        isLooking = true
        lookBegan = now
        nextLook = now.advanced(by: driver.pace.alarmInterval)
        let (driver, names) = (driver, machine.spec.alarms)
        group.addTask { .looked(await driver.look(names)) }
    }

    /// Sleeps until the next deadline or look, unless a timer is set that rings early enough.
    private mutating func arm(in group: inout Group) {
        var next = machine.nextDeadline
        if looksAtAlarms {
            let look = nextLook ?? now
            // While a look is out, no wait may end before its answer; only one that stays away too long rings.
            next = isLooking ? look : next.map { min($0, look) } ?? look
        }
        guard let next, timer.map({ next < $0.at }) ?? true else { return }
        nextID += 1
        let id = nextID
        timer = (id, next)
        // A clock and a wall that round differently must not make this spin.
        let rest = max(.milliseconds(1), now.duration(to: next))
        let clock = driver.clock
        group.addTask {
            // Cancelled with the group only; the loop looks at cancellation itself.
            try? await clock.sleep(until: clock.now.advanced(by: rest), tolerance: nil)
            return .woke(timer: id)
        }
    }

    func listen(to requests: AsyncStream<RolloutRequest>, in group: inout Group) {
        group.addTask {
            for await request in requests { return .asked(request) }
            return .noMoreRequests
        }
    }
}

extension RolloutDriver {
    /// Reads the alarms; an error is evidence of nothing.
    func look(_ names: [String]) async -> RolloutEvent {
        do {
            return .alarmsObserved(try await target.alarmStates(names))
        } catch {
            return .alarmsUnreadable(reason: "\(error)")
        }
    }

    /// Makes one effect true; ends it early, and answers nil, when `life` ends first.
    func perform(_ effect: RolloutEffect, isForward: Bool, while life: AsyncStream<Never>) async -> RolloutEvent? {
        await withTaskGroup(of: RolloutEvent?.self) { group in
            group.addTask { await self.perform(effect, isForward: isForward) }
            group.addTask {
                for await _ in life {}
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            // An effect that is being cancelled must have ended before the next one begins.
            await group.waitForAll()
            return first
        }
    }

    /// Makes one effect true, with its tries; nil when it was cancelled.
    func perform(_ effect: RolloutEffect, isForward: Bool) async -> RolloutEvent? {
        var attempt = 1
        while true {
            do {
                try Task.checkCancellation()
                switch effect {
                case .provision(let fleet, let instances):
                    try await target.provision(fleet, instances: instances)
                    return .provisioned(fleet)
                case .shift(let split):
                    try await target.shift(to: split)
                    return .shifted
                case .retire(let fleet, let keeping):
                    try await target.retire(fleet, keeping: keeping)
                    return .retired(fleet)
                case .finish: return nil
                }
            } catch {
                if Task.isCancelled { return nil }
                let triesLeft = isForward && effect.isProvision(of: .green) ? 0 : pace.attempts - attempt
                if triesLeft <= 0 { return effect.failure("\(error)") }
                attempt += 1
                do {
                    try await clock.sleep(until: clock.now.advanced(by: pace.retryDelay), tolerance: nil)
                } catch {
                    return nil
                }
            }
        }
    }
}

extension RolloutEffect {
    /// The event that says this effect cannot be had.
    func failure(_ reason: String) -> RolloutEvent? {
        switch self {
        case .provision(let fleet, _): .provisionFailed(fleet, reason: reason)
        case .shift: .shiftFailed(reason: reason)
        case .retire(let fleet, _): .retireFailed(fleet, reason: reason)
        case .finish: nil
        }
    }
}

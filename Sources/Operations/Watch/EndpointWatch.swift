package import Core
package import Rollouts

/// Watches a native update through an observer until it has ended. Reads only; cancelling it stops nothing else.
package struct EndpointWatch<C: Clock>: Sendable where C.Duration == Duration {
    let observer: any EndpointObserver
    let clock: C
    let wall: any WallClock
    let interval: Duration
    let patience: WatchMachine.Patience
    let errorsInARow: Int

    /// - Parameters:
    ///   - clock: what is slept on between looks.
    ///   - wall: the calendar time in which the cloud's times are compared.
    ///   - interval: between looks.
    ///   - errorsInARow: so many looks in a row may fail before the watch gives up.
    package init(
        observer: any EndpointObserver, clock: C, wall: any WallClock, interval: Duration = .seconds(15),
        patience: WatchMachine.Patience = WatchMachine.Patience(), errorsInARow: Int = 10
    ) {
        self.observer = observer
        self.clock = clock
        self.wall = wall
        self.interval = max(.milliseconds(1), interval)
        self.patience = patience
        self.errorsInARow = max(1, errorsInARow)
    }

    /// Watches to the end.
    ///
    /// - Parameter tell: gets each line as it comes.
    /// - Returns: the one outcome, with its proof.
    /// - Throws: `rollout.observer_failed` when the endpoint cannot be read many times in a row (that says nothing about
    ///   the update, which goes on), and `CancellationError`.
    package func run(
        _ request: WatchRequest, tell: @Sendable (WatchEvent) async -> Void = { _ in }
    ) async throws -> WatchReport {
        var machine = WatchMachine(request, patience: patience)
        var errors = 0
        while true {
            do {
                let look = try await look(for: machine)
                errors = 0
                for event in machine.take(look, at: RolloutTime(wall.now)) { await tell(event) }
                if let report = machine.report { return report }
            } catch let error as CancellationError {
                throw error
            } catch {
                errors += 1
                if errors >= errorsInARow {
                    throw RolloutError(
                        RolloutError.observerFailed,
                        "reading endpoint \(request.endpoint) failed \(errors) times in a row, last: \(error)",
                        hint: "the update goes on; come back with: slipway update watch \(request.endpoint)",
                        retry: .after(interval), underlying: error)
                }
            }
            try await clock.sleep(until: clock.now.advanced(by: interval), tolerance: nil)
        }
    }

    /// One look. Only the endpoint itself is needed: alarms or counts that cannot be read are a problem to tell of.
    private func look(for machine: WatchMachine) async throws -> WatchMachine.Look {
        let request = machine.request
        guard let snapshot = try await observer.endpoint(request.endpoint) else {
            return WatchMachine.Look(endpoint: nil)
        }
        var look = WatchMachine.Look(endpoint: snapshot)
        let names = request.watchedAlarms
        if !names.isEmpty {
            look.alarms = try await attempt("reading the alarms", &look.problems) { try await observer.alarms(names) }
        }
        let variants = Set((snapshot.variants + (snapshot.pending?.variants ?? [])).map(\.name)).sorted()
        var configurations = [request.requested.configuration]
        if let before = request.before?.configuration, before != request.requested.configuration {
            configurations.append(before)
        }
        func count(from: RolloutTime, to end: RolloutTime) async throws -> [InvocationCount] {
            try await observer.invocations(
                endpoint: request.endpoint, variants: variants, configurations: configurations, from: from, to: end)
        }
        let now = RolloutTime(wall.now)
        look.counts = try await attempt("counting requests", &look.problems) {
            try await count(from: request.calledAt.lastWholeMinute, to: now)
        }
        // A minute that began before the change may hold requests that the old fleet answered rightly.
        if let since = machine.servingSince?.nextWholeMinute, since < now.lastWholeMinute {
            look.countsAfterChange = try await attempt("counting requests", &look.problems) {
                try await count(from: since, to: now.lastWholeMinute)
            }
        }
        return look
    }

    private func attempt<Value>(
        _ what: String, _ problems: inout [String], _ body: () async throws -> Value
    ) async throws -> Value? {
        do {
            return try await body()
        } catch let error as CancellationError {
            throw error
        } catch {
            problems.append("\(what): \(error)")
            return nil
        }
    }
}

extension EndpointWatch {
    /// Takes up the update that an endpoint goes through, as the journal knows it was asked for.
    ///
    /// - Returns: the watch, and what it is to be run with.
    /// - Throws: `rollout.endpoint_missing`, `rollout.nothing_to_watch`, `rollout.snapshot_invalid`.
    package static func attaching(
        to endpoint: String, of workplace: CloudWorkplace, journal: EndpointJournal, clock: C
    ) async throws -> (watch: EndpointWatch, request: WatchRequest) {
        let snapshot = try await workplace.endpoint(endpoint)
        let request = try WatchRequest(
            attachingTo: snapshot, known: try await journal.lastRequest(to: snapshot),
            at: RolloutTime(workplace.time.now))
        let watch = EndpointWatch(
            observer: workplace.observer, clock: clock, wall: workplace.time,
            interval: workplace.pollInterval)
        return (watch, request)
    }
}

import Core
import Lifecycle
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PlanExecution {
    /// Brings one action to *done*, or throws a ``RunStop``.
    func perform(_ planned: Action) async throws {
        var attempt = 0
        var unknownSince: Date?
        switch state.step(planned.id) {
        case .done: return
        case .refused(let code, let message):
            throw RunStop.refused(
                code: code, message: message,
                LifecycleError(LifecycleError.runFailed, "action \(planned.id) had failed with \(code): \(message)"))
        case .pending: break
        case .retriable(let count): attempt = count
        case .unknown(let count, let since): (attempt, unknownSince) = (count, max(since, began))
        }
        var action = planned
        do {
            action.request = try planned.request.resolvingResults(state.results)
        } catch {
            try await refuse(planned, error)
        }
        if action.operation == .recordRelease { return try await recordRelease(action, request: action.request) }
        if let since = unknownSince, action.tier > .read,
            try await settle(action, planned: planned, attempt: attempt, since: since)
        {
            return
        }
        try await send(action, planned: planned, after: attempt)
    }

    private func send(_ action: Action, planned: Action, after earlier: Int) async throws {
        var attempt = earlier
        var refusals = 0
        while true {
            try stopIfCancelled()
            try await checkGuards(of: planned)
            attempt += 1
            try await recordIntent(action, attempt: attempt)
            switch await outcome(of: {
                try await runner.cloud.perform(action, context: context(planned, attempt: attempt))
            })
            {
            case .success(let result):
                return try await record([.done(action.id, result: result, observed: false)])
            case .failure(let error) where Self.isCancellation(error):
                throw RunStop.interrupted(reason: left(action), error)
            case .failure(let error):
                refusals += 1
                try await react(to: error, action: action, planned: planned, attempt: attempt, refusals: refusals)
                if case .done = state.step(action.id) { return }
            }
        }
    }

    /// After an error: the run ends, or the outcome is settled, or enough time has passed to send again.
    private func react(
        to error: any Error, action: Action, planned: Action, attempt: Int, refusals: Int
    ) async throws {
        let advice = (error as? any CodedError)?.retry ?? .unknownOutcome
        let (code, message) = Self.words(error)
        switch advice {
        case .never:
            try await refuse(action, error)
        case .whenMended(.permission) where !state.openDebts.isEmpty:
            // Whether a permission ever comes, nobody knows: what is owed is paid now.
            try await refuse(action, error)
        case .whenMended:
            try await record([.postponed(action.id, reason: "\(code): \(message)")])
            throw RunStop.interrupted(reason: "\(code): \(message)", error)
        case .after(let delay):
            try await record([.postponed(action.id, reason: "\(code): \(message)")])
            try stopIfExhausted(refusals, error)
            try await wait(min(delay, runner.limits.longestDelay))
        case .unknownOutcome where action.tier == .read:
            try await record([.postponed(action.id, reason: "\(code): \(message)")])
            try stopIfExhausted(refusals, error)
            try await wait(min(runner.limits.poll * (1 << min(refusals, 4)), runner.limits.longestDelay))
        case .unknownOutcome:
            let since = runner.wallClock.now
            if try await !settle(action, planned: planned, attempt: attempt, since: since) {
                try stopIfExhausted(refusals, error)
            }
        }
    }

    /// Looks until it is certain whether an action took effect.
    ///
    /// - Returns: true when it did and is journalled as done; false when it did not, and it may be sent again.
    private func settle(_ action: Action, planned: Action, attempt: Int, since: Date) async throws -> Bool {
        guard let row = runner.cloud.operations.row(for: action.operation) else { return false }
        // What is not there may have been removed, or its making may not be visible yet: time tells them apart.
        if row.safety == .precondition { try await waitOut(row, since: since) }
        var left = timeLeft(row, since: since)
        var failures = 0
        while true {
            try stopIfCancelled()
            switch await outcome(of: {
                try await runner.cloud.observe(action, context: context(planned, attempt: attempt))
            })
            {
            case .success(.ours(let result)):
                try await record([.done(action.id, result: result, observed: true)])
                return true
            case .success(.foreign(let difference)):
                try await refuse(
                    action,
                    LifecycleError(
                        LifecycleError.foreignObject,
                        "\(action.operation) of \(action.id) found an object that is not this run's: "
                            + TerminalText.escape(difference),
                        hint: "remove or rename it, then plan again"))
            case .success(.absent):
                if left <= .zero {
                    try await record([.absent(action.id)])
                    return false
                }
                let pause = min(runner.limits.poll, left)
                try await wait(pause)
                left -= pause
            case .failure(let error) where Self.isCancellation(error):
                throw RunStop.interrupted(reason: "stopped by its user", error)
            case .failure(let error):
                failures += 1
                guard failures < runner.limits.failedObservations else { throw unknown(action, error) }
                try await wait(runner.limits.poll)
            }
        }
    }

    /// The cloud's answer as a value, so that an error of the journal is never taken for one of the cloud.
    func outcome<Value>(of call: () async throws -> Value) async -> Result<Value, any Error> {
        do { return .success(try await call()) } catch { return .failure(error) }
    }

    /// Waits until an operation's window has passed, counted from its call.
    func waitOut(_ row: OperationRow?, since: Date) async throws {
        guard let row else { return }
        let left = timeLeft(row, since: since)
        if left > .zero { try await wait(left) }
    }

    /// What is left of an operation's window. A clock that was set back makes it no longer than the window.
    private func timeLeft(_ row: OperationRow, since: Date) -> Duration {
        let passed = runner.wallClock.now.timeIntervalSince(since)
        return min(row.window, row.window - .milliseconds(Int64((passed * 1000).rounded(.down))))
    }

    private func unknown(_ action: Action, _ error: any Error) -> RunStop {
        let (code, message) = Self.words(error)
        let text = "whether \(action.operation) of \(action.id) took effect cannot be observed: \(code): \(message)"
        return .interrupted(
            reason: text,
            LifecycleError(
                LifecycleError.outcomeUnknown, text, hint: "slipway resume \(plan.run)", retry: .unknownOutcome,
                underlying: error))
    }

    private func recordIntent(_ action: Action, attempt: Int) async throws {
        var events: [RunEvent] = []
        if var debt = action.debt, !state.openDebts.contains(where: { $0.debt.id == debt.id }) {
            // The debt is in the journal before the change that it takes back, in the same commit as the intent.
            do {
                debt.repayRequest = try debt.repayRequest.resolvingResults(state.results)
            } catch {
                try await refuse(action, error)
            }
            events.append(.debtIncurred(debt))
        }
        events.append(.intended(action.id, attempt: attempt, request: action.request))
        try await record(events)
    }

    /// Rechecks what the action relies on, just before it is sent.
    private func checkGuards(of action: Action) async throws {
        for guarded in action.guards {
            let live: JSONValue
            do {
                live = try await runner.cloud.liveValue(of: guarded, target: plan.target)
            } catch let error where Self.isCancellation(error) {
                throw RunStop.interrupted(reason: "stopped by its user", error)
            } catch {
                let (code, message) = Self.words(error)
                let text = "the guard of \(action.id) on \(guarded.kind) \(guarded.name) cannot be read: "
                throw RunStop.interrupted(reason: text + "\(code): \(message)", error)
            }
            guard live.canonicalBytes != guarded.expected.canonicalBytes else { continue }
            try await refuse(
                action,
                LifecycleError(
                    LifecycleError.guardBroken,
                    "\(action.operation) relies on \(guarded.field) of \(guarded.kind) \(guarded.name) being "
                        + "\(TerminalText.escape(guarded.expected.text, limit: 120)); it is "
                        + TerminalText.escape(live.text, limit: 120),
                    hint: "plan again: the cloud has changed since"))
        }
    }

    /// What surrounds a call; the same on every attempt but for the count.
    func context(_ planned: Action, attempt: Int) -> ActionContext {
        let announce = runner.announce
        return ActionContext(
            run: plan.run, plan: sealed.digest, target: plan.target, project: plan.project, attempt: attempt,
            clientToken: clientToken(planned.id), results: state.results, planned: planned.request,
            report: { announce(.progress(planned, $0)) })
    }

    private func clientToken(_ action: ActionID) -> String {
        String(SHA256Digest(of: "\(plan.run.rawValue)/\(action.rawValue)".utf8).hex.prefix(32))
    }

    /// Why a run stopped in an action. Whoever leaves a wait does not end what it waits for.
    private func left(_ action: Action) -> String {
        let reason = "stopped by its user"
        guard action.tier == .read, let row = runner.cloud.operations.row(for: action.operation) else { return reason }
        guard row.rollout == .watch, let endpoint = runner.cloud.endpoint(of: action) else {
            return reason + "; what it waited for goes on in the cloud"
        }
        return reason
            + "; the update goes on in the cloud, and only its alarms stop it. To look on: slipway update watch "
            + endpoint
    }

    private func stopIfCancelled() throws {
        if Task.isCancelled { throw RunStop.interrupted(reason: "stopped by its user", CancellationError()) }
    }

    private func stopIfExhausted(_ refusals: Int, _ error: any Error) throws {
        guard refusals >= runner.limits.attempts else { return }
        let (code, message) = Self.words(error)
        throw RunStop.interrupted(reason: "\(code): \(message), \(refusals) times", error)
    }

    func wait(_ duration: Duration) async throws {
        do {
            try await runner.clock.sleep(for: duration)
        } catch {
            throw RunStop.interrupted(reason: "stopped by its user", error)
        }
    }

    /// A cancelled task's calls end with all kinds of errors; what counts is that nobody wants the result.
    static func isCancellation(_ error: any Error) -> Bool { error is CancellationError || Task.isCancelled }
}

import Core
import Lifecycle
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One process's pass over a run. Lives inside one call of the runner and is used by nobody else.
final class PlanExecution<C: Clock> where C.Duration == Swift.Duration {
    let runner: PlanRunner<C>
    let sealed: SealedPlan
    let plan: Plan
    private(set) var state = RunState()
    /// When this pass began. A call whose process died may have been on its way until then, so consistency windows of
    /// calls from before count from here.
    let began: Date
    private let actions: [ActionID: Action]

    init(runner: PlanRunner<C>, sealed: SealedPlan) {
        self.runner = runner
        self.sealed = sealed
        plan = sealed.plan
        began = runner.wallClock.now
        actions = Dictionary(sealed.plan.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Performs what is not done, pays the debts and ends the run.
    func run() async throws -> RunOutcome {
        try await reload()
        do {
            for action in plan.actions { try await perform(action) }
            try await payDebts()
        } catch let stop as RunStop {
            switch stop {
            case .interrupted(let reason, let error):
                try await record([.interrupted(reason: reason)])
                throw error
            case .refused(let code, let message, let error):
                do {
                    try await payDebts()
                } catch RunStop.interrupted(let reason, let underlying) {
                    // The run has failed, but a debt is open: it must stay resumable until that is paid or reported.
                    try await record([.interrupted(reason: reason)])
                    throw underlying
                }
                try await record([.ended(.failed, code: code, message: message)])
                throw error
            }
        }
        try await record([.ended(.succeeded, code: nil, message: nil)])
        let outcome = RunOutcome(
            run: plan.run, results: state.results, releases: state.releases, reportedDebts: state.reportedDebts)
        runner.announce(.ended(outcome))
        return outcome
    }

    /// Commits events, then takes them in, then announces them.
    func record(_ events: [RunEvent]) async throws {
        let recorded = try await runner.store.append(events, to: plan.run, at: runner.wallClock.now)
        for event in recorded { take(event) }
    }

    private func take(_ event: RecordedEvent) {
        state.apply(event)
        runner.announce(.event(event, action: event.event.action.flatMap { actions[$0] }))
    }

    private func reload() async throws {
        state = RunState(try await runner.store.events(of: plan.run))
    }

    /// Records the release of an action; safe to repeat.
    func recordRelease(_ action: Action, request: JSONValue) async throws {
        let content: ReleaseContent
        do {
            content = try ReleaseContent(json: request)
        } catch {
            try await refuse(action, error)
        }
        _ = try await runner.store.recordRelease(
            content, project: plan.project, environment: plan.target.environment, run: plan.run, action: action.id,
            at: runner.wallClock.now)
        let known = try await runner.store.events(of: plan.run)
        for event in known.suffix(2) { runner.announce(.event(event, action: action)) }
        state = RunState(known)
    }

    /// Ends the run with an error that had no effect.
    func refuse(_ action: Action, _ error: any Error) async throws -> Never {
        let (code, message) = Self.words(error)
        var events: [RunEvent] = [.refused(action.id, code: code, message: message)]
        if let debt = action.debt, state.openDebts.contains(where: { $0.debt.id == debt.id }) {
            events.append(.debtDropped(debt.id))
        }
        try await record(events)
        throw RunStop.refused(code: code, message: message, error)
    }

    /// The code and message of any error; foreign text is escaped and bounded.
    static func words(_ error: any Error) -> (code: String, message: String) {
        if let coded = error as? any CodedError { return (coded.code.description, coded.message) }
        return ("unknown", TerminalText.escape(String(describing: error)))
    }
}

/// Why a run goes no further.
enum RunStop: Error {
    /// It can be resumed.
    case interrupted(reason: String, any Error)
    /// It has failed.
    case refused(code: String, message: String, any Error)
}

extension RunEvent {
    /// The action that the event is about.
    var action: ActionID? {
        switch self {
        case .intended(let id, _, _), .done(let id, _, _), .postponed(let id, _), .absent(let id),
            .refused(let id, _, _), .releaseRecorded(let id, _):
            id
        case .started, .resumed, .debtIncurred, .debtDropped, .debtPaying, .debtPaid, .debtReported, .interrupted,
            .ended, .unknown:
            nil
        }
    }
}

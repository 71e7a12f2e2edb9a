package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What the events of a run add up to.
package struct RunState: Hashable, Sendable {
    /// Where one action stands.
    package enum Step: Hashable, Sendable {
        case pending
        /// A call was about to be sent, and nothing says how it ended: nobody resends before an observation.
        case unknown(attempt: Int, since: Date)
        /// The last call had no effect.
        case retriable(attempt: Int)
        case done(JSONValue)
        case refused(code: String, message: String)
    }

    /// A debt that is neither paid nor reported.
    package struct OpenDebt: Hashable, Sendable {
        package var debt: Debt
        /// When a repayment was about to be sent of which nothing says how it ended; nil when none was.
        package var payingSince: Date?
    }

    package private(set) var status: RunStatus = .running
    package private(set) var steps: [ActionID: Step] = [:]
    /// In the order in which they were incurred.
    package private(set) var openDebts: [OpenDebt] = []
    package private(set) var reportedDebts: [String: String] = [:]
    package private(set) var releases: [ReleaseID] = []
    package private(set) var reason: String?

    package init(_ events: [RecordedEvent] = []) { for event in events { apply(event) } }

    /// The state of an action.
    package func step(_ action: ActionID) -> Step { steps[action] ?? .pending }

    /// Results of the actions that are done.
    package var results: [ActionID: JSONValue] {
        steps.compactMapValues { if case .done(let result) = $0 { result } else { nil } }
    }

    /// Takes in one more event.
    package mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .started, .resumed: status = .running
        case .intended(let action, let attempt, _): steps[action] = .unknown(attempt: attempt, since: recorded.at)
        case .done(let action, let result, _): steps[action] = .done(result)
        case .postponed(let action, _), .absent(let action): steps[action] = .retriable(attempt: attempts(of: action))
        case .refused(let action, let code, let message): steps[action] = .refused(code: code, message: message)
        case .debtIncurred(let debt):
            if !openDebts.contains(where: { $0.debt.id == debt.id }) {
                openDebts.append(OpenDebt(debt: debt, payingSince: nil))
            }
        case .debtPaying(let id):
            for index in openDebts.indices where openDebts[index].debt.id == id {
                openDebts[index].payingSince = recorded.at
            }
        case .debtDropped(let id), .debtPaid(let id): openDebts.removeAll { $0.debt.id == id }
        case .debtReported(let id, let reason):
            openDebts.removeAll { $0.debt.id == id }
            reportedDebts[id] = reason
        case .releaseRecorded(_, let release): releases.append(release)
        case .interrupted(let reason):
            status = .interrupted
            self.reason = reason
        case .ended(let status, let code, let message):
            self.status = status
            reason = code.map { code in message.map { "\(code): \($0)" } ?? code }
        case .unknown(RunEvent.debtType, let json):
            // What is owed and cannot be read is for a person to look at; it must not vanish.
            let id = json["debt"]?["id"]?.string ?? "unreadable"
            let summary = json["debt"]?["summary"]?.string.map { ": " + TerminalText.escape($0, limit: 200) } ?? ""
            reportedDebts[id] = "this version of slipway cannot read what is owed\(summary)"
        case .unknown: break
        }
    }

    private func attempts(of action: ActionID) -> Int {
        switch step(action) {
        case .unknown(let attempt, _), .retriable(let attempt): attempt
        case .pending, .done, .refused: 0
        }
    }
}

package import Core
internal import Rollouts

/// An update that did not end as asked.
package struct UpdateEnded: CodedError {
    package let report: WatchReport

    package init(report: WatchReport) { self.report = report }

    package static let rolledBack = ErrorCode(
        "update.rolled_back", .rolledBack, "The cloud returned to the release before, on its own or by an alarm.")
    package static let held = ErrorCode(
        "update.held", .held, "The rollout waits for evidence or for a person.")
    package static let failed = ErrorCode(
        "update.failed", .cloudFailed, "Neither the requested nor the earlier release is proven to serve.")

    package static let allCodes: [ErrorCode] = [rolledBack, held, failed]

    package var code: ErrorCode {
        switch report.outcome.kind {
        case .rolledBack: Self.rolledBack
        case .held: Self.held
        case .failed, .promoted: Self.failed
        }
    }

    package var message: String {
        "endpoint \(report.endpoint): \(report.outcome.kind.rawValue): \(TerminalText.escape(report.outcome.reason.text)); "
            + "requested \(report.requested), serving \(report.serving ?? "nothing")"
    }

    package var hint: String? { "slipway update verify \(report.endpoint)" }
}

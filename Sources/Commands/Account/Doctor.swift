import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway doctor`
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks whether the account has what tuning and serving need, and says what to do next.",
        discussion: """
            Changes nothing in a cloud; starts the local one when it is asked about. Needs no project. Ends with status 3
            when something fails.

            Example: slipway doctor --cloud local
            """)

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        let global = global
        do {
            try await Session.with(global, stage: .tune, needsProject: false) { session in
                try session.output.show(
                    try await AccountReport(of: session.workplace, placement: session.scope.settings.placement))
            }
        } catch let error as any CodedError where error.retry == .whenMended(.credentials) {
            try global.output.show(
                AccountReport(checks: [AccountCheck("credentials", .fail, error.message, next: error.hint)]))
        }
    }
}

extension Output {
    /// Shows what was looked at.
    ///
    /// - Throws: the outcome with status 3 when something fails.
    func show(_ report: AccountReport) throws {
        document(report.json)
        for text in report.lines { line(text) }
        if !report.isSound { throw CommandOutcome(.invalid) }
    }
}

import ArgumentParser
import Core
import Lifecycle

/// How a command that changes something gets its approval.
struct PlanOptions: ParsableArguments {
    @Flag(name: .customLong("plan-only"), help: "Show the plan and its digest, and change nothing.")
    var planOnly = false

    @Flag(help: "Show the literal requests of the plan, not only what they come to.")
    var full = false

    @Option(help: "Write the plan's exact bytes to this file; for slipway apply FILE elsewhere.")
    var out: String?

    @Option(help: "Run the plan with this digest; it must have been made by the same command.")
    var approve: String?

    @Option(help: "The name that a plan which destroys or interrupts asks for.")
    var confirm: String?

    /// The command that runs the plan when another than the same one does: `slipway apply`.
    var approving: String?

    init() {}

    func validate() throws {
        if planOnly, approve != nil { throw ValidationError("--plan-only and --approve exclude each other") }
        if out != nil, !planOnly { throw ValidationError("--out goes with --plan-only") }
    }

    /// How much of a plan is shown.
    var form: PlanText.Form { full ? .full : .short }

    /// The digest of `--approve`.
    ///
    /// - Throws: `command.bad_argument`.
    func approvedDigest() throws -> SHA256Digest? { try Self.digest(approve, option: "--approve") }

    /// A plan's digest as an option names it; nil when nobody does.
    ///
    /// - Throws: `command.bad_argument`.
    static func digest(_ text: String?, option: String) throws -> SHA256Digest? {
        guard let text else { return nil }
        guard let digest = SHA256Digest(text) else {
            throw CommandError(
                CommandError.badArgument,
                "\(option) takes a plan's digest (sha256: and 64 digits), not \(TerminalText.escape(text, limit: 80))",
                hint: "run the command with --plan-only and copy the digest that it prints")
        }
        return digest
    }
}

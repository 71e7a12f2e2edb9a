import Core
import Lifecycle

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How a command line gets its approval: `--approve DIGEST`, or the answer of whoever sits at the terminal.
struct CommandLineChannel: ApprovalChannel {
    let form: PlanText.Form
    private let output: Output
    private let approved: SHA256Digest?
    private let confirmed: String?

    /// - Throws: `command.bad_argument` for a digest that is none.
    init(_ output: Output, _ options: PlanOptions) throws {
        self.output = output
        form = options.form
        approved = try options.approvedDigest()
        confirmed = options.confirm
    }

    func ask(_ sealed: SealedPlan, showing text: PlanText, wasShown: Bool) async throws -> ApprovalAnswer {
        if approved == nil || !wasShown { output.say(text.text) }
        let plan = sealed.plan
        // What only reads needs nobody's yes.
        if let digest = approved ?? (plan.tier > .read ? nil : sealed.digest) {
            return answer(digest, ApprovalVia.commandLine(environment: ProcessEnvironment.current), confirmed)
        }
        let name = plan.confirmName ?? ""
        guard output.canAsk else {
            throw CommandError(
                CommandError.approvalNeeded, "the plan \(sealed.digest) waits for approval",
                hint: "run the same command with --approve \(sealed.digest)"
                    + (plan.tier == .destroy ? " --confirm \(name)" : ""))
        }
        if plan.tier == .destroy, confirmed != name {
            let typed = output.ask(
                "This destroys or interrupts. Type \(TerminalText.escape(name, limit: 80)) to go on:")
            guard typed == name else { throw Self.declined(sealed) }
            return answer(sealed.digest, .terminal, typed)
        }
        let typed = output.ask("Approve and run this plan? [yes/no]")?.lowercased() ?? ""
        guard ["yes", "y"].contains(typed) else { throw Self.declined(sealed) }
        return answer(sealed.digest, .terminal, confirmed)
    }

    private func answer(_ digest: SHA256Digest, _ via: ApprovalVia, _ name: String?) -> ApprovalAnswer {
        ApprovalAnswer(digest: digest, via: via, principal: Self.userName, confirmedName: name)
    }

    /// Who approves: the operating system's user.
    private static var userName: String {
        let environment = ProcessEnvironment.current
        return environment["USER"] ?? environment["LOGNAME"] ?? "uid \(getuid())"
    }

    private static func declined(_ sealed: SealedPlan) -> CommandError {
        CommandError(
            CommandError.declined, "the plan \(sealed.digest) was not approved; nothing changed",
            hint: "the same command shows it again")
    }
}

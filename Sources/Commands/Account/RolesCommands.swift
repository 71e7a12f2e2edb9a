import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway roles …`
struct Roles: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plans, makes and checks the roles under which jobs and endpoints act.",
        discussion: "Example: slipway roles plan",
        subcommands: [RolesPlan.self, RolesCreate.self, RolesCheck.self])
}

/// Which roles a command is about.
struct RoleArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "execution, bedrock, reward or scheduler (default: execution, the one that jobs and endpoints need).",
            valueName: "role"))
    var roles: [String] = []
}

/// `slipway roles plan`
struct RolesPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Shows roles and policies as they would be made, and makes nothing.",
        discussion: "Example: slipway roles plan execution scheduler")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var wanted: RoleArguments

    mutating func run() async throws {
        let (global, roles) = (global, wanted.roles)
        var options = try PlanOptions.parse(["--plan-only", "--full"])
        options.approving = "slipway roles create"
        for role in roles { options.approving? += " \(ShellWord.quoted(role))" }
        let chosen = options
        try await Session.with(global, stage: PlanCommand.roles.stage, needsProject: false) { session in
            _ = try await PlanFlow(session: session, options: chosen).run(RolesIntent(roles, in: session.scope))
        }
    }
}

/// `slipway roles create`
struct RolesCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Makes the roles that are missing, and mends their policies.",
        discussion: """
            Roles that are there and right are left alone: the command may be run again at any time.

            Example: slipway roles create
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions
    @OptionGroup var wanted: RoleArguments

    mutating func run() async throws {
        let (global, plan, roles) = (global, plan, wanted.roles)
        try await Session.with(global, stage: PlanCommand.roles.stage, needsProject: false) { session in
            let intent = RolesIntent(roles, in: session.scope)
            guard let done = try await PlanFlow(session: session, options: plan).run(intent) else { return }
            session.output.document(intent.reply(done.outcome))
            session.output.outcome("the roles are there; next: slipway roles check")
        }
    }
}

/// `slipway roles check`
struct RolesCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says which permission is missing for which step, and what to add.",
        discussion: """
            IAM's simulator answers, which knows neither bucket policies nor rules of an organization. Ends with status 3
            when something is missing.

            Example: slipway roles check --json
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var wanted: RoleArguments

    mutating func run() async throws {
        let (global, roles) = (global, wanted.roles)
        try await Session.with(global, stage: PlanCommand.roles.stage, needsProject: false) { session in
            try session.output.show(
                try await AccountReport(
                    roles: roles, of: session.workplace, placement: session.scope.settings.placement))
        }
    }
}

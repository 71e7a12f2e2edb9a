import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway apply`
struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the project's next stage, or a plan from a file.",
        discussion: """
            Without a file: prepares the data as dataset: in slipway.yaml says, when that is not done; then plans the next
            stage that is not met, shows the plan, and runs it once it is approved.

            Example: slipway apply plan.json --approve sha256:…
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Argument(help: "A file that --plan-only --out wrote.")
    var file: String?

    mutating func run() async throws {
        let (global, plan, file) = (global, plan, file)
        guard let file else { return try await NextStage(global: global, options: plan).run() }
        let bytes = try DurableFile.read(PathText.absolute(file), limit: SealedPlan.maximumBytes)
        let sealed = try SealedPlan(opening: bytes, expecting: try plan.approvedDigest())
        try await Session.with(global, stage: sealed.plan.intent.command.stage, needsProject: false) { session in
            try await session.reportingUpdates {
                guard let done = try await PlanFlow(session: session, options: plan).apply(sealed) else { return }
                try session.show(done.outcome, of: done.sealed)
            }
        }
    }
}

/// `slipway plan`
struct PlanNext: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Shows what slipway apply would do next.",
        discussion: "Example: slipway plan --out plan.json")

    @OptionGroup var global: GlobalOptions

    @Option(help: "Write the plan's exact bytes to this file.")
    var out: String?

    @Flag(help: "Show the literal requests of the plan, not only what they come to.")
    var full = false

    mutating func run() async throws {
        var options = try PlanOptions.parse([])
        options.planOnly = true
        options.out = out
        options.full = full
        options.approving = "slipway apply"
        try await NextStage(global: global, options: options).run()
    }
}

/// The next stage of a project that is not met.
struct NextStage: Sendable {
    let global: GlobalOptions
    let options: PlanOptions

    /// - Throws: `decision.needed`; what the stage throws.
    func run() async throws {
        // Before any cloud is asked for: it changes only files of the project, which needs no plan.
        guard let project = try global.loadProject(isNeeded: true) else { return }
        let data = try await global.prepareDataset(of: project)
        try await Session.with(global, stage: .tune, needsProject: true) { session in
            let board = try await StageBoard.read(
                project, environment: session.scope.environment, prepared: data.folder.words, store: session.store)
            do {
                switch try await board.dueIntent(data: data.data, in: session.scope, of: session.workplace) {
                case .tune(let intent): try await session.run(intent, options)
                case .deploy(let intent): try await session.run(intent, options)
                }
            } catch let nothing as NothingToDo {
                session.show(nothing)
            }
        }
    }
}

import Journal
import Operations
import Providers
import ArgumentParser
import Core
import Lifecycle

/// `slipway deploy`
struct Deploy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a release behind a new endpoint.",
        discussion: """
            On an endpoint that exists it refuses: slipway update start replaces what serves there.

            Example: slipway deploy --release r1
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var plan: PlanOptions

    @Option(help: "The release (default: the newest).")
    var release: String?

    @Flag(help: "Deploy the project's base model as the hub has it, for comparison.")
    var base = false

    @Option(help: "The endpoint's name (default: deploy.endpoint).")
    var endpoint: String?

    @Option(help: "How many instances (default: deploy.count).")
    var count: Int?

    @Option(help: "The instance type (default: deploy.instance).")
    var instance: String?

    func validate() throws {
        if base, release != nil { throw ValidationError("--base and --release exclude each other") }
        if let count, count < 1 { throw ValidationError("--count must be at least 1") }
    }

    mutating func run() async throws {
        let (global, plan) = (global, plan)
        let arguments = DeployArguments(
            release: release, isBase: base, endpoint: endpoint, count: count, instance: instance)
        try await Session.with(global, stage: .deploy, needsProject: true) { session in
            try await arguments.run(session, plan)
        }
    }
}

/// What `deploy` was asked for, before the project is known.
struct DeployArguments: Sendable {
    var release: String?
    var isBase = false
    var endpoint: String?
    var count: Int?
    var instance: String?

    /// Plans, and runs what is approved.
    ///
    /// - Throws: `decision.needed`, `command.not_built` for adapters, `release.unknown`, what the plan and run throw.
    func run(_ session: Session, _ options: PlanOptions) async throws {
        let settings = session.project?.deploy
        guard let endpoint = endpoint ?? settings?.endpoint else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "no endpoint is named",
                hint: "add deploy: endpoint: to \(ProjectFile.fileName), or use --endpoint")
        }
        guard settings?.serving != .adapter else {
            throw CommandError(
                CommandError.notBuilt, "serving: adapter needs inference components, which are not built yet",
                hint: "deploy merged weights with serving: merged")
        }
        let release = isBase ? try await session.baseRelease() : try await session.releaseOrNewest(release)
        let request = DeployRequest(
            endpoint: endpoint, release: release, instanceType: instance ?? settings?.instance ?? "ml.g5.2xlarge",
            instanceCount: count ?? settings?.count ?? 1, roleARN: session.settings.roleARN,
            budgetUSDPerDay: session.project?.budget.servingUSDPerDay)
        let intent = PlanIntent(
            command: "deploy", subject: endpoint,
            arguments: [
                "release": .string(release.id.rawValue), "artifact": .string(release.content.artifactDigest.hex),
                "instance": .string(request.instanceType), "count": .int(Int64(request.instanceCount)),
            ])
        let result = try await PlanFlow(session: session, options: options).run(intent: intent) { context in
            try await session.composition.planner.planDeploy(request, context: context)
        }
        guard case .ran(_, let outcome) = result else { return }
        session.output.document([
            "run": .string(outcome.run.rawValue), "endpoint": .string(endpoint),
            "release": .string(release.id.rawValue),
        ])
        session.output.outcome(
            "endpoint \(endpoint) serves \(release.id); next: slipway endpoints invoke \(endpoint) --text …")
    }
}

extension Session {
    /// The named release, or the newest one.
    ///
    /// - Throws: `release.unknown`.
    func releaseOrNewest(_ name: String?) async throws -> Release {
        if let name { return try await release(name) }
        if let newest = try await store.releases(project: projectName, environment: target.environment).first {
            return newest
        }
        return try await release("r1")
    }

    /// The hub's own model as a release that the journal does not number: `base`.
    ///
    /// - Throws: `decision.needed` when the project names no model.
    func baseRelease() async throws -> Release {
        guard let model = project?.model else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "\(ProjectFile.fileName) names no model",
                hint: "write its exact id under model: id:")
        }
        let content = try await composition.planner.baseModelContent(hub: model.hub, model: model.id)
        return Release(
            id: ReleaseID("base"), project: projectName, environment: target.environment, content: content, run: nil,
            created: wallClock.now)
    }
}

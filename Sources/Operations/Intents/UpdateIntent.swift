internal import Core
package import Lifecycle
package import Rollouts

/// Put another release behind an endpoint that serves.
package struct UpdateIntent: PlannedIntent {
    package let intent: PlanIntent
    private let request: UpdateRequest
    /// Whether somebody said just now how to update: then instances are replaced although the release serves already.
    private let isForced: Bool

    /// What a person or program may say beyond the project file.
    package struct Options: Sendable {
        package var endpoint: String
        /// Nil takes the newest.
        package var release: String?
        package var strategy: RolloutStrategy.Kind?
        /// The part of the fleet that the strategy moves at a time.
        package var step: FleetShare?
        package var bake: Duration?
        /// Settings of what serves may be lost that cannot be carried over.
        package var acceptsLoss: Bool

        package init(
            endpoint: String, release: String? = nil, strategy: RolloutStrategy.Kind? = nil, step: FleetShare? = nil,
            bake: Duration? = nil, acceptsLoss: Bool = false
        ) {
            self.endpoint = endpoint
            self.release = release
            self.strategy = strategy
            self.step = step
            self.bake = bake
            self.acceptsLoss = acceptsLoss
        }
    }

    /// - Throws: `decision.needed` when neither the options nor the project file say how to update; `release.unknown`.
    package init(_ options: Options, in scope: ProjectScope) async throws {
        let settings = try Self.settings(options, over: scope.file?.update)
        isForced = options.strategy != nil
        let release = try await scope.releaseOrNewest(options.release)
        request = UpdateRequest(
            endpoint: options.endpoint, release: release, settings: settings, placement: scope.settings.placement,
            budgetExtraUSD: scope.file?.budget.rolloutExtraUSD, acceptsLoss: options.acceptsLoss)
        var arguments: JSONObject = [
            "release": .string(release.id.rawValue), "artifact": .string(release.content.artifactDigest.hex),
            "strategy": .string(settings.strategy.name), "bakeSeconds": .int(settings.bake.components.seconds),
            "step": settings.strategy.step.map(Self.json) ?? .null,
        ]
        if options.acceptsLoss { arguments["acceptLoss"] = true }
        intent = PlanIntent(.update, subject: options.endpoint, arguments: arguments)
    }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        let draft = try await planner.planUpdate(request, context: context)
        guard draft.servesAlready, !isForced else { return draft }
        throw NothingToDo(
            reason: "\(TerminalText.escape(request.endpoint, limit: 80)) serves release \(request.release.id) already",
            notes: ["--strategy NAME replaces its instances all the same"])
    }

    /// The project's settings with the options on top.
    private static func settings(_ options: Options, over settings: UpdateSettings?) throws -> UpdateSettings {
        guard let kind = options.strategy ?? settings?.strategy.kind else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "neither update: strategy: nor --strategy says how to update",
                hint: "--strategy canary --canary 1, or update: in \(ProjectFile.fileName)")
        }
        if options.step != nil, !kind.takesStep {
            throw UseCaseError(
                UseCaseError.badArgument, "--step names a part of the fleet, and \(kind.rawValue) has no parts",
                hint: "add --strategy canary, or leave --step out")
        }
        // A size in the file belongs to the file's strategy.
        let written = settings?.strategy.kind == kind ? settings?.strategy.step : nil
        let step = options.step ?? written ?? kind.standardStep
        guard let strategy = RolloutStrategy(kind, step: step) else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "strategy \(kind.rawValue) needs its share of the fleet",
                hint: "--step 10%, or update: \(kind.rawValue): 10% in \(ProjectFile.fileName)")
        }
        return UpdateSettings(
            strategy: strategy, bake: options.bake ?? settings?.bake ?? .seconds(600),
            control: settings?.control ?? .native, alarms: settings?.alarms ?? AlarmSettings())
    }

    /// A share in the form that plans have had from the first.
    private static func json(_ share: FleetShare) -> JSONValue {
        switch share {
        case .percent(let value): .string("\(Double(value))%")
        case .instances(let count): .int(Int64(count))
        }
    }
}

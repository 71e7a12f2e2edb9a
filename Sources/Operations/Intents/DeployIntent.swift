package import Core
package import Lifecycle

/// Put a release behind a new endpoint.
package struct DeployIntent: PlannedIntent {
    package let intent: PlanIntent
    package let release: Release
    package let endpoint: String
    private let request: DeployRequest

    /// What a person or program may say beyond the project file.
    package struct Options: Sendable {
        /// Nil takes the newest.
        package var release: String?
        /// The project's base model as the hub has it, instead of a release.
        package var isBase: Bool
        package var endpoint: String?
        package var count: Int?
        package var instance: String?

        package init(
            release: String? = nil, isBase: Bool = false, endpoint: String? = nil, count: Int? = nil,
            instance: String? = nil
        ) {
            self.release = release
            self.isBase = isBase
            self.endpoint = endpoint
            self.count = count
            self.instance = instance
        }
    }

    /// - Throws: `decision.needed`, `target.invalid` for a destination of another cloud, `release.unknown`.
    package init(_ options: Options, in scope: ProjectScope, of workplace: CloudWorkplace) async throws {
        let settings = scope.file?.deploy
        guard let endpoint = options.endpoint ?? settings?.endpoint else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "no endpoint is named",
                hint: "add deploy: endpoint: to \(ProjectFile.fileName), or use --endpoint")
        }
        release =
            options.isBase
            ? try await Self.base(in: scope, of: workplace) : try await scope.releaseOrNewest(options.release)
        self.endpoint = endpoint
        let destination = settings?.target ?? .standard
        guard workplace.target.cloud.has(destination) else {
            throw LifecycleError(
                LifecycleError.targetInvalid,
                "deploy.target: \(destination.rawValue) is not on the cloud of the environment \(scope.environment), "
                    + workplace.target.cloud.rawValue,
                hint: "name a destination of that cloud in \(ProjectFile.fileName), or another environment with --env")
        }
        request = DeployRequest(
            endpoint: endpoint, release: release,
            instanceType: options.instance ?? settings?.instance ?? destination.standardInstance,
            instanceCount: options.count ?? settings?.count ?? 1, placement: scope.settings.placement,
            budgetUSDPerDay: scope.file?.budget.servingUSDPerDay)
        intent = PlanIntent(
            .deploy, subject: endpoint,
            arguments: [
                "release": .string(release.id.rawValue), "artifact": .string(release.content.artifactDigest.hex),
                "instance": request.instanceType.map { .string($0) } ?? .null,
                "count": .int(Int64(request.instanceCount)),
            ])
    }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        try await planner.planDeploy(request, context: context)
    }

    /// The hub's own model as a release that the journal does not number: `base`.
    private static func base(in scope: ProjectScope, of workplace: CloudWorkplace) async throws -> Release {
        let model = try scope.model()
        return Release(
            id: ReleaseID("base"), project: scope.name, environment: scope.environment,
            content: try await workplace.planner.baseModelContent(hub: model.hub, model: model.id), run: nil,
            created: workplace.time.now)
    }

    /// `{"run", "endpoint", "release"}`.
    package func reply(_ outcome: RunOutcome) -> JSONValue {
        [
            "run": .string(outcome.run.rawValue), "endpoint": .string(endpoint),
            "release": .string(release.id.rawValue),
        ]
    }
}

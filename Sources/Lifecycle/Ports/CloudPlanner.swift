package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Turns what a person wants into literal actions of one cloud. Implemented by Providers; it only reads.
package protocol CloudPlanner: Sendable {
    /// Uploads, role, job, waiting, and the release that comes of it.
    func planTune(_ request: TuneRequest, context: PlanningContext) async throws -> PlanDraft
    /// A new endpoint for a release. Refuses when the endpoint exists.
    func planDeploy(_ request: DeployRequest, context: PlanningContext) async throws -> PlanDraft
    /// Another release behind an endpoint that serves.
    func planUpdate(_ request: UpdateRequest, context: PlanningContext) async throws -> PlanDraft
    /// Removes what runs created.
    func planCleanup(_ request: CleanupRequest, context: PlanningContext) async throws -> PlanDraft
    /// Files to a fresh place of the cloud's object store.
    func planUpload(_ request: UploadRequest, context: PlanningContext) async throws -> PlanDraft
    /// Whether a release's weights still lie where they were written. Where nobody may look, they count as there.
    func hasWeights(_ content: ReleaseContent) async throws -> Bool
    /// The roles and policies under which jobs and endpoints act; no actions when all is there as it should be.
    func planRoles(_ request: RolesRequest, context: PlanningContext) async throws -> PlanDraft
    /// What serves behind an endpoint now, whoever made it, as the content of a release.
    func servingContent(of endpoint: String) async throws -> ReleaseContent
    /// What a hub itself serves a model with: the untouched base model as the content of a release.
    func baseModelContent(hub: String, model: String) async throws -> ReleaseContent
}

/// What surrounds planning.
package struct PlanningContext: Sendable {
    /// The run that the plan will become; generated names and tags come from it.
    package var run: RunID
    package var project: String
    package var target: ResolvedTarget
    package var now: Date

    package init(run: RunID, project: String, target: ResolvedTarget, now: Date) {
        self.run = run
        self.project = project
        self.target = target
        self.now = now
    }
}

/// A fine-tune.
package struct TuneRequest: Hashable, Sendable {
    package var hub: String
    /// The exact id in the hub.
    package var model: String
    package var technique: Technique
    /// Names and values as the recipe has them.
    package var hyperparameters: [String: String]
    package var training: FileReference
    package var validation: FileReference?
    /// Rows of the training file; for the cost.
    package var trainingRows: Int
    /// Continue from this release's adapter instead of from the base model.
    package var continueFrom: Release?
    package var placement: Placement
    package var acceptsLicence: Bool
    /// Ceiling in US dollars; a plan above it is refused.
    package var budgetUSD: Double?

    package init(
        hub: String, model: String, technique: Technique, hyperparameters: [String: String], training: FileReference,
        validation: FileReference?, trainingRows: Int, continueFrom: Release? = nil,
        placement: Placement = Placement(), acceptsLicence: Bool = false, budgetUSD: Double? = nil
    ) {
        self.hub = hub
        self.model = model
        self.technique = technique
        self.hyperparameters = hyperparameters
        self.training = training
        self.validation = validation
        self.trainingRows = trainingRows
        self.continueFrom = continueFrom
        self.placement = placement
        self.acceptsLicence = acceptsLicence
        self.budgetUSD = budgetUSD
    }
}

/// Roles to make.
package struct RolesRequest: Hashable, Sendable {
    /// As the cloud's provider calls them; empty for those that the cloud needs anyway.
    package var roles: [String]
    package var placement: Placement

    package init(roles: [String], placement: Placement = Placement()) {
        self.roles = roles
        self.placement = placement
    }
}

/// Where in its cloud a plan puts things: what an environment says for its cloud's provider alone (an execution role, a
/// bucket). Only the provider knows the keys' meaning; ``CloudKind/placementKeys`` lists them.
package struct Placement: Hashable, Sendable {
    /// Key as `slipway.yaml` writes it to its value.
    package var values: [String: String]

    package init(_ values: [String: String] = [:]) { self.values = values }

    package subscript(key: String) -> String? { values[key] }
}

/// A new endpoint.
package struct DeployRequest: Hashable, Sendable {
    package var endpoint: String
    package var release: Release
    /// As the cloud calls it; nil where a destination has none to choose.
    package var instanceType: String?
    package var instanceCount: Int
    package var placement: Placement
    package var budgetUSDPerDay: Double?

    package init(
        endpoint: String, release: Release, instanceType: String?, instanceCount: Int,
        placement: Placement = Placement(),
        budgetUSDPerDay: Double? = nil
    ) {
        self.endpoint = endpoint
        self.release = release
        self.instanceType = instanceType
        self.instanceCount = instanceCount
        self.placement = placement
        self.budgetUSDPerDay = budgetUSDPerDay
    }
}

/// A change of release behind an endpoint.
package struct UpdateRequest: Hashable, Sendable {
    package var endpoint: String
    package var release: Release
    package var settings: UpdateSettings
    package var placement: Placement
    /// Ceiling in US dollars for the second fleet.
    package var budgetExtraUSD: Double?
    /// Whether settings of what serves may be lost that cannot be carried over.
    package var acceptsLoss: Bool

    package init(
        endpoint: String, release: Release, settings: UpdateSettings, placement: Placement = Placement(),
        budgetExtraUSD: Double? = nil, acceptsLoss: Bool = false
    ) {
        self.endpoint = endpoint
        self.release = release
        self.settings = settings
        self.placement = placement
        self.budgetExtraUSD = budgetExtraUSD
        self.acceptsLoss = acceptsLoss
    }
}

/// What to remove.
package struct CleanupRequest: Hashable, Sendable {
    /// What runs of this project created, newest first, as the journal knows it.
    package var created: [CreatedResource]
    /// Only these endpoints and what serves them; nil for everything.
    package var endpoints: [String]?
    /// Also data: uploaded files, artifacts, buckets.
    package var includesData: Bool
    /// What runs of other projects and environments created; known only where data is removed.
    package var others: [CreatedResource]

    package init(
        created: [CreatedResource], endpoints: [String]? = nil, includesData: Bool = false,
        others: [CreatedResource] = []
    ) {
        self.created = created
        self.endpoints = endpoints
        self.includesData = includesData
        self.others = others
    }
}

/// A mutating action that a run performed, with its resolved request and result.
package struct CreatedResource: Hashable, Sendable {
    package var run: RunID
    package var operation: OperationID
    package var request: JSONValue
    package var result: JSONValue

    package init(run: RunID, operation: OperationID, request: JSONValue, result: JSONValue) {
        self.run = run
        self.operation = operation
        self.request = request
        self.result = result
    }
}

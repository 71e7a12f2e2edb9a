internal import Core
internal import Lifecycle
internal import Rollouts

/// A cloud's port made of its operations and resources: finds the row and lets it do the work.
///
/// An action's request is sent literally. Nothing here sends a mutating request twice: after an unknown outcome, and
/// when something of that name is there already, the caller observes.
struct TableCloud<Site: CloudSite>: CloudPort {
    private let site: Site
    private let rows: [OperationID: CloudOperation<Site>]
    private let resources: [String: CloudResource<Site>]
    let operations: OperationTable

    init(_ site: Site, operations: [CloudOperation<Site>], resources: [CloudResource<Site>]) {
        self.site = site
        rows = Dictionary(operations.map { ($0.row.operation, $0) }) { first, _ in first }
        self.resources = Dictionary(resources.map { ($0.kind, $0) }) { first, _ in first }
        self.operations = OperationTable(operations.map(\.row))
    }

    func perform(_ action: Action, context: ActionContext) async throws -> JSONValue {
        try site.check(context.target)
        return try await row(of: action).perform(site, action, context)
    }

    func observe(_ action: Action, context: ActionContext) async throws -> Observation {
        try site.check(context.target)
        return try await row(of: action).observe(site, action, context)
    }

    func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue {
        try site.check(target)
        guard let resource = resources[guarded.kind] else {
            throw ProvidersError(
                ProvidersError.requestInvalid,
                "a guard names an unknown kind of object: \(TerminalText.escape(guarded.kind))")
        }
        let live = try await resource.describe(site, guarded.name)
        return try await resource.value(guarded.field, of: live, at: site)
    }

    func problems(of action: Action) -> [String] {
        guard let row = rows[action.operation] else {
            return ["\(TerminalText.escape(action.operation.rawValue)): no such operation is known"]
        }
        return row.check.map { $0(action.request) } ?? site.problems(of: action.operation, request: action.request)
    }

    func rollout(of action: Action, fleet: Int) -> NativeRollout? {
        rows[action.operation]?.row.rollout == .start ? site.rollout(of: action.request, fleet: fleet) : nil
    }

    func endpoint(of action: Action) -> String? { site.endpoint(of: action.request) }

    func address(ofStored result: JSONValue) -> String? { site.address(ofStored: result) }

    func alarm(madeBy action: Action) -> AlarmObservation? { site.alarm(madeBy: action.operation, action.request) }

    private func row(of action: Action) throws -> CloudOperation<Site> {
        guard let row = rows[action.operation] else {
            throw LifecycleError(
                LifecycleError.operationUnlisted,
                "\(TerminalText.escape(action.operation.rawValue)) has no row in the table of operations")
        }
        return row
    }
}

internal import AWSClient
internal import AWSShapes
internal import AWSWire
internal import Core
internal import Lifecycle

/// Plans roles of IAM. It changes nothing.
struct RolePlanner: Sendable {
    let site: AWSSite

    /// Roles that are not there, and policies of those that are there and allow something else.
    ///
    /// - Throws: `provider.role_unknown`, `provider.role_unsuitable`.
    func plan(_ request: RolesRequest, context: PlanningContext) async throws -> PlanDraft {
        var list = ActionList()
        var notes: [String] = []
        let place = AWSRole.Place(request.placement, in: context.target)
        for role in try AWSRole.named(request.roles) {
            if role.kind == AWSRole.execution.kind, let given = request.placement["role"] {
                notes.append("slipway.yaml names the execution role \(TerminalText.escape(given, limit: 200))")
            } else if let there = try await existing(role, in: place) {
                if try await policy(of: there.roleName, place) != role.policy(place) {
                    addPolicy(role, in: place, to: &list)
                }
            } else {
                _ = add(role, in: place, context: context, to: &list)
            }
        }
        return PlanDraft(
            actions: list.actions,
            cost: context.target.cloud.runsHere
                ? .local : CostRange(lowUSD: 0, highUSD: 0, asOf: nil, reasons: ["IAM costs nothing"]),
            blastRadius: ["roles of IAM that only Slipway's jobs use; projects of this account and region share them"],
            reversibility: Reversibility(
                .reversible, how: "delete the policies, or the roles when no project uses them"), notes: notes)
    }

    /// The role as a value of later requests: its ARN when it is there, else a reference to the action that makes it.
    ///
    /// - Throws: `provider.role_unsuitable`.
    func value(
        of role: AWSRole, in place: AWSRole.Place, context: PlanningContext, to list: inout ActionList
    ) async throws -> JSONValue {
        if let there = try await existing(role, in: place) { return .string(there.arn) }
        return add(role, in: place, context: context, to: &list)
    }

    /// The role, when it is there; it has to trust its service.
    private func existing(_ role: AWSRole, in place: AWSRole.Place) async throws -> IAM.Role? {
        guard let there = try await site.iam.role(role.name(place.region)) else { return nil }
        guard role.isTrusted(by: there.assumeRolePolicyDocument) else {
            throw ProvidersError(
                ProvidersError.roleUnsuitable,
                "the role '\(TerminalText.escape(there.roleName))' exists and does not trust \(role.service)",
                hint: role.kind == AWSRole.execution.kind
                    ? "name another role as 'role' of the environment in slipway.yaml"
                    : "delete the role, or let \(role.service) assume it")
        }
        return there
    }

    /// What the role's inline policy says; nil when it has none.
    private func policy(of name: String, _ place: AWSRole.Place) async throws -> JSONValue? {
        let found = try await site.describe(
            "iam", "GetRolePolicy", ["RoleName": .string(name), "PolicyName": .string(AWSRole.policyName(place))])
        let text = found?["PolicyDocument"]?.string.flatMap { PercentCoding.decode($0) }
        return text.flatMap { try? JSONValue(parsing: $0) }
    }

    /// Actions that make a role with its policy.
    private func add(
        _ role: AWSRole, in place: AWSRole.Place, context: PlanningContext, to list: inout ActionList
    ) -> JSONValue {
        let name = role.name(place.region)
        let request = RunTags.tagged(
            [
                "Path": .string(AWSRole.path), "RoleName": .string(name),
                "AssumeRolePolicyDocument": .string(role.trust.text), "Description": .string(role.purpose),
            ], run: context.run, project: context.project)
        let id = list.add(
            "iam.CreateRole", tier: .mutate, "create the \(role.kind) role \(name)", request,
            guards: [.absent(kind: IAMOperations.role.kind, name: name)])
        addPolicy(role, in: place, to: &list)
        return PlanReference.result(action: id, path: "Role.Arn").json
    }

    private func addPolicy(_ role: AWSRole, in place: AWSRole.Place, to list: inout ActionList) {
        let name = role.name(place.region)
        let count = role.permissions(place).count
        list.add(
            "iam.PutRolePolicy", tier: .mutate,
            "give the role \(name) its policy of \(count) statement\(count == 1 ? "" : "s")",
            [
                "RoleName": .string(name), "PolicyName": .string(AWSRole.policyName(place)),
                "PolicyDocument": .string(role.policy(place).text),
            ])
    }
}

package import AWSClient
internal import AWSShapes
internal import Core
package import Lifecycle

/// Looks whether an AWS account, or a local cloud that speaks for one, has what plans need.
package struct AWSAccount: CloudAccount {
    private let site: AWSSite

    package init(_ client: AWSClient) { site = AWSSite(client, pollInterval: .zero) }

    package func checks(of placement: Placement, in target: ResolvedTarget) async throws -> [AccountCheck] {
        var checks = [caller(target), AccountCheck("region", .pass, target.region)]
        checks.append(
            try await look("sagemaker", "SageMaker answers for this account in \(target.region)") {
                _ = try await SageMakerInventory(site.client).tuningJobs(limit: 1)
            })
        checks += try await bucketChecks(placement, target)
        return checks + (try await roleChecks([], of: placement, in: target))
    }

    private func caller(_ target: ResolvedTarget) -> AccountCheck {
        let principal = target.principal ?? "the local cloud's own user"
        guard !principal.hasSuffix(":root") else {
            return AccountCheck(
                "credentials", .fail, "these are keys of the root user of account \(target.account)",
                next: "make a user or role for this work, and delete the root user's keys")
        }
        return AccountCheck("credentials", .pass, "\(principal) in account \(target.account)")
    }

    /// A pass with these words, or what the cloud refused.
    private func look(
        _ id: String, _ words: String, _ body: () async throws -> Void
    ) async throws -> AccountCheck {
        do {
            try await body()
            return AccountCheck(id, .pass, words)
        } catch let error as any CodedError {
            return AccountCheck(id, .fail, error.message, next: error.hint)
        }
    }

    // MARK: Bucket

    private func bucketChecks(_ placement: Placement, _ target: ResolvedTarget) async throws -> [AccountCheck] {
        let given = placement["bucket"]
        let name = AWSRole.Place(placement, in: target).bucket
        var checks: [AccountCheck] = []
        do {
            guard try await site.s3.bucketExists(name) else {
                guard given != nil else {
                    return [AccountCheck("bucket", .pass, "the first plan makes \(name)")]
                }
                return [
                    AccountCheck(
                        "bucket", .fail, "there is no bucket \(TerminalText.escape(name, limit: 80))",
                        next: "make it, or take 'bucket' out of the environment in slipway.yaml")
                ]
            }
            checks.append(AccountCheck("bucket", .pass, "\(name) is there"))
            // The local cloud keeps all regions in one place.
            if let region = try await site.s3.bucketRegion(name), region != target.region, !target.cloud.runsHere {
                checks.append(
                    AccountCheck(
                        "bucket.region", .fail, "\(name) is in \(region): jobs in \(target.region) cannot read it",
                        next: "name a bucket of \(target.region), or choose --region \(region)"))
            }
        } catch let error as AWSClientError where [301, 403].contains(error.refusal?.status) {
            let region = error.refusal?.bucketRegion
            return [
                AccountCheck(
                    "bucket", .fail,
                    region.map { "\(name) is in \($0), not in \(target.region)" }
                        ?? "\(name) is not yours, or you may not look at it",
                    next: "name another as 'bucket' of the environment in slipway.yaml")
            ]
        }
        if !["sagemaker", "SageMaker", "Sagemaker"].contains(where: { name.contains($0) }) {
            checks.append(
                AccountCheck(
                    "bucket.name", .warn,
                    "roles with no more than SageMaker's managed policies reach only buckets with sagemaker in their name",
                    next: "slipway roles create makes a role that may read \(name)"))
        }
        return checks
    }

    // MARK: Roles

    package func roleChecks(
        _ kinds: [String], of placement: Placement, in target: ResolvedTarget
    ) async throws -> [AccountCheck] {
        let place = AWSRole.Place(placement, in: target)
        var checks: [AccountCheck] = []
        for role in kinds.isEmpty ? AWSRole.all : try AWSRole.named(kinds) {
            // The others are there only where somebody made them, or asks for them.
            let isNeeded = role.kind == AWSRole.execution.kind || !kinds.isEmpty
            let given = role.kind == AWSRole.execution.kind ? placement["role"] : nil
            let name = given.map { String($0.split(separator: "/").last ?? "") } ?? role.name(target.region)
            let id = "role.\(role.kind)"
            let found: IAM.Role?
            do {
                found = try await site.iam.role(name)
            } catch let error as any CodedError {
                checks.append(AccountCheck(id, .warn, "cannot be looked at: \(error.message)", next: error.hint))
                continue
            }
            guard let found else {
                if isNeeded {
                    checks.append(
                        AccountCheck(
                            id, given == nil ? .warn : .fail,
                            "there is no role \(TerminalText.escape(name, limit: 80))",
                            next: given == nil
                                ? "slipway roles create \(role.kind)"
                                : "make it, or take 'role' out of the environment in slipway.yaml"))
                }
                continue
            }
            guard role.isTrusted(by: found.assumeRolePolicyDocument) else {
                checks.append(
                    AccountCheck(
                        "\(id).trust", .fail, "\(found.arn) does not trust \(role.service)",
                        next: "let it: \(role.trust.text)"))
                continue
            }
            checks += try await permissionChecks(of: found.arn, id, role.permissions(place))
        }
        return checks
    }

    /// What the role lacks, step by step. The simulator knows no policies of buckets and keys and none of organizations:
    /// what it denies may be allowed there.
    private func permissionChecks(
        of arn: String, _ id: String, _ permissions: [AWSRole.Permission]
    ) async throws -> [AccountCheck] {
        var checks: [AccountCheck] = []
        for permission in permissions {
            do {
                let decisions = try await decisions(arn, permission)
                let forbidden = decisions.filter { $0.value == "explicitDeny" }.keys.sorted()
                if !forbidden.isEmpty {
                    checks.append(
                        AccountCheck(
                            "\(id).\(permission.id)", .fail,
                            "\(arn) cannot \(permission.step): a Deny forbids \(forbidden.joined(separator: ", "))",
                            next: "take the Deny out of the role's policies: no Allow outweighs it"))
                    continue
                }
                let missing = permission.actions.filter { decisions[$0] != "allowed" }
                guard !missing.isEmpty else { continue }
                var needed = permission
                needed.actions = missing
                checks.append(
                    AccountCheck(
                        "\(id).\(permission.id)", .fail,
                        "\(arn) cannot \(permission.step): \(missing.joined(separator: ", ")) on "
                            + permission.resources.joined(separator: ", "),
                        next: "add the statement \(needed.statement.text)"))
            } catch let error as any CodedError {
                return checks + [
                    AccountCheck(
                        "\(id).permissions", .warn, "what \(arn) may do is not known: \(error.message)",
                        next: error.hint)
                ]
            }
        }
        return checks.isEmpty ? [AccountCheck(id, .pass, "\(arn) may do what its steps need")] : checks
    }

    /// What the simulator says of each action.
    private func decisions(_ arn: String, _ permission: AWSRole.Permission) async throws -> [String: String] {
        let reply = try await site.client.call(
            service: "iam", operation: "SimulatePrincipalPolicy",
            request: [
                "PolicySourceArn": .string(arn), "ActionNames": .array(permission.actions.map { .string($0) }),
                "ResourceArns": .array(permission.resources.map { .string($0) }), "MaxItems": 1000,
            ])
        let results = (reply["EvaluationResults"]?.array ?? []).compactMap { result in
            result["EvalActionName"]?.string.map { ($0, result["EvalDecision"]?.string ?? "") }
        }
        // The worst counts where an action has several resources.
        return Dictionary(results) { one, other in
            [one, other].contains("explicitDeny") ? "explicitDeny" : one == "allowed" ? other : one
        }
    }
}

package import Core
package import Lifecycle
package import Rollouts

/// What was found about an endpoint's next update.
package struct LintReport: Hashable, Sendable {
    package var endpoint: String
    package var findings: [LintFinding]

    package init(endpoint: String, findings: [LintFinding]) {
        self.endpoint = endpoint
        self.findings = findings
    }

    /// Whether nothing is an error.
    package var isSound: Bool { !findings.contains { $0.severity == .error } }

    /// What `update lint` ends with.
    package var exitStatus: ExitStatus { isSound ? .done : .invalid }

    /// `{"endpoint", "sound", "findings": […]}`.
    package var json: JSONValue {
        ["endpoint": .string(endpoint), "sound": .bool(isSound), "findings": .array(findings.map(\.json))]
    }
}

/// Read-only checks of an endpoint's alarms, bake and fleet arithmetic; the account's quota is not read.
package struct UpdateLint: Sendable {
    let observer: any EndpointObserver

    package init(observer: any EndpointObserver) { self.observer = observer }

    /// - Parameters:
    ///   - spec: the policy of the planned update; nil takes the endpoint's last one.
    ///   - nextConfiguration: the planned configuration's name, if it has one.
    /// - Throws: `rollout.endpoint_missing`, and what the observer throws.
    package func run(
        endpoint name: String, spec: RolloutSpec? = nil, nextConfiguration: String? = nil
    ) async throws -> LintReport {
        guard let snapshot = try await observer.endpoint(name) else {
            throw RolloutError(
                RolloutError.endpointMissing, "there is no endpoint \(name)", hint: "slipway endpoints list")
        }
        let policy = spec ?? snapshot.lastDeployment
        let alarms = policy?.alarms ?? []
        let observed = alarms.isEmpty ? [] : try await observer.alarms(alarms)
        return LintReport(
            endpoint: name,
            findings: Self.findings(
                snapshot, spec: policy, limits: observer.limits, grammar: observer.grammar, isPast: spec == nil,
                alarms: observed,
                nextConfiguration: nextConfiguration))
    }

    /// Judges the update that a plan holds, with the alarms that it makes.
    ///
    /// - Parameter cloud: knows what the plan's actions make.
    /// - Returns: nil for a plan that updates nothing.
    /// - Throws: `rollout.endpoint_missing`, and what the observer throws.
    package func run(_ actions: [Action], of cloud: any CloudPort) async throws -> LintReport? {
        guard let update = actions.first(where: { cloud.operations.row(for: $0.operation)?.rollout == .start }),
            let name = cloud.rollout(of: update, fleet: 1)?.endpoint
        else { return nil }
        guard let snapshot = try await observer.endpoint(name) else {
            throw RolloutError(
                RolloutError.endpointMissing, "there is no endpoint \(name)", hint: "slipway endpoints list")
        }
        let fleet = snapshot.variants.compactMap { $0.desiredCount ?? $0.currentCount }.reduce(0, +)
        guard let rollout = cloud.rollout(of: update, fleet: max(1, fleet)) else { return nil }
        let made = actions.compactMap { cloud.alarm(madeBy: $0) }
        let others = (rollout.spec?.alarms ?? []).filter { name in !made.contains { $0.name == name } }
        let observed = others.isEmpty ? [] : try await observer.alarms(others)
        return LintReport(
            endpoint: name,
            findings: Self.findings(
                snapshot, spec: rollout.spec, limits: observer.limits, grammar: observer.grammar,
                alarms: made + observed,
                nextConfiguration: rollout.configuration))
    }

    /// The checks themselves, on what was read.
    ///
    /// - Parameters:
    ///   - limits: of the cloud that runs the rollout.
    ///   - grammar: of its alarms.
    ///   - isPast: whether `spec` is the last update's policy and not that of a planned one.
    package static func findings(
        _ endpoint: EndpointSnapshot, spec: RolloutSpec?, limits: RolloutSpec.Limits, grammar: AlarmGrammar,
        isPast: Bool = false,
        alarms: [AlarmObservation], nextConfiguration: String? = nil
    ) -> [LintFinding] {
        var found: [LintFinding] = []
        if endpoint.pending != nil || !endpoint.status.canUpdate {
            found.append(
                LintFinding(
                    .endpointBusy, .error, endpoint.name,
                    "it is \(endpoint.status)" + (endpoint.pending == nil ? "" : " with an update under way")
                        + ", so it takes no update now"))
        }
        if endpoint.isAutoscaled {
            found.append(
                LintFinding(
                    .countsReset, .warning, endpoint.name,
                    "it is autoscaled: an update resets its counts to those of the new configuration",
                    hint: "set RetainAllVariantProperties"))
        }
        if endpoint.configurationCreated == nil, endpoint.status.meaning == .serving {
            found.append(
                LintFinding(
                    .configurationMissing, .error, endpoint.name,
                    "the configuration \(endpoint.configuration) that serves was deleted, so it takes no update",
                    hint: "create a configuration of that name again"))
        }
        guard let spec else {
            return found + [
                LintFinding(
                    .noPolicy, .warning, endpoint.name,
                    "it has no deployment policy: an update moves all traffic at once, without a bake or a way back",
                    hint: "slipway update start \(endpoint.name) uses a canary with alarms")
            ]
        }
        found += policy(endpoint, spec, limits) + quota(endpoint, spec)
        let lint = AlarmLint(
            endpoint: endpoint, spec: spec, grammar: grammar, nextConfiguration: nextConfiguration, isPast: isPast)
        for name in spec.alarms {
            found += lint.findings(alarms.first { $0.name == name } ?? AlarmObservation(name: name, state: .missing))
        }
        return found
    }

    private static func policy(
        _ endpoint: EndpointSnapshot, _ spec: RolloutSpec, _ limits: RolloutSpec.Limits
    ) -> [LintFinding] {
        var found = spec.violations(limits: limits).map {
            LintFinding(.policyInvalid, .error, endpoint.name, $0.message, hint: $0.hint)
        }
        if spec.alarms.isEmpty {
            found.append(
                LintFinding(
                    .noAlarms, .error, endpoint.name,
                    "its policy names no alarm: a bake without alarms rolls nothing back",
                    hint: "slipway update start makes alarms on the new fleet"))
        } else if spec.bake == .zero {
            found.append(
                LintFinding(
                    .noBake, .error, endpoint.name, "its policy has alarms but no bake, so nothing waits for them"))
        }
        if spec.bake > .zero, spec.bake < .seconds(300) {
            found.append(
                LintFinding(
                    .bakeShort, .warning, endpoint.name,
                    "its bake of \(Int(spec.bake.inSeconds)) s is short: metrics come up to two minutes late",
                    hint: "bake 300 s or more"))
        }
        if spec.fleet == 1, spec.strategy == .allAtOnce {
            found.append(
                LintFinding(
                    .fleetOfOne, .warning, endpoint.name,
                    "one instance cannot be split: every update moves all traffic at once",
                    hint: "run 2 or more instances for a canary"))
        }
        let needed = spec.stagePlan.sumOfWaits + RolloutSpec.provisioningAllowance
        if let limit = spec.timeLimit, limit > spec.stagePlan.sumOfWaits, limit < needed {
            found.append(
                LintFinding(
                    .timeLimitTight, .warning, endpoint.name,
                    "its time limit of \(Int(limit.inSeconds)) s leaves "
                        + "\(Int((limit - spec.stagePlan.sumOfWaits).inSeconds)) s for provisioning; a large model's "
                        + "fleet may take \(Int(RolloutSpec.provisioningAllowance.inSeconds)) s",
                    hint: "set it to \(Int(needed.inSeconds)) s"))
        }
        return found
    }

    /// The account's quota is not read: it is told what to look for.
    private static func quota(_ endpoint: EndpointSnapshot, _ spec: RolloutSpec) -> [LintFinding] {
        Set(endpoint.variants.compactMap(\.instanceType)).sorted().map { type in
            LintFinding(
                .quotaUnknown, .note, endpoint.name,
                "the update needs \(spec.stagePlan.peakInstances) instances at its peak; the quota "
                    + "\"\(type) for endpoint usage\" is not read here and must cover them")
        }
    }
}

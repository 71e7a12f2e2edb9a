import Core
import Rollouts

extension ProjectFile {
    /// Reads `update`, and holds it against `deploy`: what no cloud could do is refused here already.
    static func update(_ map: YAMLMap, deploy: DeploySettings?, root: YAMLMap) -> UpdateSettings? {
        map.require("strategy")
        let kind = map.choice("strategy", as: RolloutStrategy.Kind.self)
        if let kind, !kind.isBuilt {
            map.report(
                "strategy", "strategy: \(kind.rawValue) is not built yet",
                hint:
                    "write one of: \(RolloutStrategy.Kind.allCases.filter(\.isBuilt).map(\.rawValue).joined(separator: ", "))"
            )
        }
        let control = map.choice("control", as: RolloutControl.self) ?? .native
        var steps: [String: FleetShare] = [:]
        for kind in RolloutStrategy.Kind.allCases where kind.takesStep {
            steps[kind.rawValue] = map.share(kind.rawValue)
        }
        let bake = map.duration("bake") ?? .seconds(600)
        let alarms = map.map("alarms").map(Self.alarms) ?? AlarmSettings()
        map.notBuilt("quality", "evaluations as a gate of updates: alarms alone decide")
        if control == .driven { map.notBuilt("control", "updates whose traffic Slipway moves itself") }
        map.finish()
        guard let kind else { return nil }
        for key in steps.keys.sorted() where key != kind.rawValue {
            map.report(
                key, "it contradicts strategy: \(kind.rawValue)", hint: "remove it, or write strategy: \(key)")
        }
        guard let strategy = RolloutStrategy(kind, step: steps[kind.rawValue]) else {
            if !map.has(kind.rawValue) {
                map.report(
                    "strategy", "strategy: \(kind.rawValue) needs its share of the fleet",
                    hint: "add \(kind.rawValue): 10%")
            }
            return nil
        }
        let settings = UpdateSettings(strategy: strategy, bake: bake, control: control, alarms: alarms)
        check(settings, map: map, deploy: deploy)
        return settings
    }

    /// The rules of the rollout itself, at the keys that break them.
    private static func check(_ settings: UpdateSettings, map: YAMLMap, deploy: DeploySettings?) {
        // Without deploy the fleet is not known: a share is judged all the same, a count of instances is not.
        let limits = (deploy?.target ?? .standard).limits
        let rollout = settings.rollout(fleet: deploy?.count ?? 100, alarms: [], limits: limits)
        for violation in rollout.violations(limits: limits) {
            let key: String? =
                switch violation.rule {
                case .size where deploy == nil && settings.strategy.step?.isCount == true: nil
                case .size, .fleetTooSmall, .fleetTooLarge: settings.strategy.name
                case .wait: "bake"
                // The time limit follows from the bake; the alarms are not named yet.
                case .terminationWait, .timeLimitRange, .timeLimitTooShort, .alarmCount, .alarmName, .duplicateAlarm:
                    nil
                }
            if let key { map.report(key, violation.message, hint: violation.hint) }
        }
    }

    private static func alarms(_ map: YAMLMap) -> AlarmSettings {
        let settings = AlarmSettings(
            latencyP95: map.duration("latency_p95"), errorRate: map.fraction("error_rate"),
            existing: map.texts("existing") ?? [])
        map.finish()
        return settings
    }
}

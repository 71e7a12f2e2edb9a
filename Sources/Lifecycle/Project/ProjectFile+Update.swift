import Core

extension ProjectFile {
    /// Reads `update`, and holds it against `deploy`: what no cloud could do is refused here already.
    static func update(_ map: YAMLMap, deploy: DeploySettings?, root: YAMLMap) -> UpdateSettings? {
        map.require("strategy")
        let strategy = map.choice("strategy", as: UpdateSettings.Strategy.self)
        let control = map.choice("control", as: UpdateSettings.Control.self) ?? .native
        var shares: [String: UpdateShare] = [:]
        for key in ["canary", "linear", "rolling"] { shares[key] = map.share(key) }
        let bake = map.duration("bake")
        let alarms = map.map("alarms").map(Self.alarms) ?? AlarmSettings()
        let quality = map.map("quality").flatMap(Self.quality)
        map.finish()
        guard let strategy else { return nil }
        for key in shares.keys.sorted() where key != strategy.rawValue {
            map.report(
                key, "it contradicts strategy: \(strategy.rawValue)",
                hint: "remove it, or write strategy: \(key)")
        }
        let share = shares[strategy.rawValue]
        checkShare(share, strategy: strategy, map: map, deploy: deploy)
        checkServing(strategy, map: map, deploy: deploy)
        if let bake { checkBake(bake, map: map) }
        return UpdateSettings(
            strategy: strategy, step: share, bake: bake ?? .seconds(600), control: control, alarms: alarms,
            quality: quality)
    }

    private static func checkShare(
        _ share: UpdateShare?, strategy: UpdateSettings.Strategy, map: YAMLMap, deploy: DeploySettings?
    ) {
        let key = strategy.rawValue
        let limits: ClosedRange<Double>
        switch strategy {
        case .canary: limits = 0...50
        case .linear: limits = 10...50
        case .rolling: limits = 5...50
        case .allAtOnce, .recreate: return
        }
        guard map.has(key) else {
            map.report("strategy", "strategy: \(key) needs its share of the fleet", hint: "add \(key): 10%")
            return
        }
        let count = deploy?.count
        if let count, count < 2 {
            map.report(
                key, "a fleet of 1 instance has no part: \(key) needs at least 2",
                hint: "set deploy.count to 2 or more, or strategy: all-at-once")
            return
        }
        switch share {
        case .percent(let percent)? where !limits.contains(percent):
            map.report(
                key,
                "\(plain(percent))% is not between \(plain(limits.lowerBound))% and \(plain(limits.upperBound))%, "
                    + "which is what SageMaker takes")
        case .instances(let number)?:
            guard let count else { return }
            let percent = Double(number) / Double(count) * 100
            if percent > limits.upperBound {
                map.report(
                    key,
                    "\(number) of \(count) instances is \(plain(percent.rounded()))%, more than \(plain(limits.upperBound))%"
                )
            }
        default: break
        }
    }

    /// Components with adapters have no blue/green on SageMaker.
    private static func checkServing(_ strategy: UpdateSettings.Strategy, map: YAMLMap, deploy: DeploySettings?) {
        guard deploy?.serving == .adapter, strategy != .rolling, strategy != .recreate else { return }
        map.report(
            "strategy", "strategy: \(strategy.rawValue) contradicts deploy.serving: adapter, which has no second fleet",
            hint: "write deploy.serving: merged, or strategy: rolling")
    }

    private static func checkBake(_ bake: Duration, map: YAMLMap) {
        guard bake > .seconds(3600) else { return }
        map.report(
            "bake", "\(CompactDuration.text(bake)) is more than the hour that SageMaker waits at most",
            hint: "write bake: 1h or less")
    }

    private static func alarms(_ map: YAMLMap) -> AlarmSettings {
        let settings = AlarmSettings(
            latencyP95: map.duration("latency_p95"), errorRate: map.fraction("error_rate"),
            existing: map.texts("existing") ?? [])
        map.finish()
        return settings
    }

    private static func quality(_ map: YAMLMap) -> QualitySettings? {
        map.require("dataset")
        map.require("metric")
        let (dataset, metric) = (map.text("dataset"), map.text("metric"))
        let tolerance = map.number("tolerance", in: 0...1) ?? 0
        map.finish()
        guard let dataset, let metric else { return nil }
        return QualitySettings(dataset: dataset, metric: metric, tolerance: tolerance)
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}

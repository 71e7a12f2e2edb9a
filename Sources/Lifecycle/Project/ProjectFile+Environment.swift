import Core

extension ProjectFile {
    /// Reads one environment and holds its keys against each other.
    static func environment(_ map: YAMLMap) -> EnvironmentSettings {
        map.require("cloud")
        let cloud = map.choice("cloud", as: CloudKind.self)
        var settings = EnvironmentSettings(cloud: cloud ?? .local)
        settings.account = map.text("account")
        settings.profile = map.text("profile")
        settings.region = map.text("region")
        settings.tuneRegion = stageRegion(map, "tune", cloud)
        settings.deployRegion = stageRegion(map, "deploy", cloud)
        settings.endpointURL = map.text("endpoint_url")
        for key in CloudKind.allPlacementKeys { settings.placement.values[key] = map.text(key) }
        map.finish()
        if let cloud { check(settings, cloud: cloud, map: map) }
        return settings
    }

    private static func stageRegion(_ map: YAMLMap, _ key: String, _ cloud: CloudKind?) -> String? {
        guard let stage = map.map(key) else { return nil }
        let region = stage.text("region")
        check(region: region, cloud, map: stage)
        stage.finish()
        return region
    }

    private static func check(region: String?, _ cloud: CloudKind?, map: YAMLMap) {
        guard let region, let rule = cloud?.region, !rule.allows(region) else { return }
        map.report("region", "\(TerminalText.escape(region, limit: 60)) is no region's name", hint: rule.words)
    }

    private static func check(_ settings: EnvironmentSettings, cloud: CloudKind, map: YAMLMap) {
        let example = "\"\(cloud.account.example)\""
        if let account = settings.account, !cloud.account.allows(account) {
            map.report("account", cloud.account.words, hint: "in quotes: \(example)")
        }
        check(region: settings.region, cloud, map: map)
        let isOnThisMachine = settings.endpointURL.map(Loopback.isLoopback(url:))
        guard !cloud.runsHere else {
            for key in ["account", "profile"] + CloudKind.allPlacementKeys where map.has(key) {
                map.report(key, "it contradicts cloud: \(cloud.rawValue), which has its own", hint: "remove it")
            }
            if isOnThisMachine == false {
                map.report(
                    "endpoint_url", "cloud: \(cloud.rawValue) is only reached on this machine",
                    hint: "write http://127.0.0.1:4566 or remove it")
            }
            return
        }
        for key in CloudKind.allPlacementKeys where map.has(key) && !cloud.placementKeys.contains(key) {
            map.report(key, "cloud: \(cloud.rawValue) has no such thing", hint: "remove it")
        }
        if !map.has("account") {
            map.report(
                "cloud", "cloud: \(cloud.rawValue) needs the account that it may act on",
                hint: "add account: \(example)")
        }
        if isOnThisMachine == true {
            map.report(
                "endpoint_url",
                "cloud: \(cloud.rawValue) never goes to this machine, where something could pose as it",
                hint: "write cloud: local for the local cloud")
        }
    }
}

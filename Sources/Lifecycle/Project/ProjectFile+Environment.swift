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
        settings.tuneRegion = stageRegion(map, "tune")
        settings.deployRegion = stageRegion(map, "deploy")
        settings.endpointURL = map.text("endpoint_url")
        for key in CloudKind.allPlacementKeys { settings.placement.values[key] = map.text(key) }
        map.finish()
        check(settings, cloud: cloud, map: map)
        return settings
    }

    private static func stageRegion(_ map: YAMLMap, _ key: String) -> String? {
        guard let stage = map.map(key) else { return nil }
        let region = stage.text("region")
        if let region, !TargetResolver.isRegion(region) {
            stage.report("region", "\(TerminalText.escape(region, limit: 60)) is no region's name")
        }
        stage.finish()
        return region
    }

    private static func check(_ settings: EnvironmentSettings, cloud: CloudKind?, map: YAMLMap) {
        if let account = settings.account,
            account.utf8.count != 12 || !account.utf8.allSatisfy({ (48...57).contains($0) })
        {
            map.report("account", "an account is 12 digits", hint: "in quotes: \"123456789012\"")
        }
        if let region = settings.region, !TargetResolver.isRegion(region) {
            map.report("region", "\(TerminalText.escape(region, limit: 60)) is no region's name")
        }
        switch cloud {
        case .local?:
            for key in ["account", "profile"] + CloudKind.allPlacementKeys where map.has(key) {
                map.report(key, "it contradicts cloud: local, which has its own", hint: "remove it")
            }
            if let url = settings.endpointURL, !Loopback.isLoopback(url: url) {
                map.report(
                    "endpoint_url", "cloud: local is only reached on this machine",
                    hint: "write http://127.0.0.1:4566 or remove it")
            }
        case .aws?:
            if !map.has("account") {
                map.report(
                    "cloud", "cloud: aws needs the account that it may act on", hint: "add account: \"123456789012\"")
            }
            if let url = settings.endpointURL, Loopback.isLoopback(url: url) {
                map.report(
                    "endpoint_url", "cloud: aws never goes to this machine, where something could pose as AWS",
                    hint: "write cloud: local for the local cloud")
            }
        case nil: break
        }
    }
}

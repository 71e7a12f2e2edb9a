/// `slipway.yaml`, checked.
package struct ProjectFile: Hashable, Sendable {
    package var name: String
    package var dataset: DatasetSettings?
    package var model: ModelSettings?
    package var deploy: DeploySettings?
    package var update: UpdateSettings?
    package var budget: BudgetSettings
    /// By name; a file without environments has `dev` on the local cloud.
    package var environments: [String: EnvironmentSettings]
    /// Where its keys stand, by their dotted names; empty when it was not read from a text.
    package var places: [String: KeyPlace] = [:]

    package init(
        name: String, dataset: DatasetSettings? = nil, model: ModelSettings? = nil, deploy: DeploySettings? = nil,
        update: UpdateSettings? = nil, budget: BudgetSettings = BudgetSettings(),
        environments: [String: EnvironmentSettings] = ["dev": EnvironmentSettings(cloud: .local)]
    ) {
        self.name = name
        self.dataset = dataset
        self.model = model
        self.deploy = deploy
        self.update = update
        self.budget = budget
        self.environments = environments
    }
}

/// Which model is tuned, and how.
package struct ModelSettings: Hashable, Sendable {
    package var hub: String
    package var id: String
    package var technique: Technique?
    /// Values as the file writes them.
    package var hyperparameters: [String: String]
    package var acceptsLicence: Bool

    package init(
        hub: String, id: String, technique: Technique? = nil,
        hyperparameters: [String: String] = [:], acceptsLicence: Bool = false
    ) {
        self.hub = hub
        self.id = id
        self.technique = technique
        self.hyperparameters = hyperparameters
        self.acceptsLicence = acceptsLicence
    }
}

/// What serves.
package struct DeploySettings: Hashable, Sendable {
    package enum Serving: String, Sendable, CaseIterable { case merged, adapter }
    package var target: Destination
    package var serving: Serving
    package var endpoint: String
    package var instance: String?
    package var count: Int

    package init(
        target: Destination = .standard, serving: Serving = .merged, endpoint: String, instance: String? = nil,
        count: Int = 1
    ) {
        self.target = target
        self.serving = serving
        self.endpoint = endpoint
        self.instance = instance
        self.count = count
    }
}

/// Money that plans may not exceed, in US dollars.
package struct BudgetSettings: Hashable, Sendable {
    package var trainingUSD: Double?
    package var servingUSDPerDay: Double?
    package var rolloutExtraUSD: Double?

    package init(trainingUSD: Double? = nil, servingUSDPerDay: Double? = nil, rolloutExtraUSD: Double? = nil) {
        self.trainingUSD = trainingUSD
        self.servingUSDPerDay = servingUSDPerDay
        self.rolloutExtraUSD = rolloutExtraUSD
    }
}

/// Where an environment is.
package struct EnvironmentSettings: Hashable, Sendable {
    package var cloud: CloudKind
    package var account: String?
    package var profile: String?
    package var region: String?
    package var tuneRegion: String?
    package var deployRegion: String?
    package var endpointURL: String?
    package var placement: Placement

    package init(
        cloud: CloudKind, account: String? = nil, profile: String? = nil, region: String? = nil,
        tuneRegion: String? = nil, deployRegion: String? = nil, endpointURL: String? = nil,
        placement: Placement = Placement()
    ) {
        self.cloud = cloud
        self.account = account
        self.profile = profile
        self.region = region
        self.tuneRegion = tuneRegion
        self.deployRegion = deployRegion
        self.endpointURL = endpointURL
        self.placement = placement
    }
}

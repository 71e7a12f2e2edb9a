/// What is known about a new project so far.
package struct InitAnswers: Hashable, Sendable {
    package var name: String
    package var useCase: String?
    package var datasetSource: String?
    package var columns: [String: String] = [:]
    package var format: String?
    package var validationSplit: Double?
    package var modelID: String?
    package var technique: Technique?
    package var hyperparameters: [String: String] = [:]
    package var acceptsLicence = false
    package var destination: DeploySettings.Destination?
    package var endpoint: String?
    package var instance: String?
    package var count = 2
    package var bake: Duration = .seconds(600)
    /// In the order in which they are written.
    package var environments: [(name: String, settings: EnvironmentSettings)] {
        get { named.map { ($0.name, $0.settings) } }
        set { named = newValue.map { Named(name: $0.name, settings: $0.settings) } }
    }

    private var named = [Named(name: "dev", settings: EnvironmentSettings(cloud: .local))]

    private struct Named: Hashable, Sendable {
        var name: String
        var settings: EnvironmentSettings
    }

    package init(name: String) { self.name = name }
}

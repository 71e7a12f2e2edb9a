/// A project file that is not whole yet: the same settings, in which an empty text is a key that nobody has decided.
///
/// The reader takes no empty text, so that none of them is ever an answer.
package struct ProjectDraft: Hashable, Sendable {
    package var name = ""
    package var dataset = DatasetSettings(source: "")
    package var model = ModelSettings(hub: DeploySettings.Destination.standard.hub ?? "", id: "")
    /// Without an endpoint's name it is called like the project.
    package var deploy = DeploySettings(endpoint: "", count: 2)
    /// Nil while nobody has decided what serves, whatever ``deploy`` begins with.
    package var destination: DeploySettings.Destination?
    /// How long a new fleet is watched.
    package var bake: Duration = .seconds(600)
    package var environments = ["dev": EnvironmentSettings(cloud: .local)]

    package init(name: String = "") { self.name = name }

    /// What a project file says, whole or not.
    package init(_ project: ProjectFile) {
        name = project.name
        if let dataset = project.dataset { self.dataset = dataset }
        if let model = project.model { self.model = model }
        if let deploy = project.deploy { self.deploy = deploy }
        destination = project.deploy?.target
        if let update = project.update { bake = update.bake }
        environments = project.environments
    }
}

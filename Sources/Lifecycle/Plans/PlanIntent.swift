package import Core

/// What a plan is for. The raw value is the command line that asks for it; plans and journals hold it.
package enum PlanCommand: String, Sendable, Hashable, CaseIterable {
    case tune = "tune start"
    case deploy
    case update = "update start"
    case cleanup
    case deleteEndpoint = "endpoints delete"
    case upload = "data upload"
    case roles = "roles create"

    /// The part of the way that it belongs to: regions may differ.
    package var stage: TargetResolver.Stage {
        switch self {
        case .tune, .upload, .roles: .tune
        case .deploy, .update, .cleanup, .deleteEndpoint: .deploy
        }
    }

    /// Whether its plans train or serve a model.
    package var runsModels: Bool {
        switch self {
        case .tune, .deploy, .update: true
        case .cleanup, .deleteEndpoint, .upload, .roles: false
        }
    }
}

/// Which command made a plan, and with what. An approval refuses a plan whose intent is another than the command's.
package struct PlanIntent: Hashable, Sendable {
    package var command: PlanCommand
    /// What it is about: an endpoint, a project.
    package var subject: String
    /// The arguments that decide what happens, also the ones that came from the project file.
    package var arguments: JSONObject

    package init(_ command: PlanCommand, subject: String, arguments: JSONObject = [:]) {
        self.command = command
        self.subject = subject
        self.arguments = arguments
    }
}

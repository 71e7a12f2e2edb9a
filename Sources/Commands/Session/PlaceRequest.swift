import Core
import Lifecycle
import Operations

/// Where somebody wants to work, in plain values: what any face can say.
struct PlaceRequest: Sendable {
    /// The project's folder, absolute.
    var folder: String
    /// Wins over the project file.
    var flags = TargetResolver.Flags()
    /// Whether a missing `slipway.yaml` is an error.
    var needsProject = false
    /// The process's environment.
    var variables: [String: String]
    var home: SlipwayHome
    /// Told in words what is done on the way, such as the start of the local cloud.
    var note: @Sendable (String) -> Void
}

extension GlobalOptions {
    /// What the command line and its surroundings say.
    ///
    /// - Throws: `core.home_unwritable`; `command.bad_argument` for an unknown cloud.
    func place(needsProject: Bool) throws -> PlaceRequest {
        let output = output
        return PlaceRequest(
            folder: projectFolder, flags: try targetFlags(), needsProject: needsProject,
            variables: ProcessEnvironment.current, home: try ProcessEnvironment.home()
        ) { output.say($0) }
    }
}

/// Where Slipway keeps what outlives a command: engine, local cloud, journal. `SLIPWAY_HOME`, else `~/.slipway`.
package struct SlipwayHome: Hashable, Sendable {
    /// Absolute path of the home folder.
    package let path: String

    package init(path: String) { self.path = path }

    /// The home that the environment names.
    ///
    /// - Throws: `core.home_unwritable` when neither `SLIPWAY_HOME` nor `HOME` is set.
    package init(environment: [String: String]) throws {
        if let home = environment["SLIPWAY_HOME"], !home.isEmpty {
            path = home
        } else if let home = environment["HOME"], !home.isEmpty {
            path = home + "/.slipway"
        } else {
            throw CoreError(
                CoreError.homeUnwritable,
                "neither SLIPWAY_HOME nor HOME is set: there is no place for Slipway's files",
                hint: "set SLIPWAY_HOME to a folder that you can write")
        }
    }

    /// The Python environment and the models: `engine/`.
    package var engine: String { path + "/engine" }
    /// The local cloud's default data folder: `local/`.
    package var local: String { path + "/local" }
    /// Runs, approvals and debts: `journal.sqlite`.
    package var journal: String { path + "/journal.sqlite" }
}

/// Where Slipway keeps what outlives a command: engine, local cloud, journal. `SLIPWAY_HOME`, else `~/.slipway`.
package struct SlipwayHome: Hashable, Sendable {
    /// Absolute path of the home folder.
    package let path: String

    /// The Python environment and the models: `SLIPWAY_ENGINE`, else `engine/`. It is large, and safe to share between
    /// homes.
    package let engine: String

    /// The local cloud's data folder: `SLIPWAY_LOCAL_DATA`, else `local/`.
    package let local: String

    package init(path: String, engine: String? = nil, local: String? = nil) {
        self.path = path
        self.engine = engine ?? path + "/engine"
        self.local = local ?? path + "/local"
    }

    /// The home that the environment names.
    ///
    /// - Throws: `core.home_unwritable` when neither `SLIPWAY_HOME` nor `HOME` is set.
    package init(environment: [String: String]) throws {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        guard let path = value("SLIPWAY_HOME") ?? value("HOME").map({ $0 + "/.slipway" }) else {
            throw CoreError(
                CoreError.homeUnwritable, "neither SLIPWAY_HOME nor HOME is set: there is no place for Slipway's files",
                hint: "set SLIPWAY_HOME to a folder that you can write")
        }
        self.init(path: path, engine: value("SLIPWAY_ENGINE"), local: value("SLIPWAY_LOCAL_DATA"))
    }

    /// Runs, approvals and debts: `journal.sqlite`.
    package var journal: String { path + "/journal.sqlite" }
}

import Core
import Lifecycle

/// A directory with `slipway.yaml`.
struct ProjectFolder: Sendable {
    let path: String

    init(_ path: String) { self.path = path }

    var file: String { path + "/" + ProjectFile.fileName }

    /// Reads and checks the project file; nil when there is none and none is needed.
    ///
    /// - Throws: `project.missing`, `project.invalid` with every line and key that is wrong, `core.file_unreadable`.
    func load(isNeeded: Bool) throws -> ProjectFile? {
        guard DurableFile.exists(file) else {
            guard isNeeded else { return nil }
            throw LifecycleError(
                LifecycleError.projectMissing, "\(TerminalText.escape(path)) has no \(ProjectFile.fileName)",
                hint: "slipway init, or name the project's folder with -C")
        }
        let bytes = try DurableFile.read(file, limit: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LifecycleError(
                LifecycleError.projectInvalid, "\(TerminalText.escape(file)) is not valid UTF-8")
        }
        return try ProjectFile(parsing: text)
    }

    /// A path of the project file, from the project's folder.
    func resolve(_ path: String) -> String { path.hasPrefix("/") ? path : self.path + "/" + path }
}

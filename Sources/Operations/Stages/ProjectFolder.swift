package import Core
package import Lifecycle

/// The folder of a project: reads and creates `slipway.yaml`, reads the user's policy. Blocking, for start-up.
package enum ProjectFolder {
    /// Reads and checks the project file of a folder, the names of formats, roles and fixes in it too.
    ///
    /// - Throws: `project.missing`, `project.invalid`, `core.file_unreadable`.
    package static func load(_ folder: String) throws -> ProjectFile {
        let path = path(in: folder)
        guard DurableFile.exists(path) else {
            throw LifecycleError(
                LifecycleError.projectMissing, "there is no \(ProjectFile.fileName) in \(TerminalText.escape(folder))",
                hint: "slipway init, or name the folder with -C")
        }
        return try checked(try text(path))
    }

    /// The same; nil when there is no project file and none is needed.
    package static func load(_ folder: String, isNeeded: Bool) throws -> ProjectFile? {
        isNeeded || DurableFile.exists(path(in: folder)) ? try load(folder) : nil
    }

    private static func checked(_ text: String) throws -> ProjectFile {
        let project = try ProjectFile(parsing: text)
        let faults = DatasetStage.faults(of: project)
        guard faults.isEmpty else { throw LifecycleError(invalid: faults) }
        return project
    }

    /// - Throws: `project.exists` where a project file is already.
    package static func requireFree(_ folder: String) throws {
        let path = path(in: folder)
        guard !DurableFile.exists(path) else { throw exists(path) }
    }

    private static func exists(_ path: String) -> LifecycleError {
        LifecycleError(
            LifecycleError.projectExists, "\(TerminalText.escape(path)) is there already, and it is kept as it is",
            hint: "edit it, or choose another folder with -C")
    }

    /// Writes a new project file, whole or not at all, and never over one that is there.
    ///
    /// - Returns: the file's path.
    /// - Throws: `project.exists`, `project.invalid`, `core.file_unwritable`.
    package static func create(_ folder: String, _ draft: ProjectDraft) throws -> String {
        let text = try ProjectTemplate.render(draft)
        _ = try checked(text)
        try DurableFile.makeFolder(folder)
        let path = path(in: folder)
        guard try DurableFile.create(Array(text.utf8), at: path) else { throw exists(path) }
        return path
    }

    /// The user's approval policy; the standard one while none is written.
    ///
    /// - Throws: `policy.invalid`, `core.file_unreadable`.
    package static func policy(home: SlipwayHome) throws -> ApprovalPolicy {
        let path = home.path + "/" + ApprovalPolicy.fileName
        guard DurableFile.exists(path) else { return .standard }
        return try ApprovalPolicy(parsing: try text(path))
    }

    private static func path(in folder: String) -> String {
        folder.hasSuffix("/") ? folder + ProjectFile.fileName : folder + "/" + ProjectFile.fileName
    }

    private static func text(_ path: String) throws -> String {
        let bytes = try DurableFile.read(path, limit: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CoreError(
                CoreError.fileUnreadable, "\(TerminalText.escape(path)) is not text in UTF-8")
        }
        return text
    }
}

internal import Core
package import Datasets
package import Lifecycle

/// The first stage of a project: what `dataset:` in `slipway.yaml` says becomes a prepared folder.
///
/// The folder's name comes from the content of the source and the settings that decide the result, so that a folder that
/// is there is the right one: `.slipway/datasets/<digest>` under the project's folder. A source that is a prepared folder
/// itself is taken as it is.
package struct DatasetStage: Sendable {
    /// Where the stage stands.
    package enum Standing: Hashable, Sendable {
        case prepared(PreparedFolder)
        /// Everything is said, and the files would go to this folder.
        case open(folder: String)
        /// The project file does not say this key yet.
        case undecided(key: String)
    }

    /// What the stage came to.
    package struct Result: Sendable {
        package let folder: PreparedFolder
        package let data: TrainingData
        /// What was done now; nil when the folder was there.
        package let report: PrepareReport?
    }

    let project: ProjectFile
    let folder: String
    let operations: DataOperations

    /// Changes whenever the same source and settings would give other files than before.
    static let version = 1

    /// - Parameters:
    ///   - folder: the project's folder, absolute.
    ///   - operations: read the source, and write.
    package init(_ project: ProjectFile, in folder: String, operations: DataOperations) {
        self.project = project
        self.folder = folder
        self.operations = operations
    }

    /// Whether a source is a folder that `data prepare` wrote.
    ///
    /// - Parameter folder: the project's folder, absolute.
    package static func isPrepared(_ source: String, in folder: String) -> Bool {
        PreparedFolder(at: path(of: source, in: folder))?.dataset != nil
    }

    /// Whether a source names one file or folder of this machine that does not exist.
    ///
    /// - Parameter folder: the project's folder, absolute.
    package static func isMissing(_ source: String, in folder: String) -> Bool {
        let isElsewhere = source.contains("://") || source.contains { "*?[".contains($0) }
        return !source.isEmpty && !isElsewhere && !DurableFile.exists(path(of: source, in: folder))
    }

    /// Looks where the stage stands; writes nothing.
    ///
    /// - Parameter asksRemotes: whether a source elsewhere may be asked for its version. If not, the newest folder that
    ///   was prepared from it with these settings counts.
    /// - Throws: `project.invalid` when the source is a prepared folder and the settings contradict it; the errors of
    ///   finding and reading a source.
    package func standing(asksRemotes: Bool = true) async throws -> Standing {
        let faults = Self.faults(of: project)
        guard faults.isEmpty else { throw LifecycleError(invalid: faults) }
        guard let settings = project.dataset else { return .undecided(key: "dataset.source") }
        let source = Self.path(of: settings.source, in: folder)
        if let given = PreparedFolder(at: source), given.dataset != nil || settings.isTakenAsItIs {
            try check(given, settings)
            return .prepared(given)
        }
        guard settings.format != nil else {
            // A name that leads nowhere is the nearer fault.
            if !DurableFile.exists(source) { _ = try await operations.identity(of: DataSource(source)) }
            return .undecided(key: "dataset.format")
        }
        if !asksRemotes, source.contains("://") {
            let parent = folder + Self.subfolder
            return PreparedFolder.newest(in: parent, from: source, settings).map { .prepared($0) }
                ?? .open(folder: parent)
        }
        let path = try await path(for: settings, DataSource(source))
        if let ready = PreparedFolder(at: path), ready.isWhole { return .prepared(ready) }
        return .open(folder: path)
    }

    /// Gives the prepared folder, and prepares it when it is not there or its files are not what its report says.
    ///
    /// Files get their names when all is written and the source is still what it was; two commands at once do not write to
    /// one folder, the later one ends with `data.output_in_use`.
    ///
    /// - Throws: `decision.needed` when the project file does not say enough; `project.invalid` with line and key when its
    ///   settings do not fit the source; the errors of ``DataOperations/prepare(_:)``.
    package func prepare() async throws -> Result {
        switch try await standing() {
        case .undecided(let key):
            throw LifecycleError(
                LifecycleError.decisionNeeded, "\(ProjectFile.fileName) does not say \(key) yet",
                hint: key == "dataset.format"
                    ? "slipway data inspect \(ShellWord.quoted(project.dataset?.source ?? "")) says what fits the rows"
                    : "add it; slipway init --help shows the keys")
        case .prepared(let ready):
            do {
                return Result(folder: ready, data: try await TrainingData(ready.path), report: nil)
            } catch let error as DatasetError where error.code == DatasetError.sourceChanged {
                // A folder that somebody else prepared is not this stage's to write again.
                guard ready.path.hasPrefix(folder + Self.subfolder) else { throw error }
                return try await prepare(into: ready.path)
            }
        case .open(let path): return try await prepare(into: path)
        }
    }

    private func prepare(into path: String) async throws -> Result {
        guard let settings = project.dataset else { preconditionFailure("a dataset stands open without settings") }
        let source = DataSource(Self.path(of: settings.source, in: folder))
        do {
            try makeFolder()
            var request = try PrepareRequest(settings, source: source, outputFolder: path)
            request.confirm = {
                // What is not on this machine tells by itself that it changed.
                guard !source.name.contains("://"), try await self.path(for: settings, source) != path else { return }
                throw DatasetError(
                    DatasetError.sourceChanged, "\(source.name) changed while it was prepared",
                    hint: "run the command again")
            }
            let report = try await operations.prepare(request)
            guard let ready = PreparedFolder(at: path) else {
                throw CoreError(CoreError.fileUnreadable, "\(path) was prepared and is gone")
            }
            return Result(folder: ready, data: try await TrainingData(path), report: report)
        } catch let error as DatasetError {
            throw translated(error, path)
        }
    }

    static let subfolder = "/.slipway/datasets"

    /// Makes the folder of all datasets, which version control leaves alone.
    private func makeFolder() throws {
        try DurableFile.makeFolder(folder + Self.subfolder)
        _ = try DurableFile.create(Array("*\n".utf8), at: folder + "/.slipway/.gitignore")
    }

    /// A source from the project's folder, absolute; an address as it is.
    private static func path(of source: String, in folder: String) -> String {
        source.hasPrefix("/") || source.contains("://") ? source : folder + "/" + source
    }

    /// Where the files go: the name is a digest over everything that decides what stands in them.
    private func path(for settings: DatasetSettings, _ source: DataSource) async throws -> String {
        var lines = ["slipway-dataset-stage", "version \(Self.version)", "format \(settings.format ?? "")"]
        lines += settings.columns.sorted { $0.key < $1.key }.map { "column \($0.key)=\($0.value)" }
        lines.append("validation \(settings.validationSplit ?? 0) seed \(settings.seed ?? 0)")
        lines.append("group \(settings.groupBy ?? "") target \(settings.target ?? "")")
        if let from = settings.from { lines.append("from \(from)") }
        lines.append("fix \(Set(settings.fixes).sorted().joined(separator: ","))")
        lines += try await operations.identity(of: source).map { "file \($0.name) \($0.content)" }
        // As JSON, so that no name can pass for two lines.
        let digest = SHA256Digest(of: JSONValue.array(lines.map { .string($0) }).text.utf8)
        return folder + Self.subfolder + "/" + digest.hex.prefix(16)
    }
}

extension DatasetSettings {
    /// Whether nothing but a preparation's result could be meant.
    fileprivate var isTakenAsItIs: Bool {
        columns.isEmpty && validationSplit == nil && seed == nil && groupBy == nil && fixes.isEmpty && from == nil
            && target == nil
    }
}

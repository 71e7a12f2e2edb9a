internal import Core
internal import Datasets
package import Lifecycle

extension DatasetStage {
    /// Names under `dataset:` that nothing answers to, each with its line: what the reader of the file cannot know.
    package static func faults(of project: ProjectFile) -> [ProjectDiagnostic] {
        guard let settings = project.dataset else { return [] }
        var faults: [ProjectDiagnostic] = []
        func hold(_ key: String, _ name: String, _ what: String, _ known: [String]) {
            guard !known.contains(name) else { return }
            let near = Spelling.nearest(name, in: known)
            faults.append(
                project.fault(
                    "dataset." + key, "\(TerminalText.escape(name, limit: 80)) is no \(what)",
                    hint: near.map { "did you mean \($0)?" } ?? "there are: \(known.joined(separator: ", "))"))
        }
        let formats = FormatCatalog.descriptions
        if let format = settings.format {
            hold("format", format, "format", formats.map(\.id.rawValue))
            if let roles = formats.first(where: { $0.id.rawValue == format })?.roles {
                let names = roles.flatMap { [$0.name] + $0.aliases }
                for role in settings.columns.keys.sorted() {
                    hold("columns.\(TerminalText.escape(role, limit: 60))", role, "role of \(format)", names)
                }
            }
        }
        for fix in settings.fixes { hold("fix", fix, "fix", DataFix.allCases.map(\.rawValue)) }
        if let target = settings.target { hold("target", target, "target", TuningTarget.all.map(\.name)) }
        return faults + unfit(project, settings)
    }

    /// Rows in a format by which the project's technique does not train its model.
    private static func unfit(_ project: ProjectFile, _ settings: DatasetSettings) -> [ProjectDiagnostic] {
        guard let name = settings.format, FormatCatalog.descriptions.contains(where: { $0.id.rawValue == name }),
            let model = project.model,
            let words = model.technique?.fault(on: model.id, with: FormatID(rawValue: name))
        else { return [] }
        return [
            project.fault(
                "dataset.format", words, hint: "write one of these formats, or change technique: under model:")
        ]
    }

    /// Refuses settings that a prepared folder, which is taken as it is, cannot follow.
    ///
    /// - Throws: `project.invalid`.
    func check(_ given: PreparedFolder, _ settings: DatasetSettings) throws {
        let faults = given.contradictions(to: settings).map { key, written in
            project.fault(
                "dataset." + key,
                "the source is a prepared folder, whose report says \(TerminalText.escape(written, limit: 80))",
                hint: "remove it, or name the rows that the folder was prepared from as source")
        }
        guard faults.isEmpty else { throw LifecycleError(invalid: faults) }
    }

    /// An error of a preparation in the words of the project file: its keys, not the options of `data prepare`.
    func translated(_ error: DatasetError, _ path: String) -> any Error {
        func fault(_ key: String, _ hint: String?) -> any Error {
            LifecycleError(invalid: [project.fault("dataset." + key, error.message, hint: hint)])
        }
        var error = error
        switch error.code {
        case DatasetError.addressInvalid: return fault("source", error.hint)
        case DatasetError.mappingInvalid:
            return fault(
                "columns",
                "write columns: {role: column}; the roles: slipway data formats \(project.dataset?.format ?? "")")
        case DatasetError.optionInvalid: return fault("target", "remove it, or choose another")
        case DatasetError.outputInUse:
            error.message = "another command prepares this dataset now, into \(path)"
            error.hint = "wait until it has ended, then run this again"
        case DatasetError.outputUnwritable: error.hint = "prepared data goes to .slipway in the project's folder"
        case DatasetError.nothingWritten:
            error.hint =
                "the reasons are in \(path)/rejected.jsonl; look at dataset: columns: in \(ProjectFile.fileName)"
        case DatasetError.splitImpossible, DatasetError.limitExceeded:
            error.hint = "look at validation_split, group_by and target under dataset: in \(ProjectFile.fileName)"
        default: break
        }
        return error
    }
}

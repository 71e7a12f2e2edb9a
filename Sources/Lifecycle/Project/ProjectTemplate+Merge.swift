import Core

extension ProjectTemplate {
    /// A project file's text with what a draft has decided and the text does not say yet. What stands there stays as it
    /// is, comments and order too.
    ///
    /// - Throws: `project.invalid` when text or result contradict themselves; `project.exists` when the draft wants another
    ///   value than one that stands there.
    package static func merge(_ draft: ProjectDraft, into text: String) throws -> String {
        let project = try ProjectFile(parsing: text)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let technique = draft.model.technique, let model = project.model, model.technique == nil {
            insert("technique: \(technique.rawValue)", under: "model", of: project, into: &lines)
        }
        if let format = draft.dataset.format, let dataset = project.dataset, dataset.format == nil {
            insert("format: \(scalar(format))", under: "dataset", of: project, into: &lines)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        if project.dataset == nil, !draft.dataset.source.isEmpty { lines += dataset(draft.dataset) }
        if project.model == nil, !draft.model.id.isEmpty { lines += model(draft.model) }
        if project.deploy == nil, draft.destination != nil {
            lines += deploy(draft) + (project.update == nil ? update(draft) : [])
        }
        let merged = lines.joined(separator: "\n") + "\n"
        let result = ProjectDraft(try ProjectFile(parsing: merged))
        guard result.dataset == draft.dataset, result.model == draft.model, result.destination == draft.destination
        else {
            throw LifecycleError(
                LifecycleError.projectExists, "\(ProjectFile.fileName) says something else already",
                hint: "change it there")
        }
        return merged
    }

    /// Puts a key behind the line or the bracket that opens its section.
    private static func insert(
        _ entry: String, under section: String, of project: ProjectFile, into lines: inout [String]
    ) {
        guard let place = project.places[section], lines.indices.contains(place.line - 1) else { return }
        let line = lines[place.line - 1]
        if let bracket = line.firstIndex(of: "{") {
            lines[place.line - 1].insert(contentsOf: entry + ", ", at: line.index(after: bracket))
        } else {
            let inside = lines[place.line...].first { line in
                line.first { $0 != " " }.map { $0 != "#" } ?? false
            }
            lines.insert(String(inside?.prefix { $0 == " " } ?? "  ") + entry, at: place.line)
        }
    }
}

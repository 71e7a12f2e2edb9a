import Core

/// The public datasets that the product knows, by task. Read once, on first use.
package enum DatasetCatalog {
    private static let document = CatalogDocument.parse(EmbeddedCatalog.datasets)

    /// Every task, in the order in which people see them.
    package static let tasks: [DatasetTask] = (document["tasks"]?.array ?? []).compactMap(task)

    /// The day of the facts, `2026-01-31`.
    package static var asOf: String { document["asOf"]?.string ?? "" }

    /// What must be known about counts, columns and licences.
    package static var caution: String { document["caution"]?.string ?? "" }

    /// The dataset with that id; letters' case does not count, as on the hub.
    package static func dataset(_ id: String) -> CatalogDataset? {
        tasks.lazy.flatMap(\.datasets).first { $0.id.lowercased() == id.lowercased() }
    }

    /// The task of that id, name or other word for it.
    ///
    /// - Throws: `catalog.task_unknown`, naming the nearest one and all there are.
    package static func task(_ word: String) throws -> DatasetTask {
        let wanted = plain(word)
        if let task = tasks.first(where: { ([$0.id, $0.name] + $0.aliases).map(plain).contains(wanted) }) {
            return task
        }
        let words = tasks.flatMap { task in (task.aliases + [task.name, task.id]).map { (plain($0), task.id) } }
        let near = Spelling.nearest(wanted, in: words.map(\.0))
        let meant = words.last { $0.0 == near }?.1
        throw CatalogError(
            CatalogError.taskUnknown,
            "the catalogue has no datasets for the task \(TerminalText.escape(word, limit: 60)); there are: "
                + tasks.map(\.id).joined(separator: ", "),
            hint: meant.map { "did you mean --task \($0)?" } ?? "slipway data discover lists the tasks")
    }

    /// Small letters with single hyphens and without "and", so that "Tool Use" and `tool_use` are the same.
    private static func plain(_ word: String) -> String {
        word.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0 != "and" }.joined(separator: "-")
    }

    private static func task(_ json: JSONValue) -> DatasetTask? {
        guard let id = json["id"]?.string, let name = json["name"]?.string else { return nil }
        return DatasetTask(
            id: id, name: name, group: json["group"]?.string ?? "", aliases: json["aliases"]?.texts ?? [],
            datasets: (json["datasets"]?.array ?? []).compactMap(dataset))
    }

    private static func dataset(_ json: JSONValue) -> CatalogDataset? {
        guard let id = json["id"]?.string, let description = json["description"]?.string else { return nil }
        var columns: [String: [String]] = [:]
        for (role, names) in json["columns"]?.object?.members.map({ ($0.key, $0.value) }) ?? [] {
            columns[role] = names.texts
        }
        return CatalogDataset(
            id: id, description: description, rows: json["rows"]?.int.map { Int($0) },
            rowsBasis: json["rowsBasis"]?.string, config: json["config"]?.string, columns: columns,
            note: json["note"]?.string, isLoadable: json["loadable"]?.bool ?? true,
            isBenchmark: json["benchmark"]?.bool ?? false)
    }
}

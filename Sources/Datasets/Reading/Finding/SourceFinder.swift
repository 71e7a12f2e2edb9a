import Core

/// Finds the files that a source's names mean.
struct SourceFinder: Sendable {
    /// Where a file is, before it was looked into.
    struct Found: Sendable, Hashable {
        var name: String
        var place: SourcePart.Place
        var bytes: Int?
        /// Whether a folder or pattern gave it, so that it may turn out to be something else than rows.
        var isListed = false
        /// The folder that was named, when one was.
        var folder: String?
        /// Whether it is a pipe, which can be read only once.
        var isPipe = false
    }

    /// What `-` is called in messages.
    static let standardInput = "standard input"

    let remotes: RemoteReader
    /// Hears which files a folder or pattern gave, and which it did not.
    let note: @Sendable (String) -> Void

    /// The files of all names, in their order.
    ///
    /// - Throws: `data.source_missing` with near names and candidates, `data.source_is_folder`, and what remote files throw.
    func find(_ names: [String]) async throws -> [Found] {
        var found: [Found] = []
        for name in names { found += try await find(name) }
        guard !found.isEmpty else { throw DatasetError(DatasetError.sourceMissing, "no source was named") }
        return once(found)
    }

    /// Each file once, however often it was named: twice the same rows are nobody's wish.
    private func once(_ found: [Found]) -> [Found] {
        var seen: [[UInt64]: String] = [:]
        return found.filter { file in
            guard case .local(let path) = file.place, !file.isPipe, let identity = FolderListing.identity(path) else {
                return true
            }
            guard let first = seen[identity] else {
                seen[identity] = file.name
                return true
            }
            note("\(TerminalText.escape(file.name)) is the file \(TerminalText.escape(first)), which is read once")
            return false
        }
    }

    private func find(_ name: String) async throws -> [Found] {
        guard !name.isEmpty else { throw DatasetError(DatasetError.sourceMissing, "the name of the source is empty") }
        if name == "-" { return [Found(name: Self.standardInput, place: .local(path: "/dev/stdin"), isPipe: true)] }
        if name.contains("://"), FolderListing.kind(name) == nil { return try await remote(name) }
        switch FolderListing.kind(name) {
        case .file: return [local(name)]
        case .folder: return try folder(name)
        case .pipe: return [Found(name: name, place: .local(path: name), isPipe: true)]
        case nil: break
        }
        guard let pattern = GlobPattern(name) else { throw Self.missing(name) }
        let matches = try pattern.expand(FolderListing.entries)
        let data = try matches.filter { path in
            guard SourceName.isData(path) else { return false }
            return try !Self.isPrepared(SourceName.folder(path)) || !Self.isBesideRows(SourceName.last(path))
        }
        guard !matches.isEmpty else { throw Self.nothingFits(name, pattern) }
        // A pattern may name files whose endings say nothing; then their bytes decide.
        let taken = data.isEmpty ? matches : data
        tell(name, taken, Array(Set(matches).subtracting(taken)))
        return taken.map { local($0, isListed: true) }
    }

    private func local(_ path: String, isListed: Bool = false) -> Found {
        Found(name: path, place: .local(path: path), bytes: TemporaryFile.size(path), isListed: isListed)
    }

    private func remote(_ name: String) async throws -> [Found] {
        let files = try await remotes.files(name)
        let data = files.filter { SourceName.isData($0.name) }
        let taken = data.isEmpty || files.count == 1 ? files : data
        guard !taken.isEmpty else {
            throw DatasetError(DatasetError.sourceMissing, "there is nothing at \(name)", hint: "check the address")
        }
        if files.count > 1 {
            tell(name, taken.map(\.address), Array(Set(files).subtracting(taken)).map(\.address))
        }
        return taken.map {
            Found(name: $0.address, place: .remote($0), bytes: $0.bytes, isListed: files.count > 1)
        }
    }

    /// A folder's own data files. Folders inside it are not gone into: they mostly are other splits or other data.
    private func folder(_ name: String) throws -> [Found] {
        guard !FolderListing.isForbidden(name) else { throw Self.forbidden(name) }
        let entries = FolderListing.entries(name)
        var data = entries.filter { !$0.isFolder && SourceName.isData($0.name) }.map(\.name)
        if try Self.isPrepared(name) { data.removeAll(where: Self.isBesideRows) }
        guard !data.isEmpty else { throw Self.noData(name, entries) }
        let others = entries.filter { !$0.isFolder && !data.contains($0.name) }.map(\.name)
        tell(name, data, others + entries.filter(\.isFolder).map { $0.name + "/" })
        return data.map { file in
            var found = local(SourceName.join(name, file), isListed: true)
            found.folder = name
            return found
        }
    }

    /// Whether `data prepare` wrote the folder.
    ///
    /// - Throws: `data.source_damaged` when it did not finish there.
    private static func isPrepared(_ folder: String) throws -> Bool {
        func holds(_ name: String) -> Bool { DurableFile.exists(SourceName.join(folder, name)) }
        if holds("report.json") { return true }
        // Until the report is there files get their names one by one: they may be of two runs.
        if holds(OutputFolder.markerName), holds("train.jsonl") {
            throw DatasetError(
                DatasetError.sourceDamaged, "a run of data prepare did not finish in the folder \(folder)",
                hint: "run it again; what lies there may be of two runs. If it still runs, wait for it")
        }
        return false
    }

    /// What stands beside the rows of a prepared dataset: it is no data.
    private static func isBesideRows(_ name: String) -> Bool { name == "rejected.jsonl" || name == "report.json" }

    private func tell(_ name: String, _ taken: [String], _ left: [String]) {
        let words =
            "\(TerminalText.escape(name)) means \(taken.count) file\(taken.count == 1 ? "" : "s"): \(Self.list(taken))"
        note(words + (left.isEmpty ? "" : "; left out: \(Self.list(left.sorted()))"))
    }

    static func list(_ names: [String]) -> String {
        names.prefix(8).map { TerminalText.escape($0, limit: 200) }.joined(separator: ", ")
            + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }
}

extension SourceFinder {
    private static func missing(_ name: String) -> DatasetError {
        let (folder, last) = (SourceName.folder(name), SourceName.last(name))
        if FolderListing.isForbidden(folder) { return forbidden(folder) }
        if let target = FolderListing.danglingTarget(name) {
            return DatasetError(
                DatasetError.sourceMissing,
                "the source \(TerminalText.escape(name)) is a link to \(TerminalText.escape(target)), which does not exist",
                hint: candidates(in: folder))
        }
        let near = Spelling.near(last, in: FolderListing.entries(folder).map(\.name))
        return DatasetError(
            DatasetError.sourceMissing,
            "the source \(TerminalText.escape(name)) does not exist"
                + (near.isEmpty ? "" : "; near names: \(list(near))"),
            hint: candidates(in: folder))
    }

    private static func forbidden(_ folder: String) -> DatasetError {
        let shown = TerminalText.escape(folder)
        return DatasetError(
            DatasetError.sourceUnreadable, "the folder \(shown) cannot be looked into: permission denied",
            hint: "give yourself the right to: chmod u+rx \(ShellWord.quoted(folder))")
    }

    private static func nothingFits(_ name: String, _ pattern: GlobPattern) -> DatasetError {
        if FolderListing.isForbidden(pattern.root) { return forbidden(pattern.root) }
        let fixed = pattern.lastComponent.filter { !"*?[]!".contains($0) }
        let near = Spelling.near(fixed, in: FolderListing.entries(pattern.root).map(\.name))
        return DatasetError(
            DatasetError.sourceMissing,
            "no file fits the pattern \(TerminalText.escape(name))"
                + (near.isEmpty ? "" : "; near names: \(list(near))"),
            hint: candidates(in: pattern.root))
    }

    private static func noData(_ name: String, _ entries: [FolderListing.Entry]) -> DatasetError {
        let inside = entries.filter(\.isFolder).map { SourceName.join(name, $0.name) }
            .filter { FolderListing.entries($0).contains { !$0.isFolder && SourceName.isData($0.name) } }
        return DatasetError(
            DatasetError.sourceIsFolder,
            "the source \(TerminalText.escape(name)) is a folder without files that can be read as rows",
            hint: inside.isEmpty
                ? "it should hold files with one of the endings " + SourceName.endings.joined(separator: ", ")
                : "folders inside it hold some; name one: \(list(inside))")
    }

    /// What could be meant instead: files of the folder that can be read and are not empty.
    static func candidates(in folder: String, except name: String? = nil) -> String? {
        guard FolderListing.kind(folder) != nil else {
            let folders = FolderListing.entries(SourceName.folder(folder)).filter(\.isFolder).map(\.name)
            let near = Spelling.near(SourceName.last(folder), in: folders)
            return "there is no folder \(TerminalText.escape(folder))"
                + (near.isEmpty ? "" : "; near names: \(list(near))")
        }
        let names = FolderListing.entries(folder).filter {
            !$0.isFolder && SourceName.isData($0.name) && $0.name != name
                && TemporaryFile.size(SourceName.join(folder, $0.name)) > 0
        }
        guard !names.isEmpty else {
            return "there is no file with one of the endings \(SourceName.endings.joined(separator: ", ")) in \(folder)"
        }
        return "files that could be meant: " + list(names.map { SourceName.join(folder, $0.name) })
    }
}

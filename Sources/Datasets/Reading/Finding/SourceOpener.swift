import Core

/// Looks into the files of a source and gets them ready to be read.
struct SourceOpener: Sendable {
    let remotes: RemoteReader
    let tabular: TabularReader
    let files: StreamFiles
    /// The byte between the columns of CSV files when it is known.
    let delimiter: UInt8?
    let note: @Sendable (String) -> Void
    let progress: (@Sendable (DataProgress) -> Void)?

    /// - Throws: `data.source_empty`, `data.source_damaged`, `data.source_unreadable`, `data.container_not_built`,
    ///   `data.encoding_unknown`, `data.header_invalid`, `data.columns_differ`, and what DuckDB and remote files throw.
    @concurrent
    func open(_ found: [SourceFinder.Found]) async throws -> (parts: [SourcePart], layouts: [PartLayout]) {
        var parts: [SourcePart] = []
        var layouts: [PartLayout] = []
        for file in found {
            try Task.checkCancellation()
            let file = file.isPipe ? try await copied(file) : file
            guard let probe = try await probe(file, amongOthers: found.count > 1) else { continue }
            parts.append(
                SourcePart(
                    name: file.name, folder: file.folder, place: file.place, container: probe.container,
                    compression: probe.compression, bytes: file.bytes))
            switch probe.container {
            case .jsonl, .mixed: layouts.append(.lines)
            case .jsonArray: layouts.append(.array)
            case .csv, .tsv: layouts.append(probe.dialect.map { .csv($0) } ?? .lines)
            case .parquet:
                let path = try await localPath(of: file, probe.compression)
                try ParquetSchema.check(path, name: file.name)
                layouts.append(.parquet(path: path, ParquetSchema(columns: [])))
            }
        }
        guard !parts.isEmpty else {
            throw DatasetError(
                DatasetError.sourceEmpty,
                "none of the files holds rows: "
                    + SourceFinder.list(found.map(\.name)))
        }
        try await describe(parts, &layouts)
        try Self.checkColumns(parts, layouts)
        return (parts, layouts)
    }

    /// nil for a file that a folder or pattern gave beside others, and that holds no rows: it is told and left out.
    private func probe(_ file: SourceFinder.Found, amongOthers: Bool) async throws -> PartProbe? {
        do {
            return try await look(at: file, amongOthers: amongOthers)
        } catch let error as DatasetError where amongOthers && file.isListed {
            let isNoRows =
                error.code == DatasetError.sourceEmpty
                || error.code == DatasetError.sourceDamaged && SourceName(file.name).container == .jsonArray
            guard isNoRows else { throw error }
            note("left out: \(error.message)")
            return nil
        }
    }

    private func look(at file: SourceFinder.Found, amongOthers: Bool) async throws -> PartProbe {
        switch file.place {
        case .local(let path):
            return try PartProbe(
                name: file.name, fileName: path, raw: try FileByteSource(path: path), isWhole: true,
                delimiter: delimiter)
        case .remote(let remote):
            let known = SourceName(remote.name)
            // The endings that say everything save a request each, where there are many.
            if known.container == .parquet || known.container == .jsonl && amongOthers {
                return PartProbe(container: known.container ?? .jsonl, compression: known.compression)
            }
            let start = try await remotes.start(remote, limit: PartProbe.sampleSize)
            return try PartProbe(
                name: file.name, fileName: remote.name, raw: PrefixedByteSource(prefix: start),
                isWhole: start.count < PartProbe.sampleSize, delimiter: delimiter)
        }
    }

    /// The path of a file's content on this machine, where DuckDB can read it: the file, or a copy.
    private func localPath(of file: SourceFinder.Found, _ compression: SourceCompression) async throws -> String {
        if case .local(let path) = file.place, compression == .none { return path }
        let staged = StagedFile(path: files.makePath("staged", ending: "parquet"), name: file.name)
        switch file.place {
        case .remote(let remote):
            let progress = progress
            let path = try await ProducedBytes.run(totalBytes: remote.bytes) { channel in
                try await remotes.read(remote) { try await channel.send($0) }
            } consume: { channel in
                try await staged.fill(from: channel) { read, total in
                    progress?(DataProgress(bytesRead: read, totalBytes: total))
                }
            }
            // Half a file would be called damaged, and it is not.
            try Task.checkCancellation()
            return path
        case .local(let path):
            return try await staged.fill(from: try FileByteSource(path: path)) { _, _ in }
        }
    }

    /// A pipe's bytes in a file: what is looked at first has to be read again.
    private func copied(_ file: SourceFinder.Found) async throws -> SourceFinder.Found {
        guard case .local(let path) = file.place else { return file }
        let staged = StagedFile(path: files.makePath("pipe", ending: "rows"), name: file.name)
        let progress = progress
        let copy = try await staged.fill(from: try PipeByteSource(path: path)) { read, _ in
            progress?(DataProgress(bytesRead: read, totalBytes: nil))
        }
        return SourceFinder.Found(name: file.name, place: .local(path: copy), bytes: TemporaryFile.size(copy))
    }

    private func describe(_ parts: [SourcePart], _ layouts: inout [PartLayout]) async throws {
        var numbers: [Int] = []
        var paths: [(path: String, name: String)] = []
        for (number, layout) in layouts.enumerated() {
            guard case .parquet(let path, _) = layout else { continue }
            numbers.append(number)
            paths.append((path, parts[number].name))
        }
        for (number, (path, schema)) in zip(numbers, zip(paths, try await tabular.schemas(paths))) {
            layouts[number] = .parquet(path: path.path, schema)
        }
    }

    /// All files with a header or a schema have the same columns, in any order.
    private static func checkColumns(_ parts: [SourcePart], _ layouts: [PartLayout]) throws {
        var first: (name: String, columns: [String])?
        for (part, layout) in zip(parts, layouts) {
            guard let columns = layout.columns else { continue }
            guard let known = first else {
                first = (part.name, columns)
                continue
            }
            let other = Set(columns).symmetricDifference(known.columns)
            // The first in a file's own order, so that the same files give the same words.
            guard let column = (known.columns + columns).first(where: { other.contains($0) }) else { continue }
            let name = TerminalText.escape(column, limit: 80)
            let words =
                columns.contains(column)
                ? "\(part.name) has a column \(name), which \(known.name) has not"
                : "\(part.name) has no column \(name), which \(known.name) has"
            throw DatasetError(
                DatasetError.columnsDiffer, "the files of the source do not have the same columns: \(words)",
                hint: "read files with other columns on their own")
        }
    }
}

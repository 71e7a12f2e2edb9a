package import Core

/// What the `data` commands, and whoever else works on datasets, call.
///
/// Everything reads streams: memory does not grow with the source; hashes of rows, by which duplicates are counted, go to
/// the temporary folder. Work runs on threads of its own; cancelling the task stops it and leaves no half-written file.
package struct DataOperations: Sendable {
    let program: any TabularProgram
    let temporaryFolder: String
    let remotes: [any RemoteFiles]
    let threads: Int
    let note: @Sendable (String) -> Void
    let progress: (@Sendable (DataProgress) -> Void)?

    /// - Parameters:
    ///   - program: runs DuckDB for Parquet.
    ///   - temporaryFolder: an existing folder for scratch files.
    ///   - threads: how many rows are worked on at the same time, at least 1.
    ///   - remotes: read sources that are not on this machine.
    ///   - note: hears which files a folder or pattern means, for people.
    ///   - progress: hears how far reading is, a few times a megabyte; called from other threads, one at a time.
    package init(
        program: any TabularProgram, temporaryFolder: String, threads: Int, remotes: [any RemoteFiles] = [],
        note: @escaping @Sendable (String) -> Void = { _ in },
        progress: (@Sendable (DataProgress) -> Void)? = nil
    ) {
        self.program = program
        self.temporaryFolder = temporaryFolder
        self.threads = max(1, threads)
        self.remotes = remotes
        self.note = note
        self.progress = progress
    }

    /// Removes what commands left in the temporary folder that were killed before they could do so.
    ///
    /// Files of living processes and of other users stay. Quick: only names are looked at where nothing was left.
    package func removeLeftovers() { ScratchLock.reap(in: temporaryFolder) }

    /// Looks at a source: container, format, columns, samples, a suggested mapping.
    ///
    /// - Throws: `data.source_missing` and the other errors of finding and reading a source.
    package func inspect(_ source: DataSource) async throws -> InspectReport {
        let stream = try await open(source)
        defer { stream.close() }
        return try await Inspector(operations: self, stream: stream).run()
    }

    /// As above, for one name.
    package func inspect(_ name: String) async throws -> InspectReport { try await inspect(DataSource(name)) }

    /// Measures what of a source a training is charged for.
    ///
    /// - Parameter limit: tokens that an example may have; rows above are counted.
    /// - Throws: `data.content_unknown`, `data.column_missing`, `data.format_unknown`, and the errors of finding and
    ///   reading a source.
    package func measure(_ source: DataSource, _ text: BilledText, limit: Int?) async throws -> BilledContent {
        let stream = try await open(source)
        defer { stream.close() }
        return try await ContentMeasurement(operations: self, stream: stream, text: text, limit: limit).run()
    }

    /// Checks every row of a source against a format.
    ///
    /// - Parameters:
    ///   - format: nil for the one that the first rows ask for.
    ///   - target: where the rows go, by name: what its trainers stop at is a problem then, not a warning. Nil for anywhere.
    ///   - maximumProblems: how many problems are kept; all are counted.
    ///   - withExcerpts: whether problems show the beginning of what stands there.
    ///   - announce: hears which format was detected, best first, before the rows are checked.
    /// - Throws: `data.format_unknown`, `data.format_needed`, `data.option_invalid`, `data.column_missing`, and the errors of
    ///   finding and reading a source. Rows that break rules are no error: they are in the report.
    package func validate(
        _ source: DataSource, format: FormatID?, target: String? = nil, maximumProblems: Int,
        withExcerpts: Bool = false,
        announce: ([DetectedFormat]) -> Void = { _ in }
    ) async throws -> ValidationReport {
        let given = try format.map { try FormatCatalog.format($0) }
        let stream = try await open(source)
        defer { stream.close() }
        let detected = given == nil ? try await FormatProbe(operations: self).run(stream) : []
        if !detected.isEmpty { announce(detected) }
        let known = try given ?? FormatCatalog.format(detected[0].id)
        let validation = Validation(
            operations: self, format: known, target: try target.map { try TuningTarget.named($0, for: known.id) },
            limit: maximumProblems, withExcerpts: withExcerpts)
        var report = try await validation.run(stream)
        report.detected = detected
        return report
    }

    /// As above, for one name.
    package func validate(_ name: String, format: FormatID?, maximumProblems: Int) async throws -> ValidationReport {
        try await validate(DataSource(name), format: format, maximumProblems: maximumProblems)
    }

    /// Converts a source into a prepared dataset.
    ///
    /// Files are written under temporary names, synced and renamed; `report.json` comes last, so that a folder with a
    /// report is whole. Rows that cannot be used go to `rejected.jsonl` with their reasons.
    ///
    /// - Throws: as ``validate(_:format:target:maximumProblems:withExcerpts:announce:)``, and `data.mapping_invalid`, `data.option_invalid`,
    ///   `data.output_in_use`, `data.output_unwritable`, `data.nothing_written`.
    package func prepare(_ request: PrepareRequest) async throws -> PrepareReport {
        try await Preparation(operations: self, request: request).run()
    }

    /// Finds a source and opens it. Whoever opens a stream closes it.
    func open(_ source: DataSource) async throws -> RowStream {
        let files = StreamFiles(folder: temporaryFolder)
        let (reader, tabular) = (RemoteReader(remotes: remotes), TabularReader(program: program))
        do {
            let found = try await SourceFinder(remotes: reader, note: note).find(source.names)
            let (parts, layouts) = try await SourceOpener(
                remotes: reader, tabular: tabular, files: files, delimiter: source.delimiter, note: note,
                progress: progress
            ).open(found)
            return RowStream(
                ResolvedSource(name: source.name, parts: parts), layouts: layouts, remotes: reader, tabular: tabular,
                files: files)
        } catch {
            files.removeAll()
            throw error
        }
    }

    /// What reads a stream's blocks, with the progress that this was made with.
    func pipeline() -> RowPipeline {
        guard let progress else { return RowPipeline(threads: threads) }
        return RowPipeline(threads: threads) { read, total in
            progress(DataProgress(bytesRead: read, totalBytes: total))
        }
    }
}

/// How far reading is.
package struct DataProgress: Sendable, Equatable {
    package var bytesRead: Int
    /// nil when nobody knows, as for the rows that DuckDB streams.
    package var totalBytes: Int?
}

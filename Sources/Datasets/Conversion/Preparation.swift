import Core
internal import Synchronization

/// One run of `data prepare`.
///
/// The source is read and converted once. Where every row is for training, rows go straight into the training file; else
/// they wait beside it until all are known, and are divided then. Memory does not grow with the rows.
struct Preparation {
    let operations: DataOperations
    let request: PrepareRequest

    /// What reading gathers; guarded by the pipeline's order, held in a mutex.
    private struct Totals: ~Copyable {
        var rows = 0
        var excluded = 0
        var rejected = 0
        var byRule: [Rule: Int] = [:]
        var columns = ColumnTally()
        var presence = FieldPresence()
        var kinds = MemberKinds()
        var detected: [FormatID: Int] = [:]
        var lost: [String: Int] = [:]
        var converted: ConvertedRows?

        mutating func add(_ output: ConversionWorker.Output, at place: RowPlace) throws {
            presence.append(output.presence, at: place)
            kinds.append(output.presence.kinds, at: place)
            kinds.append(output.kept, at: place)
            rows += output.rows
            excluded += output.excluded
            rejected += output.rejected.count
            columns.append(output.columns)
            detected.merge(output.detected, uniquingKeysWith: +)
            // Strangers' names must not fill the memory.
            for (name, rows) in output.lost {
                let name = lost[name] != nil || lost.count < 100 ? name : "other members"
                lost[name, default: 0] += rows
            }
            for row in output.rejected { byRule[row.problem.rule, default: 0] += 1 }
            try converted?.add(output.converted, output.keys)
        }
    }

    /// What is known when all rows were read.
    private struct Read {
        var rows: Int
        var excluded: Int
        var rejected: Int
        var byRule: [Rule: Int]
        var columns: ColumnTally
        var presence: FieldPresence
        var kinds: MemberKinds
        var detected: [FormatID: Int]
        var lost: [String: Int]
    }

    func run() async throws -> PrepareReport {
        let format = try FormatCatalog.format(request.format)
        let options = try PrepareOptions(request)
        let stream = try await operations.open(request.source)
        defer { stream.close() }
        try stream.source.checkSplits()
        let mapping = try ColumnMapping(request, format: format, available: stream.columns)
        let folder = try OutputFolder(request.outputFolder, source: stream.source)
        do {
            return try await run(options, format, stream, mapping, folder)
        } catch {
            folder.abandon()
            throw error
        }
    }

    private func run(
        _ options: PrepareOptions, _ format: any DatasetFormat, _ stream: RowStream, _ mapping: ColumnMapping,
        _ folder: OutputFolder
    ) async throws -> PrepareReport {
        let waiting = try RejectedRows(folder: folder.path)
        let totals = Mutex(
            Totals(
                converted: try ConvertedRows(
                    folder: folder.path, rules: options.rules, tokenLimit: options.target.tokenLimit)))
        // Explicit: the reader's threads may hold the rows a moment longer than the command lives.
        defer { totals.withLock { $0.converted = nil } }
        var meter = options.meter
        meter.isTabular = stream.source.isTabular
        let (fixes, measured) = (request.fixes, meter)
        let end = try await stream.run(operations.pipeline()) {
            try ConversionWorker(format: format, mapping: mapping, fixes: fixes, meter: measured)
        } merge: { output, place in
            try totals.withLock { totals in
                try waiting.add(output.rejected, at: place)
                try totals.add(output, at: place)
            }
        }
        let (converted, totalsRead) = try totals.withLock { totals in
            let read = Read(
                rows: totals.rows, excluded: totals.excluded, rejected: totals.rejected, byRule: totals.byRule,
                columns: totals.columns, presence: totals.presence, kinds: totals.kinds, detected: totals.detected,
                lost: totals.lost)
            return (try totals.converted.take()?.finish(), read)
        }
        guard let converted else { throw CancellationError() }
        var read = totalsRead
        let rejected = try OutputFile(path: folder.file("rejected.jsonl"))
        let refused = try waiting.finish(into: rejected, source: stream.source, end: end)
        read.rows += refused.values.reduce(0, +)
        read.rejected += refused.values.reduce(0, +)
        read.byRule.merge(refused, uniquingKeysWith: +)
        guard read.rows > 0 else { throw EmptySource.error(stream.source) }
        try mapping.check(read.columns.names, of: request.source.name)
        let report = try finish(converted, rejected, folder, stream, mapping, options, read)
        if report.written > 0 { try PrepareFault.checkAlike(report, read.presence) }
        try await request.confirm()
        try publish(report, converted, rejected, folder)
        return report
    }

    /// Finishes the files and holds them against the limits.
    private func finish(
        _ written: ConvertedRows.Written, _ rejected: OutputFile, _ folder: OutputFolder, _ stream: RowStream,
        _ mapping: ColumnMapping, _ options: PrepareOptions, _ read: Read
    ) throws -> PrepareReport {
        var files: [PreparedDataset.File] = []
        var texts: [String: PrepareReport.Texts] = [:]
        for (file, split, tally) in [
            (written.train, "train", written.trainTally), (written.validation, "validation", written.validationTally),
        ] {
            guard let file else { continue }
            let digest = try file.finish()
            files.append(
                PreparedDataset.File(
                    path: file.path, split: split, rows: file.rows, bytes: file.byteCount, sha256: digest))
            texts[split] = PrepareReport.Texts(
                characters: tally.characters, estimatedTokens: tally.estimatedTokens)
        }
        _ = try rejected.finish()
        let grouping = written.units.flatMap { units in
            options.isGrouped
                ? PrepareReport.Grouping(
                    column: request.groupBy, joinsNearDuplicates: request.keepsNearDuplicatesTogether, units: units,
                    rowsWithoutGroup: written.singles, joinedGroups: written.joinedGroups) : nil
        }
        let fixes = DataFix.allCases.filter { request.fixes.contains($0) }.map { fix in
            PrepareReport.Fix(fix: fix, rows: fix == .dedupe ? written.dropped : written.fixed[fix] ?? 0)
        }
        return PrepareReport(
            dataset: PreparedDataset(format: request.format, files: files), texts: texts, source: request.source.name,
            container: stream.source.container, from: request.from, detected: read.detected, lost: read.lost,
            mixedKinds: read.kinds.mixed.filter { $1.count(where: \.1.isValid) > 1 }.map(\.0), columns: mapping.columns,
            constants: mapping.constants,
            kept: mapping.kept,
            leftOut: PrepareReport.LeftOut(read.columns, rows: read.rows - read.rejected - read.excluded),
            validationSplit: request.validationSplit, seed: request.seed, grouping: grouping, fixes: fixes,
            target: options.target, limits: options.target.check(written),
            moved: written.wanted.map { wanted in
                PrepareReport.Moved(
                    rows: wanted.rows - written.validationTally.rows,
                    bytes: max(0, wanted.bytes - written.validationTally.bytes))
            }, rows: read.rows, written: files.reduce(0) { $0 + $1.rows }, rejected: read.rejected,
            duplicates: written.duplicates, excludedByOnly: read.excluded, excludedByTake: written.notTaken,
            rejectedByRule: read.byRule, rejectedFile: rejected.path, reportFile: folder.file("report.json"),
            readableFile: folder.file("report.md"))
    }

    /// Gives the files their names, the report last: a folder with a report is whole.
    private func publish(
        _ report: PrepareReport, _ written: ConvertedRows.Written, _ rejected: OutputFile, _ folder: OutputFolder
    ) throws {
        guard report.written > 0 else {
            try folder.beginPublishing()
            try rejected.publish()
            throw PrepareFault.nothingWritten(report)
        }
        try PrepareFault.check(report, written)
        try Task.checkCancellation()
        let readable = try OutputFile(path: report.readableFile)
        try readable.write(Array(report.markdown.utf8), rows: 0)
        _ = try readable.finish()
        try folder.beginPublishing()
        try written.train.publish()
        if let validation = written.validation {
            try validation.publish()
        } else {
            TemporaryFile.remove(folder.file("validation.jsonl"))
        }
        try rejected.publish()
        try readable.publish()
        try folder.sync()
        do {
            try DurableFile.write(Array((report.json.pretty + "\n").utf8), to: report.reportFile)
        } catch let error as CoreError {
            throw DatasetError(DatasetError.outputUnwritable, error.message, underlying: error)
        }
        folder.finish()
    }
}

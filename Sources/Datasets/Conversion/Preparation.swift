import Core
internal import Synchronization

/// One run of `data prepare`.
///
/// First the source is read and converted into a scratch file beside the outputs, with a content hash for each row. Then,
/// when all hashes are known, sample and split are drawn and the scratch file is divided. Eight bytes a row are kept.
struct Preparation {
    let operations: DataOperations
    let request: PrepareRequest

    /// What reading gathers; guarded by the pipeline's order, held in a mutex.
    private struct Totals {
        var rows = 0
        var excluded = 0
        var rejected = 0
        var hashes: [UInt64] = []
        var byRule: [Rule: Int] = [:]
    }

    /// The files that go out together.
    private struct Written {
        var train: OutputFile
        var validation: OutputFile?
        var duplicates: Int
        var notTaken: Int
    }

    func run() async throws -> PrepareReport {
        let format = try FormatCatalog.format(request.format)
        try checkOptions()
        let stream = try await operations.open(request.source)
        defer { stream.close() }
        let mapping = try ColumnMapping(request, format: format, available: stream.columns)
        let folder = try OutputFolder(request.outputFolder, source: stream.source)
        let scratch = try ScratchFiles(folder)
        defer { scratch.remove() }
        let totals = Mutex(Totals())
        let isTabular = stream.source.isTabular
        let end = try await stream.run(operations.pipeline()) {
            try ConversionWorker(format: format, mapping: mapping, isTabular: isTabular)
        } merge: { output, place in
            try totals.withLock { totals in
                try scratch.write(output, at: place)
                totals.rows += output.rows
                totals.excluded += output.excluded
                totals.rejected += output.rejected.count
                totals.hashes += output.hashes
                for row in output.rejected { totals.byRule[row.problem.rule, default: 0] += 1 }
            }
        }
        var result = totals.withLock { $0 }
        let rejected = try OutputFile(path: folder.file("rejected.jsonl"))
        let refused = try scratch.finishRejected(into: rejected, source: stream.source, end: end)
        result.rows += refused.values.reduce(0, +)
        result.rejected += refused.values.reduce(0, +)
        result.byRule.merge(refused, uniquingKeysWith: +)
        guard result.rows > 0 else { throw EmptySource.error(stream.source) }
        let written = try divide(scratch, result.hashes, folder)
        return try publish(written, rejected, folder, stream, mapping, result)
    }

    private func checkOptions() throws {
        guard request.validationSplit >= 0, request.validationSplit < 1 else {
            throw DatasetError(
                DatasetError.optionInvalid,
                "--validation-split is \(request.validationSplit); it must be at least 0 and below 1",
                hint: "for a tenth of the rows: --validation-split 0.1")
        }
        if let take = request.take, take < 1 {
            throw DatasetError(DatasetError.optionInvalid, "--take is \(take); it must be at least 1")
        }
    }

    private func divide(_ scratch: ScratchFiles, _ hashes: [UInt64], _ folder: OutputFolder) throws -> Written {
        let train = try OutputFile(path: folder.file("train.jsonl"))
        let isTaken = request.take.map { SeededSplit.sample(hashes, count: $0, seed: request.seed) }
        let kept = isTaken.map { drawn in zip(hashes, drawn).filter(\.1).map(\.0) } ?? hashes
        let split = SeededSplit(hashes: kept, share: request.validationSplit, seed: request.seed)
        let validation = request.validationSplit > 0 ? try OutputFile(path: folder.file("validation.jsonl")) : nil
        try scratch.forEachConverted { number, row in
            try Task.checkCancellation()
            if let isTaken, !isTaken[number] { return }
            let target = split.isValidation(hashes[number]) ? validation ?? train : train
            try target.write(row, rows: 1)
        }
        return Written(
            train: train, validation: validation, duplicates: SeededSplit.duplicates(kept),
            notTaken: hashes.count - kept.count)
    }

    private func publish(
        _ written: Written, _ rejected: OutputFile, _ folder: OutputFolder, _ stream: RowStream,
        _ mapping: ColumnMapping, _ totals: Totals
    ) throws -> PrepareReport {
        var files: [PreparedDataset.File] = []
        for (file, split) in [(written.train, "train"), (written.validation, "validation")] {
            guard let file else { continue }
            let digest = try file.finish()
            files.append(
                PreparedDataset.File(
                    path: file.path, split: split, rows: file.rows, bytes: file.byteCount, sha256: digest))
        }
        _ = try rejected.finish()
        let report = PrepareReport(
            dataset: PreparedDataset(format: request.format, files: files), source: request.source.name,
            container: stream.source.container, columns: mapping.columns, constants: mapping.constants,
            validationSplit: request.validationSplit, seed: request.seed, rows: totals.rows,
            written: files.reduce(0) { $0 + $1.rows }, rejected: totals.rejected, duplicates: written.duplicates,
            excludedByOnly: totals.excluded, excludedByTake: written.notTaken, rejectedByRule: totals.byRule,
            rejectedFile: rejected.path, reportFile: folder.file("report.json"))
        // Without its report the folder is no prepared dataset: so it goes first and comes last.
        TemporaryFile.remove(report.reportFile)
        guard report.written > 0 else {
            try rejected.publish()
            throw Self.nothingWritten(report)
        }
        try written.train.publish()
        if let validation = written.validation {
            try validation.publish()
        } else {
            TemporaryFile.remove(folder.file("validation.jsonl"))
        }
        try rejected.publish()
        try DurableFile.write(Array((report.json.pretty + "\n").utf8), to: report.reportFile)
        return report
    }

    private static func nothingWritten(_ report: PrepareReport) -> DatasetError {
        let excluded = report.excludedByOnly + report.excludedByTake
        return DatasetError(
            DatasetError.nothingWritten,
            "none of the \(report.rows) rows of \(report.source) can be used: \(report.rejected) rejected, "
                + "\(excluded) excluded",
            hint: report.rejected > 0
                ? "the reasons are in \(report.rejectedFile); check --map" : "check the values given to --only")
    }
}

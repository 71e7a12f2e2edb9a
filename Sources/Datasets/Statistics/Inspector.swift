import Core
internal import Synchronization

/// One run of `data inspect`.
struct Inspector {
    let operations: DataOperations
    let stream: RowStream

    func run() async throws -> InspectReport {
        let totals = Mutex(InspectionWorker.Output())
        let end = try await stream.run(operations.pipeline()) {
            try InspectionWorker()
        } merge: { output, place in
            totals.withLock { $0.append(output, at: place) }
        }
        var result = totals.withLock { $0 }
        let refused = try result.log.locate(end, in: stream.source)
        result.rows += refused
        result.unreadable += refused
        guard result.rows > 0 else { throw EmptySource.error(stream.source) }
        let columns = result.statistics.report
        let suggestion = MappingSuggestion(columns)
        let (confidence, reason) = judge(result)
        return InspectReport(
            source: stream.source.name, container: stream.source.container, format: result.firstFormat,
            confidence: confidence, reason: reason, rows: result.rows, bytes: end.bytes, columns: columns,
            duplicates: SeededSplit.duplicates(result.hashes), unreadable: result.unreadable,
            problems: result.log.kept, samples: result.samples, suggestedMapping: suggestion.columns,
            mappingReasons: suggestion.reasons)
    }

    private func judge(_ result: InspectionWorker.Output) -> (InspectReport.Confidence, String) {
        guard let format = result.firstFormat else {
            return (.none, "the first row has the members of no format that this version knows; prepare converts it")
        }
        if result.unreadable > 0 {
            return (.none, "the first row has the shape of \(format), but \(result.unreadable) rows cannot be read")
        }
        let others = result.rows - (result.formats[format] ?? 0)
        if others > 0 { return (.low, "the first row has the shape of \(format), \(others) rows have another") }
        if result.broken > 0 { return (.low, "all rows have the shape of \(format), \(result.broken) break its rules") }
        return (.high, "all rows have the shape of \(format) and break none of its rules")
    }
}

extension InspectionWorker.Output {
    /// Adds what the next block had.
    fileprivate mutating func append(_ next: InspectionWorker.Output, at place: RowPlace) {
        log.append(next.log, at: place)
        if formats.isEmpty { firstFormat = next.firstFormat }
        lines += next.lines
        rows += next.rows
        unreadable += next.unreadable
        statistics.merge(next.statistics)
        hashes += next.hashes
        formats.merge(next.formats, uniquingKeysWith: +)
        broken += next.broken
        samples += next.samples.prefix(InspectionWorker.sampleCount - samples.count)
    }
}

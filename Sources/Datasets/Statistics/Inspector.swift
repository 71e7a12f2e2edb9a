import Core
internal import Synchronization

/// One run of `data inspect`.
struct Inspector {
    let operations: DataOperations
    let stream: RowStream

    func run() async throws -> InspectReport {
        let totals = Mutex(InspectionTotals(folder: operations.temporaryFolder))
        let plan = InspectionPlan()
        let end = try await stream.run(operations.pipeline()) {
            try InspectionWorker(plan)
        } merge: { output, place in
            try totals.withLock { try $0.append(output, at: place) }
        }
        return try totals.withLock { totals in
            let refused = try totals.seen.log.locate(end, in: stream.source)
            totals.seen.rows += refused
            totals.seen.unreadable += refused
            guard totals.seen.rows > 0 else { throw EmptySource.error(stream.source) }
            try totals.seen.sensitive.locate(end)
            var report = report(totals.seen, bytes: end.bytes)
            report.duplicates = try totals.duplicates()
            report.contradictions = try totals.contradictions(plan.pairing())
            report.warnings = InspectWarnings.all(
                report, isOverColumnLimit: totals.seen.statistics.isOverLimit)
            return report
        }
    }

    private func report(_ result: InspectionWorker.Output, bytes: Int) -> InspectReport {
        let columns = result.statistics.report
        let mapping = MappingSuggestion(columns, rows: result.statistics.rows)
        let (confidence, reason) = judge(result)
        let source = stream.source
        var report = InspectReport(
            source: source.name, container: source.container, format: result.firstFormat, confidence: confidence,
            reason: reason, rows: result.rows, bytes: bytes, columns: columns)
        report.detected = result.detected
        report.files = source.parts.count
        report.compression = source.parts.first?.compression ?? .none
        report.unreadable = result.unreadable
        report.problems = result.log.kept
        report.samples = result.samples
        report.rowCharacters = result.characters.report
        report.rowTokens = result.tokens.report
        report.totalCharacters = result.total.characters
        report.totalTokens = result.total.estimatedTokens
        report.tokenRange = result.total.tokenRange
        report.exceeding = zip(LengthHistogram.limits, result.tokens.exceeding).map { ($0, $1) }
        report.speakers = RowSurvey.Speaker.allCases.compactMap { speaker in
            let speech = result.survey.speeches[speaker.rawValue]
            guard speech.messages > 0 else { return nil }
            return InspectReport.Speaker(
                name: speaker.name, messages: speech.messages, characters: speech.measure.characters,
                tokens: speech.measure.estimatedTokens)
        }
        report.sensitive = sensitive(result.sensitive)
        report.secretRows = result.sensitive.secretRows
        report.personalRows = result.sensitive.personalRows
        report.mapping = mapping
        report.formats = FormatSuggestion.suggestions(for: mapping, detected: report.format)
        return report
    }

    private func sensitive(_ tally: SensitiveTally) -> [InspectReport.Sensitive] {
        SensitiveKind.allCases.compactMap { kind in
            guard let entry = tally.entries[kind] else { return nil }
            let parts = stream.source.parts
            return InspectReport.Sensitive(
                kind: kind, count: entry.count, rows: entry.rows,
                places: entry.places.map {
                    InspectReport.Place(
                        file: parts.count > 1 ? parts[$0.part].name : nil, line: $0.line, path: $0.path)
                })
        }
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
        if let first = result.presence[format]?.problems().problems.first {
            let path = TerminalText.escape(SensitiveMask.masked(first.path), limit: 80)
            return (.low, "all rows have the shape of \(format), but not all the same members: \(path) is in some only")
        }
        return (.high, "all rows have the shape of \(format) and break none of its rules")
    }
}

import Core
internal import Synchronization

/// One run of `data inspect`.
struct Inspector {
    let operations: DataOperations
    let stream: RowStream

    func run() async throws -> InspectReport {
        let totals = Mutex(InspectionTotals(folder: operations.temporaryFolder))
        let plan = InspectionPlan()
        let isUntyped = isUntyped
        let end = try await stream.run(operations.pipeline()) {
            try InspectionWorker(plan, isUntyped: isUntyped)
        } merge: { output, place in
            let samples = try totals.withLock { totals in
                try totals.append(output, at: place)
                return totals.seen.samples.count
            }
            plan.noteSamples(samples)
        }
        return try totals.withLock { totals in
            let refused = try totals.seen.log.locate(end, in: stream.source)
            totals.seen.rows += refused
            totals.seen.unreadable += refused
            guard totals.seen.rows > 0 else { throw EmptySource.error(stream.source) }
            try totals.seen.sensitive.locate(end)
            var report = try report(totals.seen, bytes: end.bytes)
            report.duplicates = try totals.duplicates()
            report.contradictions = try totals.contradictions(plan.pairing())
            report.warnings = InspectWarnings.all(
                report, isOverColumnLimit: totals.seen.statistics.isOverLimit)
            return report
        }
    }

    /// Whether values come as texts, whatever they are.
    private var isUntyped: Bool { stream.source.container == .csv || stream.source.container == .tsv }

    private func report(_ result: InspectionWorker.Output, bytes: Int) throws -> InspectReport {
        let columns = result.statistics.report(isTabular: isUntyped)
        let mapping = MappingSuggestion(columns, rows: result.statistics.rows)
        let (confidence, reason) = judge(result)
        let source = stream.source
        var report = InspectReport(
            source: source.name, container: source.container, format: result.detected?.first?.id,
            confidence: confidence,
            reason: reason, rows: result.rows, bytes: bytes, columns: columns)
        report.files = source.parts.count
        report.compression = source.parts.first?.compression ?? .none
        report.detected = result.detected ?? []
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
        let finds = sensitive(result.sensitive)
        report.sensitive = finds.filter { $0.kind.nature != .nothing }
        report.broken = finds.filter { $0.kind.nature == .nothing }
        report.secretRows = result.sensitive.secretRows
        report.personalRows = result.sensitive.personalRows
        report.mapping = mapping
        let candidates = try FormatSuggestion.candidates(for: mapping, detected: report.format).map { candidate in
            var tried = candidate
            tried.trial = try result.trials.trial(
                of: candidate, available: stream.columns, columns: columns, count: result.statistics.rows)
            return tried
        }
        // Names that are a row's data name no column.
        if isUntyped, HeaderCheck.isData(columns) { return report }
        report.formats = FormatSuggestion.best(of: candidates)
        if report.formats.isEmpty, mapping.isComplete { report.refused = candidates.first }
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

    /// How sure the first row's format is, and why; reasons name what was counted.
    private func judge(_ result: InspectionWorker.Output) -> (InspectReport.Confidence, String) {
        let readable = result.formats.reduce(0, +)
        guard let best = result.detected?.first,
            let index = FormatCatalog.built.firstIndex(where: { $0.id == best.id })
        else {
            return (
                .none,
                readable == 0 ? "no row can be read" : "the first row has the shape of no training format"
            )
        }
        let because = best.reason
        let unreadable = result.rows - readable
        let others = readable - result.formats[index]
        var faults: [String] = []
        if unreadable > 0 { faults.append("\(rows(unreadable)) cannot be read") }
        if others > 0 { faults.append("\(rows(others)) differ\(others == 1 ? "s" : "") in shape from the first") }
        if result.broken[index] > 0 {
            faults.append("\(rows(result.broken[index])) break\(result.broken[index] == 1 ? "s" : "") its rules")
        }
        let schema = FormatCatalog.built[index].schema
        if faults.isEmpty, let first = result.presence[index]?.findings(schema, nil).problems.first {
            let path = TerminalText.escape(SensitiveMask.masked(first.path), limit: 80)
            faults.append("not all rows have the same members: \(path) is in some only")
        }
        guard !faults.isEmpty else { return (.high, "\(because), and every row keeps its rules") }
        return (unreadable > 0 ? .none : .low, "\(because), but " + faults.joined(separator: ", "))
    }

    private func rows(_ count: Int) -> String { "\(count) row\(count == 1 ? "" : "s")" }
}

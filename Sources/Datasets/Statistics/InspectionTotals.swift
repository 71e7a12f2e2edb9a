/// What all blocks had together, in memory that does not grow with the source.
struct InspectionTotals: ~Copyable {
    /// All but the hashes, which are counted on disk.
    var seen = InspectionWorker.Output()
    private var rows: DuplicateCounter
    private var prompts: DuplicateCounter
    private var pairs: DuplicateCounter
    private var hasPairs = false

    /// - Parameter folder: an existing folder on a disk with room for 24 bytes a row.
    init(folder: String) {
        rows = DuplicateCounter(folder: folder)
        prompts = DuplicateCounter(folder: folder)
        pairs = DuplicateCounter(folder: folder)
    }

    /// Adds what the next block had, which stands at `place`.
    ///
    /// - Throws: `data.output_unwritable`.
    mutating func append(_ next: InspectionWorker.Output, at place: RowPlace) throws {
        try rows.add(next.hashes)
        try prompts.add(next.promptHashes)
        try pairs.add(next.pairHashes)
        hasPairs = hasPairs || !next.pairHashes.isEmpty
        seen.append(next, at: place)
    }

    /// Rows that repeat an earlier one exactly.
    ///
    /// - Throws: `data.source_unreadable`.
    func duplicates() throws -> Int { try rows.duplicates() }

    /// Rows that ask what an earlier one asks, and how many of them are answered in another way.
    ///
    /// - Throws: `data.source_unreadable`.
    func contradictions(_ pairing: InspectionPlan.Pairing) throws -> InspectReport.Contradictions? {
        guard hasPairs, let (prompt, completion) = pairing.columns else { return nil }
        let repeated = try prompts.duplicates()
        // Of the rows that repeat a prompt, those that repeat prompt and completion say nothing new.
        return InspectReport.Contradictions(
            prompt: prompt, completion: completion, repeatedPrompts: repeated,
            rows: repeated - (try pairs.duplicates()))
    }
}

extension InspectionWorker.Output {
    /// Adds what the next block had, without the hashes.
    fileprivate mutating func append(_ next: InspectionWorker.Output, at place: RowPlace) {
        log.append(next.log, at: place)
        detected = detected ?? next.detected
        lines += next.lines
        rows += next.rows
        unreadable += next.unreadable
        statistics.merge(next.statistics)
        characters.merge(next.characters)
        tokens.merge(next.tokens)
        total.merge(next.total)
        survey.merge(next.survey)
        sensitive.append(next.sensitive, at: place)
        for index in formats.indices {
            formats[index] += next.formats[index]
            broken[index] += next.broken[index]
        }
        for (index, fields) in next.presence { presence[index, default: FieldPresence()].append(fields, at: place) }
        trials.merge(next.trials)
        samples += next.samples.prefix(InspectionWorker.sampleCount - samples.count)
    }
}

import Core

/// Gathers statistics of the rows of blocks.
struct InspectionWorker: BlockWorker {
    /// What one block had.
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var unreadable = 0
        var log = ProblemLog(limit: 5)
        var statistics = ColumnStatistics()
        /// Of all texts of a row.
        var characters = LengthHistogram()
        var tokens = LengthHistogram()
        var total = TextMeasure()
        var survey = RowSurvey()
        var sensitive = SensitiveTally()
        /// Of whole rows, of their prompts, and of prompts with their completions.
        var hashes: [UInt64] = []
        var promptHashes: [UInt64] = []
        var pairHashes: [UInt64] = []
        /// Rows by the place in the catalogue of the format that their shape asks for; the last for none.
        var formats = Array(repeating: 0, count: FormatCatalog.built.count + 1)
        /// The same, of rows that break rules of that format.
        var broken = Array(repeating: 0, count: FormatCatalog.built.count + 1)
        /// The same, with members that some rows have and others lack.
        var presence: [Int: FieldPresence] = [:]
        /// What the first row may be, best first.
        var detected: [DetectedFormat]?
        var samples: [JSONValue] = []
        /// What suggestions are tried on.
        var trials = RowSample()
    }

    static let sampleCount = 3
    private static let sampleLimit = 400

    private let plan: InspectionPlan
    private let isUntyped: Bool
    private let parser: RowParser
    /// In the catalogue's order.
    private let checkers: [RowChecker]
    /// Of the block that is worked on.
    private var tallies: [FieldPresence.Tally?]
    private var detector = FormatDetector()

    /// - Parameter isUntyped: whether values come as texts, whatever they are.
    init(_ plan: InspectionPlan, isUntyped: Bool) throws {
        self.plan = plan
        self.isUntyped = isUntyped
        parser = try RowParser()
        checkers = FormatCatalog.built.map { RowChecker($0.schema) }
        tallies = Array(repeating: nil, count: checkers.count)
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        let pairing = try pairing(for: block)
        var output = Output()
        switch block.content {
        case .tooLong(let bytes):
            output.lines = 1
            output.rows = 1
            output.unreadable = 1
            output.log.add(.tooLong(line: 1, bytes: bytes))
        case .lines(let bytes):
            output.lines = try LineBlock.forEachLine(in: bytes) { number, line in
                if line.isBlank { return }
                output.rows += 1
                switch try parser.parse(line) {
                case .refused(let fault):
                    output.unreadable += 1
                    output.log.add(Problem(line: number + 1, path: "$", rule: fault.rule, message: fault.message))
                case .value(let row) where !row.isObject:
                    output.unreadable += 1
                    output.log.add(
                        Problem(
                            line: number + 1, path: "$", rule: .notObject,
                            message: "\(row.kind.name) stands where an object should be"))
                case .value(let row):
                    add(row, line: line, number: number + 1, pairing, to: &output)
                }
            }
        }
        for index in tallies.indices {
            if var tally = tallies[index] { output.presence[index] = checkers[index].presence(&tally) }
            tallies[index] = nil
        }
        return output
    }

    /// The first block's rows decide what is compared; the other blocks wait for that.
    private func pairing(for block: LineBlock) throws -> InspectionPlan.Pairing {
        guard block.isFirst else { return plan.pairing() }
        // Whatever becomes of this block, nobody may wait for ever.
        defer { plan.decide(.none) }
        guard case .lines(let bytes) = block.content else { return .none }
        var statistics = ColumnStatistics()
        _ = try LineBlock.forEachLine(in: bytes) { _, line in
            guard statistics.rows < InspectionPlan.rowLimit, !line.isBlank,
                case .value(let row) = try parser.parse(line), row.isObject
            else { return }
            statistics.addRow()
            row.forEachMember { key, value in
                var measure = TextMeasure()
                if value.isString { measure.add(value.bytes) }
                statistics.add(key, value, measure: measure)
            }
        }
        let suggestion = MappingSuggestion(statistics.report(isTabular: isUntyped), rows: statistics.rows)
        plan.decide(InspectionPlan.Pairing(suggestion))
        return plan.pairing()
    }

    private mutating func add(
        _ row: TapeValue, line: UnsafeRawBufferPointer, number: Int, _ pairing: InspectionPlan.Pairing,
        to output: inout Output
    ) {
        output.survey.beginRow()
        output.statistics.addRow()
        var total = TextMeasure()
        var content: UInt64 = 0
        row.forEachMember { key, value in
            content &+= StableHash.finish(StableHash.hash(key) ^ value.contentHash())
            var measure = TextMeasure()
            output.survey.add(key, value, to: &measure)
            output.statistics.add(key, value, measure: measure)
            total.merge(measure)
        }
        output.characters.add(total.characters)
        output.tokens.add(total.estimatedTokens)
        output.total.merge(total)
        if !output.survey.finds.isEmpty { output.sensitive.add(output.survey.finds, in: row, line: number) }
        output.hashes.append(content)
        output.trials.add(content, line)
        if let (prompt, pair) = pairing.hashes(row) {
            output.promptHashes.append(prompt)
            output.pairHashes.append(pair)
        }
        let detection = detector.detect(row)
        if output.detected == nil { output.detected = detection.formats }
        let index = detection.index ?? checkers.count
        output.formats[index] += 1
        if index < checkers.count {
            var isBroken = false
            checkers[index].check(row, bytes: line.count) { isBroken = isBroken || !$0.isWarning }
            if isBroken { output.broken[index] += 1 }
            if tallies[index] == nil { tallies[index] = FieldPresence.Tally() }
            tallies[index]?.add(checkers[index].members, line: number, isValid: !isBroken)
        }
        if output.samples.count < Self.sampleCount, plan.needsSamples {
            output.samples.append(row.maskedSample(limit: Self.sampleLimit))
        }
    }
}

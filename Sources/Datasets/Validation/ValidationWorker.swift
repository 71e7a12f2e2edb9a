/// Checks the rows of blocks against a format's schema.
struct ValidationWorker: BlockWorker {
    /// What one block had.
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var valid = 0
        var log: ProblemLog
        var warnings: ProblemLog
        var presence = FieldPresence()
        var texts = TextMeasure()
    }

    private let parser: RowParser
    private let checker: RowChecker
    private let limit: Int
    private let withExcerpts: Bool

    init(_ schema: RowSchema, limit: Int, withExcerpts: Bool) throws {
        parser = try RowParser()
        checker = RowChecker(schema)
        self.limit = limit
        self.withExcerpts = withExcerpts
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output(log: ProblemLog(limit: limit), warnings: ProblemLog(limit: limit))
        switch block.content {
        case .tooLong(let bytes):
            output.lines = 1
            output.rows = 1
            output.log.add(.tooLong(line: 1, bytes: bytes))
        case .lines(let bytes):
            var tally = FieldPresence.Tally()
            output.lines = try LineBlock.forEachLine(in: bytes) { number, line in
                if line.isBlank { return }
                output.rows += 1
                let before = output.log.count
                switch try parser.parse(line) {
                case .refused(let fault):
                    var problem = Problem(line: number + 1, path: "$", rule: fault.rule, message: fault.message)
                    if withExcerpts { problem.excerpt = Excerpt.of(line) }
                    output.log.add(problem)
                case .value(let row):
                    checker.check(row, bytes: line.count, line: number + 1) { finding in
                        let problem = problem(finding, line: number + 1)
                        if finding.isWarning { output.warnings.add(problem) } else { output.log.add(problem) }
                    }
                    checker.end(isValid: output.log.count == before)
                    if row.isObject {
                        tally.add(checker.members, line: number + 1, isValid: output.log.count == before)
                    }
                }
                if output.log.count == before { output.valid += 1 }
            }
            output.presence = checker.presence(&tally)
            output.texts = checker.takeTexts()
        }
        return output
    }

    private func problem(_ finding: Finding, line: Int) -> Problem {
        var problem = Problem(line: line, path: finding.path, rule: finding.rule, message: finding.message)
        if withExcerpts { problem.excerpt = finding.value.map { Excerpt.of($0) } }
        return problem
    }
}

extension Problem {
    /// A row above the limit, which is skipped in the stream.
    static func tooLong(line: Int, bytes: Int) -> Problem {
        Problem(
            line: line, path: "$", rule: .length,
            message: "the row has \(bytes) bytes, more than \(BlockCutter.rowLimit); shorten or remove it")
    }
}

/// Checks the rows of blocks against a format's schema.
struct ValidationWorker: BlockWorker {
    /// What one block had.
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        var valid = 0
        var log: ProblemLog
    }

    private let parser: RowParser
    private let checker: RowChecker
    private let limit: Int

    init(_ schema: RowSchema, limit: Int) throws {
        parser = try RowParser()
        checker = RowChecker(schema)
        self.limit = limit
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output(log: ProblemLog(limit: limit))
        switch block.content {
        case .tooLong(let bytes):
            output.lines = 1
            output.rows = 1
            output.log.add(.tooLong(line: 1, bytes: bytes))
        case .lines(let bytes):
            output.lines = try LineBlock.forEachLine(in: bytes) { number, line in
                if line.isBlank { return }
                output.rows += 1
                let before = output.log.count
                switch try parser.parse(line) {
                case .refused(let fault):
                    output.log.add(Problem(line: number + 1, path: "$", rule: fault.rule, message: fault.message))
                case .value(let row):
                    checker.check(row) { path, rule, message in
                        output.log.add(Problem(line: number + 1, path: path, rule: rule, message: message))
                    }
                }
                if output.log.count == before { output.valid += 1 }
            }
        }
        return output
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

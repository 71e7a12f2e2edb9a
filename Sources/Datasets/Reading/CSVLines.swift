/// Physical lines of a CSV source's rows and of the rows that DuckDB refused.
struct CSVLines {
    private var index: CSVLineIndex
    private let rejects: CSVRejects
    /// Refused rows; one row may have several complaints.
    let rejectedRows: Int

    init(path: String, dialect: CSVDialect, rejects: CSVRejects) throws {
        var starts: [Int] = []
        for entry in rejects.entries where starts.last != entry.start { starts.append(entry.start) }
        rejectedRows = starts.count
        self.rejects = rejects
        index = try CSVLineIndex(path: path, dialect: dialect, rejectStarts: starts)
    }

    /// The physical line of the accepted row `number`, from 1; ask in ascending order. The same row may be asked twice.
    mutating func line(ofRow number: Int) throws -> Int {
        if let last, last.row == number { return last.line }
        let line = try index.line(ofRow: number)
        last = (number, line)
        return line
    }

    private var last: (row: Int, line: Int)?

    /// A problem for each complaint, by line. Call it last: it goes through the rest of the file.
    mutating func rejectProblems() throws -> [Problem] {
        guard rejectedRows > 0 else { return [] }
        try index.finish()
        var problems: [Problem] = []
        var (row, start) = (-1, -1)
        for entry in rejects.entries {
            if entry.start != start { (row, start) = (row + 1, entry.start) }
            let message = rejects.messages[entry.message]
            let line = row < index.rejectLines.count ? index.rejectLines[row] : (index.rejectLines.last ?? 1)
            problems.append(Problem(line: line, path: message.path, rule: message.rule, message: message.text))
        }
        return problems
    }
}

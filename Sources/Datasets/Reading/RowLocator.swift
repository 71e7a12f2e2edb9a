/// Turns rows into physical lines, going through the source once more and only as far as it is asked.
///
/// Workers count rows; people look for lines, and a quoted text may hold line feeds. Rows must be asked for in the order of
/// the source; the same row may be asked for twice. Rows that were refused are met on the way, each once and in order.
struct RowLocator {
    /// How the rows of one part become lines.
    enum Trace: Sendable {
        /// A row's number is its line.
        case lines
        case csv(path: String, dialect: CSVDialect, rejects: String)

        fileprivate var isEmpty: Bool {
            switch self {
            case .lines: true
            // Without refusals nothing but the rows that are asked for is met.
            case .csv(_, _, let rejects): CSVRejects.isEmpty(rejects)
            }
        }
    }

    private let traces: [Trace]
    private var part = 0
    private var walk: CSVRecords?
    private var row = 0
    private var line = 0

    init(_ traces: [Trace]) { self.traces = traces }

    /// The physical line on which row `number`, from 1, of a part begins.
    ///
    /// - Parameter refused: hears of the refused rows that come before it.
    mutating func line(
        part wanted: Int, row number: Int, refused: (RefusedRow) throws -> Void
    ) throws -> Int {
        try go(to: wanted, refused)
        guard case .csv(let path, let dialect, let rejects) = traces[wanted] else { return number }
        if walk == nil { walk = try CSVRecords(path: path, dialect: dialect, rejects: rejects) }
        while row < number, let record = try walk?.next() {
            line = record.line
            if let complaints = record.complaints { try tell(complaints, refused) } else { row += 1 }
        }
        return line
    }

    /// Passes the rest, so that every refused row was met.
    mutating func finish(refused: (RefusedRow) throws -> Void) throws { try go(to: traces.count, refused) }

    private mutating func go(to wanted: Int, _ refused: (RefusedRow) throws -> Void) throws {
        while part < wanted {
            if case .csv(let path, let dialect, let rejects) = traces[part], !traces[part].isEmpty {
                if walk == nil { walk = try CSVRecords(path: path, dialect: dialect, rejects: rejects) }
                while let record = try walk?.next() {
                    line = record.line
                    if let complaints = record.complaints { try tell(complaints, refused) }
                }
            }
            (part, walk, row, line) = (part + 1, nil, 0, 0)
        }
    }

    private func tell(_ complaints: [CSVRejects.Complaint], _ refused: (RefusedRow) throws -> Void) throws {
        let problems = complaints.map { complaint in
            var problem = Problem(line: line, path: complaint.path, rule: complaint.rule, message: complaint.message)
            problem.part = part
            return problem
        }
        try refused(RefusedRow(place: RowPlace(part: part, offset: row), problems: problems))
    }
}

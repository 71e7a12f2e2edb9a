/// Rows of a source to try suggestions on: those whose contents have the smallest hashes. So they come from all over the
/// source, each content once, and are the same rows however many threads read it.
struct RowSample: Sendable {
    static let rowLimit = 200
    /// Bytes that are kept; one row is kept whatever its size.
    static let byteLimit = 4 << 20

    /// The rows as JSON, smallest hash first.
    private(set) var rows: [(hash: UInt64, line: [UInt8])] = []
    private var bytes = 0

    /// - Parameter hash: of the row's content.
    mutating func add(_ hash: UInt64, _ line: UnsafeRawBufferPointer) {
        if rows.count < Self.rowLimit || hash < rows[rows.count - 1].hash { insert(hash, Array(line)) }
    }

    mutating func merge(_ other: RowSample) {
        for row in other.rows { insert(row.hash, row.line) }
    }

    private mutating func insert(_ hash: UInt64, _ line: [UInt8]) {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        if low < rows.count, rows[low].hash == hash { return }
        rows.insert((hash, line), at: low)
        bytes += line.count
        while rows.count > Self.rowLimit || bytes > Self.byteLimit && rows.count > 1 {
            bytes -= rows.removeLast().line.count
        }
    }

    /// Converts the rows as the suggested command would.
    ///
    /// - Parameters:
    ///   - available: the source's columns; nil when rows decide.
    ///   - columns: what is known of the whole source.
    ///   - count: the rows of the whole source.
    /// - Throws: `data.out_of_memory`.
    func trial(
        of suggestion: FormatSuggestion, available: [String]?, columns: [InspectReport.Column], count: Int
    ) throws -> FormatSuggestion.Trial {
        var trial = FormatSuggestion.Trial(rows: rows.count)
        var request = PrepareRequest(
            source: "", format: suggestion.format,
            columns: Dictionary(suggestion.map.map { ($0.role, $0.column) }, uniquingKeysWith: { first, _ in first }),
            outputFolder: "")
        request.only = suggestion.only
        let format = try FormatCatalog.format(suggestion.format)
        var worker: ConversionWorker
        do {
            worker = try ConversionWorker(
                format: format, mapping: ColumnMapping(request, format: format, available: available))
        } catch let error as DatasetError where error.code == DatasetError.mappingInvalid {
            // A column's name may mean something else to --map.
            trial.fault = error.message
            return trial
        }
        let buffer = LineBuffer(capacity: bytes + rows.count)
        for row in rows { buffer.append(row.line + [10]) }
        let output = try worker.process(LineBlock(number: 0, content: .lines(buffer.bytes)))
        trial.excluded = output.excluded
        // Such rows make a file that the format does not allow, so that none of them is written.
        let uneven = output.presence.differences(without: [])
        trial.converted = uneven.isEmpty ? output.keys.count : 0
        trial.fault =
            output.rejected.first.map { "\($0.problem.path): \($0.problem.message)" }
            ?? uneven.first.map { "not all rows have the same members: \($0)" }
        let seen = Set(output.columns.names)
        let whole = Dictionary(columns.map { ($0.name, count - $0.empty) }, uniquingKeysWith: { first, _ in first })
        // What is known of the whole source goes before the sample, which may lack a column that few rows have.
        trial.leftOut =
            (output.columns.leftOut.map { ($0.column, whole[$0.column] ?? $0.rows * count / max(1, rows.count)) }
            + columns.map(\.name).filter { !seen.contains($0) && !worker.readMembers.contains($0) }
            .map { ($0, whole[$0] ?? 0) }
            + output.lost.sorted { $0.key < $1.key }.map {
                ($0.key, whole[$0.key] ?? $0.value * count / max(1, rows.count))
            })
            .filter { $0.1 > 0 }.map { FormatSuggestion.LeftOut(column: $0.0, rows: $0.1) }
        return trial
    }
}

import Core

/// How a CSV file is written, read from its beginning: delimiter and column names.
///
/// Quotes are `"`, doubled inside a text, as RFC 4180 has it. DuckDB then reads the file by exactly this dialect, so that
/// one odd row cannot change what the rest means.
struct CSVDialect: Sendable, Equatable {
    var delimiter: UInt8
    var columns: [String]

    private static let candidates: [UInt8] = [0x2C, 9, 0x3B, 0x7C]

    /// - Parameters:
    ///   - start: the first bytes of the file.
    ///   - isTabs: whether the container says that tabs separate.
    /// - Throws: `data.header_invalid`.
    init(start: [UInt8], isTabs: Bool, name: String) throws {
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(start.dropFirst(3)) : start
        var best: (score: Int, dialect: CSVDialect)?
        for delimiter in isTabs ? [9] : Self.candidates {
            let records = Self.records(text, delimiter: delimiter, limit: 50)
            guard let header = records.first else { continue }
            // The delimiter that gives the header most columns, and the most rows as many as the header.
            let agreeing = records.dropFirst().filter { $0.count == header.count }.count
            let score = header.count > 1 ? 1_000 + agreeing * 100 + header.count : header.count
            if best.map({ score > $0.score }) ?? true {
                best = (
                    score, CSVDialect(delimiter: delimiter, columns: header.map { String(decoding: $0, as: UTF8.self) })
                )
            }
        }
        guard let best else {
            throw DatasetError(
                DatasetError.headerInvalid, "\(name) has no header: its first row should name the columns")
        }
        self = best.dialect
        try check(name)
    }

    private init(delimiter: UInt8, columns: [String]) {
        self.delimiter = delimiter
        self.columns = columns
    }

    private func check(_ name: String) throws {
        var seen: [String: String] = [:]
        for (number, column) in columns.enumerated() {
            guard !column.allSatisfy(\.isWhitespace), column.utf8.count <= 1_024, !column.utf8.contains(0) else {
                throw DatasetError(
                    DatasetError.headerInvalid, "column \(number + 1) of \(name) has no usable name in the first row",
                    hint: "name every column in the first row, in at most 1024 bytes")
            }
            // DuckDB's names do not tell upper from lower case.
            if let other = seen.updateValue(column, forKey: column.lowercased()) {
                throw DatasetError(
                    DatasetError.headerInvalid,
                    "\(name) names a column twice: \(TerminalText.escape(other)) and \(TerminalText.escape(column))",
                    hint: "give each column its own name in the first row")
            }
        }
    }

    /// The first complete records, quotes resolved.
    private static func records(_ bytes: [UInt8], delimiter: UInt8, limit: Int) -> [[[UInt8]]] {
        var records: [[[UInt8]]] = []
        var record: [[UInt8]] = []
        var field: [UInt8] = []
        var (isQuoted, wasQuoted, position) = (false, false, 0)
        func isBlank(_ record: [[UInt8]]) -> Bool { record.count == 1 && record[0].isEmpty }
        while position < bytes.count, records.count < limit {
            let byte = bytes[position]
            position += 1
            if isQuoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if position < bytes.count, bytes[position] == 0x22 {
                    field.append(byte)
                    position += 1
                } else {
                    isQuoted = false
                }
            } else if byte == 0x22, field.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if byte == delimiter || byte == 10
                || (byte == 13 && (position == bytes.count || bytes[position] == 10))
            {
                if byte == 13, position < bytes.count { position += 1 }
                record.append(field)
                (field, wasQuoted) = ([], false)
                guard byte != delimiter else { continue }
                if !isBlank(record) { records.append(record) }
                record = []
            } else {
                field.append(byte)
            }
        }
        // A record that the end of the sample cut off counts only when there is no other.
        if records.isEmpty, !record.isEmpty || !field.isEmpty { records.append(record + [field]) }
        return records
    }
}

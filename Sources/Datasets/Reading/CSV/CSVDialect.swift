import Core

/// How a CSV file is written, read from its beginning: delimiter and column names.
///
/// Quotes are `"`, doubled inside a text, as RFC 4180 has it. Rows are then read by exactly this dialect, so that one odd
/// row cannot change what the rest means.
struct CSVDialect: Sendable, Hashable {
    var delimiter: UInt8
    var columns: [String]
    /// Columns behind those that have no name, as Excel writes them; nothing may stand there.
    var unnamed = 0

    /// What is in use, in the order of preference, and what is only taken when rows agree on it.
    private static let usual: [UInt8] = [0x2C, 9, 0x3B, 0x7C]
    private static let rare: [UInt8] = [1, 0x1F, 0x1E, 0x5E, 0x7E, 0x3A, 0x23, 0x21, 0x26, 0x40]

    /// How much of a text is looked at.
    static let sampleSize = 1 << 18

    /// - Parameters:
    ///   - start: the first bytes of the text.
    ///   - delimiter: the byte between columns when it is known.
    /// - Throws: `data.header_invalid`.
    init(start: [UInt8], delimiter known: UInt8? = nil, name: String) throws {
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(start.dropFirst(3)) : start
        try Self.refuseSeparatorLine(text, name)
        if let known {
            self = try Self.reading(text, known, name).dialect
        } else {
            var best = try Self.reading(text, Self.usual[0], name)
            for delimiter in Self.usual.dropFirst() {
                let other = try Self.reading(text, delimiter, name)
                if other.score > best.score { best = other }
            }
            if best.dialect.columns.count == 1 {
                for delimiter in Self.rare {
                    let other = try Self.reading(text, delimiter, name)
                    if other.isAgreed, other.score > best.score { best = other }
                }
            }
            self = best.dialect
        }
        // Blanks around a name are none of it.
        columns = columns.map { name in
            String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        while columns.count > 1, columns.last?.isEmpty == true {
            columns.removeLast()
            unnamed += 1
        }
        // That is how pandas writes the numbers of rows.
        if columns.count > 1, columns[0].isEmpty { columns[0] = "column1" }
        try ColumnNames.check(columns, of: name, place: "in the first row")
    }

    /// Excel's `sep=;` before the header, which only Excel reads, is no header.
    private static func refuseSeparatorLine(_ text: [UInt8], _ name: String) throws {
        let line = text.prefix { $0 != 10 && $0 != 13 }.filter { $0 != 0x22 }
        guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return }
        throw DatasetError(
            DatasetError.headerInvalid,
            "\(name) begins with a line sep=\(TerminalText.escape(String(decoding: line.suffix(1), as: UTF8.self))), "
                + "which only Excel understands; its first row should name the columns",
            hint: "take the line out: tail -n +2 FILE > NEW")
    }

    private init(delimiter: UInt8, columns: [String]) {
        self.delimiter = delimiter
        self.columns = columns
    }

    /// What a delimiter makes of the text.
    private static func reading(
        _ text: [UInt8], _ delimiter: UInt8, _ name: String
    ) throws -> (score: Int, isAgreed: Bool, dialect: CSVDialect) {
        let records = records(text, delimiter: delimiter, limit: 50)
        guard let header = records.first else {
            throw DatasetError(
                DatasetError.headerInvalid, "\(name) has no header: its first row should name the columns")
        }
        // The delimiter that gives the header most columns, and the most rows as many as the header.
        let agreeing = records.dropFirst().filter { $0.count == header.count }.count
        let score = header.count > 1 ? 1_000 + agreeing * 100 + header.count : header.count
        let isAgreed = header.count > 1 && agreeing > 0 && agreeing == records.count - 1
        let columns = header.map { String(decoding: $0, as: UTF8.self) }
        return (score, isAgreed, CSVDialect(delimiter: delimiter, columns: columns))
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

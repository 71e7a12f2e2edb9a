internal import CSIMDJSON

/// Turns CSV records into JSON objects, eight bytes at a time where nothing needs attention.
struct CSVRecord {
    /// Why a record is no row; columns count from 0.
    enum Fault: Equatable {
        case columns(Int)
        case unnamed(column: Int)
        case afterQuote(column: Int)
        case unterminated(column: Int)
        case encoding(column: Int)
        case tooLong
    }

    enum Outcome: Equatable {
        /// The record goes on behind the bytes that there are.
        case incomplete
        case blank
        case row
        case refused(Fault)
    }

    /// The record's bytes, line feed included.
    private(set) var length = 0
    private(set) var lineFeeds = 0

    private let delimiter: UInt8
    /// `{"name":` for the first column, `,"name":` for the others.
    private let keys: [[UInt8]]
    private let unnamed: Int

    init(_ dialect: CSVDialect) {
        delimiter = dialect.delimiter
        unnamed = dialect.unnamed
        keys = dialect.columns.enumerated().map { number, name in
            var writer = JSONLineWriter(capacity: name.utf8.count + 8)
            writer.raw(number == 0 ? "{" : ",")
            writer.string(name)
            writer.raw(":")
            return writer.bytes
        }
    }

    /// Makes the record end with its first line.
    mutating func endAtFirstLine(of bytes: UnsafeRawBufferPointer) {
        length = bytes.firstLineFeed.map { $0 + 1 } ?? bytes.count
        lineFeeds = length > 0 && bytes[length - 1] == 10 ? 1 : 0
    }

    /// Appends the record with which `bytes`, which are not empty, begin. What is no row leaves `output` as it was.
    ///
    /// - Parameter isAtEnd: whether the file ends with them.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool, to output: LineBuffer) -> Outcome {
        let before = output.count
        var cursor = CSVCursor(bytes, delimiter: delimiter, isAtEnd: isAtEnd)
        var (column, fault) = (0, Fault?.none)
        loop: while true {
            if column < keys.count { output.add(keys[column]) }
            let start = output.count
            let end = cursor.field(to: output)
            if column >= keys.count, end != .incomplete {
                let text = output.bytes[start...]
                let isEmpty = text.elementsEqual("null".utf8) || text.elementsEqual([0x22, 0x22])
                if !isEmpty, column < keys.count + unnamed, fault == nil { fault = .unnamed(column: column) }
                output.truncate(to: start)
            }
            if cursor.hasJunk, fault == nil { fault = .afterQuote(column: column) }
            if output.count - before > BlockCutter.rowLimit + BlockCutter.chunkSize {
                fault = .tooLong
                output.truncate(to: before)
            }
            switch end {
            case .incomplete:
                output.truncate(to: before)
                return .incomplete
            case .unterminated:
                fault = .unterminated(column: column)
                column = keys.count
                break loop
            case .delimiter: column += 1
            case .record:
                column += 1
                break loop
            }
        }
        length = cursor.position
        lineFeeds = cursor.lineFeeds
        let record = UnsafeRawBufferPointer(rebasing: bytes[..<length])
        if column == 1, record.isBlank, keys.count > 1 || record.allSatisfy({ $0 == 10 || $0 == 13 }) {
            output.truncate(to: before)
            return .blank
        }
        let isWhole = (keys.count...keys.count + unnamed).contains(column)
        fault = fault ?? (cursor.isASCII ? nil : encodingFault(record)) ?? (isWhole ? nil : .columns(column))
        if let fault {
            output.truncate(to: before)
            return .refused(fault)
        }
        output.add([0x7D, 10])
        return .row
    }

    private func encodingFault(_ record: UnsafeRawBufferPointer) -> Fault? {
        guard !slipway_utf8_is_valid(record.baseAddress, record.count), let offset = UTF8Scan.firstInvalid(in: record)
        else { return nil }
        var (column, isQuoted, atFieldStart) = (0, false, true)
        for byte in record[..<offset] {
            if isQuoted {
                // A doubled quote ends and begins again.
                if byte == 0x22 { isQuoted = false }
            } else if byte == 0x22 {
                isQuoted = atFieldStart || isQuoted
            } else if byte == delimiter {
                column += 1
            }
            atFieldStart = byte == delimiter || byte == 0x22
        }
        return .encoding(column: column)
    }
}

extension CSVRecord.Fault {
    var rule: Rule {
        switch self {
        case .columns, .unnamed, .afterQuote, .unterminated: .csv
        case .encoding: .utf8
        case .tooLong: .length
        }
    }

    /// Where it is, when one column is to blame.
    var column: Int? {
        switch self {
        case .afterQuote(let column), .unterminated(let column), .encoding(let column): column
        case .columns, .unnamed, .tooLong: nil
        }
    }

    /// - Parameter columns: how many the header has.
    func message(columns: Int) -> String {
        switch self {
        case .columns(let count):
            "the row has \(count) columns where the header has \(columns); quote texts that hold the delimiter"
        case .unnamed(let column):
            "a value stands in column \(column + 1), which has no name in the first row; name it there, or clear it"
        case .afterQuote: "something stands between a closing quote and the delimiter; double the quotes inside a text"
        case .unterminated: "a quoted text begins here and does not end; close it, or double the quotes inside it"
        case .encoding: "the bytes are not UTF-8; save the file as UTF-8"
        case .tooLong: "the row is longer than \(BlockCutter.rowLimit) bytes; shorten or remove it"
        }
    }
}

/// Turns CSV into JSON lines as it streams by, each row on its physical line.
///
/// A row that spans several lines is followed by that many blank lines less one; header, blank lines and refused rows become
/// blank lines. So the number of a line in what is read is the number of the line in the file, and nobody has to go through
/// the file again to find it. Texts keep every character; a field without quotes in which nothing stands is null.
final class CSVByteSource: ByteSource {
    private let inner: any ByteSource
    private let dialect: CSVDialect
    private let log: RefusalLog
    private let input = LineBuffer(capacity: BlockCutter.chunkSize)
    /// Where the next row begins in ``input``.
    private var start = 0
    private let output = LineBuffer(capacity: 2 * BlockCutter.chunkSize)
    private var handedOut = 0
    private var record: CSVRecord
    private var isAtEnd = false
    private var isHeaderPassed = false
    /// The physical line on which the next row begins.
    private var line = 1
    /// How often a text without an end sent the reader back; bounded, for each time costs a row's limit of reading.
    private var returns = 0
    private static let maximumReturns = 20

    /// - Parameter log: hears of rows that cannot become JSON.
    init(_ inner: any ByteSource, dialect: CSVDialect, log: RefusalLog) {
        self.inner = inner
        self.dialect = dialect
        self.log = log
        record = CSVRecord(dialect)
    }

    var totalBytes: Int? { inner.totalBytes }
    private var taken = 0
    var filePosition: Int? { inner.filePosition ?? taken }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if handedOut == output.count {
            handedOut = 0
            output.truncate(to: 0)
            try convert()
            if output.count == 0 { try log.flush() }
        }
        let count = min(buffer.count, output.count - handedOut)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: output.bytes[handedOut..<handedOut + count]))
        handedOut += count
        return count
    }

    private var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: input.bytes[start...]) }

    /// Converts rows until there is something to hand out, reading as it must.
    private func convert() throws {
        while true {
            while start < input.count, output.count < BlockCutter.chunkSize {
                let before = output.count
                let outcome = record.scan(rest, isAtEnd: isAtEnd, to: output)
                if outcome == .incomplete { break }
                try take(outcome, outputBefore: before)
            }
            guard output.count == 0, start < input.count || !isAtEnd else { return }
            if input.count - start > BlockCutter.rowLimit {
                try skipLongRow()
            } else {
                // Each look at a long row begins at its beginning: so it comes when there is twice as much.
                let wanted = min(2 * (input.count - start), BlockCutter.rowLimit + 1)
                repeat { try fill() } while !isAtEnd && input.count - start < wanted
            }
        }
    }

    /// Goes on behind the record that was scanned.
    private func take(_ outcome: CSVRecord.Outcome, outputBefore: Int) throws {
        var written = 0
        switch outcome {
        case .blank, .incomplete: break
        case _ where !isHeaderPassed:
            // It was read when the source was opened.
            output.truncate(to: outputBefore)
            isHeaderPassed = true
        case .row: written = 1
        case .refused(let fault): try refuse(fault)
        }
        output.addLines(record.lineFeeds - written)
        line += record.lineFeeds
        start += record.length
    }

    private func refuse(_ fault: CSVRecord.Fault) throws {
        if case .unterminated = fault, returns < Self.maximumReturns {
            // Only its first line is given up: what follows may be rows.
            returns += 1
            record.endAtFirstLine(of: rest)
        }
        let column = fault.column.flatMap { $0 < dialect.columns.count ? dialect.columns[$0] : nil }
        try log.add(
            line: line, path: column.map { "$." + $0 } ?? "$", rule: fault.rule,
            message: fault.message(columns: dialect.columns.count),
            text: UnsafeRawBufferPointer(rebasing: rest[..<record.length]).trimmingLineEnd)
    }

    private func fill() throws {
        input.dropFirst(start)
        start = 0
        if input.free.isEmpty { input.reserve(min(input.capacity * 2, BlockCutter.rowLimit + BlockCutter.chunkSize)) }
        let isFirst = taken == 0
        repeat {
            let count = try inner.read(into: input.free)
            if count == 0 { isAtEnd = true }
            taken += count
            input.grew(by: count)
            // Nobody looks for rows before the third byte, so that a mark is whole, and none is taken from a later line.
        } while taken < 3 && !isAtEnd
        if isFirst, input.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    }

    /// Passes a row above the limit without keeping it.
    private func skipLongRow() throws {
        var skip = CSVRowSkip(delimiter: dialect.delimiter)
        let text = Array(rest.prefix(RefusalLog.textLimit))
        var (length, lineFeeds, isFound) = (0, 0, false)
        while !isFound {
            let end = skip.end(in: rest)
            for byte in rest[..<end.position] where byte == 10 { lineFeeds += 1 }
            length += end.position
            start += end.position
            isFound = end.isFound
            if isFound || isAtEnd { break }
            try fill()
        }
        let fault: CSVRecord.Fault? = isFound ? nil : skip.isQuoted ? .unterminated(column: 0) : nil
        try text.withUnsafeBytes { text in
            try log.add(
                line: line, path: "$", rule: fault?.rule ?? .length,
                message: fault?.message(columns: 0)
                    ?? "the row has \(length) bytes, more than \(BlockCutter.rowLimit); shorten or remove it",
                text: text)
        }
        output.addLines(lineFeeds)
        line += lineFeeds
        isHeaderPassed = true
    }
}

/// Finds the end of a row that is not kept.
private struct CSVRowSkip {
    let delimiter: UInt8
    private(set) var isQuoted = false
    private var atFieldStart = true
    /// A quote inside quotes was seen: it ends the text unless another follows.
    private var mayEnd = false

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Where the row ends, line feed included.
    mutating func end(in bytes: UnsafeRawBufferPointer) -> (position: Int, isFound: Bool) {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isQuoted, mayEnd {
                mayEnd = false
                if byte == 0x22 { continue }
                isQuoted = false
            } else if isQuoted {
                mayEnd = byte == 0x22
                continue
            }
            if byte == 10 { return (position, true) }
            if byte == 0x22, atFieldStart { isQuoted = true }
            atFieldStart = byte == delimiter
        }
        return (position, false)
    }
}

extension UnsafeRawBufferPointer {
    /// Without the line feed, or carriage return and line feed, at its end.
    fileprivate var trimmingLineEnd: UnsafeRawBufferPointer {
        var end = count
        if end > 0, self[end - 1] == 10 { end -= 1 }
        if end > 0, self[end - 1] == 13 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[..<end])
    }
}

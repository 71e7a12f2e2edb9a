/// Goes through one CSV record and writes its fields as JSON texts.
struct CSVCursor {
    /// What stands behind a field.
    enum End {
        case delimiter
        /// The record's end.
        case record
        /// The field goes on behind the bytes that there are.
        case incomplete
        /// The file ends within quotes.
        case unterminated
    }

    private(set) var position = 0
    private(set) var lineFeeds = 0
    /// Whether something stood between a closing quote and the delimiter.
    private(set) var hasJunk = false
    /// All bytes that were copied, or-ed.
    private var seen: UInt64 = 0

    private let bytes: UnsafeRawBufferPointer
    private let delimiter: UInt8
    private let isAtEnd: Bool

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080
    private static let quote: UInt8 = 0x22

    init(_ bytes: UnsafeRawBufferPointer, delimiter: UInt8, isAtEnd: Bool) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.isAtEnd = isAtEnd
    }

    var isASCII: Bool { seen & Self.highs == 0 }

    /// Writes the field that begins here.
    @inline(__always)
    mutating func field(to output: LineBuffer) -> End {
        guard position < bytes.count else { return atEnd(writing: "null", output) }
        return bytes[position] == Self.quote ? quoted(output) : plain(output)
    }

    @inline(__always)
    private mutating func quoted(_ output: LineBuffer) -> End {
        output.add(Self.quote)
        position += 1
        while true {
            copyRun(until: Self.quote, output)
            guard position < bytes.count else { return isAtEnd ? .unterminated : .incomplete }
            let byte = bytes[position]
            if byte == Self.quote {
                guard position + 1 < bytes.count else {
                    position += isAtEnd ? 1 : 0
                    return atEnd(writing: "\"", output)
                }
                position += 1
                guard bytes[position] == Self.quote else { break }
            } else if byte == 10 {
                lineFeeds += 1
            }
            output.addEscaped(byte)
            position += 1
        }
        output.add(Self.quote)
        return behindField()
    }

    @inline(__always)
    private mutating func plain(_ output: LineBuffer) -> End {
        let start = position
        output.add(Self.quote)
        while true {
            copyRun(until: delimiter, output)
            guard position < bytes.count else { return atEnd(writing: "\"", output) }
            let byte = bytes[position]
            if byte == delimiter || byte == 10 { break }
            if byte == 13 {
                guard position + 1 < bytes.count || !isAtEnd else {
                    return finish(position == start, output)
                }
                guard position + 1 < bytes.count else { return .incomplete }
                if bytes[position + 1] == 10 { break }
            }
            output.addEscaped(byte)
            position += 1
        }
        return finish(position == start, output)
    }

    /// Ends a field without quotes: one in which nothing stands is null.
    @inline(__always)
    private mutating func finish(_ isEmpty: Bool, _ output: LineBuffer) -> End {
        if isEmpty {
            output.truncate(to: output.count - 1)
            output.add("null")
        } else {
            output.add(Self.quote)
        }
        return behindField()
    }

    private mutating func atEnd(writing text: StaticString, _ output: LineBuffer) -> End {
        guard isAtEnd else { return .incomplete }
        output.add(text)
        return .record
    }

    /// Passes the delimiter or line end, and whatever should not be before it.
    @inline(__always)
    private mutating func behindField() -> End {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter {
                position += 1
                return .delimiter
            }
            if byte == 10 {
                position += 1
                lineFeeds += 1
                return .record
            }
            if byte == 13 {
                if position + 1 == bytes.count { break }
                if bytes[position + 1] == 10 {
                    position += 2
                    lineFeeds += 1
                    return .record
                }
            }
            hasJunk = true
            position += 1
        }
        guard isAtEnd else { return .incomplete }
        position = bytes.count
        return .record
    }

    /// Copies bytes up to the next that is `stop`, a quote, a backslash or a control character.
    @inline(__always)
    private mutating func copyRun(until stop: UInt8, _ output: LineBuffer) {
        guard let base = bytes.baseAddress else { return }
        let target = output.room(bytes.count - position + 8)
        let pattern = UInt64(stop) &* Self.ones
        var (from, count) = (position, 0)
        while from + 8 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: from, as: UInt64.self)
            target.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
            let special = Self.special(word, pattern)
            guard special == 0 else {
                let length = special.trailingZeroBitCount >> 3
                seen |= word & ~(UInt64.max << UInt64(length * 8))
                output.grew(by: count + length)
                position = from + length
                return
            }
            seen |= word
            from += 8
            count += 8
        }
        while from < bytes.count {
            let byte = bytes[from]
            if byte == stop || byte == Self.quote || byte == 0x5C || byte < 0x20 { break }
            seen |= UInt64(byte)
            target.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
            from += 1
            count += 1
        }
        output.grew(by: count)
        position = from
    }

    /// The highest bit of the first byte in memory that is special; higher ones may be wrong.
    @inline(__always)
    private static func special(_ bytes: UInt64, _ pattern: UInt64) -> UInt64 {
        let word = UInt64(littleEndian: bytes)
        let (stop, quote, slash) = (word ^ pattern, word ^ (0x22 &* ones), word ^ (0x5C &* ones))
        let found =
            ((stop &- ones) & ~stop) | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
            | ((word &- (0x20 &* ones)) & ~word)
        return found & highs
    }
}

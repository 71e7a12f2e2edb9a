/// Cuts a stream of bytes into blocks of whole lines. One thread at a time uses it.
///
/// Memory: the caller's buffer and the tail of one line. A line above ``rowLimit`` is skipped as it streams by.
struct BlockCutter {
    /// A block that was cut; unlike ``LineBlock`` it may leave a lock.
    struct Cut: Sendable {
        var number: Int
        /// The length of the line that was skipped, instead of lines.
        var tooLong: Int?

        /// The block, while `buffer` keeps its lines.
        func block(_ buffer: LineBuffer) -> LineBlock {
            LineBlock(number: number, content: tooLong.map { .tooLong(bytes: $0) } ?? .lines(buffer.bytes))
        }
    }

    /// How much is read at a time.
    static let chunkSize = 256 << 10
    /// The longest row that is parsed.
    static let rowLimit = 16 << 20

    private let source: any ByteSource
    /// The beginning of the next line.
    private var carry: [UInt8] = []
    private var isAtEnd = false
    private var number = 0
    private var isStart = true
    private var bytesRead = 0
    /// Bytes of the file that were read so far.
    var fileBytes: Int { source.filePosition ?? bytesRead }

    init(source: any ByteSource) { self.source = source }

    /// The next block's number; its lines are in `buffer`. nil at the end.
    ///
    /// - Throws: what the source throws; `data.encoding_unknown` when it begins as UTF-16 or UTF-32.
    mutating func next(_ buffer: LineBuffer) throws -> Cut? {
        buffer.reset(capacity: Self.chunkSize)
        buffer.append(carry)
        carry = []
        var searched = 0
        while true {
            // Tail and line feed are looked for only in what is new.
            if buffer.count > searched {
                let fresh = UnsafeRawBufferPointer(rebasing: buffer.bytes[searched...])
                if let last = fresh.lastLineFeed {
                    // However the bytes came, a row has the same limit.
                    if let long = firstLongLine(buffer, searched) { return long }
                    let end = searched + last + 1
                    carry = Array(buffer.bytes[end...])
                    buffer.truncate(to: end)
                    return cut()
                }
                searched = buffer.count
            }
            if isAtEnd {
                if buffer.count > Self.rowLimit { return cut(tooLong: buffer.count) }
                return buffer.count == 0 ? nil : cut()
            }
            if buffer.count > Self.rowLimit { return try skipLine(buffer) }
            // Doubling keeps the copying of a long line linear.
            if buffer.free.isEmpty { buffer.reserve(min(buffer.capacity * 2, Self.rowLimit + Self.chunkSize)) }
            try fill(buffer)
        }
    }

    /// Cuts off the first line when it is too long; what follows it is carried to the next block.
    ///
    /// - Parameter searched: bytes without a line feed.
    private mutating func firstLongLine(_ buffer: LineBuffer, _ searched: Int) -> Cut? {
        guard buffer.count > Self.rowLimit else { return nil }
        let fresh = UnsafeRawBufferPointer(rebasing: buffer.bytes[searched...])
        guard let first = fresh.firstLineFeed, searched + first > Self.rowLimit else { return nil }
        carry = Array(fresh[(first + 1)...])
        return cut(tooLong: searched + first)
    }

    private mutating func cut(tooLong: Int? = nil) -> Cut {
        defer { number += 1 }
        return Cut(number: number, tooLong: tooLong)
    }

    private mutating func fill(_ buffer: LineBuffer) throws {
        // A byte order mark has up to four bytes, which may come one by one.
        repeat {
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer.free.prefix(Self.chunkSize))
            let count = try source.read(into: room)
            if count == 0 { isAtEnd = true }
            bytesRead += count
            buffer.grew(by: count)
        } while isStart && bytesRead < 4 && !isAtEnd
        guard isStart else { return }
        isStart = false
        try dropMark(buffer)
    }

    /// Removes a UTF-8 byte order mark; refuses other encodings by name.
    private func dropMark(_ buffer: LineBuffer) throws {
        let start = Array(buffer.bytes.prefix(4))
        if start.starts(with: [0xEF, 0xBB, 0xBF]) {
            let rest = Array(buffer.bytes.dropFirst(3))
            buffer.truncate(to: 0)
            buffer.append(rest)
        } else if let encoding = SourceEncoding(start: start) {
            throw encoding.refusal(of: "SOURCE")
        }
    }

    /// Skips the rest of a line that is too long; what follows it is carried to the next block.
    private mutating func skipLine(_ buffer: LineBuffer) throws -> Cut {
        var length = buffer.count
        buffer.reset(capacity: Self.chunkSize)
        while true {
            try fill(buffer)
            if isAtEnd { break }
            if let end = buffer.bytes.firstLineFeed {
                length += end
                carry = Array(buffer.bytes[(end + 1)...])
                break
            }
            length += buffer.count
            buffer.truncate(to: 0)
        }
        return cut(tooLong: length)
    }
}

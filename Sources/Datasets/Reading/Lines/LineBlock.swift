/// A run of whole lines, or the account of one line that was too long to keep.
struct LineBlock {
    enum Content {
        /// Whole lines; the last may lack its line feed. Behind them, ``RowParser/padding`` bytes are readable.
        case lines(UnsafeRawBufferPointer)
        /// One line of this many bytes, skipped in the stream.
        case tooLong(bytes: Int)
    }

    /// Blocks are numbered from 0 in the order of the source.
    var number: Int
    /// Whether the source begins with it.
    var isFirst: Bool { number == 0 }
    var content: Content

    /// Calls `body` with each line, without line feed and carriage return, and its number from 0 in the block.
    ///
    /// - Returns: how many lines there are.
    @inline(__always)
    static func forEachLine(
        in bytes: UnsafeRawBufferPointer, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
    ) rethrows -> Int {
        var start = 0
        var number = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let length = rest.firstLineFeed ?? rest.count
            var line = UnsafeRawBufferPointer(rebasing: rest[..<length])
            if line.last == 0x0D { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
            try body(number, line)
            number += 1
            start += length + 1
        }
        return number
    }
}

extension UnsafeRawBufferPointer {
    /// Whether there is nothing but white space.
    @inline(__always)
    var isBlank: Bool {
        for byte in self where byte != 0x20 && byte != 9 && byte != 0x0D && byte != 10 { return false }
        return true
    }
}

/// Cuts a byte stream into lines of bounded length.
package struct LineSplitter: Sendable {
    /// The longest line in bytes; what is longer is cut there and the rest up to the line's end is dropped.
    package let limit: Int
    private var pending: [UInt8] = []
    private var isDropping = false

    package init(limit: Int) { self.limit = limit }

    /// Takes the next bytes and gives the lines that ended in them, without their ends (LF, CR LF, or a lone CR, with
    /// which progress bars overwrite themselves).
    package mutating func push(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            keep(bytes[start..<end])
            if !(bytes[end] == 0x0A && pending.isEmpty && end > 0 && bytes[end - 1] == 0x0D) {
                lines.append(String(decoding: pending, as: UTF8.self))
            }
            pending.removeAll(keepingCapacity: true)
            isDropping = false
            start = end + 1
        }
        keep(bytes[start...])
        return lines
    }

    /// What came after the last line end; nil when there is nothing.
    package var unfinished: String? { pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self) }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isDropping else { return }
        let room = limit - pending.count
        pending.append(contentsOf: bytes.prefix(room))
        isDropping = bytes.count > room
    }
}

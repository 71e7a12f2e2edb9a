/// The last lines of a byte stream, bounded in lines and bytes.
package struct LastWords: Sendable {
    /// How many lines are kept.
    package let maximumLines: Int
    private var splitter = LineSplitter(limit: 2_000)
    private var lines: [String] = []

    package init(maximumLines: Int) { self.maximumLines = max(1, maximumLines) }

    /// Takes the next bytes of the stream.
    package mutating func append(_ bytes: [UInt8]) {
        for line in splitter.push(bytes) where !line.allSatisfy(\.isWhitespace) { lines.append(line) }
        if lines.count > maximumLines { lines.removeFirst(lines.count - maximumLines) }
    }

    /// The kept lines, joined by line feeds; bytes that are not UTF-8 are replaced. Untrusted text.
    package var text: String {
        var all = lines
        if let rest = splitter.unfinished { all.append(rest) }
        return all.suffix(maximumLines).joined(separator: "\n")
    }
}

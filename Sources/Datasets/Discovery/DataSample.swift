import Core

/// The beginning of a file as a file of its own: cut where a row ends, so that it can be read like any other.
struct DataSample: Sendable {
    /// Where it is; whoever made it removes it.
    var path: String
    /// Whether it holds all of the file's rows.
    var isWhole: Bool
    /// What the file itself is, where the sample is something else.
    var container: SourceContainer?
    var compression = SourceCompression.none

    /// How much is read of a file at first, and at most when its first row is longer.
    struct Limits: Sendable {
        var first = 256 << 10
        var most = 4 << 20
        /// Files that can be read only as a whole are, up to this size.
        var whole = 64 << 20
    }

    /// Why a file is not looked into.
    struct Unread: Error, Sendable, Hashable {
        var reason: String
    }

    /// The part of text that ends with a row.
    ///
    /// - Parameters:
    ///   - hasQuotes: whether a quoted text may hold line feeds, as in CSV.
    /// - Returns: nil when no row ends in it.
    static func wholeRows(_ bytes: [UInt8], hasQuotes: Bool) -> ArraySlice<UInt8>? {
        guard hasQuotes else { return bytes.lastIndex(of: 10).map { bytes[...$0] } }
        var isQuoted = false
        var end: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == 10, !isQuoted {
                end = index
            }
        }
        return end.map { bytes[...$0] }
    }
}

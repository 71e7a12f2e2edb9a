/// What is kept of a converted row until it is known what becomes of it: 48 bytes, on disk.
struct RowKey: BitwiseCopyable, Sendable {
    /// Hash of what the row is for training; see ``RowIdentity``.
    var content: UInt64
    /// A second hash of it, where rows are dropped as duplicates: 128 bits never agree by chance.
    var check: UInt64
    /// Rows of one unit are never parted: the content, or what rows that nearly repeat each other share.
    var unit: UInt64
    /// Hash of the value of the column that rows are grouped by; what no other row has where the row has no value.
    var group: UInt64
    /// The row's bytes, its line feed included.
    var bytes: UInt32
    /// Characters of the row's texts.
    var characters: UInt32
    /// Estimated tokens of the row's texts, in units of ``tokenUnit``.
    var tokens: UInt32
    var flags: Flags

    /// What else is to be counted of a row.
    struct Flags: OptionSet, BitwiseCopyable, Sendable {
        let rawValue: UInt32

        init(rawValue: UInt32) { self.rawValue = rawValue }

        /// The row has no value in the column that rows are grouped by.
        static let single = Flags(rawValue: 1)
        /// A text lost white space around it.
        static let trimmed = Flags(rawValue: 2)
        /// A text was brought into form C.
        static let normalized = Flags(rawValue: 4)
        /// Messages of one speaker that followed each other became one.
        static let merged = Flags(rawValue: 8)
        /// The assistant's first words before the user's were left out.
        static let greeted = Flags(rawValue: 16)
        /// The user's last words were left out.
        static let cut = Flags(rawValue: 32)
        /// System messages became one, in front.
        static let joined = Flags(rawValue: 64)
    }

    /// A two-hundredth of a token: every weight of the estimate is a multiple of it, and a row of 16 MiB fits.
    static let tokenUnit = 200.0
}

/// The keys of all rows in their order: appended once, read again and again.
final class RowKeyFile: Sendable {
    private let file: ScratchFile

    /// - Parameter folder: an existing folder on a disk with room for 48 bytes a row.
    /// - Throws: `data.output_unwritable`.
    init(folder: String) throws { file = try ScratchFile(in: folder) }

    /// - Throws: `data.output_unwritable`.
    func append(_ keys: [RowKey]) throws { try keys.withUnsafeBytes { try file.append($0) } }

    /// Calls `body` with each row's number, from 0, and key.
    ///
    /// - Throws: `data.source_unreadable`, `CancellationError`, and what `body` throws.
    func forEach(_ body: (Int, RowKey) throws -> Void) throws {
        let stride = MemoryLayout<RowKey>.stride
        try withUnsafeTemporaryAllocation(byteCount: 4096 * stride, alignment: 16) { buffer in
            var row = 0
            while true {
                try Task.checkCancellation()
                let count = try file.read(at: row * stride, into: buffer) / stride
                for key in buffer.bindMemory(to: RowKey.self).prefix(count) {
                    try body(row, key)
                    row += 1
                }
                if count < 4096 { return }
            }
        }
    }
}

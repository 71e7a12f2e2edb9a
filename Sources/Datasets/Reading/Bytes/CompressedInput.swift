/// The compressed side of a decompressing source: a window of bytes over another source.
final class CompressedInput {
    private let source: any ByteSource
    /// Where the bytes are; it stays there, because decompressors keep pointers into it.
    private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private var start = 0
    private var end = 0
    /// Offset in the file of what ``bytes`` begins with.
    private(set) var position = 0

    init(_ source: any ByteSource) { self.source = source }

    deinit { memory.deallocate() }

    var totalBytes: Int? { source.totalBytes }

    /// What was read and not yet used.
    var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: memory[start..<end]) }

    /// Makes sure that there are bytes; false at the end.
    func fill() throws -> Bool {
        guard start == end else { return true }
        start = 0
        end = try source.read(into: memory)
        return end > 0
    }

    /// Says that the first `count` bytes were used.
    func use(_ count: Int) {
        start += count
        position += count
    }
}

/// Compressed data that is not whole.
enum CompressionDamage {
    /// The data ends too early.
    static func truncated(_ name: String, _ kind: String, position: Int, text: Int) -> DatasetError {
        DatasetError(
            DatasetError.sourceDamaged,
            "\(name) is cut short: its \(kind) data ends at byte \(position) before it is whole; "
                + "up to there it gives \(text) bytes of text",
            hint: "copy or download the file again")
    }

    /// The data is wrong.
    static func corrupt(_ name: String, _ kind: String, position: Int, text: Int, reason: String) -> DatasetError {
        DatasetError(
            DatasetError.sourceDamaged,
            "\(name) is damaged: its \(kind) data is good for \(text) bytes of text, up to about byte \(position) "
                + "of the file (\(reason))",
            hint: "copy or download the file again")
    }

    /// Something else follows the data.
    static func trailing(_ name: String, _ kind: String, position: Int) -> DatasetError {
        DatasetError(
            DatasetError.sourceDamaged,
            "\(name) has something behind its \(kind) data, from byte \(position) on, that is no \(kind) data",
            hint: "keep only the compressed part: head -c \(position) FILE > WHOLE")
    }
}

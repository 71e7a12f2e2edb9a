/// Where a reader's bytes come from. Blocking: only a reader's own threads call it, one at a time.
///
/// Sources are not `Sendable`: who reads one has it for itself.
protocol ByteSource {
    /// Fills a part of `buffer`, which is not empty; 0 at the end.
    ///
    /// - Throws: `data.source_unreadable`, `data.source_damaged`, or what the producer of the bytes threw.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

    /// The size of the file, when it is known.
    var totalBytes: Int? { get }

    /// Bytes of the file that were taken so far; nil where that is what was read, because nothing stands between.
    var filePosition: Int? { get }
}

extension ByteSource {
    var filePosition: Int? { nil }
}

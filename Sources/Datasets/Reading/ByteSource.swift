/// Where a reader's bytes come from. Blocking: only a reader's own threads call it, one at a time.
protocol ByteSource: Sendable {
    /// Fills a part of `buffer`; 0 at the end.
    ///
    /// - Throws: `data.source_unreadable`, or what the producer of the bytes threw.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int

    /// The size of everything, when it is known.
    var totalBytes: Int? { get }
}

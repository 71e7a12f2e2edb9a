import Core
internal import Synchronization

/// Fetches the beginning of a candidate and writes its rows as a file of their own.
struct Sampler: Sendable {
    let place: any CandidatePlace
    let limits: DataSample.Limits
    let scratch: StreamFiles

    /// - Throws: ``DataSample/Unread`` when the file can be read only as a whole and is too large for that;
    ///   `data.source_damaged`; what the place throws.
    func sample(_ candidate: Candidate) async throws -> DataSample {
        let ending = DataFileName.ending(of: candidate.name) ?? "jsonl"
        // A Parquet file says at its end where its columns are.
        if ending == "parquet" { return try await whole(candidate, ending: ending) }
        for count in [limits.first, limits.most] {
            let raw = try await start(candidate, count)
            let text = try text(of: raw, isWhole: raw.count >= candidate.bytes, name: candidate.source)
            if let sample = try rows(of: text, ending: ending, name: candidate.source) { return sample }
        }
        throw DataSample.Unread(reason: "its first row is longer than \(limits.most >> 20) MiB")
    }

    /// Text that was decompressed as far as it goes.
    private struct Text {
        var bytes: [UInt8]
        /// Whether that is all there is.
        var isWhole: Bool
        var compression: SourceCompression
    }

    private func text(of raw: [UInt8], isWhole: Bool, name: String) throws -> Text {
        let compression = SourceCompression(start: Array(raw.prefix(4)))
        guard compression != .none else { return Text(bytes: raw, isWhole: isWhole, compression: .none) }
        let source = DecodingByteSource(PrefixedByteSource(prefix: raw, rest: NoBytes()), name: name)
        let (bytes, isEnd) = try Self.read(source, limit: limits.most, mayEndEarly: !isWhole)
        return Text(bytes: bytes, isWhole: isWhole && isEnd, compression: compression)
    }

    private func rows(of text: Text, ending: String, name: String) throws -> DataSample? {
        let first = text.bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        var (bytes, isWhole, container) = (text.bytes, text.isWhole, SourceContainer?.none)
        let hasQuotes = ending == "csv" || ending == "tsv"
        if first == UInt8(ascii: "["), !hasQuotes {
            let elements = JSONArrayByteSource(
                PrefixedByteSource(prefix: bytes, rest: NoBytes()), name: name, lines: LineTable())
            (bytes, isWhole) = try Self.read(elements, limit: limits.most, mayEndEarly: !isWhole)
            container = .jsonArray
        }
        guard let rows = isWhole ? bytes[...] : DataSample.wholeRows(bytes, hasQuotes: hasQuotes) else { return nil }
        let path = scratch.makePath("sample", ending: container == .jsonArray ? "jsonl" : ending)
        try AppendFile(path: path).append(Array(rows))
        return DataSample(path: path, isWhole: isWhole, container: container, compression: text.compression)
    }

    /// Reads until the end, the limit, or the place where the bytes were cut off on purpose.
    private static func read(
        _ source: any ByteSource, limit: Int, mayEndEarly: Bool
    ) throws -> (bytes: [UInt8], isEnd: Bool) {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count: Int
            do {
                count = try chunk.withUnsafeMutableBytes { chunk in
                    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: chunk.prefix(limit - bytes.count)))
                }
            } catch let error as DatasetError {
                guard mayEndEarly else { throw error }
                return (bytes, false)
            }
            if count == 0 { return (bytes, true) }
            bytes += chunk[..<count]
        }
        return (bytes, false)
    }

    private func whole(_ candidate: Candidate, ending: String) async throws -> DataSample {
        guard candidate.bytes <= limits.whole else {
            throw DataSample.Unread(
                reason: "it can be read only as a whole, and its \(candidate.bytes >> 20) MiB are more than the "
                    + "\(limits.whole >> 20) that are fetched for a look")
        }
        let path = scratch.makePath("sample", ending: ending)
        let file = try AppendFile(path: path)
        try await place.read(candidate, first: candidate.bytes) { piece in try file.append(piece) }
        return DataSample(path: path, isWhole: true)
    }

    private func start(_ candidate: Candidate, _ count: Int) async throws -> [UInt8] {
        let bytes = Mutex<[UInt8]>([])
        try await place.read(candidate, first: count) { piece in bytes.withLock { $0 += piece } }
        return bytes.withLock { $0 }
    }

    /// What follows bytes that are all here.
    private struct NoBytes: ByteSource {
        var totalBytes: Int? { nil }
        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { 0 }
    }
}

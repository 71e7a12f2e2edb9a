import Core
internal import Synchronization

/// Fetches the beginning of a candidate and writes it as a file that ends with a row.
struct Sampler: Sendable {
    let place: any CandidatePlace
    let limits: DataSample.Limits
    let scratch: StreamFiles

    /// - Throws: ``DataSample/Unread`` when the file can be read only as a whole and is too large for that; what the
    ///   place throws.
    func sample(_ candidate: Candidate) async throws -> DataSample {
        let ending = DataFileName.ending(of: candidate.name) ?? "jsonl"
        let isText = !DataFileName.isCompressed(candidate.name) && ending != "parquet" && ending != "json"
        if !isText || candidate.bytes <= limits.first { return try await whole(candidate, ending: ending) }
        for count in [limits.first, limits.most] {
            let bytes = try await start(candidate, count)
            let isWhole = bytes.count >= candidate.bytes
            let hasQuotes = ending == "csv" || ending == "tsv"
            guard let rows = isWhole ? bytes[...] : DataSample.wholeRows(bytes, hasQuotes: hasQuotes) else { continue }
            let path = scratch.makePath("sample", ending: ending)
            try AppendFile(path: path).append(Array(rows))
            return DataSample(path: path, isWhole: isWhole)
        }
        throw DataSample.Unread(reason: "its first row is longer than \(limits.most >> 20) MiB")
    }

    private func whole(_ candidate: Candidate, ending: String) async throws -> DataSample {
        guard candidate.bytes <= limits.whole else {
            throw DataSample.Unread(
                reason: "it can be read only as a whole, and its \(candidate.bytes >> 20) MiB are more than the "
                    + "\(limits.whole >> 20) that are fetched for a look")
        }
        let name = candidate.name.split(separator: ".").dropFirst().suffix(2).joined(separator: ".").lowercased()
        let path = scratch.makePath("sample", ending: name.isEmpty ? ending : name)
        let file = try AppendFile(path: path)
        try await place.read(candidate, first: candidate.bytes) { piece in try file.append(piece) }
        return DataSample(path: path, isWhole: true)
    }

    private func start(_ candidate: Candidate, _ count: Int) async throws -> [UInt8] {
        let bytes = Mutex<[UInt8]>([])
        try await place.read(candidate, first: count) { piece in bytes.withLock { $0 += piece } }
        return bytes.withLock { $0 }
    }
}

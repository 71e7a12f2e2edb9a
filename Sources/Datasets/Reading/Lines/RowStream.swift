internal import Synchronization

/// A source opened for reading: rows of JSON, whatever the container. Whoever opens it closes it.
struct RowStream: Sendable {
    let source: ResolvedSource
    /// The columns of a tabular source, in order; nil when the rows decide.
    let columns: [String]?
    private let layouts: [PartLayout]
    private let remotes: RemoteReader
    private let tabular: TabularReader
    private let files: StreamFiles

    /// How a stream ended.
    struct End: Sendable {
        /// Bytes of the files that were read.
        var bytes: Int
        fileprivate var traces: [RowLocator.Trace]

        /// Finds physical lines and refused rows, while the stream is not closed.
        func makeLocator() -> RowLocator { RowLocator(traces) }
    }

    /// - Parameters:
    ///   - layouts: what is known of each part of the source.
    ///   - files: the stream's files on disk.
    init(
        _ source: ResolvedSource, layouts: [PartLayout], remotes: RemoteReader, tabular: TabularReader,
        files: StreamFiles
    ) {
        self.source = source
        self.layouts = layouts
        self.remotes = remotes
        self.tabular = tabular
        self.files = files
        columns = source.isTabular ? layouts.first?.columns : nil
    }

    /// Removes what the stream kept on disk.
    func close() { files.removeAll() }

    /// Reads everything, part by part; see ``RowPipeline/run(_:makeWorker:merge:)``.
    ///
    /// - Parameter merge: gets every block's result with its place, in the order of the source, one at a time.
    /// - Throws: also what ``RemoteFiles`` and ``TabularReader`` throw, and `data.source_damaged`.
    func run<Worker: BlockWorker>(
        _ pipeline: RowPipeline, makeWorker: @escaping @Sendable () throws -> Worker,
        merge: @escaping @Sendable (Worker.Output, RowPlace) throws -> Void
    ) async throws -> End {
        var end = End(bytes: 0, traces: [])
        for (index, part) in source.parts.enumerated() {
            let place = Mutex(RowPlace(part: index, offset: 0))
            let (bytes, trace) = try await read(
                part, layouts[index], pipeline.after(end.bytes, of: source.totalBytes), makeWorker
            ) { output in
                let here = place.withLock { place in
                    defer { place.offset += output.lines }
                    return place
                }
                try merge(output, here)
            }
            end.bytes += bytes
            end.traces.append(trace)
        }
        return end
    }

    private func read<Worker: BlockWorker>(
        _ part: SourcePart, _ layout: PartLayout, _ pipeline: RowPipeline,
        _ makeWorker: @escaping @Sendable () throws -> Worker,
        _ merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws -> (bytes: Int, trace: RowLocator.Trace) {
        switch layout {
        case .lines:
            let bytes = try await text(of: part) { text in
                try await pipeline.run(text, makeWorker: makeWorker, merge: merge)
            }
            return (bytes, .lines(refusals: nil))
        case .csv(let dialect):
            let refusals = files.makePath("refused", ending: "jsonl")
            let bytes = try await text(of: part) { text in
                let rows = CSVByteSource(text, dialect: dialect, log: RefusalLog(path: refusals))
                return try await pipeline.run(rows, makeWorker: makeWorker, merge: merge)
            }
            return (bytes, .lines(refusals: refusals))
        case .array:
            let lines = LineTable()
            let bytes = try await text(of: part) { text in
                let rows = JSONArrayByteSource(text, name: part.name, lines: lines)
                return try await pipeline.run(rows, makeWorker: makeWorker, merge: merge)
            }
            return (bytes, .table(lines))
        case .parquet(let path, let schema):
            // Half of the cores read and half work: with more threads than cores both wait for each other, which costs
            // a fifth of the processor time.
            let readers = max(1, pipeline.threads / 2)
            var workers = pipeline
            workers.threads = max(1, pipeline.threads - readers)
            _ = try await ProducedBytes.run { channel in
                try await tabular.send(path: path, name: part.name, schema: schema, threads: readers, to: channel)
            } consume: { [workers] channel in
                try await workers.run(channel, makeWorker: makeWorker, merge: merge)
            }
            return (part.bytes ?? TemporaryFile.size(path), .lines(refusals: nil))
        }
    }

    /// Runs `body` with a part's text, decompressed where it must be.
    private func text(
        of part: SourcePart, _ body: (sending any ByteSource) async throws -> Int
    ) async throws -> Int {
        switch part.place {
        case .local(let path):
            return try await body(DecodingByteSource(try FileByteSource(path: path), name: part.name))
        case .remote(let file):
            return try await ProducedBytes.run(totalBytes: file.bytes) { channel in
                try await remotes.read(file) { try await channel.send($0) }
            } consume: { channel in
                try await body(DecodingByteSource(channel, name: part.name))
            }
        }
    }
}

extension RowPipeline {
    /// The pipeline for a part behind others that had `bytes`.
    fileprivate func after(_ bytes: Int, of total: Int?) -> RowPipeline {
        guard let progress else { return self }
        return RowPipeline(threads: threads) { read, partTotal in
            progress(bytes + read, partTotal == nil ? nil : total)
        }
    }
}

/// Where a block's rows stand in the source.
struct RowPlace: Sendable, Hashable {
    /// Index into ``ResolvedSource/parts``.
    var part: Int
    /// Rows of that part before the block: a block counts its own from 1.
    var offset: Int
}

import Core
internal import Synchronization

/// A source opened for reading: rows of JSON, whatever the container. Whoever opens it closes it.
struct RowStream: Sendable {
    let source: ResolvedSource
    /// The columns of a tabular source, in order; nil when the rows decide.
    let columns: [String]?
    private let layouts: [PartLayout]
    private let program: any TabularProgram
    private let files: StreamFiles

    /// What has to be known of a part before it is read.
    private enum PartLayout: Sendable {
        case lines
        case csv(CSVDialect)

        var columns: [String]? {
            switch self {
            case .lines: nil
            case .csv(let dialect): dialect.columns
            }
        }
    }

    /// How a stream ended.
    struct End: Sendable {
        /// Bytes of the files that were read.
        var bytes: Int
        fileprivate var traces: [RowLocator.Trace]

        /// Finds physical lines and refused rows, while the stream is not closed.
        func makeLocator() -> RowLocator { RowLocator(traces) }
    }

    /// - Parameter temporaryFolder: an existing folder for scratch files.
    /// - Throws: `data.header_invalid`, `data.source_unreadable`.
    init(
        _ source: ResolvedSource, program: any TabularProgram, remotes: [any RemoteFiles], temporaryFolder: String
    ) async throws {
        self.source = source
        self.program = program
        files = StreamFiles(folder: temporaryFolder)
        layouts = try source.parts.map { try Self.layout($0) }
        columns = source.isTabular ? layouts.first?.columns : nil
    }

    /// Removes what the stream kept on disk.
    func close() { files.removeAll() }

    /// Reads everything, part by part; see ``RowPipeline/run(_:makeWorker:merge:)``.
    ///
    /// - Parameter merge: gets every block's result with its place, in the order of the source, one at a time.
    /// - Throws: also `data.duckdb_missing` and `data.duckdb_refused`.
    func run<Worker: BlockWorker>(
        _ pipeline: RowPipeline, makeWorker: @escaping @Sendable () throws -> Worker,
        merge: @escaping @Sendable (Worker.Output, RowPlace) throws -> Void
    ) async throws -> End {
        var end = End(bytes: 0, traces: [])
        for (index, part) in source.parts.enumerated() {
            let place = Mutex(RowPlace(part: index, offset: 0))
            let trace = try await read(
                part, layouts[index], pipeline.after(end.bytes, of: source.totalBytes), makeWorker
            ) { output in
                let here = place.withLock { place in
                    defer { place.offset += output.lines }
                    return place
                }
                try merge(output, here)
            }
            end.bytes += trace.bytes
            end.traces.append(trace.trace)
        }
        return end
    }

    private func read<Worker: BlockWorker>(
        _ part: SourcePart, _ layout: PartLayout, _ pipeline: RowPipeline,
        _ makeWorker: @escaping @Sendable () throws -> Worker,
        _ merge: @escaping @Sendable (Worker.Output) throws -> Void
    ) async throws -> (bytes: Int, trace: RowLocator.Trace) {
        guard case .local(let path) = part.place else { throw Self.remote(part) }
        switch layout {
        case .lines:
            let source = try FileByteSource(path: path)
            return (try await pipeline.run(source, makeWorker: makeWorker, merge: merge), .lines)
        case .csv(let dialect):
            let rejects = files.makePath("rejects", ending: "jsonl")
            let script = TabularScript.stream(
                path: path, dialect: dialect, rejects: rejects, threads: pipeline.threads)
            try await TabularStream(program: program, script: script, name: part.name).run(pipeline, makeWorker, merge)
            return (part.bytes ?? 0, .csv(path: path, dialect: dialect, rejects: rejects))
        }
    }

    private static func layout(_ part: SourcePart) throws -> PartLayout {
        guard case .local(let path) = part.place else { throw remote(part) }
        guard part.container == .csv || part.container == .tsv else { return .lines }
        let source = try FileByteSource(path: path)
        let start = try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
            Array(buffer[..<(try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[...])))])
        }
        return .csv(try CSVDialect(start: start, isTabs: part.container == .tsv, name: part.name))
    }

    private static func remote(_ part: SourcePart) -> DatasetError {
        DatasetError(DatasetError.containerNotBuilt, "\(part.name) is not on this machine")
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

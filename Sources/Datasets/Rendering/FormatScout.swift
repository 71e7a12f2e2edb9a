import Core
internal import Synchronization

/// Finds the format of a source's rows by the first that can be used, and stops there.
struct FormatScout: BlockWorker {
    struct Output: BlockOutput {
        var lines = 0
        var rows = 0
        /// By the first row with the members of a format.
        var seen: FormatID?
        /// By the first row that holds a conversation too.
        var usable: FormatID?
    }

    private struct Found: Error {
        var format: FormatID
    }

    private struct Seen {
        var rows = 0
        var format: FormatID?
    }

    private let trainer: RenderTrainer
    private let parser: RowParser
    private var detector = FormatDetector()

    private init(_ trainer: RenderTrainer) throws {
        self.trainer = trainer
        parser = try RowParser()
    }

    /// The format of the first row that can be rendered; where none can, of the first that shows one.
    ///
    /// - Throws: `data.format_needed`, `data.source_empty`, and the errors of reading.
    static func look(at stream: RowStream, for trainer: RenderTrainer) async throws -> FormatID {
        let seen = Mutex(Seen())
        do {
            // One thread: it is mostly the first row, and blocks have to come in their order.
            _ = try await stream.run(RowPipeline(threads: 1)) {
                try FormatScout(trainer)
            } merge: { output, _ in
                if let format = output.usable { throw Found(format: format) }
                seen.withLock { seen in
                    seen.rows += output.rows
                    seen.format = seen.format ?? output.seen
                }
            }
        } catch let found as Found {
            return found.format
        }
        let all = seen.withLock { $0 }
        guard all.rows > 0 else { throw EmptySource.error(stream.source) }
        guard let format = all.format else { throw DatasetError.noFormatSeen("no row of \(stream.source.name) has") }
        return format
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        guard case .lines(let bytes) = block.content else {
            (output.lines, output.rows) = (1, 1)
            return output
        }
        output.lines = try LineBlock.forEachLine(in: bytes) { _, line in
            guard output.usable == nil, !line.isBlank else { return }
            output.rows += 1
            guard case .value(let row) = try parser.parse(line),
                let format = detector.detect(row).index.map({ FormatCatalog.built[$0] })
            else { return }
            output.seen = output.seen ?? format.id
            do {
                _ = try ExchangeReader.read(row, format.layout, for: trainer)
                output.usable = format.id
            } catch {
                // It is counted as refused later, in the format of the others.
                return
            }
        }
        return output
    }
}

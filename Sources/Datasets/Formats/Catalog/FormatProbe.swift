import Core

/// Finds out which formats a source may have, by its first row that has the shape of one.
struct FormatProbe {
    let operations: DataOperations

    /// Rows that are looked at.
    private static let rowLimit = 1_000

    /// Ends the reading: what was looked for has been seen.
    private enum End: Error {
        case found([DetectedFormat])
        case unclear([String])
    }

    /// The formats, best first; at least one.
    ///
    /// - Throws: `data.format_needed`, `data.source_empty`, and the errors of reading.
    func run(_ stream: RowStream) async throws -> [DetectedFormat] {
        do {
            // One thread, so that the first block is the first to be looked at.
            _ = try await stream.run(RowPipeline(threads: 1)) {
                try Worker()
            } merge: { output, _ in
                if let end = output.end { throw end }
            }
        } catch End.found(let formats) {
            return formats
        } catch End.unclear(let members) {
            throw Self.unclear(stream, members)
        }
        throw EmptySource.error(stream.source)
    }

    private struct Worker: BlockWorker {
        struct Output: BlockOutput {
            var lines = 0
            var end: End?
        }

        private let parser: RowParser

        init() throws { parser = try RowParser() }

        mutating func process(_ block: LineBlock) throws -> Output {
            guard case .lines(let bytes) = block.content else { return Output(lines: 1) }
            var (output, rows): (Output, Int) = (Output(), 0)
            var members: [String]?
            output.lines = try LineBlock.forEachLine(in: bytes) { _, line in
                guard output.end == nil, rows < FormatProbe.rowLimit, !line.isBlank else { return }
                rows += 1
                guard case .value(let row) = try parser.parse(line), row.isObject else { return }
                let shape = RowShape(row)
                let formats = FormatCatalog.detect(shape)
                if !formats.isEmpty { output.end = .found(formats) }
                if members == nil { members = shape.kinds.keys.sorted() }
            }
            if rows > 0, output.end == nil { output.end = .unclear(members ?? []) }
            return output
        }
    }

    private static func unclear(_ stream: RowStream, _ members: [String]) -> DatasetError {
        let names = members.prefix(20).map { TerminalText.escape($0, limit: 80) }.joined(separator: ", ")
        return DatasetError(
            DatasetError.formatNeeded,
            "the rows of \(TerminalText.escape(stream.source.name)) have the shape of no format"
                + (names.isEmpty ? ": none of the first can be read" : "; the members of the first are: \(names)"),
            hint:
                "name the format: --format NAME (they are listed by: slipway data formats), or see: slipway data inspect"
        )
    }
}

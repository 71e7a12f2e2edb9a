internal import Synchronization

/// Finds one row by its number and stops there.
struct RowPicker: BlockWorker {
    /// A row as it stands in the source.
    struct Picked: Error {
        var part: Int
        /// Its number among the lines of its part, from 1.
        var line: Int
        /// nil for a row above the limit.
        var bytes: [UInt8]?
    }

    struct Output: BlockOutput {
        var lines = 0
        /// The row, when it is in the block, with its line in the block.
        var found: Picked?
    }

    private let wanted: Int
    private let seen: Seen

    /// Rows that were passed, over all parts. One thread at a time passes them.
    final class Seen: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    private init(wanted: Int, seen: Seen) {
        self.wanted = wanted
        self.seen = seen
    }

    /// The row of that number, from 1: a line that is not blank, or a row of a table.
    ///
    /// - Throws: `data.row_missing`, `data.source_empty`, and the errors of reading.
    static func pick(_ wanted: Int, from stream: RowStream) async throws -> Picked {
        let seen = Seen()
        do {
            // One thread: rows have to be passed in order, and passing them is as fast as reading.
            _ = try await stream.run(RowPipeline(threads: 1)) {
                RowPicker(wanted: wanted, seen: seen)
            } merge: { output, place in
                guard var found = output.found else { return }
                found.part = place.part
                found.line += place.offset
                throw found
            }
        } catch let found as Picked {
            return found
        }
        let count = seen.value
        guard count > 0 else { throw EmptySource.error(stream.source) }
        throw DatasetError(
            DatasetError.rowMissing, "\(stream.source.name) has \(count) rows; there is no row \(wanted)",
            hint: "rows are counted from 1: --row 1 to --row \(count)")
    }

    mutating func process(_ block: LineBlock) throws -> Output {
        var output = Output()
        switch block.content {
        case .tooLong:
            output.lines = 1
            if seen.next() == wanted { output.found = Picked(part: 0, line: 1, bytes: nil) }
        case .lines(let bytes):
            output.lines = LineBlock.forEachLine(in: bytes) { number, line in
                guard output.found == nil, !line.isBlank, seen.next() == wanted else { return }
                output.found = Picked(part: 0, line: number + 1, bytes: Array(line))
            }
        }
        return output
    }
}

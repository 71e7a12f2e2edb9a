internal import Synchronization

/// The physical lines on which a part's rows begin, where rows do not stand on lines of their own.
///
/// Each row costs a byte, or a few where many lines lie between rows: less than what counting duplicates costs.
final class LineTable: Sendable {
    private struct State {
        var steps: [UInt8] = []
        var last = 0
    }

    private let state = Mutex(State())

    /// Adds the lines of further rows, in ascending order.
    func append(_ lines: [Int]) {
        state.withLock { state in
            for line in lines {
                var step = line - state.last
                state.last = line
                while step >= 0x80 {
                    state.steps.append(UInt8(step & 0x7F) | 0x80)
                    step >>= 7
                }
                state.steps.append(UInt8(step))
            }
        }
    }

    /// Reads the lines one after the other.
    struct Cursor {
        private let steps: [UInt8]
        private var position = 0
        private var row = 0
        private var line = 0

        init(_ table: LineTable) { steps = table.state.withLock { $0.steps } }

        /// The line of row `number`, from 1; rows are asked for in ascending order.
        mutating func line(ofRow number: Int) -> Int {
            while row < number, position < steps.count {
                var (step, shift) = (0, 0)
                while steps[position] >= 0x80, position + 1 < steps.count {
                    step |= Int(steps[position] & 0x7F) << shift
                    shift += 7
                    position += 1
                }
                line += step | Int(steps[position]) << shift
                position += 1
                row += 1
            }
            return line
        }
    }
}

import Core

@testable import Datasets

/// The reader: lines come out as they stand in the file, however its bytes arrive.
struct ReaderFuzz {
    /// Kept: to make it anew costs more than most inputs.
    private let buffer = LineBuffer(capacity: BlockCutter.chunkSize)

    /// The lines of a file; none when its encoding is refused by name.
    func lines(of input: [UInt8]) throws -> [[UInt8]] {
        var cutter = BlockCutter(source: FuzzPieces(input, seed: UInt64(input.count)))
        var lines: [[UInt8]] = []
        do {
            while let cut = try cutter.next(buffer) {
                guard case .lines(let bytes) = cut.block(buffer).content else {
                    throw FuzzFinding("a line was too long in \(input.count) bytes")
                }
                let before = lines.count
                let count = LineBlock.forEachLine(in: bytes) { number, line in
                    lines.append(Array(line))
                }
                try FuzzFinding.require(count == lines.count - before, "lines were miscounted")
            }
        } catch let error as DatasetError where error.code == DatasetError.encodingUnknown {
            return []
        }
        try FuzzFinding.require(lines == Self.expected(input), "other lines came out than stand in the file")
        return lines
    }

    /// The same, the plain way.
    private static func expected(_ input: [UInt8]) -> [[UInt8]] {
        let text = input.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(input.dropFirst(3)) : input
        var lines = text.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
        if lines.last == [] { lines.removeLast() }
        return lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
    }
}

import Core
import Testing

@testable import Datasets

@Suite struct BlockCutterTests {
    /// A line of `length` bytes that is never in memory, with rows before and after it.
    private final class LongLineSource: ByteSource {
        let totalBytes: Int? = nil
        private let parts: [(byte: UInt8?, text: [UInt8], count: Int)]
        nonisolated(unsafe) private var part = 0  // One test reads it on one thread.
        nonisolated(unsafe) private var offset = 0

        init(before: String, length: Int, after: String) {
            parts = [
                (nil, Array(before.utf8), before.utf8.count), (0x61, [], length),
                (nil, Array(after.utf8), after.utf8.count),
            ]
        }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            while part < parts.count, offset == parts[part].count { (part, offset) = (part + 1, 0) }
            guard part < parts.count else { return 0 }
            let count = min(buffer.count, parts[part].count - offset)
            if let byte = parts[part].byte {
                for index in 0..<count { buffer[index] = byte }
            } else {
                buffer.copyBytes(from: parts[part].text[offset..<offset + count])
            }
            offset += count
            return count
        }
    }

    private func lines(_ source: some ByteSource) throws -> [String] {
        var cutter = BlockCutter(source: source)
        let buffer = LineBuffer(capacity: BlockCutter.chunkSize)
        var lines: [String] = []
        var number = 0
        while let cut = try cutter.next(buffer) {
            #expect(cut.number == number)
            number += 1
            switch cut.block(buffer).content {
            case .tooLong(let bytes): lines.append("<\(bytes)>")
            case .lines(let bytes):
                _ = LineBlock.forEachLine(in: bytes) { _, line in lines.append(String(decoding: line, as: UTF8.self)) }
            }
        }
        return lines
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n\n", ["", "", "a", ""]),
        ("a\r\nb\r\n", ["a", "b"]), ("\u{FEFF}a\nb", ["a", "b"]), ("\r\n", [""]), ("a\u{0}b\nc", ["a\u{0}b", "c"]),
        ("\u{FEFF}", []),
    ])
    func linesAreCut(_ text: String, _ expected: [String]) throws {
        for sizes in [[1 << 20], [4, 1, 3], [7]] {
            #expect(try lines(PieceSource(Array(text.utf8), sizes: sizes)) == expected)
        }
    }

    @Test func piecesDoNotMatter() throws {
        var generator = SeededGenerator(seed: 3)
        let expected = (0..<3_000).map { _ in
            String(repeating: "x", count: Int.random(in: 0...2_000, using: &generator))
        }
        let bytes = Array(expected.joined(separator: "\n").utf8) + [10]
        for _ in 0..<5 {
            let sizes = (0..<40).map { _ in Int.random(in: 1...400_000, using: &generator) }
            #expect(try lines(PieceSource(bytes, sizes: sizes)) == expected)
        }
    }

    @Test(arguments: [
        (BlockCutter.rowLimit, "a"), (BlockCutter.rowLimit + 1, "<"), (BlockCutter.rowLimit + 200_000, "<"),
        (BlockCutter.rowLimit + BlockCutter.chunkSize + 1, "<"), (100_000_000, "<"),
    ])
    func longLinesAreSkippedInTheStream(_ length: Int, _ start: String) throws {
        let found = try lines(LongLineSource(before: "first\n", length: length, after: "\nlast\n"))
        #expect(found.count == 3)
        #expect(found.first == "first")
        #expect(found[1].hasPrefix(start))
        #expect(found[1] == (start == "<" ? "<\(length)>" : String(repeating: "a", count: length)))
        #expect(found.last == "last")
    }

    /// A file and an archive of it give their bytes in other pieces.
    @Test(arguments: [(0, false), (1, true), (150_000, true), (260_000, true)])
    func theLimitDoesNotDependOnThePieces(_ above: Int, _ isLong: Bool) throws {
        let length = BlockCutter.rowLimit + above
        let row = [UInt8](repeating: 0x61, count: length)
        let found = isLong ? "<\(length)>" : String(repeating: "a", count: length)
        for (end, lines) in [("\n", [found]), ("", [found]), ("\nlast", [found, "last"])] {
            for sizes in [[65_536], [1_000_003], [40_000_000]] {
                #expect(try self.lines(PieceSource(row + Array(end.utf8), sizes: sizes)) == lines)
            }
        }
    }

    @Test func aLongLineMayEndTheFile() throws {
        #expect(try lines(LongLineSource(before: "", length: 40 << 20, after: "")) == ["<\(40 << 20)>"])
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16 (little endian)"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16 (big endian)"),
        ([0x7B, 0x00, 0x22, 0x00], "UTF-16 (little endian)"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
    ])
    func otherEncodingsAreRefusedByName(_ start: [UInt8], _ name: String) throws {
        let error = #expect(throws: DatasetError.self) { try lines(PieceSource(start, sizes: [4])) }
        #expect(error?.code == DatasetError.encodingUnknown)
        #expect(error?.message.contains(name) == true)
    }
}

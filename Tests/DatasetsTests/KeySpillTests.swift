import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// What is counted on disk against what dictionaries say.
@Suite(.timeLimit(.minutes(5))) struct KeySpillTests {
    /// Keys with many repeats, keys that share their upper bits, and one key that is half of all.
    private func keys(_ count: Int, kinds: Int, isNarrow: Bool) -> [UInt64] {
        var generator = SeededGenerator(seed: UInt64(count + kinds))
        return (0..<count).map { number in
            if number % 2 == 0 { return 7 }
            let key = StableHash.rank(UInt64(Int.random(in: 0..<kinds, using: &generator)), seed: 1, purpose: .split)
            return isNarrow ? key >> 40 : key
        }
    }

    @Test(
        arguments: [(0, 1), (1, 1), (2_000, 5), (20_000, 1_000_000), (20_000, 4_000), (40_000, 900)], [false, true])
    func duplicatesAndTalliesAreExact(_ shape: (count: Int, kinds: Int), _ isNarrow: Bool) throws {
        let folder = try TemporaryFolder()
        let keys = keys(shape.count, kinds: shape.kinds, isNarrow: isNarrow)
        var counter = DuplicateCounter(folder: folder.path, limit: 700)
        var tally = KeyTally(folder: folder.path, limit: 700)
        var expected: [UInt64: (count: Int, weight: Int)] = [:]
        for (number, key) in keys.enumerated() {
            try counter.add(key)
            try tally.add(key, weight: number % 1_000)
            expected[key, default: (0, 0)].count += 1
            expected[key, default: (0, 0)].weight += number % 1_000
        }
        #expect(try counter.duplicates() == keys.count - expected.count)
        var last: UInt64?
        var seen = 0
        try tally.forEachKey { key in
            if let last { #expect(last < key.key) }
            last = key.key
            seen += 1
            #expect(expected[key.key]?.count == key.count)
            #expect(expected[key.key]?.weight == key.weight)
            return true
        }
        #expect(seen == expected.count)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func talliesStopWhenTheyAreTold() throws {
        let folder = try TemporaryFolder()
        var tally = KeyTally(folder: folder.path, limit: 100)
        for key in 0..<10_000 as Range<UInt64> { try tally.add(key << 50, weight: 1) }
        var seen: [UInt64] = []
        try tally.forEachKey { key in
            seen.append(key.key >> 50)
            return seen.count < 2_000
        }
        #expect(seen == Array(0..<2_000))
    }

    @Test(arguments: [1, 2, 255, 256, 257, 100_003]) func marksComeBackInOrder(_ rows: Int) throws {
        let folder = try TemporaryFolder()
        var generator = SeededGenerator(seed: UInt64(rows))
        let marked = Set((0..<rows).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
        var marks = RowMarks(rows: rows, folder: folder.path)
        for row in marked.shuffled(using: &generator) { try marks.add(row) }
        var cursor = RowMarks.Cursor()
        for row in 0..<rows { #expect(try cursor.isMarked(row, in: marks) == marked.contains(row)) }
        #expect(marks.count == marked.count)
    }

    @Test func scratchFilesReadBackWhatWasAppended() throws {
        let folder = try TemporaryFolder()
        let file = try ScratchFile(in: folder.path)
        try [UInt8](1...9).withUnsafeBytes { try file.append($0) }
        try [UInt8](10...19).withUnsafeBytes { try file.append($0) }
        var buffer = [UInt8](repeating: 0, count: 8)
        #expect(try buffer.withUnsafeMutableBytes { try file.read(at: 5, into: $0) } == 8)
        #expect(buffer == Array(6...13))
        #expect(try buffer.withUnsafeMutableBytes { try file.read(at: 16, into: $0) } == 3)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        let code = try await errorCode { _ = try ScratchFile(in: "/nonexistent/folder") }
        #expect(code == DatasetError.outputUnwritable)
    }
}

import Core
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct CompressionTests {
    private static let text: [UInt8] = {
        var generator = SeededGenerator(seed: 3)
        return Array(
            (0..<4_000).map { "row \($0) \(Int.random(in: 0..<1_000_000, using: &generator))\n" }.joined().utf8)
    }()

    private func decode(_ bytes: [UInt8], sizes: [Int] = [65_536], buffer: Int = 65_536) throws -> [UInt8] {
        try DecodingByteSource(PieceSource(bytes, sizes: sizes), name: "a").readAll(size: buffer)
    }

    @Test(arguments: ["", "gz", "zst"], [[1], [3, 7, 1_000], [65_536]])
    func whatWasPackedComesBack(_ ending: String, _ sizes: [Int]) throws {
        for text in [Self.text, Array("x".utf8), []] {
            let packed = Compressed.pack(text, ending)
            #expect(try decode(packed, sizes: sizes) == text)
            #expect(try decode(packed, sizes: sizes, buffer: 5) == text)
        }
    }

    @Test func membersAndFramesFollowEachOther() throws {
        let (first, second) = (Array(Self.text.prefix(30_001)), Array(Self.text.dropFirst(30_001)))
        for sizes in [[1], [65_536]] {
            for pack in [Compressed.gzip, Compressed.zstd] {
                #expect(try decode(pack(first) + pack([]) + pack(second), sizes: sizes) == Self.text)
            }
            // What parallel compressors write: a frame to skip before and between.
            let skipped: [UInt8] = [0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
            let frames = skipped + Compressed.zstd(first) + skipped + Compressed.zstd(second)
            #expect(try decode(frames, sizes: sizes) == Self.text)
            let padded = Compressed.gzip(Self.text) + [UInt8](repeating: 0, count: 5_000)
            #expect(try decode(padded, sizes: sizes) == Self.text)
        }
    }

    @Test(arguments: ["gz", "zst"]) func everyCutIsNoticed(_ ending: String) throws {
        let packed = Compressed.pack(Array(Self.text.prefix(3_000)), ending)
        for count in 4..<packed.count {
            let error = #expect(throws: DatasetError.self) { try decode(Array(packed[..<count])) }
            #expect(error?.code == DatasetError.sourceDamaged, "\(count)")
        }
        let error = #expect(throws: DatasetError.self) { try decode(Array(packed[..<(packed.count - 5)])) }
        #expect(error?.message.contains("byte \(packed.count - 5)") == true)
    }

    @Test(arguments: ["gz", "zst"]) func everyChangedByteIsNoticedOrHarmless(_ ending: String) throws {
        let text = Array(Self.text.prefix(2_000))
        let packed = Compressed.pack(text, ending)
        for position in 4..<packed.count {
            var broken = packed
            broken[position] ^= 0x55
            do {
                // Names and times in gzip's header mean nothing for the text.
                #expect(try decode(broken) == text, "\(position)")
            } catch let error as DatasetError {
                #expect([DatasetError.sourceDamaged, DatasetError.outOfMemory].contains(error.code), "\(position)")
            }
        }
    }

    @Test(arguments: ["gz", "zst"]) func whatFollowsIsNamedWithItsPlace(_ ending: String) throws {
        let packed = Compressed.pack(Self.text, ending)
        let error = #expect(throws: DatasetError.self) { try decode(packed + Array("garbage".utf8)) }
        #expect(error?.code == DatasetError.sourceDamaged)
        #expect(error?.message.contains("from byte \(packed.count) on") == true)
    }

    /// 256 MiB from a quarter of a megabyte: only what is asked for is ever there.
    @Test(arguments: ["gz", "zst"]) func aBombIsReadInPieces(_ ending: String) throws {
        let piece = Compressed.pack([UInt8](repeating: 0x20, count: 16 << 20), ending)
        let source = DecodingByteSource(
            PieceSource((0..<16).flatMap { _ in piece }, sizes: [65_536]), name: "a")
        var (total, chunk) = (0, [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { break }
            total += count
        }
        #expect(total == 256 << 20)
    }

    /// `zstd --long=31`: the file is whole, and there is a way to read it.
    @Test func aLargeWindowIsNoDamage() throws {
        // Header, no flags, a window of 2 GiB, and one last raw block of one byte.
        let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 21 << 3, 9, 0, 0, 0x78]
        for (name, hint) in [
            ("a b.zst", "zstd -dc --long=31 'a b.zst' | slipway data … -"),
            ("standard input", "… | zstd -dc --long=31 | slipway data … -"),
        ] {
            let error = #expect(throws: DatasetError.self) {
                try DecodingByteSource(PieceSource(frame, sizes: [64]), name: name).readAll(size: 64)
            }
            #expect(error?.code == DatasetError.containerNotBuilt)
            #expect(error?.message.contains("window above 128 MiB") == true)
            #expect(error?.hint?.hasSuffix(hint) == true, "\(String(describing: error?.hint))")
        }
    }

    @Test func aDamagedSourceGivesNoReport() async throws {
        let bench = try Workbench()
        let rows = Array(String(repeating: #"{"prompt":"a","completion":"b"}"# + "\n", count: 20_000).utf8)
        for ending in ["gz", "zst"] {
            let source = try bench.write("a.jsonl." + ending, Array(Compressed.pack(rows, ending).dropLast(9)))
            #expect(
                try await errorCode {
                    _ = try await bench.operations.validate(source, format: .sft, maximumProblems: 1)
                }
                    == DatasetError.sourceDamaged)
            #expect(try await errorCode { _ = try await bench.prepare(source) } == DatasetError.sourceDamaged)
            #expect(!DurableFile.exists(bench.folder.file("out/train.jsonl")))
            #expect(!DurableFile.exists(bench.folder.file("out/report.json")))
        }
    }
}

import Core

@testable import Datasets

/// Hands out bytes in pieces of changing size; the same seed gives the same sizes.
final class FuzzPieces: ByteSource {
    private let bytes: [UInt8]
    private var position = 0
    private var generator: SeededGenerator
    let totalBytes: Int? = nil

    init(_ bytes: [UInt8], seed: UInt64) {
        self.bytes = bytes
        generator = SeededGenerator(seed: seed)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let wanted = Int(generator.next() % (generator.next() % 4 == 0 ? 4_096 : 24)) + 1
        let count = min(buffer.count, bytes.count - position, wanted)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}

extension ByteSource {
    /// Everything, or its beginning of some `limit` bytes.
    func fuzzBytes(limit: Int = 1 << 20) throws -> [UInt8] {
        var all: [UInt8] = []
        try withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 16) { buffer in
            while all.count < limit {
                let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[...]))
                if count == 0 { return }
                all += buffer[..<count]
            }
        }
        return all
    }
}

@testable import Datasets

/// Bytes that come in pieces of given sizes, over and over.
final class PieceSource: ByteSource {
    let totalBytes: Int? = nil
    private let bytes: [UInt8]
    private let sizes: [Int]
    private var position = 0
    private var call = 0

    init(_ bytes: [UInt8], sizes: [Int]) {
        self.bytes = bytes
        self.sizes = sizes
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = min(buffer.count, sizes[call % sizes.count], bytes.count - position)
        call += 1
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}

extension ByteSource {
    /// Everything, read in pieces of at most `size`.
    func readAll(size: Int = 65_536) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: size)
        while true {
            let count = try chunk.withUnsafeMutableBytes { try read(into: $0) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }
}

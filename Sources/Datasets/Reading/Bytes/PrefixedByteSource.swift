/// Bytes that are in memory, and what follows them where something does.
final class PrefixedByteSource: ByteSource {
    private let prefix: [UInt8]
    private let rest: (any ByteSource)?
    private var position = 0

    init(prefix: [UInt8], rest: (any ByteSource)? = nil) {
        self.prefix = prefix
        self.rest = rest
    }

    var totalBytes: Int? { rest == nil ? prefix.count : rest?.totalBytes }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard position < prefix.count else { return try rest?.read(into: buffer) ?? 0 }
        let count = min(buffer.count, prefix.count - position)
        buffer.copyBytes(from: prefix[position..<position + count])
        position += count
        return count
    }
}

extension ByteSource {
    /// Reads up to `limit` bytes; fewer only at the end.
    func readStart(_ limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while bytes.count < limit {
            let count = try chunk.withUnsafeMutableBytes { chunk in
                try read(into: UnsafeMutableRawBufferPointer(rebasing: chunk.prefix(limit - bytes.count)))
            }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return bytes
    }
}

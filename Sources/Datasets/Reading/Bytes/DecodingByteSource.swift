/// Bytes that may be compressed: their first four decide.
final class DecodingByteSource: ByteSource {
    private let raw: any ByteSource
    private let name: String
    private var decoded: (any ByteSource)?

    /// - Parameter name: for messages.
    init(_ raw: any ByteSource, name: String) {
        self.raw = raw
        self.name = name
    }

    var totalBytes: Int? { raw.totalBytes }
    var filePosition: Int? { decoded?.filePosition }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if let decoded { return try decoded.read(into: buffer) }
        let start = try raw.readStart(4)
        let whole = PrefixedByteSource(prefix: start, rest: raw)
        let source: any ByteSource =
            switch SourceCompression(start: start) {
            case .none: whole
            case .gzip: try GzipByteSource(whole, name: name)
            case .zstd: try ZstdByteSource(whole, name: name)
            }
        decoded = source
        return try source.read(into: buffer)
    }
}

extension SourceCompression {
    /// What the first bytes of a file say.
    init(start: [UInt8]) {
        if start.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippableFrame(start) {
            self = .zstd
        } else {
            self = .none
        }
    }

    /// Parallel compressors begin with a frame that holds no data.
    private static func isSkippableFrame(_ start: [UInt8]) -> Bool {
        start.count >= 4 && start[0] & 0xF0 == 0x50 && start[1...3].elementsEqual([0x2A, 0x4D, 0x18])
    }
}

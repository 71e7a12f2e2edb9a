/// A name made ready to be compared with bytes: two words settle nearly every comparison.
struct ByteName: Sendable {
    let bytes: [UInt8]
    private let count: Int
    /// The first and the last eight bytes, or four, or up to three; they overlap in short names.
    private let head: UInt64
    private let tail: UInt64

    init(_ name: String) { self.init(Array(name.utf8)) }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        count = bytes.count
        (head, tail) = bytes.withUnsafeBytes { Self.words($0) }
    }

    /// The name as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    @inline(__always)
    func matches(_ key: UnsafeRawBufferPointer) -> Bool {
        guard key.count == count else { return false }
        let (head, tail) = Self.words(key)
        guard head == self.head, tail == self.tail else { return false }
        return count <= 16 || key.elementsEqual(bytes)
    }

    @inline(__always)
    private static func words(_ key: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        if key.count >= 8 {
            return (
                key.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
                key.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
            )
        }
        if key.count >= 4 {
            return (
                UInt64(key.loadUnaligned(fromByteOffset: 0, as: UInt32.self)),
                UInt64(key.loadUnaligned(fromByteOffset: key.count - 4, as: UInt32.self))
            )
        }
        var word: UInt64 = 0
        for byte in key { word = word << 8 | UInt64(byte) }
        return (word, 0)
    }
}

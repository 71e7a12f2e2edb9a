import Core

/// A checksum of a body, as S3 takes it in `x-amz-checksum-…` fields: updated piece by piece.
package struct ContentChecksum: Sendable {
    /// The algorithms that S3 clients use.
    package enum Algorithm: String, Sendable, CaseIterable {
        case crc32 = "CRC32"
        case crc32c = "CRC32C"
        case crc64nvme = "CRC64NVME"
        case sha1 = "SHA1"
        case sha256 = "SHA256"
        case md5 = "MD5"

        /// The field that carries the value, base64.
        package var fieldName: String { "x-amz-checksum-" + rawValue.lowercased() }
    }

    private enum State: Sendable {
        case crc32(UInt32)
        case crc32c(UInt32)
        case crc64(UInt64)
        case sha1(InsecureHasher)
        case sha256(SHA256Hasher)
        case md5(InsecureHasher)
    }

    private var state: State

    /// Starts a checksum.
    package init(_ algorithm: Algorithm) {
        state =
            switch algorithm {
            case .crc32: .crc32(.max)
            case .crc32c: .crc32c(.max)
            case .crc64nvme: .crc64(.max)
            case .sha1: .sha1(InsecureHasher(.sha1))
            case .sha256: .sha256(SHA256Hasher())
            case .md5: .md5(InsecureHasher(.md5))
            }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        switch state {
        case .crc32(let value): state = .crc32(Self.advanced(value, over: bytes, Self.crc32Table))
        case .crc32c(let value): state = .crc32c(Self.advanced(value, over: bytes, Self.crc32cTable))
        case .crc64(let value): state = .crc64(Self.advanced(value, over: bytes, Self.crc64Table))
        case .sha1(var hasher):
            Self.feed(bytes) { hasher.update($0) }
            state = .sha1(hasher)
        case .sha256(var hasher):
            Self.feed(bytes) { hasher.update($0) }
            state = .sha256(hasher)
        case .md5(var hasher):
            Self.feed(bytes) { hasher.update($0) }
            state = .md5(hasher)
        }
    }

    /// The checksum's bytes, most significant first.
    package var bytes: [UInt8] {
        switch state {
        case .crc32(let value), .crc32c(let value): Self.bigEndian(~value)
        case .crc64(let value): Self.bigEndian(~value)
        case .sha1(let hasher), .md5(let hasher): hasher.finish()
        case .sha256(let hasher): hasher.bytes
        }
    }

    /// The checksum in base64, as it stands in a field.
    package var base64: String { Base64.encode(bytes) }

    /// The checksum of a whole body in base64.
    package static func base64(_ algorithm: Algorithm, of bytes: some Collection<UInt8>) -> String {
        var checksum = ContentChecksum(algorithm)
        checksum.update(bytes)
        return checksum.base64
    }

    static func crc32(_ bytes: some Collection<UInt8>) -> UInt32 { ~advanced(.max, over: bytes, crc32Table) }

    private static func feed(_ bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void) {
        if bytes.withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes(body)
        }
    }

    private static func bigEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    /// The register after more bytes: eight at a time, each through its own table.
    private static func advanced<Value: FixedWidthInteger & UnsignedInteger>(
        _ start: Value, over bytes: some Collection<UInt8>, _ tables: [Value]
    ) -> Value {
        var value = start
        feed(bytes) { buffer in
            tables.withUnsafeBufferPointer { table in
                var index = 0
                while index + 8 <= buffer.count {
                    let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let mixed = UInt64(littleEndian: word) ^ UInt64(truncatingIfNeeded: value)
                    var next: Value = 0
                    for byte in 0..<8 {
                        next ^= table[(7 - byte) << 8 | Int(truncatingIfNeeded: mixed >> UInt64(byte * 8) & 255)]
                    }
                    value = next
                    index += 8
                }
                while index < buffer.count {
                    value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ buffer[index])]
                    index += 1
                }
            }
        }
        return value
    }

    private static let crc32Table = tables(reflected: UInt32(0xEDB8_8320))
    private static let crc32cTable = tables(reflected: UInt32(0x82F6_3B78))
    private static let crc64Table = tables(reflected: UInt64(0x9A6C_9329_AC4B_C9B5))

    /// Eight tables of 256: table n moves a byte past n further ones.
    private static func tables<Value: FixedWidthInteger & UnsignedInteger>(reflected polynomial: Value) -> [Value] {
        var tables: [Value] = (0..<256).map { index in
            var value = Value(index)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
            return value
        }
        for index in 256..<2048 {
            let before = tables[index - 256]
            tables.append(before >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: before))])
        }
        return tables
    }
}

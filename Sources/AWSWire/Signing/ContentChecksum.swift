import Crypto

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
        case crc32(UInt32, [UInt32])
        case crc64(UInt64, [UInt64])
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
        case md5(Insecure.MD5)
    }

    private var state: State

    /// Starts a checksum.
    package init(_ algorithm: Algorithm) {
        state =
            switch algorithm {
            case .crc32: .crc32(.max, Self.crc32Table)
            case .crc32c: .crc32(.max, Self.crc32cTable)
            case .crc64nvme: .crc64(.max, Self.crc64Table)
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            case .md5: .md5(Insecure.MD5())
            }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        switch state {
        case .crc32(var value, let table):
            for byte in bytes { value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
            state = .crc32(value, table)
        case .crc64(var value, let table):
            for byte in bytes { value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
            state = .crc64(value, table)
        case .sha1(var hasher):
            Self.feed(bytes) { hasher.update(bufferPointer: $0) }
            state = .sha1(hasher)
        case .sha256(var hasher):
            Self.feed(bytes) { hasher.update(bufferPointer: $0) }
            state = .sha256(hasher)
        case .md5(var hasher):
            Self.feed(bytes) { hasher.update(bufferPointer: $0) }
            state = .md5(hasher)
        }
    }

    /// The checksum's bytes, most significant first.
    package var bytes: [UInt8] {
        switch state {
        case .crc32(let value, _): Self.bigEndian(~value)
        case .crc64(let value, _): Self.bigEndian(~value)
        case .sha1(let hasher): Array(hasher.finalize())
        case .sha256(let hasher): Array(hasher.finalize())
        case .md5(let hasher): Array(hasher.finalize())
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

    static func crc32(_ bytes: some Collection<UInt8>) -> UInt32 {
        var value = UInt32.max
        for byte in bytes { value = value >> 8 ^ crc32Table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
        return ~value
    }

    private static func feed(_ bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void) {
        if bytes.withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes(body)
        }
    }

    private static func bigEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private static let crc32Table = table(reflected: UInt32(0xEDB8_8320))
    private static let crc32cTable = table(reflected: UInt32(0x82F6_3B78))
    private static let crc64Table = table(reflected: UInt64(0x9A6C_9329_AC4B_C9B5))

    private static func table<Value: FixedWidthInteger & UnsignedInteger>(reflected polynomial: Value) -> [Value] {
        (0..<256).map { index in
            var value = Value(index)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
            return value
        }
    }
}

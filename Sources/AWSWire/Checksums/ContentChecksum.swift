import Core

/// The checksums that S3 takes with an object.
package enum ChecksumAlgorithm: String, Sendable, Hashable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// The header that carries the value in base64: `x-amz-checksum-crc32`.
    package var fieldName: String { "x-amz-checksum-" + rawValue.lowercased() }
    /// The XML element that carries it: `ChecksumCRC32`.
    package var elementName: String { "Checksum" + rawValue }

    /// How many bytes the value has before it is written in base64.
    package var byteCount: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }
}

/// A checksum of a body, as S3 takes it in `x-amz-checksum-…` fields: updated piece by piece.
package struct ContentChecksum: Sendable {
    private enum State: Sendable {
        case crc32(CRC<UInt32>)
        case crc32c(CRC<UInt32>)
        case crc64(CRC<UInt64>)
        case sha1(InsecureHasher)
        case sha256(SHA256Hasher)
    }

    private var state: State

    /// Starts a checksum.
    package init(_ algorithm: ChecksumAlgorithm) {
        state =
            switch algorithm {
            case .crc32: .crc32(CRC(Self.crc32Tables))
            case .crc32c: .crc32c(CRC(Self.crc32cTables))
            case .crc64nvme: .crc64(CRC(Self.crc64Tables))
            case .sha1: .sha1(InsecureHasher(.sha1))
            case .sha256: .sha256(SHA256Hasher())
            }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .crc32(var crc):
            crc.update(bytes)
            state = .crc32(crc)
        case .crc32c(var crc):
            crc.update(bytes)
            state = .crc32c(crc)
        case .crc64(var crc):
            crc.update(bytes)
            state = .crc64(crc)
        case .sha1(var hasher):
            hasher.update(bytes)
            state = .sha1(hasher)
        case .sha256(var hasher):
            hasher.update(bytes)
            state = .sha256(hasher)
        }
    }

    /// Adds bytes.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { update($0) }
        }
    }

    /// The checksum's bytes, most significant first.
    package var bytes: [UInt8] {
        switch state {
        case .crc32(let crc), .crc32c(let crc): Self.bigEndian(crc.value)
        case .crc64(let crc): Self.bigEndian(crc.value)
        case .sha1(let hasher): hasher.finish()
        case .sha256(let hasher): hasher.bytes
        }
    }

    /// The checksum in base64, as it stands in a field.
    package var base64: String { Base64.encode(bytes) }

    /// The checksum of a whole body in base64.
    package static func base64(_ algorithm: ChecksumAlgorithm, of bytes: some Collection<UInt8>) -> String {
        var checksum = ContentChecksum(algorithm)
        checksum.update(bytes)
        return checksum.base64
    }

    /// The CRC-32 of ISO 3309, which event streams carry too.
    static func crc32(_ bytes: some Collection<UInt8>) -> UInt32 {
        var crc = CRC(crc32Tables)
        if bytes.withContiguousStorageIfAvailable({ crc.update(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { crc.update($0) }
        }
        return crc.value
    }

    private static func bigEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private static let crc32Tables = CRC<UInt32>.tables(reflected: 0xEDB8_8320)
    private static let crc32cTables = CRC<UInt32>.tables(reflected: 0x82F6_3B78)
    private static let crc64Tables = CRC<UInt64>.tables(reflected: 0x9A6C_9329_AC4B_C9B5)
}

import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The checksums that S3 takes with an object.
package enum ChecksumAlgorithm: String, Sendable, Hashable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"

    /// The header that carries it: `x-amz-checksum-crc32`.
    var header: String { "x-amz-checksum-" + rawValue.lowercased() }
    /// The XML element that carries it: `ChecksumCRC32`.
    var element: String { "Checksum" + rawValue }

    func makeHasher() -> ChecksumHasher {
        switch self {
        case .crc32: ChecksumHasher(.crc(CRCTable.crc32, ~0))
        case .crc32c: ChecksumHasher(.crc(CRCTable.crc32c, ~0))
        case .crc64nvme: ChecksumHasher(.crc(CRCTable.crc64nvme, ~0))
        case .sha1: ChecksumHasher(.insecure(InsecureHasher(.sha1)))
        case .sha256: ChecksumHasher(.sha256(SHA256Hasher()))
        }
    }

    /// The checksum of `bytes` in base64.
    package func checksum(of bytes: [UInt8]) -> String {
        var hasher = makeHasher()
        bytes.withUnsafeBytes { hasher.update($0) }
        return hasher.base64()
    }
}

/// A checksum over bytes that come in pieces.
struct ChecksumHasher {
    enum Kind {
        case crc(CRCTable, UInt64)
        case insecure(InsecureHasher)
        case sha256(SHA256Hasher)
    }

    private var kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch kind {
        case .crc(let table, let state): kind = .crc(table, table.update(state, bytes))
        case .insecure(var hasher):
            hasher.update(bytes)
            kind = .insecure(hasher)
        case .sha256(var hasher):
            hasher.update(bytes)
            kind = .sha256(hasher)
        }
    }

    /// The checksum so far, big-endian, in base64.
    func base64() -> String {
        let bytes: [UInt8] =
            switch kind {
            case .crc(let table, let state): table.finish(state)
            case .insecure(let hasher): hasher.finish()
            case .sha256(let hasher): hasher.finish().bytes
            }
        return Data(bytes).base64EncodedString()
    }
}

extension SHA256Digest {
    /// The digest's 32 bytes.
    var bytes: [UInt8] {
        let digits = Array(hex.utf8)
        func value(_ digit: UInt8) -> UInt8 { digit >= 97 ? digit - 87 : digit - 48 }
        return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }
}

/// Tables of a reflected cyclic redundancy check, eight bytes a step.
final class CRCTable: Sendable {
    static let crc32 = CRCTable(polynomial: 0xEDB8_8320, bits: 32)
    static let crc32c = CRCTable(polynomial: 0x82F6_3B78, bits: 32)
    static let crc64nvme = CRCTable(polynomial: 0x9A6C_9329_AC4B_C9B5, bits: 64)

    private let tables: [UInt64]
    private let bits: Int

    init(polynomial: UInt64, bits: Int) {
        self.bits = bits
        var tables = [UInt64](repeating: 0, count: 8 * 256)
        for index in 0..<256 {
            var value = UInt64(index)
            for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ polynomial : value >> 1 }
            tables[index] = value
        }
        for index in 256..<(8 * 256) {
            let before = tables[index - 256]
            tables[index] = (before >> 8) ^ tables[Int(before & 0xFF)]
        }
        self.tables = tables
    }

    /// The state after `bytes`; begins as all ones.
    func update(_ state: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = bits == 32 ? state & 0xFFFF_FFFF : state
        return tables.withUnsafeBufferPointer { table in
            var place = 0
            while place + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ state
                var next = table[7 * 256 + Int(word & 0xFF)] ^ table[6 * 256 + Int(word >> 8 & 0xFF)]
                next ^= table[5 * 256 + Int(word >> 16 & 0xFF)] ^ table[4 * 256 + Int(word >> 24 & 0xFF)]
                next ^= table[3 * 256 + Int(word >> 32 & 0xFF)] ^ table[2 * 256 + Int(word >> 40 & 0xFF)]
                state = next ^ table[256 + Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
                place += 8
            }
            while place < bytes.count {
                state = (state >> 8) ^ table[Int((state ^ UInt64(bytes[place])) & 0xFF)]
                place += 1
            }
            return state
        }
    }

    func finish(_ state: UInt64) -> [UInt8] {
        let value = ~state
        return stride(from: bits - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
    }
}

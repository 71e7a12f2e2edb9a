/// A SHA-256 digest; its description is `sha256:` and 64 hexadecimal digits.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible, Comparable {
    /// 64 lower-case hexadecimal digits.
    package let hex: String

    /// The digest of `bytes`.
    package init(of bytes: some Sequence<UInt8>) {
        var hasher = SHA256Hasher()
        hasher.update(Array(bytes))
        self = hasher.finish()
    }

    /// Reads `sha256:HEX` or `HEX`; nil when it is neither.
    package init?(_ text: String) {
        let hex = text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.hex = hex
    }

    init(hex: String) { self.hex = hex }

    package var description: String { "sha256:" + hex }
    package static func < (lhs: SHA256Digest, rhs: SHA256Digest) -> Bool { lhs.hex < rhs.hex }
}

/// SHA-256 over bytes that come in pieces.
package struct SHA256Hasher: Sendable {
    private var hasher = SystemSHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
    package mutating func update(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

    /// The digest of all that was put in.
    package func finish() -> SHA256Digest {
        SHA256Digest(hex: Hex.encode(bytes))
    }

    /// The 32 bytes of the digest of all that was put in.
    package var bytes: [UInt8] { hasher.finish() }

    /// The 32 bytes of the digest of `bytes`.
    package static func bytes(of bytes: [UInt8]) -> [UInt8] {
        var hasher = SHA256Hasher()
        hasher.update(bytes)
        return hasher.bytes
    }
}

/// Hexadecimal text.
package enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits a byte.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// HMAC over SHA-256, RFC 2104.
package enum HMACSHA256 {
    private static let blockSize = 64

    /// The 32 bytes that authenticate `message` under `key`.
    package static func code(of message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
        var block = key.count > blockSize ? SHA256Hasher.bytes(of: key) : key
        block += repeatElement(0, count: blockSize - block.count)
        let inner = SHA256Hasher.bytes(of: block.map { $0 ^ 0x36 } + message)
        return SHA256Hasher.bytes(of: block.map { $0 ^ 0x5c } + inner)
    }
}

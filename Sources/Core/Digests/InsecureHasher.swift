internal import Crypto

/// MD5 and SHA-1, which S3 prescribes for ETags and checksums. They protect against accidents only.
package struct InsecureHasher {
    /// Which digest.
    package enum Algorithm: Sendable, Hashable { case md5, sha1 }

    private var md5: Insecure.MD5?
    private var sha1: Insecure.SHA1?

    package init(_ algorithm: Algorithm) {
        switch algorithm {
        case .md5: md5 = Insecure.MD5()
        case .sha1: sha1 = Insecure.SHA1()
        }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        md5?.update(bufferPointer: bytes)
        sha1?.update(bufferPointer: bytes)
    }

    package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// The digest of all that was put in: 16 or 20 bytes.
    package func finish() -> [UInt8] {
        if let md5 { return Array(md5.finalize()) }
        return sha1.map { Array($0.finalize()) } ?? []
    }

    /// The digest of `bytes`.
    package static func digest(_ algorithm: Algorithm, of bytes: [UInt8]) -> [UInt8] {
        var hasher = InsecureHasher(algorithm)
        hasher.update(bytes)
        return hasher.finish()
    }
}

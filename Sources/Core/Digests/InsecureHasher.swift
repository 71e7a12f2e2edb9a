/// MD5 and SHA-1, which S3 prescribes for ETags and checksums. They protect against accidents only.
package struct InsecureHasher: Sendable {
    /// Which digest.
    package enum Algorithm: Sendable, Hashable { case md5, sha1 }

    private var md5: SystemMD5?
    private var sha1: SystemSHA1?

    package init(_ algorithm: Algorithm) {
        switch algorithm {
        case .md5: md5 = SystemMD5()
        case .sha1: sha1 = SystemSHA1()
        }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        md5?.update(bufferPointer: bytes)
        sha1?.update(bufferPointer: bytes)
    }

    package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

    /// The digest of all that was put in: 16 or 20 bytes.
    package func finish() -> [UInt8] {
        md5?.finish() ?? sha1?.finish() ?? []
    }

    /// The digest of `bytes`.
    package static func digest(_ algorithm: Algorithm, of bytes: [UInt8]) -> [UInt8] {
        var hasher = InsecureHasher(algorithm)
        hasher.update(bytes)
        return hasher.finish()
    }
}

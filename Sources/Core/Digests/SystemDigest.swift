// The system's own digests: a library of them would be the longest part of a first build.
#if canImport(CryptoKit)
internal import CryptoKit

typealias SystemSHA256 = SHA256
typealias SystemSHA1 = Insecure.SHA1
typealias SystemMD5 = Insecure.MD5

extension HashFunction {
    func finish() -> [UInt8] { Array(finalize()) }
}
#else
internal import CCryptoSystem

struct SystemSHA256 {
    private var context = SHA256_CTX()

    init() { SHA256_Init(&context) }

    mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
    }

    func finish() -> [UInt8] {
        var copy = context
        return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
            SHA256_Final(digest.baseAddress, &copy)
            count = digest.count
        }
    }
}

struct SystemSHA1 {
    private var context = SHA_CTX()

    init() { SHA1_Init(&context) }

    mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
        SHA1_Update(&context, bytes.baseAddress, bytes.count)
    }

    func finish() -> [UInt8] {
        var copy = context
        return [UInt8](unsafeUninitializedCapacity: Int(SHA_DIGEST_LENGTH)) { digest, count in
            SHA1_Final(digest.baseAddress, &copy)
            count = digest.count
        }
    }
}

struct SystemMD5 {
    private var context = MD5_CTX()

    init() { MD5_Init(&context) }

    mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
        MD5_Update(&context, bytes.baseAddress, bytes.count)
    }

    func finish() -> [UInt8] {
        var copy = context
        return [UInt8](unsafeUninitializedCapacity: Int(MD5_DIGEST_LENGTH)) { digest, count in
            MD5_Final(digest.baseAddress, &copy)
            count = digest.count
        }
    }
}
#endif

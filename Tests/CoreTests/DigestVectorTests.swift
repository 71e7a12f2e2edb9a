import Core
import Testing

/// Vectors of RFC 1321, FIPS 180-2 and RFC 4231.
@Suite struct DigestVectorTests {
    private let abc = Array("abc".utf8)

    @Test func digestsAreThoseOfTheStandards() {
        #expect(
            SHA256Digest(of: abc).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Hex.encode(InsecureHasher.digest(.md5, of: abc)) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(Hex.encode(InsecureHasher.digest(.sha1, of: abc)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(Hex.encode(SHA256Hasher().bytes).hasPrefix("e3b0c44298fc1c14"))
    }

    @Test func aCopyGoesItsOwnWay() {
        var whole = SHA256Hasher()
        whole.update(Array("ab".utf8))
        var copy = whole
        copy.update(Array("x".utf8))
        _ = whole.finish()
        whole.update(Array("c".utf8))
        #expect(whole.finish() == SHA256Digest(of: abc))
        #expect(copy.finish() == SHA256Digest(of: Array("abx".utf8)))
    }

    @Test(arguments: [
        ([UInt8](repeating: 0x0b, count: 20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b"),
        (Array("Jefe".utf8), "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c7"),
        // A key that is longer than a block is hashed first.
        (
            [UInt8](repeating: 0xaa, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f"
        ),
    ])
    func codesAreThoseOfTheStandard(key: [UInt8], message: String, start: String) {
        #expect(Hex.encode(HMACSHA256.code(of: message.utf8, key: key)).hasPrefix(start))
    }
}

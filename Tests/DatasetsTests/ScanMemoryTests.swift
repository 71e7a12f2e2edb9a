import Core
import Testing

@testable import Datasets

/// What a scan remembers must be what it would find again, and spare it the bytes in between.
@Suite struct ScanMemoryTests {
    private static func texts(_ alphabet: String, _ body: (UnsafeRawBufferPointer, inout SeededGenerator) -> Void) {
        var generator = SeededGenerator(seed: 23)
        let alphabet = Array(alphabet.utf8)
        for length in 0..<400 {
            let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
            bytes.withUnsafeBytes { body($0, &generator) }
        }
    }

    @Test func theNextByteIsTheSame() {
        Self.texts("aaaaaaaaaaaaaaab") { bytes, generator in
            var ahead = Ahead()
            for _ in 0..<30 {
                let limit = Int.random(in: 0...bytes.count, using: &generator)
                let position = Int.random(in: 0...limit, using: &generator)
                let expected = bytes[position..<limit].firstIndex(of: UInt8(ascii: "b")) ?? limit
                #expect(ahead.next(bytes, from: position, limit: limit) { $0 == UInt8(ascii: "b") } == expected)
            }
        }
    }

    @Test func rowsAreTheSame() {
        Self.texts("aB3aB3aB3aB3-") { bytes, generator in
            var segments = Segments()
            for _ in 0..<30 {
                let limit = Int.random(in: 0...bytes.count, using: &generator)
                let position = Int.random(in: 0...limit, using: &generator)
                let expected = bytes[position..<limit].split(separator: UInt8(ascii: "-")).contains { $0.count >= 16 }
                #expect(segments.has(16, bytes, from: position, limit: limit) == expected)
            }
        }
    }

    @Test func stopsAtTheEndAreTheSame() {
        Self.texts("...,,,...a") { bytes, generator in
            var behind = Behind()
            for _ in 0..<30 {
                let limit = Int.random(in: 0...bytes.count, using: &generator)
                let start = Int.random(in: 0...limit, using: &generator)
                let expected = bytes[start..<limit].lastIndex(of: UInt8(ascii: "a")).map { $0 + 1 } ?? start
                #expect(behind.trimmed(bytes, from: start, to: limit) == expected)
            }
        }
    }

    /// From each place anew this would take a hundred times as many.
    @Test func eachByteIsReadOnce() {
        let bytes = [UInt8](repeating: 0x61, count: 100_000)
        bytes.withUnsafeBytes { bytes in
            var ahead = Ahead()
            var read = 0
            for position in stride(from: 0, to: bytes.count, by: 3) {
                _ = ahead.next(bytes, from: position, limit: min(bytes.count, position + 300)) { _ in
                    read += 1
                    return false
                }
            }
            #expect(read == bytes.count)
        }
    }

    /// Nothing but beginnings of tokens, as many as there can be, and a token behind them.
    @Test(arguments: ["eyJ_", "sk-", "password=", "token=.", "pypi-_", "pwd=pwd_", "secret=......", "xoxb-"])
    func beginningsHoldNothing(_ beginning: String) {
        let text = String(repeating: beginning, count: 300_000 / beginning.utf8.count) + " me@example.org"
        var kinds: [SensitiveKind] = []
        Array(text.utf8).withUnsafeBytes { SensitiveScanner.forEachMatch(in: $0) { kinds.append($0.kind) } }
        #expect(kinds == [.email])
    }
}

import Core
import Testing

@testable import Datasets

@Suite struct JSONLineWriterTests {
    /// Every byte at every place of a word, alone and beside what is special: read back, the text is the same.
    @Test func everyByteAtEveryPlaceComesBack() throws {
        for special in (0..<128 as Range<UInt8>).map({ [$0] }) + [Array("\u{E9}".utf8), Array("\u{10FFFF}".utf8)] {
            for length in 0..<20 {
                for other in [UInt8(ascii: "a"), UInt8(ascii: "!"), 0x22, 0x5C, 0x21, 0x5D, 0x7F, 0x1F] {
                    let text =
                        Array(repeating: other, count: length) + special + Array(repeating: other, count: length % 7)
                    var writer = JSONLineWriter()
                    text.withUnsafeBytes { writer.string($0) }
                    #expect(writer.bytes.allSatisfy { $0 >= 0x20 })
                    let read = try JSONValue(parsing: writer.bytes)
                    #expect(read.string.map { Array($0.utf8) } == text)
                }
            }
        }
    }
}

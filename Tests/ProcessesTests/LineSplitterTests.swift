import Processes
import Testing

struct LineSplitterTests {
    @Test func cutsAtEveryLineEnd() {
        var splitter = LineSplitter(limit: 100)
        #expect(splitter.push(Array("a\nb\r\nc\rd".utf8)) == ["a", "b", "c"])
        #expect(splitter.unfinished == "d")
        #expect(splitter.push(Array("e\n\nf".utf8)) == ["de", ""])
    }

    @Test func keepsLinesThatComeInPieces() {
        var splitter = LineSplitter(limit: 100)
        var lines: [String] = []
        for byte in "grün\nblau\n".utf8 { lines += splitter.push([byte]) }
        #expect(lines == ["grün", "blau"])
        #expect(splitter.unfinished == nil)
    }

    @Test func cutsLinesAtTheLimit() {
        var splitter = LineSplitter(limit: 4)
        #expect(splitter.push(Array("123456".utf8)) == [])
        #expect(splitter.push(Array("789\nab\n".utf8)) == ["1234", "ab"])
    }

    @Test func lastWordsAreBoundedInLinesAndBytes() {
        var words = LastWords(maximumLines: 2)
        words.append(Array("one\n\ntwo\nthree\n".utf8))
        #expect(words.text == "two\nthree")
        words.append(Array(repeating: 0x78, count: 1 << 20))
        #expect(words.text.utf8.count < 3_000)
        words.append([0x0A, 0xFF, 0x0A])
        #expect(words.text.hasSuffix("\u{FFFD}"))
    }
}

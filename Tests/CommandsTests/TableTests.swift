import Testing

@testable import Commands

@Suite struct TableTests {
    @Test func columnsAreAlignedAndFitTheTerminal() {
        var table = Table(["question", "expected", "support", "support-base"])
        let question = String(repeating: "where is it ", count: 4)
        table.add([question, "card_arrival", "card_arrival", "I am sorry to hear that"])
        table.add(["why?", "x", "y", "z"])
        #expect(table.lines.first?.hasPrefix("question" + String(repeating: " ", count: 42) + "expected") == true)
        let lines = table.lines(fitting: 80)
        #expect(lines.map(\.count).max() == 80)
        #expect(lines[1].contains("card_arrival  card_arrival  I am sorry to hear t"))
        #expect(lines[1].contains("…"))
        #expect(lines[2].hasPrefix("why?  "))
        // Less than eight to a cell says nothing: then the line is longer than it should be.
        #expect(table.lines(fitting: 10).map(\.count).max() == 8 * 4 + 2 * 3)
    }

    @Test func rowsBreakAfterBlanksAndLoseNothing() {
        let text = "where is the card that I ordered"
        #expect(Figures.rows(of: text, width: 12) == ["where is ", "the card ", "that I ", "ordered"])
        #expect(Figures.rows(of: "abcdefgh ij", width: 3).joined() == "abcdefgh ij")
        #expect(Figures.rows(of: "abcdefgh", width: 3) == ["abc", "def", "gh"])
        #expect(Figures.rows(of: "", width: 3) == [""])
    }
}

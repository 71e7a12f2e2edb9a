import Core
import Testing

@testable import Datasets

@Suite struct TextMeasureTests {
    private func measure(_ texts: String...) -> TextMeasure {
        var measure = TextMeasure()
        for text in texts { Array(text.utf8).withUnsafeBytes { measure.add($0) } }
        return measure
    }

    /// The formula, slowly.
    private func tokens(_ text: String) -> Double {
        var (sum, wasLetter) = (0.0, false)
        for scalar in text.unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            switch scalar.value {
            case _ where isLetter: sum += 0.215 + (wasLetter ? 0 : 0.23)
            case 0x30...0x39: sum += 0.8
            case 0x21...0x7E: sum += 0.78
            case 0x80..<0x800: sum += 0.58
            case 0x800..<0x10000: sum += 0.88
            case 0x10000...: sum += 1.8
            default: break
            }
            wasLetter = isLetter
        }
        return sum
    }

    /// Every length around the size of a block, every kind of character at every place.
    @Test func countsAreThoseOfTheFormula() {
        let characters: [Character] = [
            "a", "Z", "@", "[", "`", "{", "0", "9", "/", ":", " ", "\n", "\u{7F}", "\0", "é", "\u{7FF}", "日", "😀", "!",
            "~",
        ]
        var generator = SeededGenerator(seed: 11)
        for length in 0..<200 {
            let text = String((0..<length).map { _ in characters[Int.random(in: 0..<20, using: &generator)] })
            let measured = measure(text)
            #expect(measured.characters == text.unicodeScalars.count)
            #expect(Double(measured.estimatedTokens) - tokens(text) < 1.000_001, "\(text.debugDescription)")
            #expect(Double(measured.estimatedTokens) - tokens(text) > -0.000_001, "\(text.debugDescription)")
        }
    }

    @Test func wordsDoNotGoOnFromTextToText() {
        #expect(measure("card", "card").estimatedTokens == 3)
        #expect(measure("cardcard").estimatedTokens == 2)
        var merged = measure("card")
        merged.merge(measure("card", "日本"))
        #expect(merged.characters == 10)
        #expect(merged.estimatedTokens == measure("card", "card", "日本").estimatedTokens)
    }

    /// Numbers of tokens as the tokenizers of SmolLM2, Qwen, o200k and DeepSeek count them.
    @Test(arguments: [
        ("I am still waiting on my card?", 8...8),
        (
            "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many "
                + "clips did Natalia sell altogether in April and May?", 36...39
        ),
        (
            "Wo bleibt meine Karte? Ich warte schon seit zwei Wochen darauf, und für niemanden ist das in Ordnung.",
            23...39
        ),
        ("Где моя карта? Я жду её уже две недели, и никто мне не отвечает.", 19...55),
        ("我的卡在哪里？我已经等了两个星期了，没有人回答我。", 14...42),
    ])
    func tokenRangeHoldsWhatTokenizersCount(_ text: String, _ counted: ClosedRange<Int>) {
        let range = measure(text).tokenRange
        #expect(range.contains(counted.lowerBound), "\(range)")
        #expect(range.contains(counted.upperBound), "\(range)")
        #expect(range.contains(measure(text).estimatedTokens))
    }

    @Test func nothingIsNothing() {
        let measured = measure("")
        #expect(measured.characters == 0)
        #expect(measured.estimatedTokens == 0)
        #expect(measured.tokenRange == 0...0)
    }
}

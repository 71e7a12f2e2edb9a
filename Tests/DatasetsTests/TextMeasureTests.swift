import Core
import Testing

@testable import Datasets

@Suite struct TextMeasureTests {
    private func measure(_ texts: String...) -> TextMeasure {
        var measure = TextMeasure()
        for text in texts { Array(text.utf8).withUnsafeBytes { measure.add($0) } }
        return measure
    }

    private enum Class { case capital, small, digit, mark, space, control, other }

    private static func kind(_ byte: UInt8) -> Class {
        switch byte {
        case 0x41...0x5A: .capital
        case 0x61...0x7A: .small
        case 0x30...0x39: .digit
        case 0x21...0x7E: .mark
        case 0x20, 0x7F: .space
        case 0..<0x20: .control
        default: .other
        }
    }

    /// The formula, slowly.
    private func tokens(_ text: String) -> Double {
        var (letters, words, digits, marks, breaks, other) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        var last = Class.other
        for byte in text.utf8 {
            let kind = Self.kind(byte)
            switch kind {
            case .capital, .small:
                letters += 1
                if last != .capital, last != .small { words += 1 }
            case .digit:
                digits += 1
                if last == .space { breaks += 1 }
            case .mark: marks += 1
            case .control: if last != .control { breaks += 1 }
            case .space, .other: break
            }
            last = kind
        }
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            other += scalar.value < 0x800 ? 0.58 : scalar.value < 0x10000 ? 0.88 : 1.8
        }
        let (capitals, far) = rare(Array(text.utf8))
        let usual =
            0.215 * letters + 0.23 * words + 0.66 * digits + 0.74 * marks + 0.45 * breaks + 0.12 * capitals + 0.32 * far
        return max(usual, words + breaks + 0.5 * digits + 0.5 * min(digits, breaks)) + other
    }

    /// Capitals behind capitals, and letters behind eleven letters and digits, in every eighth block of 64 bytes.
    private func rare(_ bytes: [UInt8]) -> (capitals: Double, far: Double) {
        var (capitals, far) = (0.0, 0.0)
        let blocks = bytes.count / 64
        for block in stride(from: 0, to: blocks, by: 8) {
            let share = Double(min(8, blocks - block))
            let kinds = bytes[(block * 64)..<(block * 64 + 64)].map(Self.kind)
            var row = 0
            for (index, kind) in kinds.enumerated() {
                row = [.capital, .small, .digit].contains(kind) ? row + 1 : 0
                if row >= 12, kind != .digit { far += share }
                if index > 0, kind == .capital, kinds[index - 1] == .capital { capitals += share }
            }
        }
        return (capitals, far)
    }

    /// Every length around the size of a block, every kind of character at every place.
    @Test func countsAreThoseOfTheFormula() {
        let characters: [Character] = [
            "a", "Z", "z", "0", "9", "Q", "b", " ", "@", "[", "`", "{", "/", ":", "\n", "\u{7F}", "\0", "é", "日", "😀",
        ]
        var generator = SeededGenerator(seed: 11)
        for length in 0..<1_000 {
            // Half of them of letters and digits alone, so that there are long rows.
            let kinds = length % 2 == 0 ? 20 : 8
            let text = String((0..<length).map { _ in characters[Int.random(in: 0..<kinds, using: &generator)] })
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

    /// What the same tokenizers count, the least and the most of them, for what is hardly words: the first text of each kind
    /// comes from a report that only half of it was seen.
    @Test(arguments: [
        (letters("ACGT", 3_000, " "), 3_000...3_000), (letters("0123456789", 2_000, " "), 3_999...3_999),
        (letters("0123456789", 2_000, "\t"), 3_999...3_999), (letters("0123456789", 2_000, ","), 3_999...3_999),
        (String(repeating: "a\n", count: 2_000), 4_000...4_000),
        (letters(base64, 6_000, ""), 4_100...4_862), (lines(letters(base64, 6_080, ""), 76), 4_226...4_993),
        (letters("0123456789abcdef", 6_000, ""), 3_436...5_363), (letters("0123456789", 6_000, ""), 2_000...6_000),
        (letters("abcdefghijklmnopqrstuvwxyz", 6_000, ""), 3_120...3_582),
        (letters("ACDEFGHIKLMNPQRSTVWY", 6_000, ""), 3_323...3_837), (letters("ACGT", 6_000, ""), 2_805...3_224),
        (
            "x " + letters("0123456789", 1_500, " ") + String(repeating: " of the card that is lost", count: 200),
            4_201...4_201
        ),
    ])
    func tokenRangeHoldsWhatIsNoWords(_ text: String, _ counted: ClosedRange<Int>) {
        let range = measure(text).tokenRange
        #expect(range.contains(counted.lowerBound), "\(range)")
        #expect(range.contains(counted.upperBound), "\(range)")
        #expect(range.contains(measure(text).estimatedTokens))
        #expect(range.upperBound * 3 <= counted.upperBound * 8, "\(range)")
    }

    private static let base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// Random characters; the same each time.
    private static func letters(_ alphabet: String, _ count: Int, _ separator: String) -> String {
        var generator = SeededGenerator(seed: 17)
        let alphabet = Array(alphabet)
        return (0..<count).map { _ in String(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
            .joined(separator: separator)
    }

    private static func lines(_ text: String, _ length: Int) -> String {
        stride(from: 0, to: text.count, by: length).map { String(text.dropFirst($0).prefix(length)) }
            .joined(separator: "\n")
    }

    @Test func nothingIsNothing() {
        let measured = measure("")
        #expect(measured.characters == 0)
        #expect(measured.estimatedTokens == 0)
        #expect(measured.tokenRange == 0...0)
    }
}

import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct FixTests {
    private static let allSpace =
        "\u{9}\u{A}\u{B}\u{C}\u{D}\u{20}\u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}"
        + "\u{2007}\u{2008}\u{2009}\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}"

    @Test(arguments: [
        ("a", "a"), ("  a b\t\n", "a b"), ("", ""), (" ", ""), (allSpace + "x" + allSpace, "x"), (allSpace, ""),
        ("\u{200B}a\u{FEFF}", "\u{200B}a\u{FEFF}"), ("é ", "é"), (" é", "é"), ("中\u{3000}", "中"),
        ("\u{2060}", "\u{2060}"),
    ])
    func trimming(_ text: String, _ expected: String) {
        var copy = text
        let (trimmed, isNeeded) = copy.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return (String(decoding: TextTrim.trimmed(bytes), as: UTF8.self), TextTrim.isNeeded(bytes))
        }
        #expect(Array(trimmed.utf8) == Array(expected.utf8))
        #expect(isNeeded == (trimmed.utf8.count != text.utf8.count))
    }

    @Test func nothingIsMendedUnlessAsked() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"prompt":" e\u0301 ","completion":"x"}"# + "\n")
        let report = try await bench.prepare(source)
        #expect(report.fixes.isEmpty)
        let row = try bench.lines(report.dataset.files[0].path)[0]
        #expect(row["prompt"]?.string.map { Array($0.unicodeScalars) } == Array(" e\u{301} ".unicodeScalars))
    }

    @Test func fixesAreCountedByRowAndDuplicatesAreFoundAfterThem() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"prompt":"caf\u{E9}","completion":"yes","note":" kept as it is "}
            {"prompt":" cafe\u{301}","completion":"yes"}
            {"prompt":"cafe\u{301}","completion":"yes"}
            {"prompt":"\\tother\\n","completion":" no "}
            {"prompt":"  ","completion":"rejected"}
            {"prompt":" nan ","completion":"rejected"}
            """)
        let report = try await bench.prepare(source) { $0.fixes = [.trim, .nfc, .dedupe] }
        // Of the three that are the same now the first stays, which needed nothing.
        #expect(report.fixes == [.init(fix: .trim, rows: 1), .init(fix: .nfc, rows: 0), .init(fix: .dedupe, rows: 2)])
        #expect(report.written == 2)
        #expect(report.duplicates == 0)
        #expect(report.rejectedByRule == [.empty: 1, .nan: 1])
        let rows = try bench.lines(report.dataset.files[0].path)
        #expect(rows == [["prompt": "caf\u{E9}", "completion": "yes"], ["prompt": "other", "completion": "no"]])
        // What is kept of a rejected row is what was read.
        #expect(try bench.lines(report.rejectedFile).last?["row"]?["prompt"] == " nan ")
        let both = try await bench.prepare(source, out: "both") { $0.fixes = [.trim, .nfc] }
        #expect(both.fixes == [.init(fix: .trim, rows: 2), .init(fix: .nfc, rows: 2)])
        #expect(both.duplicates == 2)
        #expect(both.json["fixes"] == ["trim": ["rows": 2], "nfc": ["rows": 2]])
    }

    @Test func textsInListsOfMessagesAreMended() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            #"{"prompt":[{"role":"user","content":"  a\u030A b "}],"completion":[{"role":"assistant","content":"y "}]}"#
        )
        let report = try await bench.prepare(source, .sftChat) { $0.fixes = [.trim, .nfc] }
        #expect(report.fixes == [.init(fix: .trim, rows: 1), .init(fix: .nfc, rows: 1)])
        #expect(
            String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self)
                == #"{"prompt":[{"role":"user","content":"å b"}],"completion":[{"role":"assistant","content":"y"}]}"#
                + "\n")
    }

    @Test(arguments: [
        ("Hello, World!", "hello world", true), ("a  b\n", "A-B", true), ("2 + 2", "2 - 2", false),
        ("e\u{301}t", "ÉT", true),
        ("a b", "ab", true), ("", "...", true), ("naïve", "naive", false), ("ÅNGSTRÖM", "ångström", true),
        ("日本、語", "日本 語", true), ("5 €", "5 $", false), ("don't stop", "dont stop", true), ("U.S.", "US", true),
        ("10,000", "10000", true), ("Straße", "STRASSE", true), ("ΟΔΟΣ", "οδος", true), ("a\u{200B}b", "ab", true),
        ("e-mail", "email", true), ("cat", "cut", false),
    ])
    func outlines(_ left: String, _ right: String, _ areNear: Bool) {
        func outline(_ texts: String...) -> UInt64 {
            var outline = TextOutline()
            for text in texts { Array(text.utf8).withUnsafeBytes { outline.add($0) } }
            return outline.hash
        }
        #expect((outline(left) == outline(right)) == areNear)
        #expect(outline(left, "x") != outline(left + " x"))
    }
}

import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct CanonicalFormTests {
    private func normalized(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBytes { CanonicalForm.shared.normalized($0) }.map { String(decoding: $0, as: UTF8.self) }
            ?? text
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("caf\u{E9}", "caf\u{E9}"), ("cafe\u{301}", "caf\u{E9}"),
        // Marks are put in order before they join; one that is blocked stays.
        ("a\u{323}\u{307}", "\u{1EA1}\u{307}"), ("a\u{307}\u{323}", "\u{1EA1}\u{307}"),
        ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("e\u{300}\u{301}", "\u{E8}\u{301}"),
        // Singletons, and pairs that are never put together again.
        ("\u{212B}", "\u{C5}"), ("\u{2126}", "\u{3A9}"), ("\u{958}", "\u{915}\u{93C}"),
        ("\u{1D15E}", "\u{1D157}\u{1D165}"),
        // Korean by arithmetic.
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{D558}\u{11AB}", "\u{D55C}"),
        ("\u{D55C}\u{11AB}", "\u{D55C}\u{11AB}"),
        // Two starters that join.
        ("\u{9C7}\u{9BE}", "\u{9CB}"), ("\u{4E2D}\u{6587}", "\u{4E2D}\u{6587}"), ("\u{1F600}", "\u{1F600}"),
    ])
    func table(_ text: String, _ expected: String) {
        #expect(Array(normalized(text).utf8) == Array(expected.utf8))
    }

    /// Every scalar alone and behind others: the result means the same as before (the standard library compares texts by
    /// canonical equivalence), and normalising again changes nothing.
    @Test func allOfUnicodeKeepsItsMeaning() throws {
        var broken: [String] = []
        for page in UInt32(0)..<0x1100 {
            let text = (page << 8..<(page + 1) << 8).compactMap(Unicode.Scalar.init)
                .map { "e\($0)\u{323}\u{301}" }.joined(separator: "\n")
            let once = normalized(text)
            if once != text || Array(normalized(once).utf8) != Array(once.utf8) {
                broken.append(String(page << 8, radix: 16))
            }
        }
        #expect(broken.isEmpty)
    }

    /// Python's unicodedata over every assigned character of its version and random runs of combining ones.
    @Test(.enabled(if: DuckDBForTests.python != nil, "python3 is not installed"))
    func agreesWithPython() async throws {
        let folder = try TemporaryFolder()
        let script = """
            import random, sys, unicodedata
            random.seed(7)
            known = [c for c in range(0x110000) if not 0xD800 <= c < 0xE000 and c != 10
                     and unicodedata.category(chr(c)) != "Cn"]
            joining = [c for c in known if unicodedata.combining(chr(c)) or unicodedata.decomposition(chr(c))
                       or 0x1100 <= c < 0x1200]
            texts = [chr(c) for c in known] + [unicodedata.normalize("NFD", chr(c)) + "x" for c in joining]
            texts += ["".join(chr(random.choice(joining)) for _ in range(random.randint(2, 7))) for _ in range(60000)]
            with open(sys.argv[1], "w", encoding="utf-8", newline="") as given:
                given.write("".join(text + "\\n" for text in texts))
            with open(sys.argv[2], "w", encoding="utf-8", newline="") as wanted:
                wanted.write("".join(unicodedata.normalize("NFC", text) + "\\n" for text in texts))
            """
        try DurableFile.write(Array(script.utf8), to: folder.file("script.py"))
        let status = try await TestProgram.run(
            DuckDBForTests.python ?? "", [folder.file("script.py"), folder.file("given"), folder.file("wanted")],
            output: folder.file("out"), errors: folder.file("err"))
        #expect(status == 0)
        let given = try DurableFile.read(folder.file("given"), limit: 1 << 30).split(separator: 10)
        let wanted = try DurableFile.read(folder.file("wanted"), limit: 1 << 30).split(separator: 10)
        try #require(given.count == wanted.count && given.count > 200_000)
        var broken = 0
        for (text, expected) in zip(given, wanted) {
            let result = text.withUnsafeBytes { CanonicalForm.shared.normalized($0) } ?? Array(text)
            if !result.elementsEqual(expected) { broken += 1 }
        }
        #expect(broken == 0)
    }
}

extension DuckDBForTests {
    /// The machine's Python; nil when there is none.
    static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

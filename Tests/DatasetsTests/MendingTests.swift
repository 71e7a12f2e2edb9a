import Core
import TestSupport
import Testing

@testable import Datasets

/// Files that are nearly what they should be: named as what they are, once, with a command that mends the whole file.
@Suite(.timeLimit(.minutes(5))) struct MendingTests {
    private static let rows = [
        #"{"prompt": "a, }", "completion": "it's \"b\""}"#, #"{"prompt": "ü", "completion": "{\"x\": [1, 2]},"}"#,
        #"{"prompt": "c", "completion": "12345678901234567"}"#,
    ]
    private static let spread = rows.map { $0.replacing(", \"comp", with: ",\n  \"comp").dropFirst() }.map {
        "{\n  \($0)"
    }
    private static let python = [
        #"{'prompt': 'a, }', 'completion': 'it\'s "b"'}"#, #"{'prompt': 'ü', 'completion': '{"x": [1, 2]},'}"#,
        #"{"prompt": "c", 'completion': '12345678901234567'}"#,
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var words: String
        /// Programs of the command.
        var program: String
    }

    static let cases = [
        Case(
            testDescription: "spread", text: spread.joined(separator: "\n"), words: "objects over several lines",
            program: "jq"),
        Case(
            testDescription: "commas", text: rows.map { $0 + ",\r\n" }.joined(), words: "a comma behind each object",
            program: "sed"),
        Case(
            testDescription: "commas between", text: rows.joined(separator: " ,\n"),
            words: "a comma behind each object",
            program: "sed"),
        Case(
            testDescription: "one line", text: "\u{FEFF}" + rows.joined(separator: ","),
            words: "a comma behind each object", program: "perl"),
        Case(
            testDescription: "spread with commas", text: spread.map { $0 + ",\n" }.joined(),
            words: "objects over several lines with commas", program: "perl"),
        Case(
            testDescription: "carriage returns", text: rows.joined(separator: "\r") + "\r",
            words: "lines that end in a carriage return alone", program: "perl"),
        Case(
            testDescription: "Python", text: "\u{FEFF}" + python.joined(separator: "\n\n") + "\n",
            words: "rows as Python prints them", program: "python3"),
    ]

    /// Runs a command as a shell would; nil when its program is not on this machine.
    private func mend(_ command: String, with program: String, _ bench: Workbench) async throws -> Bool {
        let found = try await TestProgram.run(
            "/bin/sh", ["-c", "command -v \(program)"], output: bench.folder.file("found"))
        guard found == 0 else { return false }
        let errors = bench.folder.file("errors")
        let status = try await TestProgram.run(
            "/bin/sh", ["-c", command], output: bench.folder.file("output"), errors: errors)
        let words = String(decoding: try DurableFile.read(errors, limit: 4_096), as: UTF8.self)
        #expect(status == 0, "\(words)")
        return true
    }

    @Test(arguments: cases, ["jsonl", "json", "jsonl.gz"])
    func rowsThatAreNoLinesAreNamedOnceAndMended(_ example: Case, _ ending: String) async throws {
        let bench = try Workbench()
        let bytes = Array(example.text.utf8)
        let source = try bench.write("a b.\(ending)", ending.hasSuffix("gz") ? Compressed.gzip(bytes) : bytes)
        for work in [0, 1, 2] {
            let error = try await codedError {
                switch work {
                case 0: _ = try await bench.operations.inspect(source)
                case 1: _ = try await bench.operations.validate(source, format: .sft, maximumProblems: 9)
                default: _ = try await bench.prepare(source)
                }
            }
            #expect(error?.code == DatasetError.sourceDamaged)
            #expect(error?.message.contains(example.words) == true)
            let hint = try #require(error?.hint)
            #expect(hint.hasPrefix("write it again: ") && hint.contains(example.program))
            guard work == 0, try await mend(String(hint.dropFirst(16)), with: example.program, bench) else { continue }
            let mended = bench.folder.file("a b.rows.\(ending.prefix { $0 != "." })")
            let report = try await bench.prepare(mended)
            #expect(report.rejected == 0)
            #expect(
                try bench.lines(report.dataset.files[0].path)
                    == Self.rows.map { try JSONValue(parsing: Array($0.utf8)) })
        }
    }

    /// A row that is cut off, or has a line feed in a text, is one wrong row among others.
    @Test(arguments: [
        "{\"prompt\":\"a\"\n{\"prompt\":\"b\",\"completion\":\"c\"}", "{\"prompt\":\"a\nb\",\"completion\":\"c\"}\n{}",
        "{\"prompt\":\"a\",\"completion\":\"b\"}\n{'prompt':'c'}", "{\"prompt\":\"a\",\"completion\":\"b\"} x",
    ])
    func singleFaultsStayWithTheirRows(_ text: String) async throws {
        let bench = try Workbench()
        let report = try await bench.operations.validate(
            try bench.write("a.jsonl", text), format: .sft, maximumProblems: 9)
        #expect(report.rows >= 1)
        #expect(report.problems.contains { $0.rule == .json })
    }

    @Test func aFirstRowThatIsDataIsNamedAndMended() async throws {
        let bench = try Workbench()
        for text in [
            "What is the capital of France?,Paris\nWho wrote Hamlet?,Shakespeare\n",
            // No question, but the class comes again.
            (0..<40).map { "the card number \($0) is lost,class\($0 % 4)\n" }.joined(),
        ] {
            let source = try bench.write("a.csv", text)
            let seen = try await bench.operations.inspect(source)
            #expect(seen.formats.isEmpty)
            #expect(seen.json["suggestedFormats"]?.array?.count == 0)
            let command = try #require(seen.warnings.first { $0.code == "header_is_data" }?.command)
            guard try await mend(command, with: "perl", bench) else { continue }
            let report = try await bench.prepare(bench.folder.file("a.mended.csv"))
            #expect(report.written == text.split(separator: "\n").count)
        }
    }

    /// Names that are questions, as exports of forms have, and a value that happens to be a name.
    @Test(arguments: [
        "What is your name?,How was it?\nAnna,fine\nBob,bad\n",
        "question,answer\nwhat is a question,b\nquestion,answers\n",
        "\u{FEFF}topic,words\n" + (0..<40).map { "topic \($0),w\($0)\n" }.joined() + "topic,x\n",
    ])
    func otherHeadersAreHeaders(_ text: String) async throws {
        let bench = try Workbench()
        let seen = try await bench.operations.inspect(try bench.write("a.csv", text))
        #expect(!seen.warnings.contains { $0.code.hasPrefix("header_") })
    }

    @Test func filesThatWerePutTogetherAreNamedAndMended() async throws {
        let bench = try Workbench()
        let part = "\u{FEFF}prompt,completion\r\n\"a\",b\r\n"
        let seen = try await bench.operations.inspect(try bench.write("a.csv", part + part))
        #expect(seen.broken.map(\.kind) == [.byteOrderMark])
        #expect(seen.broken[0].places == [InspectReport.Place(file: nil, line: 3, path: "$.prompt")])
        #expect(seen.personalRows == 0)
        let command = try #require(seen.warnings.first { $0.code == "header_repeated" }?.command)
        guard try await mend(command, with: "perl", bench) else { return }
        let report = try await bench.prepare(bench.folder.file("a.mended.csv"))
        #expect(try bench.lines(report.dataset.files[0].path).map { $0["prompt"]?.string } == ["a", "a"])
        // In JSON lines the row says so.
        let lines = try await bench.operations.validate(
            try bench.write("a.jsonl", "{\"prompt\":\"a\",\"completion\":\"b\"}\n\u{FEFF}{\"prompt\":\"c\"}"),
            format: .sft,
            maximumProblems: 9)
        #expect(lines.problems.map(\.line) == [2])
        #expect(lines.problems[0].message.contains("a byte order mark stands where a value should be"))
    }

    @Test(arguments: [
        ("don’t", true), ("café", true), ("Größe", true), ("naïve — “quoted” …", true), ("30 °C", true),
        ("🙂 fine", true),
        ("Ação", true), ("plain", false),
    ])
    func mojibakeIsToldFromText(_ text: String, _ isBroken: Bool) {
        // What a program makes of UTF-8 that takes it for Windows-1252.
        let high: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
            0x8A: "Š",
            0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–",
            0x97: "—",
            0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        let misread = String(String.UnicodeScalarView(text.utf8.map { high[$0] ?? Unicode.Scalar($0) }))
        func kind(_ text: String) -> SensitiveKind? { Array(text.utf8).withUnsafeBytes { BrokenText.kind(of: $0) } }
        #expect(kind(text) == nil)
        #expect(kind(misread) == (isBroken ? .mojibake : nil))
        #expect(kind("x\u{FEFF}") == .byteOrderMark)
        for right in ["IRMÃ” e MÃE", "Â, Ã, â, ð", "âge 5 €", "日本語の文章、ﾃｽﾄ", "Ç’est"] { #expect(kind(right) == nil) }
    }

    @Test func mojibakeIsCountedAndLocated() async throws {
        let bench = try Workbench()
        let rows = (0..<30).map {
            #"{"prompt":"p \#($0)","completion":"\#($0 % 10 == 4 ? "donâ€™t, itâ€™s" : "don’t")"}"#
        }
        let seen = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(seen.broken.map { "\($0.kind.rawValue) \($0.count) \($0.rows)" } == ["mojibake 3 3"])
        #expect(seen.broken[0].places.map { "\($0.line) \($0.path)" } == [5, 15, 25].map { "\($0) $.completion" })
        #expect(seen.sensitive == [])
        #expect(seen.warnings.contains { $0.code == "mojibake" && $0.message.contains("line 5 $.completion, line 15") })
    }

    @Test func messagesAsPythonPrintsThemAreNamedAndMended() async throws {
        let bench = try Workbench()
        let text =
            "id,messages\r\n1,\"[{'role': 'user', 'content': 'a\\nb'}, {'role': 'assistant', 'content': \"\"it's\"\"}]\"\r\n"
        let source = try bench.write("a.csv", text)
        let seen = try await bench.operations.inspect(source)
        #expect(seen.formats.isEmpty)
        let refused = try await bench.prepare(
            try bench.write(
                "b.csv",
                text
                    + "2,\"[{\"\"role\"\":\"\"user\"\",\"\"content\"\":\"\"q\"\"},{\"\"role\"\":\"\"assistant\"\",\"\"content\"\":\"\"a\"\"}]\"\r\n"
            ), .sftChat, map: ["messages": "messages"])
        #expect(try bench.lines(refused.rejectedFile)[0]["message"]?.string?.contains("as Python prints it") == true)
        let command = try #require(seen.warnings.first { $0.code == "python_values" }?.command)
        guard try await mend(command, with: "python3", bench) else { return }
        let report = try await bench.prepare(
            bench.folder.file("a.mended.csv"), .sftChat, map: ["messages": "messages"], out: "mended")
        let row = try #require(try bench.lines(report.dataset.files[0].path).first)
        #expect(
            row["completion"]?.array?.first?["content"] == "it's" || row["messages"]?.array?.last?["content"] == "it's")
    }

    /// Excel writes the columns that it once used; blanks belong to no name.
    @Test func headersFromSpreadsheetsAreRead() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.csv", " prompt , completion\u{A0},,\r\na,b,,\r\n\"c\",d,\"\",\r\ne,f,,x\r\ng,h\r\ni,j,,,\r\n")
        let report = try await bench.prepare(source)
        #expect(
            try bench.lines(report.dataset.files[0].path).map {
                "\($0["prompt"]?.string ?? "") \($0["completion"]?.string ?? "")"
            }
                == ["a b", "c d", "g h"])
        let rejected = try bench.lines(report.rejectedFile)
        #expect(rejected.map { $0["line"]?.int } == [4, 6])
        #expect(
            rejected[0]["message"]?.string
                == "a value stands in column 4, which has no name in the first row; name it there, or clear it")
        #expect(rejected[1]["message"]?.string?.hasPrefix("the row has 5 columns where the header has 2") == true)
    }
}

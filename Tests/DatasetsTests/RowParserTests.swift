import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct RowParserTests {
    /// Parses one row with defined padding behind it.
    private func parse<Result>(_ bytes: [UInt8], _ body: (RowParser.Outcome) throws -> Result) throws -> Result {
        let parser = try RowParser()
        let buffer = LineBuffer(capacity: max(1, bytes.count))
        buffer.append(bytes)
        return try body(try parser.parse(buffer.bytes))
    }

    private func fault(_ text: String) throws -> RowFault? {
        try parse(Array(text.utf8)) { if case .refused(let fault) = $0 { fault } else { nil } }
    }

    private func rewritten(_ text: String) throws -> String? {
        try parse(Array(text.utf8)) { outcome in
            guard case .value(let value) = outcome else { return nil }
            var writer = JSONLineWriter()
            value.write(to: &writer)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    @Test(arguments: [
        (
            #"{"a":1,"b":[true,false,null,"x\ny"],"c":{"d":-2.5}}"#,
            #"{"a":1,"b":[true,false,null,"x\ny"],"c":{"d":-2.5}}"#
        ),
        (#"{"n":18446744073709551615}"#, #"{"n":18446744073709551615}"#),
        (#"{"n":-9223372036854775808}"#, #"{"n":-9223372036854775808}"#),
        (#"{"e":"\u00e9\ud83d\ude00\u0001"}"#, #"{"e":"é😀\u0001"}"#),
        // simdjson refuses these numbers; the scanner builds the same tape, and keeps their digits.
        (
            #"{"n":123456789012345678901234567890,"s":"x\t","l":[{}]}"#,
            #"{"n":123456789012345678901234567890,"s":"x\t","l":[{}]}"#
        ),
        ("[-9223372036854775809,18446744073709551616,2.50]", "[-9223372036854775809,18446744073709551616,2.50]"),
        (#"{"a":-1e400,"b":[1E+400,0.5],"c":1}"#, #"{"a":-1e400,"b":[1E+400,0.5],"c":1}"#),
        // Every digit, and the way it was written: a price of 1.10 is a text of four characters.
        (#"{"k":123456789012345678.12}"#, #"{"k":123456789012345678.12}"#),
        (#"{"d":"1.5","a":1.10,"b":[-1,1e2,-0.0,2]}"#, #"{"d":"1.5","a":1.10,"b":[-1,1e2,-0.0,2]}"#),
        (#"{"c":{"x":5E-3}}"#, #"{"c":{"x":5E-3}}"#), ("1.50", "1.50"),
        ("[ 1.0 ,\t100.00\r]", "[1.0,100.00]"),
        (#"{"\"1.5":7205759403792793600,"a":0.10}"#, #"{"\"1.5":7205759403792793600,"a":0.10}"#),
        ("[[],{}]", "[[],{}]"),
    ])
    func valuesComeBack(_ text: String, _ expected: String) throws { #expect(try rewritten(text) == expected) }

    @Test(arguments: [
        (#"{"a":1,}"#, Rule.json, 8, "name in quotes"), (#"{"a":"x"#, .json, 6, "does not end"),
        (#"{'a':1}"#, .json, 2, "Python prints '"), (#"{"a":NaN}"#, .json, 6, "NaN"),
        (#"{"a":1} {"#, .json, 9, "own line"), ("\u{FEFF}{\"a\":1}", .json, 1, "byte order mark"),
        (#"{"a":01}"#, .json, 6, "begin with 0"), (#"{"a":"\ud800"}"#, .surrogate, 7, "surrogate"),
        (#"{"a":"\udc00"}"#, .surrogate, 7, "surrogate"), (#"{"a":1"#, .json, 7, "inside an object"),
        (String(repeating: "[", count: 1_100) + String(repeating: "]", count: 1_100), .depth, 1_025, "1024 levels"),
    ])
    func faultsAreNamed(_ text: String, _ rule: Rule, _ column: Int, _ words: String) throws {
        let fault = try #require(try fault(text))
        #expect(fault.rule == rule)
        #expect(fault.column == column)
        #expect(fault.reason.contains(words), "\(fault.reason)")
    }

    /// Integers of one double are as different as their digits: a preference between them is one, a second is no repeat.
    @Test func hugeIntegersAreToldApart() throws {
        let (huge, next) = ("123456789012345678901234567890", "123456789012345678901234567891")
        for (first, second, isSame) in [
            (huge, huge, true), (huge, next, false), (huge, "1.2345678901234568e29", false),
        ] {
            try parse(Array("[\(first),\(second),\"\"]".utf8)) { outcome in
                guard case .value(let list) = outcome else { return #expect(Bool(false)) }
                var values: [TapeValue] = []
                list.forEachElement { _, value in values.append(value) }
                #expect(values[0].number == values[1].number)
                #expect(values[0].isSame(as: values[1]) == isSame)
                #expect((values[0].contentHash() == values[1].contentHash()) == isSame)
                #expect(Excerpt.of(values[0]) == first)
            }
        }
    }

    /// Zeros at the end and exponents change no number; more digits than a double has do.
    @Test func decimalsAreToldApartByTheirValue() throws {
        for (first, second, isSame) in [
            ("1.10", "1.1", true), ("1e2", "100.0", true), ("123456789012345678.12", "123456789012345678.13", false),
            ("0.5", "0.25", false), ("5e-324", "4e-324", false), ("0.30000000000000004", "0.30000000000000004", true),
        ] {
            // The scanner, which the long integer calls for, must agree with simdjson.
            for more in ["", ",99999999999999999999"] {
                try parse(Array("[\(first),\(second)\(more)]".utf8)) { outcome in
                    guard case .value(let list) = outcome else { return #expect(Bool(false)) }
                    var values: [TapeValue] = []
                    list.forEachElement { _, value in values.append(value) }
                    #expect(values[0].isSame(as: values[1]) == isSame, "\(first) \(second)")
                    #expect((values[0].contentHash() == values[1].contentHash()) == isSame, "\(first) \(second)")
                }
            }
        }
    }

    @Test(arguments: [
        ("18446744073709551615", "\"18446744073709551615\""), ("-0.0", "\"-0.0\""),
        ("0.30000000000000004", "0.30000000000000004"),
        ("123456789012345678.12", "\"123456789012345678.12\""), ("1.10", "1.1"), ("1e400", "\"1e400\""), ("0.0", "0"),
    ])
    func samplesShowNoOtherNumber(_ number: String, _ shown: String) throws {
        try parse(Array("[\(number)]".utf8)) { outcome in
            guard case .value(let list) = outcome else { return #expect(Bool(false)) }
            list.forEachElement { _, value in
                #expect(value.sample(limit: 100).text == shown)
            }
        }
    }

    @Test func invalidUTF8IsNamed() throws {
        let outcome = try parse(Array(#"{"a":"x"#.utf8) + [0xFF] + Array(#""}"#.utf8)) { outcome -> RowFault? in
            if case .refused(let fault) = outcome { fault } else { nil }
        }
        #expect(outcome?.rule == .utf8)
        #expect(outcome?.column == 8)
    }

    @Test func aParserIsUsableAfterALongRowAndAfterFaults() throws {
        let parser = try RowParser()
        let long = #"{"a":""# + String(repeating: "y", count: 3 << 20) + #""}"#
        for text in [#"{"a":"1"}"#, long, #"{"a":"#, #"{"a":99999999999999999999999}"#, #"{"a":"2"}"#] {
            let buffer = LineBuffer(capacity: text.utf8.count)
            buffer.append(Array(text.utf8))
            guard case .value(let value) = try parser.parse(buffer.bytes) else {
                #expect(text == #"{"a":"#)
                continue
            }
            #expect(value.member("a") != nil)
            if let found = value.member("a")?.text { #expect(text.contains(found)) }
        }
    }

    /// Which lines are JSON is not ours to decide: Python's `json`, strict about constants, is the other opinion.
    ///
    /// Two differences are meant. Half surrogate pairs are its one leniency: it lets them through, and they are no text; we
    /// refuse them by name. And rows nested more than 1,024 levels deep we refuse by name, whatever it thinks of them; it
    /// gives up at a depth of its own.
    @Test(.enabled(if: Python.isInstalled, "python3 is not installed"))
    func agreesWithPythonOnHostileLines() async throws {
        let verdicts = try await Python.verdicts(HostileLines.all)
        #expect(verdicts.count == HostileLines.all.count)
        for (line, verdict) in zip(HostileLines.all, verdicts) {
            let fault = try parse(line) { if case .refused(let fault) = $0 { fault } else { nil as RowFault? } }
            #expect(
                Python.agrees(verdict, fault?.rule),
                "\(String(decoding: line.prefix(80), as: UTF8.self)): \(String(describing: fault)), Python: \(verdict)")
        }
    }

    /// The same lines as one file with the line ends of Windows, blank lines, and no end of the last line.
    @Test(.enabled(if: Python.isInstalled, "python3 is not installed"), arguments: ["\n", "\r\n", "\n\r\n"])
    func agreesWithPythonOnAFileOfHostileLines(_ lineEnd: String) async throws {
        let bench = try Workbench()
        // A file that begins with a byte order mark or looks like UTF-16 is another matter: see BlockCutterTests.
        let bytes = Array((HostileLines.all.drop { $0 != Array("[]".utf8) }).joined(separator: lineEnd.utf8))
        let path = try bench.write("hostile.jsonl", bytes)
        let verdicts = try await Python.verdicts(bytes)
        let report = try await bench.operations.validate(path, format: .sft, maximumProblems: 100_000)
        let isAboutTheRow: Set<Rule> = [.json, .utf8, .surrogate, .depth]
        let refused = Dictionary(
            report.problems.filter { isAboutTheRow.contains($0.rule) }.map { ($0.line, $0.rule) },
            uniquingKeysWith: { first, _ in first })
        for (index, verdict) in verdicts.enumerated() where verdict != .blank {
            #expect(Python.agrees(verdict, refused[index + 1]), "line \(index + 1), Python: \(verdict)")
        }
        #expect(report.rows == verdicts.count { $0 != .blank })
    }

    /// Whatever simdjson accepts, the scanner must accept too, and the other way round but for numbers.
    @Test func scannerAgreesWithSimdjsonOnDamagedRows() throws {
        var generator = SeededGenerator(seed: 7)
        let row = Array(#"{"prompt":[{"role":"user","content":"a\u00e9b"}],"n":-12.5e3,"t":[true,null,{}]}"#.utf8)
        for _ in 0..<3_000 {
            var damaged = row
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<damaged.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: damaged.remove(at: place)
                case 1: damaged[place] = UInt8.random(in: 0...255, using: &generator)
                default: damaged.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: place)
                }
            }
            let scanned = damaged.withUnsafeBytes { bytes in
                var scanner = StrictJSONScanner(bytes: bytes, maximumDepth: 1_024)
                return scanner.scan()
            }
            let parsed = try parse(damaged) { if case .refused(let fault) = $0 { fault } else { nil as RowFault? } }
            #expect(parsed == scanned, "\(String(decoding: damaged, as: UTF8.self))")
        }
    }
}

/// Python's opinion about lines.
enum Python {
    static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isInstalled: Bool { path != nil }

    enum Verdict: String, Sendable {
        case valid = "1"
        case invalid = "0"
        /// Nothing but white space: no row.
        case blank = "-"
        /// It is nested deeper than Python reads.
        case gaveUp = "2"
    }

    /// Whether a verdict and ours are the same but for the differences that are meant.
    static func agrees(_ verdict: Verdict, _ rule: Rule?) -> Bool {
        switch verdict {
        case .valid: rule == nil || rule == .surrogate || rule == .depth
        case .invalid: rule == .json || rule == .utf8 || rule == .depth
        case .blank, .gaveUp: true
        }
    }

    static func verdicts(_ lines: [[UInt8]]) async throws -> [Verdict] {
        try await verdicts(Array(lines.joined(separator: [10])))
    }

    /// What Python's strict `json` makes of each line.
    static func verdicts(_ text: [UInt8]) async throws -> [Verdict] {
        let script = """
            import json, sys
            def refuse(word): raise ValueError(word)
            sys.setrecursionlimit(3000)
            if hasattr(sys, "set_int_max_str_digits"): sys.set_int_max_str_digits(0)
            for line in sys.stdin.buffer.read().split(b"\\n"):
                try:
                    text = line.decode("utf-8")
                    json.loads(text, parse_constant=refuse)
                    print(1)
                except RecursionError:
                    print(2)
                except ValueError:
                    print(0 if line.strip(b" \\t\\r") else "-")
            """
        let folder = try TemporaryFolder()
        try DurableFile.write(text, to: folder.file("in"))
        let status = try await TestProgram.run(
            try #require(path), ["-c", script], input: folder.file("in"), output: folder.file("out"))
        #expect(status == 0)
        let answers = String(decoding: try DurableFile.read(folder.file("out")), as: UTF8.self)
        return try answers.split(separator: "\n").map { try #require(Verdict(rawValue: String($0))) }
    }
}

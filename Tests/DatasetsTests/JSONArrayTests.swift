import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct JSONArrayTests {
    private func split(_ text: String, sizes: [Int] = [65_536]) throws -> (rows: [String], lines: [Int]) {
        let table = LineTable()
        let source = JSONArrayByteSource(
            PrefixedByteSource(
                prefix: Array(text.utf8.prefix(4)), rest: PieceSource(Array(text.utf8.dropFirst(4)), sizes: sizes)),
            name: "a", lines: table)
        let rows = String(decoding: try source.readAll(size: sizes[0]), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).dropLast().map(String.init)
        var cursor = LineTable.Cursor(table)
        return (rows, (1...max(1, rows.count)).map { cursor.line(ofRow: $0) })
    }

    @Test(arguments: [
        (#"[]"#, [], [0]), (" [ \n ] \n", [], [0]), (#"[1]"#, ["1"], [1]),
        ("\u{FEFF}[\n{\"a\":1},\n{\"b\":[2,{}]}\n]\n", [#"{"a":1}"#, #"{"b":[2,{}]}"#], [2, 3]),
        (
            #"[{"a":"]},["},"x",null,-1.5e3,true]"#, [#"{"a":"]},["}"#, #""x""#, "null", "-1.5e3", "true"],
            [1, 1, 1, 1, 1]
        ),
        (
            "[\r\n  {\r\n \"a\": \"\\\"\\\\\"\r\n  }\r\n ,\n\n [ ] ]", ["{\r  \"a\": \"\\\"\\\\\"\r   }", "[ ]"],
            [2, 7]
        ),
        ("[\"a\nb\"\n,1]", ["\"a\rb\"", "1"], [1, 3]),
    ])
    func elementsBecomeLines(_ text: String, _ rows: [String], _ lines: [Int]) throws {
        for sizes in [[1], [2, 3], [65_536]] {
            let found = try split(text, sizes: sizes)
            #expect(found.rows == rows)
            #expect(found.lines == lines)
        }
    }

    @Test(arguments: [
        ("[1,\n2,\n]", 3, "comma behind its last"), ("[1\n\n2]", 3, "comma or ]"), ("[,1]", 1, "comma stands"),
        ("[1,,2]", 1, "comma stands"), ("[1]\n\n{}", 3, "behind the end"), ("[1][2]", 1, "behind the end"),
        ("[{\"a\":1},\n{\"a\":\n", 3, "begins on line 2"), ("[1,\n2", 2, "ends before"), ("[1,\n", 2, "ends before"),
        ("[\n\"abc", 2, "begins on line 2"), ("[", 1, "ends before"), ("[{}}]", 1, "comma or ]"),
    ])
    func whatStandsBetweenIsChecked(_ text: String, _ line: Int, _ words: String) throws {
        for sizes in [[1], [65_536]] {
            let error = #expect(throws: DatasetError.self) { try split(text, sizes: sizes) }
            #expect(error?.code == DatasetError.sourceDamaged)
            #expect(error?.message.contains("on line \(line),") == true, "\(error?.message ?? "")")
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        }
    }

    /// Random arrays, printed with and without spaces, come back element for element.
    @Test func printedArraysComeBack() throws {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<60 {
            let rows: [JSONValue] = (0..<Int.random(in: 1...20, using: &generator)).map { number in
                [
                    "a": .string(
                        String(
                            (0..<5).map { _ in Array("\"\\[]{},: \n\té")[Int.random(in: 0..<12, using: &generator)] })),
                    "b": .array([.int(Int64(number)), .null, ["c": []]]),
                ]
            }
            for text in [JSONValue.array(rows).text, JSONValue.array(rows).pretty] {
                let found = try split(text, sizes: [Int.random(in: 1...50, using: &generator)])
                #expect(try found.rows.map { try JSONValue(parsing: Array($0.utf8)) } == rows)
                let physical = text.split(separator: "\n", omittingEmptySubsequences: false)
                for line in found.lines { #expect(physical[line - 1].contains("{")) }
            }
        }
    }

    @Test func rowsThatAreNoObjectsAreProblemsOfTheirLine() async throws {
        let bench = try Workbench()
        let good = "{\n    \"prompt\": \"a\",\n    \"completion\": \"b\"\n  }"
        let source = try bench.write(
            "a.json", "[\n  \(good),\n  5,\n  \(good),\n  {\"prompt\": \"x\"},\n  {\"prompt\" \"x\"}\n]\n")
        let report = try await bench.operations.validate(source, format: .sft, maximumProblems: 9)
        #expect(report.rows == 5)
        #expect(
            report.problems.map { "\($0.line) \($0.rule.rawValue)" } == ["6 not_object", "11 missing", "12 json"])
        let prepared = try await bench.prepare(source)
        #expect(prepared.container == .jsonArray)
        #expect(try bench.lines(prepared.rejectedFile).map { $0["line"]?.int } == [6, 11, 12])
    }

    @Test func anElementAboveTheLimitIsSkippedAndItsNeighboursAreNot() async throws {
        let bench = try Workbench()
        let row = #"{"prompt":"a","completion":"b"}"#
        let long = #"{"prompt":""# + String(repeating: "x", count: 17 << 20) + #"","completion":"b"}"#
        let report = try await bench.operations.validate(
            try bench.write("a.json", "[\(row),\n\(long),\n\(row)]"), format: .sft, maximumProblems: 5)
        #expect(report.rows == 3)
        #expect(report.problems.map { "\($0.line) \($0.rule.rawValue)" } == ["2 row_too_long"])
    }

    @Test(arguments: [
        ("a.json", "{\"data\":[{\"q\":1}]}", "data"), ("a.json", "{\n \"v\": 1,\n \"rows\": [\n {\"q\":1}]}", "rows"),
        ("a.json", "{\n  \"q\": 1\n}\n{\n  \"q\": 2\n}\n", "over several lines"),
    ])
    func oneObjectIsNoListOfRows(_ name: String, _ text: String, _ words: String) async throws {
        let bench = try Workbench()
        let error = try #require(
            try await codedError { _ = try await bench.operations.inspect(try bench.write(name, text)) })
        #expect(error.code == DatasetError.sourceDamaged)
        #expect("\(error.message) \(error.hint ?? "")".contains(words))
        #expect(error.hint?.contains("jq -c") == true)
    }

    @Test(arguments: [
        ("a.json", "{\"q\":1}\n{\"q\":2}\n", SourceContainer.jsonl, 2),
        ("a.json", "{\"messages\":[{\"role\":\"user\"}]}", .jsonl, 1),
        ("a.jsonl", "[\n{\"q\":1}\n]\n", .jsonArray, 1), ("a.jsonl", "[1]\n[2]\n", .jsonl, 2),
        ("rows", "[{\"q\":1}]", .jsonArray, 1),
    ])
    func theTextDecidesWhatJSONItIs(_ name: String, _ text: String, _ container: SourceContainer, _ rows: Int)
        async throws
    {
        let bench = try Workbench()
        let report = try await bench.operations.inspect(try bench.write(name, text))
        #expect(report.container == container)
        #expect(report.rows == rows)
    }
}

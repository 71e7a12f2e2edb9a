import Core
import TestSupport
import Testing

import Datasets

/// The same rows in every container and every compression.
@Suite(.timeLimit(.minutes(5))) struct SourceContainerTests {
    /// Twenty rows; the seventh has no completion, and the twelfth's prompt has a line feed.
    private static let rows: [(prompt: String, completion: String?)] = (1...20).map { number in
        ("p\(number)" + (number == 12 ? " one\ntwo, \"three\"" : ""), number == 7 ? nil : "c\(number)")
    }

    /// Name, text and the lines of rows 7 and 13.
    private static let texts: [(name: String, text: String, lines: [Int])] = [
        ("a.jsonl", rows.map { object($0).text + "\n" }.joined(), [7, 13]),
        ("a.json", JSONValue.array(rows.map(object)).text, [1, 1]),
        ("b.json", "[\n" + rows.map { object($0).pretty }.joined(separator: ",\n") + "\n]\n", [26, 50]),
        ("a.csv", table(","), [8, 15]), ("b.csv", table(";"), [8, 15]), ("c.csv", table("^"), [8, 15]),
        ("a.tsv", table("\t"), [8, 15]), ("d.csv", "\u{FEFF}" + table(",").replacing("\n", with: "\r\n"), [8, 15]),
    ]

    private static func object(_ row: (prompt: String, completion: String?)) -> JSONValue {
        var object = JSONObject()
        object["prompt"] = .string(row.prompt)
        object["completion"] = row.completion.map { .string($0) } ?? .null
        return .object(object)
    }

    private static func table(_ delimiter: String) -> String {
        (["prompt\(delimiter)completion"]
            + rows.map { row in
                let quoted = "\"" + row.prompt.replacing("\"", with: "\"\"") + "\""
                return (row.prompt.contains("\n") ? quoted : row.prompt) + delimiter + (row.completion ?? "")
            }).joined(separator: "\n") + "\n"
    }

    @Test(arguments: texts.indices, ["", "gz", "zst"])
    func rowsAndLinesAreTheSame(_ index: Int, _ packing: String) async throws {
        let (name, text, lines) = Self.texts[index]
        let bench = try Workbench()
        let source = try bench.write(
            packing.isEmpty ? name : name + "." + packing, Compressed.pack(Array(text.utf8), packing))
        let report = try await bench.operations.validate(source, format: .sft, maximumProblems: 5)
        #expect(report.rows == 20)
        #expect(report.problems.map(\.line) == [lines[0]])
        // Without the line feed in between, what follows row 12 would be on another line.
        let broken = try await bench.operations.validate(source, format: .sftChat, maximumProblems: 500)
        #expect(broken.problems.contains { $0.line == lines[1] })
        let prepared = try await bench.prepare(source)
        #expect(prepared.written == 19)
        let written = try bench.lines(prepared.dataset.files[0].path)
        let expected = Self.rows.filter { $0.completion != nil }.map { Self.object($0) }
        if name == "d.csv" {
            #expect(written.count == expected.count)
        } else {
            #expect(written == expected)
        }
        #expect(try bench.lines(prepared.rejectedFile).map { $0["line"]?.int } == [Int64(lines[0])])
    }

    /// pandas writes columns unless it is told to write rows; as a single row nobody would miss the others.
    @Test(arguments: [
        #"{"prompt":{"0":"a","1":"b"},"completion":{"0":"c","1":"d"}}"#, #"{"p":{"0":"}\"","1":[1,{"x":2}],"2":null}}"#,
        #"{"p":{"x":1,"y":{"z":2}},"c":{"x":"a","y":"b"}}"#, #" {"p":{"0":"a"},"c":{"0":"c"}} "#,
        "{\"p\":{" + (0..<30_000).map { "\"\($0)\":\"text \($0)\"" }.joined(separator: ",") + "}}",
    ])
    func anObjectOfColumnsIsNoRow(_ text: String) async throws {
        let bench = try Workbench()
        for name in ["a.json", "a", "a.jsonl"] {
            let source = try bench.write(name, text)
            let error = try await codedError { _ = try await bench.operations.inspect(source) }
            #expect(error?.code == DatasetError.sourceDamaged)
            #expect(error?.hint?.contains(#"df.to_json("x.jsonl", orient="records", lines=True)"#) == true)
        }
    }

    @Test(arguments: [
        #"{"prompt":"a","completion":"b"}"#, #"{"prompt":{"0":"a"}}"#, #"{"input":{"text":"a"},"output":{"text":"b"}}"#,
        #"{"a":{"0":1,"1":2},"b":{"0":1,"2":2}}"#, #"{"a":{"0":1,"1":2},"b":3}"#, #"{"a":{"0":1,"1":2},"b":[]}"#,
        "{\"a\":{\"0\":1,\"1\":2}}\n{\"a\":{\"0\":3,\"1\":4}}", #"{"a":{"0":1,"1":2},"b":{"0":1}}"#, "{}", #"{"a":{}}"#,
    ])
    func otherObjectsAreRows(_ text: String) async throws {
        let bench = try Workbench()
        let report = try await bench.operations.inspect(try bench.write("a.json", text))
        #expect(report.rows == text.split(separator: "\n").count)
    }
}

import Core
import Testing

@testable import Datasets

@Suite struct CSVDialectTests {
    private func dialect(_ text: String, delimiter: UInt8? = nil) throws -> CSVDialect {
        try CSVDialect(start: Array(text.utf8), delimiter: delimiter, name: "a.csv")
    }

    @Test(arguments: [
        ("text,category\na,b\n", ",", ["text", "category"]), ("a;b\n1,5;2\n3,5;4\n", ";", ["a", "b"]),
        ("a\tb\nx, y\tz\n", "\t", ["a", "b"]), ("a|b|c\n1|2|3", "|", ["a", "b", "c"]),
        ("\"te,xt\",\"say \"\"hi\"\"\"\r\n1,2\r\n", ",", ["te,xt", "say \"hi\""]), ("\u{FEFF}a,b\n", ",", ["a", "b"]),
        ("only\nx\ny\n", ",", ["only"]), ("\n\na,b\n1,2\n", ",", ["a", "b"]),
        ("\"multi\nline\",b\n", ",", ["multi\nline", "b"]), ("a:b\n1:2\n3:4\n", ":", ["a", "b"]),
        ("a^b\n1,2^3\n", "^", ["a", "b"]), ("a~b\n1~2\n", "~", ["a", "b"]),
        ("a\u{1}b\n1\u{1}2\n", "\u{1}", ["a", "b"]),
        (",text,label\n0,a,b\n", ",", ["column1", "text", "label"]),
        ("time: of day\nmorning\n12:30\n", ",", ["time: of day"]),
    ])
    func isFound(_ text: String, _ delimiter: String, _ columns: [String]) throws {
        let found = try dialect(text)
        #expect(found.columns == columns)
        #expect([found.delimiter] == Array(delimiter.utf8))
    }

    @Test func aKnownDelimiterIsNotGuessed() throws {
        #expect(try dialect("a,b;c\n1,2;3\n", delimiter: 0x3B).columns == ["a,b", "c"])
    }

    @Test(arguments: ["a,,c\n1,2,3\n", "a,A\n1,2\n", ",\n", ",column1\n1,2\n"])
    func unusableHeadersAreRefused(_ text: String) throws {
        let error = #expect(throws: DatasetError.self) { try dialect(text) }
        #expect(error?.code == DatasetError.headerInvalid)
    }

    /// Excel's own first line is told by its name: what follows would be "a column without a name".
    @Test(arguments: ["sep=;\r\na;b\r\n1;2\r\n", "\u{FEFF}sep=,\na,b\n", "\"SEP=;\"\na;b\n"])
    func excelsSeparatorLineIsNamed(_ text: String) throws {
        let error = #expect(throws: DatasetError.self) { try dialect(text) }
        #expect(error?.code == DatasetError.headerInvalid)
        #expect(error?.message.contains("only Excel") == true)
        #expect(try dialect("sep=ab\n1\n").columns == ["sep=ab"])
    }
}

@Suite(.timeLimit(.minutes(5))) struct CSVSourceTests {
    /// Quoted line feeds, a blank line, too many columns, broken bytes, broken quotes: everyone has the physical line.
    private static let awkward: [UInt8] =
        Array("prompt,completion\n\"one\ntwo\",a\n\n,b\ntoo,many,columns\n".utf8) + Array("bad ".utf8) + [0xFF]
        + Array(",x\nit is 5\" wide,c\nlast,nan\nfine,d".utf8)

    @Test func problemsHavePhysicalLines() async throws {
        let bench = try Workbench()
        let report = try await bench.operations.validate(
            try bench.write("a.csv", Self.awkward), format: .sft, maximumProblems: 50)
        #expect(
            report.problems.map { "\($0.line) \($0.path) \($0.rule.rawValue)" } == [
                "5 $.prompt wrong_type", "6 $ csv", "7 $.prompt utf8", "9 $.completion nan_text",
            ])
        #expect(report.rows == 7)
        #expect(report.valid == 3)
    }

    @Test func rejectedRowsAreKeptWithTheirReasons() async throws {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.csv", Self.awkward))
        #expect(report.rows == 7)
        #expect(report.written == 3)
        #expect(report.rejected == 4)
        let rejected = try bench.lines(report.rejectedFile)
        #expect(rejected.map { $0["line"]?.int } == [5, 6, 7, 9])
        #expect(rejected.map { $0["rule"]?.string } == ["empty", "csv", "utf8", "nan_text"])
        #expect(rejected.first?["row"]?["completion"] == "b")
        let train = try bench.lines(report.dataset.files[0].path)
        #expect(train.map { $0["prompt"]?.string } == ["one\ntwo", "it is 5\" wide", "fine"])
    }

    @Test(arguments: [
        "t[1].csv", "it's; DROP TABLE x.csv", "*.csv", "sp ace é.csv", "-c.csv",
    ])
    func oddFileNamesAreOnlyNames(_ name: String) async throws {
        let bench = try Workbench()
        _ = try bench.write("t1.csv", "other,columns\n1,2\n")
        let report = try await bench.operations.inspect(try bench.write(name, "a'b,c\nx,y\n"))
        #expect(report.rows == 1)
        #expect(report.columns.map(\.name) == ["a'b", "c"])
    }

    @Test func aMissingColumnListsThoseThatAreThere() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.csv", "text,category\na,b\n")
        let error = try #require(
            try await codedError {
                _ = try await bench.prepare(source, map: ["prompt": "txt", "completion": "category"])
            })
        #expect(error.code == DatasetError.columnMissing)
        #expect(error.message.contains("text, category"))
        #expect(error.hint?.contains("text") == true)
        #expect(
            try await errorCode { _ = try await bench.operations.validate(source, format: .sft, maximumProblems: 1) }
                == DatasetError.columnMissing)
    }

    @Test func aHeaderWithoutRowsIsEmpty() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.csv", "prompt,completion\n")
        #expect(try await errorCode { _ = try await bench.operations.inspect(source) } == DatasetError.sourceEmpty)
    }

    @Test func tabsAndSemicolonsWork() async throws {
        let bench = try Workbench()
        for (name, text) in [("a.tsv", "prompt\tcompletion\nx, y\tz\n"), ("b.csv", "prompt;completion\nx, y;z\n")] {
            let report = try await bench.prepare(try bench.write(name, text), out: name + "-out")
            #expect(try bench.lines(report.dataset.files[0].path) == [["prompt": "x, y", "completion": "z"]])
        }
    }

    /// Random texts with everything that CSV quotes come back as they were.
    @Test func textsSurviveTheWay() async throws {
        let bench = try Workbench()
        var generator = SeededGenerator(seed: 5)
        let pieces = ["a", "é", ",", "\"", "\n", "\r\n", "\t", "😀", " ", "\\", "'", ";", "|", "#"]
        let texts = (0..<500).map { number in
            "t\(number)"
                + (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                }.joined()
        }
        let csv = "prompt,completion\n" + texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\",x\n" }.joined()
        let report = try await bench.prepare(try bench.write("a.csv", csv))
        #expect(report.rejected == 0)
        #expect(try bench.lines(report.dataset.files[0].path).map { $0["prompt"]?.string } == texts)
    }
}

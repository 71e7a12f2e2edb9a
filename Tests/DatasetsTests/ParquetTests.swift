import Core
import TestSupport
import Testing

@testable import Datasets

/// Parquet files, written by DuckDB when a test runs.
enum ParquetFixture {
    static func write(_ query: String, _ bench: Workbench, name: String = "fixture.parquet", options: String = "")
        async throws -> String
    {
        let path = bench.folder.file(name)
        let program = try #require(DuckDBForTests.installed)
        let exit = try await program.run(
            "COPY (\(query)) TO \(TabularScript.literal(path)) (FORMAT parquet\(options));"
        ) { _ in }
        #expect(exit.status == 0, "\(exit.errorText)")
        return path
    }
}

@Suite struct ParquetExpressionTests {
    @Test(arguments: [
        ("VARCHAR", nil), ("DECIMAL(18,3)", "CAST(x AS DECIMAL(38,3))"),
        ("DECIMAL(5, 0)[]", "[CAST(e0 AS DECIMAL(38,0)) FOR e0 IN x]"),
        ("TIMESTAMP WITH TIME ZONE", nil), ("VARCHAR[]", nil),
        ("ENUM('a)', 'it''s')", nil), ("STRUCT(a INTEGER, \"b c\" VARCHAR[])[]", nil), ("MAP(VARCHAR, BIGINT)", nil),
        ("BLOB", "CASE WHEN x IS NOT NULL THEN {'binaryBytes': octet_length(x), 'md5': md5(x)} END"),
        ("DOUBLE", "CASE WHEN isfinite(x) THEN to_json(x) WHEN x IS NOT NULL THEN to_json(CAST(x AS VARCHAR)) END"),
        (
            "STRUCT(\"b\"\"l\" BLOB, path VARCHAR)",
            "CASE WHEN x IS NOT NULL THEN struct_pack(\"b\"\"l\" := CASE WHEN x.\"b\"\"l\" IS NOT NULL THEN "
                + "{'binaryBytes': octet_length(x.\"b\"\"l\"), 'md5': md5(x.\"b\"\"l\")} END, \"path\" := x.\"path\") END"
        ),
    ])
    func typesAreSelectedSoThatTheyAreJSON(_ type: String, _ sql: String?) {
        #expect(ParquetExpression(type: type).sql("x") == sql)
    }

    @Test func columnsAreTheRootsChildren() {
        let elements = [
            ("root", 4), ("a", 0), ("l", 1), ("list", 1), ("element", 0), ("s", 2), ("x", 0), ("y", 1), ("z", 0),
            ("b", 0),
        ]
        #expect(ParquetSchema.columnNames(elements.map { (name: $0.0, children: $0.1) }) == ["a", "l", "s", "b"])
        #expect(ParquetSchema.columnNames([]) == [])
    }

    @Test func literalsAndNamesCannotEndEarly() {
        #expect(TabularScript.literal("a'; DROP x; --") == "'a''; DROP x; --'")
        #expect(TabularScript.identifier("a\"b") == "\"a\"\"b\"")
        #expect(TabularScript.pattern("a[1]*?.parquet") == "a[[]1][*][?].parquet")
    }
}

@Suite(.timeLimit(.minutes(5)), .enabled(if: DuckDBForTests.isInstalled, "DuckDB is not installed"))
struct ParquetTests {
    @Test func everyTypeBecomesJSON() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            """
            SELECT i AS "number", 'text ' || i AS "te'xt", CAST('label' || i % 2 AS ENUM('label0', 'label1')) AS label,
            CASE i WHEN 1 THEN 'nan'::DOUBLE WHEN 2 THEN 'inf'::DOUBLE ELSE 1.5 END AS score, [1.5::FLOAT, 'nan'::FLOAT] AS list,
            {'bytes': '\\xAA\\x00'::BLOB, 'path': 'a.png'} AS image, [{'role': 'user', 'content': 'hi'}] AS messages,
            MAP {'k': 'inf'::DOUBLE} AS map, TIMESTAMP '2024-01-02 03:04:05' AS at, 12.5::DECIMAL(10, 3) AS price,
            CASE WHEN i > 0 THEN 'x'::BLOB END AS raw, NULL::INTEGER AS nothing FROM range(3) t(i)
            """, bench)
        let report = try await bench.operations.inspect(path)
        #expect(report.container == .parquet)
        #expect(report.rows == 3)
        #expect(report.unreadable == 0)
        let row = try #require(report.samples.last)
        #expect(row["number"] == 2)
        #expect(row["te'xt"] == "text 2")
        #expect(row["label"] == "label0")
        #expect(row["score"] == "inf")
        #expect(report.samples.dropFirst().first?["score"] == "nan")
        #expect(report.samples.first?["score"] == 1.5)
        #expect(row["list"] == [1.5, "nan"])
        #expect(row["image"]?["bytes"]?["binaryBytes"] == 2)
        #expect(row["image"]?["path"] == "a.png")
        #expect(row["messages"] == [["role": "user", "content": "hi"]])
        #expect(row["map"]?["k"] == "inf")
        #expect(row["at"] == "2024-01-02 03:04:05")
        #expect(row["price"] == 12.5)
        #expect(row["raw"]?["binaryBytes"] == 1)
        #expect(report.samples.first?["raw"] == .null)
        #expect(row["nothing"] == .null)
    }

    @Test func decimalsKeepTheirDigits() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            """
            SELECT 'p' AS prompt, 123456789012345678.12::DECIMAL(38, 2) AS wide, 1.10::DECIMAL(10, 2) AS narrow,
            [2.50::DECIMAL(4, 2)] AS list, {'x': -0.05::DECIMAL(4, 2)} AS object, MAP {'k': 3.00::DECIMAL(4, 2)} AS map
            """, bench)
        for (completion, text) in [("wide", "123456789012345678.12"), ("narrow", "1.10")] {
            let report = try await bench.prepare(
                path, map: ["prompt": "prompt", "completion": completion], out: completion
            ) { $0.keep = ["narrow", "wide", "list", "object", "map"] }
            let written = String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self)
            let kept = [
                #""list":[2.50]"#, #""map":{"k":3.00}"#, #""narrow":1.10"#, #""object":{"x":-0.05}"#,
                #""wide":123456789012345678.12"#, #""completion":"\#(text)""#,
            ]
            for member in kept { #expect(written.contains(member), "\(written)") }
        }
    }

    /// DuckDB would call the second one prompt_1, and nobody would know.
    @Test func columnsHaveNamesOfTheirOwn() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            "SELECT 'a' AS \"Prompt\", 'b' AS \"qrompt\", {'prompt': 1} AS x, 2 AS \"blank\"", bench)
        #expect(try await bench.operations.inspect(path).columns.map(\.name) == ["Prompt", "qrompt", "x", "blank"])
        for (from, to, words) in [
            ("qrompt", "prompt", "names a column twice: Prompt and prompt"),
            ("blank", "     ", "column 4 of \(path) has no usable name in its schema"),
        ] {
            let bytes = try DurableFile.read(path).replacing(Array(from.utf8), with: Array(to.utf8))
            let source = try bench.write("renamed.parquet", bytes)
            let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
            #expect(error.code == DatasetError.headerInvalid)
            #expect(error.message.replacing(source, with: path).contains(words), "\(error.message)")
        }
    }

    @Test func rowNumbersAreLines() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            "SELECT 'p' AS prompt, CASE WHEN i % 5000 = 4999 THEN '' ELSE 'c' END AS completion FROM range(20000) t(i)",
            bench, options: ", ROW_GROUP_SIZE 2048")
        let report = try await bench.operations.validate(path, format: .sft, maximumProblems: 10)
        #expect(report.problems.map(\.line) == [5_000, 10_000, 15_000, 20_000])
    }

    @Test func imagesStaySmall() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write(
            "SELECT 'p' AS prompt, 'c' AS completion, {'bytes': repeat('x', 5000000)::BLOB, 'path': 'a'} AS image FROM range(8)",
            bench)
        let report = try await bench.operations.validate(path, format: .sft, maximumProblems: 10)
        #expect(report.rows == 8)
        #expect(report.problems.map(\.rule).contains(.length) == false)
        let mapped = try await errorCode {
            _ = try await bench.prepare(path, map: ["prompt": "prompt", "completion": "image"])
        }
        #expect(mapped == DatasetError.nothingWritten)
    }

    @Test func packedParquetIsUnpackedForAWhile() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write("SELECT 'p' AS prompt, 'c' AS completion", bench)
        let bytes = try DurableFile.read(path)
        for ending in ["gz", "zst"] {
            let packed = try bench.write("a.parquet." + ending, Compressed.pack(bytes, ending))
            #expect(try await bench.operations.validate(packed, format: .sft, maximumProblems: 1).valid == 1)
        }
        #expect(FolderListing.entries(bench.folder.path).allSatisfy { !$0.name.hasPrefix("slipway-") })
    }

    @Test func damageIsNamed() async throws {
        let bench = try Workbench()
        let path = try await ParquetFixture.write("SELECT i AS prompt, i AS completion FROM range(1000) t(i)", bench)
        let bytes = try DurableFile.read(path)
        let cases: [(String, [UInt8], ErrorCode, String)] = [
            ("cut.parquet", Array(bytes.dropLast(100)), DatasetError.sourceDamaged, "cut short"),
            ("text.parquet", Array("a,b\n".utf8), DatasetError.sourceDamaged, "PAR1"),
            ("secret.parquet", Array("PARE".utf8) + bytes.dropFirst(4), DatasetError.sourceDamaged, "encrypted"),
            (
                "holes.parquet", Array(bytes.prefix(100)) + [UInt8](repeating: 0xEE, count: 200) + bytes.suffix(8),
                DatasetError.tabularProgramRefused, "holes.parquet"
            ),
        ]
        for (name, content, code, words) in cases {
            let source = try bench.write(name, content)
            let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
            #expect(error.code == code, "\(name)")
            #expect(error.message.contains(words), "\(error.message)")
        }
    }

    @Test(arguments: ["t[1].parquet", "it's; DROP TABLE x.parquet", "sp ace é.parquet", "-c.parquet"])
    func oddFileNamesAreOnlyNames(_ name: String) async throws {
        let bench = try Workbench()
        _ = try await ParquetFixture.write("SELECT 1 AS other", bench, name: "t1.parquet")
        let path = try await ParquetFixture.write("SELECT 1 AS \"a'b\"", bench, name: "odd.parquet")
        let report = try await bench.operations.inspect(try bench.write(name, try DurableFile.read(path)))
        #expect(report.columns.map(\.name) == ["a'b"])
    }

    @Test func filesOfOneSourceAgreeOnTheirColumns() async throws {
        let bench = try Workbench()
        let first = try await ParquetFixture.write("SELECT 'p' AS prompt, 'c' AS completion", bench, name: "a.parquet")
        let table = try bench.write("b.csv", "completion,prompt\nx,y\n")
        let both = try await bench.operations.validate(DataSource([first, table]), format: .sft, maximumProblems: 1)
        #expect(both.valid == 2)
        let other = try await ParquetFixture.write("SELECT 'p' AS prompt, 'c' AS answer", bench, name: "c.parquet")
        let error = try #require(
            try await codedError {
                _ = try await bench.operations.validate(DataSource([first, other]), format: .sft, maximumProblems: 1)
            })
        #expect(error.code == DatasetError.columnsDiffer)
        #expect(error.message.contains("c.parquet has no column completion"))
    }
}

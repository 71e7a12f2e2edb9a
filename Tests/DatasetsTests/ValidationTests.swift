import Core
import TestSupport
import Synchronization
import Testing

import Datasets

@Suite(.timeLimit(.minutes(5))) struct ValidationTests {
    @Test func everyRowIsCountedAndEveryProblemHasItsPhysicalLine() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "rows.jsonl",
            Array("\u{FEFF}{\"prompt\":\"a\",\"completion\":\"b\"}\r\n\r\n{\"prompt\":\"a\"}\n   \n".utf8)
                + Array("{\"prompt\":\"x".utf8) + [0xFF] + Array("\",\"completion\":\"b\"}\n{\"prompt\":\"a\",,\n".utf8)
                + Array("{\"prompt\":\"\",\"completion\":\"nan\"}\n{\"prompt\":\"a\",\"completion\":\"b\"}".utf8))
        let report = try await bench.operations.validate(source, format: .sft, maximumProblems: 100)
        #expect(report.rows == 6)
        #expect(report.valid == 2)
        #expect(report.invalid == 4)
        #expect(
            report.problems.map { "\($0.line) \($0.path) \($0.rule.rawValue)" } == [
                "3 $.completion missing", "5 $ utf8", "6 $ json", "7 $.prompt empty", "7 $.completion nan_text",
            ])
        #expect(report.byRule == [.missing: 1, .utf8: 1, .json: 1, .empty: 1, .nan: 1])
    }

    /// Every text is counted once, also where a rule is broken; refused rows and other members are not.
    @Test func textsAreMeasuredAsTheyAreChecked() async throws {
        let bench = try Workbench()
        let rows = """
            {"prompt":[{"role":"user","content":"Où est ma carte ?"}],"completion":[{"role":"assistant","content":"😀"}]}
            {"prompt":[{"role":"bot","content":"abc"}],"completion":[],"note":"not counted"}
            {"prompt":[{"role":"user","content":"abc"}
            """
        let source = try bench.write("rows.jsonl", rows)
        let report = try await bench.operations.validate(source, format: .sftChat, maximumProblems: 10)
        #expect(report.characters == 17 + 1 + 3)
        #expect(report.estimatedTokens == 8)
    }

    @Test(arguments: FormatChecks.names) func textsAreMeasuredInEveryFormat(_ id: FormatID) async throws {
        let bench = try Workbench()
        let source = try bench.write("rows.jsonl", try FormatChecks.example(id))
        let report = try await bench.operations.validate(source, format: id, maximumProblems: 10)
        #expect(report.characters > 0)
        #expect(report.estimatedTokens > 0)
    }

    @Test func theFirstProblemsAreKeptAndAllAreCounted() async throws {
        let bench = try Workbench(threads: 3)
        let rows = (0..<60_000).map { $0 % 3 == 0 ? #"{"prompt":"a"}"# : #"{"prompt":"a","completion":"b"}"# }
        let source = try bench.write("rows.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.validate(source, format: .sft, maximumProblems: 10)
        #expect(report.rows == 60_000)
        #expect(report.invalid == 20_000)
        #expect(report.problemCount == 20_000)
        #expect(report.problems.map(\.line) == (0..<10).map { $0 * 3 + 1 })
    }

    @Test func threadsDoNotChangeTheReport() async throws {
        var generator = SeededGenerator(seed: 11)
        let rows = (0..<20_000).map { _ in
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: #"{"prompt":""}"#
            case 1: #"{"prompt":"#
            case 2: ""
            default: #"{"prompt":"\#(Int.random(in: 0..<1_000_000, using: &generator))","completion":"b"}"#
            }
        }
        let text = rows.joined(separator: "\n")
        var reports: [ValidationReport] = []
        for threads in [1, 2, 5] {
            let bench = try Workbench(threads: threads)
            reports.append(
                try await bench.operations.validate(
                    try bench.write("rows.jsonl", text), format: .sft, maximumProblems: 500))
        }
        #expect(reports[0] == reports[1])
        #expect(reports[0] == reports[2])
        let broken = rows.enumerated().first { !$0.element.isEmpty && !$0.element.contains("\"b\"") }
        #expect(reports[0].problems.first?.line == (broken?.offset).map { $0 + 1 })
    }

    @Test func aRowAboveTheLimitIsAProblemAndItsNeighboursAreNot() async throws {
        let bench = try Workbench()
        let row = #"{"prompt":"a","completion":"b"}"# + "\n"
        let long = #"{"prompt":""# + String(repeating: "x", count: 17 << 20) + #"","completion":"b"}"# + "\n"
        let report = try await bench.operations.validate(
            try bench.write("rows.jsonl", row + long + row), format: .sft, maximumProblems: 5)
        #expect(report.rows == 3)
        #expect(report.problems.map(\.line) == [2])
        #expect(report.problems.map(\.rule) == [.length])
    }

    @Test func cancellingEndsTheWork() async throws {
        let bench = try Workbench()
        let source = try bench.write("rows.jsonl", String(repeating: "{\"prompt\":\"a\"}\n", count: 400_000))
        // Cancelled while it reads: the first block has been read by then, the last has not.
        let running = Mutex<Task<ValidationReport, any Error>?>(nil)
        let operations = DataOperations(
            program: NoDuckDB(), temporaryFolder: bench.folder.path, threads: 2,
            progress: { seen in
                #expect(seen.bytesRead > 0)
                running.withLock { $0?.cancel() }
            })
        let task = running.withLock { running in
            let task = Task { try await operations.validate(source, format: .sft, maximumProblems: 5) }
            running = task
            return task
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

@Suite(.timeLimit(.minutes(5))) struct SourceErrorTests {
    @Test func aMissingSourceNamesItsNeighbours() async throws {
        let bench = try Workbench()
        _ = try bench.write("tickets.csv", "a,b\n1,2\n")
        let source = bench.folder.file("tikets.csv")
        let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
        #expect(error.code == DatasetError.sourceMissing)
        #expect(error.code.exitStatus == .invalid)
        #expect(error.message.contains("tickets.csv"))
        #expect(error.hint?.contains("tickets.csv") == true)
    }

    @Test func eachBadSourceHasItsCode() async throws {
        let bench = try Workbench()
        let cases: [(String, ErrorCode)] = [
            (try bench.folder(named: "nothing"), DatasetError.sourceIsFolder),
            (try bench.write("empty.jsonl", ""), DatasetError.sourceEmpty),
            (try bench.write("blank.jsonl", "\n  \n"), DatasetError.sourceEmpty),
            (try bench.write("a.parquet", "PAR1xxxx"), DatasetError.sourceDamaged),
            (try bench.write("b.parquet", "prompt,completion\n"), DatasetError.sourceDamaged),
            (try bench.write("a.jsonl.gz", [0x1F, 0x8B, 8, 0]), DatasetError.sourceDamaged),
            (try bench.write("a.json", "[{\"prompt\":1}"), DatasetError.sourceDamaged),
            (try bench.write("a.xlsx", [0x50, 0x4B, 3, 4, 0, 0]), DatasetError.containerNotBuilt),
            (try bench.write("wide.jsonl", [0xFF, 0xFE, 0x7B, 0]), DatasetError.encodingUnknown),
            ("s3://bucket/key.jsonl", DatasetError.containerNotBuilt),
            ("hf://owner/name", DatasetError.containerNotBuilt),
        ]
        for (source, code) in cases {
            let found = try await errorCode {
                _ = try await bench.operations.validate(source, format: .sft, maximumProblems: 1)
            }
            #expect(found == code, "\(source)")
        }
    }

    @Test func withoutDuckDBTheErrorSaysSo() async throws {
        let bench = try Workbench(program: NoDuckDB())
        let source = try bench.write("a.parquet", "PAR1 and more PAR1")
        for body in [
            { _ = try await bench.operations.inspect(source) },
            { _ = try await bench.operations.validate(source, format: .sft, maximumProblems: 1) },
            { _ = try await bench.prepare(source) },
        ] as [() async throws -> Void] {
            #expect(try await errorCode(body) == DatasetError.tabularProgramMissing)
        }
    }
}

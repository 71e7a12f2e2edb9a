import Commands
import Core
import Datasets
import Foundation
import TestSupport
import Testing

/// What `data inspect` prints for a small file, word for word, and what no output may hold.
@Suite(.timeLimit(.minutes(5))) struct InspectTextTests {
    private struct NoProgram: TabularProgram {
        func run(
            _ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void
        ) async throws -> TabularExit {
            throw DatasetError(DatasetError.tabularProgramMissing, "DuckDB is not here", hint: "install it")
        }
    }

    private func inspect(_ text: String, name: String = "rows.jsonl") async throws -> InspectReport {
        let folder = try TemporaryFolder()
        try DurableFile.write(Array(text.utf8), to: folder.file(name))
        let operations = DataOperations(program: NoProgram(), temporaryFolder: folder.path, threads: 2)
        var report = try await operations.inspect(folder.file(name))
        report.source = name
        return report
    }

    private static let fixture = """
        {"question":"Where is my card?","intent":"card_arrival","id":1}
        {"question":"Where is my card?","intent":"lost_card","id":2}
        {"question":"Mail anna.smith@mail.example.org, key AKIAQ3EXZ7TPLM2WVB5N","intent":"contact","id":3}
        {"question":"","intent":"none","id":4}
        """

    @Test func aSmallFileIsDescribedInFull() async throws {
        let report = try await inspect(Self.fixture)
        let golden = Self.folder.appending(path: "Golden")
        for (name, text) in [
            ("inspect.txt", InspectText.lines(report).joined(separator: "\n") + "\n"),
            ("inspect.json", report.json.pretty + "\n"),
        ] {
            let file = golden.appending(path: name)
            if ProcessInfo.processInfo.environment["SLIPWAY_WRITE_GOLDEN"] == "1" {
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
            #expect(text == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
        }
    }

    @Test func noLineIsWiderThanATerminal() async throws {
        let wide = (0..<60).map {
            #""a_column_with_a_name_that_goes_on_\#($0)":"\#(String(repeating: "x ", count: 300))""#
        }
        for text in [Self.fixture, "{\(wide.joined(separator: ","))}"] {
            let lines = InspectText.lines(try await inspect(text))
            // Names of files and columns are shown whole in commands.
            for line in lines where !line.hasPrefix("  slipway") && !line.hasPrefix("      --map") {
                #expect(line.count <= 80, "\(line)")
            }
            #expect(lines.count < 120)
        }
    }

    @Test func nothingPlantedIsPrinted() async throws {
        let planted = ["AKIAQ3EXZ7TPLM2WVB5N", "anna.smith@mail.example.org", "hunter2hunter2"]
        let rows = planted.flatMap { text in
            let words = text.hasPrefix("hunter") ? "password=\(text)" : text
            return [
                JSONValue.object(["prompt": .string("x \(words) y"), "completion": "c"]).text,
                JSONValue.object(["prompt": .string("password=\(text)"), "completion": "c"]).text,
                #"{"prompt":"p","completion":"c","\#(words)":1}"#,
            ]
        }
        for order in [rows, rows.reversed()] {
            let report = try await inspect(order.joined(separator: "\n"))
            let printed = InspectText.lines(report).joined(separator: "\n") + report.json.pretty
            for text in planted { #expect(!printed.contains(text)) }
            #expect(report.secretRows >= 3)
        }
    }

    @Test func textFromDataCannotMoveTheCursor() async throws {
        let text = #"{"pro\#u{1B}[2Jmpt":"\u001b[31mred\u202e","completion":"a\u0007b"}"#
        let lines = InspectText.lines(try await inspect(text.replacing("\u{1B}", with: "\\u001b")))
        for line in lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }) }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
}

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

    @Test func commandsSayWhatTheyConvertAndLeaveOut() async throws {
        let rows = (0..<300).map { (number: Int) -> String in
            let (input, topic) = number % 4 == 0 ? ("x", "1") : ("", "null")
            let output = number < 30 ? "" : "o \(number)"
            return #"{"instruction":"i \#(number)","input":"\#(input)","output":"\#(output)","#
                + #""note":"\#(number == 7 ? "n" : "")","topic":\#(topic),"label":\#(number % 2 == 0)}"#
        }
        let report = try await inspect(rows.joined(separator: "\n"))
        let first = try #require(report.formats.first)
        let text = InspectText.lines(report).joined(separator: " ").split(separator: " ")
            .filter { $0 != "\\" }.joined(separator: " ")
        let (wanted, converted) = (first.trial.rows - first.trial.excluded, first.trial.converted)
        #expect(first.trial.rows == 200 && converted < wanted)
        let map = #"--map 'prompt={instruction}\n\n{input}' completion=output"#
        #expect(
            text.contains(
                "\(map) --only label=true --out data converts \(converted) of \(wanted) rows that --only keeps of 200 "
                    + "different rows tried ($.output: "))
        #expect(text.contains("leaves out topic (filled in 25 %), note (in 1 row)"))
        #expect(report.json["suggestedFormats"]?.array?.first?["leftOut"]?.array?.first?["rows"]?.int == 75)
    }

    /// Rows of a format of ours are taken apart by it, so that nothing beside the messages is lost.
    @Test func aFormatsOwnRowsNeedNoMapping() async throws {
        let row =
            #"{"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"q"}]},"#
            + #"{"role":"model","parts":[{"text":"a"}]}]}"#
        let lines = InspectText.lines(try await inspect(row))
        let start = try #require(
            lines.firstIndex(of: "  slipway data prepare rows.jsonl --format sft-chat --out data"))
        #expect(lines[start + 1] == "    converts 1 row")
    }

    /// What is wrapped cannot be pasted.
    @Test func aCommandThatMendsStandsOnOneLine() async throws {
        let report = try await inspect("What is the capital of France?,Paris\nWho is it?,Bob\n", name: "a b.csv")
        let lines = InspectText.lines(report)
        let start = #"         perl -pe 's/^\xEF\xBB\xBF//; print "prompt,completion\n" if $. == 1' '"#
        #expect(
            lines.contains { $0.hasPrefix(start) && $0.contains("/a b.csv' > '") && $0.hasSuffix("/a b.mended.csv'") })
        #expect(!lines.contains { $0.contains("slipway data prepare") })
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

import Core
import Datasets
import Synchronization
import TestSupport
import Testing

/// `data render` and its counting, over sources, with an estimate and with a renderer that notes what it is asked.
@Suite(.timeLimit(.minutes(5))) struct RenderOperationTests {
    let bench: Workbench

    init() throws { bench = try Workbench() }

    private func request(_ source: String, renderer: (any ChatRenderer)? = nil) -> RenderRequest {
        let model =
            renderer.map { RenderModel(name: "m", tokenizer: "t", isStandIn: false, remark: nil, renderer: $0) }
            ?? RenderModel(estimated: "m", remark: "estimated")
        return RenderRequest(source: DataSource(source), model: model, maximumTokens: 100)
    }

    @Test func rowsAreCountedWithoutBlankLinesAndLinesWithThem() async throws {
        let source = try bench.write(
            "a.jsonl", "\n{\"prompt\":\"q1\",\"completion\":\"a1\"}\n\n{\"prompt\":\"q2\",\"completion\":\"a2\"}")
        var second = request(source)
        second.row = 2
        let report = try await bench.operations.render(second)
        #expect(report.line == 4)
        #expect(report.format == .sft)
        #expect(report.rendered.threads.first?.segments.map(\.text).joined() == "[user]\nq2\n[assistant]\na2\n")
        #expect(report.json["exact"] == false)
        #expect(report.json["template"] == "generic")
        #expect(report.json["trainedTokens"]?.int == report.json["segments"]?.array?.last?["tokens"]?.int)
        second.row = 3
        let missing = try await codedError { _ = try await bench.operations.render(second) }
        #expect(missing?.code == DatasetError.rowMissing)
        #expect(missing?.message.contains("2 rows") == true)
    }

    @Test func whatCannotBeRenderedIsAnErrorWithItsReason() async throws {
        let source = try bench.write(
            "a.jsonl", "{\"prompt\":\"q\"\n{\"prompt\":\"q\",\"completion\":5}\n{\"text\":\"t\"}\n")
        for (row, code) in [
            (1, DatasetError.rowUnusable), (2, DatasetError.rowUnusable), (3, DatasetError.formatNeeded),
        ] {
            var one = request(source)
            one.row = row
            #expect(try await errorCode { _ = try await bench.operations.render(one) } == code, "row \(row)")
        }
        var unknown = request(source)
        unknown.format = FormatID(rawValue: "sfd")
        #expect(try await errorCode { _ = try await bench.operations.render(unknown) } == DatasetError.formatUnknown)
    }

    @Test func otherColumnsAreConvertedFirst() async throws {
        let source = try bench.write("a.jsonl", "{\"text\":\"q\",\"label\":\"a\"}\n{\"text\":\"\",\"label\":\"a\"}\n")
        var mapped = request(source)
        mapped.columns = ["prompt": "text", "completion": "label"]
        #expect(try await errorCode { _ = try await bench.operations.render(mapped) } == DatasetError.formatNeeded)
        mapped.format = .sftChat
        mapped.constants = ["system": "s"]
        let report = try await bench.operations.render(mapped)
        #expect(
            report.rendered.threads.first?.segments.map(\.text).joined()
                == "[system]\ns\n[user]\nq\n[assistant]\na\n")
        mapped.row = 2
        #expect(try await errorCode { _ = try await bench.operations.render(mapped) } == DatasetError.rowUnusable)
        let totals = try await bench.operations.countTokens(mapped).totals
        #expect(totals.rows == 2 && totals.refused == 1)
        #expect(totals.refusals.map(\.row) == [2])
        #expect(totals.tokens == report.rendered.threads.first?.tokens)
    }

    /// Rows of a table that cannot be read come to no renderer, and are counted all the same.
    @Test func refusedRowsOfTablesAreCounted() async throws {
        let source = try bench.write("a.csv", "prompt,completion\nq1,a1\nq2,a2,extra\nq3,a3\n")
        let totals = try await bench.operations.countTokens(request(source)).totals
        #expect(totals.rows == 3 && totals.refused == 1)
        #expect(totals.refusals.map(\.line) == [3])
        #expect(totals.refusals.map(\.row) == [nil])
    }

    /// What is wrong with the first rows is counted, and says nothing about the others' format.
    @Test func theFirstUsableRowShowsTheFormatOfAll() async throws {
        let rows = """
            {"prompt":"q"
            {"text":"t"}
            {"messages":[]}
            {"prompt":"q","completion":"a"}
            {"prompt":"q2","completion":"a2"}

            """
        let source = try bench.write("a.jsonl", rows)
        let report = try await bench.operations.countTokens(request(source))
        #expect(report.format == .sft)
        #expect(report.totals.rows == 5 && report.totals.refused == 3)
        #expect(report.totals.refusals.map(\.row) == [1, 2, 3])
        let none = try bench.write("b.jsonl", "{\"text\":\"t\"}\n[1]\n")
        let error = try await codedError { _ = try await bench.operations.countTokens(request(none)) }
        #expect(error?.code == DatasetError.formatNeeded)
        #expect(error?.message.contains("no row of") == true)
        let empty = try bench.write("c.jsonl", "\n")
        #expect(
            try await errorCode { _ = try await bench.operations.countTokens(request(empty)) }
                == DatasetError.sourceEmpty)
    }

    @Test func theEngineGetsTheRowsThatItTrainsAsTheyStand() async throws {
        let asked = Asked()
        let row = "{\"prompt\":\"q\",\"completion\":\"a\",\"other\":[1,2.5,null]}"
        let source = try bench.write("a.jsonl", row + "\n")
        _ = try await bench.operations.render(request(source, renderer: asked))
        #expect(asked.lines == ["{\"number\":1,\"row\":\(row)}"])
        var compared = request(
            try bench.write("b.jsonl", "{\"prompt\":\"q\",\"chosen\":\"a\",\"rejected\":\"b\"}\n"), renderer: asked)
        compared.format = .dpo
        _ = try await bench.operations.render(compared)
        let threads = try JSONValue(parsing: try #require(asked.lines.last))["threads"]
        #expect(threads?.array?.map { $0["name"] } == ["chosen", "rejected"])
        #expect(threads?.array?.first?["learnt"] == [1])
    }

    @Test func manyRowsAreHandedOverInOrderWithTheirNumbers() async throws {
        let asked = Asked()
        let rows = (1...5_000).map { number in
            number % 1_000 == 0 ? "{\"prompt\":\(number)" : "{\"prompt\":\"q\(number)\",\"completion\":\"a\"}"
        }
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.operations.countTokens(request(source, renderer: asked))
        let numbers = try asked.lines.map { try JSONValue(parsing: $0)["number"]?.int }
        #expect(numbers == (1...5_000).filter { $0 % 1_000 != 0 }.map(Int64.init))
        #expect(report.totals.rows == 5_000 && report.totals.refused == 5)
        #expect(report.totals.refusals.map(\.row) == [1_000, 2_000, 3_000, 4_000, 5_000])
        #expect(report.json["exact"] == true)
    }
}

/// A renderer that only notes its requests.
private final class Asked: ChatRenderer {
    private let noted = Mutex<[String]>([])
    var lines: [String] { noted.withLock { $0 } }

    func render(_ request: [UInt8], maximumTokens: Int) async throws -> RenderedRow {
        note(request)
        return RenderedRow(threads: [])
    }

    func count(
        maximumTokens: Int,
        feed: @escaping @Sendable (_ send: @escaping @Sendable ([UInt8]) throws -> Void) async throws -> Void
    ) async throws -> TokenTotals {
        try await feed { self.note($0) }
        var totals = TokenTotals()
        totals.rows = lines.count
        return totals
    }

    private func note(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        noted.withLock { $0 += lines }
    }
}

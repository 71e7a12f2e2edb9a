import Core
import Testing

@testable import Datasets

/// What must be the same in all rows, and how it is told.
@Suite(.timeLimit(.minutes(5))) struct UnevenMemberTests {
    private func report(
        _ rows: [String], _ format: FormatID, threads: Int = 2, limit: Int = 100
    ) async throws -> ValidationReport {
        let bench = try Workbench(threads: threads)
        return try await bench.operations.validate(
            try bench.write("a.jsonl", rows.joined(separator: "\n")), format: format, maximumProblems: limit)
    }

    private func summary(_ report: ValidationReport) -> [String] {
        report.problems.map { "\($0.line) \($0.path) \($0.rule.rawValue)" }
    }

    @Test func oneProblemForEachMemberAtTheFirstOfTheFewer() async throws {
        var rows = (0..<100).map { #"{"prompt":"a","completion":"b","id":\#($0)}"# }
        rows[7] = #"{"prompt":"a","completion":"b"}"#
        rows[9] = #"{"prompt":"a","completion":"b"}"#
        rows[40] = #"{"prompt":"a","completion":"b","id":1,"note":null}"#
        let seen = try await report(rows, .sft)
        #expect(summary(seen) == ["8 $.id inconsistent_member", "41 $.note inconsistent_member"])
        #expect(seen.problems[0].message.hasPrefix("98 of 100 rows have this member, this is the first without"))
        #expect(seen.problems[1].message.hasPrefix("1 of 100 rows have this member, this is the first with"))
        #expect(seen.valid == 98)
        #expect(seen.byRule == [.uneven: 2])
    }

    @Test func rowsThatAreBrokenAlreadyAreCountedOnce() async throws {
        let rows = [
            #"{"prompt":"a","completion":"b"}"#, #"{"prompt":"","completion":"b","x":1,"y":2}"#,
            #"{"prompt":"a","completion":"b"}"#, "broken", "[1]",
        ]
        let seen = try await report(rows, .sft)
        #expect(
            summary(seen) == [
                "2 $.prompt empty", "2 $.x inconsistent_member", "2 $.y inconsistent_member", "4 $ json",
                "5 $ not_object",
            ])
        #expect(seen.valid == 2)
    }

    @Test func optionalMembersCountRequiredOnesDoNot() async throws {
        let chat = #""prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":"1","style":"rule"}"#
        let seen = try await report(["{\(chat)}", #"{\#(chat),"data_source":"d"}"#, "{\(chat)}"], .rlvr)
        #expect(summary(seen) == ["2 $.data_source inconsistent_member"])
        #expect(
            summary(try await report([#"{"prompt":"a"}"#, #"{"prompt":"a","completion":"b"}"#], .sft)) == [
                "1 $.completion missing"
            ])
    }

    @Test func conversationsOfNovaMayBeginDifferently() async throws {
        let messages =
            #""messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","content":[{"text":"a"}]}]"#
        let rows = ["{\(messages)}", #"{"system":[{"text":"s"}],\#(messages)}"#]
        #expect(try await report(rows, .novaSFT).invalid == 0)
        let versions = rows + [#"{"schemaVersion":"bedrock-conversation-2024",\#(messages)}"#]
        #expect(summary(try await report(versions, .novaSFT)).isEmpty)
        let tools =
            #""toolConfig":{"tools":[{"toolSpec":{"name":"n","description":"d","inputSchema":{"json":{"type":"object"}}}}]}"#
        #expect(
            summary(try await report(rows + ["{\(tools),\(messages)}"], .novaSFT)) == [
                "3 $.toolConfig inconsistent_member"
            ])
    }

    @Test func agentPlatformReadsRowByRowButImagesMustBeEverywhere() async throws {
        let gemini = #""contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]}]"#
        #expect(
            try await report(
                ["{\(gemini)}", #"{"systemInstruction":{"parts":[{"text":"s"}]},"x":1,\#(gemini)}"#], .gemini
            )
            .invalid == 0)
        let text = #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}],"id":1}"#
        let image =
            #"{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"gs://b/a.png"}}]},{"role":"assistant","content":"a"}]}"#
        #expect(try await report([text, text], .vertexMessages).invalid == 0)
        let seen = try await report([image, image, text], .vertexMessages)
        #expect(summary(seen) == ["3 $.messages inconsistent_member"])
        #expect(seen.problems[0].message.contains("2 of 3 rows have an image"))
    }

    @Test func threadsAndBlocksChangeNothing() async throws {
        let filler = String(repeating: "x", count: 300)
        let rows = (0..<20_000).map { number in
            number % 2_000 == 1_999
                ? #"{"prompt":"\#(filler)","completion":"b","m\#(number % 3)":1}"#
                : #"{"prompt":"\#(filler)","completion":"b"}"#
        }
        let one = try await report(rows, .sft, threads: 1)
        #expect(one.problemCount == 3)
        #expect(one.problems.map(\.line) == one.problems.map(\.line).sorted())
        #expect(one.problems.first?.line == 2_000)
        #expect(try await report(rows, .sft, threads: 4) == one)
        // What does not fit among those that are shown is counted nevertheless.
        let short = try await report(rows, .sft, limit: 1)
        #expect(short.problems.map(\.line) == [2_000])
        #expect(short.problemCount == 3)
        #expect(try await report(rows, .sft, limit: 0).problemCount == 3)
    }

    /// Members that no format lists, in another order in each row: wide tables that a dictionary was made of.
    @Test(arguments: [60, 90, 400])
    func theOrderOfManyMembersDoesNotMatter(count: Int) async throws {
        var random = SeededGenerator(seed: 7)
        let rows = (0..<300).map { row in
            let others = (0..<count).map { #""member\#($0)":\#(row)"# }.shuffled(using: &random)
            return #"{"prompt":"a","completion":"b",\#(others.joined(separator: ","))}"#
        }
        #expect(try await report(rows, .sft).problemCount == 0)
        var uneven = rows
        uneven[250] = uneven[250].replacing(#""member55":250"#, with: #""other":1"#)
        let seen = try await report(uneven, .sft)
        #expect(summary(seen) == ["251 $.member55 inconsistent_member", "251 $.other inconsistent_member"])
        #expect(seen.problems[0].message.hasPrefix("299 of 300 rows"))
        #expect(seen.valid == 299)
        #expect(try await report(uneven, .sft, threads: 8) == seen)
        #expect(try await report(uneven, .sft, threads: 1) == seen)
    }

    /// Rows that differ in many ways are counted all the same.
    @Test func everyRowMayDiffer() async throws {
        let rows = (0..<1_024).map { row in
            let members = (0..<10).filter { row & 1 << $0 != 0 }.map { #","m\#($0)":1"# }
            return #"{"prompt":"a","completion":"b"\#(members.joined())}"#
        }
        let seen = try await report(rows, .sft)
        #expect(seen.problemCount == 10)
        for (number, problem) in seen.problems.sorted(by: { $0.path < $1.path }).enumerated() {
            // Half of the rows have it; the first that has it comes after the first that has not.
            #expect(problem.path == "$.m\(number)")
            #expect(problem.line == 1 << number + 1)
            #expect(problem.message.hasPrefix("512 of 1024 rows have this member, this is the first with"))
        }
    }

    @Test func rowsWithNamesOfTheirOwnStayBounded() async throws {
        func rows(_ count: Int) -> [String] {
            (0..<count).map { #"{"prompt":"a","completion":"b","member\#($0)":1}"# }
        }
        let limit = FieldPresence.unlistedLimit
        #expect(try await report(rows(limit), .sft, limit: 10).byRule[.uneven] == limit)
        let seen = try await report(rows(limit + 1), .sft, limit: 10)
        #expect(summary(seen) == ["1 $ inconsistent_member"])
        #expect(seen.problems[0].message.contains("more than \(limit) different members"))
        // The same when no block has too many by itself.
        let long = rows(limit + 1).map { $0.replacing(#""a""#, with: #""\#(String(repeating: "x", count: 2_000))""#) }
        #expect(summary(try await report(long, .sft, threads: 1)) == ["1 $ inconsistent_member"])
    }
}

/// The beginning of what is wrong, on request.
@Suite(.timeLimit(.minutes(5))) struct ExcerptTests {
    @Test func excerptsAreShownOnlyOnRequestEscapedAndShort() async throws {
        let bench = try Workbench()
        let long = String(repeating: "é", count: 500)
        let rows = [
            #"{"prompt":["\u202e\u0007secret"],"completion":"NaN"}"#, #"{"prompt":"a","completion":{"x":"\#(long)"}}"#,
            #"{"prompt":"a"}"#, "{\"prompt\":\"\u{1B}[31m",
        ]
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let silent = try await bench.operations.validate(source, format: .sft, maximumProblems: 10)
        #expect(silent.problems.allSatisfy { $0.excerpt == nil && $0.json["excerpt"] == nil })
        #expect(!silent.json.text.contains("secret"))
        let shown = try await bench.operations.validate(
            DataSource(source), format: .sft, maximumProblems: 10, withExcerpts: true)
        #expect(shown.problems.count == silent.problems.count)
        let excerpts = shown.problems.map(\.excerpt)
        #expect(excerpts[0]?.contains("secret") == true)
        #expect(excerpts[0]?.contains("\u{202E}") == false)
        #expect(excerpts[1] == "NaN")
        #expect(excerpts[2]?.hasSuffix("…") == true)
        #expect(excerpts[3] == nil)
        #expect(excerpts[4]?.contains("\u{1B}") == false)
        for excerpt in excerpts { #expect((excerpt ?? "").unicodeScalars.count <= 80) }
        #expect(shown.problems[1].json["excerpt"] == "NaN")
    }
}

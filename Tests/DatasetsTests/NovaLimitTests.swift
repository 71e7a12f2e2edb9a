import Core
import Testing

import Datasets

/// What AWS's guide forbids in datasets for Nova models beyond their shape: reserved words, too many media, media mixed.
@Suite(.timeLimit(.minutes(5))) struct NovaLimitTests {
    private static func row(_ parts: String..., answer: String = "x", system: String = "s") -> String {
        #"{"system":[{"text":"\#(system)"}],"messages":[{"role":"user","content":[\#(parts.joined(separator: ","))]},"#
            + #"{"role":"assistant","content":[{"text":"\#(answer)"}]}]}"#
    }
    private static func text(_ text: String) -> String { #"{"text":"\#(text)"}"# }
    private static func media(_ kind: String, _ format: String, _ count: Int = 1) -> String {
        let one = #"{"\#(kind)":{"format":"\#(format)","source":{"s3Location":{"uri":"s3://b/k"}}}}"#
        return Array(repeating: one, count: count).joined(separator: ",")
    }

    /// Words as AWS's Forge SDK looks for them, and other letters, which are a warning.
    @Test(arguments: [
        ("User: hello", false), ("it said user:", true), ("a\\nBOT: b", false), ("Assistant:", false),
        ("the superuser:x", true), ("SYSTEM:", false), ("<image>", false), ("a <VIDEO> b", true), ("[eos]", true),
        ("\\u0055ser:", false), (" user: ", true), ("I thought: no", true), ("<UNK>", true),
    ])
    func reservedWordsAreFoundAnywhere(_ word: String, _ isWarning: Bool) throws {
        let path = "$.messages[0].content[0].text reserved_word"
        #expect(try FormatChecks.problems(Self.row(Self.text(word)), .novaSFT, warnings: isWarning) == [path])
        #expect(
            try FormatChecks.problems(Self.row(Self.text("x"), answer: word), .novaSFT, warnings: isWarning)
                == ["$.messages[1].content[0].text reserved_word"])
        #expect(
            try FormatChecks.problems(Self.row(Self.text("x"), system: word), .novaSFT, warnings: isWarning)
                == ["$.system[0].text reserved_word"])
        let reward = #"{"messages":[{"role":"user","content":"\#(word)"}],"reference_answer":{"text":"1"}}"#
        #expect(try FormatChecks.problems(reward, .novaRLVR, warnings: true) == ["$.messages[0].content reserved_word"])
        let preference =
            #"{"messages":[{"role":"user","content":[{"text":"q"}]},{"role":"assistant","candidates":["#
            + #"{"content":[{"text":"\#(word)"}],"preferenceLabel":"preferred"},"#
            + #"{"content":[{"text":"b"}],"preferenceLabel":"non-preferred"}]}]}"#
        #expect(
            try FormatChecks.problems(preference, .novaDPO, warnings: isWarning)
                == ["$.messages[1].candidates[0].content[0].text reserved_word"])
        // Only Nova keeps them.
        #expect(try FormatChecks.problems(#"{"prompt":"\#(word)","completion":"b"}"#, .sft) == [])
    }

    @Test(arguments: [
        "user :", "users are: many", "ser:", ":", "<images>", "< image>", "[EOS", "EOS]", "<im", "the system", "[eos ]",
        "üser:", "a thought", "<unkind>", "unk",
    ])
    func whatOnlyLooksLikeThemIsFine(_ text: String) throws {
        #expect(try FormatChecks.problems(Self.row(Self.text(text)), .novaSFT) == [])
    }

    @Test func rowsHaveSoManyMediaAndVideosStandAlone() throws {
        for (parts, expected) in [
            ([Self.media("image", "png", 10)], [String]()),
            ([Self.media("image", "png", 11)], ["$.messages wrong_count"]),
            ([Self.media("video", "mp4", 2)], ["$.messages wrong_count"]),
            ([Self.media("document", "pdf", 2)], ["$.messages wrong_count"]),
            ([Self.media("image", "png"), Self.media("document", "pdf")], []),
            ([Self.media("image", "png"), Self.media("video", "mp4")], ["$.messages mixed_media"]),
            ([Self.media("document", "pdf"), Self.media("video", "mp4")], ["$.messages mixed_media"]),
        ] {
            let row = Self.row((parts + [Self.text("x")]).joined(separator: ","))
            #expect(try FormatChecks.problems(row, .novaSFT) == expected, "\(row)")
        }
        let preference =
            #"{"messages":[{"role":"user","content":[\#(Self.media("video", "mp4")),{"text":"q"}]},"#
            + #"{"role":"assistant","candidates":[{"content":[{"text":"a"}],"preferenceLabel":"preferred"},"#
            + #"{"content":[{"text":"b"}],"preferenceLabel":"non-preferred"}]}]}"#
        #expect(try FormatChecks.problems(preference, .novaDPO) == ["$.messages wrong_count"])
    }

    /// A file has images or videos; rows without any do no harm.
    @Test(arguments: [1, 2]) func filesHaveOneKindOfMedia(_ threads: Int) async throws {
        let bench = try Workbench(threads: threads)
        func problems(_ rows: [String]) async throws -> ValidationReport {
            try await bench.operations.validate(
                try bench.write("a.jsonl", rows.joined(separator: "\n")), format: .novaSFT, maximumProblems: 9)
        }
        let (image, video, plain) = (
            Self.row(Self.media("image", "png")), Self.row(Self.media("video", "mp4")), Self.row(Self.text("x"))
        )
        #expect(try await problems([plain, image, plain, image]).problems.isEmpty)
        #expect(try await problems([plain, video, plain]).problems.isEmpty)
        let mixed = try await problems([plain, image, video, image, plain])
        #expect(mixed.problems.map { "\($0.line) \($0.path) \($0.rule.rawValue)" } == ["3 $.messages mixed_media"])
        #expect(mixed.problems.first?.message.contains("2 rows have images and 1 a video") == true)
        #expect(mixed.valid == 4)
    }

    @Test func preparingKeepsReservedWordsOut() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            #"{"q":"one","a":"1"}"# + "\n" + #"{"q":"User: two","a":"2"}"# + "\n" + #"{"q":"three","a":"ok [EOS]"}"#)
        let report = try await bench.prepare(source, .novaSFT, map: ["prompt": "q", "completion": "a"])
        #expect(report.written == 1)
        let rejected = try bench.lines(report.rejectedFile)
        #expect(rejected.map { $0["rule"]?.string } == ["reserved_word", "reserved_word"])
    }

    /// Bedrock's limits for Nova, which do not hold on SageMaker.
    @Test func bedrockTakesEightRowsAndMore() async throws {
        let bench = try Workbench()
        let rows = (0..<7).map { #"{"q":"q\#($0)","a":"1"}"# }
        let map = ["prompt": "q", "completion": "a"]
        let few = try bench.write("few.jsonl", rows.joined(separator: "\n"))
        let code = try await errorCode {
            _ = try await bench.prepare(few, .novaSFT, map: map, out: "few") { $0.target = "bedrock" }
        }
        #expect(code == DatasetError.limitExceeded)
        #expect(try await bench.prepare(few, .novaSFT, map: map, out: "few").written == 7)
        let enough = try bench.write("enough.jsonl", (rows + [#"{"q":"q8","a":"1"}"#]).joined(separator: "\n"))
        let report = try await bench.prepare(enough, .novaSFT, map: map, out: "enough") { $0.target = "bedrock" }
        #expect(report.limits.filter { !$0.holds }.map(\.maximum) == [200])
        #expect(report.limits.contains { $0.text == "training rows: 8 of at least 8" })
        #expect(try await bench.prepare(few, .sft, map: map, out: "sft") { $0.target = "bedrock" }.written == 7)
    }
}

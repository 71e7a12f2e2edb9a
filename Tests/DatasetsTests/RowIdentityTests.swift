import Core
import TestSupport
import Testing

import Datasets

/// Which rows are the same for training.
@Suite(.timeLimit(.minutes(5))) struct RowIdentityTests {
    private static let chat = #"[{"role":"user","content":"What is 17 + 25?"}]"#

    private static let reward = #""reward_model":{"ground_truth":"42","style":"rule"}"#

    /// Rows that a reader of JSON, or a trainer, cannot tell apart.
    @Test(arguments: [
        (
            FormatID.rlvr, #"{"prompt":\#(chat),"reward_model":{"ground_truth":"42","style":"rule"}}"#,
            #"{"reward_model":{"style":"rule","ground_truth":"42"},"prompt":\#(chat)}"#
        ),
        (
            .rlvr, #"{"prompt":\#(chat),\#(reward),"extra_info":{"index":1,"split":"a"}}"#,
            #"{"prompt":\#(chat),\#(reward),"extra_info":{"split":"a","index":2}}"#
        ),
        (
            .rlvrLegacy, #"{"prompt":"p","extra_info":{"a":[1,{"x":1,"y":2}],"b":2}}"#,
            #"{"extra_info":{"b":2,"a":[1,{"y":2,"x":1}]},"prompt":"p"}"#
        ),
        (.sft, #"{"prompt":"p","completion":"c","id":1}"#, #"{"id":2,"completion":"\u0063","prompt":"p"}"#),
        (
            .gemini,
            #"{"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]}]}"#,
            #"{"contents":[{"parts":[{"text":"q"}],"role":"user"},{"parts":[{"text":"a"}],"role":"model"}]}"#
        ),
    ])
    func sameRowsAreOneRow(_ format: FormatID, _ first: String, _ second: String) async throws {
        let bench = try Workbench()
        let other = format == .sft ? #"{"prompt":"p","completion":"d","id":3}"# : ""
        let source = try bench.write("a.jsonl", [first, second, other].joined(separator: "\n"))
        let dropped = try await bench.prepare(source, format, out: "dropped") { $0.fixes = [.dedupe] }
        #expect(dropped.fixes.map(\.rows) == [1])
        let kept = try await bench.prepare(source, format, out: "kept")
        #expect(kept.duplicates == 1)
        #expect(kept.written == (format == .sft ? 3 : 2))
    }

    @Test(arguments: [
        (FormatID.rlvrLegacy, #"{"prompt":"p","extra_info":{"a":1}}"#, #"{"prompt":"p","extra_info":{"a":"1"}}"#),
        (.rlvrLegacy, #"{"prompt":"p","extra_info":{"a":1}}"#, #"{"prompt":"p","extra_info":{"b":1}}"#),
        (.rlvrLegacy, #"{"prompt":"p","extra_info":{"a":[1,2]}}"#, #"{"prompt":"p","extra_info":{"a":[2,1]}}"#),
        (.rlvrLegacy, #"{"prompt":"p","extra_info":{"a":[[],1]}}"#, #"{"prompt":"p","extra_info":{"a":[[1]]}}"#),
        (
            .rlvrLegacy, #"{"prompt":"p","extra_info":{"a":"b","c":"d"}}"#,
            #"{"prompt":"p","extra_info":{"a":"d","c":"b"}}"#
        ),
        (.rlvrLegacy, #"{"prompt":"p","extra_info":{"a":null}}"#, #"{"prompt":"p","extra_info":{"a":false}}"#),
        (.sft, #"{"prompt":"p","completion":"c"}"#, #"{"prompt":"c","completion":"p"}"#),
    ])
    func otherRowsAreNot(_ format: FormatID, _ first: String, _ second: String) async throws {
        let bench = try Workbench()
        let report = try await bench.prepare(try bench.write("a.jsonl", first + "\n" + second), format) {
            $0.fixes = [.dedupe]
        }
        #expect(report.written == 2)
    }

    /// Copies that differ only in a kept column are never on both sides, in lines and in tables.
    @Test(arguments: ["jsonl", "csv"])
    func keptColumnsPartNothing(_ ending: String) async throws {
        let bench = try Workbench()
        let rows = (0..<400).map { number in
            let prompt = "question \(number % 20)"
            return ending == "csv" ? "\(prompt),answer,\(number)" : #"{"q":"\#(prompt)","a":"answer","id":\#(number)}"#
        }
        let text = (ending == "csv" ? ["q,a,id"] : []) + rows
        let source = try bench.write("a." + ending, text.joined(separator: "\n"))
        let report = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) {
            $0.keep = ["id"]
            $0.validationSplit = 0.3
        }
        #expect(report.duplicates == 380)
        let sides = try ["train", "validation"].map { name in
            Set(try bench.lines(bench.folder.file("out/\(name).jsonl")).compactMap { $0["prompt"]?.string })
        }
        #expect(sides[0].isDisjoint(with: sides[1]))
        #expect(sides[0].count + sides[1].count == 20)
    }

    /// A group is a value, not the way in which it is written.
    @Test func groupsAreValues() async throws {
        let bench = try Workbench()
        let rows = (0..<200).map { number in
            let group = number % 2 == 0 ? #"{"id":\#(number / 20),"t":2}"# : #"{"t":2, "id":\#(number / 20)}"#
            return #"{"q":"q\#(number)","a":"a","g":\#(group)}"#
        }
        let report = try await bench.prepare(
            try bench.write("a.jsonl", rows.joined(separator: "\n")), map: ["prompt": "q", "completion": "a"]
        ) {
            $0.groupBy = "g"
            $0.validationSplit = 0.3
        }
        #expect(report.grouping?.units == 10)
    }

    @Test func inspectCountsRowsHoweverTheyAreWritten() async throws {
        let bench = try Workbench()
        let report = try await bench.operations.inspect(
            try bench.write(
                "a.jsonl",
                """
                {"prompt":"a","completion":"ü"}
                { "completion": "\\u00fc", "prompt": "a" }
                {"prompt":"ü","completion":"a"}
                """))
        #expect(report.duplicates == 1)
    }
}

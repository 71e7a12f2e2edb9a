import Core
import Foundation
import TestSupport
import Testing

import Datasets

@Suite(.timeLimit(.minutes(5))) struct KeptColumnTests {
    @Test func keptColumnsStandBesideTheFormatsOwn() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"q":"one","a":"1","unit":{"name":"m","list":[1,2.5]},"level":3}
            {"q":"two","a":"2","level":null}
            """)
        let report = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) {
            $0.keep = ["level", "unit", "level"]
        }
        #expect(report.kept == ["level", "unit"])
        #expect(
            String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self) == """
                {"prompt":"one","completion":"1","level":3,"unit":{"name":"m","list":[1,2.5]}}
                {"prompt":"two","completion":"2","level":null,"unit":null}

                """)
        let checked = try await bench.operations.validate(
            report.dataset.files[0].path, format: .sft, maximumProblems: 3)
        #expect(checked.invalid == 0)
    }

    /// A number is a text as soon as a model reads it: its digits are those of the source.
    @Test func numbersKeepTheirDigits() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"q":"one","a":1.10,"k":123456789012345678.12}
            {"q":"two","a":1e2,"k":[0.50,-1.0]}
            """)
        let report = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) { $0.keep = ["k"] }
        #expect(
            String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self) == """
                {"prompt":"one","completion":"1.10","k":123456789012345678.12}
                {"prompt":"two","completion":"1e2","k":[0.50,-1.0]}

                """)
    }

    /// Where readers of tables would stop: in columns that are kept, and in what a format leaves free.
    @Test func kindsThatChangeAreReported() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl",
            """
            {"q":"one","a":"1","k":{"n":1},"id":1}
            {"q":"","a":"2","k":{"n":[]},"id":2}
            {"q":"three","a":"3","k":{"n":"x"},"id":3.5}
            """)
        let report = try await bench.prepare(source, map: ["prompt": "q", "completion": "a"]) { $0.keep = ["k", "id"] }
        #expect(report.mixedKinds == ["$.k.n"])
        #expect(report.json["mixedKinds"] == ["$.k.n"])
        #expect(report.markdown.contains("Values of several kinds"))
        let own = ["\"4\"", "4"].map {
            #"{"prompt":[{"role":"user","content":"x"}],"reward_model":{"ground_truth":\#($0),"style":"rule"}}"#
        }
        let rewards = try await bench.prepare(
            try bench.write("b.jsonl", own.joined(separator: "\n")), .rlvr, out: "rewards")
        #expect(rewards.mixedKinds == ["$.reward_model.ground_truth"])
    }

    /// A row that has the format already keeps its members once.
    @Test func rowsThatAreTakenAsTheyAreHaveEachMemberOnce() async throws {
        let bench = try Workbench()
        let row =
            #"{"prompt":[{"role":"user","content":"x"}],"reward_model":{"ground_truth":"4","style":"rule"},"level":3}"#
        let report = try await bench.prepare(try bench.write("a.jsonl", row), .rlvr) { $0.keep = ["level"] }
        #expect(try bench.lines(report.dataset.files[0].path) == [try JSONValue(parsing: row)])
        #expect(
            String(decoding: try DurableFile.read(report.dataset.files[0].path), as: UTF8.self)
                .components(separatedBy: "level").count == 2)
    }

    /// Beyond the first row's members nobody knows which columns there are: a name that no row has is a slip.
    @Test func aColumnThatNoRowHasIsMissing() async throws {
        let bench = try Workbench()
        let row = #"{"prompt":"a","completion":"b","note":"c"}"#
        let source = try bench.write("a.jsonl", row + "\n" + row)
        for map in [[:], ["prompt": "prompt", "completion": "completion"]] {
            let code = try await errorCode {
                _ = try await bench.prepare(source, out: "x") {
                    $0.columns = map; $0.keep = ["note", "notes"]
                }
            }
            #expect(code == DatasetError.columnMissing)
            #expect(!FileManager.default.fileExists(atPath: bench.folder.file("x/report.json")))
        }
        #expect(try await bench.prepare(source, out: "y") { $0.keep = ["note"] }.written == 2)
    }

    @Test func whatCannotBeKeptIsRefused() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", #"{"prompt":"a","completion":"b","note":"c"}"#)
        for (format, column) in [(FormatID.novaSFT, "note"), (.sft, "completion"), (.rlvr, "completion")] {
            let code = try await errorCode {
                _ = try await bench.prepare(source, format, out: "x") { $0.keep = [column] }
            }
            #expect(code == DatasetError.mappingInvalid)
        }
        let table = try bench.write("a.csv", "prompt,completion\na,b\n")
        let code = try await errorCode { _ = try await bench.prepare(table, out: "x") { $0.keep = ["note"] } }
        #expect(code == DatasetError.columnMissing)
    }
}

import Core
import Foundation
import TestSupport
import Testing

import Datasets

@Suite(.timeLimit(.minutes(5))) struct GroupedSplitTests {
    private func tickets(_ count: Int, seed: UInt64) -> String {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { number in
            let customer = Int.random(in: 0..<count / 6, using: &generator)
            let text = Int.random(in: 0..<count, using: &generator)
            let member = customer % 9 == 0 ? "" : #","customer":"c\#(customer)""#
            return #"{"prompt":"Text \#(text)\#(number % 3 == 0 ? "!" : "")","completion":"x"\#(member)}"#
        }.joined(separator: "\n")
    }

    @Test(arguments: [UInt64](1..<6)) func aGroupIsOnOneSide(_ seed: UInt64) async throws {
        let bench = try Workbench()
        let text = tickets(2_000, seed: seed)
        let source = try bench.write("a.jsonl", text)
        let report = try await bench.prepare(source) {
            $0.validationSplit = 0.2
            $0.seed = seed
            $0.groupBy = "customer"
        }
        // Where each prompt went tells where its rows' customers went.
        var side: [String: String] = [:]
        for file in report.dataset.files {
            for row in try bench.lines(file.path) {
                let prompt = try #require(row["prompt"]?.string)
                #expect(side[prompt] == nil || side[prompt] == file.split)
                side[prompt] = file.split
            }
        }
        var sides: [String: Set<String>] = [:]
        var singles = 0
        for line in text.split(separator: "\n") {
            let row = try JSONValue(parsing: String(line))
            guard let customer = row["customer"]?.string else {
                singles += 1
                continue
            }
            sides[customer, default: []].insert(try #require(side[row["prompt"]?.string ?? ""]))
        }
        #expect(sides.values.allSatisfy { $0.count == 1 })
        #expect(report.grouping?.rowsWithoutGroup == singles)
        #expect(report.written == 2_000)
        #expect(report.json["grouping"]?["column"] == "customer")
    }

    @Test func nearDuplicatesAreOnOneSide() async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", tickets(3_000, seed: 4))
        let report = try await bench.prepare(source) {
            $0.validationSplit = 0.3
            $0.keepsNearDuplicatesTogether = true
        }
        var sides: [String: Set<String>] = [:]
        for file in report.dataset.files {
            for row in try bench.lines(file.path) {
                let prompt = try #require(row["prompt"]?.string)
                sides[prompt.filter { $0 != "!" }, default: []].insert(file.split)
            }
        }
        #expect(sides.values.allSatisfy { $0.count == 1 })
        #expect(report.grouping?.units == sides.count)
        let share = Double(report.dataset.files[1].rows) / 3_000
        #expect(abs(share - 0.3) < 0.01)
    }

    @Test func whatCannotBeDividedIsSaid() async throws {
        let bench = try Workbench()
        let source = try bench.write(
            "a.jsonl", (0..<9).map { #"{"prompt":"p\#($0)","completion":"c","k":"same"}"# }.joined(separator: "\n"))
        func error(_ change: @escaping (inout PrepareRequest) -> Void) async throws -> (any CodedError)? {
            try await codedError { _ = try await bench.prepare(source, out: "out", change) }
        }
        let one = try await error {
            $0.validationSplit = 0.5
            $0.groupBy = "k"
        }
        #expect(one?.code == DatasetError.splitImpossible)
        let absent = try await error {
            $0.validationSplit = 0.5
            $0.groupBy = "none"
        }
        #expect(absent?.code == DatasetError.columnMissing)
        #expect(try await error { $0.groupBy = "k" }?.code == DatasetError.optionInvalid)
        #expect(try await error { $0.keepsNearDuplicatesTogether = true }?.code == DatasetError.optionInvalid)
        #expect(try await error { $0.target = "moon" }?.code == DatasetError.optionInvalid)
        #expect(try await error { $0.target = "gemini" }?.code == DatasetError.optionInvalid)
        // Nothing stays of a run that ended so, not even the folder that it made.
        #expect(!DurableFile.exists(bench.folder.file("out")))
    }

    @Test func theSameRowsGiveTheSameFilesWhateverTheThreadsAndParts() async throws {
        let lines = tickets(4_000, seed: 9).split(separator: "\n").map(String.init)
        var digests: Set<SHA256Digest> = []
        for (threads, parts) in [(1, 1), (4, 1), (2, 3), (3, 7)] {
            let bench = try Workbench(threads: threads)
            let size = (lines.count + parts - 1) / parts
            let names = try stride(from: 0, to: lines.count, by: size).map { start in
                try bench.write(
                    "part\(start).jsonl", lines[start..<min(lines.count, start + size)].joined(separator: "\n") + "\n")
            }
            var request = PrepareRequest(
                source: DataSource(names), format: .sft, columns: [:], outputFolder: bench.folder.file("out"))
            request.validationSplit = 0.15
            request.seed = 2
            request.take = 3_500
            request.groupBy = "customer"
            request.keepsNearDuplicatesTogether = true
            request.fixes = [.trim, .nfc, .dedupe]
            let report = try await bench.operations.prepare(request)
            #expect(report.rows == report.written + report.dropped + report.excludedByTake)
            digests.insert(report.dataset.digest)
        }
        #expect(digests.count == 1)
    }
}

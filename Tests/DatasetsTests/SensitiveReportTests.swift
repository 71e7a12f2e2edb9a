import Core
import Testing

@testable import Datasets

/// What was found is counted and located, and shown nowhere.
@Suite(.timeLimit(.minutes(5))) struct SensitiveReportTests {
    private static let planted: [(kind: SensitiveKind, text: String)] = [
        (.awsAccessKey, "AKIAQ3EXZ7TPLM2WVB5N"), (.huggingFaceToken, "hf_aB3dE5fG7hI9jK1lM2nO4pQ6rS8tU0vW"),
        (.email, "anna.smith@mail.example.org"), (.phone, "+49 30 90182012"), (.paymentCard, "4111-1111-1111-1111"),
        (.urlPassword, "Tr0ub4dor"), (.assignment, "9f8e7d6c5b4a3210ff"),
        (.privateKey, "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----"),
    ]

    private static func sentence(_ kind: SensitiveKind, _ text: String) -> String {
        switch kind {
        case .urlPassword: "open https://app:\(text)@db.internal/x please"
        case .assignment: "set api_key=\(text) please"
        default: "here: \(text) it is"
        }
    }

    /// Wherever they stand, no text that was planted is in the document: in samples, names, paths, mapping, problems.
    @Test(arguments: [3, 380, 395, 420]) func nothingPlantedIsShown(offset: Int) async throws {
        let bench = try Workbench()
        let filler = String(repeating: "w", count: offset) + " "
        var rows: [String] = []
        for (kind, text) in Self.planted {
            let value = JSONValue.string(filler + Self.sentence(kind, text))
            rows.append(JSONValue.object(["prompt": value, "completion": "c"]).text)
            rows.append(
                JSONValue.object([
                    "messages": [["role": "user", "content": value], ["role": "assistant", "content": "a"]]
                ]).text)
            rows.append(JSONValue.object(["prompt": ["deep": ["er": [value]]], "completion": "c"]).text)
            var named = JSONObject()
            named[Self.sentence(kind, text)] = "b"
            rows.append(JSONValue.object(named).text)
        }
        rows.append(#"{"password":"Tr0ub4dor","completion":"c"}"#)
        rows.append(#"{"n":4111111111111111}"#)
        for order in [rows, rows.reversed()] {
            let report = try await bench.operations.inspect(
                try bench.write("a.jsonl", order.joined(separator: "\n")))
            let document = report.json.pretty
            for (_, text) in Self.planted {
                for line in text.split(separator: "\n") where !line.hasPrefix("---") {
                    #expect(!document.contains(line), "\(line)")
                }
            }
            #expect(!document.contains("4111111111111111"))
        }
    }

    @Test func findsAreCountedAndLocated() async throws {
        let bench = try Workbench()
        let text = """
            {"prompt":"mail a@b.co or c@d.org","completion":"x"}

            {"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"AKIAQ3EXZ7TPLM2WVB5N"}]}
            {"prompt":"mail a@b.co","completion":"x","meta":{"password":"hunter22"}}
            """
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", text))
        #expect(report.sensitive.map(\.kind) == [.awsAccessKey, .assignment, .email])
        #expect(report.sensitive.map(\.count) == [1, 1, 3])
        #expect(report.sensitive.map(\.rows) == [1, 1, 2])
        #expect(
            report.sensitive.map { $0.places.map { "\($0.line) \($0.path)" } } == [
                ["3 $.messages[1].content"], ["4 $.meta.password"], ["1 $.prompt", "4 $.prompt"],
            ])
        #expect(report.secretRows == 2)
        #expect(report.personalRows == 2)
        #expect(report.warnings.map(\.code).contains("secrets"))
        #expect(report.samples[0].text.contains("mail ••• or •••"))
    }

    @Test func linesOfTabularSourcesArePhysical() async throws {
        let bench = try Workbench()
        let text = "text,category\n\"two\nlines\",x\nmail a@b.co,y\n\"three\nmore\nlines\",z\nmail c@d.org,y\n"
        let report = try await bench.operations.inspect(try bench.write("a.csv", text))
        #expect(report.sensitive.first?.places.map { "\($0.line) \($0.path)" } == ["4 $.text", "8 $.text"])
    }

    @Test func manyFindsKeepFewPlaces() async throws {
        let bench = try Workbench()
        let rows = (0..<5_000).map { #"{"prompt":"mail a\#($0)@b.co","completion":"x"}"# }
        let report = try await bench.operations.inspect(try bench.write("a.jsonl", rows.joined(separator: "\n")))
        #expect(report.sensitive.map(\.count) == [5_000])
        #expect(report.sensitive.first?.places.map(\.line) == Array(1...SensitiveTally.placeLimit))
    }
}

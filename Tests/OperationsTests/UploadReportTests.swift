import Core
import Foundation
import Lifecycle
import Operations
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct UploadReportTests {
    private let folder: TemporaryFolder
    private let rows = Array("{}\n{}\n".utf8)

    init() throws {
        folder = try TemporaryFolder()
        try DurableFile.write(rows, to: folder.file("train.jsonl"))
    }

    /// The report of a run that made a bucket and stored two files in it.
    private func report(_ upload: UploadFiles) throws -> UploadReport {
        var plan = try Workbench().sealed.plan
        plan.actions = [
            Workbench.action("a1", "s3.CreateBucket", [:]), Workbench.action("a2", "s3.PutObject", [:]),
            Workbench.action("a3", "s3.PutObject", [:]), Workbench.action("a4", "s3.PutObject", [:]),
        ]
        let results: [ActionID: JSONValue] = [
            "a1": ["Bucket": "b"],
            "a2": ["Bucket": "b", "Key": "sets/now/train.jsonl", "Size": 6, "SHA256": "0a"],
            "a3": ["Bucket": "b", "Key": "sets/now/report.json", "Size": 9, "SHA256": "0b"],
        ]
        return UploadReport(
            try SealedPlan(sealing: plan), RunOutcome(run: plan.run, results: results), of: upload,
            in: try Workbench().cloud.port())
    }

    /// The document is what scripts read: byte for byte.
    @Test func aPreparedDatasetIsToldAsOne() async throws {
        let document: JSONValue = [
            "format": "sft",
            "files": [
                [
                    "path": "train.jsonl", "split": "train", "rows": 2, "bytes": 6,
                    "sha256": .string(SHA256Digest(of: rows).description),
                ]
            ],
        ]
        try DurableFile.write(document.bytes, to: folder.file("report.json"))
        let upload = try await UploadFiles(source: folder.path, path: folder.path)
        let report = try report(upload)
        #expect(report.files.map(\.uri) == ["s3://b/sets/now/train.jsonl", "s3://b/sets/now/report.json"])
        #expect(report.folder == "s3://b/sets/now/")
        let digest = try #require(upload.prepared?.digest.hex)
        #expect(
            report.json.text == #"{"run":"run-00000000000000aa","prefix":"s3://b/sets/now/","files":["#
                + #"{"uri":"s3://b/sets/now/train.jsonl","name":"train.jsonl","bytes":6,"sha256":"0a","#
                + #""split":"train","rows":2},"#
                + #"{"uri":"s3://b/sets/now/report.json","name":"report.json","bytes":9,"sha256":"0b"}],"#
                + #""dataset":"\#(digest)"}"#)
    }

    @Test func otherFilesHaveNoSplit() async throws {
        let report = try report(try await UploadFiles(source: folder.path, path: folder.path))
        #expect(report.dataset == nil && report.json["dataset"] == .null)
        #expect(report.files.map(\.split) == [nil, nil] && report.files.map(\.rows) == [nil, nil])
    }
}

import Core
import Datasets
import Operations
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct TrainingDataTests {
    private let folder: TemporaryFolder
    private let training: String

    init() throws {
        folder = try TemporaryFolder()
        training = folder.path + "/train.jsonl"
        let bytes = Array("{\"prompt\":\"a\"}\n{\"prompt\":\"b\"}\n".utf8)
        try DurableFile.write(bytes, to: training)
        let report: JSONValue = [
            "format": "sft",
            "files": [
                [
                    "path": "train.jsonl", "split": "train", "rows": 2, "bytes": .int(Int64(bytes.count)),
                    "sha256": .string(SHA256Digest(of: bytes).description),
                ]
            ],
        ]
        try DurableFile.write(Array(report.text.utf8), to: folder.path + "/report.json")
    }

    @Test func whatTheReportSaysIsTaken() async throws {
        #expect(try await TrainingData(folder.path).trainingRows == 2)
    }

    /// A file that was changed after its report was written is refused, unless it is named itself.
    @Test func changedFilesAreTold() async throws {
        try DurableFile.write(Array("{\"prompt\":\"c\"}\n".utf8), to: training)
        let error = await #expect(throws: DatasetError.self) { try await TrainingData(folder.path) }
        #expect(error?.code == DatasetError.sourceChanged)
        #expect(error?.hint?.contains(training) == true)
        #expect(try await TrainingData(training).trainingRows == 1)
    }
}

import Core
import Datasets
import Lifecycle
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
        let data = try await TrainingData(folder.path)
        #expect(data.trainingRows == 2)
        #expect(data.format == FormatID(rawValue: "sft"))
        #expect(data.digest == (try PreparedDataset(folder: folder.path).digest))
    }

    /// A file that was changed after its report was written is refused, unless it is named itself.
    @Test func changedFilesAreTold() async throws {
        try DurableFile.write(Array("{\"prompt\":\"c\"}\n".utf8), to: training)
        let error = await #expect(throws: DatasetError.self) { try await TrainingData(folder.path) }
        #expect(error?.code == DatasetError.sourceChanged)
        #expect(error?.hint?.contains(training) == true)
        let named = try await TrainingData(training)
        #expect(named.trainingRows == 1 && named.format == nil)
    }

    @Test func whatIsNoPreparedFolderIsTold() async throws {
        let error = await #expect(throws: DatasetError.self) { try await TrainingData(folder.path + "/none") }
        #expect(error?.code == DatasetError.sourceMissing)
    }

    /// The format travels to where technique and model are known: a job on other rows would fail on paid machines.
    @Test func techniqueModelAndFormatAreHeldTogether() async throws {
        let data = try await TrainingData(folder.path)
        try data.check(.sft, on: "huggingface-reasoning-qwen3-4b")
        let unfit = #expect(throws: DatasetError.self) { try data.check(.dpo, on: "huggingface-reasoning-qwen3-4b") }
        #expect(unfit?.code == DatasetError.formatUnfit)
        #expect(unfit?.message == "DPO on qwen3 takes dpo; these rows are sft")
        #expect(throws: DatasetError.self) { try data.check(.sft, on: "nova-textgeneration-pro") }
        try data.check(.dpo, on: "a-model-that-nobody-knows")
        try await TrainingData(training).check(.dpo, on: "huggingface-reasoning-qwen3-4b")
    }
}

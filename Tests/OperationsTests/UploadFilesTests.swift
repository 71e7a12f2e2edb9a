import Core
import Datasets
import Foundation
import Lifecycle
import Operations
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct UploadFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try DurableFile.write(Array("{}\n".utf8), to: folder.file("elsewhere"))
        try DurableFile.makeFolder(folder.file("data/deep"))
        for name in ["data/a.jsonl", "data/notes.txt", "data/deep/b.jsonl"] {
            try DurableFile.write(Array("{}\n".utf8), to: folder.file(name))
        }
    }

    @Test func whatIsLeftOutIsSaid() async throws {
        let data = folder.file("data")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: data + "/link.jsonl", withDestinationPath: folder.file("elsewhere"))
        try manager.createSymbolicLink(atPath: data + "/gone.jsonl", withDestinationPath: folder.file("nothing"))
        #expect(mkfifo(data + "/pipe.jsonl", 0o600) == 0)
        let upload = try await UploadFiles(source: data, path: data)
        #expect(upload.files.map(\.name) == ["a.jsonl", "link.jsonl"])
        #expect(
            upload.notes == [
                "left out of \(data): deep/, notes.txt",
                "left out of \(data), because they are no ordinary files: gone.jsonl, pipe.jsonl",
                "link.jsonl is a link: what is sent is the content of \(folder.file("elsewhere"))",
            ])
    }

    /// A pipe would be read for as long as nobody writes.
    @Test func aPipeIsNoFile() async throws {
        #expect(mkfifo(folder.file("pipe.jsonl"), 0o600) == 0)
        let error = await #expect(throws: DatasetError.self) {
            try await UploadFiles(source: folder.file("pipe.jsonl"), path: folder.file("pipe.jsonl"))
        }
        #expect(error?.code == DatasetError.sourceUnreadable)
    }

    @Test func foldersThatHoldDataAreOffered() async throws {
        try FileManager.default.removeItem(atPath: folder.file("data/a.jsonl"))
        let error = await #expect(throws: DatasetError.self) {
            try await UploadFiles(source: folder.file("data"), path: folder.file("data"))
        }
        #expect(error?.hint?.contains(folder.file("data/deep")) == true, "\(error.map { "\($0)" } ?? "")")
    }
}

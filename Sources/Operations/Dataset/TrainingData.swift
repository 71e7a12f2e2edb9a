internal import Core
internal import Datasets
package import Lifecycle

/// Files that `slipway data prepare` wrote, with their digests taken now and held against the folder's report.
package struct TrainingData: Sendable {
    package let training: FileReference
    package let validation: FileReference?
    package let trainingRows: Int

    /// - Parameter source: the folder, or the training file in it.
    /// - Throws: `command.bad_argument` when it is neither, `data.source_changed` when a file is not what the report says;
    ///   `core.file_unreadable`.
    package init(_ source: String) async throws {
        let isFile = source.hasSuffix(".jsonl")
        let folder = isFile ? source.split(separator: "/").dropLast().map { "/" + $0 }.joined() : source
        let trainingPath = isFile ? source : source + "/train.jsonl"
        guard DurableFile.exists(trainingPath) else {
            throw UseCaseError(
                UseCaseError.badArgument,
                "\(TerminalText.escape(source)) is not a folder that slipway data prepare wrote: it has no train.jsonl",
                hint: "slipway data prepare SOURCE --format sft --map prompt=COLUMN --map completion=COLUMN --out DIR")
        }
        let (training, rows) = try await Self.reference(trainingPath)
        guard rows > 0 else {
            throw UseCaseError(UseCaseError.badArgument, "\(TerminalText.escape(trainingPath)) holds no rows")
        }
        self.training = training
        trainingRows = rows
        let validationPath = folder + "/validation.jsonl"
        if !isFile, DurableFile.exists(validationPath) {
            let (validation, rows) = try await Self.reference(validationPath)
            self.validation = rows > 0 ? validation : nil
        } else {
            validation = nil
        }
        // Who names the training file itself takes it as it is.
        guard !isFile, DurableFile.exists(folder + "/report.json") else { return }
        let report = try PreparedDataset(folder: folder)
        try Self.check(self.training, against: report.file(split: "train"), in: folder)
        if let validation { try Self.check(validation, against: report.file(split: "validation"), in: folder) }
    }

    private static func check(
        _ found: FileReference, against written: PreparedDataset.File?, in folder: String
    ) throws {
        guard written?.sha256 != found.digest else { return }
        throw DatasetError(
            DatasetError.sourceChanged,
            "\(TerminalText.escape(found.path)) is not what slipway data prepare wrote: its digest is not the report's",
            hint: "prepare it again, or name the training file itself: --data "
                + ShellWord.quoted(folder + "/train.jsonl"))
    }

    /// A file's digest, size and number of lines, read in pieces.
    private static func reference(_ path: String) async throws -> (FileReference, rows: Int) {
        var hasher = SHA256Hasher()
        var bytes = 0
        var rows = 0
        var endsInLine = false
        for try await piece in FileChunks(path: path) {
            hasher.update(piece)
            bytes += piece.count
            for byte in piece where byte == UInt8(ascii: "\n") { rows += 1 }
            endsInLine = piece.last != UInt8(ascii: "\n")
        }
        return (FileReference(path: path, digest: hasher.finish(), bytes: bytes), rows + (endsInLine ? 1 : 0))
    }
}

package import Core
internal import Datasets
package import Lifecycle

/// The files that a job trains on, with their digests taken now and held against the folder's report.
package struct TrainingData: Hashable, Sendable {
    package let training: FileReference
    package let validation: FileReference?
    package let trainingRows: Int
    package let validationRows: Int
    /// Nil for a file that was named itself, and for a folder without a report.
    package let format: FormatID?
    /// The digest of the prepared dataset; nil where there is no format.
    package let digest: SHA256Digest?

    /// - Parameter source: the folder, or the training file in it.
    /// - Throws: `data.source_missing` when it is neither, `data.source_empty`, `data.source_changed` when a file is not
    ///   what the report says; `core.file_unreadable`, `core.json_invalid`.
    package init(_ source: String) async throws {
        let isFile = source.hasSuffix(".jsonl")
        let folder = isFile ? source.split(separator: "/").dropLast().map { "/" + $0 }.joined() : source
        let trainingPath = isFile ? source : source + "/train.jsonl"
        guard DurableFile.exists(trainingPath) else {
            throw DatasetError(
                DatasetError.sourceMissing,
                "\(source) is not a folder that slipway data prepare wrote: it has no train.jsonl",
                hint: "slipway data prepare SOURCE --format sft --map prompt=COLUMN --map completion=COLUMN --out DIR")
        }
        let (training, rows) = try await Self.reference(trainingPath)
        guard rows > 0 else { throw DatasetError(DatasetError.sourceEmpty, "\(trainingPath) holds no rows") }
        (self.training, trainingRows) = (training, rows)
        let validationPath = folder + "/validation.jsonl"
        var validation: (FileReference, rows: Int)?
        if !isFile, DurableFile.exists(validationPath) {
            validation = try await Self.reference(validationPath)
            if validation?.rows == 0 { validation = nil }
        }
        self.validation = validation?.0
        validationRows = validation?.rows ?? 0
        // Who names the training file itself takes it as it is.
        guard !isFile, DurableFile.exists(folder + "/report.json") else {
            (format, digest) = (nil, nil)
            return
        }
        let report = try PreparedDataset(folder: folder)
        (format, digest) = (report.format, report.digest)
        try Self.check(self.training, against: report.file(split: "train"), in: folder)
        if let validation { try Self.check(validation.0, against: report.file(split: "validation"), in: folder) }
    }

    /// Holds technique, model and format against each other. What nobody knows the format or the model of passes.
    ///
    /// - Throws: `data.format_unfit`, in words: "DPO on qwen3 takes dpo; these rows are sft".
    package func check(_ technique: Technique, on model: String) throws {
        guard let format, let words = technique.fault(on: model, with: format) else { return }
        throw DatasetError(
            DatasetError.formatUnfit, words,
            hint: "prepare the rows in that format, or choose the technique that they are for: model: technique:")
    }

    private static func check(
        _ found: FileReference, against written: PreparedDataset.File?, in folder: String
    ) throws {
        guard written?.sha256 != found.digest else { return }
        throw DatasetError(
            DatasetError.sourceChanged,
            "\(found.path) is not what slipway data prepare wrote: its digest is not the report's",
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

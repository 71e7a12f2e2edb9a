/// A dataset that `data prepare` wrote: files with their digests, and one digest over all of them.
///
/// Read from the folder's `report.json`. The digest depends on format and file contents only, never on paths or time, so
/// that the same source, mapping and seed give the same digest on every machine.
package struct PreparedDataset: Hashable, Sendable {
    /// One written file.
    package struct File: Hashable, Sendable {
        /// Absolute path.
        package var path: String
        /// `train` or `validation`.
        package var split: String
        package var rows: Int
        package var bytes: Int
        package var sha256: SHA256Digest

        package init(path: String, split: String, rows: Int, bytes: Int, sha256: SHA256Digest) {
            self.path = path
            self.split = split
            self.rows = rows
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    package var format: FormatID
    package var files: [File]
    /// SHA-256 over format, splits, row counts and file digests.
    package var digest: SHA256Digest

    package init(format: FormatID, files: [File]) {
        self.format = format
        self.files = files
        let lines = files.sorted { $0.split < $1.split }.map { "\($0.split) \($0.rows) \($0.bytes) \($0.sha256)\n" }
        digest = SHA256Digest(of: Array(("slipway-dataset-1 \(format)\n" + lines.joined()).utf8))
    }

    /// The file of a split, such as `train`.
    package func file(split: String) -> File? { files.first { $0.split == split } }

    /// Reads `report.json` in a folder that `data prepare` wrote.
    ///
    /// Blocking. The files themselves are not read.
    ///
    /// - Throws: `core.file_unreadable` when there is no report; `core.json_invalid` when it is not one.
    package init(folder: String) throws {
        let path = folder + "/report.json"
        let report = try JSONValue(parsing: try DurableFile.read(path))
        guard let format = report["format"]?.string, let files = report["files"]?.array, !files.isEmpty else {
            throw Self.notAReport(path, "it has no format or no files")
        }
        let parsed: [File] = try files.map { value in
            guard let file = value["path"]?.string, let split = value["split"]?.string, let rows = value["rows"]?.int,
                let bytes = value["bytes"]?.int, let digest = value["sha256"]?.string.flatMap({ SHA256Digest($0) })
            else { throw Self.notAReport(path, "a file lacks path, split, rows, bytes or sha256") }
            // The report may have moved with its folder: the name counts, the folder is the one asked for.
            let name = file.split(separator: "/").last.map(String.init) ?? file
            return File(path: folder + "/" + name, split: split, rows: Int(rows), bytes: Int(bytes), sha256: digest)
        }
        self.init(format: FormatID(rawValue: format), files: parsed)
    }

    private static func notAReport(_ path: String, _ reason: String) -> CoreError {
        CoreError(
            CoreError.jsonInvalid, "\(path) is not the report of a prepared dataset: \(reason)",
            hint: "write it again with: slipway data prepare SOURCE --format F --map role=column --out DIR")
    }
}

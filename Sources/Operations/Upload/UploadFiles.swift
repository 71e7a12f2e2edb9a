package import Core
import Datasets
import Foundation
package import Lifecycle

/// The files of an upload with their digests, held to the report where there is one.
package struct UploadFiles: Sendable {
    package let files: [UploadRequest.File]
    /// What the folder's report says; nil when it has none.
    package let prepared: PreparedDataset?
    /// What is left out of a folder, and where links lead.
    package let notes: [String]

    /// - Parameters:
    ///   - source: a folder or a file, as it was named.
    ///   - path: the same as an absolute path.
    /// - Throws: `data.source_missing` with near names, `data.source_changed` when a file is not what the report says,
    ///   `core.file_unreadable`.
    package init(source: String, path: String) async throws {
        guard !source.contains("://") else {
            throw DatasetError(
                DatasetError.addressInvalid, "\(TerminalText.escape(source, limit: 200)) is not on this machine",
                hint: "bring it here first: slipway data prepare \(ShellWord.quoted(source)) --format F --map "
                    + "role=column --out DIR")
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Self.missing(path)
        }
        guard isFolder.boolValue else {
            let entry = UploadEntry(path)
            guard entry.kind == .file else {
                throw DatasetError(
                    DatasetError.sourceUnreadable,
                    "\(TerminalText.escape(path)) is no ordinary file: it has no size to send",
                    hint: "write what comes from it to a file, and name that")
            }
            prepared = nil
            notes = UploadEntry.notes(sent: [entry], others: [], in: source)
            files = [try await Self.file(path)]
            return
        }
        let entries = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            .map { UploadEntry(path + "/" + $0) }
        if DurableFile.exists(path + "/report.json") {
            let prepared = try PreparedDataset(folder: path)
            var files: [UploadRequest.File] = []
            for file in prepared.files {
                let found = try await prepared.checked(file, folder: source)
                // A split without rows is no file for a trainer.
                if file.rows > 0 { files.append(Self.file(found)) }
            }
            // The report comes last: where it is, the rest is whole.
            files.append(try await Self.file(path + "/report.json"))
            self.prepared = prepared
            self.files = files
            let names = Set(files.map(\.name))
            notes = UploadEntry.notes(
                sent: entries.filter { names.contains($0.name) }, others: entries.filter { !names.contains($0.name) },
                in: source)
            return
        }
        // Spark's tables are folders that are named like files.
        let candidates = entries.filter { DataFileName.isCandidate($0.name) && $0.kind == .file }
        guard !candidates.isEmpty else {
            throw DatasetError(
                DatasetError.sourceMissing,
                "the folder \(TerminalText.escape(source)) holds no data file "
                    + "(\(DataFileName.endings.joined(separator: ", ")), also .gz and .zst)",
                hint: UploadEntry.inside(entries, in: source)
                    ?? "name a folder that slipway data prepare wrote, or a file")
        }
        prepared = nil
        var files: [UploadRequest.File] = []
        for entry in candidates { files.append(try await Self.file(entry.path)) }
        self.files = files
        notes = UploadEntry.notes(sent: candidates, others: entries.filter { !candidates.contains($0) }, in: source)
    }

    private static func file(_ path: String) async throws -> UploadRequest.File {
        file(try await PlanInputCheck.reference(to: path))
    }

    private static func file(_ found: FileReference) -> UploadRequest.File {
        UploadRequest.File(
            name: found.path.split(separator: "/").last.map(String.init) ?? found.path, reference: found)
    }

    private static func missing(_ path: String) -> DatasetError {
        let parts = path.split(separator: "/").map(String.init)
        let folder = "/" + parts.dropLast().joined(separator: "/")
        // A folder that cannot be listed offers no names; that the source is missing says enough.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let near = Spelling.near(parts.last ?? "", in: names.sorted())
        let candidates = names.sorted().filter {
            DataFileName.isCandidate($0) || DurableFile.exists("\(folder)/\($0)/report.json")
        }
        return DatasetError(
            DatasetError.sourceMissing,
            "there is no \(TerminalText.escape(path)) to upload"
                + (near.isEmpty ? "" : "; near names: \(near.map { TerminalText.escape($0) }.joined(separator: ", "))"),
            hint: candidates.isEmpty
                ? "write it with: slipway data prepare SOURCE --format F --map role=column --out DIR"
                : "what could be meant: "
                    + candidates.prefix(8).map { TerminalText.escape($0, limit: 200) }.joined(separator: ", "))
    }
}

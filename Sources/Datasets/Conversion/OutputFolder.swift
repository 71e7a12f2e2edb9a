import Core

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The folder of a prepared dataset.
struct OutputFolder: Sendable {
    /// Absolute path.
    let path: String

    static let dataFiles = ["train.jsonl", "validation.jsonl", "rejected.jsonl"]

    /// Makes the folder and looks whether its files may be replaced.
    ///
    /// - Throws: `data.output_unwritable`, `data.output_in_use`.
    init(_ name: String, source: ResolvedSource) throws {
        do {
            try DurableFile.makeFolder(name)
        } catch let error as CoreError {
            throw DatasetError(
                DatasetError.outputUnwritable, error.message, hint: "choose a folder that you can write, with --out",
                underlying: error)
        }
        path = Self.absolute(name)
        for part in source.parts {
            guard case .local(let file) = part.place else { continue }
            let read = Self.absolute(file)
            guard let used = Self.dataFiles.first(where: { Self.absolute(path + "/" + $0) == read }) else { continue }
            throw DatasetError(
                DatasetError.outputInUse, "the source \(part.name) is \(used) in the output folder \(path)",
                hint: "choose another folder with --out")
        }
        guard !DurableFile.exists(path + "/report.json") else {
            try checkReport()
            return
        }
        if let used = Self.dataFiles.first(where: { DurableFile.exists(path + "/" + $0) }) {
            throw DatasetError(
                DatasetError.outputInUse, "the folder \(path) has a \(used) that data prepare did not write",
                hint: "move it away, or choose another folder with --out")
        }
    }

    func file(_ name: String) -> String { path + "/" + name }

    private func checkReport() throws {
        do {
            let report = try JSONValue(parsing: try DurableFile.read(file("report.json")))
            if report["version"]?.int == 1, report["rejectedByRule"] != nil { return }
        } catch is CoreError {
            // Unreadable or no JSON: not ours, which the error below says.
        }
        throw DatasetError(
            DatasetError.outputInUse, "the folder \(path) has a report.json that data prepare did not write",
            hint: "move it away, or choose another folder with --out")
    }

    private static func absolute(_ name: String) -> String {
        let full = name.hasPrefix("/") ? name : FileManager.default.currentDirectoryPath + "/" + name
        return URL(fileURLWithPath: full).resolvingSymlinksInPath().path
    }
}

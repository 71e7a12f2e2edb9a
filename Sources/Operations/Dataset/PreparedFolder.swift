package import Core
internal import Datasets
internal import Lifecycle

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A folder that `data prepare` or the dataset stage wrote, as its report describes it.
package struct PreparedFolder: Hashable, Sendable {
    /// Absolute.
    package let path: String
    /// Nil for a training file without a report, which is taken as it is.
    package let dataset: PreparedDataset?
    /// Rows that could not be used.
    package let rejected: Int
    /// The document of the report; null without one.
    let report: JSONValue

    /// - Parameter path: absolute.
    /// - Returns: nil when the folder holds no whole dataset.
    package init?(at path: String) {
        guard DurableFile.exists(path + "/train.jsonl") else { return nil }
        self.path = path
        // A report that is none is told with what is wrong by whoever uses the rows.
        let report = (try? DurableFile.read(path + "/report.json")).flatMap { try? JSONValue(parsing: $0) }
        self.report = report ?? .null
        rejected = report?["rejected"]?.int.flatMap { Int(exactly: $0) } ?? 0
        dataset = report == nil ? nil : try? PreparedDataset(folder: path)
    }

    /// The newest of the folders in `parent` that was prepared from a source with these settings.
    static func newest(in parent: String, from source: String, _ settings: DatasetSettings) -> PreparedFolder? {
        // A folder that is not there, or was never written, holds none.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        func written(_ folder: PreparedFolder) -> Date {
            let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path + "/report.json")
            return attributes?[.modificationDate] as? Date ?? .distantPast
        }
        return names.compactMap { PreparedFolder(at: parent + "/" + $0) }
            .filter { $0.isWhole && $0.report["source"]?.string == source && $0.contradictions(to: settings).isEmpty }
            .max { written($0) < written($1) }
    }

    /// Whether every file is there with the size that the report says.
    var isWhole: Bool {
        guard let dataset else { return false }
        return dataset.files.allSatisfy { file in
            // A file that cannot be looked at is not there.
            (try? FileChunks.size(of: file.path)) == Int64(file.bytes)
        }
    }

    /// The source as the report names it; nil without one.
    package var source: String? { report["source"]?.string }

    /// The dataset in a folder that another preparation will replace; nil when there is none.
    ///
    /// - Parameters:
    ///   - path: absolute.
    ///   - source: what will be prepared.
    ///   - isAllowed: whether a dataset from another source may go.
    ///   - absolute: a file's path from the root, as whoever named it means it.
    /// - Throws: `command.output_taken` when it came from another source and nobody said that it may go.
    package static func replaced(
        at path: String, by source: String, isAllowed: Bool, absolute: (String) -> String
    ) throws -> PreparedFolder? {
        guard let there = PreparedFolder(at: path), let before = there.source else { return nil }
        func place(_ name: String) -> String { name.contains("://") || name == "-" ? name : absolute(name) }
        guard !isAllowed, place(before) != place(source) else { return there }
        throw UseCaseError(
            UseCaseError.outputTaken,
            "\(TerminalText.escape(path)) holds a dataset that was prepared from \(TerminalText.escape(before)), not from "
                + TerminalText.escape(source),
            hint: "choose another folder with --out, or add --replace")
    }

    /// `path, 192 training and 48 validation rows, 3 rejected`.
    package var words: String {
        guard let dataset else { return path }
        let rows = dataset.files.map { "\($0.rows) \($0.split == "train" ? "training" : $0.split)" }
        return "\(path), \(rows.joined(separator: " and ")) rows" + (rejected > 0 ? ", \(rejected) rejected" : "")
    }

    /// The keys whose settings say something else than the report, each with what the report says.
    func contradictions(to settings: DatasetSettings) -> [(key: String, written: String)] {
        guard dataset != nil else { return [] }
        var found: [(String, String)] = []
        func hold(_ key: String, _ value: JSONValue?, _ written: JSONValue?) {
            guard let value, value != written else { return }
            found.append((key, written?.string ?? written.map(\.text) ?? "nothing"))
        }
        func numbers(_ value: JSONValue?) -> JSONValue? { value?.double.map { .double($0) } }
        hold("format", settings.format.map { .string($0) }, report["format"])
        hold("from", settings.from.map { .string($0) }, report["from"])
        for (role, column) in settings.columns.sorted(by: { $0.key < $1.key }) {
            hold("columns.\(role)", .string(column), report["mapping"]?[role])
        }
        hold("validation_split", settings.validationSplit.map { .double($0) }, numbers(report["validationSplit"]))
        hold("seed", settings.seed.map { .double(Double($0)) }, numbers(report["seed"]))
        hold("group_by", settings.groupBy.map { .string($0) }, report["grouping"]?["column"])
        for fix in settings.fixes { hold("fix", .string(fix), report["fixes"]?[fix] == nil ? nil : .string(fix)) }
        hold("target", settings.target.map { .string($0) }, report["target"])
        return found
    }
}

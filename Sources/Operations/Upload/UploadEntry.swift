import Core
import Datasets
import Foundation

/// What lies in a folder that is uploaded, or is named for it.
struct UploadEntry: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case file
        case folder
        /// A pipe, a socket, a device, or a link to nothing: it has no bytes that could be sent again.
        case special
    }

    let path: String
    let kind: Kind
    /// Where it leads when it is a link.
    let target: String?

    init(_ path: String) {
        self.path = path
        let manager = FileManager.default
        target = try? manager.destinationOfSymbolicLink(atPath: path)
        // What cannot be looked at is no file that can be sent.
        let end = target == nil ? path : URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        switch (try? manager.attributesOfItem(atPath: end))?[.type] as? FileAttributeType {
        case .typeRegular: kind = .file
        case .typeDirectory: kind = .folder
        default: kind = .special
        }
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// What a reader of the plan should know: what stays here, and whose content is sent.
    static func notes(sent: [UploadEntry], others: [UploadEntry], in source: String) -> [String] {
        var notes: [String] = []
        let folder = TerminalText.escape(source, limit: 200)
        let plain = others.filter { $0.kind == .file }.map(\.name)
        let folders = others.filter { $0.kind == .folder }.map { $0.name + "/" }
        if !(plain + folders).isEmpty { notes.append("left out of \(folder): \(list(folders + plain))") }
        let special = others.filter { $0.kind == .special }.map(\.name)
        if !special.isEmpty {
            notes.append("left out of \(folder), because they are no ordinary files: \(list(special))")
        }
        for entry in sent.prefix(20) {
            guard let target = entry.target else { continue }
            notes.append(
                "\(TerminalText.escape(entry.name, limit: 120)) is a link: what is sent is the content of "
                    + TerminalText.escape(target, limit: 200))
        }
        return notes
    }

    /// A hint at folders that hold data files, where the one that was named holds none.
    static func inside(_ entries: [UploadEntry], in source: String) -> String? {
        let folders = entries.filter { entry in
            guard entry.kind == .folder else { return false }
            // A folder that cannot be listed is not offered.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: entry.path)) ?? []
            return names.contains(where: DataFileName.isCandidate)
        }
        return folders.isEmpty
            ? nil
            : "folders inside it hold some; name one: "
                + list(folders.map { (source.hasSuffix("/") ? source : source + "/") + $0.name })
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(8).map { TerminalText.escape($0, limit: 120) }.joined(separator: ", ")
            + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }
}

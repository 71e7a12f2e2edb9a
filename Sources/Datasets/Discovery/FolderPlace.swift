import Core

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A folder of this machine with what lies in it, or a single file.
package struct FolderPlace: CandidatePlace {
    package let name: String

    /// How far down folders are gone into.
    static let maximumDepth = 6
    /// Most files that are looked at by name.
    static let maximumFiles = 10_000

    /// - Parameter path: of a folder or a file.
    package init(_ path: String) { name = path }

    package func candidates(limit: Int) async throws -> CandidateList {
        guard let kind = Self.kind(name) else {
            throw DatasetError(
                DatasetError.sourceMissing, "there is no folder \(TerminalText.escape(name)) to look through",
                hint: Self.near(name))
        }
        var walk = Walk()
        if kind == .isFile { walk.take(name) } else { walk.enter(name, depth: 0) }
        let found = walk.data.prefix(limit).map { path in
            Candidate(
                source: path, name: path.split(separator: "/").last.map(String.init) ?? path,
                // A file that went away meanwhile has no rows, which reading it will say.
                bytes: Int((try? FileChunks.size(of: path)) ?? 0))
        }
        return CandidateList(
            found: Array(found), more: walk.data.count - found.count, others: walk.others, isCut: walk.isCut)
    }

    package func read(
        _ candidate: Candidate, first count: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        for try await piece in FileChunks(path: candidate.source, length: Int64(min(count, candidate.bytes))) {
            try await receive(piece)
        }
    }

    private enum Kind { case isFile, isFolder }

    /// nil when there is nothing, or nothing that holds bytes.
    private static func kind(_ path: String) -> Kind? {
        // What has no attributes is not there.
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        switch attributes[.type] as? FileAttributeType {
        case .typeDirectory: return .isFolder
        case .typeRegular: return .isFile
        case .typeSymbolicLink:
            // Followed once, at the top; links inside a folder could lead around in circles.
            var isFolder = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                ? (isFolder ? .isFolder : .isFile) : nil
        default: return nil
        }
    }

    private static func near(_ path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        // A folder that cannot be listed offers no names; that it is missing says enough.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "/" : folder)) ?? []
        let near = Spelling.near(String(parts.last ?? ""), in: names.sorted())
        return near.isEmpty ? nil : "near names: \(near.map { TerminalText.escape($0) }.joined(separator: ", "))"
    }

    /// What was met on the way down.
    private struct Walk {
        var data: [String] = []
        var others = 0
        var isCut = false

        mutating func take(_ path: String) {
            if DataFileName.isCandidate(path) { data.append(path) } else { others += 1 }
        }

        mutating func enter(_ folder: String, depth: Int) {
            // A folder that may not be listed is passed over, like one that is not there.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for entry in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !entry.hasPrefix(".") {
                if data.count + others >= FolderPlace.maximumFiles {
                    isCut = true
                    return
                }
                let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
                // It went away since its folder was listed.
                guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
                switch attributes[.type] as? FileAttributeType {
                case .typeDirectory where depth < FolderPlace.maximumDepth: enter(path, depth: depth + 1)
                case .typeDirectory: isCut = true
                case .typeRegular: take(path)
                default: continue
                }
            }
        }
    }
}

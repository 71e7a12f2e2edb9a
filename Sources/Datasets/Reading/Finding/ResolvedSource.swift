import Core

/// A source that was found: its files, in the order in which they are read.
struct ResolvedSource: Sendable, Hashable {
    /// As it was given, for messages and reports.
    var name: String
    /// At least one.
    var parts: [SourcePart]

    /// What all parts are, or ``SourceContainer/mixed``.
    var container: SourceContainer {
        let first = parts.first?.container ?? .jsonl
        return parts.allSatisfy { $0.container == first } ? first : .mixed
    }

    /// Whether every part has a header or a schema.
    var isTabular: Bool { parts.allSatisfy(\.container.isTabular) }

    /// What the files take; nil when one does not say.
    var totalBytes: Int? {
        var total = 0
        for part in parts {
            guard let bytes = part.bytes else { return nil }
            total += bytes
        }
        return total
    }
}

extension ResolvedSource {
    /// Words that files of one split have in their names.
    private static let splits: [String: String] = [
        "train": "train", "training": "train", "test": "test", "testing": "test", "val": "validation",
        "valid": "validation", "validation": "validation", "dev": "validation", "eval": "validation",
        "evaluation": "validation",
    ]

    /// Refuses a folder whose files are of several splits, by their names: what a model is tested on must not be learnt.
    ///
    /// - Throws: `data.source_is_folder`.
    func checkSplits() throws {
        var found: [(split: String, part: SourcePart)] = []
        for part in parts where part.folder != nil {
            let words = SourceName.last(part.name).lowercased().split { !$0.isLetter }
            guard let split = words.lazy.compactMap({ Self.splits[String($0)] }).first,
                !found.contains(where: { $0.split == split })
            else { continue }
            found.append((split, part))
        }
        guard found.count > 1, let folder = found.first?.part.folder else { return }
        throw DatasetError(
            DatasetError.sourceIsFolder,
            "the folder \(TerminalText.escape(folder)) holds files of several splits, which should not be prepared together: "
                + SourceFinder.list(found.map(\.part.name)),
            hint: "name the files that you mean, such as \(TerminalText.escape(found[0].part.name))")
    }
}

/// One file of a source.
struct SourcePart: Sendable, Hashable {
    /// Where it is.
    enum Place: Sendable, Hashable {
        case local(path: String)
        case remote(RemoteFile)
    }

    /// Path or address, for messages.
    var name: String
    /// The folder that was named, when one was.
    var folder: String?
    var place: Place
    var container: SourceContainer
    var compression = SourceCompression.none
    /// nil when nobody says.
    var bytes: Int?
}

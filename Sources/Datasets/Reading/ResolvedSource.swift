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

/// One file of a source.
struct SourcePart: Sendable, Hashable {
    /// Where it is.
    enum Place: Sendable, Hashable {
        case local(path: String)
        case remote(RemoteFile)
    }

    /// Path or address, for messages.
    var name: String
    var place: Place
    var container: SourceContainer
    var compression = SourceCompression.none
    /// nil when nobody says.
    var bytes: Int?
}

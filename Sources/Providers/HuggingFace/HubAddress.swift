internal import Core
internal import Datasets

/// `hf://owner/name` and what may stand behind it.
///
/// The forms: `hf://owner/name`, `hf://owner/name/config`, `hf://owner/name/config/split`, with `?config=…&split=…`
/// instead; `hf://owner/name/path/file.parquet` for files of the repository, where the last part may be a pattern;
/// `@revision` behind the name for files. `hf://datasets/owner/name` means the same as without `datasets`.
package struct HubAddress: Hashable, Sendable {
    /// `owner/name`.
    package var dataset: String
    /// A branch, tag or commit; nil for the newest.
    package var revision: String?
    package var config: String?
    package var split: String?
    /// A file of the repository or a pattern for several; nil for the converted rows.
    package var path: String?

    /// Reads an address.
    ///
    /// - Throws: `data.address_invalid`.
    package init(_ text: String) throws {
        func refused(_ reason: String, _ hint: String = "write hf://OWNER/NAME") -> DatasetError {
            DatasetError(
                DatasetError.addressInvalid,
                "\(TerminalText.escape(text, limit: 200)) is no address of a dataset: \(reason)", hint: hint)
        }
        guard text.lowercased().hasPrefix("hf://") else { throw refused("it does not begin with hf://") }
        guard text.utf8.count <= 1_024, !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { throw refused("it has control characters or more than 1,024 bytes") }
        let rest = text.dropFirst(5)
        let query = rest.firstIndex(of: "?")
        // In a path a question mark is a pattern; a query has a name and an equals sign behind it.
        let hasQuery = query.map { rest[$0...].hasPrefix("?config=") || rest[$0...].hasPrefix("?split=") } ?? false
        let end = hasQuery ? query ?? rest.endIndex : rest.endIndex
        var parts = rest[..<end].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.last == "" { parts.removeLast() }
        if parts.count > 2, parts.first == "datasets" { parts.removeFirst() }
        guard parts.count >= 2 else {
            throw refused(
                "it names no owner",
                (parts.first.flatMap { Self.known(endingWith: $0) }).map { "did you mean hf://\($0)?" }
                    ?? "write hf://OWNER/NAME")
        }
        let at = parts[1].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if at.count == 2 {
            guard !at[1].isEmpty else { throw refused("nothing stands behind the @") }
            revision = at[1].replacing("%2F", with: "/")
        }
        dataset = parts[0] + "/" + at[0]
        for name in [parts[0], at[0]] where !Self.isName(name) {
            throw refused("\(TerminalText.escape(name, limit: 60)) cannot be the name of an owner or a dataset")
        }
        let behind = Array(parts.dropFirst(2))
        guard behind.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else {
            throw refused("it has an empty part")
        }
        try setBehind(behind, refused: { refused($0) })
        if hasQuery { try setQuery(rest[end...].dropFirst(), refused: { refused($0) }) }
        if revision != nil, config != nil || split != nil {
            throw refused(
                "only files have revisions, configurations and splits have none",
                "name the files: hf://OWNER/NAME@REVISION/FOLDER/*.parquet; or leave out the @")
        }
    }

    private mutating func setBehind(_ parts: [String], refused: (String) -> DatasetError) throws {
        let last = parts.last ?? ""
        let isFile = DataFileName.ending(of: last) != nil || last.contains("*")
        if isFile {
            path = parts.joined(separator: "/")
            return
        }
        guard parts.count <= 2 else {
            throw refused("behind the name stand at most a configuration and a split, or the path of a data file")
        }
        config = parts.first
        split = parts.count > 1 ? parts[1] : nil
    }

    private mutating func setQuery(_ query: Substring, refused: (String) -> DatasetError) throws {
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else {
                throw refused("\(TerminalText.escape(String(pair), limit: 60)) has no value")
            }
            switch halves[0] {
            case "config": config = halves[1]
            case "split": split = halves[1]
            default: throw refused("only config and split may stand behind the question mark")
            }
        }
    }

    /// The rules of the hub for names.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 96 && !name.hasPrefix(".") && !name.hasPrefix("-")
            && name.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
            }
    }

    /// A known dataset of that name, whoever owns it.
    private static func known(endingWith name: String) -> String? {
        KnownDatasets.ids.first { $0.lowercased().hasSuffix("/" + name.lowercased()) }
    }

    /// A file of the repository.
    init(dataset: String, revision: String, path: String) {
        self.dataset = dataset
        self.revision = revision
        self.path = path
    }

    /// The file that a `…/datasets/owner/name/resolve/revision/path` address of the hub names; nil for another form.
    init?(resolving url: HubURL) {
        let parts = url.path.prefix { $0 != "?" }.split(separator: "/").map { HubURL.decoded(String($0)) }
        guard let start = parts.firstIndex(of: "datasets"), parts.count > start + 5, parts[start + 3] == "resolve",
            Self.isName(parts[start + 1]), Self.isName(parts[start + 2])
        else { return nil }
        let path = parts[(start + 5)...]
        guard path.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("/") }) else { return nil }
        self.init(
            dataset: parts[start + 1] + "/" + parts[start + 2], revision: parts[start + 4],
            path: path.joined(separator: "/"))
    }

    /// The address of a file, as ``init(_:)`` reads it.
    var file: String {
        let at = revision.map { "@" + $0.replacing("/", with: "%2F") } ?? ""
        return "hf://\(dataset)\(at)/\(path ?? "")"
    }

    /// The address of a configuration and a split of this dataset, to be typed.
    func typed(config: String? = nil, split: String? = nil) -> String {
        "hf://"
            + ([dataset] + [config, split].compactMap(\.self)).map { TerminalText.escape($0, limit: 120) }
            .joined(separator: "/")
    }
}

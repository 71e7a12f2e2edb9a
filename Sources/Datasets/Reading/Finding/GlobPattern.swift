/// A path with wildcards: `*`, `?`, `[a-z]`, `[!a-z]` within a name, and `**` for any folders.
///
/// Slipway expands what the shell did not: patterns in quotes, in project files and in addresses.
struct GlobPattern: Sendable {
    private let components: [String]
    private let isAbsolute: Bool

    /// nil for a path without wildcards.
    init?(_ path: String) {
        guard path.contains(where: { "*?[".contains($0) }) else { return nil }
        isAbsolute = path.hasPrefix("/")
        components = path.split(separator: "/").map(String.init)
    }

    /// The folder that the pattern begins in, without wildcards.
    var root: String {
        let fixed = components.dropLast().prefix { !$0.contains(where: { "*?[".contains($0) }) }
        let path = fixed.joined(separator: "/")
        return isAbsolute ? "/" + path : path.isEmpty ? "." : path
    }

    /// The last name of the pattern.
    var lastComponent: String { components.last ?? "" }

    /// The files that fit, in the order of their names; `list` gives what is in a folder.
    ///
    /// - Throws: `CancellationError`.
    func expand(_ list: (String) -> [FolderListing.Entry]) throws -> [String] {
        var found: Set<String> = []
        let rootCount = components.dropLast().prefix { !$0.contains(where: { "*?[".contains($0) }) }.count
        try expand(components[rootCount...], in: root, list, &found)
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func expand(
        _ rest: ArraySlice<String>, in folder: String, _ list: (String) -> [FolderListing.Entry],
        _ found: inout Set<String>
    ) throws {
        guard let pattern = rest.first else { return }
        try Task.checkCancellation()
        let isLast = rest.count == 1
        for entry in list(folder) {
            let path = SourceName.join(folder, entry.name)
            if pattern == "**" {
                guard !entry.name.hasPrefix(".") else { continue }
                // Links may lead in circles, and to what is found elsewhere.
                if entry.isFolder, !entry.isLink { try expand(rest, in: path, list, &found) }
                if isLast, !entry.isFolder { found.insert(path) }
            } else if Self.fits(entry.name, pattern) {
                if isLast {
                    if !entry.isFolder { found.insert(path) }
                } else if entry.isFolder {
                    try expand(rest.dropFirst(), in: path, list, &found)
                }
            }
        }
        // `**` also stands for no folder at all.
        if pattern == "**", !isLast { try expand(rest.dropFirst(), in: folder, list, &found) }
    }

    /// Whether a name fits a pattern. Hidden files fit only patterns that begin with a dot.
    static func fits(_ name: String, _ pattern: String) -> Bool {
        if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
        return KeyPattern(pattern).matches(name)
    }
}

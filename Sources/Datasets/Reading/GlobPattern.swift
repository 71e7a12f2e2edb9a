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

    /// The files that fit, in the order of their names; `list` gives a folder's names and whether each is a folder.
    func expand(_ list: (String) -> [(name: String, isFolder: Bool)]) -> [String] {
        var found: Set<String> = []
        let rootCount = components.dropLast().prefix { !$0.contains(where: { "*?[".contains($0) }) }.count
        expand(components[rootCount...], in: root, list, depth: 0, &found)
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func expand(
        _ rest: ArraySlice<String>, in folder: String, _ list: (String) -> [(name: String, isFolder: Bool)], depth: Int,
        _ found: inout Set<String>
    ) {
        // Links may lead in circles.
        guard let pattern = rest.first, depth < 32 else { return }
        let isLast = rest.count == 1
        for entry in list(folder) {
            let path = SourceName.join(folder, entry.name)
            if pattern == "**" {
                guard !entry.name.hasPrefix(".") else { continue }
                if entry.isFolder { expand(rest, in: path, list, depth: depth + 1, &found) }
                if isLast, !entry.isFolder { found.insert(path) }
            } else if Self.fits(entry.name, pattern) {
                if isLast {
                    if !entry.isFolder { found.insert(path) }
                } else if entry.isFolder {
                    expand(rest.dropFirst(), in: path, list, depth: depth + 1, &found)
                }
            }
        }
        // `**` also stands for no folder at all.
        if pattern == "**", !isLast { expand(rest.dropFirst(), in: folder, list, depth: depth + 1, &found) }
    }

    /// Whether a name fits a pattern. Hidden files fit only patterns that begin with a dot.
    static func fits(_ name: String, _ pattern: String) -> Bool {
        if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
        return KeyPattern(pattern).matches(name)
    }
}

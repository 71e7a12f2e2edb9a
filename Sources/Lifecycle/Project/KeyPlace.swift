/// Where a key of a project file stands.
package struct KeyPlace: Hashable, Sendable {
    /// From 1.
    package var line: Int
    /// From 1.
    package var column: Int
}

extension ProjectFile {
    /// A fault that shows only when the data or a cloud is looked at: at the key's line, or at that of the nearest key
    /// above it that is written.
    ///
    /// - Parameter key: dotted: `dataset.columns.prompt`.
    package func fault(_ key: String, _ message: String, hint: String? = nil) -> ProjectDiagnostic {
        var written = key[...]
        while places[String(written)] == nil, let dot = written.lastIndex(of: ".") { written = written[..<dot] }
        let place = places[String(written)] ?? KeyPlace(line: 1, column: 1)
        return ProjectDiagnostic(line: place.line, column: place.column, key: key, message: message, hint: hint)
    }
}

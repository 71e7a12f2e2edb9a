package import Core

extension DataOperations {
    /// Looks at rows that are here already, as at a file of them.
    ///
    /// - Parameter name: what they are called in the report.
    /// - Throws: as ``inspect(_:)-(DataSource)``.
    package func inspect(rows: [JSONValue], named name: String) async throws -> InspectReport {
        let scratch = StreamFiles(folder: temporaryFolder)
        defer { scratch.removeAll() }
        let path = scratch.makePath("rows", ending: "jsonl")
        try AppendFile(path: path).append(rows.flatMap { $0.bytes + [10] })
        do {
            var report = try await inspect(DataSource([path]))
            report.source = name
            return report
        } catch var error as DatasetError {
            // People know the rows by their name, not by that of the file that holds them for a moment.
            error.message = error.message.replacing(path, with: name)
            error.hint = error.hint?.replacing(path, with: name)
            throw error
        }
    }
}

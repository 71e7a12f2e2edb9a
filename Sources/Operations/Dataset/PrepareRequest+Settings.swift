internal import Core
package import Datasets
package import Lifecycle

extension PrepareRequest {
    /// What settings ask for, whether they come from options or from a project file.
    ///
    /// - Parameters:
    ///   - source: as it is found from here; ``DatasetSettings/source`` is from the project's folder.
    ///   - outputFolder: where the files go.
    /// - Throws: ``UnknownFix``.
    package init(_ settings: DatasetSettings, source: DataSource, outputFolder: String) throws {
        self.init(
            source: source, format: FormatID(rawValue: settings.format ?? ""), columns: settings.columns,
            outputFolder: outputFolder)
        validationSplit = settings.validationSplit ?? 0
        seed = settings.seed ?? 0
        groupBy = settings.groupBy
        from = settings.from.map(FormatID.init(rawValue:))
        target = settings.target
        for name in settings.fixes {
            guard let fix = DataFix(rawValue: name) else { throw UnknownFix(name: name) }
            fixes.insert(fix)
        }
    }
}

/// A name that is no fix.
package struct UnknownFix: Error {
    package var name: String

    /// Those that there are.
    package static var known: String { DataFix.allCases.map(\.rawValue).joined(separator: ", ") }
}

package import Core
import Datasets
package import Lifecycle

extension PreparedDataset {
    /// A file of a prepared folder, with its digest taken now.
    ///
    /// - Parameter folder: as it was named, for messages.
    /// - Throws: `data.source_changed` when it is not what the report says; `core.file_unreadable`.
    package func checked(_ file: File, folder: String) async throws -> FileReference {
        let found = try await PlanInputCheck.reference(to: file.path)
        guard found.digest == file.sha256 else {
            throw DatasetError(
                DatasetError.sourceChanged,
                "\(TerminalText.escape(file.path)) has the digest \(found.digest), report.json says \(file.sha256)",
                hint: "prepare it again: slipway data prepare SOURCE --format \(format) --out "
                    + ShellWord.quoted(folder))
        }
        return found
    }
}

import Core
package import Lifecycle

/// Holds local files to the digests that a plan names.
package enum PlanInputCheck {
    /// Reads every file that the actions refer to and compares its digest.
    ///
    /// - Throws: `plan.input_changed` naming the file; `core.file_unreadable`.
    package static func verify(_ actions: [Action]) async throws {
        var seen: Set<FileReference> = []
        for case .file(let file) in actions.flatMap(\.request.planReferences) where seen.insert(file).inserted {
            let found = try await digest(of: file.path)
            guard found == file.digest else {
                throw LifecycleError(
                    LifecycleError.planInputChanged,
                    "\(TerminalText.escape(file.path)) has the digest \(found), the plan was made for \(file.digest)",
                    hint: "plan again, or bring the file back")
            }
        }
    }

    /// A reference to a file as it is now.
    ///
    /// - Throws: `core.file_unreadable`.
    package static func reference(to path: String) async throws -> FileReference {
        FileReference(path: path, digest: try await digest(of: path), bytes: Int(try FileChunks.size(of: path)))
    }

    private static func digest(of path: String) async throws -> SHA256Digest {
        _ = try FileChunks.size(of: path)
        var hasher = SHA256Hasher()
        for try await chunk in FileChunks(path: path, chunkSize: 1 << 20) { hasher.update(chunk) }
        return hasher.finish()
    }
}

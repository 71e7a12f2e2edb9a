package import Core
package import Lifecycle

/// What a run stored, as it came to lie in the bucket.
package struct UploadReport: Hashable, Sendable {
    /// One stored file.
    package struct File: Hashable, Sendable {
        package let uri: String
        package let name: String
        /// Nil where the cloud did not say.
        package let bytes: Int64?
        /// In hexadecimal digits.
        package let sha256: String
        /// The split of a prepared dataset that it holds; nil for any other file.
        package let split: String?
        package let rows: Int?
    }

    package let run: RunID
    package let files: [File]
    /// The digest of the prepared dataset; nil when it was none.
    package let dataset: SHA256Digest?

    /// - Parameters:
    ///   - outcome: of the run of the plan.
    ///   - upload: what the plan was made for.
    ///   - cloud: where the run stored it.
    package init(_ sealed: SealedPlan, _ outcome: RunOutcome, of upload: UploadFiles, in cloud: any CloudPort) {
        run = outcome.run
        dataset = upload.prepared?.digest
        files = sealed.plan.actions.compactMap { action in
            // Only what stored a file has an address and a digest in its result.
            guard let result = outcome.results[action.id], let digest = result["SHA256"]?.string,
                let uri = cloud.address(ofStored: result)
            else { return nil }
            let name = uri.split(separator: "/").last.map(String.init) ?? uri
            let prepared = upload.prepared?.files.first { $0.path.hasSuffix("/" + name) }
            return File(
                uri: uri, name: name, bytes: result["Size"]?.int, sha256: digest,
                split: prepared?.split, rows: prepared?.rows)
        }
    }

    /// Where the files lie, with a slash at its end; empty when none was stored.
    package var folder: String { files.last.map { String($0.uri.dropLast($0.name.count)) } ?? "" }

    /// `{"run", "prefix", "files": [{"uri", "name", "bytes", "sha256", "split", "rows"}], "dataset"}`; a file that holds no
    /// split has no split and no rows.
    package var json: JSONValue {
        [
            "run": .string(run.rawValue), "prefix": .string(folder), "files": .array(files.map(\.json)),
            "dataset": dataset.map { .string($0.hex) } ?? .null,
        ]
    }
}

extension UploadReport.File {
    fileprivate var json: JSONValue {
        var file: JSONObject = [
            "uri": .string(uri), "name": .string(name), "bytes": bytes.map { .int($0) } ?? .null,
            "sha256": .string(sha256),
        ]
        file["split"] = split.map { .string($0) }
        file["rows"] = rows.map { .int(Int64($0)) }
        return .object(file)
    }
}

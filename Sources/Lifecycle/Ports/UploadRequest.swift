package import Core

/// Files that are to be uploaded together.
package struct UploadRequest: Hashable, Sendable {
    /// One file with its name under the prefix.
    package struct File: Sendable, Hashable {
        package var name: String
        package var reference: FileReference

        package init(name: String, reference: FileReference) {
            self.name = name
            self.reference = reference
        }
    }

    package var bucket: String
    /// What the dated prefix stands under; empty, or ends in `/`.
    package var prefix: String
    package var files: [File]
    package var mayCreateBucket: Bool
    /// Names the prefix.
    package var digest: SHA256Digest
    /// What a reader of the plan should know about the files.
    package var notes: [String]

    /// - Parameters:
    ///   - prefix: with or without a slash at its end.
    ///   - digest: of what is uploaded; nil for one over names and contents.
    package init(
        bucket: String, prefix: String, files: [File], digest: SHA256Digest? = nil, mayCreateBucket: Bool = false,
        notes: [String] = []
    ) {
        self.notes = notes
        self.bucket = bucket
        self.prefix = prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/"
        self.files = files
        self.mayCreateBucket = mayCreateBucket
        let lines = files.map { "\($0.name) \($0.reference.digest)\n" }.sorted()
        self.digest = digest ?? SHA256Digest(of: Array(lines.joined().utf8))
    }

    /// The fresh prefix: `prefix/2026-01-31T123456.789Z-0123abcd/`. Milliseconds keep two uploads of the same data apart.
    package func folder(at time: String) -> String {
        "\(prefix)\(time.filter { $0 != ":" })-\(digest.hex.prefix(8))/"
    }
}

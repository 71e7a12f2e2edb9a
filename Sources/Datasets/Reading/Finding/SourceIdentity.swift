internal import Core

/// What tells one content of a source's file from another.
package struct SourceIdentity: Hashable, Sendable {
    /// The name, whose ending says how the file is read: of a local file the last part, of others the whole address.
    package var name: String
    /// The digest of a local file's bytes; size and version, as far as its store gives them, of others.
    package var content: String
}

extension DataOperations {
    /// The files that a source means now, in the order in which they are read.
    ///
    /// Local files are read to their end; of others nothing but their listing is asked for.
    ///
    /// - Throws: `data.source_missing` and the other errors of finding a source; `data.source_unreadable` for a pipe, which
    ///   can be read only once; `core.file_unreadable`.
    package func identity(of source: DataSource) async throws -> [SourceIdentity] {
        let finder = SourceFinder(remotes: RemoteReader(remotes: remotes), note: { _ in })
        var identities: [SourceIdentity] = []
        for file in try await finder.find(source.names) {
            try Task.checkCancellation()
            switch file.place {
            case .local(let path):
                guard !file.isPipe else {
                    throw DatasetError(
                        DatasetError.sourceUnreadable,
                        "\(file.name) can be read only once, a project's source is read again",
                        hint: "name a file")
                }
                var hasher = SHA256Hasher()
                for try await piece in FileChunks(path: path, chunkSize: 1 << 20) { hasher.update(piece) }
                identities.append(SourceIdentity(name: SourceName.last(path), content: hasher.finish().description))
            case .remote(let remote):
                let size = remote.bytes.map(String.init) ?? "?"
                identities.append(
                    SourceIdentity(name: remote.address, content: "\(size) bytes, version \(remote.version ?? "?")"))
            }
        }
        return identities
    }
}

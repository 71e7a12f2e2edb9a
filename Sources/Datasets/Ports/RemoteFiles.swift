/// Where sources come from that are not local files: object stores and the Hugging Face hub.
///
/// Datasets asks by address; whoever implements this knows the protocol. Nothing is searched that was not named.
package protocol RemoteFiles: Sendable {
    /// The schemes that it answers, without `://`: `s3`, `hf`.
    var schemes: Set<String> { get }

    /// The files that an address names: one object, those under a prefix (an address that ends in `/`), those that a
    /// glob fits, or the data files of a hub dataset. In the order of their addresses.
    ///
    /// - Throws: `data.source_missing` with near names where listing is allowed; what the service answers.
    func files(_ address: String) async throws -> [RemoteFile]

    /// Hands the bytes from `offset` to the end to `receive`, piece by piece and in order.
    ///
    /// `receive` may take its time; the connection then waits. A break of the connection is mended inside, as long as the
    /// file stays the same; one that changed meanwhile ends with `data.source_changed`.
    func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws
}

/// One file that is not on this machine.
package struct RemoteFile: Sendable, Hashable {
    /// The whole address, such as `s3://bucket/data/train.jsonl`.
    package var address: String
    /// The name whose ending tells the container, such as `train.jsonl`.
    package var name: String
    /// nil when the service does not say.
    package var bytes: Int?
    /// What changes when the content does: an ETag, a commit with a path.
    package var version: String?

    package init(address: String, name: String, bytes: Int? = nil, version: String? = nil) {
        self.address = address
        self.name = name
        self.bytes = bytes
        self.version = version
    }
}

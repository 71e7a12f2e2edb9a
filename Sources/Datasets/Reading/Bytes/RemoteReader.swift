import Core
internal import Synchronization

/// Reads files that are not on this machine, through whichever port answers their addresses.
struct RemoteReader: Sendable {
    let remotes: [any RemoteFiles]

    /// Thrown to end a transfer whose beginning was enough.
    private struct Enough: Error {}

    /// The files that an address names.
    ///
    /// - Throws: `data.container_not_built` for a scheme that nobody answers; what the port throws.
    func files(_ address: String) async throws -> [RemoteFile] { try await port(address).files(address) }

    /// Hands over a file's bytes in order; see ``RemoteFiles/read(_:from:receive:)``.
    func read(_ file: RemoteFile, receive: @escaping @Sendable ([UInt8]) async throws -> Void) async throws {
        try await port(file.address).read(file, from: 0, receive: receive)
    }

    /// The first bytes of a file.
    func start(_ file: RemoteFile, limit: Int) async throws -> [UInt8] {
        let start = Mutex<[UInt8]>([])
        do {
            try await read(file) { piece in
                let isEnough = start.withLock { bytes in
                    bytes += piece.prefix(limit - bytes.count)
                    return bytes.count >= limit
                }
                if isEnough { throw Enough() }
            }
        } catch {
            // The port may pass the error on in a coat of its own.
            guard start.withLock({ $0.count }) >= limit else { throw error }
        }
        return start.withLock { $0 }
    }

    private func port(_ address: String) throws -> any RemoteFiles {
        let scheme = address.prefix { $0 != ":" }.lowercased()
        if let port = remotes.first(where: { $0.schemes.contains(scheme) }) { return port }
        throw DatasetError(
            DatasetError.containerNotBuilt,
            "\(TerminalText.escape(address)) cannot be read: nothing here answers \(TerminalText.escape(scheme, limit: 20))://",
            hint: "download it and name the local file")
    }
}

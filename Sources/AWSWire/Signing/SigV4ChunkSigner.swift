/// The key of a day, region and service; it is as secret as what it was made from.
struct SigningKey: Sendable {
    let bytes: [UInt8]
}

/// Makes the signatures of an `aws-chunked` body: each covers the one before it.
struct SigV4ChunkSigner: Sendable {
    private let key: SigningKey
    private let stamp: String
    private let credentialScope: String
    /// The last signature; at first the request's own.
    private(set) var previous: String

    init(key: SigningKey, stamp: String, scope: SigV4Scope, seed: String) {
        self.key = key
        self.stamp = stamp
        credentialScope = SigV4.credentialScope(stamp: stamp, scope)
        previous = seed
    }

    /// The signature of the next chunk's data (of none for the last chunk).
    mutating func sign(chunk: some Collection<UInt8>) -> String {
        previous = SigV4.signature(
            "AWS4-HMAC-SHA256-PAYLOAD\n\(stamp)\n\(credentialScope)\n\(previous)\n\(SigV4.emptyHash)\n"
                + SigV4.hash(chunk), key: key)
        return previous
    }

    /// The signature of the trailing fields: `name:value\n` each.
    mutating func sign(trailer: String) -> String {
        previous = SigV4.signature(
            "AWS4-HMAC-SHA256-TRAILER\n\(stamp)\n\(credentialScope)\n\(previous)\n" + SigV4.hash(trailer.utf8),
            key: key)
        return previous
    }
}

package import AWSWire
import Core

/// The keys that requests may be signed with.
package protocol KeyRing: Sendable {
    /// Keys and owner of an access key id; nil when it is unknown or no longer valid. Must be quick.
    func entry(for accessKeyID: String) -> KeyRingEntry?
}

/// One pair of keys and whose it is.
package struct KeyRingEntry: Sendable {
    package var credentials: SigV4Credentials
    package var arn: String
    package var userID: String

    package init(credentials: SigV4Credentials, arn: String, userID: String) {
        self.credentials = credentials
        self.arn = arn
        self.userID = userID
    }
}

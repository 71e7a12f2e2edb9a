package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Keys with the place that they came from.
package struct AWSCredentials: Sendable, Hashable {
    /// What requests are signed with.
    package var keys: SigV4Credentials
    /// Where they were found, for messages: `environment`, `profile 'dev' in ~/.aws/credentials`.
    package var source: String
    /// When they stop to work; nil for keys that last.
    package var expires: Date?
    /// Whether new ones can only be had by asking somebody, who is not asked before these have run out.
    package var needsPerson: Bool

    package init(keys: SigV4Credentials, source: String, expires: Date? = nil, needsPerson: Bool = false) {
        self.keys = keys
        self.source = source
        self.expires = expires
        self.needsPerson = needsPerson
    }
}

internal import AWSWire
internal import Core
internal import HTTPTypes
internal import Logging
internal import Synchronization
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What can be put right after a refusal, once a call. The refused call did nothing, so that it may be sent again
/// whatever it is.
extension AWSClient {
    enum Mending { case clock, keys }

    /// The codes of refusals that a wrong clock brings about, and of those that it may be the reason of.
    private static let clockCodes: Set<String> = [
        "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture", "InvalidSignatureException",
        "SignatureDoesNotMatch", "AuthFailure",
    ]
    /// Services take signatures that are up to five minutes off.
    private static let tolerance = 240.0

    /// Sets our clock by the reply's, or gets other keys for those that have run out.
    ///
    /// - Returns: whether the call is to be sent again.
    func mend(
        _ failure: Failure, _ call: PreparedCall, _ used: AWSCredentials?, _ done: inout Set<Mending>
    ) async throws -> Bool {
        guard let used, let refusal = failure.error.refusal else { return false }
        // A reply to HEAD has no code.
        let mayBeClock =
            Self.clockCodes.contains(refusal.code) || (call.head.method == .head && refusal.status == 403)
        if mayBeClock, let date = failure.date, !done.contains(.clock) {
            let skew = date.timeIntervalSince(wallClock.now)
            let isNews = clockSkew.withLock { known in
                guard abs(skew - known) > Self.tolerance else { return false }
                known = skew
                return true
            }
            if isNews {
                done.insert(.clock)
                logger.trace("the clock is set by the service's", metadata: ["seconds": "\(Int(skew))"])
                return true
            }
        }
        guard ["ExpiredToken", "ExpiredTokenException"].contains(refusal.code), !done.contains(.keys) else {
            return false
        }
        done.insert(.keys)
        return try await configuration.credentials?.replacement(for: used) != nil
    }
}

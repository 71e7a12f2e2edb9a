internal import Core

/// AWS's standard and adaptive retry modes: few attempts, exponential waits with full jitter, and a budget shared by all calls.
package struct RetryPolicy: Sendable {
    /// Attempts in all, the first included.
    package var maximumAttempts: Int
    /// Longest wait that is drawn for; a server may ask for more.
    package var maximumBackoff: Duration
    /// Longest wait that a server may ask for; beyond it the call ends.
    package var maximumServerDelay: Duration
    /// Whether all requests together slow down after throttled replies: AWS's adaptive mode.
    package var isAdaptive: Bool

    package init(
        maximumAttempts: Int = 3, maximumBackoff: Duration = .seconds(20),
        maximumServerDelay: Duration = .seconds(120), isAdaptive: Bool = false
    ) {
        self.isAdaptive = isAdaptive
        self.maximumAttempts = maximumAttempts
        self.maximumBackoff = maximumBackoff
        self.maximumServerDelay = maximumServerDelay
    }

    /// The wait before the next attempt; nil when the server asks for longer than is allowed.
    ///
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, from 1.
    ///   - serverDelay: what the reply asked for.
    func delay(afterAttempt attempt: Int, serverDelay: Duration?, random: any RandomSource) -> Duration? {
        if let serverDelay, serverDelay > maximumServerDelay { return nil }
        let ceiling = min(maximumBackoff, .seconds(1) * (1 << min(attempt - 1, 10)))
        let drawn = ceiling * random.unit()
        return max(drawn, serverDelay ?? .zero)
    }
}

/// AWS's adaptive retry mode: after the first throttled reply, requests leave no faster than a rate that falls with each
/// throttled reply and grows back along a cubic curve (as TCP's CUBIC does).
///
/// All times are seconds of one clock.
package struct AdaptiveRate: Sendable {
    private static let beta = 0.7
    private static let scale = 0.4
    private static let smoothing = 0.8
    private static let slowest = 0.5

    private var isOn = false
    // The tokens that requests take.
    /// Requests a second.
    package private(set) var rate = 1.0
    private var capacity = 1.0
    private var tokens = 0.0
    private var filledAt: Double?
    // The rate that was measured, in steps of half a second.
    private var measured = 0.0
    private var count = 0.0
    private var step: Double
    // The curve.
    private var ceiling = 0.0
    private var failedAt: Double

    package init(now: Double) {
        step = now.rounded(.down)
        failedAt = now
    }

    /// Takes a token for one request.
    ///
    /// - Returns: how many seconds the request has to wait for it.
    package mutating func take(now: Double) -> Double {
        guard isOn else { return 0 }
        fill(now)
        tokens -= 1
        return max(0, -tokens / rate)
    }

    /// Learns from one reply.
    package mutating func learn(isThrottled: Bool, now: Double) {
        measure(now)
        let wanted: Double
        if isThrottled {
            ceiling = isOn ? min(measured, rate) : measured
            failedAt = now
            isOn = true
            wanted = ceiling * Self.beta
        } else {
            let flat = (ceiling * (1 - Self.beta) / Self.scale).cubeRoot
            let away = now - failedAt - flat
            wanted = Self.scale * away * away * away + ceiling
        }
        fill(now)
        let next = min(wanted, 2 * measured)
        rate = max(next, Self.slowest)
        capacity = max(next, 1)
        tokens = min(tokens, capacity)
    }

    private mutating func fill(_ now: Double) {
        if let filledAt { tokens = min(capacity, tokens + (now - filledAt) * rate) }
        filledAt = now
    }

    private mutating func measure(_ now: Double) {
        let current = (now * 2).rounded(.down) / 2
        count += 1
        guard current > step else { return }
        measured = count / (current - step) * Self.smoothing + measured * (1 - Self.smoothing)
        count = 0
        step = current
    }
}

extension Double {
    /// By Newton's method: the standard library has no cube root, and no platform's mathematics is needed for one.
    fileprivate var cubeRoot: Double {
        guard self > 0 else { return 0 }
        var root = Swift.max(self, 1)
        for _ in 0..<60 { root -= (root * root * root - self) / (3 * root * root) }
        return root
    }
}

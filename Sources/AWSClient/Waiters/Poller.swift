internal import Core

/// Asks again and again until something is so: the one loop under every waiter.
package struct Poller: Sendable {
    /// What one look gave.
    package enum Look<Value: Sendable>: Sendable {
        /// Not yet; the value is told to whoever follows the progress.
        case pending(Value)
        case done(Value)
    }

    /// Time between two looks.
    package var interval: Duration
    /// Time after which waiting ends with an error. Nothing is stopped in the cloud.
    package var limit: Duration
    /// How many looks in a row may fail for want of a connection before that is an error.
    package var tolerance: Int

    package init(interval: Duration = .seconds(5), limit: Duration, tolerance: Int = 5) {
        self.interval = interval
        self.limit = limit
        self.tolerance = tolerance
    }

    /// Looks until `look` says that it is done.
    ///
    /// - Parameters:
    ///   - what: what is awaited, for the error: `endpoint 'x' in service`.
    ///   - clock: what passes between the looks.
    ///   - progress: told of every look's value, the last one included.
    /// - Throws: `aws.wait_timed_out`; what `look` throws, except connection errors up to the tolerance.
    package func wait<Value: Sendable>(
        for what: String, clock: any Clock<Duration>, progress: (Value) async throws -> Void = { _ in },
        look: () async throws -> Look<Value>
    ) async throws -> Value {
        var waited = Duration.zero
        var failures = 0
        while true {
            do {
                switch try await look() {
                case .done(let value):
                    try await progress(value)
                    return value
                case .pending(let value): try await progress(value)
                }
                failures = 0
            } catch let error as any CodedError where error.retry.mayPass {
                failures += 1
                if failures > tolerance { throw error }
            }
            guard waited < limit else {
                throw AWSClientError(
                    AWSClientError.waitTimedOut, "\(what): not so after \(limit)",
                    hint: "it may still become so: look again later")
            }
            try await clock.sleep(for: min(interval, limit - waited))
            waited += interval
        }
    }
}

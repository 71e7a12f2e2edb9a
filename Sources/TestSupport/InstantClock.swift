/// A clock on which every wait is over at once, for waits that only have to be counted.
package struct InstantClock: Clock {
    package init() {}

    package var now: ManualClock.Instant { ManualClock.Instant() }
    package var minimumResolution: Duration { .nanoseconds(1) }
    package func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
    }
}

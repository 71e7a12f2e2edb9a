import HTTPTypes
import Core
import LocalCloud
import Foundation
import Synchronization

/// The local cloud's calendar time, which may run faster than the machine's, stand still or jump.
final class LocalCloudTime: WallClock {
    private struct Sample {
        var cloud: Date
        var rate: Double
        var taken: ContinuousClock.Instant
    }

    private let control: LocalControl
    private let sample = Mutex<Sample?>(nil)

    init(control: LocalControl) { self.control = control }

    /// The cloud's time by the last look at it and its rate; the machine's before the first look.
    var now: Date {
        sample.withLock { sample in
            guard let sample else { return Date() }
            let passed = (ContinuousClock.now - sample.taken) / .seconds(1)
            return sample.cloud.addingTimeInterval(passed * sample.rate)
        }
    }

    /// Asks the cloud.
    func refresh() async throws {
        let clock = try await control.call(.get, "clock")
        guard let now = clock["now"]?.string.flatMap(Timestamp.parse) else {
            throw CommandError(CommandError.localCloudFailed, "the local cloud does not tell its time")
        }
        let isPaused = clock["paused"]?.bool ?? false
        let rate = isPaused ? 0 : clock["rate"]?.double ?? 1
        sample.withLock { $0 = Sample(cloud: now, rate: rate, taken: ContinuousClock.now) }
    }
}

import Histogram
import Synchronization

/// Counts one fleet's requests until they are drained.
final class FleetMeter: Sendable {
    /// One finished request.
    struct Sample: Sendable {
        /// The reply's status; nil when there was no reply.
        var status: Int?
        var modelMicroseconds: Int64
        var overheadMicroseconds: Int64
        /// Set for streamed replies.
        var firstChunkMicroseconds: Int64?
    }

    private struct Counts {
        var underWay = 0
        var invocations = 0
        var errors4xx = 0
        var errors5xx = 0
        var modelErrors = 0
        var model = Counts.makeHistogram()
        var overhead = Counts.makeHistogram()
        var firstChunk = Counts.makeHistogram()

        /// One microsecond to one hour, three significant digits.
        static func makeHistogram() -> Histogram<UInt32> {
            Histogram<UInt32>(highestTrackableValue: 3_600_000_000, numberOfSignificantValueDigits: .three)
        }
    }

    private let endpoint: String
    private let fleet: FleetID
    private let workload: WorkloadID
    private let configName: String
    private let counts = Mutex(Counts())

    init(endpoint: String, fleet: Fleet) {
        self.endpoint = endpoint
        self.fleet = fleet.id
        workload = fleet.workload
        configName = fleet.configName
    }

    /// Requests that have begun and not ended: a meter of a fleet that left the table is kept for them.
    var isBusy: Bool { counts.withLock { $0.underWay > 0 } }

    func attemptBegan() { counts.withLock { $0.underWay += 1 } }
    func attemptEnded() { counts.withLock { $0.underWay -= 1 } }

    func record(_ sample: Sample) {
        counts.withLock { counts in
            counts.invocations += 1
            switch sample.status {
            case .some(200..<300): break
            case .some(400..<500):
                counts.errors4xx += 1
                counts.modelErrors += 1
            case .some(300..<400): counts.modelErrors += 1
            default:
                counts.errors5xx += 1
                counts.modelErrors += 1
            }
            Self.add(sample.modelMicroseconds, to: &counts.model)
            Self.add(sample.overheadMicroseconds, to: &counts.overhead)
            if let first = sample.firstChunkMicroseconds { Self.add(first, to: &counts.firstChunk) }
        }
    }

    /// What was counted since the last call; nil when nothing happened.
    func drain() -> FleetMeasurement? {
        counts.withLock { counts in
            guard counts.invocations > 0 else { return nil }
            var measurement = FleetMeasurement(
                endpoint: endpoint, fleet: fleet, workload: workload, configName: configName)
            measurement.invocations = counts.invocations
            measurement.errors4xx = counts.errors4xx
            measurement.errors5xx = counts.errors5xx
            measurement.modelErrors = counts.modelErrors
            measurement.modelLatencyMicroseconds = Self.values(of: counts.model)
            measurement.overheadLatencyMicroseconds = Self.values(of: counts.overhead)
            measurement.firstChunkLatencyMicroseconds = Self.values(of: counts.firstChunk)
            counts.invocations = 0
            counts.errors4xx = 0
            counts.errors5xx = 0
            counts.modelErrors = 0
            counts.model.reset()
            counts.overhead.reset()
            counts.firstChunk.reset()
            return measurement
        }
    }

    private static func add(_ microseconds: Int64, to histogram: inout Histogram<UInt32>) {
        // Longer than the histogram's hour counts as an hour: the deadline ends requests long before.
        histogram.record(UInt64(min(max(microseconds, 1), 3_600_000_000)))
    }

    private static func values(of histogram: Histogram<UInt32>) -> [LatencyCount] {
        histogram.recordedValues().map {
            LatencyCount(microseconds: Double(histogram.medianEquivalentForValue($0.value)), count: Int($0.count))
        }
    }
}

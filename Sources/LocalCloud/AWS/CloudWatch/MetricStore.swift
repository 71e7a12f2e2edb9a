import Core
package import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif
internal import Synchronization

/// All metrics of the local cloud, in buckets of one minute, or of ten seconds for high-resolution series.
///
/// Recording is in memory and cheap. ``flush()`` makes what was recorded durable: PutMetricData answers after it; the
/// gateway's meters are flushed once a period, so that a crash loses at most the open period of those.
/// Bounded: at most ``seriesLimit`` series, and ``retention`` of buckets each, oldest out first.
package final class MetricStore: Sendable {
    /// Seconds of one bucket of an ordinary and of a high-resolution series.
    static let minute: Int64 = 60
    static let highResolution: Int64 = 10
    package static let seriesLimit = 10_000
    /// Buckets are kept for this long (in cloud time), counted from the newest bucket of their series.
    package static let retention: Duration = .seconds(3 * 86_400)
    static let bucketLimit = 5_000

    struct Bucket: Sendable, Hashable {
        var sum = 0.0
        var minimum = Double.infinity
        var maximum = -Double.infinity
        var count = 0.0
        var histogram = LogHistogram()
        var hasOnlyTotals = false
    }

    /// What was put at one time in one unit: values of different units are never one bucket.
    struct BucketKey: Sendable, Hashable {
        var start: Int64
        /// Nil for values without a unit.
        var unit: String?
    }

    struct Series: Sendable {
        var id: Int64?
        /// Seconds a bucket, as the first observation asked.
        var width: Int64
        var buckets: [BucketKey: Bucket] = [:]
        var newest: Int64 = .min
        var dirty: Set<BucketKey> = []
    }

    struct State {
        var series: [MetricSeries: Series] = [:]
        var dirty: Set<MetricSeries> = []
    }

    let state: Mutex<State>
    let store: SQLiteStore
    let flushing = AsyncLock()

    /// Reads what is kept in the database; blocking.
    package init(store: SQLiteStore) throws {
        self.store = store
        state = Mutex(State(series: try Self.load(store)))
    }

    /// Puts an observation into the bucket of its time.
    ///
    /// - Parameters:
    ///   - unit: CloudWatch's name (`Microseconds`, `Count`, …); nil or `None` for none.
    ///   - isHighResolution: ten-second buckets, when the series is new.
    /// - Throws: ``AWSFault`` `LimitExceeded` when there are too many series.
    package func record(
        _ series: MetricSeries, _ observation: MetricObservation, unit: String? = nil, at time: Date,
        isHighResolution: Bool = false
    ) throws {
        try state.withLock { state in
            if state.series[series] == nil {
                guard state.series.count < Self.seriesLimit else {
                    throw AWSFault(
                        "LimitExceeded", "The local cloud keeps at most \(Self.seriesLimit) metrics.", status: 400)
                }
                state.series[series] = Series(width: isHighResolution ? Self.highResolution : Self.minute)
            }
            state.dirty.insert(series)
            state.series[series]?.add(observation, unit: unit, at: time)
        }
    }

    /// What the series came to in each period of `[start, end)` that has observations, oldest first.
    ///
    /// The first period begins at `start`, rounded down to the minute, or to the period where that is shorter.
    ///
    /// - Parameters:
    ///   - period: seconds; below a bucket's width it is that width.
    ///   - unit: only observations with this unit; nil for all.
    ///   - splitsUnits: one result for each unit of a period, instead of one for all.
    package func statistics(
        _ series: MetricSeries, from start: Date, to end: Date, period: Int, unit: String? = nil,
        splitsUnits: Bool = false
    ) -> [MetricStatistics] {
        let period = Int64(max(1, period))
        let last = Int64(end.timeIntervalSince1970.rounded(.up))
        return state.withLock { state in
            guard let found = state.series[series] else { return [] }
            let grain = max(found.width, min(period, Self.minute))
            let first = Self.floor(Int64(start.timeIntervalSince1970.rounded(.down)), grain)
            var periods: [BucketKey: MetricStatistics] = [:]
            for (key, bucket) in found.buckets where key.start >= first && key.start < last {
                if let unit, (key.unit ?? "None") != unit { continue }
                let begin = first + Self.floor(key.start - first, period)
                let place = BucketKey(start: begin, unit: splitsUnits ? key.unit : nil)
                if periods[place] == nil {
                    periods[place] = MetricStatistics(
                        start: Date(timeIntervalSince1970: Double(begin)), bucket: bucket, unit: key.unit)
                } else {
                    periods[place]?.merge(bucket, unit: key.unit)
                }
            }
            return periods.sorted { ($0.key.start, $0.key.unit ?? "") < ($1.key.start, $1.key.unit ?? "") }.map(\.value)
        }
    }

    /// All series, in no particular order.
    package var allSeries: [MetricSeries] { state.withLock { Array($0.series.keys) } }

    /// When a series last got an observation; nil when it never did.
    func newest(_ series: MetricSeries) -> Date? {
        state.withLock { state in
            guard let newest = state.series[series]?.newest, newest != .min else { return nil }
            return Date(timeIntervalSince1970: Double(newest))
        }
    }

    static func floor(_ time: Int64, _ width: Int64) -> Int64 {
        let remainder = time % width
        return time - (remainder < 0 ? remainder + width : remainder)
    }
}

extension MetricStore.Series {
    mutating func add(_ observation: MetricObservation, unit: String?, at time: Date) {
        let start = MetricStore.floor(Int64(time.timeIntervalSince1970.rounded(.down)), width)
        let key = MetricStore.BucketKey(start: start, unit: unit == "None" ? nil : unit)
        buckets[key, default: MetricStore.Bucket()].add(observation)
        dirty.insert(key)
        newest = max(newest, start)
        let oldest = newest - Int64(MetricStore.retention / .seconds(1))
        if buckets.count > MetricStore.bucketLimit || start == newest, buckets.count % 256 == 0 {
            buckets = buckets.filter { $0.key.start >= oldest }
        }
        if buckets.count > MetricStore.bucketLimit, let first = buckets.keys.min(by: { $0.start < $1.start }) {
            buckets[first] = nil
        }
    }
}

extension MetricStore.Bucket {
    mutating func add(_ observation: MetricObservation) {
        switch observation {
        case .value(let value, let count): add(value, count)
        case .histogram(let points): for point in points { add(point.value, point.count) }
        case .statistics(let sum, let minimum, let maximum, let count):
            guard count > 0 else { return }
            self.sum += sum
            self.count += count
            self.minimum = min(self.minimum, minimum)
            self.maximum = max(self.maximum, maximum)
            // One value, or all the same: as good as the values themselves.
            if minimum == maximum {
                histogram.add(minimum, count: count)
            } else {
                hasOnlyTotals = true
            }
        }
    }

    private mutating func add(_ value: Double, _ count: Double) {
        guard count > 0 else { return }
        sum += value * count
        self.count += count
        minimum = min(minimum, value)
        maximum = max(maximum, value)
        histogram.add(value, count: count)
    }
}

extension MetricStatistics {
    init(start: Date, bucket: MetricStore.Bucket, unit: String?) {
        self.init(
            start: start, sum: bucket.sum, minimum: bucket.minimum, maximum: bucket.maximum, count: bucket.count,
            unit: unit, histogram: bucket.histogram, hasOnlyTotals: bucket.hasOnlyTotals)
    }

    mutating func merge(_ bucket: MetricStore.Bucket, unit other: String?) {
        sum += bucket.sum
        count += bucket.count
        minimum = min(minimum, bucket.minimum)
        maximum = max(maximum, bucket.maximum)
        if unit != other { unit = nil }
        histogram.merge(bucket.histogram)
        hasOnlyTotals = hasOnlyTotals || bucket.hasOnlyTotals
    }
}

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
        var unit: String?
    }

    struct Series: Sendable {
        var id: Int64?
        /// Seconds a bucket, as the first observation asked.
        var width: Int64
        var buckets: [Int64: Bucket] = [:]
        var newest: Int64 = .min
        var dirty: Set<Int64> = []
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
    ///   - unit: CloudWatch's name (`Microseconds`, `Count`, …); nil for none.
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
    /// Periods begin at multiples of `period` since 1970.
    ///
    /// - Parameters:
    ///   - period: seconds; below a bucket's width it is that width.
    ///   - unit: only observations with this unit; nil for all.
    package func statistics(
        _ series: MetricSeries, from start: Date, to end: Date, period: Int, unit: String? = nil
    ) -> [MetricStatistics] {
        let period = Int64(max(1, period))
        let first = Int64((start.timeIntervalSince1970 / Double(period)).rounded(.down)) * period
        let last = Int64(end.timeIntervalSince1970.rounded(.up))
        return state.withLock { state in
            guard let found = state.series[series], first < last else { return [] }
            var periods: [Int64: MetricStatistics] = [:]
            for (time, bucket) in found.buckets where time >= first && time < last {
                if let unit, (bucket.unit ?? "None") != unit { continue }
                let begin = Self.floor(time, period)
                if periods[begin] == nil {
                    periods[begin] = MetricStatistics(
                        start: Date(timeIntervalSince1970: Double(begin)), bucket: bucket)
                } else {
                    periods[begin]?.merge(bucket)
                }
            }
            return periods.sorted { $0.key < $1.key }.map(\.value)
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
        let bucket = MetricStore.floor(Int64(time.timeIntervalSince1970.rounded(.down)), width)
        buckets[bucket, default: MetricStore.Bucket()].add(observation, unit: unit)
        dirty.insert(bucket)
        newest = max(newest, bucket)
        let oldest = newest - Int64(MetricStore.retention / .seconds(1))
        if buckets.count > MetricStore.bucketLimit || bucket == newest, buckets.count % 256 == 0 {
            buckets = buckets.filter { $0.key >= oldest }
        }
        if buckets.count > MetricStore.bucketLimit, let first = buckets.keys.min() { buckets[first] = nil }
    }
}

extension MetricStore.Bucket {
    mutating func add(_ observation: MetricObservation, unit: String?) {
        if let unit { self.unit = unit }
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
    init(start: Date, bucket: MetricStore.Bucket) {
        self.init(
            start: start, sum: bucket.sum, minimum: bucket.minimum, maximum: bucket.maximum, count: bucket.count,
            unit: bucket.unit, histogram: bucket.histogram, hasOnlyTotals: bucket.hasOnlyTotals)
    }

    mutating func merge(_ bucket: MetricStore.Bucket) {
        sum += bucket.sum
        count += bucket.count
        minimum = min(minimum, bucket.minimum)
        maximum = max(maximum, bucket.maximum)
        unit = unit ?? bucket.unit
        histogram.merge(bucket.histogram)
        hasOnlyTotals = hasOnlyTotals || bucket.hasOnlyTotals
    }
}

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A sparse histogram over a logarithmic scale: each bucket spans 1 % of its value, so a percentile is off by at most
/// half a percent, in a few bytes a distinct magnitude. Negative values and zero have buckets too.
struct LogHistogram: Sendable, Hashable {
    /// Bucket number to count. Positive values: 1 + offset + step; negative values: minus that; zero: 0.
    private(set) var counts: [Int32: Double] = [:]

    private static let base = log(1.01)
    private static let offset: Int32 = 80_000

    var isEmpty: Bool { counts.isEmpty }

    mutating func add(_ value: Double, count: Double) {
        guard count > 0, value.isFinite else { return }
        counts[Self.bucket(of: value), default: 0] += count
    }

    mutating func merge(_ other: LogHistogram) {
        for (bucket, count) in other.counts { counts[bucket, default: 0] += count }
    }

    /// Nil when it is empty.
    func percentile(_ percent: Double) -> Double? {
        guard !counts.isEmpty else { return nil }
        let ordered = counts.sorted { $0.key < $1.key }
        let total = ordered.reduce(0) { $0 + $1.value }
        let wanted = total * percent / 100
        var seen = 0.0
        for (bucket, count) in ordered {
            seen += count
            if seen >= wanted { return Self.value(of: bucket) }
        }
        return ordered.last.map { Self.value(of: $0.key) }
    }

    private static func bucket(of value: Double) -> Int32 {
        if value == 0 { return 0 }
        // Finite doubles span ln 2^-1074 … ln 2^1024: about ±75,000 steps of 1 %.
        let index = Int32((log(value.magnitude) / base).rounded(.down)) + offset
        return value > 0 ? index + 1 : -(index + 1)
    }

    private static func value(of bucket: Int32) -> Double {
        if bucket == 0 { return 0 }
        let index = (bucket > 0 ? bucket : -bucket) - 1 - offset
        let magnitude = exp((Double(index) + 0.5) * base)
        return bucket > 0 ? magnitude : -magnitude
    }

    /// The buckets as they are stored.
    var entries: [(bucket: Int32, count: Double)] {
        counts.sorted { $0.key < $1.key }.map { (bucket: $0.key, count: $0.value) }
    }

    init() {}

    init(entries: some Sequence<(bucket: Int32, count: Double)>) {
        for entry in entries { counts[entry.bucket, default: 0] += entry.count }
    }
}

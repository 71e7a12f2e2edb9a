/// Lengths, exact below 2,048 and above in buckets that grow by a thousandth: mergeable, and small at any length.
struct LengthHistogram: Sendable, Equatable {
    /// Sequence lengths that trainings are commonly limited to; rows above each are counted exactly.
    static let limits = [2_048, 4_096, 8_192, 32_768]

    /// Grows with the largest length; a row of 16 MiB needs 15,360.
    private var buckets: [Int] = []
    private(set) var count = 0
    private(set) var sum = 0
    private var minimum = Int.max
    private var maximum = 0
    private var above = SIMD4<Int>()

    init() {}

    mutating func add(_ length: Int) {
        let bucket = Self.bucket(length)
        if bucket >= buckets.count { buckets += Array(repeating: 0, count: bucket + 1 - buckets.count) }
        buckets[bucket] += 1
        count += 1
        sum += length
        minimum = min(minimum, length)
        maximum = max(maximum, length)
        guard length > Self.limits[0] else { return }
        for (index, limit) in Self.limits.enumerated() where length > limit { above[index] += 1 }
    }

    mutating func merge(_ other: LengthHistogram) {
        if other.buckets.count > buckets.count {
            buckets += Array(repeating: 0, count: other.buckets.count - buckets.count)
        }
        for (bucket, number) in other.buckets.enumerated() { buckets[bucket] += number }
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
        above &+= other.above
    }

    /// The smallest length that `share` of the lengths do not exceed; from 2,048 on at most a thousandth too high.
    func percentile(_ share: Double) -> Int {
        var left = Int((Double(count) * share).rounded(.up))
        for (bucket, number) in buckets.enumerated() where number > 0 {
            left -= number
            if left <= 0 { return min(maximum, Self.upperBound(bucket)) }
        }
        return maximum
    }

    /// How many lengths are above each of ``limits``.
    var exceeding: [Int] { (0..<4).map { above[$0] } }

    var report: InspectReport.Lengths? {
        guard count > 0 else { return nil }
        return InspectReport.Lengths(
            minimum: minimum, mean: Double(sum) / Double(count), percentile50: percentile(0.5),
            percentile95: percentile(0.95), percentile99: percentile(0.99), maximum: maximum)
    }

    /// Buckets of each doubling. Most texts are shorter than twice as many, so that their percentiles are exact.
    private static let fineness = 1_024

    private static func bucket(_ length: Int) -> Int {
        guard length >= 2 * fineness else { return length }
        let shift = length.bitWidth - length.leadingZeroBitCount - (fineness.trailingZeroBitCount + 1)
        return shift * fineness + (length >> shift)
    }

    private static func upperBound(_ bucket: Int) -> Int {
        guard bucket >= 2 * fineness else { return bucket }
        let shift = bucket / fineness - 1
        return ((bucket - shift * fineness + 1) << shift) - 1
    }
}

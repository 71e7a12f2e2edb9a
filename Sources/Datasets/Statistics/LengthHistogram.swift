/// Lengths in buckets that grow by an eighth: small, mergeable, and near enough for percentiles.
struct LengthHistogram: Sendable, Equatable {
    private var buckets: [Int: Int] = [:]
    private var count = 0
    private var sum = 0
    private var minimum = Int.max
    private var maximum = 0

    init() {}

    mutating func add(_ length: Int) {
        buckets[Self.bucket(length), default: 0] += 1
        count += 1
        sum += length
        minimum = min(minimum, length)
        maximum = max(maximum, length)
    }

    mutating func merge(_ other: LengthHistogram) {
        buckets.merge(other.buckets, uniquingKeysWith: +)
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    /// The smallest bucket bound that `share` of the lengths do not exceed.
    func percentile(_ share: Double) -> Int {
        var left = Int((Double(count) * share).rounded(.up))
        for (bucket, number) in buckets.sorted(by: { $0.key < $1.key }) {
            left -= number
            if left <= 0 { return min(maximum, Self.upperBound(bucket)) }
        }
        return maximum
    }

    var report: InspectReport.Lengths? {
        guard count > 0 else { return nil }
        return InspectReport.Lengths(
            minimum: minimum, mean: Double(sum) / Double(count), percentile95: percentile(0.95), maximum: maximum)
    }

    /// Exact below 16; above, eight buckets for each doubling.
    private static func bucket(_ length: Int) -> Int {
        guard length >= 16 else { return length }
        let shift = length.bitWidth - length.leadingZeroBitCount - 4
        return 16 + (shift - 1) * 8 + (length >> shift) - 8
    }

    private static func upperBound(_ bucket: Int) -> Int {
        guard bucket >= 16 else { return bucket }
        let shift = (bucket - 16) / 8 + 1
        return (((bucket - 16) % 8 + 8 + 1) << shift) - 1
    }
}

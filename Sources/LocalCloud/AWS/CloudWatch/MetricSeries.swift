#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What a CloudWatch metric is known by. Each set of dimensions is a metric of its own; nothing is summed over them.
package struct MetricSeries: Hashable, Sendable {
    package let namespace: String
    package let metric: String
    /// In the order of their names.
    package let dimensions: [MetricDimension]

    package init(namespace: String, metric: String, dimensions: [String: String] = [:]) {
        self.namespace = namespace
        self.metric = metric
        self.dimensions = dimensions.sorted { $0.key < $1.key }.map { MetricDimension(name: $0.key, value: $0.value) }
    }
}

/// One dimension of a metric.
package struct MetricDimension: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// What is put into a metric at one time.
package enum MetricObservation: Sendable, Hashable {
    /// One value, seen `count` times.
    case value(Double, count: Double = 1)
    /// Totals only: no percentile can be told from them.
    case statistics(sum: Double, minimum: Double, maximum: Double, count: Double)
    /// Values with how often each was seen.
    case histogram([Point])

    /// One value of a histogram.
    package struct Point: Sendable, Hashable {
        package var value: Double
        package var count: Double

        package init(value: Double, count: Double) {
            self.value = value
            self.count = count
        }
    }
}

/// What a metric came to in one period.
package struct MetricStatistics: Sendable, Hashable {
    /// The period's beginning.
    package var start: Date
    package var sum: Double
    package var minimum: Double
    package var maximum: Double
    package var count: Double
    package var unit: String?
    var histogram: LogHistogram
    /// True when totals without values went in, so that percentiles are unknown.
    var hasOnlyTotals: Bool

    package var average: Double { count > 0 ? sum / count : 0 }

    /// The value below which `percent` of the values lie (0…100), within 0.5 %; nil when only totals are known.
    package func percentile(_ percent: Double) -> Double? {
        guard !hasOnlyTotals else { return nil }
        // The ends are known exactly.
        if percent <= 0 { return minimum }
        if percent >= 100 { return maximum }
        return histogram.percentile(percent).map { min(max($0, minimum), maximum) }
    }

    /// The figure that a statistic's name stands for: `Sum`, `Average`, `p99.9`, …; nil when it is unknown here.
    package func figure(_ statistic: MetricStatistic) -> Double? {
        switch statistic {
        case .sampleCount: count
        case .average: average
        case .sum: sum
        case .minimum: minimum
        case .maximum: maximum
        case .percentile(let percent): percentile(percent)
        }
    }
}

/// A statistic by CloudWatch's name.
package enum MetricStatistic: Sendable, Hashable {
    case sampleCount, average, sum, minimum, maximum
    /// 0…100.
    case percentile(Double)

    /// Reads `SampleCount`, `Average`, `Sum`, `Minimum`, `Maximum` and `p0`…`p100` (up to ten decimals); nil otherwise.
    package init?(_ name: String) {
        switch name {
        case "SampleCount": self = .sampleCount
        case "Average": self = .average
        case "Sum": self = .sum
        case "Minimum": self = .minimum
        case "Maximum": self = .maximum
        default:
            guard let first = name.first, first == "p" || first == "P" else { return nil }
            let digits = name.dropFirst()
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }),
                let percent = Double(String(digits)), (0...100).contains(percent)
            else { return nil }
            self = .percentile(percent)
        }
    }
}

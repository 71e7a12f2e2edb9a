import Testing

@testable import Datasets

@Suite struct LengthHistogramTests {
    /// What sorting says.
    private static func exact(_ lengths: [Int], _ share: Double) -> Int {
        lengths.sorted()[max(0, Int((Double(lengths.count) * share).rounded(.up)) - 1)]
    }

    @Test func percentilesOfUsualLengthsAreExact() throws {
        var histogram = LengthHistogram()
        let lengths = (0..<2_000).map { $0 * 7_919 % 2_048 }
        for length in lengths { histogram.add(length) }
        let report = try #require(histogram.report)
        #expect(report.percentile50 == Self.exact(lengths, 0.5))
        #expect(report.percentile95 == Self.exact(lengths, 0.95))
        #expect(report.percentile99 == Self.exact(lengths, 0.99))
    }

    @Test(arguments: [2_047, 2_048, 2_049, 4_095, 4_096, 12_345, 1_000_003, 16 << 20])
    func longOnesAreAtMostAThousandthTooHigh(_ length: Int) {
        var histogram = LengthHistogram()
        var other = LengthHistogram()
        histogram.add(length)
        // The longest is known exactly, so that something longer has to stand above.
        other.add(length * 2)
        other.add(1)
        histogram.merge(other)
        let found = histogram.percentile(0.5)
        #expect(found >= length && found - length <= length / 1_024)
        #expect(histogram.percentile(1) == length * 2)
    }
}

import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CloudWatchService {
    /// One datum, checked, before anything is recorded: a call is taken as a whole or not at all.
    private struct Datum {
        var series: MetricSeries
        var observation: MetricObservation
        var unit: String?
        var time: Date
        var isHighResolution: Bool
    }

    func putMetricData(_ input: CloudWatch.PutMetricDataInput, _ call: AWSCall) async throws -> WireFields {
        let namespace = input.namespace
        guard !namespace.hasPrefix("AWS/") else {
            throw AWSFault("InvalidParameterValue", "The value AWS/ for parameter Namespace is invalid.")
        }
        let data = input.metricData ?? []
        guard data.count <= 1000 else {
            throw AWSFault(
                "LimitExceeded", "The collection MetricData must not have a size greater than 1000.", status: 400)
        }
        let checked = try data.enumerated().map { index, datum in
            try self.datum(datum, namespace: namespace, place: "MetricData.member.\(index + 1)")
        }
        for datum in checked {
            try metrics.record(
                datum.series, datum.observation, unit: datum.unit, at: datum.time,
                isHighResolution: datum.isHighResolution)
        }
        // The answer means that the data survive a crash, unless the disk is full: then the log says so.
        try await alarms.keepMetrics()
        return WireFields()
    }

    private func datum(_ input: CloudWatch.MetricDatum, namespace: String, place: String) throws -> Datum {
        let now = clock.date
        let time = input.timestamp ?? now
        let age = now.timeIntervalSince(time)
        guard age <= 14 * 86_400, age >= -7200 else {
            throw AWSFault(
                "InvalidParameterValue",
                "The parameter \(place).Timestamp must specify a time within the past two weeks and no more than two "
                    + "hours into the future.")
        }
        let dimensions = try Self.dimensions(input.dimensions)
        guard dimensions.count <= 30 else {
            throw AWSFault(
                "InvalidParameterValue", "The collection \(place).Dimensions must not have a size greater than 30.")
        }
        return Datum(
            series: MetricSeries(namespace: namespace, metric: input.metricName, dimensions: dimensions),
            observation: try observation(input, place: place), unit: input.unit?.rawValue, time: time,
            isHighResolution: input.storageResolution == 1)
    }

    private func observation(_ input: CloudWatch.MetricDatum, place: String) throws -> MetricObservation {
        func check(_ number: Double, _ member: String) throws -> Double {
            guard number.isFinite else {
                throw AWSFault(
                    "InvalidParameterValue",
                    "The value \(Self.text(number)) for parameter \(place).\(member) is invalid.")
            }
            return number
        }
        let given: [(name: String, isGiven: Bool)] = [
            ("Value", input.value != nil), ("Values", input.values != nil),
            ("StatisticValues", input.statisticValues != nil),
        ]
        let names = given.filter(\.isGiven).map(\.name)
        guard names.count < 2 else {
            throw AWSFault(
                names.contains("StatisticValues") ? "InvalidParameterCombination" : "InvalidParameterValue",
                "The parameters \(place).\(names[0]) and \(place).\(names[1]) are mutually exclusive and you have "
                    + "specified both.")
        }
        if let value = input.value { return .value(try check(value, "Value")) }
        if let statistics = input.statisticValues {
            let (sum, count) = (statistics.sum, statistics.sampleCount)
            let (minimum, maximum) = (statistics.minimum, statistics.maximum)
            for (member, number) in [("Sum", sum), ("Minimum", minimum), ("Maximum", maximum), ("SampleCount", count)] {
                _ = try check(number, "StatisticValues." + member)
            }
            guard count > 0, minimum <= maximum else {
                throw AWSFault("InvalidParameterValue", "The value for parameter \(place).StatisticValues is invalid.")
            }
            return .statistics(sum: sum, minimum: minimum, maximum: maximum, count: count)
        }
        guard let values = input.values else {
            throw AWSFault(
                "InvalidParameterCombination",
                "At least one of the parameters \(place).Value, \(place).Values and \(place).StatisticValues must be "
                    + "specified.")
        }
        guard !values.isEmpty, values.count <= 150 else {
            throw AWSFault("InvalidParameterValue", "The collection \(place).Values must have 1 to 150 elements.")
        }
        if let counts = input.counts, counts.count != values.count {
            throw AWSFault(
                "InvalidParameterValue",
                "The parameters \(place).Values and \(place).Counts must be of the same size.")
        }
        return .histogram(
            try values.enumerated().map { index, value in
                let count = try check(input.counts?[index] ?? 1, "Counts")
                guard count >= 0 else {
                    throw AWSFault(
                        "InvalidParameterValue", "The value \(count) for parameter \(place).Counts is invalid.")
                }
                return MetricObservation.Point(value: try check(value, "Values"), count: count)
            })
    }

    /// As the service's messages write it.
    private static func text(_ number: Double) -> String {
        number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : "\(number)"
    }

    func getMetricStatistics(_ input: CloudWatch.GetMetricStatisticsInput, _ call: AWSCall) throws -> WireFields {
        let (start, end) = Self.range(input.startTime, input.endTime)
        guard start < end else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter StartTime must be less than the parameter EndTime.")
        }
        let period = try Self.checked(period: input.period)
        let (plain, extended) = (input.statistics?.map(\.rawValue) ?? [], input.extendedStatistics ?? [])
        guard !plain.isEmpty || !extended.isEmpty else {
            throw AWSFault(
                "InvalidParameterCombination",
                "At least one of the parameters Statistics and ExtendedStatistics must be specified.")
        }
        let asked = (end.timeIntervalSince(start) / Double(period)).rounded(.up)
        guard asked <= 1440 else {
            throw AWSFault(
                "InvalidParameterCombination",
                "You have requested up to \(Int(asked)) datapoints, which exceeds the limit of 1440. You may reduce the "
                    + "datapoints requested by increasing Period, or decreasing the time range.")
        }
        let series = MetricSeries(
            namespace: input.namespace, metric: input.metricName, dimensions: try Self.dimensions(input.dimensions))
        let found = metrics.statistics(
            series, from: start, to: end, period: period, unit: input.unit?.rawValue, splitsUnits: true)
        let wanted = try plain.map { ($0, try statistic($0)) }
        let wantedExtended = try extended.map { ($0, try statistic($0)) }
        return [
            "Label": .string(series.metric),
            "Datapoints": .list(
                found.map { point in
                    var fields: WireFields = [
                        "Timestamp": .timestamp(point.start), "Unit": .string(point.unit ?? "None"),
                    ]
                    for (name, statistic) in wanted { fields[name] = point.figure(statistic).map { .double($0) } }
                    var percentiles = WireFields()
                    for (name, statistic) in wantedExtended {
                        percentiles[name] = point.figure(statistic).map { .double($0) }
                    }
                    if !percentiles.isEmpty { fields["ExtendedStatistics"] = .structure(percentiles) }
                    return .structure(fields)
                }),
        ]
    }

    func listMetrics(_ input: CloudWatch.ListMetricsInput, _ call: AWSCall) throws -> WireFields {
        let (namespace, metric, filters) = (input.namespace, input.metricName, input.dimensions ?? [])
        let after: String?
        do {
            after = try Self.place(input.nextToken)
        } catch {
            // Of all that page, this operation alone has no InvalidNextToken.
            throw AWSFault("InvalidParameterValue", "Request parameter NextToken is invalid")
        }
        let since = input.recentlyActive == .pt3H ? clock.date.addingTimeInterval(-3 * 3600) : nil
        let found = metrics.allSeries.filter { series in
            (namespace == nil || series.namespace == namespace) && (metric == nil || series.metric == metric)
                && filters.allSatisfy { filter in
                    series.dimensions.contains { dimension in
                        dimension.name == filter.name && (filter.value ?? dimension.value) == dimension.value
                    }
                } && (since == nil || metrics.newest(series).map { $0 >= (since ?? $0) } ?? false)
        }.map { (series: $0, place: $0.place) }.filter { after == nil || $0.place > (after ?? "") }
            .sorted { $0.place < $1.place }
        let page = found.prefix(500)
        var output: WireFields = [
            "Metrics": .list(
                page.map { entry in
                    [
                        "Namespace": .string(entry.series.namespace), "MetricName": .string(entry.series.metric),
                        "Dimensions": Self.wire(entry.series.dimensions),
                    ]
                })
        ]
        if found.count > page.count, let last = page.last { output["NextToken"] = .string(Self.token(last.place)) }
        return output
    }

    static func checked(period value: Int) throws -> Int {
        guard value > 0, [1, 5, 10, 20, 30].contains(value) || value % 60 == 0, value <= 31_536_000 else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.")
        }
        return value
    }

    private func statistic(_ name: String) throws -> MetricStatistic {
        guard let statistic = MetricStatistic(name) else { throw MetricStatistic.unknown(name) }
        return statistic
    }
}

extension MetricSeries {
    /// A text that orders series and says where a page ends.
    var place: String {
        namespace + "\u{0}" + metric + "\u{0}"
            + dimensions.map { $0.name + "\u{1}" + $0.value }.joined(separator: "\u{0}")
    }
}

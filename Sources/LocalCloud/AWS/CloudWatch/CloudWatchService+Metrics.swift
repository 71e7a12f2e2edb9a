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
        if call.input["EntityMetricData"] != nil {
            throw AWSFault.notImplemented("CloudWatch", "PutMetricData with EntityMetricData")
        }
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
        let (value, values, statistics) = (input.value, input.values, input.statisticValues)
        guard [value != nil, statistics != nil, values != nil].filter({ $0 }).count == 1 else {
            throw AWSFault(
                "InvalidParameterCombination",
                "Exactly one of \(place).Value, \(place).Values and \(place).StatisticValues must be given.")
        }
        func check(_ number: Double) throws -> Double {
            guard number.isFinite else {
                throw AWSFault("InvalidParameterValue", "The value \(number) for parameter \(place).Value is invalid.")
            }
            return number
        }
        if let value { return .value(try check(value)) }
        if let statistics {
            guard statistics.sampleCount > 0, statistics.minimum <= statistics.maximum else {
                throw AWSFault("InvalidParameterValue", "The value for parameter \(place).StatisticValues is invalid.")
            }
            return .statistics(
                sum: try check(statistics.sum), minimum: try check(statistics.minimum),
                maximum: try check(statistics.maximum), count: try check(statistics.sampleCount))
        }
        let points = values ?? []
        let counts = input.counts
        guard !points.isEmpty, points.count <= 150, counts.map({ $0.count == points.count }) ?? true else {
            throw AWSFault(
                "InvalidParameterValue",
                "\(place).Values must have 1 to 150 elements, and Counts as many when it is given.")
        }
        return .histogram(
            try points.enumerated().map { index, value in
                MetricObservation.Point(value: try check(value), count: try check(counts?[index] ?? 1))
            })
    }

    func getMetricStatistics(_ input: CloudWatch.GetMetricStatisticsInput, _ call: AWSCall) throws -> WireFields {
        let (start, end) = (input.startTime, input.endTime)
        try check(start, before: end)
        let period = try checked(period: input.period)
        let (plain, extended) = (input.statistics?.map(\.rawValue) ?? [], input.extendedStatistics ?? [])
        guard !plain.isEmpty || !extended.isEmpty else {
            throw AWSFault(
                "MissingParameter", "At least one of Statistics and ExtendedStatistics must be specified.")
        }
        guard end.timeIntervalSince(start) / Double(period) <= 1440 else {
            throw AWSFault(
                "InvalidParameterCombination",
                "You have requested more than 1,440 datapoints, which is the limit: reduce the time range or raise "
                    + "the period.")
        }
        let series = MetricSeries(
            namespace: input.namespace, metric: input.metricName, dimensions: try Self.dimensions(input.dimensions))
        let found = metrics.statistics(series, from: start, to: end, period: period, unit: input.unit?.rawValue)
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

    func getMetricData(_ input: CloudWatch.GetMetricDataInput, _ call: AWSCall) throws -> WireFields {
        let (start, end, queries) = (input.startTime, input.endTime, input.metricDataQueries)
        try check(start, before: end)
        guard queries.count <= 500 else {
            throw AWSFault("ValidationError", "The collection MetricDataQueries must not have a size greater than 500.")
        }
        let isAscending = input.scanBy == .timestampAscending
        var seen: Set<String> = []
        var results: [WireValue] = []
        for query in queries {
            let id = query.id
            guard seen.insert(id).inserted else {
                throw AWSFault("ValidationError", "The values for parameter id in MetricDataQueries are not unique.")
            }
            guard query.expression == nil, let stat = query.metricStat else {
                throw AWSFault.notImplemented("CloudWatch", "GetMetricData with metric math (Expression of '\(id)')")
            }
            guard query.returnData ?? true else { continue }
            results.append(.structure(try result(query, stat, from: start, to: end, isAscending: isAscending)))
        }
        return ["MetricDataResults": .list(results), "Messages": .list([])]
    }

    private func result(
        _ query: CloudWatch.MetricDataQuery, _ stat: CloudWatch.MetricStat, from start: Date, to end: Date,
        isAscending: Bool
    ) throws -> WireFields {
        let (id, metric) = (query.id, stat.metric)
        let period = try checked(period: stat.period)
        let statistic = try self.statistic(stat.stat)
        guard end.timeIntervalSince(start) / Double(period) <= 100_800 else {
            throw AWSFault("ValidationError", "The query '\(id)' would exceed the limit of 100,800 datapoints.")
        }
        let series = MetricSeries(
            namespace: metric.namespace ?? "", metric: metric.metricName ?? "",
            dimensions: try Self.dimensions(metric.dimensions))
        var points = metrics.statistics(series, from: start, to: end, period: period, unit: stat.unit?.rawValue)
            .compactMap { point in point.figure(statistic).map { (point.start, $0) } }
        if !isAscending { points.reverse() }
        return [
            "Id": .string(id), "Label": .string(query.label ?? series.metric),
            "Timestamps": .list(points.map { .timestamp($0.0) }), "Values": .list(points.map { .double($0.1) }),
            "StatusCode": "Complete",
        ]
    }

    func listMetrics(_ input: CloudWatch.ListMetricsInput, _ call: AWSCall) throws -> WireFields {
        let (namespace, metric, filters) = (input.namespace, input.metricName, input.dimensions ?? [])
        let after = try Self.place(input.nextToken)
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

    private func check(_ start: Date, before end: Date) throws {
        guard start < end else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter StartTime must be less than the parameter EndTime.")
        }
    }

    private func checked(period value: Int) throws -> Int {
        guard value > 0, [1, 5, 10, 20, 30].contains(value) || value % 60 == 0, value <= 31_536_000 else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.")
        }
        return value
    }

    private func statistic(_ name: String) throws -> MetricStatistic {
        guard let statistic = MetricStatistic(name) else {
            throw AWSFault.notImplemented(
                "CloudWatch",
                "the statistic \(TerminalText.escape(name, limit: 40)) (it has SampleCount, Average, Sum, "
                    + "Minimum, Maximum and p0…p100)")
        }
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

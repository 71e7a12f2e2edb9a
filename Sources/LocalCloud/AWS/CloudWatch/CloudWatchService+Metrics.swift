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

    func putMetricData(_ input: WireFields) async throws -> WireFields {
        if input["EntityMetricData"] != nil {
            throw AWSFault.notImplemented("CloudWatch", "PutMetricData with EntityMetricData")
        }
        let namespace = input.string("Namespace") ?? ""
        guard !namespace.hasPrefix("AWS/") else {
            throw AWSFault("InvalidParameterValue", "The value AWS/ for parameter Namespace is invalid.")
        }
        let data = (input.list("MetricData") ?? []).compactMap(\.structure)
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
        // The answer means that the data survive a crash.
        try await metrics.flush()
        return WireFields()
    }

    private func datum(_ input: WireFields, namespace: String, place: String) throws -> Datum {
        let now = clock.date
        let time = input.timestamp("Timestamp") ?? now
        let age = now.timeIntervalSince(time)
        guard age <= 14 * 86_400, age >= -7200 else {
            throw AWSFault(
                "InvalidParameterValue",
                "The parameter \(place).Timestamp must specify a time within the past two weeks and no more than two "
                    + "hours into the future.")
        }
        let dimensions = try Self.dimensions(input)
        guard dimensions.count <= 30 else {
            throw AWSFault(
                "InvalidParameterValue", "The collection \(place).Dimensions must not have a size greater than 30.")
        }
        return Datum(
            series: MetricSeries(
                namespace: namespace, metric: input.string("MetricName") ?? "", dimensions: dimensions),
            observation: try observation(input, place: place), unit: input.string("Unit"), time: time,
            isHighResolution: input.int("StorageResolution") == 1)
    }

    private func observation(_ input: WireFields, place: String) throws -> MetricObservation {
        let value = input.double("Value")
        let statistics = input.structure("StatisticValues")
        let values = input.list("Values")?.compactMap(\.double)
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
            guard let count = statistics.double("SampleCount"), let sum = statistics.double("Sum"),
                let minimum = statistics.double("Minimum"), let maximum = statistics.double("Maximum")
            else {
                throw AWSFault(
                    "MissingParameter",
                    "The parameter \(place).StatisticValues needs SampleCount, Sum, Minimum and Maximum.")
            }
            guard count > 0, minimum <= maximum else {
                throw AWSFault("InvalidParameterValue", "The value for parameter \(place).StatisticValues is invalid.")
            }
            return .statistics(
                sum: try check(sum), minimum: try check(minimum), maximum: try check(maximum), count: try check(count))
        }
        let points = values ?? []
        let counts = input.list("Counts")?.compactMap(\.double)
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

    func getMetricStatistics(_ input: WireFields) throws -> WireFields {
        let (start, end) = try span(input)
        let period = try self.period(input.int("Period"))
        let plain = (input.list("Statistics") ?? []).compactMap(\.string)
        let extended = (input.list("ExtendedStatistics") ?? []).compactMap(\.string)
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
            namespace: input.string("Namespace") ?? "", metric: input.string("MetricName") ?? "",
            dimensions: try Self.dimensions(input))
        let found = metrics.statistics(series, from: start, to: end, period: period, unit: input.string("Unit"))
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

    func getMetricData(_ input: WireFields) throws -> WireFields {
        let (start, end) = try span(input)
        let queries = (input.list("MetricDataQueries") ?? []).compactMap(\.structure)
        guard queries.count <= 500 else {
            throw AWSFault("ValidationError", "The collection MetricDataQueries must not have a size greater than 500.")
        }
        let isAscending = input.string("ScanBy") == "TimestampAscending"
        var seen: Set<String> = []
        var results: [WireValue] = []
        for query in queries {
            let id = query.string("Id") ?? ""
            guard seen.insert(id).inserted else {
                throw AWSFault("ValidationError", "The values for parameter id in MetricDataQueries are not unique.")
            }
            guard query["Expression"] == nil, let stat = query.structure("MetricStat") else {
                throw AWSFault.notImplemented("CloudWatch", "GetMetricData with metric math (Expression of '\(id)')")
            }
            guard query.bool("ReturnData") ?? true else { continue }
            results.append(.structure(try result(query, id: id, stat, from: start, to: end, isAscending: isAscending)))
        }
        return ["MetricDataResults": .list(results), "Messages": .list([])]
    }

    private func result(
        _ query: WireFields, id: String, _ stat: WireFields, from start: Date, to end: Date, isAscending: Bool
    ) throws -> WireFields {
        let metric = stat.structure("Metric") ?? WireFields()
        let period = try self.period(stat.int("Period"))
        let statistic = try self.statistic(stat.string("Stat") ?? "")
        guard end.timeIntervalSince(start) / Double(period) <= 100_800 else {
            throw AWSFault("ValidationError", "The query '\(id)' would exceed the limit of 100,800 datapoints.")
        }
        let series = MetricSeries(
            namespace: metric.string("Namespace") ?? "", metric: metric.string("MetricName") ?? "",
            dimensions: try Self.dimensions(metric))
        var points = metrics.statistics(series, from: start, to: end, period: period, unit: stat.string("Unit"))
            .compactMap { point in point.figure(statistic).map { (point.start, $0) } }
        if !isAscending { points.reverse() }
        return [
            "Id": .string(id), "Label": .string(query.string("Label") ?? series.metric),
            "Timestamps": .list(points.map { .timestamp($0.0) }), "Values": .list(points.map { .double($0.1) }),
            "StatusCode": "Complete",
        ]
    }

    func listMetrics(_ input: WireFields) throws -> WireFields {
        let namespace = input.string("Namespace")
        let metric = input.string("MetricName")
        let filters = (input.list("Dimensions") ?? []).compactMap(\.structure)
        let after = try Self.place(input.string("NextToken"))
        let since = input.string("RecentlyActive") == "PT3H" ? clock.date.addingTimeInterval(-3 * 3600) : nil
        let found = metrics.allSeries.filter { series in
            (namespace == nil || series.namespace == namespace) && (metric == nil || series.metric == metric)
                && filters.allSatisfy { filter in
                    series.dimensions.contains { dimension in
                        dimension.name == filter.string("Name")
                            && (filter["Value"] == nil || filter.string("Value") == dimension.value)
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

    private func span(_ input: WireFields) throws -> (Date, Date) {
        guard let start = input.timestamp("StartTime"), let end = input.timestamp("EndTime") else {
            throw AWSFault("MissingParameter", "The parameters StartTime and EndTime are required.")
        }
        guard start < end else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter StartTime must be less than the parameter EndTime.")
        }
        return (start, end)
    }

    private func period(_ value: Int64?) throws -> Int {
        guard let value, value > 0, [1, 5, 10, 20, 30].contains(value) || value % 60 == 0, value <= 31_536_000 else {
            throw AWSFault(
                "InvalidParameterValue", "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.")
        }
        return Int(value)
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

import AWSShapes
import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One query of a GetMetricData call or of an alarm: a statistic of a metric, or an expression over other queries.
package struct MetricQuery: Sendable, Hashable {
    enum Source: Sendable, Hashable {
        case statistic(MetricSeries, MetricStatistic, unit: String?)
        case expression(MetricExpression)
    }

    let id: String
    let source: Source
    /// Seconds; nil for an expression, which has its metrics' period.
    let period: Int?
    let isReturned: Bool
    let label: String?
    /// As it was sent, for the answer to a describe.
    let document: JSONValue

    /// Reads a query and its expression.
    ///
    /// - Parameter place: how the query is named in errors: `MetricDataQueries.member.1`.
    /// - Throws: ``AWSFault`` `ValidationError`; `NotImplemented` for what is not computed here.
    init(_ query: CloudWatch.MetricDataQuery, place: String) throws {
        id = query.id
        let isName = id.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
        }
        guard isName, id.first?.isLowercase == true else {
            throw AWSFault(
                "ValidationError",
                "The value \(TerminalText.escape(id, limit: 80)) for parameter \(place).Id is not matching the expected "
                    + "pattern ^[a-z][a-zA-Z0-9_]*$.")
        }
        switch (query.metricStat, query.expression) {
        case (let stat?, nil):
            guard let statistic = MetricStatistic(stat.stat) else {
                throw MetricStatistic.unknown(stat.stat)
            }
            let series = MetricSeries(
                namespace: stat.metric.namespace ?? "", metric: stat.metric.metricName ?? "",
                dimensions: try CloudWatchService.dimensions(stat.metric.dimensions))
            source = .statistic(series, statistic, unit: stat.unit?.rawValue)
            period = try CloudWatchService.checked(period: stat.period)
        case (nil, let text?):
            source = .expression(try MetricExpression(parsing: text))
            period = nil
        case (nil, nil):
            // With the service's line break.
            throw AWSFault("ValidationError", "The parameter \(place).MetricStat is required.\n")
        default:
            throw AWSFault("ValidationError", "Exactly one of \(place).MetricStat and \(place).Expression is required.")
        }
        isReturned = query.returnData ?? true
        label = query.label
        document = query.wire.json(WireJSONForm(blobs: .hex, timestamps: .seconds))
    }

    /// Reads what an alarm keeps; nil when it cannot be read.
    init?(document: JSONValue) {
        guard let object = document.object, let query = try? CloudWatch.MetricDataQuery(wire: WireFields(object)),
            let read = try? MetricQuery(query, place: "Metrics")
        else { return nil }
        self = read
    }

    var wire: WireValue { .structure(document.object.map { WireFields($0) } ?? WireFields()) }
}

extension MetricStatistic {
    static func unknown(_ name: String) -> AWSFault {
        AWSFault.notImplemented(
            "CloudWatch",
            "the statistic \(TerminalText.escape(name, limit: 40)) (it has SampleCount, Average, Sum, Minimum, Maximum "
                + "and p0…p100)")
    }
}

extension MetricStore {
    /// What queries come to in `[start, end)`, by their ids, oldest first.
    ///
    /// - Throws: ``AWSFault`` `ValidationError` for expressions that name each other in a circle, ids that are not
    ///   there, or metrics of different periods.
    func answers(
        to queries: [MetricQuery], from start: Date, to end: Date
    ) throws -> [String: [(start: Date, value: Double)]] {
        var results: [String: MetricMath.Value] = [:]
        var metrics: [(id: String, points: MetricMath.Points)] = []
        for query in queries {
            guard case .statistic(let series, let statistic, let unit) = query.source, let period = query.period else {
                continue
            }
            let found = statistics(series, from: start, to: end, period: period, unit: unit)
            var points: MetricMath.Points = [:]
            for point in found {
                points[Int64(point.start.timeIntervalSince1970)] = point.figure(statistic)
            }
            results[query.id] = .points(points)
            metrics.append((query.id, points))
        }
        // Each round computes the expressions whose ids are known; a round without one is a circle.
        var left = queries.filter { results[$0.id] == nil }
        while !left.isEmpty {
            let ready = left.filter { query in
                guard case .expression(let expression) = query.source else { return false }
                return expression.ids.allSatisfy { id in !left.contains { $0.id == id } }
            }
            guard !ready.isEmpty else {
                throw AWSFault("ValidationError", "The expressions of \(left[0].id) name each other in a circle.")
            }
            for query in ready {
                guard case .expression(let expression) = query.source else { continue }
                let periods = try Self.periods(of: expression, queries, from: start, to: end)
                let math = MetricMath(results: results, metrics: metrics, periods: periods)
                results[query.id] = try Self.spread(math.value(expression), over: periods)
            }
            left.removeAll { query in ready.contains { $0.id == query.id } }
        }
        return results.mapValues { value in
            guard case .points(let points) = value else { return [] }
            return points.sorted { $0.key < $1.key }.map { point in
                (start: Date(timeIntervalSince1970: Double(point.key)), value: point.value)
            }
        }
    }

    /// The beginnings of all periods in `[start, end)`, in the period that the expression's metrics have in common.
    private static func periods(
        of expression: MetricExpression, _ queries: [MetricQuery], from start: Date, to end: Date
    ) throws -> [Int64] {
        var used: Set<Int> = []
        var (seen, pending): (Set<String>, [MetricExpression]) = ([], [expression])
        while let next = pending.popLast() {
            for query in queries where next.takesAllMetrics || next.ids.contains(query.id) {
                guard seen.insert(query.id).inserted else { continue }
                if let period = query.period { used.insert(period) }
                if case .expression(let inner) = query.source, next.ids.contains(query.id) { pending.append(inner) }
            }
        }
        guard used.count <= 1 else {
            throw AWSFault("ValidationError", "All metrics of one expression must have the same Period.")
        }
        let period = Int64(used.first ?? 60)
        let first = floor(Int64(start.timeIntervalSince1970.rounded(.down)), min(period, minute))
        let last = Int64(end.timeIntervalSince1970.rounded(.up))
        guard (last - first) / period <= 100_800 else {
            throw AWSFault("ValidationError", "An expression would exceed the limit of 100,800 datapoints.")
        }
        return Array(stride(from: first, to: last, by: Int(period)))
    }

    /// A number stands at every period; a list of time series is no result.
    private static func spread(_ value: MetricMath.Value, over periods: [Int64]) throws -> MetricMath.Value {
        switch value {
        case .scalar(let number):
            return .points(
                number.isFinite ? Dictionary(periods.map { ($0, number) }) { first, _ in first } : [:])
        case .points: return value
        case .list:
            throw AWSFault("ValidationError", "An expression that comes to several time series is no result.")
        }
    }
}

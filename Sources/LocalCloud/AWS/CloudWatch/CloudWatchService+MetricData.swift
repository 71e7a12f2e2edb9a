import AWSShapes
import AWSWire
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CloudWatchService {
    private static let datapointLimit = 100_800

    /// The service reads times to the second.
    static func range(_ start: Date, _ end: Date) -> (Date, Date) {
        func second(_ date: Date) -> Date {
            Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
        }
        return (second(start), second(end))
    }

    func getMetricData(_ input: CloudWatch.GetMetricDataInput, _ call: AWSCall) throws -> WireFields {
        let (start, end) = Self.range(input.startTime, input.endTime)
        guard start <= end else {
            throw AWSFault("ValidationError", "The parameter EndTime must be greater than StartTime.")
        }
        guard start != end else {
            throw AWSFault("ValidationError", "The parameter StartTime must not equal parameter EndTime.")
        }
        let queries = try input.metricDataQueries.enumerated().map { index, query in
            try MetricQuery(query, place: "MetricDataQueries.member.\(index + 1)")
        }
        guard queries.count <= 500 else {
            throw AWSFault("ValidationError", "The collection MetricDataQueries must not have a size greater than 500.")
        }
        guard Set(queries.map(\.id)).count == queries.count else {
            throw AWSFault("ValidationError", "The values for parameter id in MetricDataQueries are not unique.")
        }
        for query in queries {
            guard let period = query.period else { continue }
            guard end.timeIntervalSince(start) / Double(period) <= Double(Self.datapointLimit) else {
                throw AWSFault(
                    "ValidationError", "The query '\(query.id)' would exceed the limit of 100,800 datapoints.")
            }
        }
        let answers = try metrics.answers(to: queries, from: start, to: end)
        return try page(queries.filter(\.isReturned), answers, input)
    }

    /// One page of the results: datapoints are counted over all of them, in the order of the queries.
    private func page(
        _ queries: [MetricQuery], _ answers: [String: [(start: Date, value: Double)]],
        _ input: CloudWatch.GetMetricDataInput
    ) throws -> WireFields {
        let limit = input.maxDatapoints ?? Self.datapointLimit
        guard (1...Self.datapointLimit).contains(limit) else {
            throw AWSFault("ValidationError", "MaxDatapoints must be between 1 and 100800.")
        }
        let place = try Self.place(input.nextToken) ?? "0"
        guard let first = Int(place), (0...500 * Self.datapointLimit).contains(first) else {
            throw AWSFault("InvalidNextToken", "The next token specified is invalid.")
        }
        var (passed, results): (Int, [WireValue]) = (0, [])
        for query in queries {
            var points = answers[query.id] ?? []
            if input.scanBy != .timestampAscending { points.reverse() }
            let range = max(first, passed)..<max(first, passed, min(first + limit, passed + points.count))
            let page = points.dropFirst(range.lowerBound - passed).prefix(range.count)
            let isComplete = passed + points.count <= first + limit
            passed += points.count
            // A later page does not repeat what an earlier one has told whole.
            if page.isEmpty, first > 0, !isComplete || passed <= first { continue }
            results.append([
                "Id": .string(query.id), "Label": .string(query.label ?? query.defaultLabel),
                "Timestamps": .list(page.map { .timestamp($0.start) }),
                "Values": .list(page.map { .double($0.value) }),
                "StatusCode": .string(isComplete ? "Complete" : "PartialData"),
            ])
        }
        var output: WireFields = ["MetricDataResults": .list(results), "Messages": .list([])]
        if passed > first + limit { output["NextToken"] = .string(Self.token(String(first + limit))) }
        return output
    }
}

extension MetricQuery {
    /// The metric's name, or an expression's id.
    fileprivate var defaultLabel: String {
        if case .statistic(let series, _, _) = source { return series.metric }
        return id
    }
}

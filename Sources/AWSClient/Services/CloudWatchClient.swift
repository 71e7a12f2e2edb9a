package import AWSShapes
internal import AWSWire
internal import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Alarms and metrics.
package struct CloudWatchClient: Sendable {
    private let client: AWSClient

    package init(_ client: AWSClient) { self.client = client }

    /// The metric alarms of those names that exist.
    package func alarms(_ names: [String]) async throws -> [CloudWatch.MetricAlarm] {
        var alarms: [CloudWatch.MetricAlarm] = []
        for start in stride(from: 0, to: names.count, by: 100) {
            var token: String?
            repeat {
                let output = try await client.call(
                    CloudWatch.Operations.describeAlarms,
                    CloudWatch.DescribeAlarmsInput(
                        alarmNames: Array(names[start..<min(start + 100, names.count)]), alarmTypes: [.metricAlarm],
                        nextToken: token))
                alarms += output.metricAlarms ?? []
                token = output.nextToken
            } while token != nil
        }
        return alarms
    }

    /// The values of several queries in a span of time, by the queries' ids, oldest first.
    package func values(
        _ queries: [CloudWatch.MetricDataQuery], from: Date, to: Date
    ) async throws -> [String: [Double]] {
        var values: [String: [Double]] = [:]
        var token: String?
        repeat {
            let output = try await client.call(
                CloudWatch.Operations.getMetricData,
                CloudWatch.GetMetricDataInput(
                    metricDataQueries: queries, startTime: from, endTime: to, nextToken: token,
                    scanBy: .timestampAscending))
            for result in output.metricDataResults ?? [] {
                values[result.id ?? "", default: []] += result.values ?? []
            }
            token = output.nextToken
        } while token != nil
        return values
    }
}

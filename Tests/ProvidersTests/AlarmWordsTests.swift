import Core
import Providers
import Rollouts
import Testing

@Suite struct AlarmWordsTests {
    private static let raw = "Threshold Crossed: 2 out of the last 2 datapoints [4675584.0, 512300.0] were greater"

    private func words(_ change: (inout [String: JSONValue]) -> Void = { _ in }) async throws -> String? {
        var alarm: [String: JSONValue] = [
            "AlarmName": "a", "StateValue": "ALARM", "StateReason": .string(Self.raw), "Namespace": "AWS/SageMaker",
            "MetricName": "ModelLatency", "ExtendedStatistic": "p95", "Threshold": 3_000_000, "Period": 60,
            "EvaluationPeriods": 2, "ComparisonOperator": "GreaterThanThreshold",
            "StateReasonData": #"{"recentDatapoints":[4675584.0,512300.0]}"#,
        ]
        change(&alarm)
        var object = JSONObject()
        for (name, value) in alarm { object[name] = value }
        let text = JSONValue.object(["MetricAlarms": [.object(object)]]).text
        let cloud = try ScriptedCloud(["DescribeAlarms": { _ in (200, text) }])
        return try await SageMakerEndpointObserver(cloud.client).alarms(["a"]).first?.words
    }

    @Test func measuredValuesAreInPeoplesUnits() async throws {
        #expect(try await words() == "p95 of ModelLatency was 4.7 s, 512.3 ms; its limit is 3 s")
        #expect(
            try await words {
                $0["MetricName"] = "Invocation5XXErrors"
                $0["ExtendedStatistic"] = nil
                $0["Statistic"] = "Average"
                $0["Threshold"] = 0.01
                $0["StateReasonData"] = #"{"recentDatapoints":[0.125]}"#
            } == "Average of Invocation5XXErrors was 12.5 % of the requests; its limit is 1 % of the requests")
    }

    @Test func theCloudsOwnSentenceStandsWhereUnitsAreNotKnown() async throws {
        #expect(try await words { $0["StateReasonData"] = nil } == Self.raw)
        #expect(try await words { $0["Namespace"] = "Mine" } == Self.raw)
    }
}
